# One command runs the main job (`make demo`), one passes the tests (`make test`); both need only
# Python 3.11 or newer. Everything is installed into .venv at the versions of constraints.txt.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DEMO := demo

.DEFAULT_GOAL := help

help:  ## Show this list
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

$(VENV)/ready: constraints.txt pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r constraints.txt
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

install: $(VENV)/ready  ## Make .venv with everything pinned

demo: $(VENV)/ready  ## Validate the corpus, generate fixtures, show both
	@rm -rf $(DEMO)
	@echo "== One scraped article and what is wrong with it"
	$(BIN)/newsfixtures validate corpus/scrapes/*.txt --output concise --fail-on never --statistics
	@echo "== Canonical articles, clean and broken on purpose"
	$(BIN)/newsfixtures validate $(CURDIR)/corpus/clean --output concise
	$(BIN)/newsfixtures validate corpus/broken --output concise --fail-on never --statistics
	@echo "== Fixtures with their truth"
	$(BIN)/newsfixtures generate --count 20 --seed 7 --to json --out $(DEMO)
	@ls $(DEMO) | head
	$(BIN)/newsfixtures validate $(DEMO)

test: $(VENV)/ready  ## Run the tests
	$(BIN)/python -m pytest -n auto --dist worksteal -q

nightly: $(VENV)/ready  ## Run the tests with as many articles as the laws are stated for
	NEWSFIXTURES_NIGHTLY=1 $(BIN)/python -m pytest -n auto --dist worksteal -q

lint: $(VENV)/ready  ## Formatting, ruff, spelling, dependencies
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/codespell newsfixtures tests benchmarks *.md
	$(BIN)/deptry .

types: $(VENV)/ready  ## mypy, strict
	$(BIN)/mypy

layers: $(VENV)/ready  ## The layers of ARCHITECTURE.md
	$(BIN)/lint-imports --no-cache

package: $(VENV)/ready  ## Build wheel and sdist, try both outside the checkout
	.ci/smoke $(abspath $(BIN)/python)

check: lint types layers test package  ## Everything the gate runs
	@echo "All good: this can land."

bench: $(VENV)/ready  ## Compare with other tools, print ratios
	$(BIN)/python benchmarks/run.py

realism: $(VENV)/ready  ## Compare generated articles with the figures of real ones
	$(BIN)/python benchmarks/realism.py

picture: $(VENV)/ready  ## Draw the report that the README shows
	$(BIN)/python docs/picture.py

articles: $(VENV)/ready  ## Write the pages of generated articles in docs/
	$(BIN)/python docs/write.py articles

rules: $(VENV)/ready  ## Write the pages of the rules in docs/
	$(BIN)/python docs/write.py rules

formats: $(VENV)/ready  ## Write the pages of the formats in docs/
	$(BIN)/python docs/write.py formats

pins: $(VENV)/ready  ## Refresh constraints.txt (needs uv)
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --no-header --all-extras --group test --group lint --group build --group bench \
	  pyproject.toml --output-file constraints.txt

clean:  ## Remove what the other targets made
	rm -rf $(VENV) $(DEMO) build dist .hypothesis .mypy_cache .ruff_cache .pytest_cache

.PHONY: help install demo test nightly lint types layers package check bench realism picture articles rules formats pins clean
