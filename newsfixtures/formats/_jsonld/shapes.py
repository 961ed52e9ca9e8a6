"""Gives a node of JSON-LD the shape that the knobs ask for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from newsfixtures.formats._html.text import line
from newsfixtures.formats._instants import stated_date
from newsfixtures.formats._jsonld import people
from newsfixtures.formats._jsonld.drafts import DATE_FACTS, DATE_TERMS, Draft, note_facts
from newsfixtures.formats._jsonld.knobs import KNOBS
from newsfixtures.formats._jsonld.nodes import SUBTYPES, Node, article_node, node

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from newsfixtures.article import Article

_SHORT = 155
"""Where pages cut a description."""


def drafted(article: Article, options: Mapping[str, str]) -> Draft:
    """Return the node of *article* in the shape that *options* ask for."""
    told = (
        options["jsonld.body"] != "absent"
        or options["jsonld.description"] == "lede"
        or options["jsonld.extras"] == "word-count"
    )
    draft = Draft(article=article, node=article_node(article, told=told))
    note_facts(draft)
    for name, default in _DEFAULTS.items():
        if options[name] != default:
            _SHAPES[name](draft, options[name])
    return draft


def _context(draft: Draft, option: str) -> None:
    draft.context = {
        "http": "http://schema.org",
        "https-slash": "https://schema.org/",
        "http-slash": "http://schema.org/",
        "www": "https://www.schema.org",
        "list": ["https://schema.org", {"@language": draft.article.language}],
        "vocabulary": {"@vocab": "https://schema.org/"},
        "object": {"@vocab": "https://schema.org/", "image": {"@type": "@id"}},
        "absent": None,
    }[option]


def _type(draft: Draft, option: str) -> None:
    base = draft.node["@type"]
    subtype = base if base == "LiveBlogPosting" else SUBTYPES.get(draft.article.genre, base)
    draft.node["@type"] = {
        "subtype": subtype,
        "list": [base, subtype if subtype != base else "Article"],
        "article": base if base == "LiveBlogPosting" else "Article",
        "prefixed": f"schema:{base}",
        "address": f"https://schema.org/{base}",
        "list-of-one": [base],
    }[option]
    if option == "prefixed":
        draft.context = {"schema": "https://schema.org/", "@vocab": "https://schema.org/"}


def _dates(draft: Draft, option: str) -> None:
    for term, name in DATE_TERMS.items():
        if term in draft.node:
            made = _date(draft.node[term], option)
            draft.node[term] = made
            value = stated_date(made) if isinstance(made, str) else None
            draft.state(name, DATE_FACTS[name], value)
            if value is None:
                draft.drop(name)


def _date(stated: str, option: str) -> Any:  # noqa: ANN401 (text or a number)
    from datetime import UTC, datetime  # noqa: PLC0415 (only where a date is changed)

    moment = datetime.fromisoformat(stated)
    utc = moment.astimezone(UTC)
    return {
        "utc": utc.isoformat().replace("+00:00", "Z"),
        "day": f"{moment:%Y-%m-%d}",
        "no-seconds": stated[:16] + stated[-6:],
        "fraction": f"{stated[:19]}.{moment.microsecond // 1000:03}{stated[-6:]}",
        "basic-offset": re.sub(r":(\d\d)\Z", r"\1", stated),
        "no-zone": stated[:-6],
        "blank": stated.replace("T", " "),
        "epoch": int(utc.timestamp()),
    }[option]


def _modified(draft: Draft, option: str) -> None:
    if option == "absent":
        draft.node.pop("dateModified", None)
        draft.drop("jsonld.modified")
    elif "datePublished" in draft.node and "dateModified" not in draft.node:
        draft.node["dateModified"] = draft.node["datePublished"]
        draft.state("jsonld.modified", "updated_at", stated_date(draft.node["dateModified"]))


def _image(draft: Draft, option: str) -> None:
    images: list[Node] = [each for each in draft.node.get("image", []) if "url" in each]
    if not images:
        return
    urls = [each["url"] for each in images]
    draft.node["image"] = {
        "object": images[0],
        "strings": urls,
        "string": urls[0],
        "absent": None,
        "object-list-url": {"@type": "ImageObject", "url": urls},
        "content-url": [
            {_content_url(name): value for name, value in each.items()} for each in images
        ],
    }[option]
    if option == "absent":
        del draft.node["image"]
        draft.drop("jsonld.image")
    elif option in ("object", "string"):
        draft.state("jsonld.image", "media", (urls[0],))


def _content_url(name: str) -> str:
    return "contentUrl" if name == "url" else name


def _main_entity(draft: Draft, option: str) -> None:
    if "mainEntityOfPage" not in draft.node:
        return
    url = draft.node.pop("mainEntityOfPage")
    if option == "object":
        draft.node["mainEntityOfPage"] = {"@type": "WebPage", "@id": url}
        return
    draft.drop("jsonld.main-entity")
    if option == "true":
        draft.node["mainEntityOfPage"] = True


def _address(draft: Draft, option: str) -> None:
    url = draft.node.get("url")
    if url is None:
        return
    if option == "fragment-id":
        draft.node["@id"] = f"{url}#article"
    elif option == "absent":
        del draft.node["url"]
        draft.drop("jsonld.url")
    else:
        tracked = f"{url}{'&' if '?' in url else '?'}utm_source=site&utm_medium=feed"
        draft.node["url"] = tracked
        draft.state("jsonld.url", "url", tracked)


def _language(draft: Draft, option: str) -> None:
    tag = draft.node.get("inLanguage")
    if tag is None:
        return
    draft.node["inLanguage"] = {
        "object": {"@type": "Language", "alternateName": tag},
        "list": [tag],
        "absent": None,
        "underscore": tag.replace("-", "_"),
    }[option]
    if option == "absent":
        del draft.node["inLanguage"]
        draft.drop("jsonld.language")


def _keywords(draft: Draft, option: str) -> None:
    words: list[str] = draft.node.get("keywords", [])
    if not words:
        return
    if option == "absent":
        del draft.node["keywords"]
        draft.drop("jsonld.keywords")
        return
    joined = ("; " if option == "semicolons" else ", ").join(words)
    draft.node["keywords"] = {
        "string": joined,
        "semicolons": joined,
        "one-string-list": [joined],
        "terms": [{"@type": "DefinedTerm", "name": word} for word in words],
        "repeated": [*words, *words],
    }[option]
    if option in ("string", "semicolons", "one-string-list"):
        draft.state("jsonld.keywords", "keywords", (joined,))
    elif option == "repeated":
        draft.state("jsonld.keywords", "keywords", (*words, *words))


def _section(draft: Draft, option: str) -> None:
    section = draft.node.get("articleSection")
    if section is None:
        return
    labels = [section] if isinstance(section, str) else section
    if option == "absent":
        del draft.node["articleSection"]
        draft.drop("jsonld.section")
    elif option == "list":
        draft.node["articleSection"] = labels
    else:
        path = " > ".join(["News", *labels])
        draft.node["articleSection"] = path
        draft.state("jsonld.section", "section", (path,))


def _access(draft: Draft, option: str) -> None:
    free = draft.node.get("isAccessibleForFree")
    if free is None:
        return
    if option == "absent":
        del draft.node["isAccessibleForFree"]
        draft.drop("jsonld.access")
        return
    draft.node["isAccessibleForFree"] = {
        "string": str(free).lower(),
        "capital": str(free),
        "address": f"https://schema.org/{free}",
        "parts": free,
    }[option]
    if option == "parts":
        part = {
            "@type": "WebPageElement",
            "isAccessibleForFree": free,
            "cssSelector": ".article-body",
        }
        draft.node["hasPart"] = [*draft.node.get("hasPart", []), part]


def _headline(draft: Draft, option: str) -> None:
    made = draft.node["headline"]
    if option == "name-only":
        draft.node["name"] = draft.node.pop("headline")
    elif option == "with-name":
        draft.node["name"] = made
    elif option == "value-object":
        draft.node["headline"] = {"@value": made, "@language": draft.article.language}
    elif option == "escaped":
        draft.node["headline"] = (
            made.replace("&", "&amp;").replace("’", "&#8217;").replace('"', "&quot;")
        )
    else:
        short = made if len(made) <= 60 else made[:60].rsplit(" ", 1)[0] + "…"  # noqa: PLR2004 (where pages cut)
        draft.node["headline"] = short
        draft.state("jsonld.headline", "headline", line(short))


def _description(draft: Draft, option: str) -> None:
    if "description" in draft.node:
        return
    made = draft.article.headline
    if option == "lede":
        told = " ".join(draft.node.get("articleBody", made).split())
        made = told if len(told) <= _SHORT else told[:_SHORT].rsplit(" ", 1)[0] + "…"
    draft.node["description"] = made
    draft.state("jsonld.description", "dek", line(made))


def _body(draft: Draft, option: str) -> None:
    told = draft.node.get("articleBody")
    if told is None:
        return
    if option == "absent":
        del draft.node["articleBody"]
        draft.drop("jsonld.body")
    elif option == "text-term":
        draft.node["text"] = draft.node.pop("articleBody")
    elif option == "cut":
        cut = told[:200].rsplit(" ", 1)[0] + "…"
        draft.node["articleBody"] = cut
        draft.state("jsonld.body", "body", " ".join(cut.split()))
    else:
        draft.node["articleBody"] = (
            re.sub(r"\n+", "\n", told) if option == "single-breaks" else " ".join(told.split())
        )


def _empties(draft: Draft, option: str) -> None:
    empty: Any = {"nulls": None, "empty-texts": "", "empty-lists": [], "empty-objects": {}}[option]
    for term in ("alternativeHeadline", "editor", "video", "about", "correction", "backstory"):
        draft.node.setdefault(term, empty)


def _lists(draft: Draft, option: str) -> None:
    def wrapped(value: Any) -> Any:  # noqa: ANN401
        return value if isinstance(value, list) and option == "always" else [value]

    draft.node = {
        term: value if term[:1] == "@" else wrapped(value) for term, value in draft.node.items()
    }


def _order(draft: Draft, option: str) -> None:
    terms = sorted(draft.node) if option == "sorted" else list(reversed(draft.node))
    draft.node = {term: draft.node[term] for term in terms}


def _terms(draft: Draft, option: str) -> None:  # noqa: ARG001 (a shape)
    draft.context = {"schema": "https://schema.org/"}
    draft.node = _prefixed(draft.node)
    draft.graph = [_prefixed(each) for each in draft.graph]


def _prefixed(value: Any) -> Any:  # noqa: ANN401
    if isinstance(value, dict):
        return {
            key if key[:1] == "@" else f"schema:{key}": _prefixed(each)
            for key, each in value.items()
        }
    return [_prefixed(each) for each in value] if isinstance(value, list) else value


def _extras(draft: Draft, option: str) -> None:
    article = draft.article
    made: dict[str, Node] = {
        "thumbnail": {"thumbnailUrl": "https://images.example/thumbnail.jpg"},
        "speakable": {"speakable": node("SpeakableSpecification", cssSelector=["h1", ".dek"])},
        "word-count": {
            "wordCount": len(draft.node.get("articleBody", "").split()),
            "commentCount": 3,
        },
        "unknown": {"articleId": 4711, "isPremium": False, "wordcount": "812"},
        "comments": {"comment": [_comment()]},
        "rating": {"aggregateRating": node("AggregateRating", ratingValue=4.2, ratingCount=17)},
    }
    draft.node |= made[option]
    if option == "comments":
        draft.decoys.append(("jsonld.comment-date", "published_at", "2031-01-02T03:04:05+00:00"))
        draft.decoys.append(("jsonld.comment-author", "authors", ("reader_17",)))
    if option == "thumbnail" and article.media:
        draft.decoys.append(
            ("jsonld.thumbnail", "media", ("https://images.example/thumbnail.jpg",))
        )


def _comment() -> Node:
    return node(
        "Comment",
        text="Finally.",
        datePublished="2031-01-02T03:04:05+00:00",
        author=node("Person", name="reader_17"),
    )


def _layout(draft: Draft, option: str) -> None:
    draft.layout = option


def _escapes(draft: Draft, option: str) -> None:
    draft.escapes = option


def _keys(draft: Draft, option: str) -> None:  # noqa: ARG001
    draft.twice = True


def _graph(draft: Draft, option: str) -> None:
    """Leave it to the writer: it is how whole nodes stand together."""


_SHAPES: dict[str, Callable[[Draft, str], None]] = {
    "jsonld.modified": _modified,
    "jsonld.context": _context,
    "jsonld.type": _type,
    "jsonld.author": people.author,
    "jsonld.publisher": people.publisher,
    "jsonld.dates": _dates,
    "jsonld.image": _image,
    "jsonld.main-entity": _main_entity,
    "jsonld.address": _address,
    "jsonld.language": _language,
    "jsonld.keywords": _keywords,
    "jsonld.section": _section,
    "jsonld.access": _access,
    "jsonld.extras": _extras,
    "jsonld.description": _description,
    "jsonld.headline": _headline,
    "jsonld.body": _body,
    "jsonld.empties": _empties,
    "jsonld.lists": _lists,
    "jsonld.order": _order,
    "jsonld.terms": _terms,
    "jsonld.escapes": _escapes,
    "jsonld.layout": _layout,
    "jsonld.keys": _keys,
    "jsonld.graph": _graph,
}
"""In the order in which they are applied."""
_DEFAULTS = {name: next(knob for knob in KNOBS if knob.name == name).default for name in _SHAPES}
