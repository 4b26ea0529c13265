#!/usr/bin/python3
"""models.py onnx|variants|pytorch PROGRAM MODEL MUSIC EXAMPLE: others answer as ours does.

Takes five clips of each genre below MUSIC, has the program name them with MODEL, and compares the
probabilities with those of the exported model in onnxruntime (onnx; node finds onnxruntime-node by
NODE_PATH), or of EXAMPLE in PyTorch. With variants, models of every kind of network and blend are
trained on made-up music and compared in onnxruntime. They must agree to 1e-5. Exit code 77:
something that is not ours is missing here.
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

CLIPS_EACH = 5
TOLERANCE = 1e-5


def skip(why):
    print(f"Skipped: {why}")
    sys.exit(77)


try:
    import numpy as np
except ImportError:
    skip("python3-numpy is not installed")


def run(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}: exit code {done.returncode}\n{done.stderr}")
    return done.stdout


def some_clips(music, folder):
    """A few of each genre, linked into a folder of their own."""
    for genre in sorted(path for path in music.iterdir() if path.is_dir()):
        (folder / genre.name).mkdir(parents=True)
        for clip in sorted(genre.iterdir())[:CLIPS_EACH]:
            (folder / genre.name / clip.name).symlink_to(clip.resolve())


def our_answers(program, model, music, names):
    """clips x genres, in the order of the names."""
    songs = sorted(music.glob("*/*"))
    told = json.loads(run(program, "identify", "--model", model, "--json", *songs))["files"]
    by_name = {Path(song["file"]).stem: song["probabilities"] for song in told}
    genres = list(json_of_model(model)["genres"])
    return np.array([[by_name[name][genre] for genre in genres] for name in names])


def json_of_model(model):
    data = Path(model).read_bytes()
    header = json.loads(data[8:8 + int.from_bytes(data[:8], "little")])
    return json.loads(header["__metadata__"]["genrescope"])


def compare(what, theirs, ours):
    distance = np.abs(theirs - ours).max()
    same = int((theirs.argmax(1) == ours.argmax(1)).sum())
    print(f"{what}: {len(ours)} clips, the same genre for {same}, "
          f"probabilities differ by at most {distance:.2e}")
    if not distance <= TOLERANCE:
        sys.exit(f"{what}: more than {TOLERANCE}")


def check_variants(program, folder):
    """Networks of every kind, two epochs each, then every way to blend two of them."""
    music = folder / "made-up"
    run(program, "demo-collection", music, "--clips", 5, "--seconds", 30)
    kinds = [["pooling=last,mean,attention,mean_deviation", "bidirectional=true,false"],
             ["cellActivation=sigmoid", "layers=1,2"], ["cropSteps=7,40"],
             ["recurrence=none", "layers=2"], ["standardise=false", "inputLimit=0"]]
    runs = []
    for number, axes in enumerate(kinds):
        vary = [word for axis in axes for word in ("--vary", axis)]
        run(program, "search", music, "--vary", "epochs=2", *vary, "--out", folder / f"s{number}")
        runs += sorted(path for path in (folder / f"s{number}").iterdir() if path.is_dir())
    blends = folder / "blends"
    for method in ("average", "maximum", "weighted", "vote"):
        run(program, "ensemble", *runs[:3], "--method", method, "--out",
            blends / f"{method}.safetensors")
    for model in runs + sorted(blends.iterdir()):
        model = model / "model.safetensors" if model.is_dir() else model
        own = folder / "own"
        own.mkdir(exist_ok=True)
        print(f"{model.parent.name}/{model.name}")
        check_model(program, model, own, music, "onnx")


def run_onnx(folder, model, inputs):
    job = {"inputs": {}, "output": str(folder / "answer.f32")}
    for name, values in inputs.items():
        file = folder / f"{name}.f32"
        np.ascontiguousarray(values, dtype="<f4").tofile(file)
        job["inputs"][name] = {"file": str(file), "shape": list(values.shape)}
    (folder / "job.json").write_text(json.dumps(job))
    run("node", Path(__file__).with_name("run_onnx.js"), model, folder / "job.json")
    return np.fromfile(job["output"], dtype="<f4").reshape(len(values), -1)


def check_onnx(program, model, folder, features, frames, ours):
    X = features["X"]
    try:
        import onnx
    except ImportError:
        onnx = None
        print("python3-onnx is not installed: its checker is left out")
    for form in ("networks", "whole"):
        file = folder / f"{form}.onnx"
        run(program, "export", model, "--out", file, *(["--whole"] if form == "whole" else []))
        card = json.loads(file.with_suffix(".json").read_text())
        if onnx:
            onnx.checker.check_model(onnx.load(str(file)), full_check=True)
            print(f"{form}: onnx {onnx.__version__}'s checker has nothing to say")
        wanted = {one["name"]: one["shape"][1:] for one in card["schema"]["inputs"]}
        inputs = {}
        for number, name in enumerate(n for n in wanted if n.startswith("features")):
            inputs[name] = X
            if form == "networks":  # as the card says
                scaler = card["scalers"][number]
                x = X[:, :, scaler["columns"]]
                if scaler["mean"]:  # else it leaves them as they are
                    x = (x - np.float32(scaler["mean"])) * np.float32(scaler["scale"])
                limit = scaler["limit"] or np.inf
                inputs[name] = x.clip(-limit, limit)
        if "frames" in wanted:
            inputs["frames"] = frames["X"][:, :wanted["frames"][0]]
        if "blocks" in wanted:
            inputs["blocks"] = X[:, :, [i for i, column in enumerate(card["columns"])
                                        if not column.startswith("base_")]]
        theirs = run_onnx(folder, file, inputs).astype(float)
        calibration = card["calibration"]
        if not calibration["in_graph"]:
            theirs = np.maximum(theirs, 1e-37) ** (1 / calibration["temperature"])
            theirs /= theirs.sum(1, keepdims=True)
        compare(f"onnxruntime, {form} ({', '.join(wanted)})", theirs, ours)


def check_model(program, model, folder, music, kind, example=None):
    run(program, "extract", music, "--model", model, "--out", folder / "X.npz")
    features = np.load(folder / "X.npz")
    ours = our_answers(program, model, music, features["names"])
    if kind == "onnx":
        run(program, "extract", music, "--model", model, "--frames", "--out",
            folder / "frames.npz")
        check_onnx(program, model, folder, features, np.load(folder / "frames.npz"), ours)
        return
    lines = run(sys.executable, example, model, folder / "X.npz").splitlines()
    theirs = np.array([line.split("\t")[2:] for line in lines], dtype=float)
    compare("PyTorch", theirs, ours)


def main():
    kind, program, model, music, example = sys.argv[1:]
    if kind != "variants" and not Path(music).is_dir():
        skip(f"there is no music in {music}")
    if kind == "pytorch":
        try:
            import torch  # noqa: F401
        except ImportError:
            skip("python3-torch is not installed")
    elif shutil.which("node") is None or subprocess.run(
            ["node", "-e", "require('onnxruntime-node')"], capture_output=True).returncode != 0:
        skip("node does not find onnxruntime-node: npm install it anywhere and let NODE_PATH "
             "name the node_modules")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["XDG_CACHE_HOME"] = str(folder / "cache")
        if kind == "variants":
            check_variants(program, folder)
            return
        some_clips(Path(music), folder / "music")
        check_model(program, model, folder, folder / "music", kind, example)


main()
