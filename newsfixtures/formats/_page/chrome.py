"""What stands around the article on a page: chrome, and decoys of what is another story's.

Its words are those of the locale, names and figures: chrome needs no grammar.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.formats._html.text import attribute, escaped
from newsfixtures.printed_dates import printed

if TYPE_CHECKING:
    from datetime import datetime

    from newsfixtures.formats._page import Page


def masthead(page: Page) -> str:
    """Return what stands above the story."""
    parts = [
        _cookies(page, "banner"),
        _site_name(page),
        _navigation(page),
        _today(page),
        _breadcrumb(page),
    ]
    if page.options["chrome.related"] == "before":
        parts.append(related(page))
    inner = "\n".join(filter(None, parts))
    return f'<header class="site-header">\n{inner}\n</header>' if inner else ""


def below(page: Page) -> str:
    """Return what stands below the story."""
    options = page.options
    parts = [
        _newsletter(page) if options["chrome.newsletter"] == "after" else "",
        related(page) if options["chrome.related"] == "after" else "",
        _comments(page),
        _next(page),
        _footer(page),
        _cookies(page, "dialog"),
        _cookies(page, "last"),
    ]
    return "\n".join(filter(None, parts))


def beside(page: Page) -> str:
    """Return what stands beside the story."""
    parts = [related(page) if page.options["chrome.related"] == "aside" else "", _most_read(page)]
    inner = "\n".join(filter(None, parts))
    return f'<aside class="sidebar">\n{inner}\n</aside>' if inner else ""


def within(page: Page, blocks: list[str]) -> list[str]:
    """Return *blocks* with the chrome that stands among them."""
    options = page.options
    inside = [
        _ad(options["chrome.ads"]),
        _newsletter(page) if options["chrome.newsletter"] == "inside" else "",
        related(page) if options["chrome.related"] == "inside" else "",
        _share() if options["chrome.share"] == "inside" else "",
    ]
    boxes = [each for each in inside if each]
    middle = max(len(blocks) // 2, 1)
    made = [*blocks[:middle], *boxes, *blocks[middle:]] if boxes else blocks
    return [*made, _paywall(page)] if options["chrome.paywall"] != "none" else made


def after(page: Page) -> str:
    """Return what stands at the end of the story."""
    parts = (
        _tags(page),
        _writer_box(page),
        _share() if page.options["chrome.share"] == "after" else "",
    )
    return "\n".join(filter(None, parts))


def share_head(page: Page) -> str:
    """Return the buttons that stand in the head of the story."""
    return _share() if page.options["chrome.share"] == "head" else ""


def _day(page: Page, moment: datetime) -> str:
    return escaped(printed(moment, "dmy", page.locale, zone=False))


def _site_name(page: Page) -> str:
    form, name = page.options["chrome.site-name"], escaped(page.site)
    if form == "h1":
        page.decoy("site-h1", "headline", page.site)
    return {
        "none": "",
        "h1": f'<h1 class="site-name">{name}</h1>',
        "logo": f'<a class="logo" href="{page.home}"><img src="{page.home}logo.svg" alt="{name}"></a>',
    }.get(form, f'<a class="site-name" href="{page.home}">{name}</a>')


def _navigation(page: Page) -> str:
    form = page.options["chrome.navigation"]
    if form == "none":
        return ""
    items = [
        f'<li><a href="{page.home}{number}">{escaped(word)}</a></li>'
        for number, word in enumerate(page.locale.navigation)
    ]
    if form == "nested":
        items[-1] = items[-1].replace("</li>", f"<ul>{items[0]}</ul></li>")
    elif form == "current":
        items[0] = items[0].replace("<a ", '<a aria-current="page" class="active" ')
    return f'<nav class="main-nav"><ul>{"".join(items)}</ul></nav>'


def _today(page: Page) -> str:
    form, moment = page.options["chrome.date"], page.other_day
    if form == "none" or moment is None:
        return ""
    page.decoy("header-date", "published_at", moment.isoformat())
    if form == "time":
        return f'<time class="today" datetime="{moment.isoformat()}">{_day(page, moment)}</time>'
    return f'<span class="today">{_day(page, moment)}</span>'


def _breadcrumb(page: Page) -> str:
    form = page.options["chrome.breadcrumb"]
    if form == "none":
        return ""
    words = [page.locale.navigation[0], *filter(None, (page.section,))]
    if form == "line":
        return f'<div class="breadcrumb">{escaped(" › ".join([*words, page.headline]))}</div>'
    if form == "microdata":
        items = "".join(
            '<li itemprop="itemListElement" itemscope itemtype="https://schema.org/ListItem">'
            f'<a itemprop="item" href="{page.home}{number}"><span itemprop="name">{escaped(word)}</span></a></li>'
            for number, word in enumerate(words)
        )
        return f'<ol class="breadcrumb" itemscope itemtype="https://schema.org/BreadcrumbList">{items}</ol>'
    return f'<ol class="breadcrumb">{"".join(f"<li>{escaped(word)}</li>" for word in words)}</ol>'


def _cookies(page: Page, form: str) -> str:
    if page.options["chrome.cookies"] != form:
        return ""
    tag = "dialog open" if form == "dialog" else "div"
    inner = f"<p>Cookies · {escaped(page.site)}</p><button>OK</button>"
    return f'<{tag} class="cookie-notice" id="cookies">{inner}</{tag.split(maxsplit=1)[0]}>'


def _newsletter(page: Page) -> str:
    return (
        f'<div class="newsletter-signup"><h3>Newsletter · {escaped(page.site)}</h3>'
        '<form action="/newsletter"><input type="email" name="email"><button>OK</button></form></div>'
    )


def _share() -> str:
    links = "".join(
        f'<li><a class="share-link" href="https://{name.lower()}.example/share">{name}</a></li>'
        for name in ("Chirp", "Facepage", "E-mail")
    )
    return f'<ul class="share-buttons">{links}</ul>'


def related(page: Page) -> str:
    """Return teasers of other stories, with their dates and writers."""
    moment = page.other_day
    page.decoy("related-headline", "headline", page.other_headline)
    page.decoy("related-author", "authors", (page.other_name,))
    when = ""
    if moment:
        page.decoy("related-date", "published_at", moment.isoformat())
        when = f'<time datetime="{moment.isoformat()}">{_day(page, moment)}</time>'
    teaser = (
        f'<h3 class="teaser-title"><a href="{page.home}other">{escaped(page.other_headline)}</a></h3>'
        f'<p class="teaser-byline"><a rel="author" href="{page.home}authors/9">{escaped(page.other_name)}</a></p>{when}'
    )
    return f'<div class="related-stories"><article class="teaser">{teaser}</article></div>'


def _comments(page: Page) -> str:
    form, moment = page.options["chrome.comments"], page.other_day
    if form == "none" or moment is None:
        return ""
    page.decoy("comment-date", "published_at", moment.isoformat())
    page.decoy("comment-author", "authors", ("reader_17",))
    when = f'<time datetime="{moment.isoformat()}">{_day(page, moment)}</time>'
    if form == "times-only":
        return f'<div id="comments" class="comments">{when}<p>+1</p></div>'
    if form == "microdata":
        return (
            '<section id="comments" class="comments"><div itemprop="comment" itemscope itemtype="https://schema.org/Comment">'
            f'<span itemprop="author">reader_17</span><time itemprop="datePublished" datetime="{moment.isoformat()}"></time>'
            '<p itemprop="text">+1</p></div></section>'
        )
    return (
        '<section id="comments" class="comments"><ol><li class="comment"><article>'
        f'<span class="author">reader_17</span> {when}<p>+1, +1, +1</p></article></li></ol></section>'
    )


def _footer(page: Page) -> str:
    form, moment = page.options["chrome.footer"], page.other_day
    if form == "none" or moment is None:
        return ""
    name = escaped(page.site)
    if form == "contact":
        return f'<footer class="site-footer"><address><a href="mailto:desk@example.example">{name}</a> +00 000 4711</address></footer>'
    if form == "date":
        page.decoy("footer-date", "published_at", moment.isoformat())
        return f'<footer class="site-footer"><p>{name} · {_day(page, moment)}</p></footer>'
    page.decoy("footer-year", "published_at", str(moment.year))
    return f'<footer class="site-footer"><p>© {moment.year} {name}</p></footer>'


def _paywall(page: Page) -> str:
    name = escaped(page.site)
    return {
        "stub": f'<div class="paywall subscription-required"><p>{name} Plus · 4 × 1.00 €</p><a href="/plus">Plus</a></div>',
        "banner": f'<aside class="paywall-banner"><h3>{name} Plus</h3><p>1.00 €</p></aside>',
        "cut-mark": '<div class="paywall-fade" data-paywall="metered"></div>',
    }[page.options["chrome.paywall"]]


def _ad(form: str) -> str:
    return {
        "none": "",
        "boxes": '<div class="ad-slot advertisement" id="ad-2"><span>4711</span></div>',
        "frames": '<div class="ad-slot"><iframe src="https://ads.example/frame"></iframe></div>',
        "labels": '<p class="ad-label">* * *</p>',
    }[form]


def _most_read(page: Page) -> str:
    form, moment = page.options["chrome.most-read"], page.other_day
    if form == "none":
        return ""
    when = (
        f' <time datetime="{moment.isoformat()}">11:07</time>' if form == "times" and moment else ""
    )
    return f'<ol class="most-read"><li><a href="{page.home}other">{escaped(page.other_headline)}</a>{when}</li></ol>'


def _next(page: Page) -> str:
    form, moment = page.options["chrome.next"], page.other_day
    if form == "none" or moment is None:
        return ""
    page.decoy("next-headline", "headline", page.other_headline)
    page.decoy("next-date", "published_at", moment.isoformat())
    page.decoy("next-author", "authors", (page.other_name,))
    head = (
        f'<h2>{escaped(page.other_headline)}</h2><p class="byline"><a rel="author" href="{page.home}authors/9">'
        f'{escaped(page.other_name)}</a></p><time datetime="{moment.isoformat()}">{_day(page, moment)}</time>'
    )
    if form == "teaser":
        return f'<div class="next-story">{head}</div>'
    return f'<article class="next-story">{head}<div class="article-body"><p>{escaped(page.other_headline)}.</p></div></article>'


def _tags(page: Page) -> str:
    words, form = page.article.keywords, page.options["chrome.tags"]
    if form == "none" or not words:
        return ""
    if form == "links":
        links = " ".join(
            f'<a rel="tag" href="{page.home}tags/{n}">{escaped(word)}</a>'
            for n, word in enumerate(words)
        )
        return f'<div class="tags">{links}</div>'
    return f'<ul class="tag-list">{"".join(f"<li>{escaped(word)}</li>" for word in words)}</ul>'


def _writer_box(page: Page) -> str:
    if page.options["chrome.writer-box"] == "none" or not page.names:
        return ""
    name = escaped(page.names[0])
    picture = f'<img{attribute("src", f"{page.home}people/1.jpg")} alt="{name}">'
    return f'<div class="author-bio">{picture}<h4>{name}</h4><p>{name}{page.locale.comma}{escaped(page.site)}</p></div>'
