#!/usr/bin/env python3
"""Scores public judging records again and compares every published figure, to the last digit.

  published_judging.py --program .build/release/appraise FOLDER

FOLDER is `data/tidy` of github.com/BuzzFeedNews/figure-skating-scores: the protocols of 17
competitions of 2016 and 2017, 152 programs, as their collectors have read them from the ISU's
PDF files (CC BY 4.0). Compared are the panel's score of each component, the total of the
components, the score of the program and the place. Element values are taken from the protocol:
its table of values is no part of the data.
"""

import argparse
import csv
import json
import subprocess
import sys
import tempfile
from collections import defaultdict
from decimal import Decimal
from pathlib import Path

PANEL = """(1) over raters, drop 1 highest and 1 lowest, plain mean, empty refuse, source "ISU 353";
    (2) round half up, keep 2 places, source "ISU 353\""""

RUBRIC = """Appraisal rubric, language 1. Title "{title}". Subject: items.
Article 1. Ballot form "Judges". Criteria: {criteria}.
Scale: from 0 to 10 points, in steps of 0.25 points, source "ISU 353". Off scale: refuse.
Blank: abstain. Duplicate: refuse. Missing: refuse.
Article 2. Checklist form "Technical panel". Items: "Elements"; "Deductions".
Scale: from 0 to 200 points, in steps of 0.01 points, chosen. Off scale: refuse.
Blank: refuse. Duplicate: refuse. Missing: refuse.
{panels}
Article {n}. Quantity "Components" based on "Judges": {panel};
    (3) times {factor}%, source "ISU 353"; (4) round half up, keep 2 places, source "ISU 353";
    (5) over criteria, sum; (6) no rounding.
Article {n1}. Quantity "Technical" based on "Elements": no rounding.
Article {n2}. Quantity "Score" based on "Components" plus "Technical" minus "Deductions":
    no rounding.
Article {n3}. Ranking by "Score", all together, highest first. Equal scores: shared with gap.
Break ties by: "{tie}", source "ISU 353"; remain tied.
"""

# A judge whose device has failed is written as 0.0 in these files, a mark that nobody gives.
NOT_GIVEN = "0.0"


def rows(folder, name):
    with open(folder / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def programs(folder):
    """Of each program: its performances, each with its components and their marks."""
    marks = defaultdict(list)
    for row in rows(folder, "judge-scores"):
        marks[row["aspect_id"]].append((row["judge"], row["score"]))
    components = defaultdict(list)
    for row in rows(folder, "judged-aspects"):
        if row["section"] == "components":
            components[row["performance_id"]].append((row, marks[row["aspect_id"]]))
    found = defaultdict(list)
    for row in rows(folder, "performances"):
        aspects = sorted(components[row["performance_id"]], key=lambda a: a[0]["aspect_desc"])
        found[row["competition"], row["program"]].append((row, aspects))
    return found


def rubric(name, performances):
    criteria = [aspect["aspect_desc"] for aspect, _ in performances[0][1]]
    factors = {Decimal(aspect["factor"]) for _, aspects in performances for aspect, _ in aspects}
    (factor,) = factors
    panels = "\n".join(
        f'Article {n}. Quantity "Panel: {c}" based on "Judges" criterion "{c}": {PANEL}.'
        for n, c in enumerate(criteria, 3))
    n = len(criteria) + 3
    return RUBRIC.format(
        title=name, criteria="; ".join(f'"{c}"' for c in criteria), panels=panels, panel=PANEL,
        factor=format((factor * 100).normalize(), "f"), n=n, n1=n + 1, n2=n + 2,
        n3=n + 3, tie="Technical" if "SHORT" in name else "Components")


def write(folder, name, performances):
    (folder / "rubric.rubric").write_text(rubric(name, performances), encoding="utf-8")
    criteria = [aspect["aspect_desc"] for aspect, _ in performances[0][1]]
    with open(folder / "ballots.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["ballot", "item", *criteria])
        for row, aspects in performances:
            judges = [judge for judge, _ in aspects[0][1]]
            for number, judge in enumerate(judges):
                given = [m[number][1] for _, m in aspects]
                writer.writerow([judge, row["name"], *("" if g == NOT_GIVEN else g for g in given)])
    with open(folder / "panel.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["item", "Elements", "Deductions"])
        for row, _ in performances:
            writer.writerow([row["name"], row["total_element_score"], row["total_deductions"]])


def expected(row, aspects):
    figures = {"Panel: " + aspect["aspect_desc"]: aspect["scores_of_panel"] for aspect, _ in aspects}
    figures["Components"] = row["total_component_score"]
    figures["Score"] = row["total_segment_score"]
    return figures


def compare(program, name, performances):
    """Figures compared, and what differs."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        write(folder, name, performances)
        run = subprocess.run(
            [program, "score", "--language", "en", "--rubric", folder / "rubric.rubric",
             "--ballots", folder / "ballots.csv", "--checklist", folder / "panel.csv",
             "--output", "json"], capture_output=True, text=True)
    if run.returncode:
        return 0, [run.stderr]
    units = {unit["name"]: unit for unit in json.loads(run.stdout)["units"]}
    count, wrong = 0, []
    for row, aspects in performances:
        unit = units[row["name"]]
        found = {figure["name"]: figure["printed"] for figure in unit["quantities"]}
        for figure, published in expected(row, aspects).items():
            count += 1
            if Decimal(found[figure]) != Decimal(published):
                wrong.append(f"{row['name']} {figure}: published {published}, counted {found[figure]}")
        count += 1
        if unit["rank"] != int(row["rank"]):
            wrong.append(f"{row['name']}: published place {row['rank']}, counted {unit['rank']}")
    return count, wrong


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("folder", type=Path)
    arguments = parser.parse_args()
    total, failures = 0, 0
    for (competition, program), performances in sorted(programs(arguments.folder).items()):
        count, wrong = compare(arguments.program, f"{competition}, {program}", performances)
        total += count
        failures += len(wrong)
        for line in wrong:
            print(f"FAILED {competition}, {program}: {line}")
    print(f"{total - failures} passed, {failures} failed")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
