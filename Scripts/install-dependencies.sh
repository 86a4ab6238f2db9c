#!/usr/bin/env bash
# Installs the two C libraries that the tool reads pages with, where they are missing: libxml2 and cmark-gfm.
# SwiftPM asks pkg-config where they are, so that comes along.
set -euo pipefail

have() { command -v "$1" >/dev/null 2>&1; }

# Whether SwiftPM will find both libraries and the headers of cmark-gfm's table extension.
present() {
    have pkg-config && pkg-config --exists libxml-2.0 libcmark-gfm || return 1
    local directory
    for directory in "$(pkg-config --variable=includedir libcmark-gfm)" /usr/include /usr/local/include /opt/homebrew/include; do
        [ -f "$directory/cmark-gfm-core-extensions.h" ] && return 0
    done
    return 1
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif have sudo; then
        sudo "$@"
    else
        echo "error: not root and no sudo; as root, run: $*" >&2
        exit 69
    fi
}

present && exit 0

echo "Installing libxml2 and cmark-gfm"
if have apt-get; then
    as_root apt-get update
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends \
        pkg-config libxml2-dev libcmark-gfm-dev libcmark-gfm-extensions-dev
elif have brew; then
    brew install pkg-config libxml2 cmark-gfm
else
    echo "error: neither apt-get nor brew is here; install pkg-config, libxml2 and cmark-gfm with their headers, then run make again" >&2
    exit 69
fi

if ! present; then
    echo "error: installed, yet pkg-config does not find libxml-2.0 and libcmark-gfm with their headers; is PKG_CONFIG_PATH set?" >&2
    exit 69
fi
