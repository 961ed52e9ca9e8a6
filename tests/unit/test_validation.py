from datetime import UTC, datetime

import pytest

import newsfixtures as nf
from newsfixtures.rules import PLAIN, RULES
from newsfixtures.validation import chosen, default_rules

BAD = {**PLAIN, "authors": [{"name": "By Ana Petrov"}], "headline": "Dam holds | Velmora Herald"}


@pytest.mark.parametrize(
    ("selector", "codes"),
    [
        ("QUO001", {"QUO001"}),
        ("quo001", {"QUO001"}),
        ("unclosed-quote", {"QUO001"}),
        ("unclosed_quote", {"QUO001"}),
        ("QUO", {rule.code for rule in RULES if rule.family == "QUO"}),
        ("quotes", {rule.code for rule in RULES if rule.category == "quotes"}),
        ("ALL", {rule.code for rule in RULES}),
    ],
)
def test_rules_are_chosen_by_code_prefix_name_and_category(selector, codes):
    assert {rule.code for rule in chosen([selector])} == codes


def test_an_unknown_selector_says_how_to_list_them():
    with pytest.raises(nf.UsageError, match=r"select='XYZ' names no rule; `newsfixtures rules`"):
        chosen(["XYZ"])


def test_info_rules_run_only_on_scraped_text():
    usual = {rule.severity.value for rule in default_rules()}

    assert usual == {"warning", "error"}
    assert "info" in {rule.severity.value for rule in default_rules(scraped=True)}


def test_ignore_wins_and_severities_can_be_changed():
    validator = nf.Validator(
        extend_select=["BOD024"],
        ignore=["headline"],
        severity={"by-prefix-kept": nf.Severity.ERROR},
    )
    report = validator.check(nf.validate.__globals__["as_loaded"](BAD))

    assert report.codes == ("BYL002",)
    assert report.worst is nf.Severity.ERROR
    assert "BOD024" in report.rules


def test_a_report_counts_and_judges():
    report = nf.validate(BAD)

    assert not report
    assert report.codes == ("BYL002", "HED001")
    assert report.counts()[nf.Severity.WARNING] == 2
    assert nf.validate(PLAIN)


def test_require_raises_with_the_report():
    with pytest.raises(nf.InvalidArticleError, match="BYL002 /authors/0/name") as caught:
        nf.require(BAD)

    assert caught.value.report.codes == ("BYL002", "HED001")
    nf.require(PLAIN)


def test_a_dict_that_breaks_the_schema_gets_its_findings():
    report = nf.validate({**PLAIN, "headline": 3, "colour": "red"})

    assert [(f.code, f.path) for f in report.findings] == [
        ("SCH011", "/colour"),
        ("SCH002", "/headline"),
    ]
    assert report.complete


def test_the_present_is_passed_in():
    late = {**PLAIN, "published_at": "2031-01-01T00:00:00Z"}

    assert "DAT002" in nf.validate(late).codes
    assert nf.validate(late, now=datetime(2032, 1, 1, tzinfo=UTC))
    with pytest.raises(nf.UsageError, match="without a zone"):
        nf.validate(late, now=datetime(2032, 1, 1))


def test_loading_says_why_there_is_no_article(tmp_path):
    path = tmp_path / "broken.json"
    path.write_text('{"headline": ')

    with pytest.raises(
        nf.DecodeError, match=r"broken\.json holds no article: .*not JSON"
    ) as caught:
        nf.load(path)

    assert caught.value.findings[0].code == "RUN002"


def test_an_unknown_format_or_knob_is_refused():
    article = nf.load(nf.dump(next(nf.generate(1)).article)).article

    with pytest.raises(nf.UnknownNameError, match="format='jsn' is unknown; did you mean 'json"):
        nf.dump(article, format="jsn")
    with pytest.raises(nf.UsageError, match="knob bullets='star' is not one of format text"):
        nf.dump(article, format="text", knobs={"bullets": "star"})
