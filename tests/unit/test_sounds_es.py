"""Spanish *y* and *o* before the same sound."""

import pytest

from newsfixtures.locales._es import sounded


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pérez y Ibáñez", "Pérez e Ibáñez"),
        ("padres y hijos", "padres e hijos"),
        ("agua y hielo", "agua y hielo"),
        ("nieve y hielo y Irene", "nieve y hielo e Irene"),
        ("uno o otro", "uno u otro"),
        ("muy Irene", "muy Irene"),
        ("Lendria y Morvenia", "Lendria y Morvenia"),
    ],
)
def test_and_and_or_change_before_their_own_sound(text, expected):
    assert sounded(text) == expected
