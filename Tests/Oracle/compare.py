#!/usr/bin/env python3
"""Counts random sessions with the program and with the independent calculator, and compares.

    compare.py --program PATH [--sessions 2000] [--seed 1] [--forms 3] [--office 150] [--only N]

Each session is written in several forms that mean the same (session_files.py). For each form the
program's `units` must agree with the calculator value by value, and its list of cells that were
not counted must agree too; between the forms the text of `units` must be equal byte for byte.
Where the calculator refuses, the program has to refuse: exit status 1, nothing on standard output.
One form of each session is also written as a twin in another encoding or as a workbook (twins.py),
and the workbooks of some sessions are written anew by LibreOffice, where it is installed: `units`
must be equal byte for byte there too.

A difference is printed with the seed and the folder of the files, which is then kept.
"""

import argparse
import concurrent.futures
import itertools
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

import derivations
import fault_files
import made_sessions
import oracle
import twins
from session_files import forms_for, write_form

ROOT = pathlib.Path(__file__).resolve().parents[2]
LOCALES = [{}, {"LC_ALL": "C"}, {"LC_ALL": "zh_CN.UTF-8"}, {"LC_ALL": "en_US.UTF-8"}]


class Difference(Exception):
    pass


# ---------------------------------------------------------------------------------------------
# The program's output
# ---------------------------------------------------------------------------------------------


def member_text(text, wanted):
    """The text of one member of the outermost object, as it stands there."""
    decoder = json.JSONDecoder()
    position = text.index("{") + 1
    while True:
        while text[position] in " \t\r\n,":
            position += 1
        if text[position] == "}":
            return None
        name, position = decoder.raw_decode(text, position)
        while text[position] in " \t\r\n:":
            position += 1
        start = position
        _, position = decoder.raw_decode(text, position)
        if name == wanted:
            return text[start:position]


def run(program, arguments, locale):
    command = [*program, "score", *arguments, "--output", "json"]
    try:
        return subprocess.run(command, capture_output=True, timeout=60,
                              env={**os.environ, **locale})
    except subprocess.TimeoutExpired as late:
        raise Difference("no answer after 60 seconds") from late


def first_difference(expected, found, path="units"):
    """The first field in which `found` is not as expected; fields more are allowed."""
    if isinstance(expected, dict) and isinstance(found, dict):
        for key, value in expected.items():
            if key not in found:
                return f"{path}.{key}: expected {value!r}, is missing"
            difference = first_difference(value, found[key], f"{path}.{key}")
            if difference:
                return difference
        return None
    if isinstance(expected, list) and isinstance(found, list):
        for index, (one, other) in enumerate(zip(expected, found)):
            difference = first_difference(one, other, f"{path}[{index}]")
            if difference:
                return difference
        if len(expected) != len(found):
            return f"{path}: expected {len(expected)} members, found {len(found)}"
        return None
    if type(expected) is type(found) and expected == found:
        return None
    return f"{path}: expected {expected!r}, found {found!r}"


def by_key(exceptions):
    """Exceptions without the order of the list and without the spelling of the file's path."""
    return {f"[{entry['component']}, {entry['unit']}, {entry['status']}, {entry['rule']}]": {
        "total": entry["total"],
        "places": sorted(((place["row"], place["column"]) for place in entry["places"]),
                         key=str)}
            for entry in exceptions}


# ---------------------------------------------------------------------------------------------
# One session
# ---------------------------------------------------------------------------------------------


def expectation(arguments):
    """The calculator's own reading of the very files that the program is given."""
    try:
        if len(arguments) == 1:
            return oracle.appraise_session(arguments[0])
        options = dict(zip(arguments[::2], arguments[1::2]))
        units = oracle.read_units(options["--units"]) if "--units" in options else None
        return oracle.appraise(options["--ballots"], options["--feedback"], units)
    except oracle.Refused as refused:
        return refused


def compare_form(program, arguments, locale, units_only):
    """The text of `units`, or None after a refusal that was due."""
    expected = expectation(arguments)
    answer = run(program, arguments, locale)
    errors = answer.stderr.decode("utf-8", "replace").strip()
    if isinstance(expected, oracle.Refused):
        if answer.returncode != 1:
            raise Difference(f"exit status {answer.returncode}, expected 1: {expected.reason}")
        if answer.stdout:
            raise Difference("refused, but there is something on standard output")
        if expected.path and os.path.basename(expected.path) not in errors:
            raise Difference(f"refused without naming the file: {errors[-200:]}")
        return None
    if answer.returncode != 0:
        raise Difference(f"exit status {answer.returncode}, expected 0: {errors[:500]}")
    text = answer.stdout.decode("utf-8")
    try:
        found = json.loads(text)
        units_text = member_text(text, "units")
    except ValueError as error:
        raise Difference(f"standard output is not JSON: {error}") from error
    difference = first_difference(expected["units"], found.get("units"))
    if not difference and not units_only:
        difference = first_difference(
            by_key(expected["exceptions"]), by_key(found.get("exceptions", [])), "exceptions")
        extra = by_key(found.get("exceptions", [])).keys() - by_key(expected["exceptions"]).keys()
        if not difference and extra:
            difference = f"exceptions: {min(extra)} is not expected"
    if difference:
        raise Difference(difference)
    return units_text


def check_derivation(program, arguments):
    """Every digit follows from the ballots by plain arithmetic."""
    wrong, _ = derivations.faults(derivations.explain(program, arguments))
    if wrong:
        raise Difference(f"the derivation does not hold: {wrong[0]}")


def units_of(program, arguments):
    """The text of `units`; None when it was refused."""
    answer = run(program, arguments, {})
    if answer.returncode not in (0, 1):
        raise Difference(f"exit status {answer.returncode}")
    return member_text(answer.stdout.decode("utf-8"), "units") if answer.stdout else None


def compare_session(program, index, options, rubrics, folder):
    """None, or what differs."""
    draw = random.Random(f"{options.seed}:{index}")
    session = made_sessions.make(draw, index)
    first_text = None
    for position, form in enumerate(forms_for(draw, session, options.forms)):
        form_folder = os.path.join(folder, f"form-{position + 1}")
        arguments = write_form(draw, form, session, form_folder, rubrics)
        try:
            text = compare_form(program, arguments, draw.choice(LOCALES), options.units_only)
            if position == 0:
                first_text = text
                if text is not None:
                    check_derivation(program, arguments)
            elif text != first_text:
                raise Difference("the text of `units` is not that of form-1, byte for byte")
            if position == index % options.forms:
                kind = ["encoding", "workbook"][index // options.forms % 2]
                arguments = twins.twin(draw, kind, arguments, form_folder + "-twin")
                if units_of(program, arguments) != first_text:
                    raise Difference("the text of `units` is not that of form-1, byte for byte")
        except Difference as difference:
            return (f"session {index} ({session.case}), seed {options.seed}, {form_folder}\n"
                    f"    {form}\n    {difference}\n"
                    f"    score {' '.join(arguments)}")
    shutil.rmtree(folder)
    return None


def compare_office(program, indices, options, rubrics, top):
    """Workbooks of LibreOffice, all written at once; yields what differs."""
    made = []
    for index in indices:
        draw = random.Random(f"{options.seed}:{index}")
        session = made_sessions.make(draw, index)
        form = forms_for(draw, session, 2)[1]
        folder = os.path.join(top, f"office-{index}")
        plain = write_form(draw, form, session, os.path.join(folder, "csv"), rubrics)
        made.append((index, form, plain,
                     twins.twin(draw, "workbook", plain, os.path.join(folder, "office"))))
    fault_files.convert([os.path.join(top, f"office-{index}", "office", name)
                         for index in indices
                         for name in os.listdir(os.path.join(top, f"office-{index}", "office"))
                         if name.endswith(".xlsx")])
    for index, form, plain, arguments in made:
        if units_of(program, plain) != units_of(program, arguments):
            yield (f"session {index}, seed {options.seed}, by LibreOffice\n    {form}\n"
                   f"    score {' '.join(arguments)}")


# ---------------------------------------------------------------------------------------------
# All sessions
# ---------------------------------------------------------------------------------------------


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--program", required=True, help="the program under test")
    parser.add_argument("--sessions", type=int, default=2000)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--forms", type=int, default=3, help="forms of each session")
    parser.add_argument("--office", type=int, default=150,
                        help="sessions whose workbooks LibreOffice writes")
    parser.add_argument("--only", type=int, help="the number of one session to repeat")
    parser.add_argument("--rubric", default=str(ROOT / "rubrics/hunan-2020.rubric"))
    parser.add_argument("--english-rubric", default=str(ROOT / "rubrics/hunan-2020.en.rubric"))
    parser.add_argument("--units-only", action="store_true", help="leave `exceptions` out")
    parser.add_argument("--failures", type=int, default=10, help="stop printing after so many")
    return parser.parse_args()


def main():
    options = parse_arguments()
    program = [str(pathlib.Path(options.program).resolve())]
    rubrics = {"zh": os.path.abspath(options.rubric), "en": os.path.abspath(options.english_rubric)}
    for path in (program[0], *rubrics.values()):
        if not os.path.exists(path):
            sys.exit(f"there is no {path}")
    top = tempfile.mkdtemp(prefix="appraise-compare-")
    indices = range(options.sessions) if options.only is None else [options.only]

    def one(index):
        folder = os.path.join(top, f"session-{index}")
        try:
            return compare_session(program, index, options, rubrics, folder)
        except Exception as error:  # a fault of this tester must not pass as agreement
            return f"session {index}, seed {options.seed}, {folder}\n    {error!r}"

    office = []
    if options.only is None and fault_files.has_libreoffice():
        office = range(min(options.office, options.sessions))
    else:
        print("LibreOffice is not used: its workbooks are not tried")
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 2) as pool:
        for difference in itertools.chain(
                pool.map(one, indices),
                compare_office(program, office, options, rubrics, top) if office else ()):
            if difference:
                failed += 1
                if failed <= options.failures:
                    print(difference, flush=True)
    if failed == 0:
        shutil.rmtree(top)
    print(f"{len(indices) + len(office) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
