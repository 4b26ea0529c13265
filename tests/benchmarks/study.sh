#!/bin/sh
# Measures what study/variants.json lists and has no results yet, and writes study.md.
#
#     tests/benchmarks/study.sh PATH/TO/study GTZAN [ANSWERS]
#
# PATH/TO/study: built by `cmake --build --preset dev --target study`. ANSWERS keeps what the
# networks said, for mixes; delete a file in study/ to measure it anew.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
"$1" run "$here/study/variants.json" "$2" "$here/study/results" "${3:-/tmp/genrescope-study}"
"$1" table "$here/study/variants.json" "$here/study/results" > "$here/study.md"
