# Sourced by run.sh and test.sh: finds out what is missing, installs it, prepares the environment.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
readonly root

say() { printf '== %s\n' "$*" >&2; }

die() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

# Build tools need a home that can be written to; a service account or a bare container may have none.
prepare_environment() {
    export LC_ALL=C.UTF-8
    if [ -z "${HOME:-}" ] || [ ! -w "${HOME}" ]; then
        mkdir -p "$root/build/home"
        export HOME="$root/build/home"
    fi
}

# Names of the packages of the sections given that neither dpkg nor, where one is named, a command provides.
missing_packages() {
    local wanted=" $* " section='' name command
    while read -r name command; do
        case "$name" in
            '') continue ;;
            \[*\]) section=${name//[\[\]]/} ;;
            *)
                [[ "$wanted" == *" $section "* ]] || continue
                if [ -n "$command" ] && command -v "$command" >/dev/null; then continue; fi
                printf '%s\n' "$name"
                ;;
        esac
    done < <(sed 's/[[:space:]]*#.*//' "$root/packaging/packages.txt") | not_installed
}

not_installed() {
    local names
    mapfile -t names
    [ "${#names[@]}" -gt 0 ] || return 0
    # dpkg-query fails when it does not know a name; what it does not list as installed is missing.
    { dpkg-query -W -f '${Package} ${db:Status-Status}\n' "${names[@]}" 2>/dev/null || true; } |
        awk 'FILENAME == "-" { if ($2 == "installed") there[$1] = 1; next } !($1 in there)' - <(printf '%s\n' "${names[@]}")
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        die "packages are missing ($*): run this as root, or install sudo"
    fi
}

# Packages must not start services on this machine (a mail server, for one): policy-rc.d is Debian's way to say so.
# One that is there already belongs to the machine and stays.
apt_install() {
    local policy=/usr/sbin/policy-rc.d made=''
    if [ ! -e "$policy" ]; then
        printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null
        as_root chmod 755 "$policy"
        made=yes
    fi
    local status=0
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q >&2 &&
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" >&2 || status=$?
    if [ -n "$made" ]; then as_root rm -f "$policy"; fi
    return "$status"
}

# install_packages SECTION…: quick when everything is there.
install_packages() {
    local missing
    mapfile -t missing < <(missing_packages "$@")
    [ "${#missing[@]}" -gt 0 ] || return 0
    command -v apt-get >/dev/null || die "this is not Debian; install the counterparts of: ${missing[*]}"
    say "installing ${#missing[@]} packages: ${missing[*]}"
    apt_install "${missing[@]}" || die "apt-get could not install: ${missing[*]}"
}

# configure PRESET: once; ninja configures again by itself when a CMake file changes.
configure() {
    if [ ! -f "$root/build/$1/build.ninja" ]; then
        (cd "$root" && cmake --preset "$1" >&2)
    fi
}

# build PRESET TARGET…: everything when no target is given.
build() {
    local preset=$1
    shift
    local targets=()
    if [ $# -gt 0 ]; then targets=(--target "$@"); fi
    (cd "$root" && cmake --build --preset "$preset" "${targets[@]}" >&2)
}
