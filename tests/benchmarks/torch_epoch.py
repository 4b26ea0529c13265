# SPDX-License-Identifier: GPL-3.0-or-later
"""PyTorch's LSTM, for compare_lstm.py: usage and output as lstm_epoch's.

Both layers, Dense, the loss and Adam, on batches that are cut beforehand.
"""
import sys
import time

import torch

STEPS, INPUTS, GENRES, BATCH = 1291, 27, 6, 128


class Network(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.first = torch.nn.LSTM(INPUTS, 32)
        self.second = torch.nn.LSTM(32, 16)
        self.dense = torch.nn.Linear(16, GENRES)

    def forward(self, x):
        return self.dense(self.second(self.first(x)[0])[0][-1])


def main():
    kind, clips, threads = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    torch.set_num_threads(threads)
    torch.manual_seed(1)
    network = Network()
    optimiser = torch.optim.Adam(network.parameters(), lr=0.0065)
    loss = torch.nn.CrossEntropyLoss()
    batches = [torch.rand(STEPS, min(BATCH, clips - first), INPUTS) * 2 - 1
               for first in range(0, clips, BATCH)]
    targets = [torch.arange(batch.shape[1]) % GENRES for batch in batches]

    def epoch():
        for batch, target in zip(batches, targets):
            optimiser.zero_grad()
            loss(network(batch), target).backward()
            optimiser.step()

    def forward():
        with torch.no_grad():
            network(batches[0])

    work, repeats = (epoch, 1) if kind == "epoch" else (forward, 10)
    while True:
        start, used = time.perf_counter(), time.process_time()
        for _ in range(repeats):
            work()
        taken, used = time.perf_counter() - start, time.process_time() - used
        print(f"{taken / repeats:.6f} {used / repeats:.6f}", flush=True)
        if not sys.stdin.readline():
            return


main()
