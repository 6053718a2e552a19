#!/usr/bin/env python3
"""Counts the instructions of the program on fixed files, so that a change that makes it slow is seen
on any machine, however busy, without a clock.

    instructions.py --program PATH

Valgrind counts; where it is not installed, nothing is checked. Bounds are generous: an optimizer may
do a little worse. What fails here has become slow in earnest.
"""

import argparse
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
CRITERIA = ["overall", "content", "voice", "stage", "dress"]
# The smaller file has every mark already, and as many blank ones as are listed: what it costs besides
# its rows, the larger costs, too.
ROWS = (600_000, 1_000_000)
# Instructions of a whole run of a small meeting, and of each row of a large file.
START_BOUND = 36_000_000
ROW_BOUNDS = {
    "every row a ballot": ("benchmark.rubric", "numbers", "grouped", 130),
    "ballots checked": ("benchmark-checked.rubric", "numbers", "grouped", 185),
    "ballots checked, in no order": ("benchmark-checked.rubric", "numbers", "shuffled", 410),
    "ballots with names, in no order": ("benchmark-checked.rubric", "names", "shuffled", 800),
}


def instructions(program, *words):
    run = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", program, "score", *words],
        capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"score {' '.join(words)}: exit status {run.returncode}\n{run.stderr}")
    return int(re.search(r"Collected : (\d+)", run.stderr).group(1))


def write(path, rows, names, order):
    """Whole ballots of 10 units and 5 criteria, the same at every run."""
    chance = random.Random(1)
    lines = []
    for ballot in range(1, rows // 50 + 1):
        name = f"K-{ballot:06}" if names == "names" else str(ballot)
        for unit in range(1, 11):
            for criterion in CRITERIA:
                mark = "" if chance.random() < 0.01 else f"{min(max(chance.gauss(69, 3), 60), 78):.2f}"
                lines.append(f"{name},U{unit:02},{criterion},{mark.rstrip('0').rstrip('.')}\n")
    if order == "shuffled":
        chance.shuffle(lines)
    path.write_text("ballot,unit,criterion,score\n" + "".join(lines))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True)
    program = parser.parse_args().program
    if not shutil.which("valgrind"):
        print("instructions: valgrind is not installed, nothing is counted")
        return
    slow = []

    def judge(what, count, bound):
        print(f"{what}: {count:,} instructions, at most {bound:,}")
        if count > bound:
            slow.append(what)

    judge("a meeting of 60 ballots", instructions(program, str(ROOT / "samples/hunan-2020")),
          START_BOUND)
    with tempfile.TemporaryDirectory() as folder:
        for what, (rubric, names, order, bound) in ROW_BOUNDS.items():
            counts = []
            for rows in ROWS:
                file = pathlib.Path(folder) / f"{rows}.csv"
                write(file, rows, names, order)
                counts.append(instructions(
                    program, "--rubric", str(ROOT / "rubrics" / rubric), "--ballots", str(file)))
            judge(f"a row, {what}", (counts[1] - counts[0]) // (ROWS[1] - ROWS[0]), bound)
    if slow:
        sys.exit("slow: " + "; ".join(slow))


main()
