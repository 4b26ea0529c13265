#!/bin/sh
# Builds the packages of the commit that is checked out, the .deb and the .tar.gz, into
# build/packages; what is not committed is not in them. Options are handed to CMake.
# (packaging/bootstrap.sh knows what is needed.)
# The same commit gives the same bytes wherever it is built (packaging/reproduce.sh shows it). Not by
# CPack: it counts folders' sizes as the file system does, and archives files as they come.
set -eu
cd "$(dirname "$0")/.."
export LC_ALL=C.UTF-8 TZ=UTC
umask 022
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH

work=$PWD/build/package root=$PWD/build/package/root packages=$PWD/build/packages
rm -rf "$work" "$packages" # resources keep the time of the commit that they were made for
mkdir -p "$work/source" "$packages"
git archive HEAD | tar --extract --directory="$work/source"
(
    cd "$work/source"
    cmake --preset release "$@"
    cmake --build --preset release
    DESTDIR=$root cmake --install build/release --prefix /usr --strip
)
if grep -rqaF "$PWD/" "$root"; then
    echo "The programs name the folder that they were built in:" >&2
    grep -rlaF "$PWD/" "$root" >&2
    exit 1
fi
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:.*=//p' "$work/source/build/release/CMakeCache.txt")

# The archive: unpacked anywhere, its bin/genrescope runs.
tar --create --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner \
    --directory="$root" --transform="s,^usr,genrescope-$version," usr |
    gzip -9n > "$packages/genrescope-$version-linux-$(uname -m).tar.gz"

# What dpkg-shlibdeps and dpkg-deb want to see. Folders count 1 KiB each, files their KiB.
mkdir "$root/DEBIAN" "$work/debian"
printf 'Source: genrescope\n\nPackage: genrescope\nArchitecture: any\n' > "$work/debian/control"
libraries=$(cd "$work" && dpkg-shlibdeps -O root/usr/bin/* | sed 's/^shlibs:Depends=//')
size=$(find "$root/usr" -printf '%y %s\n' |
    awk '{ kib += $1 == "f" ? int(($2 + 1023) / 1024) : 1 } END { print kib }')
sed "s/@VERSION@/$version/; s/@ARCHITECTURE@/$(dpkg --print-architecture)/; s/@SIZE@/$size/
    s/@LIBRARIES@/$libraries/" "$work/source/packaging/linux/control" > "$root/DEBIAN/control"
(cd "$root" && find usr -type f | sort | xargs md5sum > DEBIAN/md5sums)
find "$root" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
dpkg-deb --root-owner-group -Zxz -z9 --threads-max=1 --build "$root" "$packages"
ls -l "$packages"
