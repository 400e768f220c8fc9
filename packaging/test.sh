#!/usr/bin/env bash
# Installs what is missing, builds, and passes every test. The last lines are ctest's summary of the whole suite.
#
#   packaging/test.sh            format, build, clang-tidy, sanitizers, the whole suite
#   packaging/test.sh --quick    without clang-tidy and the sanitizers
#   packaging/test.sh --bench    the benchmarks alone
#   packaging/test.sh --soak     the reliability goals in full, for hours; ends with the table of what was found.
#                                AICMO_TEST_SEED repeats a run, further arguments go to ctest (-R kill)
set -euo pipefail
# shellcheck source=packaging/install.sh
. "$(dirname "${BASH_SOURCE[0]}")/install.sh"

jobs=$(nproc)

stage() {
    local name=$1 start=$SECONDS
    shift
    say "$name"
    "$@" || die "$name: failed"
    say "$name: ok ($((SECONDS - start)) s)"
}

own_sources() {
    find "$root/core" "$root/ui" "$root/app" "$root/tests" -type f \( -name '*.h' -o -name '*.cpp' \) -print0
}

check_format() { own_sources | xargs -0 clang-format --dry-run -Werror; }

# Tests are held to the compiler's warnings, the format and the sanitizers; the analyser looks at the product. It cannot
# read GCC's precompiled headers: it gets the release build's commands without them.
check_tidy() {
    local log="$root/build/clang-tidy.log" commands="$root/build/clang-tidy"
    mkdir -p "$commands"
    sed -E 's/ -Winvalid-pch -include [^ "]+cmake_pch\.hxx//' "$root/build/release/compile_commands.json" \
        >"$commands/compile_commands.json"
    if ! run-clang-tidy -quiet -j "$jobs" -p "$commands" "^$root/(core|ui|app)/" >"$log" 2>&1; then
        grep -E '(warning|error):' -A 4 "$log" | tail -n 200
        return 1
    fi
}

build_release() { configure release && build release; }

run_asan() {
    configure asan && build asan aicmo_unit_tests aicmo_thread_tests || return 1
    (cd "$root" && ASAN_OPTIONS=detect_stack_use_after_return=1 ctest --preset asan -j "$jobs" --no-tests=ignore)
}

# TSan of GCC 12 cannot live with the address space randomisation of newer kernels.
run_tsan() {
    configure tsan && build tsan aicmo_thread_tests || return 1
    local plain=()
    if setarch "$(uname -m)" -R true 2>/dev/null; then plain=(setarch "$(uname -m)" -R); fi
    (cd "$root" && "${plain[@]}" ctest --preset tsan -j "$jobs" --no-tests=ignore)
}

run_suite() { (cd "$root" && ctest --preset release -j "$jobs" --no-tests=error "$@"); }

# Alone, one after the other: they kill, stop and starve programs and want the machine for themselves.
run_soak() {
    export AICMO_SOAK_TABLE="$root/build/soak.tsv"
    rm -f "$AICMO_SOAK_TABLE"
    local failed=0
    (cd "$root" && ctest --preset release -C Soak -L soak -V --no-tests=error "$@") || failed=1
    [ -f "$AICMO_SOAK_TABLE" ] || return 1
    {
        printf 'test\tseed\titems\tkills\tdoubts\tlost\ttwice\tfalsely sent\tresendable\tseconds\n'
        cat "$AICMO_SOAK_TABLE"
    } | awk -F '\t' '{ printf "%-40s %11s %7s %6s %7s %5s %6s %12s %11s %8s\n", $1, $2, $3, $4, $5, $6, $7, $8, $9, $10 }'
    return "$failed"
}

main() {
    local mode=full
    case "${1:-}" in
        '') ;;
        --quick) mode=quick ;;
        --bench) mode=bench ;;
        --soak)
            mode=soak
            shift
            ;;
        *)
            printf 'usage: %s [--quick | --bench | --soak [CTEST ARGUMENT]…]\n' "$0" >&2
            exit 2
            ;;
    esac
    prepare_environment
    install_packages build run test
    stage 'test tools' "$root/tests/tools/install.sh"
    if [ "$mode" = full ] || [ "$mode" = quick ]; then stage 'format' check_format; fi
    stage 'release build' build_release
    if [ "$mode" = bench ]; then
        run_suite -L bench -V
        return
    fi
    if [ "$mode" = soak ]; then
        run_soak "$@"
        return
    fi
    if [ "$mode" = full ]; then
        stage 'clang-tidy' check_tidy
        stage 'address and undefined behaviour sanitizers' run_asan
        stage 'thread sanitizer' run_tsan
    fi
    run_suite -LE bench
}

main "$@"
