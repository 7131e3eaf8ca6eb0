# The commands of the README and of CI; each works on a fresh machine with git, make and Python 3.11 or later.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: help setup demo test quick check docs accuracy cassettes clean

help:  ## show this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

$(VENV)/.installed: pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@

setup: $(VENV)/.installed  ## make a virtual environment with all that the project needs

demo: setup  ## review the example draft
	@$(BIN)/review examples/thank-you.txt --context examples/acme.toml --fail-on never

test: setup check  ## run all tests and checks
	$(BIN)/python -m pytest

quick: setup  ## run the tests that need no build
	$(BIN)/python -m pytest -m 'not slow'

accuracy: setup  ## how right and how quiet the rules are, on labelled drafts
	$(BIN)/python -m benchmarks.accuracy

docs: setup  ## write the pages and indexes that are made from the rules
	$(BIN)/python docs/generate.py
	$(BIN)/python docs/indexes.py

cassettes: setup  ## record the HTTP of the tests of advice again, against real servers
	PYTHON=$(BIN)/python tests/record.sh

check: setup  ## style, types and the freshness of generated pages
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python docs/generate.py --check
	$(BIN)/python docs/indexes.py --check

clean:  ## remove what was built
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
