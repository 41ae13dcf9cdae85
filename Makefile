# Changjuan: what can be done with this folder. `make` alone lists it.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

BINARYEN_VERSION := 132.0.0
ESBUILD_VERSION := 0.28.2
CARD_FONT_VERSION := 0.4.3
# The wasm-bindgen command and the library must be of one version.
BINDGEN_VERSION := $(shell sed -n '/^name = "wasm-bindgen"$$/{n;s/version = "\(.*\)"/\1/p;}' Cargo.lock)

TOOLS := $(CURDIR)/.tools
export PATH := $(TOOLS)/bin:$(TOOLS)/node_modules/.bin:$(PATH)
# Messages of a panic name source files: without the folders of whoever built the page.
CARGO_HOME ?= $(HOME)/.cargo
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS := --remap-path-prefix=$(CARGO_HOME)/registry/src/=

# The folder of the report to build, or those of several.
REPORT ?= report
export REPORT

# The command: built when it is called, unless one that is built already is named.
CHANGJUAN ?= cargo run --quiet --bin changjuan --
export CHANGJUAN

# What the WebAssembly file and its glue are made of: only a change in it builds them anew.
CODE := $(shell find src -name '*.rs') Cargo.toml Cargo.lock rust-toolchain.toml $(wildcard scripts/shell/*.mjs)

SAY = @printf '\033[1m== %s\033[0m\n'

.PHONY: help serve build publish preview test check bench hosts audit clean tools browser-tools card-font

help: ## list what can be done; REPORT=folder names another report, or several
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 18

serve: tools ## show the page on http://127.0.0.1:8080, built anew with every change
	@scripts/serve

# An early version has marked no sites: what it left in dist/ is put away, not deleted.
build: target/shell ## build the page into dist/
	@if [ -e dist/index.html ] && [ ! -e dist/.changjuan-site ]; then \
	    mv dist "$$(mktemp -d target/dist-before.XXX)" && echo "dist/ had no mark of a site: it is in target/ now"; fi
	$(CHANGJUAN) build $(REPORT) --shell target/shell --out dist
	@echo "dist/ is ready: copy it to any web server"

target/shell: $(CODE) | tools
	$(SAY) "building the app"
	@node scripts/shell/build.mjs $@

publish: build ## build the page and record the addresses that now go out with it
	$(SAY) "recording the addresses of $(REPORT)"
	$(CHANGJUAN) record $(REPORT)

preview: build ## serve dist/ as a web server would
	node tests/browser/serve.mjs dist --port 8081

test: ## run every check: format, lints, tests, the built site, the browser
	@$(MAKE) -j2 tools browser-tools
	@scripts/test

check: ## check reports and say what is wrong in them
	$(CHANGJUAN) check $(REPORT)

bench: build browser-tools ## measure sizes, paint times and frame times
	@scripts/bench

hosts: ## compare the headers that nginx and Caddy send with a built site; SITE=folder names another than dist
	@scripts/try-hosts

audit: ## check the dependencies for known faults (needs cargo-deny)
	@command -v cargo-deny >/dev/null || { echo "cargo-deny is missing: cargo install cargo-deny --locked"; exit 1; }
	cargo deny check advisories

clean: ## remove everything that was built; the tools stay
	rm -rf dist target tests/browser/results tests/browser/node_modules

tools: ## install what a build needs, in pinned versions
	@scripts/install-tools $(BINDGEN_VERSION) $(BINARYEN_VERSION) $(ESBUILD_VERSION)

card-font: ## install a font for the cards, where the system has no serif with Han characters
	@scripts/install-card-font $(CARD_FONT_VERSION)

browser-tools: ## install what the browser tests need
	@scripts/install-browser
