# make run and make test are all a newcomer needs; the rest is listed in README.md.
# All paths are relative: the checkout may lie in a folder with spaces and any letters.

PYTHON ?= python3
BIN := .venv/bin
SETUP := $(PYTHON) .ci/setup.py
HQ := $(BIN)/hq-desktop
LANGUAGES := ru kk

.PHONY: run package test coverage check bench prove build setup program translations format clean

run: program
	@if [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
	  echo "There is no display here. Writing screenshots and complaint packages to out/ instead."; \
	  $(MAKE) --no-print-directory package; \
	else \
	  folder="$$($(BIN)/python -c 'from hq_desktop.paths import data_folder; print(data_folder())')" && \
	  { [ -e "$$folder/almaty-2019.hq" ] || $(HQ) sample almaty-2019 "$$folder"; } && \
	  $(HQ) "$$folder/almaty-2019.hq"; \
	fi

package: program
	@rm -rf out && mkdir -p out
	@set -e; export QT_QPA_PLATFORM=offscreen; \
	write() { \
	  sample="$$1"; shift; \
	  $(HQ) sample "$$sample" out >&2; \
	  $(HQ) screenshots "out/$$sample.hq" "out/screens-$$sample" >&2; \
	  for complaint in "$$@"; do for language in $(LANGUAGES); do \
	    $(HQ) package "out/$$sample.hq" --complaint "$$complaint" --language "$$language" \
	      --out "out/$$sample-$$complaint-$$language" >&2; \
	  done; done; \
	}; \
	write almaty-2019 complaint-territory claim-court; \
	write district-15 complaint-precinct claim-court; \
	echo "Written:"; find out -name '*.hq' -prune -o \( -name '*.pdf' -o -name '*.png' \) -print | sort

test: setup
	$(BIN)/python -m pytest -n auto --maxprocesses 4

coverage: setup
	$(BIN)/python -m pytest -n auto --maxprocesses 4 --cov --cov-report term

check: setup
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python .ci/translations.py check

bench: setup
	QT_QPA_PLATFORM=$${QT_QPA_PLATFORM:-offscreen} $(BIN)/python -m tests.bench

prove: setup
	$(BIN)/python -m pytest -m prove --override-ini addopts="--import-mode=importlib -ra"

build: setup
	$(BIN)/pyinstaller --noconfirm --log-level WARN build.spec

translations: setup
	$(BIN)/python .ci/translations.py renew

format: setup
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

setup:
	@$(SETUP) tests

program:
	@$(SETUP) program

clean:
	rm -rf out build dist .venv .coverage .hypothesis .mypy_cache .ruff_cache .pytest_cache \
	  .import_linter_cache translations/*.qm
	find hq_desktop tests -name __pycache__ -type d -prune -exec rm -rf {} +
