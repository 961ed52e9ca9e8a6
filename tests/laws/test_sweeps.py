"""No rule finds anything in a document whose shape is legal, but for what the shape itself loses."""

import pytest

from newsfixtures.formats import FORMATS
from newsfixtures.sweeps import sweep
from newsfixtures.testing import NOW
from newsfixtures.validation import Validator

FORMS = [form for form in FORMATS if not form.scraped]
DUE = {
    "jsonld.author=prefixed": {"BYL002"},
    "author.form=byline": {"BYL002", "BYL006"},
    "jsonld.dates=no-zone": {"DAT001"},
    "dates=iso-naive": {"DAT001"},
    "jsonld.body=one-line": {"BOD022"},
    "jsonld.body=single-breaks": {"BOD022"},
    "figure.credit=unmarked": {"MED003"},
    "body.inline=soft-hyphen": {"ENC007"},
    "body.first-block=quote": {"QUO005"},
    "body.middle-block=quote": {"QUO005"},
    "body.last-block=quote": {"QUO005"},
    "link=tracking": {"URL002"},
    "url=tracking": {"URL002"},
    "loc.form=tracking": {"URL002"},
    "jsonld.address=tracked": {"URL002"},
}
"""Legal shapes whose articles have a defect: what the rules are for."""


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_legal_documents_are_without_findings(form):
    validator = Validator(now=NOW)
    for document in sweep(format=form.name):
        found = {
            (finding.code, finding.message)
            for loaded in form.load(document.data)
            for finding in validator.check(loaded).findings
            if finding.code not in DUE.get(document.id, ())
        }
        assert found == set(), document.id
