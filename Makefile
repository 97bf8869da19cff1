# Everything goes through `python -m scripts`; this file only sets up what it needs.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# What a user runs needs only what it uses; tests and linters come on top.
READY := $(VENV)/.locked
READY_DEV := $(VENV)/.locked-dev
# A lock names every distribution with its hashes, so there is nothing for pip to resolve, and an old pip, which would take
# `coverage[toml]` for another project than `coverage` (pypa/pip#9644), does what a new one does. A test proves that
# nothing is missing.
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps

.DEFAULT_GOAL := build
.PHONY: build validate check test lint lock dashboard site browser benchmark screenshots clean

build: $(READY)  ## make and check the tables
	@$(BIN)/python -m scripts build
	@echo
	@echo "Next: make dashboard         to look at the claims"
	@echo "      . $(BIN)/activate   then: python -m scripts query \"select * from claims limit 5\""
	@echo "      make test              to run every test"

validate: $(READY)  ## run every check on the published package
	@$(BIN)/python -m scripts validate

test: $(READY_DEV) browser  ## run every test, on all cores
	@$(BIN)/python -m pytest --cov --numprocesses auto --dist loadfile --no-loadscope-reorder

# What is fast and what changes often; `make test` has the rest.
CHECKED := tests/documents tests/reading tests/coding tests/schemas tests/builder tests/test_architecture.py

check: $(READY_DEV)  ## seconds: style, types, and the fast tests of what changes often
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --quiet --check .
	@$(BIN)/mypy
	@$(BIN)/python -m pytest --quiet -m "not slow and not browser" $(CHECKED)

lint: $(READY_DEV)  ## style and types
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

dashboard: build  ## serve the dashboard and print its address
	@$(BIN)/python -m streamlit run dashboard/streamlit_app.py

site: $(READY_DEV)  ## the static site, into the folder site: pages that need no server and no JavaScript
	@$(BIN)/python -m dashboard.static_site --force site

benchmark: browser  ## speed and memory against plain Frictionless and plain Streamlit, each in one run
	@$(BIN)/python benchmarks/against_frictionless.py
	@$(BIN)/python benchmarks/dashboard_against_plain_streamlit.py

screenshots: browser  ## take the pictures of the README anew
	@$(BIN)/python docs/screenshots.py

LOCK := pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-strip-extras \
	--only-binary :all: --emit-build-options --no-header --no-emit-index-url --no-emit-find-links --quiet

lock: $(READY_DEV)  ## renew both locks from pyproject.toml
	@$(BIN)/python -m pip install --quiet uv
	@$(BIN)/python -m uv $(LOCK) --output-file requirements.lock
	@$(BIN)/python -m uv $(LOCK) --group dev --extra documents --constraint requirements.lock --output-file requirements-dev.lock

$(READY): requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Python 3.11 or later is needed; name one: make PYTHON=python3.12"; exit 2; }
	@test -x $(BIN)/pip || $(PYTHON) -m venv $(VENV) >/dev/null 2>&1 || $(MAKE) --no-print-directory venv-from-debian
	@echo "installing what requirements.lock pins (once) …"
	@$(INSTALL) -r requirements.lock
	@touch $@

$(READY_DEV): $(READY) requirements-dev.lock
	@echo "installing what requirements-dev.lock pins for tests and linters (once) …"
	@$(INSTALL) -r requirements-dev.lock
	@touch $@

# Debian ships python3 without the part that makes virtual environments.
.PHONY: venv-from-debian
venv-from-debian:
	@rm -rf $(VENV)
	@if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends python3-venv >/dev/null && $(PYTHON) -m venv $(VENV); \
	else \
		echo "Python cannot make a virtual environment here; on Debian: sudo apt-get install python3-venv"; exit 2; \
	fi

# The headless browser of the tests, the benchmark and the pictures.
browser: $(READY_DEV)
	@$(BIN)/python -m benchmarks.chromium

clean:  ## remove what this file set up
	@rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage
