#!/usr/bin/env bash
# Installs what is missing, builds, and passes every test. The last lines are ctest's summary of the whole suite.
#
#   packaging/test.sh            format, build, clang-tidy, sanitizers, the whole suite
#   packaging/test.sh --quick    without clang-tidy and the sanitizers
#   packaging/test.sh --bench    the benchmarks alone
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

main() {
    local mode=full
    case "${1:-}" in
        '') ;;
        --quick) mode=quick ;;
        --bench) mode=bench ;;
        *)
            printf 'usage: %s [--quick | --bench]\n' "$0" >&2
            exit 2
            ;;
    esac
    prepare_environment
    install_packages build run test
    stage 'test tools' "$root/tests/tools/install.sh"
    if [ "$mode" != bench ]; then stage 'format' check_format; fi
    stage 'release build' build_release
    if [ "$mode" = bench ]; then
        run_suite -L bench -V
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
