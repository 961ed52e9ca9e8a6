"""The head of the article on a page: headline, byline, dates, and the lead picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.article import Image
from newsfixtures.formats._html.blocks import image_html, media_html
from newsfixtures.formats._html.text import attribute, escaped, folded, line
from newsfixtures.formats._instants import stated_date
from newsfixtures.formats._page.head import meta_date
from newsfixtures.printed_dates import printed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from newsfixtures.formats._page import Page

_PIXEL = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="


def headline_html(page: Page) -> str:
    """Return the headline, with its kicker."""
    page.state("headline", "headline", page.headline)
    form, kicker = page.options["headline.element"], page.options["headline.kicker"]
    text, section = escaped(page.headline), escaped(page.section or page.site)
    if kicker == "inside":
        text = f'<span class="kicker">{section}</span> {text}'
    made = {
        "span": f'<h1><span class="headline">{text}</span></h1>',
        "h2": f'<h2 class="headline">{text}</h2>',
        "itemprop": f'<h1 itemprop="headline">{text}</h1>',
        "link": f"<h1><a{attribute('href', page.article.url or '#')}>{text}</a></h1>",
        "div": f'<div class="headline" role="heading" aria-level="1">{text}</div>',
    }.get(form, f"<h1>{text}</h1>")
    return f'<p class="kicker">{section}</p>\n{made}' if kicker == "before" else made


def dek_html(page: Page) -> str:
    """Return the dek, where there is one."""
    dek = line(page.article.dek, 2000)
    page.state("dek", "dek", dek)
    return f'<p class="dek">{escaped(dek)}</p>' if dek else ""


def byline_html(page: Page) -> str:
    """Return byline and dates, apart or together."""
    by, dates = _names(page), [*_dates(page)]
    glue = page.options["byline.date"]
    extra = _EXTRAS[page.options["byline.extra"]](page)
    if extra and by:
        by += f" {extra}"
    if not by or not dates or glue in ("apart", "line"):
        shown = (
            f'<div class="dates">{" ".join(dates)}</div>'
            if dates and glue != "line"
            else " ".join(dates)
        )
        head = f'<p class="byline">{by}</p>' if by else ""
        if glue == "line":
            return f'<p class="byline">{by}<br>{shown}</p>' if by or dates else ""
        return f"{head}\n{shown}".strip("\n")
    when = " ".join(dates)
    if glue == "date-first":
        return f'<p class="byline">{when} | {by}</p>'
    between = {"glued": "", "comma": page.locale.comma, "pipe": " | "}[glue]
    return f'<p class="byline">{by}{between}{when}</p>'


_EXTRAS: dict[str, Callable[[Page], str]] = {
    "none": lambda page: "",  # noqa: ARG005
    "affiliation": lambda page: f'<span class="affiliation">{escaped(page.site)}</span>',
    "address": lambda page: (
        f'<a class="mail" href="mailto:desk@{_host(page)}">desk@{_host(page)}</a>'
    ),
    "handle": lambda page: '<a class="handle" href="https://social.example/desk">@desk</a>',  # noqa: ARG005
    "reading-time": lambda page: '<span class="reading-time">4 min</span>',  # noqa: ARG005
}


def _host(page: Page) -> str:
    return page.home.partition("://")[2].strip("/")


def _names(page: Page) -> str:
    """Return the byline with the writers' names marked up."""
    form, words = page.options["byline.form"], page.options["byline.words"]
    byline = line(page.article.byline)
    names = page.names
    if form == "absent" or not (byline or names):
        return ""
    byline = byline or page.locale.comma.join(names)
    if words == "names":
        byline = page.locale.without_prefix(byline) or byline
    elif words == "prefixed" and page.locale.without_prefix(byline) == byline:
        byline = f"{page.locale.by_prefixes[0]} {byline}"
    if form == "list" and names:
        page.state("byline.authors", "authors", tuple(names))
        items = "".join(
            f'<li><a rel="author" href="{page.home}authors/{n}">{escaped(name)}</a></li>'
            for n, name in enumerate(names, 1)
        )
        return f'<span class="authors"><ul>{items}</ul></span>'
    page.state("byline", "byline", byline)
    return _marked(page, byline, form)


def _marked(page: Page, byline: str, form: str) -> str:
    mark = _NAMES.get(form)
    html, found, at = "", [], 0
    for number, name in enumerate(page.names if mark else (), 1):
        start = byline.find(name, at)
        if mark and start >= 0:
            html += escaped(byline[at:start]) + mark.format(
                home=page.home, name=escaped(name), number=number
            )
            at = start + len(name)
            found.append(name)
    page.state("byline.authors", "authors", tuple(found))
    return f'<span class="by">{html}{escaped(byline[at:])}</span>'


_NAMES = {
    "links": '<a rel="author" href="{home}authors/{number}">{name}</a>',
    "spans": '<span class="author">{name}</span>',
    "microdata": (
        '<span itemprop="author" itemscope itemtype="https://schema.org/Person">'
        '<span itemprop="name">{name}</span></span>'
    ),
    "address": '<address class="author"><a rel="author" href="{home}authors/{number}">{name}</a></address>',
    "hcard": '<span class="author vcard"><span class="fn">{name}</span></span>',
}


def _dates(page: Page) -> Iterator[str]:
    article, form = page.article, page.options["time.markup"]
    moments = [
        ("published", "published_at", article.published_at),
        ("updated", "updated_at", article.updated_at),
    ]
    if page.options["time.order"] == "updated-first":
        moments.reverse()
    if form == "absent":
        return
    for kind, fact, moment in moments:
        if moment is not None:
            yield _date(page, kind, fact, moment)


def _date(page: Page, kind: str, fact: str, moment: datetime) -> str:
    options = page.options
    zone = options["time.zone"] == "printed"
    text = escaped(printed(moment, options["time.style"], page.locale, zone=zone))
    stated = meta_date(moment, options["time.form"])
    markup = options["time.markup"]
    if markup in ("text-only", "span", "stamp"):
        value = moment.replace(microsecond=0).isoformat()
        page.state(f"time.{kind}", fact, value if zone else value[:19])
    else:
        page.state(f"time.{kind}", fact, stated_date(stated))
    return _TIMES[markup].format(
        kind=kind, stated=stated, text=text, term=_TERMS[kind], stamp=int(moment.timestamp())
    )


_TERMS = {"published": "datePublished", "updated": "dateModified"}
_TIMES = {
    "time": '<time class="{kind}" datetime="{stated}">{text}</time>',
    "text-only": '<time class="{kind}">{text}</time>',
    "microdata": '<span class="{kind}" itemprop="{term}" content="{stated}">{text}</span>',
    "span": '<span class="date {kind}">{text}</span>',
    "abbr": '<abbr class="{kind}" title="{stated}">{text}</abbr>',
    "stamp": '<span class="date {kind}" data-timestamp="{stamp}">{text}</span>',
    "meta": '<meta itemprop="{term}" content="{stated}"><span class="shown">{text}</span>',
    "upper": '<TIME CLASS="{kind}" DATETIME="{stated}" pubdate>{text}</TIME>',
}


def figure_html(page: Page) -> str:
    """Return the lead picture or film with its cutline."""
    item = page.around.media.get(page.article.lead_media or "")
    if item is None:
        return ""
    if not isinstance(item, Image):
        return media_html(item.id, page.around).replace('class="', 'class="lead ', 1)
    if item.url:
        page.state("figure", "media", item.url)
    names = " ".join(filter(None, ("lead", "image", item.kind, item.origin)))
    shown = _PICTURES[page.options["figure.markup"]](item)
    below = _cutline(page, item)
    if page.options["figure.markup"] == "div":
        caption = f'<div class="caption">{below}</div>' if below else ""
        return (
            f'<div class="figure {names}"{attribute("data-media", item.id)}>{shown}{caption}</div>'
        )
    caption = f"<figcaption>{below}</figcaption>" if below else ""
    return f'<figure class="{names}"{attribute("data-media", item.id)}>{shown}{caption}</figure>'


def _lazy(image: Image, source: str) -> str:
    made = image_html(image)
    return (
        made.replace("<img src=", f'<img class="lazy" src="{source}" data-src=', 1)
        if image.url
        else made
    )


def _srcset(image: Image) -> str:
    made = image_html(image)
    if not image.url or "," in image.url or " " in image.url:
        return made
    return made.replace("<img src=", "<img srcset=", 1)


_PICTURES: dict[str, Callable[[Image], str]] = {
    "figure": image_html,
    "div": image_html,
    "picture": lambda image: (
        f'<picture><source{attribute("srcset", image.url)} type="image/jpeg">{image_html(image)}</picture>'
    ),
    "lazy": lambda image: _lazy(image, _PIXEL),
    "placeholder": lambda image: _lazy(image, "/static/placeholder.gif"),
    "srcset": _srcset,
    "link": lambda image: f"<a{attribute('href', image.url or '#')}>{image_html(image)}</a>",
}


def _cutline(page: Page, image: Image) -> str:
    caption = folded(image.caption or "")[0]
    credit = line(image.credit, 500)
    text = escaped(caption).replace("\n", "<br>")
    if not credit:
        return text
    form = page.options["figure.credit"]
    word = page.locale.credit_word(image.origin or "other")
    made = escaped(credit)
    by = {
        "word": f'<span class="credit">{word}{page.locale.colon}{made}</span>',
        "parenthesis": f'<span class="credit">({made})</span>',
        "small": f'<small class="photo-credit">{made}</small>',
        "paragraph": f'<p class="copyright">{made}</p>',
        "unmarked": f"{word}{page.locale.colon}{made}",
    }.get(form, f'<span class="credit">{made}</span>')
    return f"{text} {by}" if text else by
