"""The laws of formats."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NoReturn

from newsfixtures.schema import article_to_json, problems
from newsfixtures.testing._law import LawError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsfixtures.article import Article
    from newsfixtures.documents import Document, Knob, Value
    from newsfixtures.formats import Format, Loaded

FormatLaw = Callable[["Format", "Article", Mapping[str, str]], None]


def writes_the_same_twice(form: Format, article: Article, knobs: Mapping[str, str]) -> None:
    """Law 8: the same article and knobs give the same bytes; a default asked for changes none."""
    first = _written(form, article, knobs).data
    if form.dump(article, knobs={**form.defaults, **knobs}) != first:
        _fail(form, knobs, "writes other bytes where the defaults are asked for")


def comes_back(form: Format, article: Article, knobs: Mapping[str, str]) -> None:
    """Law 5: what `write` writes `load` reads, less what the format says that it loses."""
    if not is_legal(form, knobs):
        return
    expected = _json(form, form.kept(article), knobs)
    back = _json(form, _article(form, _read(form, article, knobs)), knobs)
    for name in sorted({*expected, *back}):
        if expected.get(name) != back.get(name):
            got, due = back.get(name), expected.get(name)
            _fail(form, knobs, f"brings back {name} of {article.id} as {got!r}, not as {due!r}")


def is_stable_after_one_turn(form: Format, article: Article, knobs: Mapping[str, str]) -> None:
    """Law 5: an article that was read comes back whole when it is written and read again."""
    if not is_legal(form, knobs):
        return
    once = _article(form, _read(form, article, knobs))
    again = _article(form, form.load(form.dump(once, knobs=knobs)))
    first, second = _json(form, once, knobs), _json(form, again, knobs)
    changed = [name for name in sorted({*first, *second}) if first.get(name) != second.get(name)]
    if changed:
        _fail(form, knobs, f"changes {changed} of {article.id} again in a second turn")


def states_what_it_says(form: Format, article: Article, knobs: Mapping[str, str]) -> None:
    """The reference reader finds each carrier of the truth with its value, and no other."""
    if form.stated is None or not is_legal(form, knobs):
        return
    document = _written(form, article, knobs)
    found = form.stated(document.data)
    if len(found) != len(document.articles):
        _fail(form, knobs, f"states {len(found)} articles, not {len(document.articles)}")
    for item, stated in enumerate(found):
        due = _carriers(document, item)
        for name in sorted({*due, *stated}):
            if due.get(name) != stated.get(name):
                got, said = stated.get(name), due.get(name)
                _fail(form, knobs, f"states {name} as {got!r}; its truth says {said!r}")


def loads_without_findings(form: Format, article: Article, knobs: Mapping[str, str]) -> None:
    """Reading a document whose knobs are all legal finds nothing wrong."""
    if not is_legal(form, knobs):
        return
    for loaded in _read(form, article, knobs):
        if loaded.findings:
            said = [f"{found.code} {found.message}" for found in loaded.findings]
            _fail(form, knobs, f"is read with findings {said}")


def is_read_whatever_it_is(form: Format, article: Article, knobs: Mapping[str, str]) -> None:
    """Law 11: documents that break their standard are read all the same, or it is said why not."""
    for loaded in _read(form, article, knobs):
        if loaded.article is None and not loaded.findings:
            _fail(form, knobs, f"reads nothing of {article.id} and says nothing")
        found = problems(article_to_json(loaded.article)) if loaded.article else ()
        if found:
            _fail(form, knobs, f"reads what breaks the schema: {found[0].path} {found[0].message}")


FORMAT_LAWS: tuple[FormatLaw, ...] = (
    writes_the_same_twice,
    comes_back,
    is_stable_after_one_turn,
    states_what_it_says,
    loads_without_findings,
    is_read_whatever_it_is,
)
"""Every law of a format, in the order to read them."""


def is_legal(form: Format, knobs: Mapping[str, str]) -> bool:
    """Tell whether no option is against the format's standard."""
    return all(
        knob.grade(knobs[knob.name]) != "broken" for knob in form.knobs if knob.name in knobs
    )


def changes_the_document(
    form: Format, knob: Knob, option: str, articles: Iterable[Article]
) -> None:
    """Every option of a knob changes the bytes of some article."""
    for article in articles:
        if form.dump(article, knobs={knob.name: option}) != form.dump(article):
            return
    _fail(form, {knob.name: option}, "changes no document")


def _carriers(document: Document, item: int) -> dict[str, Value]:
    return {each.name: each.value for each in document.carriers if each.item == item}


def _written(form: Format, article: Article, knobs: Mapping[str, str]) -> Document:
    """Return *article* as a document, made once for all laws that ask for it in a row."""
    key = (id(form), id(article), *sorted(knobs.items()))
    if key not in _documents:
        if len(_documents) == _HELD:
            _documents.clear()
        document = form.document(article, knobs=knobs)
        _documents[key] = form, article, document, []  # while it is held, an id is no other's
    return _documents[key][2]


def _read(form: Format, article: Article, knobs: Mapping[str, str]) -> Iterator[Loaded]:
    """Yield what is read of *article* as a document, read once as well."""
    document = _written(form, article, knobs)
    *_, read = _documents[id(form), id(article), *sorted(knobs.items())]
    if not read:
        read.extend(form.load(document.data))
    return iter(read)


_HELD = 4
_documents: dict[tuple[object, ...], tuple[Format, Article, Document, list[Loaded]]] = {}


def _article(form: Format, several: Iterator[Loaded]) -> Article:
    loaded = next(several)
    if loaded.article is None:
        reasons = [found.message for found in loaded.findings]
        _fail(form, {}, f"does not read what it wrote: {reasons}")
    return loaded.article


def _json(form: Format, article: Article, knobs: Mapping[str, str]) -> dict[str, Any]:
    """Return the article as JSON without what the format loses or the loader adds."""
    left_out = {*form.altered(knobs), "provenance"}
    return {name: each for name, each in article_to_json(article).items() if name not in left_out}


def _fail(form: Format, knobs: Mapping[str, str], what: str) -> NoReturn:
    shape = ", ".join(f"{name}={option}" for name, option in knobs.items()) or "no knobs"
    msg = f"{form.name} ({shape}) {what}"
    raise LawError(msg)
