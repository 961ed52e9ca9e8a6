"""The pytest plugin, run as users run it: in a process of its own."""

import re

import pytest

WITHOUT = "-p no:cacheprovider -p no:faker -p no:hypothesispytest".split()
"""Plugins that are no concern of ours and take longer to load than all else."""
SHOW = """
def test_one(news_article):
    print("GOT", news_article.id)

def test_two(news_article):
    print("GOT", news_article.id)
"""


@pytest.fixture
def run(pytester, monkeypatch):
    monkeypatch.delenv("NEWSFIXTURES_PYTEST_SEED", raising=False)
    monkeypatch.delenv(
        "PYTHONDONTWRITEBYTECODE", raising=False
    )  # or each compiles all that it loads

    def run(code, *arguments):
        pytester.makepyfile(code)
        return pytester.runpytest_subprocess("-s", *WITHOUT, *arguments)

    return run


def got(result):
    return re.findall(r"GOT (\S+)", result.stdout.str())


def test_each_test_gets_an_article_of_its_own_always_the_same(run):
    first, again = run(SHOW), run(SHOW)

    first.assert_outcomes(passed=2)
    assert len(set(got(first))) == 2
    assert got(first) == got(again)


def test_a_test_gets_the_same_article_alone_and_under_xdist(run, pytester):
    both = run(SHOW)
    alone = run(SHOW, "-k", "test_two")
    spread = run(
        SHOW.replace('print("GOT", news_article.id)', "raise AssertionError(news_article.id)"),
        "-n",
        "2",
    )

    assert got(alone) == got(both)[1:]
    for identity in got(both):
        spread.stdout.fnmatch_lines([f"*{identity}*"])


def test_the_seed_is_in_the_header_and_changes_the_articles(run):
    zero, seven = run(SHOW), run(SHOW, "--newsfixtures-seed=7")

    zero.stdout.fnmatch_lines(["newsfixtures: --newsfixtures-seed=0"])
    seven.stdout.fnmatch_lines(["newsfixtures: --newsfixtures-seed=7"])
    assert not set(got(zero)) & set(got(seven))


def test_a_random_seed_is_printed_and_can_be_given_again(run):
    drawn = run(SHOW, "--newsfixtures-seed=random")
    seed = re.search(r"--newsfixtures-seed=(\d+)", drawn.stdout.str()).group(1)

    again = run(SHOW, f"--newsfixtures-seed={seed}")

    assert got(again) == got(drawn)


def test_the_seed_may_stand_in_the_configuration(run, pytester):
    pytester.makeini("[pytest]\nnewsfixtures_seed = 7\n")

    run(SHOW).stdout.fnmatch_lines(["newsfixtures: --newsfixtures-seed=7"])


def test_a_wrong_seed_is_refused_in_one_line(run):
    result = run(SHOW, "--newsfixtures-seed=many")

    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["*--newsfixtures-seed='many' is no seed; give an integer*"])


def test_the_marker_says_what_the_fixtures_give(run):
    result = run(
        """
        import pytest

        pytestmark = pytest.mark.newsfixtures(outlet="wire")

        @pytest.mark.newsfixtures(story="storm", defects=["QUO001"])
        def test_marked(news_sample):
            assert news_sample.outlet == "wire"
            assert news_sample.story == "storm"
            assert [defect.code for defect in news_sample.defects] == ["QUO001"]
        """
    )

    result.assert_outcomes(passed=1)


@pytest.mark.parametrize(
    ("marker", "said"),
    [
        ('outlets="wire"', "*'outlets' is no argument of the newsfixtures marker*"),
        ('outlet="wires"', "*outlet='wires' is unknown; did you mean 'wire'*"),
        ('defects=["QUO999"]', "*QUO999*"),
    ],
)
def test_a_wrong_marker_says_what_is_allowed(run, marker, said):
    result = run(
        f"""
        import pytest

        @pytest.mark.newsfixtures({marker})
        def test_marked(news_sample):
            pass
        """
    )

    assert result.ret != 0
    result.stdout.fnmatch_lines([said])


def test_a_failure_prints_how_to_make_the_article_again(run):
    result = run(
        """
        def test_fails(news_article):
            raise AssertionError

        def test_fails_without_news():
            raise AssertionError
        """,
        "--newsfixtures-seed=7",
    )

    result.stdout.fnmatch_lines(
        [
            "pytest '*::test_fails' --newsfixtures-seed=7",
            "newsfixtures generate --seed 7 --index *",
        ]
    )
    assert result.stdout.str().count("newsfixtures generate") == 1


def test_the_factory_is_safe_inside_given(run):
    result = run(
        """
        from hypothesis import given, settings, strategies as st

        @settings(max_examples=5, deadline=None)
        @given(index=st.integers(0, 9))
        def test_factory(news_factory, index):
            assert news_factory(index) == news_factory(index)
            assert news_factory.sample(index, outlet="wire").outlet == "wire"
        """,
        "-p",
        "hypothesispytest",
    )

    result.assert_outcomes(passed=1)


def test_assert_valid_article_lists_what_is_wrong(run):
    result = run(
        """
        def test_good(assert_valid_article, news_article):
            assert_valid_article(news_article)

        def test_bad(assert_valid_article):
            assert_valid_article({"headline": 3})
        """
    )

    result.assert_outcomes(passed=1, failed=1)
    result.stdout.fnmatch_lines(["*the article has findings:*", "*SCH002*/headline*"])


def test_the_plugin_alone_imports_no_hypothesis(run):
    result = run(
        """
        import sys

        def test_light():
            assert "hypothesis.strategies" not in sys.modules
            assert "newsfixtures.rules" not in sys.modules
        """
    )

    result.assert_outcomes(passed=1)
