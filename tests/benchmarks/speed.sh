#!/bin/sh
# Measures all that README's "Speed" says, in a Release build: on a machine that does nothing else,
# in about five minutes.
#   tests/benchmarks/speed.sh
set -eu
cd "$(dirname "$0")/../.."
benchmarks=build/release/tests/benchmarks

cmake --preset release >/dev/null
cmake --build --preset release --target genrescope-cli benchmarks

echo "== Work by work"
build/release/app/genrescope-cli bench
echo "== The window, from start to use"
QT_QPA_PLATFORM=offscreen $benchmarks/window_start build/release/app/genrescope
[ "$(id -u)" -ne 0 ] || # only root can have the system forget files
    QT_QPA_PLATFORM=offscreen $benchmarks/window_start build/release/app/genrescope 5 cold
echo "== The network beside its peers, in turns"
tests/benchmarks/compare_lstm.py $benchmarks
echo "== Memory of training on 1000 clips"
tests/benchmarks/compare_lstm.py $benchmarks --peers --kinds epoch --clips 1000 --threads 2 --turns 2
echo "== With each instruction set, on one thread"
for isa in portable v2 v3 v4; do
    GENRESCOPE_ISA=$isa build/release/app/genrescope-cli bench --threads 1 --runs 3 \
        --only epoch-report,features-30s,forward-30s | tail -n +3
done
