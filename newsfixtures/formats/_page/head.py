"""The head of a page: title, meta elements, and scripts of JSON-LD."""

from __future__ import annotations

import re
from email.utils import format_datetime
from typing import TYPE_CHECKING

from newsfixtures.formats._bytes import declaration, is_plain
from newsfixtures.formats._html.text import attribute, escaped, line
from newsfixtures.formats._instants import stated_date
from newsfixtures.formats._jsonld.shapes import drafted
from newsfixtures.formats._jsonld.writing import in_script, written
from newsfixtures.formats._page.scripts import CONSTANT, OTHERS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from newsfixtures.formats._page import Page

_SEPARATORS = {
    "pipe": " | ",
    "hyphen": " - ",
    "en-dash": " – ",
    "em-dash": " — ",
    "colon": ": ",
    "dot": " · ",
    "guillemet": " » ",
}
_LONG = 50
"""Where pages cut a title."""


def head_html(page: Page, script: str) -> str:
    """Return what stands inside ``head``; *script* is the JSON-LD, where it belongs there."""
    lines = [_charset(page), *_title(page), *_links(page)]
    lines += _metas(page)
    return "\n".join(filter(None, [*lines, script]))


def _charset(page: Page) -> str:
    options = page.options
    usual = options["bytes.declaration"] == "plain" and options["bytes.encoding"] == "utf-8"
    if usual and options["bytes.label"] == "plain" and options["bytes.declared"] == "rightly":
        return '<meta charset="utf-8">'
    return declaration(options, "html").rstrip("\n")


def cut(text: str, longest: int = _LONG) -> str:
    """Return *text* as a page cuts it."""
    return text if len(text) <= longest else text[:longest].rsplit(" ", 1)[0] + "…"


def _title(page: Page) -> Iterator[str]:
    form, suffix = page.options["title.text"], page.options["title.suffix"]
    if form == "absent":
        return
    told = cut(page.headline) if form == "cut" else page.headline
    text = _suffixed(page, told, suffix)
    page.state("title", "headline", line(text))
    yield (
        f"<title>\n  {escaped(text)}\n</title>"
        if form == "spaced"
        else f"<title>{escaped(text)}</title>"
    )


def _suffixed(page: Page, told: str, suffix: str) -> str:
    if suffix in _SEPARATORS:
        return f"{told}{_SEPARATORS[suffix]}{page.site}"
    if suffix == "section":
        return " | ".join(filter(None, (told, page.section, page.site)))
    if suffix == "outlet-first":
        return f"{page.site}: {told}"
    return f"{told} | {page.site} – {page.locale.navigation[0]}" if suffix == "slogan" else told


def _links(page: Page) -> Iterator[str]:
    article, form = page.article, page.options["meta.canonical"]
    if article.short_url:
        yield f'<link rel="shortlink"{attribute("href", article.short_url)}>'
    url = article.url
    if url is None or form == "absent":
        return
    path = "/" + url.partition("://")[2].partition("/")[2]
    stated = {
        "relative": path,
        "tracked": f"{url}{'&' if '?' in url else '?'}ref=feed",
        "upper-host": re.sub(r"://([^/]+)", lambda match: match[0].upper(), url),
    }.get(form, url)
    page.state("link.canonical", "url", stated)
    yield f'<link rel="canonical"{attribute("href", stated)}>'


def _meta(key: str, name: str, content: str | None) -> str:
    return f'<meta {key}="{name}"{attribute("content", content)}>' if content else ""


def _metas(page: Page) -> Iterator[str]:
    for write in (
        _description,
        _open_graph,
        _published,
        _modified,
        _author,
        _section,
        _keywords,
        _language,
        _card,
    ):
        yield from write(page)
    yield from _repeats(page)


def _description(page: Page) -> Iterator[str]:
    form = page.options["meta.description"]
    if form == "absent":
        return
    told = line(page.article.dek or page.article.summary or page.lede, 2000)
    told = page.headline if form == "headline" else told
    page.state("meta.description", "dek", told)
    yield _meta("name", "description", told)
    if form == "twice":
        yield _meta("name", "Description", told)


def _open_graph(page: Page) -> Iterator[str]:
    form = page.options["meta.og"]
    if form == "absent":
        return
    keys = {"both": ("property", "name"), "name": ("name",)}.get(form, ("property",))
    for name, content in _graph(page):
        for key in keys:
            yield _meta(key, name, content)


def _graph(page: Page) -> Iterator[tuple[str, str | None]]:
    article = page.article
    yield "og:type", "article"
    title = _og_title(page)
    page.state("meta.og-title", "headline", line(title))
    yield "og:title", title
    page.state("meta.og-url", "url", article.url)
    yield "og:url", article.url
    page.state(
        "meta.og-site-name", "publisher", article.publisher.name if article.publisher else None
    )
    yield "og:site_name", article.publisher.name if article.publisher else None
    locale = article.language.replace("-", "_") if article.language != "und" else None
    page.state("meta.og-locale", "language", locale)
    yield "og:locale", locale
    yield from _images(page)


def _og_title(page: Page) -> str:
    form = page.options["meta.og-title"]
    return {
        "suffix": f"{page.headline} | {page.site}",
        "cut": cut(page.headline),
        "escaped-twice": escaped(page.headline).replace("’", "&#8217;").replace("“", "&#8220;"),
    }.get(form, page.headline)


def _images(page: Page) -> Iterator[tuple[str, str | None]]:
    form = page.options["meta.image"]
    item = page.around.media.get(page.article.lead_media or "")
    if form == "absent" or item is None or not item.url or item.type != "image":
        return
    urls = [item.url]
    if form == "default-logo":
        logo = f"{page.home}logo.png"
        page.decoy("meta.logo", "media", (logo,))
        urls = [logo]
    else:
        page.state("meta.og-image", "media", item.url)
    if form == "several":
        urls.append(f"{page.home}logo.png")
    for url in urls:
        yield "og:image", url
    if form == "sized":
        yield "og:image:width", str(item.width or 1600)
        yield "og:image:alt", item.alt


def meta_date(moment: datetime, form: str) -> str:
    """Return *moment* in a *form* of dates in attributes."""
    whole = moment.isoformat()
    if form == "offset":
        return whole
    if form == "utc":
        from datetime import UTC  # noqa: PLC0415 (only where a date is changed)

        return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")
    return {
        "day": whole[:10],
        "no-zone": whole[:-6],
        "fraction": f"{whole[:19]}.{moment.microsecond // 1000:03}{whole[-6:]}",
        "spelt": format_datetime(moment),
        "no-seconds": whole[:16] + whole[-6:],
    }.get(form, whole)


_PUBLISHED = {
    "article": (("property", "article:published_time"),),
    "name-date": (("name", "date"),),
    "dublin-core": (("name", "DC.date.issued"),),
    "itemprop": (("itemprop", "datePublished"),),
    "several": (
        ("property", "article:published_time"),
        ("name", "date"),
        ("name", "pubdate"),
        ("name", "DC.date.issued"),
        ("itemprop", "datePublished"),
    ),
    "other-names": (
        ("name", "parsely-pub-date"),
        ("name", "sailthru.date"),
        ("name", "cXenseParse:publishtime"),
    ),
}
_MODIFIED = {
    "article": ("property", "article:modified_time"),
    "always": ("property", "article:modified_time"),
    "updated-time": ("property", "og:updated_time"),
    "http-equiv": ("http-equiv", "last-modified"),
}


def _published(page: Page) -> Iterator[str]:
    moment, form = page.article.published_at, page.options["meta.published"]
    if moment is None:
        return
    stated = meta_date(moment, page.options["meta.dates"])
    for key, name in _PUBLISHED.get(form, ()):
        page.state(f"meta.{name.lower().replace(':', '-')}", "published_at", stated_date(stated))
        yield _meta(key, name, stated)


def _modified(page: Page) -> Iterator[str]:
    article, form = page.article, page.options["meta.modified"]
    moment = article.updated_at or (article.published_at if form == "always" else None)
    if moment is None or form == "absent":
        return
    stated = meta_date(moment, page.options["meta.dates"])
    key, name = _MODIFIED[form]
    page.state("meta.modified", "updated_at", stated_date(stated))
    yield _meta(key, name, stated)


def _author(page: Page) -> Iterator[str]:
    form, names = page.options["meta.author"], page.names
    if form == "absent" or not names:
        return
    if form in ("address", "handle"):
        value = f"{page.home}authors/1" if form == "address" else "@desk"
        page.decoy(f"meta.author-{form}", "authors", (value,))
        yield _meta(
            *(("property", "article:author") if form == "address" else ("name", "twitter:creator")),
            value,
        )
        return
    stated = [", ".join(names)] if form == "joined" else names
    page.state("meta.author", "authors", tuple(stated))
    key, name = {
        "property": ("property", "article:author"),
        "dublin-core": ("name", "DC.creator"),
    }.get(form, ("name", "author"))
    for each in stated:
        yield _meta(key, name, each)


def _section(page: Page) -> Iterator[str]:
    form = page.options["meta.section"]
    if form != "absent" and page.section:
        page.state("meta.section", "section", page.section)
        yield _meta(
            *(("name", "section") if form == "name" else ("property", "article:section")),
            page.section,
        )


def _keywords(page: Page) -> Iterator[str]:
    form = page.options["meta.keywords"]
    words = [word for each in page.article.keywords if (word := line(each, 200))]
    if not words or form == "absent":
        return
    if form in ("tags", "both"):
        page.state("meta.tags", "keywords", tuple(words))
        for word in words:
            yield _meta("property", "article:tag", word)
    if form != "tags":
        name = "news_keywords" if form == "news" else "keywords"
        page.state("meta.keywords", "keywords", (", ".join(words),))
        yield _meta("name", name, ", ".join(words))


def _language(page: Page) -> Iterator[str]:
    if page.options["meta.language"] == "content-language" and page.article.language != "und":
        yield _meta("http-equiv", "content-language", page.article.language)


def _card(page: Page) -> Iterator[str]:
    form = page.options["meta.twitter"]
    if form == "absent":
        return
    page.state("meta.twitter-title", "headline", page.headline)
    yield _meta("name", "twitter:card", "summary_large_image")
    if form == "named-value":
        yield f'<meta name="twitter:title"{attribute("value", page.headline)}>'
    else:
        yield _meta("name", "twitter:title", page.headline)


def _repeats(page: Page) -> Iterator[str]:
    form = page.options["meta.repeats"]
    if form == "same":
        yield _meta(
            "property", "og:title", _og_title(page) if page.options["meta.og"] != "absent" else None
        )
        yield _meta("name", "robots", "max-image-preview:large")
    elif form == "empty-first":
        yield '<meta property="og:title" content="">\n<meta name="author" content="">\n<meta name="date">'
    elif form == "sibling-last" and page.other_day:
        yield _meta("property", "og:title", page.other_headline)
        yield _meta("property", "article:published_time", page.other_day.isoformat())


def jsonld_html(page: Page) -> str:
    """Return the scripts of JSON-LD."""
    form = page.options["jsonld.scripts"]
    if form == "none":
        return ""
    draft = drafted(page.article, page.options)
    draft.tell(page.truth)
    text = written(draft, page.options["jsonld.graph"], ascii_only=not is_plain(page.options))
    own = _script(page, _wrapped(in_script(text), page.options["jsonld.wrapper"]))
    if form not in OTHERS and form not in CONSTANT:
        return f"{own}\n{own}" if form == "twice" else own
    more = _script(page, OTHERS[form](page) if form in OTHERS else CONSTANT[form])
    return f"{own}\n{more}" if form.endswith("last") else f"{more}\n{own}"


def _script(page: Page, text: str) -> str:
    return _TAGS[page.options["jsonld.script-tag"]](text)


_TAGS: dict[str, Callable[[str], str]] = {
    "plain": lambda text: f'<script type="application/ld+json">{text}</script>',
    "charset": lambda text: f'<script type="application/ld+json; charset=utf-8">{text}</script>',
    "upper": lambda text: f'<script TYPE="application/LD+JSON">{text}</script>',
    "attributes": lambda text: (
        f'<script data-n-head="ssr" type="application/ld+json" class="schema" id="schema">{text}</script>'
    ),
    "unquoted": lambda text: f"<script type=application/ld+json>{text}</script>",
}


def _wrapped(text: str, form: str) -> str:
    return {
        "lines": f"\n{text}\n",
        "comment": f"<!--\n{text}\n//-->",
        "cdata": f"//<![CDATA[\n{text}\n//]]>",
        "semicolon": f"{text};",
        "entities": text.replace('"', "&quot;"),
    }.get(form, text)
