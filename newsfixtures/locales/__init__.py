"""Languages: what a reader and a writer of news must know about each.

One language and region a file, ending in ``LOCALE``. Names of months and days, number and date
forms come from CLDR through Babel; what CLDR lacks (labels, byline and credit words, quotation
practice, attribution verbs) stands in the file, with its source.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property, lru_cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from attrs import Factory, frozen

from newsfixtures._registry import Plugin, Registry
from newsfixtures.article import ImageOrigin, LabelRole

if TYPE_CHECKING:
    from babel import Locale as Cldr


_ZEROS = {"latn": "0", "arab": "٠", "deva": "०"}
_YEAR_WORD = re.compile(r"\s'\w+'\.$")
"""What CLDR puts behind the year in Slavic languages and bylines leave out."""
_DOTTED = str.maketrans("Iİ", "ıi")
_DOTTED_IN = ("tr", "az")


@frozen
class Numbers:
    """How figures are printed: separators, the digit zero, the size of groups.

    *plural* is Babel's rule that tells a figure's plural category.
    """

    decimal: str
    group: str
    zero: str
    second_group: int
    plural: Any


@frozen
class Dates:
    """How dates are printed, as patterns of CLDR (UTS 35, part 4).

    *numeric* is empty where the language's regions disagree on the order; *joined* puts a time
    (``{0}``) to a date (``{1}``); *halves* are the names of the halves of a day.
    """

    full: str
    long: str
    numeric: str
    clock: str
    exact_clock: str
    joined: str
    halves: tuple[str, str]


@frozen(eq=False)
class Locale(Plugin):
    """One language as newspapers of one region print it.

    *tag* is BCP 47. *labels* maps run-in labels to their role; *quotes* are the pairs of
    quotation marks in use, outermost first; *credit_words* maps what stands before a picture
    agency to the picture's origin; *function_words* are common enough to tell the language by;
    *digits* is the CLDR id of the digits newspapers print, *least_grouped* the first number whose
    thousands they set apart; *spaced* whether blanks part its words (where they do not, function
    words are single characters); *comma*, *colon* and *stop* stand between names, behind labels
    and at the end of sentences; *navigation* names the home page and two sections as a page does,
    *dated* is a line of navigation with the ``{day}``; *dates_of* is the CLDR locale whose date
    forms the press uses, where that is not *tag*, *month_first* the form of house styles that put
    the month first; *told_with* is the locale whose words its stories are told with, if not its
    own; one *told_by_region* is told in the locales of its regions alone; *source* says where the
    facts are from.
    """

    tag: str
    source: str
    quotes: tuple[tuple[str, str], ...]
    apostrophes: str
    labels: Mapping[str, LabelRole]
    by_prefixes: tuple[str, ...]
    conjunctions: tuple[str, ...]
    said_verbs: frozenset[str]
    credit_words: Mapping[str, ImageOrigin]
    agency_words: tuple[str, ...]
    publication_words: tuple[str, ...]
    chrome_words: frozenset[str]
    function_words: frozenset[str]
    bullets: str = "•‣◦▪●"
    leaders: tuple[str, ...] = ()
    placeholders: frozenset[str] = Factory(frozenset)
    digits: str = "latn"
    least_grouped: int = 1_000
    spaced: bool = True
    comma: str = ", "
    colon: str = ": "
    stop: str = "."
    navigation: tuple[str, ...] = ("Home", "World", "Sport")
    dated: str = "date {day} All Sections"
    dates_of: str = ""
    month_first: str = ""
    capital_roles: bool = False
    told_with: str = ""
    told_by_region: bool = False

    @cached_property
    def written(self) -> bool:
        """Whether stories are told in it: whether a package of its words stands beside it."""
        package = (self.told_with or self.name).replace("-", "_")
        return not self.told_by_region and find_spec(f"{__name__}._{package}") is not None

    @cached_property
    def chrome(self) -> frozenset[str]:
        """What stands in lines of navigation: its words, and the English ones many sites leave."""
        return self.chrome_words | LOCALES["en"].chrome_words

    @cached_property
    def months(self) -> tuple[str, ...]:
        """The wide names of the months, January first."""
        return tuple(self._cldr.months["format"]["wide"][month] for month in range(1, 13))

    @cached_property
    def weekdays(self) -> tuple[str, ...]:
        """The wide names of the days, Monday first."""
        return tuple(self._cldr.days["format"]["wide"][day] for day in range(7))

    @cached_property
    def telling_words(self) -> frozenset[str]:
        """What tells the language of a few lines: its function words, and those of its dates.

        Where blanks do not part words, that is the characters that all days of the week share.
        """
        if not self.spaced:
            return self.function_words.union(set.intersection(*map(set, self.weekdays)))
        dates = " ".join((*self.months, *self.weekdays))
        return self.function_words.union(self.folded(dates).split())

    @cached_property
    def short_months(self) -> tuple[str, ...]:
        """The abbreviated names of the months, January first."""
        return tuple(self._cldr.months["format"]["abbreviated"][month] for month in range(1, 13))

    @cached_property
    def short_weekdays(self) -> tuple[str, ...]:
        """The abbreviated names of the days, Monday first."""
        return tuple(self._cldr.days["format"]["abbreviated"][day] for day in range(7))

    @cached_property
    def dates(self) -> Dates:
        """How dates and times of day are printed."""
        cldr = self._parsed(self.dates_of) if self.dates_of else self._cldr
        halves = cldr.day_periods["format"]["abbreviated"]
        skeletons = cldr.datetime_skeletons
        return Dates(
            full=_YEAR_WORD.sub("", cldr.date_formats["full"].pattern),
            long=_YEAR_WORD.sub("", cldr.date_formats["long"].pattern),
            numeric="" if self.month_first else skeletons["yMd"].pattern.replace("\u200f", ""),
            clock=cldr.time_formats["short"].pattern,
            exact_clock=cldr.time_formats["medium"].pattern,
            joined=cldr.datetime_formats["medium"],
            halves=(halves["am"], halves["pm"]),
        )

    def without_prefix(self, byline: str) -> str:
        """Return a byline without the word such as *By* before its names."""
        folded = self.folded(byline)
        for prefix in sorted(self.by_prefixes, key=len, reverse=True):
            if folded.startswith(self.folded(prefix)):
                rest = byline[len(prefix) :]
                if rest[:1].isspace() or prefix[-1] in ":：・／/":
                    return rest.strip()
        return byline

    def credit_word(self, origin: ImageOrigin) -> str:
        """Return the first word that stands before a credit of a picture of that *origin*."""
        words = {kind: word for word, kind in reversed(list(self.credit_words.items()))}
        return words.get(origin, words["other"])

    def label(self, role: LabelRole) -> str:
        """Return the first run-in label of that *role*."""
        return next(label for label, each in self.labels.items() if each == role)

    def folded(self, text: str) -> str:
        """Return *text* without case, by the rules of the language."""
        return (text.translate(_DOTTED) if self.tag in _DOTTED_IN else text).casefold()

    @cached_property
    def numbers(self) -> Numbers:
        """How figures are grouped, and which plural forms there are."""
        cldr = self._cldr
        stated = cldr.number_symbols
        symbols = {**stated["latn"], **stated.get(self.digits, {})}
        return Numbers(
            decimal=symbols["decimal"],
            group=symbols["group"],
            zero=_ZEROS[self.digits],
            second_group=cldr.decimal_formats[None].grouping[1],
            plural=cldr.plural_form,
        )

    @cached_property
    def _cldr(self) -> Cldr:
        return self._parsed(self.tag)

    @staticmethod
    def _parsed(tag: str) -> Cldr:
        from babel import Locale as Cldr  # noqa: PLC0415 (30 ms that few callers need)

        return Cldr.parse(tag, sep="-")


LOCALES = Registry("locale", __name__, "LOCALE", Locale)
"""Every locale, by name."""


_IMPLIED = {"zh": "zh-hans", "zh-cn": "zh-hans", "zh-sg": "zh-hans"}
"""Tags without a script, and those that CLDR's likely subtags imply."""


@lru_cache(maxsize=64)
def locale_for(language: str) -> Locale | None:
    """Return the locale for a BCP 47 tag, or for what it begins with, ``None`` without one."""
    tag = language.replace("_", "-").lower()
    tag = _IMPLIED.get(tag, tag)
    while tag:
        if tag in LOCALES:
            return LOCALES[tag]
        tag = tag.rpartition("-")[0]
    return None
