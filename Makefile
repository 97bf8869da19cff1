# Everything goes through `python -m scripts`; this file only sets up what it needs.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.locked

.DEFAULT_GOAL := build
.PHONY: build validate test lint lock dashboard browser benchmark screenshots clean

build: $(READY)  ## make and check the tables
	@$(BIN)/python -m scripts build
	@echo
	@echo "Next: make dashboard         to look at the claims"
	@echo "      . $(BIN)/activate   then: python -m scripts query \"select * from claims limit 5\""
	@echo "      make test              to run every test"

validate: $(READY)  ## run every check on the published package
	@$(BIN)/python -m scripts validate

test: $(READY) browser  ## run every test
	@$(BIN)/python -m pytest --cov

lint: $(READY)  ## style and types
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

dashboard: build  ## serve the dashboard and print its address
	@$(BIN)/python -m streamlit run dashboard/asgi_app.py

benchmark: $(READY) browser  ## speed and memory against plain Frictionless and plain Streamlit, each in one run
	@$(BIN)/python benchmarks/against_frictionless.py
	@$(BIN)/python benchmarks/dashboard_against_plain_streamlit.py

screenshots: $(READY) browser  ## take the pictures of the README anew
	@$(BIN)/python docs/screenshots.py

lock: $(READY)  ## renew requirements.lock from pyproject.toml
	@$(BIN)/python -m pip install --quiet uv
	@$(BIN)/python -m uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes \
		--no-header --no-emit-index-url --no-emit-find-links --quiet --output-file requirements.lock

$(READY): requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Python 3.11 or later is needed; name one: make PYTHON=python3.12"; exit 2; }
	@test -x $(BIN)/pip || $(PYTHON) -m venv $(VENV) >/dev/null 2>&1 || $(MAKE) --no-print-directory venv-from-debian
	@echo "installing what requirements.lock pins (once) …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
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

# A headless browser for the tests: Debian's where we may install it, Playwright's own elsewhere.
browser: $(READY)
	@if command -v chromium-headless-shell >/dev/null || command -v chromium >/dev/null; then :; \
	elif [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium-headless-shell fonts-dejavu-core >/dev/null; \
	else $(BIN)/python -m playwright install --only-shell chromium; fi

clean:  ## remove what this file set up
	@rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage
