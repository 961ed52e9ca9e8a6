"""Writes an article as a NewsML-G2 news item: root, rights, management, content."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from newsfixtures.article import Article, Party, Rights, plain_text
from newsfixtures.formats._bytes import PLAIN, declaration, encoded
from newsfixtures.formats._html.body import body_html
from newsfixtures.formats._html.text import escaped
from newsfixtures.formats._iptc import STATUSES
from newsfixtures.formats._newsml.content import content_meta, moment_text, named, note
from newsfixtures.formats._newsml.links import links
from newsfixtures.formats._newsml.terms import (
    CATALOG,
    EXTENSION,
    HOUSE_SCHEMES,
    NAR,
    OWN,
    STANDARD_SCHEMES,
)
from newsfixtures.formats._nitf.body import body_nitf
from newsfixtures.formats._nitf.knobs import DEFAULTS
from newsfixtures.formats._nitf.terms import EXTENSION as NITF_EXTENSION
from newsfixtures.formats._nitf.terms import NITF
from newsfixtures.formats._wire import version_moment
from newsfixtures.formats._xhtml import XHTML, as_xhtml
from newsfixtures.formats._xml.writing import attribute, attributes, element, prefixed, spelt, text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from newsfixtures.documents import Truth

_CLASSES = {"video": "video", "audio": "audio", "gallery": "composite"}
_HERE = "\0"


def written(article: Article, knobs: Mapping[str, str], truth: Truth) -> bytes:
    """Return *article* as NewsML-G2; *knobs* has an option for every knob."""
    gap = "" if knobs["whitespace"] == "none" else "\n"
    contents = list(_contents(article, knobs))
    parts = [*_catalogs(knobs["catalog"]), _published(article, knobs, truth)]
    parts += [_rights(article.rights, truth), _item_meta(article, knobs, truth, gap)]
    parts.append(content_meta(article, knobs, truth, gap))
    parts.append(element("contentSet", "", _HERE * len(contents)))
    item = element("newsItem", _root(article, knobs, truth), gap.join(filter(None, parts)))
    if knobs["envelope"] == "message":
        item = _message(item, article, knobs, truth)
    xml = _declared(item, knobs["namespace"])
    for content in contents:
        xml = xml.replace(_HERE, content, 1)
    options = {**PLAIN, **knobs}
    return encoded(f"{declaration(options, 'xml')}{xml}\n", options, "xml")


def _declared(xml: str, form: str) -> str:
    own = f' xmlns:{OWN}="{EXTENSION}"'
    if form == "prefixed":
        xml, own = prefixed(xml, "nar"), f' xmlns:nar="{NAR}"{own}'
    else:
        own = f' xmlns="{NAR}"{own}'
    end = min(at for at in (xml.find(" "), xml.find(">")) if at > 0)
    return xml[:end] + own + xml[end:]


def _message(item: str, article: Article, knobs: Mapping[str, str], truth: Truth) -> str:
    moment = version_moment(article)
    sent = moment_text(moment, knobs) if moment else "1970-01-01T00:00:00Z"
    truth.decoy("newsml.sent", "published_at", sent)
    header = element("header", "", spelt("sent", sent))
    return element("newsMessage", "", header + element("itemSet", "", item))


def _root(article: Article, knobs: Mapping[str, str], truth: Truth) -> str:
    language = None
    if knobs["language"] != "meta":
        language = note(truth, "item.lang", "language", article.language)
    return attributes(
        ("guid", note(truth, "guid", "id", article.id)),
        ("version", note(truth, "version", "version", str(article.version))),
        ("standard", "NewsML-G2"),
        ("standardversion", "2.35"),
        ("conformance", "power"),
        ("xml:lang", language),
        ("dir", note(truth, "dir", "direction", article.direction)),
    )


def _catalogs(form: str) -> Iterator[str]:
    if form != "local":
        yield element("catalogRef", attribute("href", CATALOG))
    schemes = dict(HOUSE_SCHEMES)
    if form != "remote":
        schemes |= STANDARD_SCHEMES
    inner = "".join(
        element("scheme", attributes(("alias", alias), ("uri", uri)))
        for alias, uri in schemes.items()
    )
    yield element("catalog", "", inner)


def _published(article: Article, knobs: Mapping[str, str], truth: Truth) -> str:
    moment = article.published_at
    inner = ""
    if moment is not None:
        shown = moment_text(moment, knobs)
        truth.state("newsml.published", "published_at", shown)
        inner = spelt("timestamp", shown)
    url = note(truth, "published.uri", "url", article.url)
    if not inner and not url:
        return ""
    return element("pubHistory", "", element("published", attribute("uri", url), inner))


def _rights(rights: Rights | None, truth: Truth) -> str:
    if rights is None:
        return ""
    inner = ""
    if rights.holder:
        truth.state("newsml.copyright-holder", "rights", rights.holder)
        inner += element("copyrightHolder", "", spelt("name", rights.holder))
    inner += spelt("copyrightNotice", rights.notice) + spelt("usageTerms", rights.usage_terms)
    if rights.license_url:
        stated = attributes(("rel", "nfrel:license"), ("href", rights.license_url))
        inner += element("link", stated)
    if rights.data_mining:
        inner += element("dataMining", "", spelt("name", rights.data_mining))
    syndicatable = rights.syndicatable
    stated = attributes(
        (f"{OWN}:year", rights.year),
        (f"{OWN}:geo", " ".join(rights.geo) or None),
        (f"{OWN}:syndicatable", None if syndicatable is None else str(syndicatable).lower()),
    )
    return element("rightsInfo", stated, inner)


def _item_meta(article: Article, knobs: Mapping[str, str], truth: Truth, gap: str) -> str:
    parts = [
        element("itemClass", attribute("qcode", f"ninat:{_CLASSES.get(article.type, 'text')}")),
        _provider(article.provider, knobs["provider"], truth),
        _version_created(article, knobs, truth),
        _dated("firstCreated", "created_at", article.created_at, knobs, truth),
        _embargo(article, knobs, truth),
        element("pubStatus", attribute("qcode", f"stat:{_status(article)}")),
        element("role", attribute("qcode", f"nftype:{article.type}")),
        *_services(article, truth),
        spelt("title", note(truth, "title", "headline", article.headline))
        if knobs["title"] == "same"
        else "",
        spelt("edNote", article.editor_note),
        *(_signals(article) if knobs["signals"] == "present" else ()),
        _dated("expires", "expires_at", article.expires_at, knobs, truth),
        *links(article, truth),
    ]
    return element("itemMeta", "", gap.join(filter(None, parts)))


def _status(article: Article) -> str:
    return STATUSES.get(article.status, article.status)


def _provider(provider: Party | None, form: str, truth: Truth) -> str:
    if provider is None:
        return element("provider", attribute("literal", "unknown"))
    truth.state("newsml.provider", "provider", provider.name)
    if form == "literal":
        return element("provider", attribute("literal", provider.name))
    if form == "qcode":
        words = "".join(char for char in provider.name if char.isalnum()) or "house"
        return element(
            "provider", attribute("qcode", f"nprov:{words}"), spelt("name", provider.name)
        )
    return named("provider", provider.name, provider.id, provider.url)


def _version_created(article: Article, knobs: Mapping[str, str], truth: Truth) -> str:
    moment = version_moment(article)
    if moment is None:
        return element("versionCreated", attribute(f"{OWN}:known", "no"), "1970-01-01T00:00:00Z")
    shown = moment_text(moment, knobs)
    return spelt("versionCreated", note(truth, "version-created", "updated_at", shown))


def _dated(
    name: str, fact: str, moment: datetime | None, knobs: Mapping[str, str], truth: Truth
) -> str:
    if moment is None:
        return ""
    return spelt(name, note(truth, name, fact, moment_text(moment, knobs)))


def _embargo(article: Article, knobs: Mapping[str, str], truth: Truth) -> str:
    if knobs["embargoed"] == "empty":
        return element("embargoed")
    return _dated("embargoed", "embargoed_until", article.embargoed_until, knobs, truth)


def _services(article: Article, truth: Truth) -> Iterator[str]:
    sections = (article.section, *article.subsections) if article.section else article.subsections
    if article.section:
        truth.state("newsml.service", "section", article.section.code)
    for section in sections:
        label = spelt("name", section.label)
        yield element("service", attribute("qcode", f"nfsec:{quote(section.code)}"), label)


def _signals(article: Article) -> Iterator[str]:
    kinds = {notice.kind for notice in article.notices}
    if article.version > 1 or "update" in kinds:
        yield element("signal", attribute("qcode", "sig:update"))
    if "correction" in kinds:
        yield element("signal", attribute("qcode", "sig:correction"))


def _contents(article: Article, knobs: Mapping[str, str]) -> Iterator[str]:
    form = knobs["body"]
    words = None
    if knobs["counts"] == "present":
        words = len(plain_text(article).split())
    if form.startswith("nitf"):
        yield _inline("inlineXML", "application/nitf+xml", words, _nitf(article), knobs)
    if form.endswith("xhtml"):
        yield _inline("inlineXML", "application/xhtml+xml", words, _xhtml(article), knobs)
    if form == "html-data":
        html = text(escaped_lines(body_html(article)))
        yield _inline("inlineData", "text/html", words, html, knobs)
    if form.endswith("text"):
        yield _inline("inlineData", "text/plain", words, text(plain_text(article)), knobs)


def escaped_lines(html: str) -> str:
    """Return *html* as it may stand in a text of XML."""
    return html.replace("\r", "")


def _inline(name: str, kind: str, words: int | None, content: str, knobs: Mapping[str, str]) -> str:
    tag = f"nar:{name}" if knobs["namespace"] == "prefixed" else name
    return element(tag, attributes(("contenttype", kind), ("wordcount", words)), content)


def _nitf(article: Article) -> str:
    head = element("body.head", "", element("hedline", "", spelt("hl1", article.headline)))
    content = element("body.content", "", body_nitf(article, DEFAULTS))
    declared = f' xmlns="{NITF}" xmlns:{OWN}="{NITF_EXTENSION}"'
    return element("nitf", declared, element("body", "", head + content))


def _xhtml(article: Article) -> str:
    head = element("head", "", f"<title>{escaped(article.headline)}</title>")
    body = element("body", "", as_xhtml(body_html(article)))
    return element("html", attribute("xmlns", XHTML), head + body)
