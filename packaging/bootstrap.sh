#!/bin/sh
# Everything from a fresh Debian 12 to a running program, or to tested code:
#   packaging/bootstrap.sh run    installs what is missing, builds, opens the window
#                                 (without a display: the demo in the terminal)
#   packaging/bootstrap.sh test   installs what is missing, builds, runs every test
#   packaging/bootstrap.sh test --all   also those that need Slurm, PyTorch and other large programs
set -eu
export LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive
cd "$(dirname "$0")/.."

build_packages="g++ cmake ninja-build pkg-config dpkg-dev file
    qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-multimedia-dev qt6-svg-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libeigen3-dev libfftw3-dev libsndfile1-dev libsoxr-dev libarchive-dev
    libcurl4-openssl-dev zlib1g-dev
    libavformat-dev libavcodec-dev libswresample-dev libavutil-dev libtag1-dev libsqlite3-dev
    libchromaprint-dev libonnx-dev libprotobuf-dev
    libsvm-dev libtbb-dev libhwy-dev nlohmann-json3-dev libcli11-dev libexpected-dev"
run_packages="libqt6svg6 fonts-dejavu-core qt6-translations-l10n ca-certificates"
test_packages="clang libclang-rt-14-dev libgtest-dev libgmock-dev libbenchmark-dev
    desktop-file-utils appstream doxygen"
all_packages="slurmctld slurmd slurm-client munge python3-numpy python3-scipy python3-onnx
    python3-torch python3-mir-eval"

say() {
    printf '\n== %s\n' "$*"
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo --preserve-env=DEBIAN_FRONTEND "$@"
    else
        echo "Packages are missing and only root can install them. Run this as root, or install" \
             "sudo first. Missing:$missing" >&2
        exit 1
    fi
}

install_missing() {
    if ! command -v apt-get >/dev/null; then
        echo "This script installs Debian packages, and there is no apt-get here. Install the" \
             "packages named at its top by other means, then: cmake --workflow --preset dev" >&2
        exit 1
    fi
    missing=""
    for package in "$@"; do
        state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
        [ "$state" = installed ] || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    say "Installing:$missing"
    as_root apt-get update -q
    # shellcheck disable=SC2086  # a list of names
    as_root apt-get install -q -y --no-install-recommends $missing
}

case "${1:-}" in
run)
    # shellcheck disable=SC2086
    install_missing $build_packages $run_packages
    say "Building"
    cmake --preset release
    cmake --build --preset release
    if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        exec build/release/app/genrescope
    fi
    say "No display here: the demo in the terminal"
    exec build/release/app/genrescope-cli demo
    ;;
test)
    # shellcheck disable=SC2086
    install_missing $build_packages $run_packages $test_packages \
        $([ "${2:-}" != --all ] || echo "$all_packages")
    say "Building core for the sanitizers and the fuzzer"
    cmake --preset ci-core
    cmake --build --preset ci-core
    say "Building the rest"
    cmake --preset ci-rest
    cmake --build --preset ci-rest
    say "Testing core under the sanitizers"
    ctest --preset ci-core --tests-regex '^core' --parallel "$(nproc)"
    say "Fuzzing for a minute"
    ctest --preset ci-core --tests-regex '^fuzz' --parallel 8
    say "Testing the rest"
    ctest --preset ci-rest --parallel "$(nproc)"
    if [ "${2:-}" = --all ]; then
        say "Testing with other programs"
        ctest --preset ci-rest -C all -R "slurm|exchange"
    fi
    ;;
*)
    echo "usage: packaging/bootstrap.sh run|test [--all]" >&2
    exit 2
    ;;
esac
