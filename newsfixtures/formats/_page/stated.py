"""The reference reader of pages: what each carrier of a page that we wrote states."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsfixtures.formats._html.text import line
from newsfixtures.formats._instants import stated_date
from newsfixtures.formats._jsonld.stated import stated_by
from newsfixtures.formats._jsonld.values import article_nodes, index_of, unprefixed
from newsfixtures.locales import LOCALES, locale_for
from newsfixtures.printed_dates import find_date

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.documents import Value

_STORY = ("body", "article", "main", "div", "p", "td")
_METAS = {
    "content-language": "html.content-language",
    "description": "meta.description",
    "og:title": "meta.og-title",
    "og:url": "meta.og-url",
    "og:site_name": "meta.og-site-name",
    "og:locale": "meta.og-locale",
    "twitter:title": "meta.twitter-title",
    "article:section": "meta.section",
    "section": "meta.section",
    "og:image": "meta.og-image",
}
_DATES = {
    "article:published_time": "meta.article-published_time",
    "date": "meta.date",
    "dc.date.issued": "meta.dc.date.issued",
    "datepublished": "meta.datepublished",
    "pubdate": "meta.pubdate",
    "parsely-pub-date": "meta.parsely-pub-date",
    "sailthru.date": "meta.sailthru.date",
    "cxenseparse:publishtime": "meta.cxenseparse-publishtime",
    "article:modified_time": "meta.modified",
    "og:updated_time": "meta.modified",
    "last-modified": "meta.modified",
}
_LISTS = {"author": "meta.author", "dc.creator": "meta.author", "article:tag": "meta.tags", "keywords": "meta.keywords",
          "news_keywords": "meta.keywords"}  # fmt: skip


def stated_by_page(page: Any) -> dict[str, Value]:  # noqa: ANN401 (lxml has no type of its own)
    """Return what each carrier of a page states."""
    found: dict[str, Value] = {}
    for name, value in (*_scripts(page), *_head(page), *_metas(page), *_story(page)):
        if value and name not in found:
            found[name] = value
    return found


def _scripts(page: Any) -> Iterator[tuple[str, Value]]:  # noqa: ANN401
    import json  # noqa: PLC0415 (another parser than the loader's)

    scripts = (
        each for each in page.iter("script") if "ld+json" in (each.get("type") or "").lower()
    )
    values = [unprefixed(json.loads(script.text)) for script in scripts]
    for _, node in article_nodes(values)[:1]:
        yield from stated_by(node, index_of(values)).items()


def _text(element: Any) -> str:  # noqa: ANN401
    return line("".join(element.itertext()), 100_000) or ""


def _head(page: Any) -> Iterator[tuple[str, Value]]:  # noqa: ANN401
    for title in page.iter("title"):
        if title.getparent().tag != "svg":
            yield "title", _text(title)
    yield "html.lang", page.get("lang") or ""
    for link in page.iter("link"):
        if link.get("rel") == "canonical":
            yield "link.canonical", link.get("href")


def _metas(page: Any) -> Iterator[tuple[str, Value]]:  # noqa: ANN401
    lists: dict[str, list[str]] = {}
    for meta in page.iter("meta"):
        content = line(meta.get("content") or meta.get("value"), 10_000)
        key = _key(meta)
        if not content or (meta.get("itemprop") and _is_inside(meta, *_STORY)):
            continue
        if key in _METAS and not (key == "og:image" and content.endswith("/logo.png")):
            yield _METAS[key], content
        elif key in _DATES:
            yield _DATES[key], stated_date(content) or ""
        elif key in _LISTS:
            lists.setdefault(_LISTS[key], []).append(content)
        elif key == "article:author" and "://" not in content:
            lists.setdefault("meta.author", []).append(content)
    yield from ((name, tuple(values)) for name, values in lists.items())


def _key(meta: Any) -> str:  # noqa: ANN401
    names = (meta.get(name) for name in ("property", "name", "itemprop", "http-equiv"))
    return next((name.lower() for name in names if name), "")


def _is_inside(element: Any, *tags: str) -> bool:  # noqa: ANN401
    return any(above.tag in tags for above in element.iterancestors())


_CHROME = (
    "site-header",
    "sidebar",
    "related-stories",
    "comments",
    "site-footer",
    "next-story",
    "live-entry",
    "most-read",
)


def _in_chrome(element: Any) -> bool:  # noqa: ANN401
    return any(
        above.get("class", "").split(" ")[0] in _CHROME
        for above in (element, *element.iterancestors())
    )


def _story(page: Any) -> Iterator[tuple[str, Value]]:  # noqa: ANN401
    own = [each for each in page.iter() if isinstance(each.tag, str) and not _in_chrome(each)]
    writers: dict[str, None] = {}
    for element in own:
        named = element.get("class") or ""
        if element.tag == "h1" or named == "headline":
            yield "headline", _without_kicker(element)
        elif named == "dek":
            yield "dek", _text(element)
        elif named == "by":
            yield "byline", _text(element)
        elif named.split(" ")[:1] == ["lead"] or named.startswith("figure lead"):
            yield "figure", _picture(element)
        if (
            element.get("rel") == "author"
            or named in ("author", "author vcard")
            or element.get("itemprop") == "author"
        ):
            writers.setdefault(_text(element))
        yield from _date(element, page)
    yield "byline.authors", tuple(writers)


def _without_kicker(element: Any) -> str:  # noqa: ANN401
    pieces = [each.text for each in element.iter() if each.get("class") != "kicker"]
    pieces += [each.tail for each in element.iter() if each is not element]
    return line(" ".join(filter(None, pieces))) or ""


def _picture(element: Any) -> str:  # noqa: ANN401
    image = next(element.iter("img"), None)
    if image is None:
        return ""
    return str(image.get("data-src") or image.get("src") or image.get("srcset") or "")


def _date(element: Any, page: Any) -> Iterator[tuple[str, Value]]:  # noqa: ANN401
    kind = _kind(element)
    if not kind:
        return
    for name in ("datetime", "content", "title"):
        if element.get(name):
            yield f"time.{kind}", stated_date(element.get(name)) or ""
            return
    yield f"time.{kind}", _printed(_text(element), _language(page))


def _printed(text: str, language: str) -> str:
    """Return the date that *text* prints, in the language of the page or that which reads most."""
    known = locale_for(language) if language else None
    dates = [find_date(text, locale) for locale in ((known,) if known else (None, *LOCALES))]
    read = [(len(found.value), len(found.text), found.value) for found in dates if found]
    return max(read)[-1] if read else ""


def _kind(element: Any) -> str:  # noqa: ANN401
    term = {"datePublished": "published", "dateModified": "updated"}.get(
        element.get("itemprop") or ""
    )
    if term and element.tag in ("span", "meta"):
        return term if element.tag == "span" or _is_inside(element, *_STORY) else ""
    last = (element.get("class") or "").split(" ")[-1]
    return (
        last if element.tag in ("time", "abbr", "span") and last in ("published", "updated") else ""
    )


def _language(page: Any) -> str:  # noqa: ANN401
    metas = {
        (meta.get("http-equiv") or "").lower(): meta.get("content") for meta in page.iter("meta")
    }
    return page.get("lang") or page.get("xml:lang") or metas.get("content-language") or ""
