"""The pytest plugin: news fixtures by one seed, the same alone, in the suite and under xdist.

What a test gets depends on the seed and its node id alone. The seed is printed in the header,
and a failing test that used an article prints the line that makes it again.
"""

from __future__ import annotations

import os
import secrets
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Generator

    from newsfixtures.article import Article
    from newsfixtures.newsroom import Sample

SHARED_SEED = "NEWSFIXTURES_PYTEST_SEED"
"""The environment variable that tells xdist's workers a seed drawn at random."""

MARKER = (
    "newsfixtures(outlet=…, story=…, language=…, defects=[…], seed=…, index=…): "
    "say what the news fixtures of this test give"
)
_MARKER_ARGUMENTS = frozenset({"outlet", "story", "language", "defects", "seed", "index"})
_ATTEMPTS = 60
_STRIDE = 1_000_003
"""Articles that stand in are far from those that other tests get."""
_used = pytest.StashKey[str]()


class NewsFactory:
    """Makes articles on demand; session-wide, stateless, so safe inside ``@given``."""

    def __init__(self, seed: int) -> None:
        """Remember the session's *seed*."""
        self.seed = seed

    def __call__(self, index: int = 0, **options: Any) -> Article:  # noqa: ANN401
        """Return article number *index*; takes the options of `sample`."""
        return self.sample(index, **options).article

    def sample(
        self,
        index: int = 0,
        *,
        defects: tuple[str, ...] | list[str] = (),
        **options: Any,  # noqa: ANN401 (those of newsroom.sample_at)
    ) -> Sample:
        """Return sample number *index*: the article with its annotations.

        Options are *outlet*, *story*, *language* and *seed*; *defects* are codes or names of
        rules, injected in that order. Where the article lacks what one of them needs, the first
        of some others that has it stands in; without any, that defect is left out.

        Raises:
            UnknownNameError: there is no such outlet, story, language or rule.
        """
        from newsfixtures import newsroom  # noqa: PLC0415 (the plugin loads with every pytest)

        seed = options.pop("seed", self.seed)
        for attempt in range(_ATTEMPTS if defects else 1):
            sample = newsroom.sample_at(index + attempt * _STRIDE, seed=seed, **options)
            sample = newsroom.with_defects(sample, defects)
            if len(sample.defects) == len(defects):
                return sample
        return newsroom.with_defects(newsroom.sample_at(index, seed=seed, **options), defects)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the seed option and its ini key."""
    doc = "seed of the news fixtures: an integer, or `random` (default 0)"
    group = parser.getgroup("newsfixtures", "news articles")
    group.addoption("--newsfixtures-seed", metavar="N|random", default=None, help=doc)
    parser.addini("newsfixtures_seed", doc, default="0")


def pytest_configure(config: pytest.Config) -> None:
    """Declare the marker and settle the seed before workers start."""
    config.addinivalue_line("markers", MARKER)
    _settle_seed(config)


def pytest_report_header(config: pytest.Config) -> str:
    """Name the seed, so that a run can be repeated."""
    return f"newsfixtures: --newsfixtures-seed={_seed(config)}"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Print, for a failing test that used an article, the lines that make it again."""
    report = yield
    again = item.stash.get(_used, None)
    if report.failed and again is not None:
        report.sections.append(("newsfixtures", again))
    return report


@pytest.fixture(scope="session")
def news_factory(pytestconfig: pytest.Config) -> NewsFactory:
    """Return a callable that makes articles: ``news_factory(3, outlet="wire")``."""
    return NewsFactory(_seed(pytestconfig))


@pytest.fixture
def news_sample(request: pytest.FixtureRequest, news_factory: NewsFactory) -> Sample:
    """Return this test's own sample: an article with its annotations; see the marker."""
    options = _options(request.node)
    index = options.pop("index", _index(request.node.nodeid))
    seed = options.get("seed", news_factory.seed)
    request.node.stash[_used] = _how_to_repeat(request.node.nodeid, seed, index, options)
    return news_factory.sample(index, **options)


@pytest.fixture
def news_article(news_sample: Sample) -> Article:
    """Return this test's own article; see the marker."""
    return news_sample.article


@pytest.fixture(scope="session")
def assert_valid_article() -> Any:  # noqa: ANN401 (a function)
    """Return a function that fails with a readable list of findings for a bad article.

    It takes an `Article` or a JSON-shaped dict, and the options of `newsfixtures.validate`.
    """
    from newsfixtures.errors import InvalidArticleError  # noqa: PLC0415 (loads with every pytest)
    from newsfixtures.validation import require  # noqa: PLC0415

    def check(article: Any, **options: Any) -> None:  # noqa: ANN401
        __tracebackhide__ = True
        try:
            require(article, **options)
        except InvalidArticleError as error:
            pytest.fail(f"the article has findings:\n{error}", pytrace=False)

    return check


def _settle_seed(config: pytest.Config) -> None:
    asked = config.getoption("--newsfixtures-seed") or config.getini("newsfixtures_seed")
    if asked == "random":
        asked = os.environ.setdefault(SHARED_SEED, str(secrets.randbelow(1 << 32)))
    if not asked.isdecimal():
        msg = f"--newsfixtures-seed={asked!r} is no seed; give an integer from 0, or `random`"
        raise pytest.UsageError(msg)
    config.stash[_seed_key] = int(asked)


_seed_key = pytest.StashKey[int]()


def _seed(config: pytest.Config) -> int:
    return config.stash[_seed_key]


def _options(node: Any) -> dict[str, Any]:  # noqa: ANN401 (pytest.Item is not what request says)
    options: dict[str, Any] = {}
    for marker in reversed(list(node.iter_markers("newsfixtures"))):
        options |= marker.kwargs
    unknown = sorted(options.keys() - _MARKER_ARGUMENTS)
    if unknown:
        msg = f"{unknown[0]!r} is no argument of the newsfixtures marker; it takes {MARKER}"
        raise pytest.UsageError(msg)
    return options


def _index(nodeid: str) -> int:
    return int.from_bytes(blake2b(nodeid.encode(), digest_size=4).digest(), "big")


def _how_to_repeat(nodeid: str, seed: int, index: int, options: dict[str, Any]) -> str:
    chosen = "".join(
        f" --{name} {options[name]}" for name in ("outlet", "story", "language") if name in options
    )
    return (
        f"pytest {nodeid!r} --newsfixtures-seed={seed}\n"
        f"newsfixtures generate --seed {seed} --index {index}{chosen}"
    )
