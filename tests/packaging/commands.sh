#!/bin/bash
# commands.sh PROGRAM MANUAL COMPLETION: fails unless the manual page and the shell's completion name
# exactly the commands that the program's own --help names.
set -eu
program=$1 manual=$2 completion=$3

commands=$("$program" --help | awk '/^Subcommands:/ { on = 1; next } /^$/ { on = 0 }
    on && /^  [a-z]/ { print $1 }' | sort)
[ -n "$commands" ] || { echo "$program --help names no commands"; exit 1; }

in_manual=$(awk '/^\.SH/ { on = ($2 == "COMMANDS") } on && was == ".TP" && /^\.B / { print $2 }
    { was = $0 }' "$manual" | sed 's/\\//g' | sort)

# shellcheck source=/dev/null
source "$completion"
COMP_WORDS=("$program" "") COMP_CWORD=1 COMPREPLY=()
_genrescope_cli
in_completion=$(printf '%s\n' "${COMPREPLY[@]}" | sort)

failed=0
compare() {
    if ! difference=$(diff <(echo "$commands") <(echo "$2")); then
        echo "$1 differs (< named by --help, > named there):"
        echo "$difference" | grep '^[<>]'
        failed=1
    fi
}
compare "$manual" "$in_manual"
compare "$completion" "$in_completion"

COMP_WORDS=("$program" identify "--") COMP_CWORD=2 COMPREPLY=()
_genrescope_cli
[[ " ${COMPREPLY[*]} " == *" --json "* ]] || { echo "identify's --json is not completed"; failed=1; }
exit $failed
