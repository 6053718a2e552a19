#!/usr/bin/env python3
"""Lets LibreOffice recalculate live workbooks and looks whether their formulas give the engine's figures.

    live_workbook.py --program .build/release/appraise [--sessions 300] [--seed 1] [--folder DIR] [SESSION …]

The workbooks are those of the sessions named, of random sessions of the Hunan rubric in which halves and ties are forced, and those
that lie in `--folder` (the tests write there what examples and random marks of every rubric give). The values that the file keeps
beside its formulas are taken out first, so that nothing can be right without being calculated. Then every check has to agree, no
cell may be an error, every recomputed figure has to be the printed one of `score --output json`, and a workbook in which one mark
was changed has to say so. Python's standard library only; LibreOffice is installed when that is possible.
"""

import argparse
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from xml.etree import ElementTree

import made_sessions
from session_files import Form, write_form

ROOT = pathlib.Path(__file__).resolve().parents[2]
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
AGREES, DIFFERS = {"符", "agrees"}, {"不符", "DIFFERS"}
# "Always recalculate" when a workbook of Excel's format is opened.
SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>"""


# ---------------------------------------------------------------------------------------------
# Workbooks
# ---------------------------------------------------------------------------------------------


def sheets(path):
    """The sheets in order: name, and the text or number of each cell by its label."""
    with zipfile.ZipFile(path) as book:
        shared = []
        if "xl/sharedStrings.xml" in book.namelist():
            for item in ElementTree.fromstring(book.read("xl/sharedStrings.xml")):
                shared.append("".join(text.text or "" for text in item.iter(MAIN + "t")))
        targets = {relation.get("Id"): relation.get("Target")
                   for relation in ElementTree.fromstring(book.read("xl/_rels/workbook.xml.rels"))}
        found = []
        for sheet in ElementTree.fromstring(book.read("xl/workbook.xml")).iter(MAIN + "sheet"):
            name = "xl/" + targets[sheet.get(RELATION)].removeprefix("/xl/")
            found.append((sheet.get("name"), cells(book.read(name), shared)))
        return found


def cells(data, shared):
    found = {}
    for cell in ElementTree.fromstring(data).iter(MAIN + "c"):
        value, kind = cell.find(MAIN + "v"), cell.get("t", "n")
        if kind == "inlineStr":
            found[cell.get("r")] = "".join(text.text or "" for text in cell.iter(MAIN + "t"))
        elif value is None or value.text is None:
            continue
        elif kind == "s":
            found[cell.get("r")] = shared[int(value.text)]
        elif kind == "e":
            found[cell.get("r")] = Fault(value.text)
        else:
            found[cell.get("r")] = value.text if kind == "str" else float(value.text)
    return found


class Fault(str):
    """An error value, such as #DIV/0!."""


def rewrite(source, target, change=None):
    """A copy without the values beside the formulas; `change` may alter a sheet by its number."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            sheet = re.fullmatch(r"xl/worksheets/sheet(\d+)\.xml", name)
            if sheet:
                text = re.sub(r"(</f>)<v>[^<]*</v>", r"\1", data.decode("utf-8"))
                data = (change(int(sheet[1]), text) if change else text).encode("utf-8")
            new.writestr(name, data)


class ChangedMark:
    """Alters the first number that is a mark, and nothing else: one with the formula of its status behind it."""

    MARK = re.compile(r'(<c r="[A-Z]+[0-9]+" s="\d+"><v>)(\d+(?:\.\d+)?)(</v></c>)(?=<c [^>]*t="str"><f>IF)')

    def __init__(self):
        self.is_done = False

    def __call__(self, number, text):
        if number < 3 or self.is_done or not self.MARK.search(text):
            return text
        self.is_done = True
        return self.MARK.sub(lambda cell: f"{cell[1]}{self.other(float(cell[2]))}{cell[3]}", text, count=1)

    @staticmethod
    def other(mark):
        return mark - 3 if mark >= 70 else mark + 3


def recalculate(paths, folder, at_once=40):
    """Where LibreOffice has written each workbook again."""
    profile = os.path.join(folder, "profile")
    os.makedirs(os.path.join(profile, "user"), exist_ok=True)
    with open(os.path.join(profile, "user", "registrymodifications.xcu"), "w", encoding="utf-8") as file:
        file.write(SETTINGS)
    out = os.path.join(folder, "recalculated")
    for start in range(0, len(paths), at_once):
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML",
             "--outdir", out, *paths[start:start + at_once]],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=1800)
    return [os.path.join(out, os.path.basename(path)) for path in paths]


# ---------------------------------------------------------------------------------------------
# What has to hold
# ---------------------------------------------------------------------------------------------


def faults(path):
    """What a recalculated workbook says against itself."""
    found, checks = [], 0
    for name, content in sheets(path):
        for label, value in content.items():
            if isinstance(value, Fault):
                found.append(f"{name}!{label} is {value}")
            elif value in DIFFERS:
                row = re.sub(r"[A-Z]+", "", label)
                line = {key: content[key] for key in content if re.sub(r"[A-Z]+", "", key) == row}
                found.append(f"{name}!{label} differs: {line}")
            checks += value in AGREES
    # A vote that does not stand has a guide only.
    if not checks and len(sheets(path)) > 1:
        found.append("nothing is checked")
    return found, checks


def column_number(label):
    number = 0
    for letter in re.match(r"[A-Z]+", label)[0]:
        number = number * 26 + ord(letter) - 64
    return number


def unlike_result(path, result):
    """Where the recomputed figures are not those that `score` prints: its second column of each."""
    _, content = sheets(path)[1]
    rows = {}
    for label, value in content.items():
        rows.setdefault(int(re.sub(r"[A-Z]+", "", label)), {})[column_number(label)] = value
    head = rows[4]
    found = []
    for unit in result["units"]:
        row = next((row for row in rows.values() if row.get(1) == unit["name"]), None)
        if row is None:
            found.append(f"{unit['name']} is not there")
            continue
        shown = {head[column].replace("（复算）", ""): row.get(column, "")
                 for column in head if str(head[column]).endswith("（复算）")}
        due = {part["name"]: part.get("printed") for part in unit.get("components", []) + unit.get("quantities", [])}
        if unit.get("final"):
            due["最后得分"] = unit["final"]["printed"]
        due["名次"] = unit.get("rank")
        for name, text in due.items():
            if not same(shown.get(name, ""), text):
                found.append(f"{unit['name']} {name}: {shown.get(name)!r}, printed {text!r}")
    return found


def same(shown, printed):
    if printed is None:
        return shown == ""
    text = str(printed)
    value = float(text[:-1]) / 100 if text.endswith("%") else float(text)
    return isinstance(shown, float) and abs(shown - value) < 1e-11


# ---------------------------------------------------------------------------------------------
# Sessions
# ---------------------------------------------------------------------------------------------


class Case:
    def __init__(self, name, path, result=None, is_changed=False):
        self.name, self.path, self.result, self.is_changed = name, path, result, is_changed

    def fault(self, recalculated):
        found, checks = faults(recalculated)
        if self.is_changed:
            return ([] if any("differs" in line for line in found) else ["the changed mark is not seen"]), checks
        if self.result is not None:
            found += unlike_result(recalculated, self.result)
        return found, checks


def run(program, arguments):
    answer = subprocess.run([program, *arguments, "--language", "zh"], capture_output=True, check=False)
    return None if answer.returncode else answer.stdout


def workbook(program, name, arguments, folder):
    """The workbook of a session and what is printed; None where the session is refused."""
    written = os.path.join(folder, "written", f"{name}.xlsx")
    if run(program, ["explain", *arguments, "--output", "xlsx", "--into", written]) is None:
        return None
    return written, json.loads(run(program, ["score", *arguments, "--output", "json"]))


def cases_of(program, name, arguments, folder, has_change):
    found = workbook(program, name, arguments, folder)
    if found is None:
        return []
    written, result = found
    plain = os.path.join(folder, "due", f"{name}.xlsx")
    rewrite(written, plain)
    cases = [Case(name, plain, result)]
    if has_change:
        other = os.path.join(folder, "due", f"{name}-changed.xlsx")
        change = ChangedMark()
        rewrite(written, other, change)
        if not change.is_done:
            raise ValueError(f"{name} has no mark to change")
        cases.append(Case(f"{name}, one mark changed", other, is_changed=True))
    return cases


def random_cases(options, folder):
    rubrics = {"zh": str(ROOT / "rubrics/hunan-2020.rubric"), "en": str(ROOT / "rubrics/hunan-2020.en.rubric")}
    for index in range(options.sessions):
        draw = random.Random(f"{options.seed}:{index}")
        session = made_sessions.make(draw, index)
        arguments = write_form(draw, Form(), session, os.path.join(folder, "sessions", str(index)), rubrics)
        yield from cases_of(options.program, f"session-{index}", arguments, folder, has_change=index % 25 == 0)


def folder_cases(source, folder):
    for path in sorted(pathlib.Path(source).glob("*.xlsx")):
        target = os.path.join(folder, "due", path.name)
        rewrite(path, target)
        yield Case(path.stem, target)


def has_office():
    if shutil.which("soffice"):
        return True
    if os.geteuid() == 0 and shutil.which("apt-get"):
        subprocess.run(["apt-get", "update", "-q"], check=False)
        subprocess.run(["apt-get", "install", "-qy", "--no-install-recommends", "libreoffice-calc"], check=False)
    return shutil.which("soffice") is not None


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--program", required=True)
    parser.add_argument("--sessions", type=int, default=300)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--folder", help="workbooks that lie there already")
    parser.add_argument("--keep", help="a folder for all files, which is kept")
    parser.add_argument("samples", nargs="*")
    options = parser.parse_args()
    if not has_office():
        print("LibreOffice is needed: sudo apt-get install libreoffice-calc")
        return 1
    folder = os.path.abspath(options.keep or tempfile.mkdtemp(prefix="live-workbooks-"))
    for part in ("written", "due", "sessions"):
        os.makedirs(os.path.join(folder, part), exist_ok=True)
    cases = []
    for sample in options.samples:
        name = pathlib.Path(sample).name
        cases += cases_of(options.program, name, [sample], folder, has_change=name == "hunan-2020")
    cases += random_cases(options, folder)
    if options.folder:
        cases += folder_cases(options.folder, folder)
    failed = checks = 0
    for case, path in zip(cases, recalculate([case.path for case in cases], folder)):
        found, count = case.fault(path) if os.path.exists(path) else (["LibreOffice has not opened it"], 0)
        checks += count
        failed += bool(found)
        for line in found[:5]:
            print(f"{case.name}: {line}")
    print(f"{len(cases)} workbooks recalculated, {checks} checks agree, {failed} workbooks wrong")
    if not options.keep and not failed:
        shutil.rmtree(folder)
    return 1 if failed or not cases else 0


if __name__ == "__main__":
    sys.exit(main())
