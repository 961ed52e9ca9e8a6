"""A node of JSON-LD while it is shaped, with what it states by carrier."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import Factory, define

from newsfixtures.article import Article
from newsfixtures.documents import Value
from newsfixtures.formats._html.text import line
from newsfixtures.formats._instants import stated_date
from newsfixtures.formats._jsonld.nodes import Node

if TYPE_CHECKING:
    from newsfixtures.documents import Truth

SCHEMA = "https://schema.org"
DATE_TERMS = {
    "datePublished": "jsonld.published",
    "dateModified": "jsonld.modified",
    "dateCreated": "jsonld.created",
    "expires": "jsonld.expires",
}
DATE_FACTS = {
    "jsonld.published": "published_at",
    "jsonld.modified": "updated_at",
    "jsonld.created": "created_at",
    "jsonld.expires": "expires_at",
}


@define
class Draft:
    """A node while it is shaped, with what it states by carrier."""

    article: Article
    node: Node
    stated: dict[str, tuple[str, Value]] = Factory(dict)
    decoys: list[tuple[str, str, Value]] = Factory(list)
    graph: list[Node] = Factory(list)
    context: Any = SCHEMA
    layout: str = "compact"
    escapes: str = "none"
    twice: bool = False

    def state(self, name: str, fact: str, value: Value | None) -> None:
        """Note what a carrier states, where it states anything."""
        if value is not None and value not in ("", ()):
            self.stated[name] = (fact, value)

    def drop(self, name: str) -> None:
        """Note that a carrier is not there."""
        self.stated.pop(name, None)

    def tell(self, truth: Truth) -> None:
        """Hand everything stated to *truth*."""
        for name, (fact, value) in self.stated.items():
            truth.state(name, fact, value)
        for decoy in self.decoys:
            truth.decoy(*decoy)


def note_facts(draft: Draft) -> None:
    """Note what the plain node states, by carrier."""
    article, made = draft.article, draft.node
    draft.state("jsonld.id", "id", article.id)
    draft.state("jsonld.headline", "headline", line(article.headline))
    draft.state("jsonld.description", "dek", line(article.dek, 2000))
    draft.state("jsonld.abstract", "summary", line(article.summary, 5000))
    draft.state("jsonld.credit-text", "byline", line(article.byline))
    draft.state("jsonld.authors", "authors", tuple(each.name for each in article.authors))
    for term, name in DATE_TERMS.items():
        if term in made:
            draft.state(name, DATE_FACTS[name], stated_date(made[term]))
    draft.state("jsonld.url", "url", article.url)
    draft.state("jsonld.main-entity", "url", article.url)
    draft.state("jsonld.language", "language", made.get("inLanguage"))
    sections = made.get("articleSection", ())
    draft.state(
        "jsonld.section", "section", (sections,) if isinstance(sections, str) else tuple(sections)
    )
    draft.state("jsonld.keywords", "keywords", article.keywords)
    draft.state(
        "jsonld.publisher", "publisher", article.publisher.name if article.publisher else None
    )
    if article.access is not None:
        draft.state(
            "jsonld.access", "access", "free" if article.access == "free" else "subscription"
        )
    images = tuple(each["url"] for each in made.get("image", ()) if "url" in each)
    draft.state("jsonld.image", "media", images)
    draft.state("jsonld.body", "body", " ".join(made.get("articleBody", "").split()))
