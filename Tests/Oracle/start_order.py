#!/usr/bin/env python3
"""Writes down which functions a count of a meeting runs through, so that the linker puts them side by
side: they are a tenth of the program, and spread over all of it they would bring nearly all of it
into memory.

    start_order.py --program PATH --into FILE

Valgrind tells the functions. A name that the program no longer has does no harm, nor does one that is
missing; the list is worth writing anew when much has changed (`make order`).
"""

import argparse
import pathlib
import re
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
RUNS = [["samples/hunan-2020"], ["samples/hunan-2020", "--language", "en"], ["samples/zhenhai-2022"]]
CRITERIA = ["overall", "content", "voice", "stage", "dress"]


def write_rows(path):
    """Ballots with one mark a row, which no sample has."""
    rows = [f"{ballot},U{unit},{criterion},{60 + (ballot * unit) % 19}\n"
            for ballot in range(1, 61) for unit in range(1, 8) for criterion in CRITERIA]
    path.write_text("ballot,unit,criterion,score\n" + "".join(rows))


def functions(program, words):
    """The functions of the program itself, as the linker names them."""
    with tempfile.NamedTemporaryFile() as profile:
        subprocess.run(
            ["valgrind", "--tool=callgrind", "--demangle=no",
             f"--callgrind-out-file={profile.name}", program, "score", *words],
            cwd=ROOT, check=True, capture_output=True)
        names, objects = {}, {}
        own, found = False, set()

        def known(text, table):
            """A name is written out where it occurs first, then only its number."""
            number, name = re.match(r"\((\d+)\)(?: (.*))?", text).groups()
            if name:
                table[number] = name
            return table[number]

        for line in profile.read().decode().splitlines():
            key, _, text = line.partition("=")
            if key in ("ob", "cob"):
                path = known(text, objects)
                own = path.endswith("/appraise") if key == "ob" else own
            elif key in ("fn", "cfn"):
                name = known(text, names)
                if key == "fn" and own:
                    found.add(re.sub(r"'\d+$", "", name))
        return found


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True)
    parser.add_argument("--into", required=True)
    arguments = parser.parse_args()
    program = str(pathlib.Path(arguments.program).resolve())
    with tempfile.TemporaryDirectory() as folder:
        rows = pathlib.Path(folder) / "rows.csv"
        write_rows(rows)
        plain = ["--rubric", "rubrics/benchmark-checked.rubric", "--ballots", str(rows)]
        found = set().union(*(functions(program, words) for words in RUNS + [plain]))
    # What has no name in the program is told by its address.
    names = sorted(name for name in found if not name.startswith("0x") and " " not in name)
    pathlib.Path(arguments.into).write_text("".join(f"{name}\n" for name in names))
    print(f"{len(names)} functions")


main()
