#!/bin/sh
# Builds gtzan10.safetensors, the model that comes with the program, and its card gtzan10.md.
#
#     resources/models/build.sh PATH/TO/genrescope-cli GTZAN [THREADS]
#
# The same clips and the same program give the same bytes, whatever the number of threads. The
# instruction set is fixed, since sets round differently; this one asks for AVX2.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export GENRESCOPE_ISA=v3
"$1" train "$2" --preset best --whole-collection --out "$work" ${3:+--threads "$3"}
cp "$work/model.safetensors" "$here/gtzan10.safetensors"
{ cat "$here/gtzan10-about.md"; tail -n +3 "$work/card.md"; } > "$here/gtzan10.md"
