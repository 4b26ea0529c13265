#!/bin/sh
# Builds the packages of the commit that is checked out, the .deb and the .tar.gz, into
# build/packages; what is not committed is not in them. Options are handed to CMake.
# (packaging/bootstrap.sh knows what is needed.)
# The same commit gives the same bytes wherever it is built (packaging/reproduce.sh shows it).
set -eu
cd "$(dirname "$0")/.."
export LC_ALL=C.UTF-8 TZ=UTC
umask 022
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH

work=$PWD/build/package packages=$PWD/build/packages
rm -rf "$work" "$packages" # resources keep the time of the commit that they were made for
mkdir -p "$work/source" "$packages"
git archive HEAD | tar --extract --directory="$work/source"
(
    cd "$work/source"
    cmake --preset release "$@"
    cmake --build --preset release
    cpack --config build/release/CPackConfig.cmake -B "$work/cpack"
)
root=$(find "$work/cpack/_CPack_Packages" -type d -name usr)
if grep -rlaF "$PWD/" "$root" >&2; then
    echo "These name the folder that they were built in." >&2
    exit 1
fi
cp "$work"/cpack/*.deb "$work"/cpack/*.tar.gz "$packages"
ls -l "$packages"
