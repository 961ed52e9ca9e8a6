"""Any bytes into any loader: an answer with its place, no exception, bounded time and memory."""

import gc
import resource
import subprocess
import sys
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfixtures.formats import FORMATS, read
from newsfixtures.newsroom import sample_at
from newsfixtures.schema import article_to_json, problems
from newsfixtures.testing import NOW
from newsfixtures.validation import Validator

EVERYTHING = Validator(select=["ALL"], now=NOW)
ALPHABET = st.sampled_from(
    ["Source:", 'Quote: "', "By ", "\n", "\n\n", " ", "•", "– ", "1. ", "16 May 2025", "13:57", "Friday, ",
     "Ana Petrov", "Photo: ", "“", "”", "|", "Home", "\u00a0", "\u0301", "\ud7ff", "the ", "said ", "(", ")", "x" * 50]
)  # fmt: skip
FAMILIES = {
    "letters": "a" * 64,
    "blanks": " " * 64,
    "no-break": "\u00a0" * 64,
    "tabs": "\t" * 64,
    "lines": "\n" * 64,
    "carriage": "\r" * 64,
    "quotes": '"' * 64,
    "openings": "“" * 64,
    "brackets": "(" * 64,
    "tags": "<" * 64,
    "ampersands": "&amp;" * 16,
    "marks": "u\u0301" * 32,
    "stacked": "\u0301" * 64,
    "digits": "1" * 64,
    "dates": "16 May " * 9,
    "colons": ":" * 64,
    "labels": "Source: " * 8,
    "bullets": "• " * 32,
    "names": "Ana Petrov " * 6,
    "commas": "A b, " * 13,
    "sentences": "It held. " * 7,
    "glued": "held.It " * 8,
    "addresses": "https://a.b/ " * 5,
    "mixed": "aа" * 32,
    "mojibake": "Ã¼" * 32,
    "dashes": "–5 " * 21,
    "templates": "{{ a }}" * 9,
    "credits": "Photo: a. " * 6,
    "weekdays": "Friday " * 9,
    "said": "Ana Petrov, b, said " * 3,
}


def everything(data, name):
    for loaded in FORMATS[name].records(data, file="f"):
        report = EVERYTHING.check(loaded)
        for finding in report.findings:
            assert finding.location.file == "f"
        if loaded.article is not None:
            assert problems(article_to_json(loaded.article)) == ()


@pytest.mark.parametrize("name", FORMATS.names)
@given(data=st.binary(max_size=400))
def test_any_bytes_give_an_answer(name, data):
    everything(data, name)


@given(st.lists(ALPHABET, max_size=60).map("".join))
def test_any_scrape_gives_an_article_that_the_schema_accepts(text):
    everything(text.encode(), "text")


@pytest.mark.parametrize("name", FORMATS.names)
@given(data=st.data())
def test_mutated_documents_give_an_answer(name, data):
    whole = bytearray(FORMATS[name].dump(sample_at(data.draw(st.integers(0, 50))).article))
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(0, len(whole) - 1))
        whole[at : at + data.draw(st.integers(0, 9))] = data.draw(st.binary(max_size=4))
    everything(bytes(whole), name)


@pytest.mark.parametrize("family", FAMILIES)
def test_reading_and_every_rule_are_linear(family):
    """Twice the text may take at most four times as long, by the best of three."""

    def cost(repeats):
        text = "The dam held\n\nBy Ana Petrov\n16 May 2025\n\n" + FAMILIES[family] * repeats
        best = float("inf")
        gc.disable()  # the collector's time grows with what other tests keep, not with the text
        try:
            for _ in range(3):
                start = time.process_time()
                everything(text.encode(), "text")
                best = min(best, time.process_time() - start)
        finally:
            gc.enable()
        return best

    once, twice = cost(500), cost(1000)

    assert twice < 4 * once + 0.05, f"{once:.3f} s, then {twice:.3f} s"


@pytest.mark.parametrize(
    "text",
    ["x" * 3_000_000, "• a\n" * 3000, "a.\n\n" * 25_000, "Source: " + "a; " * 2000, "a\rb\n\nc"],
    ids=["long", "items", "grafs", "sources", "carriage"],
)
def test_what_is_longer_than_the_schema_allows_is_parted_not_refused(text):
    everything(f"Dam holds\n\n{text}".encode(), "text")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"[" * 10**6, "RUN003"),
        (b'{"a":' * 10**6, "RUN003"),
        (b'{"a": ' + b"9" * 5000 + b"}", "RUN005"),
        (b'{"a": NaN}', "RUN004"),
        (b'{"a": "\\ud800"}', "RUN006"),
        (b"", "RUN001"),
        (b"\x89PNG\r\n\x1a\n\0\0\0", "RUN011"),
        (b'{"a": "\xff"}', "RUN007"),
        (b'{"a": 1', "RUN002"),
    ],
)
def test_what_cannot_be_read_says_so_once(data, code):
    (loaded,) = read(data, format="json")

    assert loaded.article is None
    assert [finding.code for finding in loaded.findings] == [code]
    assert loaded.findings[0].location.line == 1


def test_a_line_of_100_mb_is_refused_in_little_memory(tmp_path):
    path = tmp_path / "long.jsonl"
    with path.open("wb") as file:
        for _ in range(100):
            file.write(b"x" * 10**6)
        file.write(b"\n{}\n")
    code = (
        "import subprocess, sys, resource;"
        f"done = subprocess.run([sys.executable, '-m', 'newsfixtures', 'validate', {str(path)!r}, '-o', 'concise'],"
        " capture_output=True, text=True); print(done.returncode, done.stdout[:300]);"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    verdict, *_, peak = done.stdout.splitlines()

    assert verdict.startswith("3 ")
    assert "RUN010" in done.stdout
    kilobytes = (
        int(peak) if resource.getpagesize() and sys.platform != "darwin" else int(peak) >> 10
    )
    assert kilobytes < 300_000
