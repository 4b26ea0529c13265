#!/bin/sh
# Shows that a commit makes the same packages wherever it is built:
#   packaging/reproduce.sh FOLDER [OPTION...]
# packages it here and in a clone in FOLDER, and compares byte by byte. The clone shares nothing with
# this folder: a ccache that is in use there is FOLDER.ccache. Options are handed to CMake, e.g.
# -DBUILD_UI=OFF for the terminal's program alone.
set -eu
[ $# -gt 0 ] || { sed -n '2,6s/^# //p' "$0" >&2; exit 2; }
cd "$(dirname "$0")/.."
other=$1
shift
rm -rf "$other"
git clone --quiet --no-checkout . "$other"
git -C "$other" checkout --quiet "$(git rev-parse HEAD)"
packaging/package.sh "$@"
CCACHE_DIR=$other.ccache "$other/packaging/package.sh" "$@"
for package in build/packages/*; do
    cmp "$package" "$other/$package"
done
sha256sum build/packages/*
echo "The same in $other"
