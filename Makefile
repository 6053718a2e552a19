# Everything a user or an engineer does with appraise. `make help` lists the targets.

SHELL = /bin/bash
SWIFT ?= swift
PREFIX ?= /usr/local
# An import that a target has not declared is an error.
STRICT = --explicit-target-dependency-import-check error
# The cheapest way to build all tests anew, a third less work: each module as a whole and in one go,
# without what only debuggers read. (The index of editors takes a sixth of the rest, but tests are
# found by it.)
LEAN ?= -debug-info-format none $(addprefix -Xswiftc ,-whole-module-optimization -num-threads 2 \
  -no-emit-module-separately-wmo -disable-batch-mode)
PROGRAM = .build/release/appraise
SESSIONS ?= 2000
SEED ?= 1
# For `make bench`: rows of the files, where they are made, and a Python that has the peers.
ROWS ?= 50000000
BENCH ?= .build/bench
PYTHON ?= python3
FAULTS ?= 4000
# For `make fuzz`: how long, and which kinds of files.
SECONDS_EACH = $(or $(SECONDS),60)
FUZZ ?= rubric session table workbook parts package files record
FUZZING = .build/fuzzing
SANITIZING = .build/sanitizing

.PHONY: help demo test lint build deps check-all sweeps oracle live instructions order bench pictures fuzz sanitize decimals install uninstall clean
.DEFAULT_GOAL := help

help:
	@echo "make demo       build the program and score the Hunan 2020 sample"
	@echo "make test       lint, build with all checks, run all tests"
	@echo "make check-all  the release build, make test, long sweeps, the independent calculator, LibreOffice"
	@echo "make bench      measure the program on large files, beside what else is installed"
	@echo "make fuzz       make up files of every kind, SECONDS for each (libFuzzer)"
	@echo "make sanitize   all tests with the address sanitizer, threads with the thread sanitizer"
	@echo "make order      write anew which functions stand together in the program (valgrind)"
	@echo "make live       recalculate live workbooks in LibreOffice"
	@echo "make pictures   make the pictures of the README anew"
	@echo "make install    install the program into PREFIX ($(PREFIX))"
	@echo "make clean      remove what was built"

demo: build
	$(PROGRAM) score samples/hunan-2020

build: deps
	$(SWIFT) build -c release --product appraise

# What every change has to pass, in minutes. Debug builds only: `make check-all` adds the release build.
# Who builds with other flags in between builds everything twice: `make test LEAN=` builds as
# `swift build` does.
test: deps lint
	$(SWIFT) build --build-tests $(STRICT) $(LEAN)
	$(SWIFT) test --skip-build $(LEAN)

lint:
	$(SWIFT) format lint --strict -r -p Sources Tests Package.swift

# The toolchain builds the program. Its linker puts the C++ runtime into a release, libstdc++.a and
# libgcc_eh.a, which come with the distribution's C++ compiler. Four libraries of the distribution are
# opened when the program runs: two to read workbooks, one to write them, one to sign. A machine
# without network can do without these four.
deps:
	@command -v $(SWIFT) >/dev/null || { \
	  echo "appraise needs the Swift toolchain, version 6.2 or newer: https://www.swift.org/install/linux/"; \
	  exit 1; }
	@if [ "$$(uname)" = Linux ] && ! ls /usr/lib/gcc/*/*/libstdc++.a /usr/lib/gcc/*/*/libgcc_eh.a \
	    >/dev/null 2>&1; then \
	  if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	    apt-get update -q && apt-get install -qy --no-install-recommends g++; \
	  else echo "To build a release, run: sudo apt-get install g++"; exit 1; fi; \
	fi
	@known=$$(PATH="$$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null); missing=""; \
	for library in libz.so:zlib1g libxml2.so:libxml2 libxlsxwriter.so:libxlsxwriter4 \
	    libcrypto.so:libssl3; do \
	  case "$$known" in *"$${library%%:*}"*) ;; *) missing="$$missing $${library##*:}";; esac; \
	done; \
	if [ -n "$$missing" ]; then \
	  if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	    apt-get update -q; apt-get install -qy --no-install-recommends $$missing || \
	      echo "Not installed:$$missing. Without them XLSX workbooks and signatures are refused."; \
	  else echo "To read and write XLSX workbooks and to sign, run: sudo apt-get install$$missing"; fi; \
	fi

# The release build comes first: it is what users run, and only the optimizer finds some faults.
check-all: build test sweeps oracle decimals live instructions

# Random input again, with the many seeds that are too many for every change.
sweeps:
	$(SWIFT) build --build-tests $(STRICT) $(LEAN)
	LONG_SWEEPS=1 $(SWIFT) test --skip-build $(LEAN) --filter \
	  "RubricSyntaxTests|RubricModelTests|ScoringTests|FuzzTargetsTests|LiveWorkbooksTests|PlainRowsAgreeTests|ReconciliationTests"

# Thousands of random sessions and every kind of bad file, against a calculator in another language;
# then good files with one fault each. openpyxl writes workbooks, and LibreOffice where it is there.
oracle: build
	@python3 -c "import openpyxl" 2>/dev/null || { \
	  if [ "$$(id -u)" = 0 ]; then apt-get update -q && apt-get install -qy python3-openpyxl; \
	  else echo "Run: sudo apt-get install python3-openpyxl"; exit 1; fi; }
	python3 samples/hunan-2020/make_sample.py --check
	python3 Tests/Oracle/derivations.py --program $(PROGRAM) samples/*/
	python3 Tests/Oracle/compare.py --program $(PROGRAM) --sessions $(SESSIONS) --seed $(SEED)
	python3 Tests/Oracle/bad_files.py --program $(PROGRAM)
	python3 Tests/Oracle/faults.py --program $(PROGRAM) --faults $(FAULTS) --seed $(SEED)
	python3 Tests/Oracle/workbooks.py --program $(PROGRAM)
	python3 Tests/Oracle/sheets.py --program $(PROGRAM)
	python3 Tests/Oracle/killed_reports.py --program $(PROGRAM)
	python3 Tests/Oracle/flipped_packages.py --program $(PROGRAM)

# Whether the program has become slow, counted in instructions where valgrind is installed.
instructions: build
	python3 Tests/Oracle/instructions.py --program $(PROGRAM)

# Which functions the linker puts side by side: those that a count of a meeting runs through.
order: build
	python3 Tests/Oracle/start_order.py --program $(PROGRAM) --into Sources/appraise/Linking/start.order

# The decimal test cases that come with Python, against the arithmetic and the rounding modes.
decimals:
	@folder=$$(python3 -c 'import os, test; print(os.path.join(os.path.dirname(test.__file__), "decimaltestdata"))'); \
	if ! [ -d "$$folder" ] && [ "$$(id -u)" = 0 ]; then \
	  apt-get update -q && apt-get install -qy libpython3-testsuite; \
	  folder=$$(ls -d /usr/lib/python3*/test/decimaltestdata | tail -n 1); fi; \
	DECIMAL_VECTORS=$$folder $(SWIFT) test --filter RulesTests.DecimalVectorTests

# DuckDB, Polars and pandas take part where PYTHON has them.
bench: build
	$(SWIFT) build -c release --product Benchmarks
	install -d $(BENCH)
	.build/release/Benchmarks run $(PROGRAM) rubrics $(BENCH) $(ROWS) $(PYTHON)

# Files that nobody would write, for whatever reads files of others. What is learnt stays in FUZZING
# for the next time; an input that makes a fault is kept beside it, and the run ends there. The
# compiler obeys the last word on sanitizers, and the package manager gives them in any order: one word names both.
# What a Swift global holds cannot be followed by the leak sanitizer, so those are left out.
fuzz:
	APPRAISE_FUZZING=1 $(SWIFT) build -c release --sanitize=fuzzer -Xswiftc -sanitize=address,fuzzer \
	  --product Fuzzing --scratch-path $(FUZZING)
	@for target in $(FUZZ); do \
	  folder=$(FUZZING)/$$target; install -d $$folder/seeds $$folder/corpus $$folder/found; \
	  echo "$$target: $(SECONDS_EACH) s"; \
	  LSAN_OPTIONS=suppressions=Tests/Fuzzing/leaks.supp SWIFT_BACKTRACE=enable=no \
	  FUZZ=$$target FUZZ_SEEDS=$$folder/seeds \
	  timeout -s KILL $$(($(SECONDS_EACH) + 120)) $(FUZZING)/release/Fuzzing \
	    -max_total_time=$(SECONDS_EACH) -timeout=60 -rss_limit_mb=3000 -max_len=6000 \
	    -artifact_prefix=$$folder/found/ $$folder/corpus $$folder/seeds > $$folder/log 2>&1 || { \
	    tail -n 30 $$folder/log; echo "$$target: see $$folder/log and $$folder/found"; exit 1; }; \
	  if grep -q "instrumented for coverage" $$folder/log; then \
	    echo "$$target: libFuzzer saw nothing of the program"; exit 1; fi; \
	  grep -E "^Done" $$folder/log; \
	done

# All tests with the address sanitizer; those that count in several threads with the thread sanitizer.
# Leaks are looked for by `make fuzz`: the leak checker takes what Swift keeps for the whole run for lost.
sanitize:
	$(SWIFT) build --build-tests --sanitize=address --scratch-path $(SANITIZING)/address
	ASAN_OPTIONS=detect_leaks=0 $(SWIFT) test --skip-build --sanitize=address \
	  --scratch-path $(SANITIZING)/address
	$(SWIFT) build --build-tests --sanitize=thread --scratch-path $(SANITIZING)/thread
	TSAN_OPTIONS=exitcode=66 $(SWIFT) test --skip-build --sanitize=thread \
	  --scratch-path $(SANITIZING)/thread --filter "PlainRowsAgreeTests|BallotsTests|TablesTests|ProgramOutputTests"

# Live workbooks, counted again by LibreOffice: samples, random sessions, the examples of all rubrics
# and random marks on their forms.
live: build
	@folder=$$(mktemp -d) && LIVE_WORKBOOKS=$$folder $(SWIFT) test $(LEAN) --filter LiveWorkbooksTests.Recalculation && \
	python3 Tests/Oracle/live_workbook.py --program $(PROGRAM) --folder $$folder samples/*/ && rm -r $$folder

# The pictures of the README and of docs/Gallery.md, from the sample.
pictures: build
	@command -v chromium >/dev/null || { \
	  if [ "$$(id -u)" = 0 ]; then apt-get update -q && apt-get install -qy chromium fonts-noto-cjk; \
	  else echo "Run: sudo apt-get install chromium fonts-noto-cjk"; exit 1; fi; }
	@folder=$$(mktemp -d) && $(PROGRAM) report samples/hunan-2020 --into $$folder/out --language both && \
	for picture in public/result.zh:result.zh:860,920 public/result.en:result.en:860,920 \
	    public/units/guozi.zh:unit.zh:860,1560 public/count.zh:count.zh:860,1320 \
	    office/explanations/guozi.en:explanation.en:860,900; do \
	  IFS=: read -r page name size <<< "$$picture"; \
	  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size=$$size \
	    --screenshot=docs/pictures/$$name.png "file://$$folder/out/$$page.html" 2>/dev/null; \
	done && rm -r $$folder

install: build
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 -s $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/appraise

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/appraise

clean:
	rm -rf .build
