"""Figures as a language prints them: grouped, scaled, in words, with the noun they count."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newsfixtures.locales import LOCALES

if TYPE_CHECKING:
    from newsfixtures.locales._grammar import Words

_CATEGORIES = ("zero", "one", "two", "few", "many", "other")
_THOUSAND = 1_000
_MYRIAD = 10_000


class Figures:
    """Prints figures for one language; separators and plural rules are CLDR's."""

    def __init__(self, words: Words, locale: str, language: str) -> None:
        """Take the *words*, and separators and plural rules from *locale*."""
        self.words = words
        self.months = LOCALES[locale].months
        self._percent = words.percent.get(language) or next(iter(words.percent.values()))
        number = LOCALES[locale].numbers
        self._least = LOCALES[locale].least_grouped
        self._group, self._decimal = number.group, number.decimal
        self._second = number.second_group
        self._rule = number.plural
        zero = ord(number.zero)
        self._digits = {48 + n: zero + n for n in range(10)} if number.zero != "0" else None
        self._known = [each for each in _CATEGORIES if each in {*number.plural.tags, "other"}]

    def plain(self, value: float, places: int = 1) -> str:
        """Return *value* in figures, with at most *places* decimal places."""
        whole = int(value)
        text = str(whole) if whole < self._least else self._grouped(whole)
        if whole != value and (rest := f"{value:.{places}f}".partition(".")[2].rstrip("0")):
            text = f"{text}{self._decimal}{rest}"
        return self.digits(text)

    def digits(self, text: str) -> str:
        """Return *text* with the digits that the language prints."""
        return text.translate(self._digits) if self._digits else text

    def _grouped(self, value: int) -> str:
        head, tail = divmod(value, _THOUSAND)
        parts = [f"{tail:03}"]
        size = 10**self._second
        while head >= size:
            head, tail = divmod(head, size)
            parts.append(f"{tail:0{self._second}}")
        return self._group.join([str(head), *reversed(parts)])

    def count(self, value: float, form: str = "") -> str:
        """Return a count: small ones in words, unless *form* is ``digits`` or ``ordinal``."""
        if not form and value < len(self.words.numbers):
            return self.words.numbers[int(value)]
        if self.words.myriads and value >= _MYRIAD and value == int(value):
            return self._in_myriads(int(value))
        if form == "ordinal":
            ending = _ordinal(int(value)) if "{th}" in self.words.ordinal else ""
            return self.words.ordinal.format(n=self.plain(value), th=ending)
        return self.plain(value)

    def money(self, value: float, currency: str) -> str:
        """Return an amount of money, large ones with a word for their scale."""
        names, places = self.words.currencies[currency].split("/"), self.words.places
        if self.words.myriads and value >= _MYRIAD:
            return self.words.money.format(n=self._in_myriads(int(value)), currency=names[-1])
        for size, nouns in self.words.scales:
            if value >= size:
                short = round(value / size, places)
                scale = self.plural(short, tuple(nouns.split("/")))
                n = f"{self.plain(short, places)}{scale}"
                return self.words.money.format(n=n, currency=names[-1])
        return self.words.money.format(
            n=self.plain(value), currency=self.plural(value, tuple(names))
        )

    def _in_myriads(self, value: int) -> str:
        """Return *value* by its myriads, exactly: ``1万2345`` (mixed) or ``1.2万`` (decimal)."""
        scales = self.words.scales
        if self.words.myriads == "decimal":
            size, noun = next(scale for scale in scales if value >= scale[0])
            short = f"{value / size:.4f}".rstrip("0").rstrip(".")
            exact = size > _MYRIAD or not value % (_MYRIAD // 100)
            return self.digits(f"{short}{noun}" if exact else str(value))
        text = ""
        for size, noun in scales:
            count, value = divmod(value, size)
            text += f"{count}{noun}" if count else ""
        return self.digits(f"{text}{value or ''}")

    def percent(self, value: float) -> str:
        """Return a percentage."""
        return self._percent.replace("{n}", self.plain(value))

    def plural(self, value: float, forms: tuple[str, ...]) -> str:
        """Return the one of *forms*, in CLDR's order of categories, that *value* takes."""
        if len(forms) == 1:
            return forms[0]
        at = self._known.index(self._rule(int(value) if value == int(value) else value))
        return forms[min(at, len(forms) - 1)]


@cache
def figures(words: Words, locale: str, language: str) -> Figures:
    """Return what prints figures for *language*."""
    return Figures(words, locale, language)


def _ordinal(value: int) -> str:
    if value % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
