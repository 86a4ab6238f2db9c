# make generate    spec/bot-api.md → Generated/
# make update      the live page → spec/, Generated/, CHANGELOG.md
# make test        everything that is checked
# make sanitize    the library's tests under the sanitizers for threads and memory
# make benchmark   speed, memory, build time and code size, as ratios

# Homebrew keeps its libxml2 out of pkg-config's way, since macOS has one of its own.
ifeq ($(shell uname -s),Darwin)
export PKG_CONFIG_PATH := $(shell brew --prefix libxml2 2>/dev/null)/lib/pkgconfig:$(PKG_CONFIG_PATH)
endif

.PHONY: help generate update test sanitize benchmark install-dependencies

help:
	@sed -n 's/^# make/make/p' Makefile

# make generate PAGE=api.html reads another page.
generate: install-dependencies
	swift run --configuration release --disable-default-traits botapi generate $(PAGE)

# make update PAGE=api.html reads another page.
update: install-dependencies
	swift run --configuration release --disable-default-traits botapi update $(PAGE)

test: install-dependencies
	Scripts/test.sh

# Whatever is promised of threads and memory, with the sanitizers looking on. It builds everything twice more, and takes half an hour.
# Frames are larger with the one for memory, so it leaves out what counts the stack; the leaks that it finds are XCTest's.
# One test at a time: under the sanitizers everything is slow, and what waits for connections would give up.
SANITIZED = --no-parallel --filter '^TelegramBot.*Tests' --skip 'KillTests|ExampleTests'

sanitize: install-dependencies
	TSAN_OPTIONS="suppressions=$(CURDIR)/Scripts/thread-suppressions.txt" \
		swift test --enable-all-traits --sanitize=thread --scratch-path .build/thread $(SANITIZED)
	ASAN_OPTIONS=detect_leaks=0 \
		swift test --enable-all-traits --sanitize=address --scratch-path .build/address $(SANITIZED) --skip DepthTests

install-dependencies:
	@Scripts/install-dependencies.sh

# It takes minutes, since it builds the library and a baseline of it.
benchmark: install-dependencies
	swift run --configuration release --package-path Benchmarks benchmarks
	swift run --configuration release --package-path Benchmarks/Runtime benchmarks
