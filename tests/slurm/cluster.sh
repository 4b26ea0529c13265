# cluster.sh: source it for start_cluster FOLDER and stop_cluster: a real Slurm of one node with two
# slots that lives in FOLDER, with its own munge and configuration, and touches nothing else. The
# commands of Slurm then talk to it. have_slurm says whether Debian's packages are there.

have_slurm() {
    local command
    for command in munged slurmctld slurmd sbatch scontrol squeue; do
        command -v $command >/dev/null || { echo "there is no $command here"; return 1; }
    done
    [ "$(id -u)" -eq 0 ] || { echo "slurmd needs to be root to start tasks"; return 1; }
}

start_cluster() {
    local folder=$1 host port megabytes
    host=$(hostname -s)
    port=$((20000 + RANDOM % 20000))
    megabytes=$(awk '/^MemTotal/ { print int($2 / 1024) }' /proc/meminfo)
    cluster_pids=()
    mkdir -p "$folder/state" "$folder/spool"
    (umask 077 && head -c 1024 /dev/urandom > "$folder/munge.key")
    munged --foreground --force --key-file="$folder/munge.key" --socket="$folder/munge.socket" \
        --pid-file="$folder/munged.pid" --seed-file="$folder/munge.seed" --num-threads=2 \
        > "$folder/munged.log" 2>&1 &
    cluster_pids+=($!)
    cat > "$folder/slurm.conf" <<CONF
ClusterName=test
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=$port
SlurmdPort=$((port + 1))
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$folder/munge.socket
CredType=cred/munge
StateSaveLocation=$folder/state
SlurmdSpoolDir=$folder/spool
SlurmctldPidFile=$folder/slurmctld.pid
SlurmdPidFile=$folder/slurmd.pid
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
MpiDefault=none
SwitchType=switch/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerParameters=batch_sched_delay=0,sched_min_interval=100000,sched_interval=1
SlurmdParameters=config_overrides
AccountingStorageType=accounting_storage/none
JobAcctGatherType=jobacct_gather/none
JobCompType=jobcomp/none
MailProg=/bin/true
JobRequeue=1
KillWait=2
MinJobAge=3600
ReturnToService=2
NodeName=$host NodeAddr=127.0.0.1 CPUs=2 RealMemory=$megabytes State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
CONF
    export SLURM_CONF=$folder/slurm.conf
    wait_until 20 test -S "$folder/munge.socket" || { cat "$folder/munged.log"; return 1; }
    slurmctld -D > "$folder/slurmctld.log" 2>&1 &
    cluster_pids+=($!)
    slurmd -D > "$folder/slurmd.log" 2>&1 &
    cluster_pids+=($!)
    wait_until 60 node_is_idle || { tail "$folder/slurmctld.log" "$folder/slurmd.log"; return 1; }
}

node_is_idle() {
    sinfo --noheader --format=%t 2>/dev/null | grep -qx idle
}

# wait_until SECONDS COMMAND ...
wait_until() {
    local until=$((SECONDS + $1))
    shift
    until "$@"; do
        [ $SECONDS -lt $until ] || return 1
        sleep 0.2
    done
}

stop_cluster() {
    scancel --user="$(id -un)" 2>/dev/null
    wait_until 20 test -z "$(squeue --noheader 2>/dev/null)"
    local i
    for ((i = ${#cluster_pids[@]} - 1; i >= 0; --i)); do
        kill "${cluster_pids[i]}" 2>/dev/null
        wait "${cluster_pids[i]}" 2>/dev/null
    done
    cluster_pids=()
}
