"""Scripts of JSON-LD that stand beside the article's."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from newsfixtures.formats._jsonld.writing import in_script

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsfixtures.formats._page import Page


def _dumped(value: Any) -> str:  # noqa: ANN401 (any JSON)
    return in_script(json.dumps(value, separators=(",", ":")))


def _with_context(kind: str, **members: Any) -> dict[str, Any]:  # noqa: ANN401
    return {"@context": "https://schema.org", "@type": kind, **members}


def _site(page: Page) -> str:
    return _dumped(
        [
            _with_context("WebSite", name=page.site, url=page.home),
            _with_context(
                "NewsMediaOrganization", name=page.site, url=page.home, foundingDate="1987-03-02"
            ),
        ]
    )


def _crumbs(page: Page) -> str:
    items = [
        {"@type": "ListItem", "position": number, "name": name, "item": f"{page.home}{number}"}
        for number, name in enumerate(page.locale.navigation, 1)
    ]
    return _dumped(_with_context("BreadcrumbList", itemListElement=items))


def _list(page: Page) -> str:
    """List another story, with its date and writer."""
    day = page.other_day.isoformat() if page.other_day else "2031-01-02T03:04:05+00:00"
    page.decoy("list-headline", "headline", page.other_headline)
    page.decoy("list-date", "published_at", day)
    page.decoy("list-author", "authors", (page.other_name,))
    story = {
        "@type": "NewsArticle",
        "headline": page.other_headline,
        "datePublished": day,
        "author": {"@type": "Person", "name": page.other_name},
        "url": f"{page.home}other",
    }
    item = {"@type": "ListItem", "position": 1, "item": story}
    return _dumped(_with_context("ItemList", itemListElement=[item]))


OTHERS: dict[str, Callable[[Page], str]] = {
    "site-first": _site,
    "crumbs-last": _crumbs,
    "list-last": _list,
}
"""By the option of ``jsonld.scripts``."""
CONSTANT = {
    "empty-first": "",
    "null-first": "null",
    "broken-first": '{"@context": "https://schema.org", "@type": "WebSite", "name": ,}',
    "broken-last": '{"@type": "BreadcrumbList", "itemListElement": [',
}
"""Those that are the same on every page."""
