"""The rules with the strongest evidence know five or more shapes in which their defect occurs."""

import json
import re

import pytest

from newsfixtures._data import data_dir
from newsfixtures.formats import from_record
from newsfixtures.rules import RULES
from newsfixtures.schema import article_to_json
from newsfixtures.testing import example_article

STARRED = """
    SCH001 SCH005 SCH006 URL001 URL002 URL006 URL012 URL014 DAT001 DAT002 DAT003 DAT006 DAT007
    DAT016 DAT024 BYL001 BYL002 BYL004 BYL005 BYL006 BYL007 BYL011 BYL013 BYL014 HED001 HED002
    HED003 HED005 HED006 HED007 HED008 HED010 BOD001 BOD002 BOD003 BOD004 BOD005 BOD006 BOD007
    BOD009 BOD010 BOD012 BOD014 BOD017 BOD018 BOD020 BOD022 BOD024 BOD025 BOD026 ENC001 ENC003
    ENC005 ENC006 ENC007 ENC008 ENC009 ENC010 ENC011 ENC013 ENC015 LNG001 LNG002 MED002 MED003
    MED004 MED005 MED007 QUO001 QUO002 QUO003 QUO005 QUO007 COR006 COR008 NUM001 NUM002 NUM005
    SEC001 SEC002 SEC003 SEC004 SEC005 SEC007
""".split()
"""Those of the catalogue that are found in an article; the rest only the generator knows."""

BY_VALUE = {"DAT002", "DAT003", "DAT024", "LNG001"}
"""Those whose defect is all in the value: years ahead or an hour, one language or another."""

UNREADABLE = {
    "SCH002": [
        {"headline": ["Dam holds", "Dam"]},
        {"headline": {"@value": "Dam holds"}},
        {"headline": 7},
        {"publisher": "Velmora Herald"},
        {"version": "2"},
        {"published_at": 1747392000},
    ],
    "SCH003": [
        {"authors": "Ana Petrov"},
        {"keywords": "dam"},
        {"media": {"type": "image", "id": "i"}},
        {"sources": "Velmora Press"},
        {"body": "The dam held."},
    ],
    "SCH004": [
        {"authors": [None]},
        {"keywords": ["dam", None]},
        {"body": [None, {"type": "paragraph", "text": "The dam held."}]},
        {"media": [None]},
        {"body": [{"type": "list", "items": [None]}]},
    ],
}
"""Records that are no articles, by the rule that says so."""


def shape(value):
    """Return JSON with every run of letters or digits as one of its kind."""
    text = json.dumps(value, sort_keys=True, ensure_ascii=False)
    text = re.sub(r"[a-z]+", "a", re.sub(r"[0-9]+", "0", re.sub(r"[A-Z]+", "A", text)))
    return re.sub(r"[^\W\d_aA]+", "ж", re.sub(r"(?:A?a )+", "a ", text))


@pytest.mark.parametrize("code", STARRED)
def test_five_shapes_of_a_defect_are_known(code):
    rule = next(rule for rule in RULES if rule.code == code)
    shapes = {str(each) if code in BY_VALUE else shape(each) for each in rule.bad}
    for path in (data_dir("corpus") / "broken" / rule.name).glob("*.json"):
        shapes.add(shape(json.loads(path.read_text(encoding="utf-8"))["article"]))

    assert len(shapes) >= 5


@pytest.mark.parametrize(
    ("code", "changes"),
    [(code, changes) for code, cases in UNREADABLE.items() for changes in cases],
    ids=str,
)
def test_five_shapes_of_what_is_no_article_are_known(code, changes):
    record = {**article_to_json(example_article({})), **changes}

    assert code in {finding.code for finding in from_record(record).findings}
