"""JSON-LD: an article as a node of schema.org's vocabulary, without a page around it.

`load` reads every article at the top of a document: alone, in a list, in a graph, or as the main
entity of its page. Block structure is not part of the vocabulary: ``articleBody`` is plain text,
posts of a live blog are ``liveBlogUpdate``. What an article and schema.org both know stands where
schema.org puts it; ``identifier`` holds our id, ``additionalType``, ``genre`` and
``creativeWorkStatus`` hold type, genre and status where they are not the usual ones.

Source: schema.org 30.0 (2026-03-19); JSON-LD 1.1 (W3C, 2020-07-16); read 2026-11-25.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from newsfixtures.article import Article, Paragraph, Provenance, Trace
from newsfixtures.findings import Location
from newsfixtures.formats import Format, Loaded
from newsfixtures.formats._json.places import JsonPlaces
from newsfixtures.formats._json.records import parsed
from newsfixtures.formats._jsonld.kept import LOSES
from newsfixtures.formats._jsonld.kept import kept as kept_by_node
from newsfixtures.formats._jsonld.knobs import KNOBS
from newsfixtures.formats._jsonld.reading import Found, read_node
from newsfixtures.formats._jsonld.shapes import drafted
from newsfixtures.formats._jsonld.stated import stated_by
from newsfixtures.formats._jsonld.values import article_nodes, index_of, unprefixed
from newsfixtures.formats._jsonld.writing import written
from newsfixtures.formats._minted import minted_id
from newsfixtures.formats._reading import as_utf8, problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newsfixtures.documents import Truth, Value
    from newsfixtures.findings import Finding, Span

_TERMS = {
    "/headline": "headline",
    "/dek": "description",
    "/summary": "abstract",
    "/byline": "creditText",
    "/authors": "author",
    "/published_at": "datePublished",
    "/updated_at": "dateModified",
    "/created_at": "dateCreated",
    "/expires_at": "expires",
    "/language": "inLanguage",
    "/section": "articleSection",
    "/keywords": "keywords",
    "/publisher": "publisher",
    "/media": "image",
    "/body": "articleBody",
    "/url": "url",
}


@frozen
class NodePlaces:
    """Finds parts of an article in the JSON-LD *places* of its node, at JSON Pointer *node*."""

    places: JsonPlaces
    node: str = ""

    def __call__(self, path: str, span: Span | None = None) -> Location:
        """Return where the term for the part at *path* stands; see `Locate`."""
        field = "/" + path.split("/")[1] if path else ""
        term = _TERMS.get(field)
        inside = field != "/body" and term is not None
        return self.places(f"{self.node}/{term}" if term else self.node, span if inside else None)


def load(data: bytes, *, file: str | None = None) -> Iterator[Loaded]:
    """Yield each article at the top of the document; see `newsfixtures.formats.Load`."""
    source, found = as_utf8(data, file)
    places = JsonPlaces(source, file)
    value, wrong = parsed(places)
    found += wrong
    value = unprefixed(value) if b":headline" in source or b"schema:" in source else value
    nodes = article_nodes(value) if value is not None else []
    if not nodes:
        if not found:
            said = "no object is of a type of article; schema.org's NewsArticle is due"
            found = (problem("SCH001", said, at=Location(file=file, line=1, column=1, offset=0)),)
        yield Loaded(article=None, format="json-ld", findings=found, file=file, locate=places)
        return
    index = index_of(value)
    for record, (path, node) in enumerate(nodes):
        where = NodePlaces(places.of(record, ""), path)
        yield _loaded(read_node(node, index), where, record, file, found)
        found = ()


def _loaded(
    read: Found, where: NodePlaces, record: int, file: str | None, found: tuple[Finding, ...]
) -> Loaded:
    if "headline" not in read.fields:
        said = "headline is missing; every article states it"
        found = (*found, problem("SCH001", said, at=where("")))
        return Loaded(
            article=None, format="json-ld", findings=found, record=record, file=file, locate=where
        )
    return Loaded(
        article=article_of(read, "json-ld"),
        format="json-ld",
        findings=found,
        losses=tuple(read.losses),
        record=record,
        file=file,
        locate=where,
    )


def article_of(read: Found, source_format: str) -> Article:
    """Return the article of *read*, which has a headline; what is missing is made and said so."""
    fields = dict(read.fields)
    traces: list[Trace] = []
    if fields.get("updated_at") == fields.get("published_at"):
        fields.pop("updated_at", None)
    if "body" not in fields:
        fields["body"] = (Paragraph(text=fields.get("dek") or fields["headline"]),)
        traces.append(_minted("/body", "made from the dek or headline: there is no text"))
    if "id" not in fields:
        told = " ".join(getattr(block, "text", "") for block in fields["body"])
        fields["id"] = minted_id(fields["headline"], told)
        traces.append(_minted("/id", "made from the content"))
    if "language" not in fields:
        fields["language"] = "und"
        traces.append(_minted("/language", "not stated"))
    raw = {name: each for name, each in read.raw_dates.items() if fields.get(name) is None}
    fields["provenance"] = Provenance(
        source_format=source_format, lossy=tuple(read.losses), raw_dates=raw, traces=tuple(traces)
    )
    return Article(**{"type": "article", **fields})


def _minted(path: str, note: str) -> Trace:
    return Trace(kind="minted", text="", path=path, note=note)


def write(articles: Sequence[Article], knobs: Mapping[str, str], truth: Truth) -> bytes:
    """Return the one article as a JSON-LD document."""
    draft = drafted(articles[0], knobs)
    draft.tell(truth)
    return f"{written(draft, knobs['jsonld.graph'])}\n".encode()


def stated(data: bytes) -> Sequence[Mapping[str, Value]]:
    """Return what each article of the document states, by carrier."""
    import json  # noqa: PLC0415 (another parser than the loader's)

    value = unprefixed(json.loads(data))
    index = index_of(value)
    return [stated_by(node, index) for _, node in article_nodes(value)]


def sniff(head: bytes) -> bool:
    """Tell whether *head* begins as JSON and names its vocabulary and types as JSON-LD does."""
    source: Any = as_utf8(head)[0]
    return source.lstrip()[:1] in (b"{", b"[") and (b'"@context"' in source or b'"@type"' in source)


def kept(article: Article) -> Article:
    """Return *article* as it comes back."""
    back = kept_by_node(article)
    if not back.body:
        back = evolve(back, body=(Paragraph(text=back.dek or back.headline),))
    return evolve(back, updated_at=None) if back.updated_at == back.published_at else back


FORMAT = Format(
    __name__,
    title="JSON-LD NewsArticle",
    extensions=(".jsonld",),
    media_type="application/ld+json",
    sniff=sniff,
    load=load,
    write=write,
    rank=1,
    loses=LOSES,
    kept=kept,
    stated=stated,
    knobs=KNOBS,
)
