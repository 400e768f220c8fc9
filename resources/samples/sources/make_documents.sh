#!/bin/sh
# Prints the two attachments as PDF. Needs the Debian packages chromium and fonts-inter.
set -eu
cd "$(dirname "$0")"
print() {
    chromium --headless --no-sandbox --disable-gpu --allow-file-access-from-files --no-pdf-header-footer \
        --print-to-pdf="$2" "file://$PWD/$1" 2>/dev/null
}
print price_list.html ../northwind-spring/assets/wholesale-spring-2026.pdf
print datasheet.html ../halden-observability/assets/observability-4-datasheet.pdf
