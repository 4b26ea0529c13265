#!/bin/bash
# kill_and_requeue.sh PROGRAM: plans a search of 40 trials, has a real Slurm work on it while some
# of the tasks are killed and requeued, gathers, and compares every network and every figure with
# those of the plain search on this machine. Exit code 77: there is no Slurm here.
set -u
program=$(realpath "$1")
here=$(dirname "$(realpath "$0")")
source "$here/cluster.sh"
have_slurm || { echo "Skipped: packaging/bootstrap.sh test --all installs Slurm."; exit 77; }

folder=$(mktemp -d)
finish() {
    stop_cluster
    [ -n "${KEEP:-}" ] && echo "kept: $folder" || rm -rf "$folder"
}
trap finish EXIT
fail() {
    echo "FAILED: $*"
    exit 1
}
export XDG_CACHE_HOME=$folder/cache XDG_DATA_HOME=$folder/data
music=$folder/music plan=$folder/plan
wanted_kills=8

"$program" demo-collection "$music" --clips 8 --seconds 8 >/dev/null 2>&1 || fail "no music"
search=(search "$music" --preset quick --vary "learningRate=log:1e-3:3e-2:10"
    --vary seed=1,2 --vary "units=[24],[32,16]" --vary epochs=400) # seconds each: time to be killed

echo "== the plan"
"$program" plan "${search[@]}" --out "$plan" || fail "plan"
start_cluster "$folder/cluster" || fail "Slurm did not start"
echo "== $(sinfo --version), $(sinfo --noheader --format='%D node, %c slots, %t')"
job=$(PROGRAM=$program "$here/../../packaging/slurm/submit.sh" "$plan") || fail "submit"
echo "job $job: $(squeue --noheader --array --job="$job" | wc -l) elements"

not_running() {
    [ -z "$(squeue --noheader --array --states=running,completing --job="$1" 2>/dev/null)" ]
}
has_ended() {
    [ -z "$(squeue --noheader --job="$1")" ]
}

# Slurm has what was requeued wait for two minutes; here nobody waits.
hurry() {
    local element reason
    squeue --noheader --array --states=pending --job="$job" --format="%i %r" |
        while read -r element reason; do
            [ "$reason" != BeginTime ] || scontrol update JobId="$element" StartTime=now
        done
}

# Kills what runs, now a task alone, whose script then puts it back into the queue; now all of it,
# and puts it back by hand, as Slurm itself does where a node is lost.
kills=0
while [ $kills -lt $wanted_kills ] && ! has_ended "$job"; do
    sleep 1.$((RANDOM % 10))
    hurry
    mapfile -t running < <(squeue --noheader --steps --job="$job" --format=%i | grep '\.[0-9]*$')
    [ ${#running[@]} -gt 0 ] || continue
    step=${running[RANDOM % ${#running[@]}]}
    element=${step%.*}
    if [ $((kills % 2)) -eq 0 ]; then
        scancel --signal=KILL "$step" || continue
        echo "killed step $step"
    else
        scancel --signal=KILL "$element" || continue
        echo "killed job $element"
        wait_until 20 not_running "$element" || fail "$element runs on"
        scontrol requeue "$element" && echo "requeued it"
    fi
    kills=$((kills + 1))
    echo "   $("$program" work "$plan" --missing | wc -l) tasks missing"
done
echo "== waiting for the rest"
ended() {
    hurry
    has_ended "$job"
}
wait_until 900 ended || { squeue; fail "the job does not end"; }
restarts=$(grep -l "back into the queue" "$plan"/slurm/*.out | wc -l)
echo "$kills kills; $restarts tasks found their way back by themselves"
[ $kills -eq $wanted_kills ] || fail "the job ended before $wanted_kills kills"
grep -h "is done\|was done before\|back into" "$plan"/slurm/*.out | sort | uniq -c | sort -rn | head -8

echo "== gathered"
"$program" gather "$plan" || fail "gather: something is missing"
[ ! -e "$plan/working" ] || fail "what was killed left something behind"

echo "== the same on this machine alone"
"$program" "${search[@]}" --out "$folder/local" >/dev/null 2>&1 || fail "search"
runs=0
for run in "$folder"/local/*/; do
    for file in model.safetensors development.npy; do
        cmp "$run$file" "$plan/runs/$(basename "$run")/$file" || fail "$file of $run differs"
    done
    runs=$((runs + 1))
done
"$program" "${search[@]}" --out "$folder/local" --json 2>/dev/null > "$folder/local.json"
/usr/bin/python3 - "$folder/local.json" "$plan/result.json" <<'PYTHON' || fail "the results differ"
import json, sys
def lasting(value):
    if isinstance(value, list):
        return [lasting(one) for one in value]
    if isinstance(value, dict):
        return {name: lasting(one) for name, one in value.items()
                if name not in ("seconds", "resumed", "search")}
    return value
local, cluster = (lasting(json.load(open(name))) for name in sys.argv[1:])
assert len(local["trials"]) == 40
assert local == cluster, "not the same"
PYTHON
echo "$runs networks are the same, bit for bit, and so is every figure of the search."
