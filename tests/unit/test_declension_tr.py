"""Endings after Turkish names: every name of the world, and what is known of real ones."""

import re

import pytest

from newsfixtures.locales._tr.declension import CASES, declined, forms, lowered, upper
from newsfixtures.locales._tr.names import WORLD

FAMILIES = sorted({*WORLD.pairs[0], *WORLD.pairs[1]})
TOWNS = [onset + ending for onset in WORLD.onsets for ending in WORLD.endings]
NAMES = [*((name, "family") for name in FAMILIES), *((name, "place") for name in TOWNS)]
NAMES += [(name, "place") for name in WORLD.districts]
HARMONY = {"a": "aı", "ı": "aı", "o": "au", "u": "au", "e": "ei", "i": "ei", "ö": "eü", "ü": "eü"}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ankara", "Ankara’yı Ankara’nın Ankara’ya Ankara’da Ankara’dan"),
        ("İzmir", "İzmir’i İzmir’in İzmir’e İzmir’de İzmir’den"),
        ("Tokat", "Tokat’ı Tokat’ın Tokat’a Tokat’ta Tokat’tan"),
        ("Düzce", "Düzce’yi Düzce’nin Düzce’ye Düzce’de Düzce’den"),
        ("Muş", "Muş’u Muş’un Muş’a Muş’ta Muş’tan"),
        ("Iğdır", "Iğdır’ı Iğdır’ın Iğdır’a Iğdır’da Iğdır’dan"),
        ("Bingöl", "Bingöl’ü Bingöl’ün Bingöl’e Bingöl’de Bingöl’den"),
        ("Gölbaşı", "Gölbaşı’nı Gölbaşı’nın Gölbaşı’na Gölbaşı’nda Gölbaşı’ndan"),
        ("Eminönü", "Eminönü’nü Eminönü’nün Eminönü’ne Eminönü’nde Eminönü’nden"),
        ("Kadıoğlu", "Kadıoğlu’nu Kadıoğlu’nun Kadıoğlu’na Kadıoğlu’nda Kadıoğlu’ndan"),
        ("Kemal", "Kemal’i Kemal’in Kemal’e Kemal’de Kemal’den"),
        ("Koç", "Koç’u Koç’un Koç’a Koç’ta Koç’tan"),
        ("Şimşek", "Şimşek’i Şimşek’in Şimşek’e Şimşek’te Şimşek’ten"),
    ],
)  # fmt: skip
def test_names_take_the_endings_that_their_sounds_ask_for(name, expected):
    assert " ".join(declined(name, "place", "", case) for case in CASES[1:]) == expected


@pytest.mark.parametrize("case", CASES[1:])
def test_every_name_of_the_world_obeys_harmony_and_assimilation(case):
    for name, kind in NAMES:
        whole = declined(name, kind, "", case)
        stem, apostrophe, tail = whole.partition("’")
        assert (stem, apostrophe) == (name, "’")
        assert re.fullmatch(r"[yn]?[aeıiuü]|n?[aeıiuü]?n|n?[dt][ae]n?", tail), whole
        last = re.findall("[aıoueiöü]", lowered(name))[-1]
        assert re.findall("[aeıiuü]", tail)[0] in HARMONY[last], whole
        if case in {"loc", "abl"} and tail[0] != "n":
            assert (tail[0] == "t") == (lowered(name)[-1] in "çfhkpsşt"), whole
        if case in {"acc", "dat"}:
            assert (tail[0] in "yn") == (lowered(name)[-1] in "aeıioöuü"), whole


def test_only_the_last_part_of_a_full_name_takes_the_ending():
    for name in (*WORLD.women, *WORLD.men):
        assert {declined(name, "given", "", case) for case in CASES} == {name}


def test_common_nouns_soften_before_vowels_and_bodies_have_no_apostrophe():
    assert forms("bakanlık", "bakanlığ") == (
        "bakanlık/bakanlığı/bakanlığın/bakanlığa/bakanlıkta/bakanlıktan"
    )
    assert forms("Borsası", compound=True) == (
        "Borsası/Borsasını/Borsasının/Borsasına/Borsasında/Borsasından"
    )


def test_dotted_and_dotless_i_stay_apart():
    assert upper("ısı için") == "ISI İÇİN"
    assert lowered("ISI İÇİN") == "ısı için"
