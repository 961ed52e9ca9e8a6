"""What a language has for telling stories: words for keys, templates for kinds of events.

A template is text with slots in braces. A slot names a part of the facts and, behind a colon, the
form it takes: ``{a}`` a person (role and full name at first, then the surname), ``{a:last}``,
``{a:full}``, ``{a:he}``, ``{a:his}``; ``{o}`` an organisation (its full name at first, then its
short one), ``{o:full}``; ``{city}``, ``{country}``; ``{event}`` an instant ("on Friday"),
``{event:day}``, ``{past:month}``, ``{start:year}``; ``{n1}`` a figure with its unit; ``{issue}`` a
term. ``[[a|words]]`` are words that person ``a`` said.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import Factory, frozen


@frozen(kw_only=True)
class Words:
    """Words that all stories of a language share.

    *orgs* maps a kind to article, full name and short noun, *roles* to the male and female form;
    both may use ``{base}`` and ``{short}``. *tails* end a quotation that a story's own core began.
    """

    orgs: Mapping[str, tuple[str, str, str]]
    roles: Mapping[str, tuple[str, str]]
    numbers: tuple[str, ...]
    percent: Mapping[str, str]
    currencies: Mapping[str, str]
    million: str
    on_day: str
    in_period: str
    pronouns: Mapping[str, tuple[str, str]]
    tails: tuple[str, ...]
    said: tuple[str, ...]
    source_line: tuple[str, ...]
    labels: Mapping[str, str]
    updates: tuple[str, ...]


@frozen(kw_only=True)
class Grammar:
    """How a language tells one kind of event; every tuple has its simplest template first."""

    headlines: tuple[str, ...]
    ledes: tuple[str, ...]
    details: tuple[str, ...]
    background: tuple[str, ...]
    outlook: tuple[str, ...]
    cores: tuple[str, ...]
    alts: tuple[str, ...]
    captions: tuple[str, ...]
    keywords: tuple[str, ...]
    section: str
    topics: tuple[str, ...]
    terms: Mapping[str, str] = Factory(dict)
