# Completes commands, options and files for genrescope-cli: it asks the program itself.
_genrescope_cli() {
    local current=${COMP_WORDS[COMP_CWORD]} command= word
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        [[ $word == -* ]] && continue
        command+=" $word"
        [[ $command == " plan" ]] || break # what is planned is a command of its own
    done
    COMPREPLY=()
    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$("${COMP_WORDS[0]}" $command --help 2>/dev/null |
            grep -oE '^ +(-[a-z],)?--[a-z-]+' | grep -oE '\--[a-z-]+')" -- "$current")
    elif [[ -z $command || $command == " plan" ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$("${COMP_WORDS[0]}" $command --help 2>/dev/null |
            sed -n '/^Subcommands:/,/^$/s/^  \([a-z-]*\) .*/\1/p')" -- "$current")
    else
        compopt -o default
    fi
}
complete -F _genrescope_cli genrescope-cli
