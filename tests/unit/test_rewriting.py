"""Names of other languages in Arabic and in Devanagari, about as the press writes them."""

import re

import pytest

from newsfixtures.locales._ar import names as arabic
from newsfixtures.locales._en.names import WORLD
from newsfixtures.locales._hi import names as hindi

NAMES = {
    "Anders Keller": ("أندرس كيلر", "अंडर्स केलर"),
    "Sophie Brandt": ("سوفي براندت", "सोफी ब्रांड्ट"),
    "Isabella Moreau": ("إيسابيلا مورو", "इसाबेला मोरो"),
    "Chloe Shaw": ("كلوي شو", "क्लोए शॉ"),
    "Thomas Schneider": ("توماس شنايدر", "थोमास श्नाइडर"),
    "Yusuf Oskminster": ("يوسوف أوسكمينستر", "युसुफ़ ओस्क्मिंस्टर"),
    "Joseph Quinn": ("جوسيف كوين", "जोसेफ क्विन"),
    "Eve O’Neill": ("إيف أونايل", "एव ओनाइल"),
    "Orvania": ("أورفانيا", "ओर्वानिया"),
}
LATIN = sorted({*WORLD.women, *WORLD.men, *WORLD.families, *WORLD.countries})


@pytest.mark.parametrize("name", NAMES)
def test_foreign_names_are_rewritten(name):
    assert (arabic.rewritten(name), hindi.rewritten(name)) == NAMES[name]


def test_no_latin_letter_and_no_stray_sign_is_left():
    for name in LATIN:
        assert re.fullmatch(r"[\u0621-\u064a -]+", arabic.rewritten(name))
        assert re.fullmatch(r"[\u0900-\u097f -]+", hindi.rewritten(name))
        assert not re.search(r"(?:^|[ -])[\u093a-\u094d\u0902]|्(?:$| )", hindi.rewritten(name))


def test_different_names_stay_different():
    for world in (arabic, hindi):
        assert len({world.rewritten(name) for name in WORLD.families}) == len(WORLD.families)
