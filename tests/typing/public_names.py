"""Never run, only type-checked: what users see of the public names."""

from collections.abc import Iterator
from typing import assert_type

from hypothesis.strategies import SearchStrategy

import newsfixtures as nf
from newsfixtures import strategies as news
from newsfixtures.stories import Facts, Person

assert_type(nf.load("story.txt"), nf.Loaded)
assert_type(nf.load(b"{}").article, nf.Article | None)
assert_type(nf.validate({"headline": "Dam holds"}), nf.Report)
assert_type(nf.generate(3, seed=7), Iterator[nf.Sample])
assert_type(nf.corpus(3, seed=7), nf.Corpus)
assert_type(nf.corpus(3).links, tuple[nf.Link, ...])
assert_type(news.articles(outlet="wire"), SearchStrategy[nf.Article])
assert_type(news.samples(), SearchStrategy[nf.Sample])
assert_type(news.defective_articles(rules=["QUO001"]), SearchStrategy[nf.Article])
assert_type(news.headlines(), SearchStrategy[str])
assert_type(news.people(), SearchStrategy[Person])
assert_type(news.events(story="talks"), SearchStrategy[Facts])
for sample in nf.generate(1):
    assert_type(nf.dump(sample.article, format="text"), bytes)
    assert_type(sample.annotations, nf.Annotations)
    assert_type(nf.with_defects(sample, ["QUO001"]), nf.Sample)
