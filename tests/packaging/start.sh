#!/bin/bash
# The program starts without FFmpeg's hundred libraries, and says what is wrong where the part of it
# that needs them (core/audio/media_module.h) is not installed.
#   start.sh PROGRAM MODEL SONG
set -eu
program=$1 model=$2 song=$3
if ldd "$program" | grep -E 'libav(codec|format)'; then
    echo "$program loads FFmpeg when it starts"
    exit 1
fi
alone=$(mktemp -d)
trap 'rm -rf "$alone"' EXIT
mkdir "$alone/bin"
cp "$program" "$alone/bin/program"
if said=$("$alone/bin/program" identify --model "$model" "$song" 2>&1); then
    echo "It opened $song all the same: $said"
    exit 1
fi
if ! grep -q "not wholly installed" <<< "$said"; then
    echo "It does not say what is wrong: $said"
    exit 1
fi
