#!/bin/sh
# Makes the .deb and the .tar.gz of what is installed under ROOT/usr, in FOLDER:
#   packaging/linux/pack.sh ROOT VERSION FOLDER
# The same files give the same bytes. CPack's own DEB generator does not: it counts folders' sizes as
# the file system does, and archives files as they come.
set -eu
root=$1 version=$2 packages=$3
recipes=$(dirname "$0")
export LC_ALL=C.UTF-8 TZ=UTC
umask 022
: "${SOURCE_DATE_EPOCH:=$(date +%s)}"
rm -rf "$packages"
mkdir -p "$packages"
packages=$(realpath "$packages")

# The archive: unpacked anywhere, its bin/genrescope runs.
tar --create --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner \
    --directory="$root" --transform="s,^usr,genrescope-$version," usr |
    gzip -9n > "$packages/genrescope-$version-linux-$(uname -m).tar.gz"

# What dpkg-shlibdeps and dpkg-deb want to see. Folders count 1 KiB each, files their KiB.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/debian"
cp -a "$root" "$work/root"
root=$work/root
mkdir "$root/DEBIAN"
printf 'Source: genrescope\n\nPackage: genrescope\nArchitecture: any\n' > "$work/debian/control"
libraries=$(cd "$work" && dpkg-shlibdeps -O root/usr/bin/* root/usr/lib/genrescope/*.so | sed 's/^shlibs:Depends=//')
size=$(find "$root/usr" -printf '%y %s\n' |
    awk '{ kib += $1 == "f" ? int(($2 + 1023) / 1024) : 1 } END { print kib }')
sed "s/@VERSION@/$version/; s/@ARCHITECTURE@/$(dpkg --print-architecture)/; s/@SIZE@/$size/
    s/@LIBRARIES@/$libraries/" "$recipes/control" > "$root/DEBIAN/control"
(cd "$root" && find usr -type f | sort | xargs md5sum > DEBIAN/md5sums)
find "$root" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
dpkg-deb --root-owner-group -Zxz -z9 --threads-max=1 --build "$root" "$packages"
