#!/bin/sh
# Builds the packages of what is checked out into build/packages:
#   packaging/package.sh          the .deb and the .tar.gz (packaging/bootstrap.sh knows what is needed)
# Files in them are as old as the commit, and nothing of the folder's name gets into the programs.
set -eu
cd "$(dirname "$0")/.."
export LC_ALL=C.UTF-8 TZ=UTC
umask 022
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH

cmake --preset release
cmake --build --preset release
for program in genrescope genrescope-cli; do
    if grep -qaF "$PWD/" "build/release/app/$program"; then
        echo "build/release/app/$program names the folder that it was built in" >&2
        exit 1
    fi
done
mkdir -p build/packages
rm -f build/packages/*.deb build/packages/*.tar.gz
cpack --preset deb
cpack --preset tar
rm -rf build/packages/_CPack_Packages
ls -l build/packages
