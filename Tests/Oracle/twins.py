"""Writes the data files of a form once more: in another encoding, or as a workbook.

Nothing that a cell says is changed, so nothing of the result may be.
"""

import csv
import io
import os
import shutil

import openpyxl

from fault_files import PLAIN_NUMBER, encoded

ENCODINGS = ["utf-16", "utf-16-be-marked", "utf-16-le", "utf-16-be", "gb18030", "gbk"]
DATA_FILES = ["ballots.csv", "feedback.csv", "units.csv"]


def twin(random, kind, arguments, folder):
    """The arguments of `score` for copies of the files in a folder of their own."""
    if len(arguments) == 1:
        shutil.copytree(arguments[0], folder)
        if kind == "workbook":
            change_names(os.path.join(folder, "session.appraisal"))
        for name in DATA_FILES:
            rewrite(random, kind, os.path.join(folder, name))
        return [folder]
    os.makedirs(folder)
    copies = []
    for text in arguments:
        name = os.path.basename(text)
        if name in DATA_FILES:
            copy = os.path.join(folder, name)
            shutil.copyfile(text, copy)
            copies.append(rewrite(random, kind, copy))
        else:
            copies.append(text)
    return copies


def change_names(session):
    with open(session, encoding="utf-8") as file:
        text = file.read()
    with open(session, "w", encoding="utf-8") as file:
        file.write(text.replace(".csv", ".xlsx"))


def rewrite(random, kind, path):
    """The path of what stands in place of the file."""
    if not os.path.exists(path):
        return path
    with open(path, "rb") as file:
        text = file.read().decode("utf-8-sig")
    if kind != "workbook":
        with open(path, "wb") as file:
            file.write(encoded(text, random.choice(ENCODINGS)))
        return path
    os.remove(path)
    path = path[:-4] + ".xlsx"
    workbook(list(csv.reader(io.StringIO(text, newline="")))).save(path)
    return path


def workbook(rows):
    """Numbers are typed as numbers, and everything else as text."""
    book = openpyxl.Workbook()
    sheet = book.active
    for number, row in enumerate(rows, 1):
        for column, text in enumerate(row, 1):
            if text == "":
                continue
            cell = sheet.cell(number, column)
            if number > 1 and PLAIN_NUMBER.fullmatch(text) and len(text) <= 15:
                cell.value = float(text) if "." in text else int(text)
            else:
                cell.value = text
                cell.data_type = "s"
    return book
