#!/bin/bash
# plan_cost.sh PROGRAM MUSIC: prints the processor seconds and the peak memory on one thread that
# core/plan/cost.cpp is made of. MUSIC: clips of 30 s in genre folders, fifty or so.
set -eu
program=$1 music=$2
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
export XDG_CACHE_HOME=$place/cache
measured() {
    local what=$1
    shift
    /usr/bin/time -f "$what: %U + %S s, %M KB" "$program" "$@" --threads 1 2>&1 >/dev/null | tail -n 1
}
for preset in report quick recommended; do
    rm -rf "$XDG_CACHE_HOME"
    measured "extract, $preset" extract "$music" --preset $preset --out "$place/x.npz"
done
for preset in report quick recommended; do
    for epochs in 2 2 12; do # the first extracts what is not kept yet
        measured "train $epochs epochs, $preset" train "$music" --preset $preset \
            --epochs $epochs --out "$place/run-$preset-$epochs"
    done
done
measured "identify" identify "$music" --json
