"""What a language has for telling stories: its words and names, and templates for kinds of events.

A template is text with slots in braces. A slot names a part of the facts and, behind a colon, the
form that it takes. Forms with a case add it behind a dot (``{a:last.gen}``), or alone stand for the
plain form in that case (``{a:gen}``, ``{city:loc}``); the plain case is never written.

- ``{a}`` to ``{e}`` a person: role and full name at first, then as `Words.later` has it.
  ``{a:last}``, ``{a:full}``, ``{a:first}``; ``{a:later}`` as if named before;
  ``{a:role}`` the role alone, without article; ``{a:age}`` in years; ``{a:he}``, ``{a:his}``, ``{a:him}``: what `Words.pronouns` has.
  ``{a?he said|she said}`` depends on the person's grammatical gender.
- ``{o}``, ``{p}``, ``{q}`` an organisation: its full name at first, then its short one; ``{o:the}``
  always the full one; ``{o:full}`` without article; ``{o:the.gen}``.
- ``{city}``, ``{city2}``, ``{city3}`` towns, ``{district}`` a part of the first; ``{country}``,
  ``{country2}``.
- ``{event}`` an instant as a phrase ("on Friday"; `event`, `next`, `later`, `past`, `start`);
  ``{past:month}``, ``{start:year}``, ``{start:bareyear}``, ``{past:baremonth}``, ``{event:clock}`` "at 3:20 p.m.",
  ``{past:ago}`` "three weeks ago"; ``{event..next}`` and ``{start..past:year}`` ranges.
- ``{n1}`` a figure with its unit, ``{for:digits}``, ``{n2:ordinal}``; ``{n1|day|days}`` a figure
  and the noun it counts, one form for each plural category of the language in CLDR's order; a
  form that begins with ``=`` stands alone, without the figure (Arabic says two days in one word).
  ``{#3-9}`` is a figure drawn here, ``{#2-9:percent}``, ``{#11-95:million}`` money.
- ``{=a|b|c}`` is one of several wordings, drawn each time it is told.
- ``{f:full}``, ``{g:full}``, ``{h:full}``, ``{k:full}``, ``{m:full}`` and ``{v:full}`` to
  ``{z:full}`` are bystanders, with the forms of a person but without role, and
  ``{r:kind}`` to ``{t:kind}`` bodies of a kind of `Words.orgs`; ``{town}``, ``{town2}`` to
  ``{town5}``, ``{street}`` and ``{street2}`` further places. They are drawn when first named.
- ``{issue}`` a term; ``{issue:gen}`` the same in a case. ``{agency}`` the agency's name.
- ``[[a|words]]`` are words that person ``a`` said, inside the sentence, and get quotation marks;
  ``<a|words>`` is what ``a`` said, in indirect speech, without the verb of saying and its comma.

Whatever has cases is written as its forms between slashes, in the order of `Words.cases`; a single
form serves for all. Names are put into a case by `Words.decline`.

A template may hold several sentences. The sentences of a core are told together, its speaker
named behind the first or the last, or before them; `` / `` marks where a sentence of it may be
broken. A sentence of `details` may begin with a tag and a bar (``plan|``): it says which `Words.closers`
and `Words.adjuncts` suit it. A core may begin with the letters of those who may say it (``ab|``).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, cached_property
from importlib import import_module
from typing import Any, Literal, TypeVar

from attrs import Factory, evolve, fields, frozen

from newsfixtures.errors import UnknownNameError
from newsfixtures.locales import LOCALES


@frozen(kw_only=True, eq=False)
class World:
    """The names that a language gives its people, cities and countries.

    Given and family names are common ones, and nobody in particular is meant; *families* give the
    male and the female form between slashes where they differ. A city is an onset and an ending,
    a country one of *countries* (name and distance from UTC in hours), *districts* are parts of any
    city; none exists. *rewritten* writes a name that another language spells in Latin letters.
    """

    women: tuple[str, ...]
    men: tuple[str, ...]
    families: tuple[str, ...]
    onsets: tuple[str, ...]
    endings: tuple[str, ...]
    countries: Mapping[str, int]
    districts: tuple[str, ...]
    name: str = "{given} {family}"
    rewritten: Callable[[str], str] = str

    @cached_property
    def forms(self) -> dict[str, tuple[str, ...]]:
        """The plain name of each country, and all its forms."""
        return {forms.partition("/")[0]: tuple(forms.split("/")) for forms in self.countries}

    @cached_property
    def zones(self) -> tuple[tuple[str, int], ...]:
        """The plain name of each country, and its distance from UTC in hours."""
        return tuple((forms.partition("/")[0], hours) for forms, hours in self.countries.items())

    @cached_property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """The male and the female form of each family name."""
        pairs = (name.partition("/") for name in self.families)
        return tuple((male, female or male) for male, _, female in pairs)

    @cached_property
    def given(self) -> tuple[tuple[str, bool], ...]:
        """All given names, and whether they are a woman's."""
        return (*((name, False) for name in self.men), *((name, True) for name in self.women))

    @cached_property
    def full(self) -> Callable[[str, str], str]:
        """What makes a full name of a given and a family name."""
        return self.name.replace("{given}", "{0}").replace("{family}", "{1}").format


@frozen(kw_only=True, eq=False)
class Words:
    """Words and forms that all stories of a language share.

    Attributes:
        tag: The BCP 47 tag of what is written with them.
        direction: Of the script.
        quotes: Opening and closing quotation mark of the press.
        apostrophe: The apostrophe of the press.
        agency: The agency that outlets of this language credit.
        world: Its names.
        cases: The cases that templates may ask for, the first being the plain one.
        orgs: Kind of organisation to article, full name with ``{base}``, and short noun (empty:
            the name alone is used later).
        definite: The article before a short noun.
        roles: Role to its male and female form, which may use ``{base}`` and ``{short}``.
        introduced: A person named for the first time; *later* from then on.
        address: Role to both where people of that role are named otherwise, as by their title.
        numbers: Small numbers in words, from zero; figures from there on.
        ordinal: A number's ordinal, such as ``{n}.``; English alone has several endings.
        percent: A percentage.
        currencies: Currency code to the noun, plural forms between slashes.
        scales: Large numbers as (size, noun), largest first, plural forms between slashes.
        myriads: Whether figures from ten thousand on stand by their *scales*, exactly: ``mixed``
            (``1万2345``) or ``decimal`` (``1.2万``).
        places: Most decimal places of an amount told with a scale.
        money: How number, scale and currency stand together.
        weekdays: An instant of the same week as a phrase, Monday first; ``|`` stands around what
            names the day.
        in_months: "in May", likewise, January first.
        day: A day of this year and of another as phrases: ``{d}``, ``{month}``, ``{y}``, ``{m}``.
        day_alone: A day of this month within the week, ``{d}``, where the press prints that instead
            of the day of the week.
        month_first: The same in house styles that print the month first, if the language has any.
        in_month: "in May 2024" with ``{month}`` (of *in_months*) and ``{y}``.
        in_year: "in 2024".
        near: Days from today to "yesterday", "today", "tomorrow", as phrases like *weekdays*.
        clock: "at 3:20 p.m.": ``{h}`` or ``{hh}`` of 24 hours, ``{h12}`` or ``{h0}`` (from zero),
            ``{mm}`` or ``{m}`` (without zero), ``{half}`` (one of *halves*, which part
            the day evenly); *sharp* on the hour.
        ago: "three weeks ago", "two months ago", "four years ago", each with plural forms between
            slashes; ``{n}`` is the number in words or figures.
        days_from, days_to: The two ends of a range of days, Monday first.
        years_between: A range of years, ``{x}`` and ``{y}``.
        pronouns: Gender to subject, possessive and object.
        decline: Puts a name into a case, where the language's names have any: takes the name, its
            kind (``given``, ``family``, ``place``, ``org``), the person's gender or ``""``, and
            the case.
        joiner: What stands between sentences; *counted* between a figure and what it counts.
        acronyms: Whether organisations are called by their initials.
        grafs: How many grafs its press writes for 100 of an English article.
        joined: Percent of sentences that another follows in the same graf.
        quoted: How often it quotes, in percent of what is usual.
        parted: How often sentences of one template stand in grafs of their own, likewise.
        linked: How often its sentences are linked, in percent of how often English ones are;
            *dressed* likewise how often something stands before or behind them, *chained* how
            often one more is linked to two, or to one of background (what it has beyond 100, how
            often yet another); for scripts without capitals.
        proclitic: What is written together with the first word of most sentences of detail.
        followed: Percent of ledes and quotations that details follow in the same graf, and of
            sentences of background and outlook that another follows; 120 is all of them, and one
            more behind 20 percent of those.
        titled: Writes a headline with capitals, where the language has that style; it must not
            change how long it is.
        upper: Writes in capitals; Turkish has two letters i.
        euphony: Changes letters to what their neighbours ask for; it must not change how long the
            text is.
        said: What follows a quotation, with ``{x}`` for the speaker; *says* what precedes one, and
            what follows it where ``…`` stands for it; *leading* percent are told with *says*.
        comma: What ends a quotation, inside its mark, when its speaker follows.
        stop: What ends one, inside its mark, that ends the sentence; *after* what follows the mark.
        apart: What ends one set apart, without marks, where it is neither *stop* nor *after*.
        resumed: What follows one whose speaker the sentence before it is about.
        within: What stands inside a quotation that its speaker breaks, comma included.
        continued: What precedes a further quotation of who spoke in the graf before.
        going_on: Whether a speaker who has been named may go on in a second quotation.
        joint: What stands between the core of a quotation and its tail.
        tails: Ends of quotations that a story's own core began; *tailed* percent of those that
            could do without have one.
        source_line: What follows a source label.
        labels: Labels of grafs by role, where they are not the first that the locale reads.
        updates: What a notice of an update says.
        conjunction: Between two writers.
        by: A byline; ``{names}``.
        dateline: What an agency's copy opens with: ``{CITY}``, ``{city}``, ``{country}``,
            ``{agency}``.
        crossheads: Headings inside a story.
        openers: What may stand before a sentence and its comma; *linkers* what joins a sentence
            to another, without the first one's full stop.
        closers: Tag of a detail (``""`` for those without) to what may follow it before its full
            stop, comma included; *adjuncts* what may stand before it, comma included.
        questions: What an interviewer asks; headings stand in their place where there are none.
        quoting: What precedes a quotation in a headline.
        details: Sentences that suit every story, as are *background*, *outlook* and *cores*.
    """

    tag: str
    direction: Literal["ltr", "rtl"] = "ltr"
    quotes: tuple[str, str]
    apostrophe: str = "’"
    agency: str
    world: World
    cases: tuple[str, ...] = ("nom",)
    orgs: Mapping[str, tuple[str, str, str]]
    definite: str = ""
    roles: Mapping[str, tuple[str, str]]
    introduced: str = "{role} {name}"
    later: str = "{family}"
    address: Mapping[str, tuple[str, str]] = Factory(dict)
    numbers: tuple[str, ...]
    ordinal: str = "{n}."
    percent: Mapping[str, str]
    currencies: Mapping[str, str]
    scales: tuple[tuple[int, str], ...]
    places: int = 1
    money: str = "{n} {currency}"
    myriads: Literal["", "mixed", "decimal"] = ""
    weekdays: tuple[str, ...]
    in_months: tuple[str, ...]
    day: tuple[str, str]
    day_alone: str = ""
    month_first: tuple[str, str] = ("", "")
    in_month: str
    in_year: str
    near: Mapping[int, str] = Factory(dict)
    clock: str
    sharp: str = ""
    halves: tuple[str, ...] = ("", "")
    ago: tuple[str, str, str]
    days_from: tuple[str, ...]
    days_to: tuple[str, ...]
    years_between: str
    pronouns: Mapping[str, tuple[str, ...]] = Factory(dict)
    decline: Callable[[str, str, str, str], str] | None = None
    joiner: str = " "
    counted: str = " "
    acronyms: bool = False
    grafs: int = 100
    joined: int = 35
    quoted: int = 100
    parted: int = 0
    linked: int = 100
    dressed: int = 100
    chained: int = 0
    proclitic: str = ""
    followed: int = 0
    titled: Callable[[str], str] | None = None
    upper: Callable[[str], str] = str.upper
    euphony: Callable[[str], str] | None = None
    tails: tuple[str, ...]
    tailed: int = 55
    said: tuple[str, ...]
    says: tuple[str, ...]
    leading: int = 30
    comma: str = ","
    stop: str = "."
    after: str = ""
    apart: str = ""
    resumed: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    continued: tuple[str, ...] = ()
    going_on: bool = True
    joint: str = ", "
    source_line: tuple[str, ...]
    labels: Mapping[str, str] = Factory(dict)
    updates: tuple[str, ...]
    conjunction: str = " and "
    by: str = "{names}"
    dateline: str = "{CITY}, {country} ({agency}) —"
    crossheads: tuple[str, ...] = ("{issue}", "{o:full}", "{city}", "{p:full}")
    openers: tuple[str, ...] = ()
    linkers: tuple[str, ...] = ()
    closers: Mapping[str, tuple[str, ...]] = Factory(dict)
    adjuncts: Mapping[str, tuple[str, ...]] = Factory(dict)
    questions: tuple[str, ...] = ()
    quoting: str = "{x:last}: "
    details: tuple[str, ...] = ()
    background: tuple[str, ...] = ()
    outlook: tuple[str, ...] = ()
    cores: tuple[str, ...] = ()


@frozen(kw_only=True, eq=False)
class Region:
    """How a region writes the words of another locale: *spelled* changes a text, *words* members.

    A package of words lists its regions in ``REGIONS``, by the name of their locale.
    """

    spelled: Callable[[str], str]
    words: Mapping[str, Any] = Factory(dict)


@frozen(kw_only=True, eq=False)
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


@cache
def words_of(locale: str) -> Words:
    """Return the words of a locale.

    Raises:
        UnknownNameError: it has none, so that nothing can be told in it.
    """
    try:
        package = import_module(_package(locale))
    except ModuleNotFoundError:
        kind = "locale to write in"
        raise UnknownNameError(kind, locale, []) from None
    words: Words = package.WORDS
    region = getattr(package, "REGIONS", {}).get(locale)
    if not region:
        return words
    return evolve(_respelled(words, region.spelled, ("tag", "world")), **region.words)


@cache
def grammar_of(locale: str, story: str) -> Grammar:
    """Return how a locale tells the kind of event whose module is called *story*."""
    package = _package(locale)
    grammar: Grammar = import_module(f"{package}.{story}").GRAMMAR
    region = getattr(import_module(package), "REGIONS", {}).get(locale)
    return _respelled(grammar, region.spelled) if region else grammar


def _package(locale: str) -> str:
    """Return the package that *locale* is told with."""
    name = (LOCALES[locale].told_with if locale in LOCALES else "") or locale
    return f"newsfixtures.locales._{name.replace('-', '_')}"


P = TypeVar("P", Words, Grammar)


def _respelled(part: P, spelled: Callable[[str], str], but: tuple[str, ...] = ()) -> P:
    """Return *part* with all its texts *spelled* another way, except the members in *but*."""
    names = [member.name for member in fields(type(part)) if member.name not in but]
    return evolve(part, **{name: _texts(getattr(part, name), spelled) for name in names})


def _texts(value: Any, spelled: Callable[[str], str]) -> Any:  # noqa: ANN401 (any member)
    if isinstance(value, str):
        return spelled(value)
    if isinstance(value, tuple):
        return tuple(_texts(each, spelled) for each in value)
    if isinstance(value, Mapping):
        return {key: _texts(each, spelled) for key, each in value.items()}
    return value
