# The commands of the README and of CI; each works on a fresh machine with git, make and Python 3.11 or later.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: help setup demo test mailers quick check format docs accuracy bench bench-quick fuzz cassettes xpi clean

help:  ## show this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

$(VENV)/.installed: pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@

setup: $(VENV)/.installed  ## make a virtual environment with all that the project needs

demo: setup  ## review the example draft
	@$(BIN)/review examples/thank-you.txt --context examples/acme.toml --fail-on never

test: setup  ## run all checks and tests: the tests even where a check fails
	@failed=0; $(MAKE) --no-print-directory check || failed=1; $(BIN)/python -m pytest || failed=1; exit $$failed

mailers:  ## install the mail programs that some tests drive (Debian, as root; elsewhere those are skipped)
	@.ci/mailers

quick: setup  ## run the tests that need no build
	$(BIN)/python -m pytest -m 'not slow'

accuracy: setup  ## how right and how quiet the rules are, on labelled drafts
	$(BIN)/python -m benchmarks.accuracy

bench: setup  ## measure speed beside other checkers, and write docs/performance.md (five minutes)
	$(BIN)/python -m benchmarks.performance

bench-quick: setup  ## the same with fewer repeats, printed only (a minute)
	$(BIN)/python -m benchmarks.performance --quick

fuzz: setup  ## look for texts that make a rule crawl, for FUZZ seconds (300)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check 'atheris>=2.3'
	$(BIN)/python -m benchmarks.fuzz $(or $(FUZZ),300)

docs: setup  ## write the pages and indexes that are made from the rules
	$(BIN)/python docs/generate.py
	$(BIN)/python docs/indexes.py

cassettes: setup  ## record the HTTP of the tests of advice again, against real servers
	PYTHON=$(BIN)/python tests/record.sh

xpi: setup  ## write the extension for Thunderbird: dist/followup-reviewer.xpi
	$(BIN)/review native --xpi dist/followup-reviewer.xpi

check: setup  ## style, types and the freshness of generated pages
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python docs/generate.py --check
	$(BIN)/python docs/indexes.py --check

format: setup  ## put the style right, as far as that can be done without thinking
	$(BIN)/ruff check --fix --exit-zero .
	$(BIN)/ruff format .

clean:  ## remove what was built
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
