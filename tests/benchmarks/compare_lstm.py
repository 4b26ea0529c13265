#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Our LSTM network beside its peers, in turns: what slows one down slows down all.

Each peer is a program that does its work once for each line it is sent. One that is not there is
skipped with a message. Prints medians, and the median over the turns of "theirs / ours", by the
clock and by processor time (which other programs on the machine disturb less).
"""
import argparse
import os
import statistics
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


class Worker:
    def __init__(self, name, command, kind, clips, threads):
        self.name = name
        self.turns = []
        environment = dict(os.environ, OMP_NUM_THREADS=str(threads))
        self.process = subprocess.Popen(command + [kind, str(clips), str(threads)], text=True,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        env=environment)
        self.read()  # a first run to warm up

    def read(self):
        line = self.process.stdout.readline()
        if not line:
            sys.exit(f"{self.name} ended early")
        return [float(word) for word in line.split()]

    def turn(self):
        print(file=self.process.stdin, flush=True)
        self.turns.append(self.read())

    def peak_mb(self):
        with open(f"/proc/{self.process.pid}/status") as status:
            return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM"))

    def median(self, column):
        return statistics.median(turn[column] for turn in self.turns)


def compare(peers, kind, clips, threads, turns):
    workers = [Worker(name, command, kind, clips, threads) for name, command in peers.items()]
    for _ in range(turns):
        for worker in workers:
            worker.turn()
    ours = workers[0]
    for worker in workers:
        clock, processor = (
            statistics.median(theirs[column] / mine[column]
                              for theirs, mine in zip(worker.turns, ours.turns))
            for column in (0, 1))
        print(f"{kind:8} {clips:5} {threads:7}  {worker.name:9} {clock:6.2f} x {processor:9.2f} x "
              f"{worker.median(0):11.5f} s {worker.peak_mb():7.0f} MB", flush=True)
        worker.process.stdin.close()
        worker.process.wait()


def found_peers(folder, wanted):
    """The commands of the wanted peers that are installed."""
    peers = {}
    onednn = os.path.join(folder, "onednn_epoch")
    if "oneDNN" in wanted and os.path.exists(onednn):
        peers["oneDNN"] = [onednn]
    elif "oneDNN" in wanted:
        print("Without oneDNN: install libdnnl-dev, then configure and build again")
    python = "/usr/bin/python3"
    if "PyTorch" in wanted:
        found = subprocess.run([python, "-c", "import torch"], stderr=subprocess.DEVNULL)
        if found.returncode == 0:
            peers["PyTorch"] = [python, os.path.join(HERE, "torch_epoch.py")]
        else:
            print("Without PyTorch: install python3-torch")
    return peers


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", help="where lstm_epoch was built")
    parser.add_argument("--turns", type=int, default=9)
    parser.add_argument("--threads", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--kinds", nargs="+", choices=["epoch", "forward"],
                        default=["epoch", "forward"])
    parser.add_argument("--clips", type=int, default=420, help="of an epoch")
    parser.add_argument("--peers", nargs="*", choices=["oneDNN", "PyTorch"],
                        default=["oneDNN", "PyTorch"])
    options = parser.parse_args()

    peers = {"ours": [os.path.join(options.folder, "lstm_epoch")]}
    peers |= found_peers(options.folder, options.peers)

    print("work     clips threads  who       slower by  processor        median    memory")
    for kind in options.kinds:
        for threads in options.threads if kind == "epoch" else [1]:
            compare(peers, kind, options.clips if kind == "epoch" else 1, threads, options.turns)


main()
