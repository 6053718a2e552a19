"""Writes the tables of a session in the forms in which offices send them: CSV in every encoding,
and workbooks by several programs. A form must not change a digit of the result.

openpyxl is needed for workbooks (python3-openpyxl); LibreOffice is used where it is there.
"""

import os
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass, field, replace

import openpyxl

import fault_sessions

CSV_ENCODINGS = ["utf-8", "utf-8", "utf-8-sig", "utf-16", "utf-16-be-marked", "utf-16-le",
                 "utf-16-be", "gb18030", "gbk"]
MARKS = {"utf-16": b"\xff\xfe", "utf-16-be-marked": b"\xfe\xff"}
PLAIN_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?")


def has_libreoffice():
    return shutil.which("soffice") is not None


@dataclass
class Form:
    writer: str = "csv"  # or openpyxl, libreoffice
    encoding: str = "utf-8"
    line_end: str = "\n"
    quotes: str = "needed"  # or all
    ends_with_line_end: bool = True
    language: str = "zh"
    called: int = 1  # units by code (0) or by name (1)
    shuffled: bool = False
    numbers_as_text: bool = False  # in workbooks

    def __str__(self):
        return ", ".join(f"{name}={value!r}" for name, value in vars(self).items())

    @property
    def ending(self):
        return "csv" if self.writer == "csv" else "xlsx"


def draw_form(random, writers):
    return Form(
        writer=random.choice(writers), encoding=random.choice(CSV_ENCODINGS),
        line_end=random.choice(["\n", "\r\n", "\r\n", "\r"]),
        quotes=random.choice(["needed", "needed", "all"]),
        ends_with_line_end=random.random() < 0.8, language=random.choice(["zh", "zh", "en"]),
        called=random.choice([0, 1, 1]), shuffled=random.random() < 0.6,
        numbers_as_text=random.random() < 0.2)


@dataclass
class Grid:
    """A table as it will be written: the header in row 0, so that index n is row n + 1."""
    form: str  # of the rubric
    stem: str
    columns: list
    cells: list
    rater: str
    ending: str
    damage: list = field(default_factory=list)  # bytes -> bytes, after writing
    touches: list = field(default_factory=list)  # worksheet -> None, before writing

    @property
    def file(self):
        return f"{self.stem}.{self.ending}"

    def column(self, role):
        return next((index for index, column in enumerate(self.columns) if column.role == role),
                    None)

    def of_kind(self, *kinds):
        return [index for index, column in enumerate(self.columns) if column.kind in kinds]

    @property
    def rows(self):
        return range(1, len(self.cells))


@dataclass
class Special:
    """A cell that only workbooks have; its text stands for it in CSV."""
    kind: str  # date, percent, formula, error, truth, time
    value: object
    text: str


def grids_of(random, session, form):
    result = []
    for sheet in session.sheets:
        names = dict((name, code) for code, name in session.units)

        def called(text):
            return names.get(text, text) if form.called == 0 else text

        header = [called(text) for text in sheet.header(form.language)]
        unit = sheet.column("unit")
        rows = [[called(cell) if index == unit else cell for index, cell in enumerate(row)]
                for row in sheet.rows]
        order = list(range(len(header)))
        if form.shuffled:
            random.shuffle(order)
            random.shuffle(rows)
        result.append(Grid(
            sheet.form, sheet.stem, [replace(sheet.columns[index]) for index in order],
            [[row[index] for index in order] for row in [header] + rows], sheet.rater, form.ending))
    return result


# ---------------------------------------------------------------------------------------------
# CSV
# ---------------------------------------------------------------------------------------------


def csv_text(form, cells):
    def cell(value):
        text = value.text if isinstance(value, Special) else value
        quoted = form.quotes == "all" or any(sign in text for sign in ',"\r\n')
        return '"' + text.replace('"', '""') + '"' if quoted else text
    text = form.line_end.join(",".join(map(cell, row)) for row in cells)
    return text + (form.line_end if form.ends_with_line_end else "")


def encoded(text, encoding):
    codec = {"utf-16": "utf-16-le", "utf-16-be-marked": "utf-16-be"}.get(encoding, encoding)
    try:
        return MARKS.get(encoding, b"") + text.encode(codec)
    except UnicodeEncodeError:  # GBK lacks some signs; its successor has them all
        return text.encode("gb18030")


# ---------------------------------------------------------------------------------------------
# Workbooks
# ---------------------------------------------------------------------------------------------


def workbook(form, grid):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "数据"
    for number, row in enumerate(grid.cells, 1):
        for index, value in enumerate(row):
            kind = grid.columns[index].kind if index < len(grid.columns) else "text"
            write_cell(form, sheet.cell(number, index + 1), value, kind, number)
    for touch in grid.touches:
        touch(sheet)
    return book


def write_cell(form, cell, value, kind, row):
    if isinstance(value, Special):
        write_special(cell, value)
    elif value == "":
        return
    elif (row > 1 and kind in ("points", "count", "id") and not form.numbers_as_text
          and PLAIN_NUMBER.fullmatch(value)):
        cell.value = float(value) if "." in value else int(value)
    else:
        cell.value = value
        cell.data_type = "s"  # a text that begins with = is a text


def write_special(cell, special):
    if special.kind == "error":
        cell.value = special.value
        cell.data_type = "e"
        return
    cell.value = special.value
    if special.kind == "percent":
        cell.number_format = "0%"
    elif special.kind == "date":
        cell.number_format = "yyyy/m/d"
    elif special.kind == "time":
        cell.number_format = "h:mm"


# ---------------------------------------------------------------------------------------------
# A folder
# ---------------------------------------------------------------------------------------------


def write(session, form, grids, folder, root):
    """Writes a session folder. With LibreOffice the workbooks still have to be converted."""
    os.makedirs(folder)
    rubric = (root / "rubrics" / f"{session.rubric}.rubric").read_text(encoding="utf-8")
    for old, new in session.edits:
        rubric = rubric.replace(old, new)
    with open(os.path.join(folder, f"{session.rubric}.rubric"), "w", encoding="utf-8") as file:
        file.write(rubric)
    for grid in grids:
        path = os.path.join(folder, grid.file)
        if form.writer == "csv":
            with open(path, "wb") as file:
                file.write(encoded(csv_text(form, grid.cells), form.encoding))
        else:
            workbook(form, grid).save(path)
    text = fault_sessions.session_text(session, [(grid.form, grid.file) for grid in grids])
    with open(os.path.join(folder, "session.appraisal"), "w", encoding="utf-8") as file:
        file.write(text)


def damage(grids, folder):
    for grid in grids:
        path = os.path.join(folder, grid.file)
        for change in grid.damage:
            with open(path, "rb") as file:
                data = file.read()
            with open(path, "wb") as file:
                file.write(change(data))


def convert(paths):
    """Rewrites workbooks in place by LibreOffice, many at a time: starting it takes seconds."""
    with tempfile.TemporaryDirectory(prefix="appraise-office-") as top:
        source, target = os.path.join(top, "in"), os.path.join(top, "out")
        os.makedirs(source)
        for index, path in enumerate(paths):
            shutil.copyfile(path, os.path.join(source, f"{index}.xlsx"))
        files = [os.path.join(source, f"{index}.xlsx") for index in range(len(paths))]
        for start in range(0, len(files), 200):
            subprocess.run(
                ["soffice", "--headless", f"-env:UserInstallation=file://{top}/profile",
                 "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", target,
                 *files[start:start + 200]],
                check=True, capture_output=True, timeout=1200)
        for index, path in enumerate(paths):
            shutil.move(os.path.join(target, f"{index}.xlsx"), path)
