"""Tries an installed newsfixtures, away from the checkout (run by `.ci/smoke`)."""

import json
import subprocess

import newsfixtures as nf
from newsfixtures._data import data_dir


def run(*arguments, stdin=None):
    return subprocess.run(
        ["newsfixtures", *arguments], input=stdin, capture_output=True, text=True, check=False
    )


def test_schemas_and_corpus_travel_with_the_package():
    assert (data_dir("schemas") / "article-1.schema.json").is_file()
    assert len(list((data_dir("corpus") / "clean").glob("*.json"))) >= 12


def test_generates_validates_and_converts(tmp_path):
    made = run("generate", "--count", "3", "--seed", "7", "--out", str(tmp_path / "made"))
    assert made.returncode == 0, made.stderr
    assert (tmp_path / "made" / "manifest.json").is_file()
    checked = run("validate", str(tmp_path / "made"), "-o", "json")
    assert checked.returncode == 0, checked.stdout
    assert json.loads(checked.stdout)["complete"] is True


def test_python_interface():
    sample = next(iter(nf.generate(1, seed=7)))

    assert nf.validate(sample.article)
    assert nf.load(nf.dump(sample.article, format="json")).article == sample.article


def test_plugin_is_registered(news_article):
    assert nf.validate(news_article)
