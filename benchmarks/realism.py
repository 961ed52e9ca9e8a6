"""How much do generated articles look like real ones? Prints the figures of each language.

    make realism                                    # every language that stories are told in
    python benchmarks/realism.py en uk --count 500

The features are those of ``../shared/realism`` (statistics of real articles, no text of theirs);
where that folder is absent there is nothing to compare with.
"""

from __future__ import annotations

import argparse
import statistics
import sys
from collections import Counter
from pathlib import Path

import orjson

from newsfixtures.locales import LOCALES
from newsfixtures.newsroom import generate
from newsfixtures.schema import article_to_json

SHARED = Path(__file__).resolve().parents[2] / "shared" / "realism"
SEQUENCE = 6
SHARED_BY = 8


def table(language: str, count: int) -> dict[str, float]:
    """Return the figures of one language over *count* articles of all outlets."""
    from features import mattr, quotes, sentences, words
    from measure import paragraphs

    short = language.partition("-")[0]
    rows, grafs, lengths, per_graf, spoken = [], [], [], [], []
    quoting = total = commas = 0
    found: Counter[str] = Counter()
    for sample in generate(count, seed=7, language=language):
        article = orjson.loads(orjson.dumps(article_to_json(sample.article)))
        body = paragraphs(article)
        parted = [sentences(graf, short) for graf in body]
        tokens = [words(graf, short) for graf in body]
        rows.append((len(article["headline"]), sum(map(len, tokens)), len(body)))
        grafs += [len(each) for each in tokens]
        per_graf += [min(len(each), 5) for each in parted]
        lengths += [len(words(each, short)) for graf in parted for each in graf]
        said = [[len(words(each, short)) for each in quotes(graf)] for graf in body]
        spoken += [each for graf in said for each in graf]
        quoting += sum(map(bool, said))
        total += sum(map(len, tokens))
        commas += sum(graf.count(mark) for graf in body for mark in ",،、，")
        flat = [word.lower() for graf in tokens for word in graf]
        found["mattr"] += mattr(flat)
        found.update(set(zip(*(flat[n:] for n in range(SEQUENCE)), strict=False)))
    pmf = Counter(per_graf)
    shared = [n for key, n in found.items() if isinstance(key, tuple)]
    return {
        "headline characters, median": statistics.median(row[0] for row in rows),
        "words, median": statistics.median(row[1] for row in rows),
        "grafs, median": statistics.median(row[2] for row in rows),
        "words a graf, median": statistics.median(grafs),
        **{f"grafs of {n} sentences": pmf[n] / len(per_graf) for n in range(1, 6)},
        "words a sentence, mean": statistics.mean(lengths),
        "words a sentence, sd": statistics.pstdev(lengths),
        "grafs with a quotation": quoting / len(grafs),
        "words in quotations": sum(spoken) / total,
        "words a quotation, median": statistics.median(spoken or [0]),
        "MATTR-100": found["mattr"] / len(rows),
        "commas a thousand words": 1000 * commas / total,
        f"{SEQUENCE}-word sequences in over {SHARED_BY} % of articles": sum(
            n > len(rows) * SHARED_BY / 100 for n in shared
        ),
        "share of articles with the commonest": max(shared, default=0) / len(rows),
    }


def main() -> None:
    """Print one column a language."""
    parser = argparse.ArgumentParser(description=__doc__)
    written = [locale.tag for locale in LOCALES if locale.written]
    parser.add_argument("languages", nargs="*", default=written)
    parser.add_argument("--count", type=int, default=500)
    options = parser.parse_args()
    if not SHARED.is_dir():
        print(f"{SHARED.parent.name}/{SHARED.name} is absent: nothing to compare with")
        return
    sys.path.insert(0, str(SHARED))
    columns = [table(language, options.count) for language in options.languages]
    print(f"{'':44}" + "".join(f"{language:>10}" for language in options.languages))
    for name in columns[0]:
        print(f"{name:44}" + "".join(f"{column[name]:10.2f}" for column in columns))


if __name__ == "__main__":
    main()
