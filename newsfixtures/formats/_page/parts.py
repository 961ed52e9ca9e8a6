"""Finds the parts of a page: the story, its headline, byline, dates, lead picture and body."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from attrs import Factory, define

from newsfixtures.formats._html.reading import Reader
from newsfixtures.formats._html.runs import BLOCKS, classes
from newsfixtures.formats._html.text import line
from newsfixtures.locales import LOCALES, Locale

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsfixtures.article import Media

Element = Any
"""An element of lxml, which has no type of its own."""

_CHROME = re.compile(
    r"related[-_]|[-_]related|relatedposts|sharedaddy|addtoany|newsletter|share[-_]|social|comments?\b|cookie|paywall|promo|advert|"
    r"\bads?[-_]|[-_]ads?\b|sidebar|breadcrumb|teaser|most[-_]read|tag-list|\btags\b|author-bio|"
    r"site-(?:header|footer|name)|visually-hidden|sr-only|screen-reader|subscri|kicker|"
    r"next-story|recommend|\bmenu\b|\bnav\b|navbar|masthead|byline|\bdates\b|article-header-meta",
    re.IGNORECASE,
)
_HEAD_PARTS = re.compile(r"byline|\bdates?\b|author|meta|time|publish|kicker", re.IGNORECASE)
_BODY = re.compile(
    r"\b(?:article|story|entry|post|content|news)[-_]{0,2}(?:body|content|text|copy|main)\b",
    re.IGNORECASE,
)
_STORY = re.compile(r"\b(?:story|post|article|node-article|content|main)\b", re.IGNORECASE)
_NOT_STORY = re.compile(
    r"teaser|next-story|related|comment|live-entry|card|promo|site-", re.IGNORECASE
)
_LEAD = frozenset(("lead", "hero", "featured", "featured-image", "main-image", "lead-image"))
_LONGEST_CREDIT = 100
_PROSE = 60
"""How much text around a date makes it a word of a text."""
_IDEOGRAPH = re.compile("[\u3001-\u30fe\u3400-\u9fff\uff01-\uff60]")
"""Says as much as some three letters."""
_HOLDERS = ("div", "section", "main", "td", "span", "article")
_SKIPPED = (
    "aside",
    "nav",
    "footer",
    "script",
    "style",
    "template",
    "noscript",
    "form",
    "dialog",
    "head",
)
_HEADLINES = ("h1", "h2", "div", "span")


def names(element: Element) -> str:
    """Return class, id and test id of *element* as one text."""
    return (
        f"{element.get('class') or ''} {element.get('id') or ''} {element.get('data-testid') or ''}"
    )


def is_chrome(element: Element) -> bool:
    """Tell whether *element* is no part of a story, by its names."""
    attributes = element.attrib
    if "class" not in attributes and "id" not in attributes:
        return False
    named = classes(element)
    if "related" in named and element.tag == "p":
        return False
    return _names_chrome(names(element))


@lru_cache(4096)
def _names_chrome(named: str) -> bool:
    return bool(_CHROME.search(named))


@lru_cache(4096)
def _names_body(named: str) -> bool:
    return bool(_BODY.search(named))


@lru_cache(4096)
def _names_other(named: str) -> bool:
    return bool(_NOT_STORY.search(named))


class PageReader(Reader):
    """Reads the body of a story on a page: without chrome, and without what was read before."""

    def __init__(
        self, known: Iterable[Media], locale: Locale | None, consumed: list[Element]
    ) -> None:
        """Begin with what is known, and the elements that were *consumed* by other fields."""
        super().__init__(known)
        self.consumed = set(consumed)
        self.locale = locale
        self.base = ""

    def is_dropped(self, element: Element) -> bool:
        """Tell whether *element* is no text of the story."""
        if super().is_dropped(element) or element in self.consumed:
            return True
        if element.attrib and is_chrome(element):
            self.lose("chrome")
            return True
        return False

    def credit(self, text: str | None) -> str | None:
        """Return a credit without its brackets and the word before it."""
        if text is None:
            return text
        if text.startswith("(") and text.endswith(")"):
            text = text[1:-1].strip()
        for word in _credit_words(self.locale.name if self.locale else ""):
            rest = text[len(word) :].lstrip(" \u00a0")
            if text.startswith(word) and rest[:1] in (":", "："):
                return rest[1:].strip() or None
        return text

    def absolute(self, address: str | None) -> str | None:
        """Return *address* as seen from the page's own (RFC 3986, 5.2)."""
        if not address or not self.base or "://" in address[:20]:
            return address
        try:
            return urljoin(self.base, address)[:2048]
        except ValueError:  # what the standard cannot read stays as it is
            return address

    def parted(self, caption: str) -> tuple[str, str | None]:
        """Return a cutline and the credit at its end, told by the word before it."""
        for word in _credit_words(self.locale.name if self.locale else ""):
            at = caption.rfind(word)
            rest = caption[at + len(word) :].lstrip(" \u00a0")
            alone = at == 0 or (at > 0 and not caption[at - 1].isalnum())
            if alone and rest[:1] in (":", "：") and len(rest) < _LONGEST_CREDIT:
                return caption[:at].rstrip(" (\n"), line(rest[1:].strip(" )"), 500)
        return caption, None


@cache
def _credit_words(name: str) -> tuple[str, ...]:
    """Return what may stand before a credit in a locale, in any where it is not known.

    The English words are among them: many sites leave them as their software has them.
    """
    locales = (LOCALES[name], LOCALES["en"]) if name else tuple(LOCALES)
    words = {word for locale in locales for word in locale.credit_words}
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


@define
class Parts:
    """The elements of a page that state something of its story."""

    root: Element
    bodies: list[Element] = Factory(list)
    headlines: list[Element] = Factory(list)
    deks: list[Element] = Factory(list)
    bylines: list[Element] = Factory(list)
    dates: list[Element] = Factory(list)
    lead: Element = None
    writers: list[Element] = Factory(list)

    @property
    def consumed(self) -> list[Element]:
        """The elements that are no part of the body, wherever they stand."""
        lead = [self.lead] if self.lead is not None else []
        return [*self.headlines[:1], *self.deks, *self.bylines, *self.dates, *lead]


def parts_of(page: Element) -> Parts:
    """Return the parts of a parsed page."""
    root = _story(page)
    parts = Parts(root)
    parts.bodies = _bodies(root)
    for element in _region(root, parts.bodies):
        _note(element, parts)
    return parts


def _story(page: Element) -> Element:
    """Return the element that holds the story: the likeliest, the one with most text if several."""
    body = _whole(page)
    for found in (_typed(body), _articles(body), _mains(body)):
        if found:
            return found[0] if len(found) == 1 else max(found, key=_text_size)
    return body


def _whole(page: Element) -> Element:
    """Return the body, or the root where parts of a page without tags for it stand beside it."""
    head, body = page.find("head"), page.find("body")
    strays = [
        each for each in page if isinstance(each.tag, str) and each.tag not in ("head", "body")
    ]
    if head is not None and any(each.tag in BLOCKS or each.tag == "a" for each in head):
        head.tag = "div"  # the parser takes what it does not know for a part of the head
        strays.append(head)
    return page if body is None or strays else body


def _typed(body: Element) -> list[Element]:
    return [
        each
        for each in body.iter("div", "article", "main", "section")
        if "Article" in (each.get("itemtype") or "") and not _names_other(names(each))
    ]


def _articles(body: Element) -> list[Element]:
    found: list[Element] = []
    inside: set[Element] = set()
    for each in body.iter("article"):
        if each in inside:
            continue
        if each.get("itemprop") != "liveBlogUpdate" and not _stands_apart(each):
            found.append(each)
        if len(inside) < 50_000:  # noqa: PLR2004 (a bound)
            inside.update(each.iter("article"))
    return found


def _stands_apart(element: Element) -> bool:
    """Tell whether *element* is of another story, or stands in what is no story."""
    if _names_other(names(element)):
        return True
    return any(_names_other(names(each)) or is_chrome(each) for each in element.iterancestors())


def _mains(body: Element) -> list[Element]:
    mains = [
        each
        for each in body.iter("main", "div", "td")
        if each.tag == "main" or each.get("role") == "main"
    ]
    if mains:
        return mains[:1]
    named = [
        each
        for each in body.iter("div", "td", "section")
        if _STORY.search(names(each)) and not is_chrome(each)
    ]
    return named[:1]


def _text_size(element: Element) -> int:
    return sum(len(text) for each in element.iter("p") for text in each.itertext())


def _bodies(root: Element) -> list[Element]:
    """Return the elements that hold the body: all of them where it stands in parts."""
    typed = [
        each
        for each in root.iter(*_HOLDERS)
        if "articleBody" in (each.get("itemprop") or "").split()
    ]
    named = typed or [
        each for each in root.iter(*_HOLDERS) if each is not root and _names_body(names(each))
    ]
    outermost: list[Element] = []
    inside: set[Element] = set()
    for each in named:
        if each not in inside:
            outermost.append(each)
            inside.update(each.iter(*_HOLDERS))
    return outermost or [root]


def _region(root: Element, bodies: list[Element]) -> Iterator[Element]:
    """Yield the elements around the body in document order, the story's before others."""
    stops = {each for each in bodies if each is not root}
    yield from _walk(root, stops)
    stops.add(root)
    page = root
    for above in root.iterancestors():
        page = above
        if above.tag in ("main", "body") or above.get("role") == "main":
            break
    if page is not root:
        yield from _walk(page, stops)


def _walk(element: Element, stops: set[Element]) -> Iterator[Element]:
    waiting = [*reversed(element)]
    while waiting:
        each = waiting.pop()
        if not isinstance(each.tag, str) or each in stops or each.tag in _SKIPPED:
            continue
        if each.attrib and (
            _names_other(names(each)) or (is_chrome(each) and not _HEAD_PARTS.search(names(each)))
        ):
            continue
        yield each
        waiting += reversed(each)


def _note(element: Element, parts: Parts) -> None:
    named, term = classes(element), element.get("itemprop") or ""
    tag = element.tag
    if tag == "h1" or (tag in _HEADLINES and ("headline" in named or term == "headline")):
        parts.headlines.append(element)
    elif named & {"dek", "standfirst", "subtitle", "subheadline"} and tag in ("p", "div", "h2"):
        parts.deks.append(element)
    elif "byline" in named or tag == "address":
        parts.bylines.append(element)
    elif parts.lead is None and (tag == "figure" or "figure" in named) and _is_lead(element, parts):
        parts.lead = element
    if _is_writer(element, named, term):
        parts.writers.append(element)
    if _is_date(element, named, term):
        parts.dates.append(element)


def _is_lead(element: Element, parts: Parts) -> bool:
    """Tell whether a figure says so, or has no text of the body before it."""
    if classes(element) & _LEAD:
        return True
    inside = parts.root in parts.bodies
    return not (inside and any(each.tag == "p" for each in element.itersiblings(preceding=True)))


def _is_writer(element: Element, named: frozenset[str], term: str) -> bool:
    if element.get("rel") == "author" or term == "author":
        return True
    return "author" in named and element.tag in ("span", "a", "div")


def _is_date(element: Element, named: frozenset[str], term: str) -> bool:
    if element.tag == "time" or term in ("datePublished", "dateModified"):
        return not _in_prose(element)
    return element.tag in ("span", "abbr") and bool(named & {"published", "updated", "date"})


def _in_prose(element: Element) -> bool:
    """Tell whether *element* is a word of a text, not a date of its own."""
    above = element.getparent()
    if above is None or _HEAD_PARTS.search(names(above)):
        return False
    sibling = element.getprevious()
    before = above.text if sibling is None else sibling.tail
    around = f"{(before or '').strip()}{(element.tail or '').strip()}"
    return above.tag == "p" or len(_IDEOGRAPH.sub("...", around)) > _PROSE
