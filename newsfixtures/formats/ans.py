"""ANS 0.10.12: the stories of Arc, with their body as ``content_elements``.

Nearly nothing is lost: what ANS has no member for stands in ``additional_properties``, which the
standard keeps for that. Scores, kinds and addresses of named things are.

Source: ANS 0.10.12, Arc Native Specification, JSON Schemas (washingtonpost/ans-schema, read
2026-11-25).
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from attrs import evolve

from newsfixtures.formats import Format, Loaded, as_utf8
from newsfixtures.formats._ans.checks import checks
from newsfixtures.formats._ans.knobs import KNOBS
from newsfixtures.formats._ans.reading import body_in, draft_of
from newsfixtures.formats._ans.stated import stated_in
from newsfixtures.formats._ans.writing import written
from newsfixtures.formats._drafts import finished, loaded
from newsfixtures.formats._html.body import kept as kept_by_html
from newsfixtures.formats._json.records import items, no_object
from newsfixtures.formats._wire import kept_entities, kept_rights, kept_type

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newsfixtures.article import AlternativeHeadline, Article, Entity, Media, Subject
    from newsfixtures.documents import Truth, Value
    from newsfixtures.formats._json.places import JsonPlaces

_STORY = re.compile(rb'"type"\s*:\s*"story"')
_VERSION = re.compile(rb'"version"\s*:\s*"0\.[0-9]+\.[0-9]+"')


def sniff(head: bytes) -> bool:
    """Tell whether *head* begins as a JSON object that is a story of ANS."""
    text = as_utf8(head)[0].lstrip()
    if not text.startswith(b"{"):
        return False
    version = _VERSION.search(text) is not None
    return version and (b'"content_elements"' in text or _STORY.search(text) is not None)


def load(data: bytes, *, file: str | None = None) -> Iterator[Loaded]:
    """Yield the article of a story, or of each in a list; see `newsfixtures.formats.Load`."""
    for item, places, found in items(data, file):
        yield _read(item, places, found)


def _read(value: Any, places: JsonPlaces, found: tuple[Any, ...]) -> Loaded:  # noqa: ANN401
    if not isinstance(value, dict):
        return no_object("ans", "a story of ANS is an object", value, places, found)
    draft = draft_of(value)
    draft.findings = [*found, *checks().findings(value, "ANS 0.10.12", places)]
    read = body_in(value, draft)
    source = json.dumps(value, sort_keys=True).encode()
    article = finished(draft, source, read)
    return evolve(
        loaded(draft, article, file=places.file, locate=places, data=value), record=places.record
    )


def write(articles: Sequence[Article], knobs: Mapping[str, str], truth: Truth) -> bytes:
    """Return the one article as a story."""
    return written(articles[0], knobs, truth)


def stated(data: bytes) -> list[dict[str, Value]]:
    """Return what the story states, by carrier; see `newsfixtures.formats.Stated`."""
    return [stated_in(data)]


def kept(article: Article) -> Article:
    """Return *article* as a story brings it back."""
    media = tuple(_kept_media(item) for item in article.media)
    body = kept_by_html(evolve(article, media=media), media=media)
    known = any(each.id == article.lead_media for each in media)
    same = article.updated_at == article.published_at
    return kept_entities(
        evolve(
            body,
            updated_at=None if same else article.updated_at,
            alternative_headlines=_kickers_last(article.alternative_headlines),
            subjects=tuple(_kept_subject(each) for each in article.subjects),
            people=_plain(article.people),
            organizations=_plain(article.organizations),
            places=_plain(article.places),
            events=_plain(article.events),
            objects=_plain(article.objects),
            notices=article.notices,
            related=article.related,
            lead_media=article.lead_media if known else None,
        )
    )


def _kickers_last(headlines: Sequence[AlternativeHeadline]) -> tuple[AlternativeHeadline, ...]:
    """Return *headlines* with the kickers, which are labels in ANS, behind the others."""
    return tuple(sorted(headlines, key=lambda each: each.role == "kicker"))


def _kept_subject(subject: Subject) -> Subject:
    label = subject.label if subject.label != subject.code else None
    return evolve(subject, label=label, rel=None, confidence=None, assigned_by=None)


def _plain(entities: Sequence[Entity]) -> tuple[Entity, ...]:
    return tuple(evolve(each, uri=None, rel=None, symbols=(), geo=None) for each in entities)


def _kept_media(item: Media) -> Media:
    found = kept_type(item.digital_source_type)
    return evolve(item, rights=kept_rights(item.rights), digital_source_type=found)


FORMAT = Format(
    __name__,
    title="ANS",
    extensions=(".ans.json",),
    media_type="application/json",
    sniff=sniff,
    load=load,
    write=write,
    stated=stated,
    kept=kept,
    knobs=KNOBS,
)
