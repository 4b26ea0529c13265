#!/usr/bin/python3
"""files.py PROGRAM: opens what the program writes with programs that are not ours.

Timelines with mir_eval (labels) and against the rules of JAMS, features with NumPy, SciPy's ARFF
reader and, where it is installed, Weka, the library with Python's csv and json, histories with
NumPy. Each that is missing here is named and left out; exit code 77 where all are.
"""
import csv
import json
import subprocess
import sys
import tempfile
from pathlib import Path

program = sys.argv[1]
opened = []


def run(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}: exit code {done.returncode}\n{done.stderr}")
    return done.stdout


def with_module(name, check):
    try:
        module = __import__(name, fromlist=["x"])
    except ImportError:
        print(f"{name} is not installed: left out")
        return
    print(check(module))
    opened.append(name)


def labels_in_mir_eval(io, folder):
    intervals, names = io.load_labeled_intervals(str(folder / "song.labels.txt"), delimiter="\t")
    assert len(intervals) == len(names) > 0 and (intervals[:, 1] > intervals[:, 0]).all()
    return f"mir_eval reads {len(names)} labelled intervals: {names[0]}"


def jams_by_its_rules(folder):
    """The members that jams_schema.json (0.3.4) requires, with their types."""
    jams = json.loads((folder / "song.jams").read_text())
    assert set(jams) == {"annotations", "file_metadata", "sandbox"}
    assert jams["file_metadata"]["duration"] > 0 and jams["file_metadata"]["jams_version"]
    for annotation in jams["annotations"]:
        assert annotation["namespace"] == "tag_open"
        assert {"curator", "annotator", "version", "corpus", "annotation_tools",
                "annotation_rules", "validation", "data_source"} == \
            set(annotation["annotation_metadata"])
        for one in annotation["data"]:
            assert set(one) == {"time", "duration", "value", "confidence"}
            assert one["time"] >= 0 and one["duration"] > 0 and isinstance(one["value"], str)
    return f"JAMS: {len(jams['annotations'][0]['data'])} observations as its schema wants them"


def features_in_numpy(np, folder):
    features = np.load(folder / "features.npz")
    assert features["X"].shape[0] == len(features["y"]) == len(features["names"])
    assert np.isfinite(features["X"]).all()
    rows = np.genfromtxt(folder / "features.csv", delimiter=",", names=True, dtype=None,
                         encoding="utf8", comments=None)
    assert len(rows) == features["X"].shape[0] * features["X"].shape[1]
    history = np.genfromtxt(folder / "run" / "history.csv", delimiter=",", names=True)
    assert list(history["epoch"]) == [1, 2, 3]
    return f"NumPy reads features {features['X'].shape}, {len(rows)} lines of CSV, the history"


def features_in_weka(folder):
    jar = Path("/usr/share/java/weka.jar")
    if not jar.exists():
        print("Weka is not installed: left out")
        return
    text = run("java", "-Djava.awt.headless=true", "-cp", jar, "weka.core.Instances",
               folder / "features.arff")
    print("Weka reads the ARFF:", text.strip().splitlines()[0])
    opened.append("weka")


def library_in_python(folder):
    rows = list(csv.DictReader(open(folder / "library" / "library.csv", newline="")))
    songs = json.loads((folder / "library" / "library.json").read_text())["songs"]
    assert len(rows) == len(songs) > 0
    for row, song in zip(rows, songs):
        assert row["file"] == song["file"] and row["genre"] == (song["genre"] or "")
    lists = sorted((folder / "library").glob("*.m3u8"))
    entries = [line for one in lists for line in one.read_text().splitlines()
               if not line.startswith("#")]
    assert len(entries) == len(songs)
    return f"csv, json: {len(songs)} songs; {len(lists)} playlists name each of them once"


with tempfile.TemporaryDirectory() as name:
    folder = Path(name)
    music = folder / "music"
    run(program, "demo-collection", music, "--clips", 4, "--seconds", 8)
    song = next(iter(sorted(music.glob("*/*"))))
    (folder / "song").with_suffix(song.suffix).write_bytes(song.read_bytes())
    run(program, "identify", (folder / "song").with_suffix(song.suffix), "--timelines", folder,
        "--timelines-as", "audacity,jams,csv")
    for kind in ("npz", "csv", "arff"):
        run(program, "extract", music, "--preset", "quick", "--out", folder / f"features.{kind}")
    run(program, "identify", music, "--library", folder / "library")
    run(program, "train", music, "--epochs", 3, "--out", folder / "run")
    with_module("mir_eval.io", lambda io: labels_in_mir_eval(io, folder))
    print(jams_by_its_rules(folder))
    with_module("numpy", lambda np: features_in_numpy(np, folder))
    features_in_weka(folder)
    print(library_in_python(folder))
sys.exit(0 if opened else 77)
