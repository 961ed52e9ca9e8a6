"""Writes `docs/articles/`: a page of generated articles for each language, with their truth marked.

    make articles

The pages are the same for the same version; a test says when they have to be written again.
"""

from __future__ import annotations

from collections import defaultdict
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsfixtures.annotations import SPANS
from newsfixtures.article import (
    Heading,
    LabelledParagraph,
    ListBlock,
    LiveEntry,
    NoticeBlock,
    Quote,
    Table,
)
from newsfixtures.locales import LOCALES, locale_for
from newsfixtures.newsroom import Sample, sample_at
from newsfixtures.outlets import OUTLETS
from newsfixtures.stories import STORIES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from newsfixtures.article import Block

FOLDER = Path(__file__).resolve().parent / "articles"
COUNT = 8
SEED = 2025
STYLE = """
body { font: 17px/1.5 Georgia, "Noto Serif", serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
article { border-top: 3px double; margin-top: 3rem; padding-top: 1rem; }
h2 { margin-bottom: .2rem; line-height: 1.2; } h3 { margin-bottom: 0; }
.about, .byline, figcaption, nav { color: #555; font-size: .85rem; }
blockquote { border-inline-start: 3px solid #999; margin-inline-start: 0; padding-inline-start: 1rem; }
figure { background: #eee; margin: 1rem 0; padding: .7rem; }
.mentions { background: #e3effc; } .times { background: #e6f6e1; } .amounts { background: #fdf0d0; }
.quotes { text-decoration: underline dotted #a33; text-underline-offset: .2em; }
table { border-collapse: collapse; } td, th { border: 1px solid #bbb; padding: .1rem .5rem; }
"""


class Page:
    """One article as HTML; every text shows what its annotations say."""

    def __init__(self, sample: Sample) -> None:
        """Sort the annotations of *sample* by the text that they stand in."""
        self.sample, self.article = sample, sample.article
        locale = locale_for(self.article.language)
        self.colon = locale.colon if locale else ": "
        self.spans: Mapping[str, list[tuple[int, int, str, str]]] = defaultdict(list)
        for kind in SPANS:
            for span in getattr(sample.annotations, kind):
                self.spans[span.path].append((span.start, -span.end, kind, _says(span)))

    def html(self) -> str:
        """Return the article."""
        article = self.article
        sample = self.sample
        about = f"{OUTLETS[sample.outlet].title} · {sample.outlet} · {sample.story}"
        published = f"{article.published_at:%Y-%m-%d %H:%M %z}"
        parts = [
            f'<article lang="{escape(article.language)}" dir="{article.direction or "ltr"}">',
            f'<p class="about" lang="en" dir="ltr">{escape(about)} · {article.genre}</p>',
            f"<h2>{self.marked('/headline', article.headline)}</h2>",
            f'<p class="byline">{escape(article.byline or "")} · <time dir="ltr">{published}</time></p>',
            *(self.picture(number) for number in range(len(article.media))),
            *(self.block(f"/body/{number}", block) for number, block in enumerate(article.body)),
            "</article>",
        ]
        return "\n".join(parts)

    def picture(self, number: int) -> str:
        """Return the words that stand around a picture."""
        image: Any = self.article.media[number]
        path = f"/media/{number}"
        caption = self.marked(f"{path}/caption", image.caption or "")
        alt = self.marked(f"{path}/alt", getattr(image, "alt", None) or image.type)
        credit = escape(getattr(image, "credit", None) or "")
        return f"<figure>[{alt}]<figcaption>{caption} ({credit})</figcaption></figure>"

    def block(self, path: str, block: Block) -> str:
        """Return one block of the body."""
        render = _BLOCKS.get(type(block))
        if render:
            return render(self, path, block)
        text = getattr(block, "text", None)
        return f"<p>{self.marked(f'{path}/text', text)}</p>" if text else f"<p>[{block.type}]</p>"

    def heading(self, path: str, block: Heading) -> str:
        """Return a crosshead."""
        return f"<h3>{self.marked(f'{path}/text', block.text)}</h3>"

    def labelled(self, path: str, block: LabelledParagraph) -> str:
        """Return a graf behind its label."""
        label = escape(f"{block.label}{self.colon.rstrip(' ')}")
        return f"<p><b>{label}</b> {self.marked(f'{path}/text', block.text)}</p>"

    def quote(self, path: str, block: Quote) -> str:
        """Return a quotation set apart."""
        who = escape(block.speaker.name or "") if block.speaker else ""
        return f"<blockquote>{self.marked(f'{path}/text', block.text)}<br>— {who}</blockquote>"

    def listed(self, path: str, block: ListBlock) -> str:
        """Return a list."""
        items = (
            f"<li>{self.marked(f'{path}/items/{number}/text', item.text)}</li>"
            for number, item in enumerate(block.items)
        )
        tag = "ol" if block.ordered else "ul"
        return f"<{tag}>{''.join(items)}</{tag}>"

    def entry(self, path: str, block: LiveEntry) -> str:
        """Return a post of a live blog."""
        inner = (self.block(f"{path}/body/{n}", each) for n, each in enumerate(block.body))
        head = self.marked(f"{path}/headline", block.headline or "")
        return f"<h4>{block.published_at:%H:%M} {head}</h4>{''.join(inner)}"

    def table(self, path: str, table: Table) -> str:
        """Return a table."""
        head = (self.marked(f"{path}/header/{n}", cell) for n, cell in enumerate(table.header))
        rows = (
            "".join(
                f"<td>{self.marked(f'{path}/rows/{number}/{column}', cell)}</td>"
                for column, cell in enumerate(row)
            )
            for number, row in enumerate(table.rows)
        )
        body = "".join(f"<tr>{row}</tr>" for row in rows)
        return f"<table><tr>{''.join(f'<th>{cell}</th>' for cell in head)}</tr>{body}</table>"

    def notice(self, _path: str, block: NoticeBlock) -> str:
        """Return the notice that *block* refers to."""
        for number, notice in enumerate(self.article.notices):
            if notice.id == block.notice_ref:
                return f"<p><i>{self.marked(f'/notices/{number}/text', notice.text)}</i></p>"
        return ""

    def marked(self, path: str, text: str) -> str:
        """Return *text* with each of its spans in an element of its own."""
        return "".join(_marked(text, 0, len(text), sorted(self.spans.get(path, ()))))


_BLOCKS: Mapping[type, Callable[[Page, str, Any], str]] = {
    Heading: Page.heading,
    LabelledParagraph: Page.labelled,
    Quote: Page.quote,
    ListBlock: Page.listed,
    LiveEntry: Page.entry,
    Table: Page.table,
    NoticeBlock: Page.notice,
}


def _marked(text: str, at: int, end: int, spans: list[tuple[int, int, str, str]]) -> Iterator[str]:
    while spans and spans[0][0] < end:
        start, minus, kind, says = spans.pop(0)
        if start < at or -minus > end:
            continue  # crosses another: shown once is enough
        inner = [span for span in spans if span[0] < -minus]
        del spans[: len(inner)]
        words = "".join(_marked(text, start, -minus, inner))
        yield escape(text[at:start])
        yield f'<span class="{kind}" title="{escape(says)}">{words}</span>'
        at = -minus
    yield escape(text[at:end])


def _says(span: Any) -> str:
    said = {**vars(span)}
    for member in ("path", "start", "end", "surface"):
        del said[member]
    return " · ".join(str(member) for member in said.values())


def page(language: str, name: str) -> str:
    """Return a page of articles: every outlet and kind of event has its turn among the pages."""
    samples = [
        sample_at(
            number,
            seed=SEED,
            outlet=OUTLETS.names[number * 2 % len(OUTLETS)],
            story=STORIES.names[(number * 2 + len(name) % 2) % len(STORIES)],
            language=language,
        )
        for number in range(COUNT)
    ]
    body = "\n".join(Page(sample).html() for sample in samples)
    return f"""<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>{escape(name)}: generated articles</title>
<link rel="stylesheet" href="style.css">
<h1>{escape(name)}</h1>
<nav>Generated, not reported: people, places and events are invented.
<span class="mentions">Names</span>, <span class="times">times</span>,
<span class="amounts">figures</span> and <span class="quotes">what somebody said</span> are marked;
point at one to see what it means.</nav>
{body}
</html>
"""


def pages() -> Iterator[tuple[Path, str]]:
    """Yield where each page belongs, and the page; the style sheet that they share first."""
    yield FOLDER / "style.css", STYLE.lstrip()
    for locale in LOCALES:
        if locale.written:
            yield FOLDER / f"{locale.name}.html", page(locale.tag, locale.doc.partition(".")[0])
