import sys

import pytest

from newsfixtures._registry import Plugin, Registry
from newsfixtures.errors import RegistryError, UnknownNameError

GOOD = (
    '"""What {name} is."""\nfrom newsfixtures._registry import Plugin\nTHING = Plugin(__name__)\n'
)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    package = tmp_path / "things_of_a_third_party"
    package.mkdir()
    (package / "__init__.py").write_text("")
    monkeypatch.syspath_prepend(tmp_path)
    yield package
    for name in [name for name in sys.modules if name.startswith(package.name)]:
        del sys.modules[name]


def registry(folder):
    return Registry("thing", folder.name, "THING", Plugin)


def test_scans_modules_of_the_folder_and_below(folder):
    (folder / "second_thing.py").write_text(GOOD)
    (folder / "_private.py").write_text("raise RuntimeError")
    (folder / "sub").mkdir()
    (folder / "sub" / "__init__.py").write_text("")
    (folder / "sub" / "first.py").write_text(GOOD)

    things = registry(folder)

    assert things.names == ("first", "second-thing")
    assert things["second_thing"] is things["second-thing"]
    assert "first" in things
    assert len(things) == 2
    assert [thing.doc for thing in things] == ["What {name} is."] * 2


def test_a_module_without_its_constant_is_named(folder):
    (folder / "forgetful.py").write_text("")

    with pytest.raises(RegistryError, match=r"forgetful has no THING"):
        len(registry(folder))


def test_a_constant_of_another_kind_is_named(folder):
    (folder / "wrong.py").write_text("THING = 3\n")

    with pytest.raises(RegistryError, match=r"wrong gives int where a Plugin is due"):
        len(registry(folder))


def test_a_name_may_stand_once(folder):
    (folder / "same.py").write_text(GOOD)
    (folder / "sub").mkdir()
    (folder / "sub" / "__init__.py").write_text("")
    (folder / "sub" / "same.py").write_text(GOOD)

    with pytest.raises(RegistryError, match="repeats the thing name 'same'"):
        len(registry(folder))


def test_an_unknown_name_offers_the_nearest(folder):
    (folder / "unclosed_quote.py").write_text(GOOD)

    with pytest.raises(
        UnknownNameError, match=r"did you mean 'unclosed-quote'; `newsfixtures things`"
    ):
        registry(folder)["unclosd-quote"]
