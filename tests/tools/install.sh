#!/usr/bin/env bash
# Puts the checkers of package.json into build/test-tools/node_modules; nothing happens when they are there already.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
target=$(cd "$here/../.." && pwd)/build/test-tools

if cmp -s "$here/package.json" "$target/installed.json"; then exit 0; fi
mkdir -p "$target"
rm -f "$target/installed.json"
cp "$here/package.json" "$target/package.json"
# None of the checkers needs its install script; without them npm 9 and npm 11 do the same.
(cd "$target" && npm install --ignore-scripts --no-audit --no-fund --no-package-lock --loglevel=error >&2)
cp "$here/package.json" "$target/installed.json"
