#!/usr/bin/env bash
# Installs what is missing, builds, and starts AICMO Console on the sample projects. With no display it runs the same
# samples through the command line. Arguments go to aicmo-console.
set -euo pipefail
# shellcheck source=packaging/install.sh
. "$(dirname "${BASH_SOURCE[0]}")/install.sh"

bin="$root/build/release/bin"

sample_folders() {
    local file
    for file in "$root"/resources/samples/*/project.json; do
        [ -e "$file" ] || die "resources/samples holds no project"
        dirname "$file"
    done
}

# The first "id" of the document is the project's own: the schema puts it before everything that has ids of its own.
project_id() { sed -n 's/^[[:space:]]*"id":[[:space:]]*"\([^"]*\)".*/\1/p' "$1/project.json" | sed -n 1p; }

import_missing() {
    local folder
    while read -r folder; do
        if ! "$bin/aicmo" show "$(project_id "$folder")" >/dev/null 2>&1; then "$bin/aicmo" import "$folder"; fi
    done < <(sample_folders)
}

# Status 1 says "done, but there is something you should know"; the output says what.
aicmo() {
    local status=0
    printf '\n$ aicmo %s\n' "$*"
    "$bin/aicmo" "$@" || status=$?
    [ "$status" -le 1 ] || die "aicmo $1 ended with status $status"
}

show_without_display() {
    local work folders folder id
    work=$(mktemp -d "${TMPDIR:-/tmp}/aicmo-samples.XXXXXX")
    export AICMO_STORE="sqlite:$work/console.db"
    mapfile -t folders < <(sample_folders)
    aicmo import "${folders[@]}"
    aicmo projects
    for folder in "${folders[@]}"; do
        id=$(project_id "$folder")
        aicmo check "$id"
        aicmo preview "$id" --output "$work/$id/payloads"
        aicmo package "$id" --output "$work/$id/package"
    done
    printf '\nThere is no display, so the samples went through the command line.\n'
    printf 'Store:    %s\n' "$AICMO_STORE"
    for folder in "${folders[@]}"; do
        id=$(project_id "$folder")
        printf 'Payloads: %s\nPackage:  %s\n' "$work/$id/payloads" "$work/$id/package"
    done
}

main() {
    prepare_environment
    install_packages build run
    configure release
    build release aicmo aicmo-console
    if [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
        show_without_display
    else
        import_missing
        exec "$bin/aicmo-console" "$@"
    fi
}

main "$@"
