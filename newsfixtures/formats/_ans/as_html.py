"""``content_elements`` of ANS as HTML, so that one reader reads all bodies.

Elements of types that are not known are dropped and named, as the standard has it for consumers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsfixtures.formats._ans.media import MEDIA_TYPES, caption_of, credit_of
from newsfixtures.formats._ans.own import owned
from newsfixtures.formats._drafts import said
from newsfixtures.formats._html.text import attribute, escaped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

MAX_DEPTH = 20
MAX_ELEMENTS = 50_000
_TEXT = 1_000_000


def elements_of(part: object) -> list[dict[str, Any]]:
    """Return the elements of a list that are objects."""
    if not isinstance(part, list):
        return []
    return [each for each in part[:MAX_ELEMENTS] if isinstance(each, dict)]


def html_of(elements: list[dict[str, Any]], losses: dict[str, None], depth: int = 0) -> str:
    """Return *elements* as a fragment of HTML; *losses* learns what was dropped."""
    return "\n".join(_pieces(elements, losses, depth))


def _pieces(elements: list[dict[str, Any]], losses: dict[str, None], depth: int) -> Iterator[str]:
    for element in elements:
        kind = element.get("type")
        write = _WRITERS.get(kind) if isinstance(kind, str) else None
        if write is None or depth > MAX_DEPTH:
            losses.setdefault(f"element: {said(kind, 100)}")
        else:
            yield write(element, losses, depth)


def _content(element: object, name: str = "content") -> str:
    found = element.get(name) if isinstance(element, dict) else None
    return found[:_TEXT] if isinstance(found, str) else ""


def _id(element: dict[str, Any]) -> str:
    return attribute("data-id", said(element.get("_id"), 500))


def _text(element: dict[str, Any], losses: dict[str, None], depth: int) -> str:  # noqa: ARG001 (a writer)
    role = attribute("class", said(owned(element).get("role"), 100))
    return f"<p{role}{_id(element)}>{_content(element)}</p>"


def _header(element: dict[str, Any], losses: dict[str, None], depth: int) -> str:  # noqa: ARG001
    level = element.get("level")
    tag = f"h{level if level in (2, 3, 4, 5, 6) else 2}"
    return f"<{tag}{_id(element)}>{_content(element)}</{tag}>"


def _quote(element: dict[str, Any], losses: dict[str, None], depth: int) -> str:
    held = owned(element)
    style = said(held.get("style"), 20)
    if style is None and element.get("subtype") == "pullquote":
        style = "pull"
    named = [style if style != "block" else None, "translated" if held.get("translated") else None]
    stated = attribute("class", " ".join(filter(None, named)) or None) + _id(element)
    stated += attribute("lang", said(held.get("language"), 100))
    stated += attribute("data-source", said(held.get("source"), 500))
    inner = html_of(elements_of(element.get("content_elements")), losses, depth + 1)
    inner = inner or f"<p>{_content(element)}</p>"
    return f"<blockquote{stated}>{inner}{_speaker(element, held)}</blockquote>"


def _speaker(element: dict[str, Any], held: dict[str, Any]) -> str:
    name = _content(element.get("citation")) or escaped(said(held.get("name"), 300) or "")
    if not name:
        return ""
    ref = attribute("data-ref", said(held.get("ref"), 500))
    more = "".join(
        f', <span class="{kind}">{escaped(shown)}</span>'
        for kind in ("role", "org")
        if (shown := said(held.get(kind), 300))
    )
    return f"<footer><cite{ref}>{name}</cite>{more}</footer>"


def _list(element: dict[str, Any], losses: dict[str, None], depth: int) -> str:
    tag = "ol" if element.get("list_type") == "ordered" else "ul"
    items = []
    for each in elements_of(element.get("items")):
        if each.get("type") == "list" and depth < MAX_DEPTH:
            items.append(f"<li>{_list(each, losses, depth + 1)}</li>")
        else:
            items.append(f"<li>{_content(each)}</li>")
    return f"<{tag}{_id(element)}>{''.join(items)}</{tag}>"


def _table(element: dict[str, Any], losses: dict[str, None], depth: int) -> str:  # noqa: ARG001
    caption = said(owned(element).get("caption"), 5000)
    head = "".join(f"<th>{_content(each)}</th>" for each in elements_of(element.get("header")))
    rows = element.get("rows")
    body = "".join(
        f"<tr>{''.join(f'<td>{_content(cell)}</td>' for cell in elements_of(row))}</tr>"
        for row in (rows[:10_000] if isinstance(rows, list) else ())
    )
    top = f"<caption>{escaped(caption)}</caption>" if caption else ""
    top += f"<thead><tr>{head}</tr></thead>" if head else ""
    return f"<table{_id(element)}>{top}<tbody>{body}</tbody></table>"


def _media(element: dict[str, Any], losses: dict[str, None], depth: int) -> str:  # noqa: ARG001
    own = attribute("data-id", said(owned(element).get("block"), 500))
    ref = attribute("data-media", said(element.get("_id"), 500))
    caption, credit = said(caption_of(element), 5000), said(credit_of(element), 500)
    by = f' <span class="credit">{escaped(credit)}</span>' if credit else ""
    below = f"<figcaption>{escaped(caption or '')}{by}</figcaption>" if caption or by else ""
    return f'<figure class="{element["type"]}"{own}{ref}>{below}</figure>'


def _reference(element: dict[str, Any], losses: dict[str, None], depth: int) -> str:  # noqa: ARG001
    found = element.get("referent")
    referent: dict[str, Any] = found if isinstance(found, dict) else {}
    kind, ref = referent.get("type"), said(referent.get("id"), 500)
    if kind not in MEDIA_TYPES or ref is None:
        losses.setdefault(f"reference: {said(kind, 100)}")
        return ""
    own = attribute("data-id", said(owned(element).get("block"), 500))
    return f'<figure class="{kind}"{own}{attribute("data-media", ref)}></figure>'


def _gallery(element: dict[str, Any], losses: dict[str, None], depth: int) -> str:
    inner = elements_of(element.get("content_elements"))
    images = [each for each in inner if each.get("type") in ("image", "reference")]
    return f'<div class="gallery"{_id(element)}>{html_of(images, losses, depth + 1)}</div>'


def _embed(element: dict[str, Any], losses: dict[str, None], depth: int) -> str:  # noqa: ARG001
    raw = (
        element.get("raw_oembed") if element["type"] == "oembed_response" else element.get("embed")
    )
    found: dict[str, Any] = raw if isinstance(raw, dict) else {}
    url = said(found.get("url") or found.get("_id"), 2048)
    if url is None:
        losses.setdefault(f"element: {element['type']}")
        return ""
    provider = attribute("data-provider", said(found.get("provider_name"), 200))
    caption = said(owned(element).get("caption"), 5000)
    below = f"<figcaption>{escaped(caption)}</figcaption>" if caption else ""
    frame = f"<iframe{attribute('src', url)}></iframe>"
    return f'<figure class="embed"{_id(element)}{provider}>{frame}{below}</figure>'


def _correction(element: dict[str, Any], losses: dict[str, None], depth: int) -> str:  # noqa: ARG001
    held, text = owned(element), escaped(_content(element, "text"))
    at, ref = said(held.get("at"), 100), said(held.get("notice"), 500)
    if at is None:
        return f"<p>{text}</p>"
    kind = said(element.get("correction_type"), 100) or ""
    stated = attribute("class", f"notice {kind}") + _id(element) + attribute("data-notice", ref)
    stated += attribute("data-version", said(held.get("version"), 20))
    return f"<aside{stated}><p>{text}</p><time{attribute('datetime', at)}></time></aside>"


def _group(element: dict[str, Any], losses: dict[str, None], depth: int) -> str:
    held = owned(element)
    inner = html_of(elements_of(element.get("content_elements")), losses, depth + 1)
    at = said(held.get("published_at"), 100)
    if at is None:
        return f"<div>{inner}</div>"
    flags = [name for name in ("key_event", "pinned") if held.get(name)]
    named = " ".join(["live-entry", *flags]).replace("_", "-")
    head = f'<time class="published"{attribute("datetime", at)}></time>'
    updated = said(held.get("updated_at"), 100)
    head += f'<time class="updated"{attribute("datetime", updated)}></time>' if updated else ""
    headline = said(held.get("headline"))
    head += f'<h3 class="entry-headline">{escaped(headline)}</h3>' if headline else ""
    by = ", ".join(_author(each) for each in elements_of(held.get("authors")))
    head += f'<p class="byline">{by}</p>' if by else ""
    return f'<article class="{named}"{_id(element)}>{head}{inner}</article>'


def _author(author: dict[str, Any]) -> str:
    name, url = escaped(said(author.get("name"), 300) or ""), said(author.get("url"), 2048)
    if url:
        return f'<a rel="author"{attribute("href", url)}>{name}</a>'
    return f'<span class="author">{name}</span>'


def _link(element: dict[str, Any], losses: dict[str, None], depth: int) -> str:  # noqa: ARG001
    held = owned(element)
    url, ref = said(element.get("url"), 2048), said(held.get("ref"), 2048)
    rel = said(held.get("rel"), 100) or "background"
    stated = attribute("href", url) + attribute("data-ref", ref)
    own = attribute("class", f"related {rel}") + _id(element)
    return f"<p{own}><a{stated}>{_content(element)}</a></p>"


def _links(element: dict[str, Any], losses: dict[str, None], depth: int) -> str:
    title = said(element.get("title"))
    head = f"<h3>{escaped(title)}</h3>" if title else ""
    return head + html_of(elements_of(element.get("items")), losses, depth + 1)


def _divider(element: dict[str, Any], losses: dict[str, None], depth: int) -> str:  # noqa: ARG001
    return f"<hr{_id(element)}>"


def _raw(element: dict[str, Any], losses: dict[str, None], depth: int) -> str:  # noqa: ARG001
    if owned(element).get("raw"):
        return f'<pre class="raw-html"{_id(element)}>{escaped(_content(element))}</pre>'
    return f"<div>{_content(element)}</div>"


def _code(element: dict[str, Any], losses: dict[str, None], depth: int) -> str:  # noqa: ARG001
    return f"<p><code>{escaped(_content(element))}</code></p>"


_WRITERS: Mapping[str, Callable[[dict[str, Any], dict[str, None], int], str]] = {
    "text": _text,
    "header": _header,
    "quote": _quote,
    "blockquote": _quote,
    "list": _list,
    "table": _table,
    **dict.fromkeys(MEDIA_TYPES, _media),
    "reference": _reference,
    "gallery": _gallery,
    "oembed_response": _embed,
    "custom_embed": _embed,
    "correction": _correction,
    "element_group": _group,
    "interstitial_link": _link,
    "link_list": _links,
    "divider": _divider,
    "raw_html": _raw,
    "code": _code,
}
