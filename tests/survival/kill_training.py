#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills trainings at random moments, resumes them, and compares the models with one never killed.

    tests/survival/kill_training.py PATH/TO/genrescope-cli [KILLS] [SEED]

Each training is killed twice (SIGKILL), somewhere between its start and its end and again as it
resumes; then it goes on, and has to end with the very bytes of the model.
"""
import pathlib
import random
import subprocess
import sys
import tempfile
import time


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    cli = sys.argv[1]
    kills = int(sys.argv[2]) if len(sys.argv) > 2 else 50
    moments = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    with tempfile.TemporaryDirectory() as place:
        place = pathlib.Path(place)
        music = place / "music"
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        subprocess.run([cli, "demo-collection", music], check=True, **quiet)

        def training(run):
            return [cli, "train", music, "--preset", "quick", "--epochs", "60", "--out", run,
                    "--resume", "--save-every", "0.05"]

        subprocess.run(training(place / "warm"), check=True, **quiet)  # fills the feature cache
        began = time.monotonic()
        subprocess.run(training(place / "whole"), check=True, **quiet)
        seconds = time.monotonic() - began
        whole = (place / "whole" / "model.safetensors").read_bytes()

        done = differing = begun = late = 0
        while done < kills:
            run = place / f"killed-{done}"
            for _ in range(2):
                process = subprocess.Popen(training(run), **quiet)
                time.sleep(moments.uniform(0, seconds))
                late += process.poll() is not None
                process.kill()
                process.wait()
                done += 1
            begun += (run / "run.json").exists()
            subprocess.run(training(run), check=True, **quiet)
            differing += (run / "model.safetensors").read_bytes() != whole
        print(f"{done} kills ({late} came too late) in trainings of {seconds:.1f} s; "
              f"{begun} times there was something to resume; {differing} models differ")
        sys.exit(1 if differing else 0)


main()
