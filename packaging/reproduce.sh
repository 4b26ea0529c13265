#!/bin/sh
# Shows that a commit makes the same packages wherever it is built:
#   packaging/reproduce.sh FOLDER [OPTION...]
# packages it here and in a clone in FOLDER, there with every file compiled anew (no ccache), and
# compares byte by byte. Options are handed to CMake, e.g. -DBUILD_UI=OFF for the terminal's alone.
set -eu
[ $# -gt 0 ] || { sed -n '2,5s/^# //p' "$0" >&2; exit 2; }
cd "$(dirname "$0")/.."
other=$1
shift
rm -rf "$other"
git clone --quiet --no-checkout . "$other"
git -C "$other" checkout --quiet "$(git rev-parse HEAD)"
packaging/package.sh "$@"
CCACHE_DISABLE=1 "$other/packaging/package.sh" "$@"
for package in build/packages/*; do
    cmp "$package" "$other/$package"
done
sha256sum build/packages/*
echo "The same in $other"
