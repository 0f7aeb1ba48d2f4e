# Every target makes its own .venv from the pinned requirements.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
RUNTIME := $(VENV)/.runtime
DEV := $(VENV)/.dev
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes
TYPED := $(wildcard app.py main.py unseen_weights pages bench data/*.py tests)

.DEFAULT_GOAL := help
.PHONY: help run test check format bench offline printables data addresses pins clean

help: ## list these targets
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

run: $(RUNTIME) ## open the app in a browser
	$(BIN)/python -m streamlit run app.py

test: $(DEV) ## run every test (ARGS="-k lab" picks some)
	$(BIN)/python -m pytest -n 2 --dist worksteal --durations=20 --durations-min=1 $(ARGS)

check: $(DEV) ## format, lint, types, import rules: nothing is changed
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy $(TYPED)
	$(BIN)/lint-imports --no-logo

format: $(DEV) ## put the code in the house's format
	$(BIN)/ruff check --fix --exit-zero .
	$(BIN)/ruff format .

bench: $(DEV) ## how fast, beside a plain Streamlit page (ARGS="--write" keeps it in docs/bench.md)
	$(BIN)/python -m bench.run $(ARGS)

offline: $(RUNTIME) ## write dist/unseen-weights.html, which works with the network off
	$(BIN)/python -m unseen_weights.handout

printables: $(RUNTIME) ## write plans and sheets for a class into dist/printables (ARGS=http://192.168.1.20:8501 for the links)
	$(BIN)/python -m unseen_weights.teach.sheets $(ARGS)

data: $(DEV) ## make the toy town again from its seed, and what is drawn or searched over it
	$(BIN)/python data/make_town.py
	$(BIN)/python -m data.make_search
	$(BIN)/python -m data.make_mistakes
	$(BIN)/python -m data.make_fair
	$(BIN)/python -m data.make_company
	$(BIN)/python -m data.make_spiral
	$(BIN)/python -m data.make_many
	$(BIN)/python -m data.make_proxies
	$(BIN)/python -m data.make_firms
	$(BIN)/python -m data.make_systems
	$(BIN)/python -m data.make_claims
	$(BIN)/python -m data.make_answers

addresses: $(RUNTIME) ## write what documents take from words: README's tables, and docs/glossary.md
	$(BIN)/python -m unseen_weights.addresses --write

pins: $(BIN)/python ## resolve requirements/*.in again, keeping the pins that still fit (ARGS=--upgrade for new ones)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check uv
	$(call pin,runtime,requirements.txt)
	$(call pin,dev,requirements-dev.txt,-c requirements.txt)

clean: ## remove .venv, dist and every cache
	rm -rf $(VENV) dist .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

define pin
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
		--no-emit-index-url --no-header $(ARGS) $(3) -o $(2) requirements/$(1).in
endef

$(RUNTIME): requirements.txt $(BIN)/python
	@echo "Installing into $(VENV): once, and again when requirements change."
	$(INSTALL) -r requirements.txt
	@touch $@

$(DEV): requirements-dev.txt requirements.txt $(BIN)/python
	@echo "Installing into $(VENV): once, and again when requirements change."
	$(INSTALL) -r requirements-dev.txt
	@touch $(RUNTIME) $@

$(BIN)/python:
	@$(sound_python)
	$(PYTHON) -m venv --clear $(VENV)

define sound_python
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
		echo "Unseen Weights needs Python 3.11 or later, and '$(PYTHON)' is not that." \
			"Name another: make PYTHON=python3.12 ..." >&2; exit 1; }; \
	$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
		echo "'$(PYTHON)' cannot make a virtual environment." \
			"On Debian or Ubuntu: apt install python3-venv" >&2; exit 1; }
endef
