"""Notices to readers, and what it means for an article to carry one more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve

from newsfixtures.article import Article, Notice, NoticeBlock

if TYPE_CHECKING:
    from datetime import datetime

    from newsfixtures.newsroom._telling import Telling
    from newsfixtures.newsroom._templates import Template


def noticed(
    article: Article,
    telling: Telling,
    kind: Any,  # noqa: ANN401 (a literal of Notice)
    words: Template,
    at: datetime,
    original: str | None = None,
) -> Article:
    """Return *article* with one more notice at its end, updated *at* that moment."""
    number = len(article.notices) + 1
    notice = Notice(
        id=f"notice-{number}",
        kind=kind,
        text=telling.write(f"/notices/{number - 1}/text", (words,)),
        at=at,
        version=article.version + 1,
        original_text=original,
    )
    return evolve(
        article,
        notices=(*article.notices, notice),
        body=(*article.body, NoticeBlock(notice_ref=notice.id)),
        updated_at=at,
        version=article.version + 1,
    )
