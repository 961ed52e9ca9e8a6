"""Messages of agencies: an article that has everything an article can have, and hostile ones."""

import json
import os
import time
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from newsfixtures.formats import FORMATS, load
from newsfixtures.newsroom import sample_at
from newsfixtures.schema import article_to_json, problems
from newsfixtures.testing import FORMAT_LAWS

MESSAGES = [FORMATS[name] for name in ("ans", "newsml-g2", "ninjs", "nitf")]
EVERYTHING = load(Path(__file__).with_name("everything.json")).article
JSON = ("ans", "ninjs")
EXAMPLES = 2_500 if os.environ.get("NEWSFIXTURES_NIGHTLY") else 40
ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=9) | st.floats(0, 1),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=9,
)


def deviations(form):
    return [{}, *({knob.name: option} for knob in form.knobs for option in knob.options[1:])]


@pytest.mark.parametrize("law", FORMAT_LAWS, ids=lambda law: law.__name__)
@pytest.mark.parametrize("form", MESSAGES, ids=lambda form: form.name)
def test_laws_hold_for_an_article_that_has_everything(form, law):
    for knobs in deviations(form):
        law(form, EVERYTHING, knobs)


def sound(form, data):
    for loaded in form.load(data):
        assert loaded.article is not None or loaded.findings
        if loaded.article is not None:
            assert problems(article_to_json(loaded.article)) == ()
            loaded.locate("/headline")


@pytest.mark.parametrize("name", JSON)
@settings(max_examples=EXAMPLES)
@given(data=st.data())
def test_any_value_may_stand_for_any_member(name, data):
    """Whatever type a member has, reading gives an article and never an exception."""
    value = json.loads(FORMATS[name].dump(EVERYTHING))
    place, steps = value, data.draw(st.integers(0, 4))
    for _ in range(steps):
        keys = list(place) if isinstance(place, dict) else range(len(place))
        inner = [key for key in keys if isinstance(place[key], dict | list) and place[key]]
        if not inner:
            break
        place = place[data.draw(st.sampled_from(inner))]
    keys = list(place) if isinstance(place, dict) else list(range(len(place)))
    place[data.draw(st.sampled_from(keys))] = data.draw(ANY_JSON)
    sound(FORMATS[name], json.dumps(value).encode())


@pytest.mark.parametrize("name", ["newsml-g2", "nitf"])
@settings(max_examples=EXAMPLES)
@given(data=st.data())
def test_elements_may_stand_anywhere(name, data):
    """Whatever element stands in another, reading gives an article and never an exception."""
    from lxml import etree

    root = etree.fromstring(FORMATS[name].dump(EVERYTHING))
    elements = list(root.iter("{*}*"))
    for _ in range(data.draw(st.integers(1, 5))):
        moved, to = data.draw(st.sampled_from(elements)), data.draw(st.sampled_from(elements))
        if moved is not root and moved not in list(to.iterancestors()) and moved is not to:
            to.append(moved)
    for each in data.draw(st.lists(st.sampled_from(elements), max_size=3)):
        for attribute in list(each.attrib)[:2]:
            each.set(attribute, data.draw(st.text("0a:. é", max_size=9)))
    sound(FORMATS[name], etree.tostring(root))


@pytest.mark.parametrize("form", MESSAGES, ids=lambda form: form.name)
def test_deep_nesting_is_read_or_refused(form):
    data = form.dump(sample_at(3).article)
    deep = {
        "ans": data.replace(b'"content_elements": [', b'"content_elements": [' + b"[" * 5000, 1),
        "ninjs": data.replace(b'"bodies": [', b'"bodies": [' + b"[" * 5000, 1),
    }.get(form.name, data.replace(b"<p>", b"<p>" + b"<block>" * 5000, 1))
    sound(form, deep)


@pytest.mark.parametrize("form", MESSAGES, ids=lambda form: form.name)
def test_reading_is_linear(form):
    article = sample_at(3).article

    def cost(repeats):
        data = form.dump(evolve(article, body=article.body * repeats))
        start = time.process_time()
        sound(form, data)
        return time.process_time() - start

    cost(2)
    assert cost(80) < 4 * cost(40) + 0.3
