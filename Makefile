# Needs make and Python 3.11 or newer, nothing else: each target installs what it uses into .venv,
# at the versions of constraints.txt, and installs again only when those or pyproject.toml change.

VENV := .venv
RUN := $(VENV)/bin/python
PIP := $(RUN) -m pip --quiet --disable-pip-version-check --no-input
INSTALL := $(PIP) install -c constraints.txt
PYTHONS := python3 python3.13 python3.12 python3.11
ARGS ?=

# Tests and fault suites start hundreds of processes: each reads what the first of them compiled.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo simulator test coverage lint format docs bench bench-docs mutants torture corpus \
	weights capabilities diagram clean screenshots FORCE

help: ## Show what there is
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' $(MAKEFILE_LIST) | \
		while IFS='|' read -r target what; do printf '%-20s %s\n' "$$target" "$$what"; done

demo: $(VENV)/.demo ## Play the main job: signed webhooks, consent, opt-outs, on a SQLite file
	@$(VENV)/bin/optin demo $(ARGS)

simulator: $(VENV)/.demo ## Serve a phone simulator to a browser on this machine
	@$(VENV)/bin/optin serve --demo $(ARGS)

# A process for each processor, up to four: each may start a server and a browser of its own. The
# tests of one file stay in one process and in their order, since the examples of a document follow
# one another. The processes order a set alike, each run in another way, since they must count the
# tests alike. ARGS="-n 0" runs everything in one process.
SPREAD := -n logical --maxprocesses 4 --dist loadfile --no-loadscope-reorder

test: $(VENV)/.dev ## Run every test, the examples in README, docs and docstrings among them
	@PYTHONHASHSEED=$$$$ $(RUN) -m pytest $(SPREAD) $(ARGS)

# The pure rooms decide who is texted: each branch of theirs runs in their own tests, with the few
# examples that a mutant is given. `make test` searches with more.
PURE := consent conversations forms keywords policy portal quota reports templates
comma := ,
empty :=
space := $(empty) $(empty)
coverage: $(VENV)/.dev ## Check that the pure rooms' own tests reach each of their branches
	@rm -f .coverage .coverage.*
	@HYPOTHESIS_PROFILE=few PYTHONHASHSEED=$$$$ $(RUN) -m coverage run -m pytest -q $(SPREAD) \
		$(addprefix tests/,$(PURE)) $(ARGS)
	@$(RUN) -m coverage combine --quiet
	@$(RUN) -m coverage report --fail-under=100 \
		--include=$(subst $(space),$(comma),$(patsubst %,src/optin/%/**,$(PURE)))

screenshots: $(VENV)/.dev ## Renew the pictures of the docs, which the tests of the pages take
	@$(RUN) -m pytest -q tests/browser --screenshots $(ARGS)

lint: $(VENV)/.dev ## Check style, types and format
	@$(RUN) -m ruff check .
	@$(RUN) -m ruff format --check .
	@$(RUN) -m mypy

format: $(VENV)/.dev ## Put the code into the project's format
	@$(RUN) -m ruff check --fix-only --quiet .
	@$(RUN) -m ruff format .

docs: $(VENV)/.docs ## Build the documentation into docs/_build/html
	@$(RUN) -m sphinx -W --keep-going --quiet -b html docs docs/_build/html

bench: $(VENV)/.dev ## Measure against hand-written baselines (ARGS="--scale 0.1" is quicker)
	@$(RUN) -m benchmarks $(ARGS)

bench-docs: $(VENV)/.dev ## Measure, and write the table of the docs
	@$(RUN) -m benchmarks --write docs/benchmarks.md $(ARGS)

mutants: $(VENV)/.dev ## Break the pure rooms on purpose; their tests must notice
	@$(RUN) tools/mutants.py $(ARGS)

torture: $(VENV)/.dev ## Try each promise against faults (ARGS="--scale 0.01 --only explorer kills")
	@$(RUN) -m tools.torture $(ARGS)

corpus: $(VENV)/.dev ## Read the labelled replies; print recall and false stops
	@$(RUN) -m tools.corpus $(ARGS)

weights: $(VENV)/.dev ## Learn what words weigh from the labelled replies, and write it into the package
	@$(RUN) -m tools.weigh

capabilities: $(VENV)/.dev ## Write the docs' table of what each provider does
	@$(RUN) -m tools.capabilities $(ARGS)

diagram: $(VENV)/.dev ## Draw the diagram of the docs from the transition table
	@$(RUN) tools/diagram.py $(ARGS)

clean: ## Remove what the targets made
	@rm -rf $(VENV) .coverage .coverage.* .mypy_cache .pytest_cache .ruff_cache .hypothesis docs/_build

# What each target needs. A stamp says that it is there; .made holds the folder it was made in,
# because an environment that was moved or copied has commands that point to the old place.
ifneq ($(shell test -x $(RUN) && cat $(VENV)/.made 2>/dev/null),$(CURDIR))
$(VENV)/.made: FORCE
endif

$(VENV)/.made:
	@if $(RUN) -c 'import pip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then :; else \
		for python in $(PYTHONS); do \
			if $$python -c 'import ensurepip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; \
			then found=$$python; break; fi; \
		done; \
		if [ -z "$$found" ]; then \
			echo "optin needs Python 3.11 or newer, with its venv module; none was found." >&2; exit 1; \
		fi; \
		echo "Making $(VENV) with $$($$found --version) ..."; \
		$$found -m venv --clear $(VENV); \
	fi
	@$(INSTALL) --upgrade pip
	@rm -f $(VENV)/.demo $(VENV)/.dev $(VENV)/.docs
	@printf '%s\n' '$(CURDIR)' > $@

$(VENV)/.demo: $(VENV)/.made pyproject.toml constraints.txt
	@echo "Installing optin ..."
	@$(INSTALL) -e '.[cli,portal,web]'
	@touch $@

$(VENV)/.dev: $(VENV)/.made pyproject.toml constraints.txt
	@echo "Installing optin and what its tests need ..."
	@$(INSTALL) -e '.[cli,http,web]' --group dev
	@touch $@ $(VENV)/.demo

$(VENV)/.docs: $(VENV)/.made pyproject.toml constraints.txt
	@echo "Installing optin and what its documentation needs ..."
	@$(INSTALL) -e . --group docs
	@touch $@
