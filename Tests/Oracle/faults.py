#!/usr/bin/env python3
"""Puts one fault at a time into good files and looks whether the program notices.

    faults.py --program PATH [--faults 10000] [--seed 1] [--only N] [--no-libreoffice]

Each session is first counted in its plain form (CSV, UTF-8) and in another one; `units` must be
equal byte for byte. Then faults are put into the other form, one at a time. What may happen:

    refused    exit status 1, nothing on standard output, the place of the fault on standard error
    unchanged  the same `units`
    reported   other `units`, with an exception or a diagnostic at the place of the fault that the
               good files have not

Anything else is a silent change or a misplaced refusal: it is printed, its files are kept, and the
exit status is 1.
"""

import argparse
import collections
import concurrent.futures
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile

import fault_files
import fault_sessions
from compare import member_text
from fault_kinds import KINDS, OF_SINGLE_ROWS

ROOT = pathlib.Path(__file__).resolve().parents[2]
FAULTS_PER_SESSION = 20


class Case:
    """A session in a form, with one fault or none."""

    def __init__(self, number, session, form, grids, kind=None, seed=""):
        self.random = random.Random(f"{seed}:{number}:{kind}")
        self.number, self.session, self.form, self.grids = number, session, form, grids
        self.kind, self.places, self.folder = kind, None, None

    def form_of(self, kind):
        """Whether its points have a scale that a number can be off."""
        return self.session.scheme != "groups and bonuses"

    @property
    def form_has_several_forms_of_ballots(self):
        return sum(grid.stem == "ballots" for grid in self.grids) != 1

    def rows_of(self, grid, row):
        """The rows of the same ballot or suggestion: what is missing is told at its first."""
        ids = grid.of_kind("id")
        return {index + 1 for index in grid.rows
                if ids and all(index_matches(grid, index, row, key) for key in ids)}


def index_matches(grid, index, row, key):
    line = grid.cells[index]
    return key < len(line) and key < len(row) and line[key] == row[key]


class Answer:
    """What the program said of a session folder."""

    def __init__(self, status, out, errors):
        self.status, self.errors = status, errors
        self.units, self.entries = None, set()
        if status == 0:
            text = out.decode("utf-8")
            self.units = member_text(text, "units")
            self.entries = entries(json.loads(text))
        self.has_output = bool(out)


def entries(result):
    """Everything that is said of places: (what, file, row or None)."""
    said = set()
    for entry in result.get("exceptions", []) + result.get("adjusted", []):
        what = (entry["component"], entry["unit"], entry["status"], entry["rule"])
        for place in entry["places"]:
            said.add((what, name(place["file"]), place["row"], place.get("column")))
    for entry in result.get("diagnostics", []):
        if "file" in entry:
            said.add((entry["code"], name(entry["file"]), entry.get("row"), entry.get("column")))
    return said


def name(path):
    return os.path.basename(path).split("#")[0]


PLACE = re.compile(
    r"([\w.-]+\.(?:csv|xlsx))(?:#[^!:\s]*)?(?:!([A-Z]+)(\d+)|:(\d+)(?: column ([A-Z]+))?)?")


def places_in(errors):
    for match in PLACE.finditer(errors):
        row = match.group(3) or match.group(4)
        yield match.group(1), int(row) if row else None, match.group(2) or match.group(5)


def is_there(places, file, row, column):
    """Whether a place that was named is one of those of the fault: its cell, or its whole row."""
    return any(
        grid.file == file and (rows is None or row in rows)
        and (columns is None or column is None or column in columns)
        for grid, rows, columns in places)


def run(program, folder):
    # From within the folder: short paths are not wrapped.
    command = [program, "score", ".", "--output", "json", "--language", "en"]
    answer = subprocess.run(command, capture_output=True, timeout=60, cwd=folder)
    return Answer(answer.returncode, answer.stdout, answer.stderr.decode("utf-8", "replace"))


def outcome(case, good, answer):
    """One word for what happened, and what is wrong with it if anything is."""
    if answer.status == 0:
        if answer.units == good.units:
            new = answer.entries - good.entries
            return ("unchanged, told" if new else "unchanged", None)
        new = answer.entries - good.entries
        if any(is_there(case.places, *place) for _, *place in new):
            return "reported", None
        where = sorted({tuple(place) for _, *place in new}, key=str)
        return "SILENT", f"units differ; new at {where}"
    if answer.status != 1 or answer.has_output:
        return "BROKEN", f"exit status {answer.status}: {answer.errors[:300]}"
    if any(is_there(case.places, *place) for place in places_in(answer.errors)):
        return "refused", None
    return "MISPLACED", answer.errors[:400]


# ---------------------------------------------------------------------------------------------
# Making cases
# ---------------------------------------------------------------------------------------------


def cases_of(number, options, writers):
    """The good cases of a session, plain and in its form, and its faulty ones."""
    seed = f"{options.seed}:{number}"
    session = fault_sessions.make(random.Random(seed), number)
    form = fault_files.draw_form(random.Random(seed + ":form"), writers)
    plain = fault_files.Form()

    def grids(of):
        return fault_files.grids_of(random.Random(seed + ":grids"), session, of)
    good = [Case(number, session, plain, grids(plain)), Case(number, session, form, grids(form))]
    faulty = []
    for index in range(FAULTS_PER_SESSION):
        draw = random.Random(f"{seed}:{index}")
        for _ in range(200):
            kinds = OF_SINGLE_ROWS if session.scheme == "unchecked" else KINDS
            kind = draw.choice(sorted(kinds))
            case = Case(f"{number}.{index}", session, form, grids(form), kind, draw.random())
            case.places = KINDS[kind](case)
            if case.places:
                faulty.append(case)
                break
    return good, faulty


def write_all(cases, top):
    for case in cases:
        label = "good" if case.kind is None else case.kind.replace(" ", "-")
        plain = "-plain" if case.kind is None and str(case.form) == str(fault_files.Form()) else ""
        case.folder = os.path.join(top, f"{case.number}-{label}{plain}")
        if os.path.exists(case.folder):  # the form is the plain one
            case.folder += "-again"
        fault_files.write(case.session, case.form, case.grids, case.folder, ROOT)
    paths = [os.path.join(case.folder, grid.file) for case in cases
             if case.form.writer == "libreoffice" for grid in case.grids]
    if paths:
        fault_files.convert(paths)
    for case in cases:
        fault_files.damage(case.grids, case.folder)


# ---------------------------------------------------------------------------------------------
# Running
# ---------------------------------------------------------------------------------------------


class Tester:
    def __init__(self, options, writers):
        self.options, self.writers = options, writers
        self.program = str(pathlib.Path(options.program).resolve())
        self.top = tempfile.mkdtemp(prefix="appraise-faults-")
        self.pool = concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 2)
        self.counts = collections.Counter()
        self.by_kind = collections.defaultdict(collections.Counter)
        self.failed = 0

    def test(self, sessions):
        made = [cases_of(number, self.options, self.writers) for number in sessions]
        all_cases = [case for good, faulty in made for case in good + faulty]
        write_all(all_cases, self.top)
        answers = dict(zip(map(id, all_cases),
                           self.pool.map(lambda case: run(self.program, case.folder), all_cases)))
        for good, faulty in made:
            plain, other = (answers[id(case)] for case in good)
            if plain.status != 0 or plain.units != other.units:
                self.fail(good[1], "UNEQUAL", (plain.errors + other.errors)[:400])
                continue
            self.counts["equal"] += 1
            for case in faulty:
                self.judge(case, other, answers[id(case)])
            for case in good:
                shutil.rmtree(case.folder)

    def judge(self, case, good, answer):
        word, wrong = outcome(case, good, answer)
        self.counts[word] += 1
        self.by_kind[case.kind][word] += 1
        if wrong:
            self.fail(case, word, wrong)
        else:
            shutil.rmtree(case.folder)

    def fail(self, case, word, wrong):
        self.failed += 1
        if self.failed <= self.options.failures:
            print(f"{word}: {case.kind} [{case.session.scheme}] {case.folder}\n    {case.form}\n"
                  f"    {wrong}", flush=True)


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--program", required=True, help="the program under test")
    parser.add_argument("--faults", type=int, default=10000)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--only", type=int, help="the number of one session to repeat")
    parser.add_argument("--no-libreoffice", action="store_true")
    parser.add_argument("--failures", type=int, default=20, help="stop printing after so many")
    parser.add_argument("--list", action="store_true", help="what became of each kind of fault")
    return parser.parse_args()


def main():
    options = parse_arguments()
    writers = ["csv", "csv", "csv", "openpyxl"]
    if fault_files.has_libreoffice() and not options.no_libreoffice:
        writers.append("libreoffice")
    else:
        print("LibreOffice is not used: its workbooks are not tried")
    tester = Tester(options, writers)
    count = -(-options.faults // FAULTS_PER_SESSION)
    numbers = range(count) if options.only is None else [options.only]
    for start in range(0, len(numbers), 100):
        tester.test(numbers[start:start + 100])
    if options.list:
        for kind, counts in sorted(tester.by_kind.items()):
            print(f"{kind:42}" + ", ".join(f"{word} {n}" for word, n in sorted(counts.items())))
    if tester.failed == 0:
        shutil.rmtree(tester.top)
    print(", ".join(f"{word} {n}" for word, n in sorted(tester.counts.items())))
    print(f"{sum(tester.counts.values()) - tester.failed} passed, {tester.failed} failed")
    return 1 if tester.failed else 0


if __name__ == "__main__":
    sys.exit(main())
