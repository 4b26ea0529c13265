#!/bin/sh
# Installs the package in a Debian 12 that has nothing else, uses it there, and removes it:
#   packaging/try_package.sh ROOT [SONG]
# ROOT is a folder for that system, made by debootstrap where it is empty. Run as root. Its last line
# is 'The package holds' or nothing of the kind.
set -eu
root=$1 song=${2:-}
deb=$(ls "$(dirname "$0")"/../build/packages/genrescope_*.deb)
export LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive

say() {
    printf '\n== %s\n' "$*"
}
inside() {
    echo "\$ $*"
    chroot "$root" env HOME=/root XDG_RUNTIME_DIR=/tmp/try/runtime QT_QPA_PLATFORM=offscreen "$@"
}
files() {
    chroot "$root" find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /tmp \
        -o -path /var/lib -o -path /var/cache -o -path /var/log \) -prune -o ! -type d -print | sort
}

if [ ! -x "$root/usr/bin/apt-get" ]; then
    say "A clean Debian 12 in $root"
    debootstrap --variant=minbase bookworm "$root" http://deb.debian.org/debian
fi
mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
work=$(mktemp -d)
trap 'umount "$root/proc"; rm -rf "$work"' EXIT
mkdir -p "$root/tmp/try"
mkdir -p -m 700 "$root/tmp/try/runtime"
cp "$deb" "$root/tmp/try/"
if [ -z "$song" ]; then # one second of nothing: still a sound
    song=$work/silence.wav
    { printf 'RIFF\244\254\0\0WAVEfmt \20\0\0\0\1\0\1\0\042\126\0\0\104\254\0\0\2\0\20\0data\200\254\0\0'
      head -c 44160 /dev/zero; } > "$song"
fi
cp "$song" "$root/tmp/try/"
song=/tmp/try/$(basename "$song")

say Install
inside apt-get -q update
inside sh -c "apt-get -q -y install /tmp/try/genrescope_*.deb" > "$work/install" 2>&1 ||
    { cat "$work/install"; exit 1; }
grep -E 'newly installed|Need to get|disk space|^Setting up genrescope' "$work/install"
inside dpkg-query -W -f '${Package} ${Version} ${Status}, ${Installed-Size} kB\n' genrescope
inside dpkg -V genrescope

say Use
inside apt-get -q -y install man-db > "$work/man" 2>&1 || { cat "$work/man"; exit 1; }
inside genrescope-cli --version
inside genrescope-cli identify "$song"
inside genrescope --version
status=0
inside timeout 5 genrescope > "$work/window" 2>&1 || status=$?
cat "$work/window"
echo "(ended with $status; 124 is that the window was open until the time was up)"
[ "$status" -eq 124 ]
# It has said nothing, but for Qt on scripts that this bare system has no font for.
[ "$(grep -vc 'OpenType support missing' "$work/window")" -eq 1 ] || { echo "The window complained."; exit 1; }
inside man -w genrescope genrescope-cli
inside test -s /usr/share/bash-completion/completions/genrescope-cli
inside bash -c 'source /usr/share/bash-completion/completions/genrescope-cli
    COMP_WORDS=(genrescope-cli ide) COMP_CWORD=1; _genrescope_cli; echo "${COMPREPLY[*]}"; [ "$COMPREPLY" = identify ]'

say Remove
inside dpkg -L genrescope > "$work/owned"
files > "$work/before"
inside apt-get -q -y remove genrescope > "$work/remove" 2>&1 || { cat "$work/remove"; exit 1; }
files > "$work/after"
echo "Gone: $(comm -23 "$work/before" "$work/after" | grep -c .) files. Of these not the package's (what was made of it by others):"
comm -23 "$work/before" "$work/after" | grep -vxFf "$work/owned" || true
echo "New:"
comm -13 "$work/before" "$work/after"
echo "Left that bears the name:"
grep -i genrescope "$work/after" || true
if grep -i genrescope "$work/after" | grep -v '^/root/'; then
    echo "More than the user's files was left."
    exit 1
fi
rm -rf "$root/tmp/try"
say "The package holds"
