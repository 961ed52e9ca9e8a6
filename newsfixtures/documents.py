"""Documents: articles written in some format, with the truth about what is stated where.

A document's *carriers* are the places that state a fact on purpose, its *decoys* facts of
something else that stand nearby, its *markers* texts by which each block can be told apart in what
a system makes of the document. So a test can say: this was stated here and contradicted nowhere,
and must come back.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, Literal, NamedTuple

from attrs import Factory, define, field, frozen

from newsfixtures.article import Article, body_texts

_SHORT = 40
Grade = Literal["typical", "legal", "broken"]
"""How common a way to write a document is: seen every day, allowed, or against its standard."""


@frozen
class Knob:
    """One way in which documents of a format differ; *options* has the boring default first.

    *grades* grade options; one that is not named there is ``legal``, the default ``typical``.
    *alters* names, for options that carry more or less than others, the article's fields that come
    back otherwise than the format's ``kept`` says: a feed of teasers alters the body.
    """

    name: str
    options: tuple[str, ...]
    doc: str
    grades: Mapping[str, Grade] = field(factory=dict, hash=False)
    alters: Mapping[str, tuple[str, ...]] = field(factory=dict, hash=False)

    @property
    def default(self) -> str:
        """The boring option."""
        return self.options[0]

    @property
    def ids(self) -> tuple[str, ...]:
        """The stable ids of all deviations from the default, such as ``bullets=dash``."""
        return tuple(f"{self.name}={option}" for option in self.options[1:])

    def grade(self, option: str) -> Grade:
        """Return how common *option* is."""
        return self.grades.get(option, "typical" if option == self.default else "legal")


Value = str | tuple[str, ...]
"""What a place states: a text, an instant in ISO 8601 as exact as it stands, or several texts."""


class Carrier(NamedTuple):
    """A place in a document that states a fact.

    *name* names the place, unlike all others of the format (``jsonld.published``); *fact* is the
    article's field; *value* what a reader must find there; *item* counts the articles of the
    document from 0.
    """

    name: str
    fact: str
    value: Value
    item: int = 0


class Decoy(NamedTuple):
    """A fact of something else that stands nearby on purpose, such as ``footer-date``."""

    name: str
    fact: str
    value: Value
    item: int = 0


@frozen
class Marker:
    """A natural text, the only one of its kind in the body, by which a block is known.

    *path* is the JSON Pointer of the block's text in the article.
    """

    path: str
    text: str


_Noted = tuple[str, str, Value, int]


@define
class Truth:
    """What a writer notes down while it writes: name, fact, value and item of each statement."""

    carriers: list[_Noted] = Factory(list)
    decoys: list[_Noted] = Factory(list)
    item: int = 0

    def state(self, name: str, fact: str, value: Value) -> None:
        """Note that place *name* states *value* for the article's *fact*."""
        self.carriers.append((name, fact, value, self.item))

    def decoy(self, name: str, fact: str, value: Value) -> None:
        """Note that *name* states *value*, which is not the article's *fact*."""
        self.decoys.append((name, fact, value, self.item))


@frozen(kw_only=True, slots=False)
class Document:
    """Articles as bytes of one format.

    *knobs* holds the deviations from the format's defaults; *truth* what its writer noted down;
    *annotations* what is known of each article, where it was generated.
    """

    data: bytes = field(repr=False)
    format: str
    articles: tuple[Article, ...] = field(repr=False)
    knobs: Mapping[str, str] = Factory(dict)
    truth: Truth = field(factory=Truth, repr=False)
    annotations: tuple[Any, ...] = field(default=(), repr=False)

    @cached_property
    def carriers(self) -> tuple[Carrier, ...]:
        """The places that state a fact on purpose."""
        return tuple(map(Carrier._make, self.truth.carriers))

    @cached_property
    def decoys(self) -> tuple[Decoy, ...]:
        """The facts of something else that stand nearby on purpose."""
        return tuple(map(Decoy._make, self.truth.decoys))

    @property
    def article(self) -> Article:
        """The first article."""
        return self.articles[0]

    @property
    def id(self) -> str:
        """The deviations as text, fit for a test's parameter; ``boring`` where there are none."""
        return ",".join(f"{name}={option}" for name, option in self.knobs.items()) or "boring"

    def stated(self, fact: str, item: int = 0) -> dict[str, Value]:
        """Return what the document states for *fact* of article *item*, by carrier."""
        return {
            carrier.name: carrier.value
            for carrier in self.carriers
            if carrier.fact == fact and carrier.item == item
        }

    def to_json(self, item: int = 0) -> dict[str, Any]:
        """Return the truth about article *item* as JSON values (``annotations-1.schema.json``)."""
        carriers = (each for each in self.carriers if each.item == item)
        decoys = (each for each in self.decoys if each.item == item)
        return {
            "format": self.format,
            "knobs": dict(self.knobs),
            "carriers": [_statement(each) for each in carriers],
            "decoys": [_statement(each) for each in decoys],
            "markers": [{"path": each.path, "text": each.text} for each in self.markers(item)],
        }

    def markers(self, item: int = 0) -> tuple[Marker, ...]:
        """Return a marker for each text of article *item*'s body that has words of its own."""
        return tuple(_markers(self.articles[item]))


def _statement(each: Carrier | Decoy) -> dict[str, Any]:
    value = list(each.value) if isinstance(each.value, tuple) else each.value
    return {"name": each.name, "fact": each.fact, "value": value}


def _markers(article: Article) -> Iterator[Marker]:
    """Yield for each text its shortest beginning of whole words that stands nowhere else."""
    texts = list(body_texts(article))
    whole = "\n".join(text for _, text in texts)
    for path, text in texts:
        length = _SHORT
        while whole.count(_begun(text, length)) > 1 and length < len(text):
            length *= 2
        begun = _begun(text, length)
        if begun and whole.count(begun) == 1:
            yield Marker(path, begun)


def _begun(text: str, length: int) -> str:
    """Return the words of *text* within *length*, or so many letters where no blanks part them."""
    if len(text) <= length:
        return text.strip()
    end = text.rfind(" ", 1, length)
    return text[: end if end > 0 else length].strip()
