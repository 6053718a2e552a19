#!/usr/bin/env python3
"""Opens the workbooks that the program writes with another library (openpyxl), and looks at them
as a spreadsheet program would.

  workbooks.py --program .build/release/appraise [SESSION ...]   reports of sessions; of all samples
  workbooks.py FILE.xlsx ...                                     workbooks that are there already

Every number has to print exactly as what it is: no more digits than its format shows. Every unit
of the result stands on a sheet, with each of its printed figures beside it. Every sheet is fitted
to A4. Two runs give equal bytes.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import zipfile
from decimal import Decimal
from pathlib import Path

try:
    import openpyxl
except ImportError:
    sys.exit("openpyxl is missing: pip install openpyxl")

ROOT = Path(__file__).resolve().parents[2]
failures = 0


def fail(place, text):
    global failures
    failures += 1
    print(f"FAILED {place}: {text}")


def shortest(value):
    """The shortest decimal that means the same binary number: what any program shows of it."""
    return Decimal(repr(value)) if isinstance(value, float) else Decimal(value)


def printed(cell):
    """What the cell shows, by its number format; None for formats that are not of ours."""
    form = cell.number_format
    value = shortest(cell.value)
    if form == "General":
        return format(value.normalize(), "f")
    sign = "%" if form.endswith("%") else ""
    digits = form.rstrip("%")
    if digits.strip("0") not in ("", "."):
        return None
    places = len(digits.partition(".")[2])
    value = value * 100 if sign else value
    rounded = value.quantize(Decimal(1).scaleb(-places))
    return None if rounded != value else f"{rounded}{sign}"


def check_cells(sheet, name):
    for row in sheet.iter_rows():
        for cell in row:
            if isinstance(cell.value, (int, float)) and not isinstance(cell.value, bool):
                if printed(cell) is None:
                    fail(f"{name} {cell.coordinate}",
                         f"{cell.value!r} does not print as {cell.number_format}")
            elif isinstance(cell.value, str):
                if cell.data_type != "f" and any(ord(c) < 32 and c != "\n" for c in cell.value):
                    fail(f"{name} {cell.coordinate}", f"a control character in {cell.value!r}")


def check_page(sheet, name):
    if int(sheet.page_setup.paperSize or 0) != 9:
        fail(name, "not A4")
    fitted = sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage
    # A sheet of several pages has a percentage, since only then a program keeps to page breaks.
    if not fitted and not sheet.page_setup.scale:
        fail(name, "not fitted to the width of the page")


def check_file(path):
    path = Path(path)
    with zipfile.ZipFile(path) as archive:
        for part in archive.infolist():
            if part.date_time[:3] != (1980, 1, 1):
                fail(path.name, f"{part.filename} has the date {part.date_time}")
    book = openpyxl.load_workbook(path)
    for sheet in book.worksheets:
        check_cells(sheet, f"{path.name} {sheet.title}")
        check_page(sheet, f"{path.name} {sheet.title}")
    return book


def rows_of(book):
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            shown = [c.value if isinstance(c.value, str) else printed(c)
                     for c in row if c.value is not None]
            if shown:
                yield sheet.title, shown


def figures_of(unit):
    parts = unit.get("components", []) + unit.get("quantities", [])
    figures = [part["printed"] for part in parts if part.get("printed")]
    if unit.get("final", {}).get("printed"):
        figures.append(unit["final"]["printed"])
    return figures


def check_units(books, result, name):
    """Some sheet has a row with the unit and all its figures."""
    rows = [set(row) for book in books for _, row in rows_of(book)]
    for unit in result["units"]:
        wanted = set(figures_of(unit))
        if not any({unit["name"]} | wanted <= row for row in rows):
            fail(name, f"no row has {unit['name']} with {', '.join(sorted(wanted))}")


def check_session(program, session):
    written = []
    for _ in range(2):
        with tempfile.TemporaryDirectory() as folder:
            target = Path(folder) / "sheets"
            done = subprocess.run(
                [program, "report", session, "--into", str(target), "--language", "both"],
                capture_output=True)
            if done.returncode != 0:
                fail(session, done.stderr.decode())
                return 0
            files = sorted(target.rglob("*.xlsx"))
            written.append([(str(f.relative_to(target)), f.read_bytes()) for f in files])
            books = [check_file(file) for file in files]
            result = json.loads((target / "office/appraise.result.json").read_text())
    if not books:
        fail(session, "no workbook among the sheets")
    if written[0] != written[1]:
        fail(session, "two runs wrote different bytes")
    check_units(books, result, session)
    return sum(len(book.worksheets) for book in books)


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--program")
    parser.add_argument("paths", nargs="*")
    options = parser.parse_args()
    sheets = 0
    if options.program:
        samples = sorted(str(file.parent) for file in ROOT.glob("samples/*/session.appraisal"))
        for session in options.paths or samples:
            sheets += check_session(options.program, session)
    else:
        for path in options.paths:
            sheets += len(check_file(path).worksheets)
    print(f"{sheets} sheets looked at, {failures} failed")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
