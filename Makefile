# make demo     install what is missing, build, extract the sample, show it and write out/
# make test     install what is missing, run all tests that need no large packages
# make test-full  adds those with LibreOffice and Chromium
# make golden   write the golden files anew (still fails: read the diff, then run make test)
# make bench    measure speed and memory (docs/BENCHMARKS.md)
# make install  copy the program to $(PREFIX)/bin

SHELL := /bin/bash
PREFIX ?= /usr/local
RELEASE := -c release --static-swift-stdlib
KEHOACH := .build/release/kehoach
SAMPLE := samples/2873-kh-ubnd-2022.txt

.PHONY: build demo test test-full test-full-only golden bench install clean

build:
	@Scripts/setup build
	swift build $(RELEASE) --product kehoach

demo: build
	@echo
	@$(KEHOACH) extract $(SAMPLE) --format summary --quiet
	@$(KEHOACH) extract $(SAMPLE) --pretty --quiet -o out
	@echo
	@echo "Written: out/2873-kh-ubnd-2022.txt.json, out/tasks.csv, out/datapackage.json"

test:
	@Scripts/setup test
	@Scripts/make-syllable-pairs --check
	swift build --build-tests
	swift test --skip-build

# The suites that say more with LibreOffice, Chromium and time; all others have just run.
FULL := FullTaskJudges|Chromium|DiffCommand|DiffProperties|BadInput|MixedInput|Office|Scan

test-full: test test-full-only

test-full-only:
	@Scripts/setup full
	KEHOACH_FULL=1 swift test --skip-build --filter '$(FULL)'

golden:
	swift build --build-tests
	UPDATE_GOLDENS=1 swift test --skip-build --filter Golden

bench: build
	@Scripts/setup test
	Scripts/bench $(KEHOACH) | tee .build/bench.txt
	@{ echo '```text'; date -u '+%Y-%m-%d, $(shell nproc) cores'; cat .build/bench.txt; echo '```'; } > .build/bench.md
	@sed -i -e '/^<!-- figures -->$$/,/^<!-- end -->$$/{//!d}' -e '/^<!-- figures -->$$/r .build/bench.md' docs/BENCHMARKS.md

install: build
	install -D -m 755 $(KEHOACH) $(DESTDIR)$(PREFIX)/bin/kehoach

clean:
	rm -rf .build out
