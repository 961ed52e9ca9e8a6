"""Report layouts for build servers: valid, bounded, inert whatever the article says."""

import json
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from newsfixtures.findings import Finding, Location, Severity
from newsfixtures.reports import REPORTS, Page, Run, Tally, Verdict

SARIF = Path(__file__).parents[3] / "shared" / "oracles" / "sarif" / "sarif-schema-2.1.0.json"
HOSTILE = "]]></failure>\x1b[31m\u202e| @all #1 [x](javascript:alert(1)) www.evil.example ::error::"


def finding(number=0, *, file="a.json", severity=Severity.ERROR, message=HOSTILE, code="QUO001"):
    return Finding(
        code=code,
        rule="unclosed-quote",
        severity=severity,
        message=message,
        path=f"/body/{number}/text",
        evidence="“We",
        location=Location(file=file, record=number, line=number + 1, column=3),
        article_id=f"urn:{number}",
    )


def printed(layout, findings, *, complete=True):
    pieces = []
    page = Page(write=pieces.append, run=Run(version="1", command=("newsfixtures", "validate")))
    printer = REPORTS[layout].printer(page)
    tally = Tally(files=1, articles=1, rules={"QUO001", "DAT001"})
    for each in findings:
        tally.add(each)
        printer.add(each)
    reason = None if complete else "stopped"
    printer.close(Verdict(tally=tally, complete=complete, exit_code=1, stop_reason=reason))
    return "".join(pieces)


@pytest.mark.parametrize("layout", REPORTS.names)
@pytest.mark.parametrize("complete", [True, False])
def test_nothing_from_an_article_is_active_in_any_layout(layout, complete):
    text = printed(layout, [finding(), finding(1)], complete=complete)

    assert "\x1b" not in text
    assert "\u202e" not in text
    assert not re.search(r"^::(?!error file|notice)", text, re.MULTILINE)


@pytest.mark.parametrize("layout", REPORTS.names)
def test_no_findings_make_a_whole_report(layout):
    assert printed(layout, []).endswith("\n")


def test_markdown_shows_untrusted_text_as_text():
    text = printed("md", [finding()])

    assert not re.search(r"@all|#1\b|\]\(|www\.|<", text)


def test_markdown_stops_before_it_is_dropped():
    many = [finding(n, code=f"QUO{n:04}", message="x" * 400) for n in range(4000)]

    assert len(printed("md", many).encode()) < 1024 * 1024


def test_sarif_is_valid_by_its_schema():
    if not SARIF.is_file():
        pytest.skip("shared/oracles/sarif is absent")
    import jsonschema

    log = json.loads(printed("sarif", [finding(), finding(1)]))
    jsonschema.validate(log, json.loads(SARIF.read_text()))


def test_sarif_counts_what_one_rule_finds_in_one_file():
    log = json.loads(printed("sarif", [finding(), finding(1), finding(file="b.json")]))
    (run,) = log["runs"]

    assert [result["occurrenceCount"] for result in run["results"]] == [2, 1]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["QUO001"]
    assert run["results"][0]["locations"][0]["physicalLocation"]["region"]["startLine"] == 1


def test_sarif_names_no_file_outside_the_checkout():
    log = printed("sarif", [finding(file="/etc/passwd"), finding(file="../x.json")])

    assert "physicalLocation" not in log


def test_sarif_stays_within_what_a_service_shows():
    many = [finding(n, file=f"{n}.json") for n in range(6000)]
    (run,) = json.loads(printed("sarif", many))["runs"]

    assert len(run["results"]) == 5000
    assert "1,000 findings are not in this log" in json.dumps(run["invocations"])


def test_junit_has_a_case_for_each_rule_and_file():
    found = [finding(), finding(1), finding(file="b.json", severity=Severity.INFO)]
    suites = ET.fromstring(printed("junit", found, complete=False))

    cases = {(c.get("classname"), c.get("name")): c for c in suites.iter("testcase")}
    assert cases["a.json", "QUO001 unclosed-quote"].find("failure") is not None
    assert cases["b.json", "QUO001 unclosed-quote"].find("failure") is None
    assert len(cases["newsfixtures", "DAT001"]) == 0
    assert cases["newsfixtures", "complete"].find("error") is not None
    assert int(suites.get("failures")) == len(list(suites.iter("failure")))
    assert int(suites.get("tests")) == len(cases)


def test_gitlab_fingerprints_are_distinct_and_stable():
    first = json.loads(printed("gitlab", [finding(), finding(1, file="b.json")]))
    again = json.loads(printed("gitlab", [finding(), finding(1, file="b.json")]))

    assert first == again
    assert len({issue["fingerprint"] for issue in first}) == 2


def test_a_fingerprint_does_not_depend_on_the_line():
    moved = Finding(
        code="QUO001",
        rule="unclosed-quote",
        severity=Severity.ERROR,
        message="another message",
        path="/body/0/text",
        evidence="“We",
        location=Location(file="elsewhere.json", line=99),
        article_id="urn:0",
    )

    assert moved.fingerprint == finding().fingerprint
