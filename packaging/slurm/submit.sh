#!/bin/bash
# submit.sh DIR [SBATCH OPTION ...]: has Slurm do all tasks of the plan in DIR that are not done, as
# one array job, and prints the job's number. DIR is a folder that 'genrescope-cli plan' wrote and
# that every node reaches under the same name. Afterwards: genrescope-cli gather DIR
#
#   ELEMENTS=N       at most so many elements in the array (default 1000: Slurm's own limit is
#                    MaxArraySize, 1001 unless it is configured otherwise). With more tasks than
#                    that each element does several, one after the other.
#   PROGRAM=PATH     the genrescope-cli that the nodes run (default: the one in PATH)
#
# Memory and time are what the plan asks for (plan.json: requests); options given here win.
set -eu
[ $# -ge 1 ] || { sed -n '2,11s/^# \{0,1\}//p' "$0" >&2; exit 2; }
plan=$(realpath "$1")
shift
program=${PROGRAM:-genrescope-cli}
requested() { sed -n "s/^ *\"$1\": \([0-9]*\),\{0,1\}\$/\1/p" "$plan/plan.json" | tail -n 1; }

mapfile -t missing < <("$program" work "$plan" --missing)
[ ${#missing[@]} -gt 0 ] || { echo "Nothing is missing: genrescope-cli gather $plan" >&2; exit 0; }
elements=${ELEMENTS:-1000}
[ "$elements" -le ${#missing[@]} ] || elements=${#missing[@]}
each=$(( (${#missing[@]} + elements - 1) / elements ))
minutes=$(( $(requested minutes) * each ))
mkdir -p "$plan/slurm"
list=$(mktemp "$plan/slurm/tasks-XXXXXX") # elements must agree on what was missing just now
printf '%s\n' "${missing[@]}" > "$list"
echo "${#missing[@]} tasks, $each for each of $elements elements:" \
     "$minutes minutes, $(requested memoryMb) MB" >&2
exec sbatch --parsable --array="0-$((elements - 1))" --time="$minutes" \
    --mem="$(requested memoryMb)M" --output="$plan/slurm/%A_%a.out" "$@" \
    "$(dirname "$(realpath "$0")")/genrescope.sbatch" "$plan" "$list" "$program"
