#!/usr/bin/env python3
"""Writes the workbooks of this folder with openpyxl 3.1 and XlsxWriter 3.2
(pip install openpyxl xlsxwriter).

They are made by another program on purpose: a reader that is tried only on what its own tests write
learns nothing. `ballots.xlsx` and `feedback.xlsx` are the sample of Hunan 2020; `session.xlsx` holds
both as two sheets with a hidden cover; `formats.xlsx` has a cell of every kind, `marks.xlsx`
marks that are none; `refused.xlsx` and `title.xlsx` are wrong. openpyxl writes
texts into the cells, XlsxWriter into a list of their own: that is `shared.xlsx`.
"""

import csv
import datetime
import pathlib

import openpyxl
import xlsxwriter
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

FOLDER = pathlib.Path(__file__).resolve().parent
SAMPLE = FOLDER.parents[2] / "samples" / "hunan-2020"
MOMENT = datetime.datetime(2026, 1, 1)


def value(text):
    """A number where a person would have typed one."""
    try:
        return float(text) if "." in text else int(text)
    except ValueError:
        return text or None


def fill(sheet, name):
    with open(SAMPLE / name, encoding="utf-8", newline="") as file:
        for row in csv.reader(file):
            sheet.append([value(cell) for cell in row])


def save(workbook, name):
    workbook.properties.created = workbook.properties.modified = MOMENT
    workbook.save(FOLDER / name)


def sample():
    for name, title in [("ballots", "现场测评"), ("feedback", "代表反馈")]:
        workbook = openpyxl.Workbook()
        workbook.active.title = title
        fill(workbook.active, f"{name}.csv")
        save(workbook, f"{name}.xlsx")


def session():
    workbook = openpyxl.Workbook()
    cover = workbook.active
    cover.title = "封面"
    cover.sheet_state = "hidden"
    cover["A1"] = "2020年建议办理工作评议会议"
    fill(workbook.create_sheet("现场测评"), "ballots.csv")
    fill(workbook.create_sheet("代表反馈"), "feedback.csv")
    save(workbook, "session.xlsx")


def formats():
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.title = "各种格"
    sheet.append(["内容", "格"])
    rich = CellRichText(TextBlock(InlineFont(b=True), "很"), "满意")
    cells = [
        ("整数", 76, None), ("小数", 76.1, "0.0"), ("百分数", 0.85, "0%"),
        ("日期", datetime.date(2026, 3, 1), None),
        ("时刻", datetime.datetime(2026, 3, 1, 9, 30), 'yyyy"年"m"月"d"日" h:mm'),
        ("时长", datetime.timedelta(hours=36), None), ("是非", True, None), ("文字", rich, None),
        ("文字数", "076", "@"), ("两行", "甲\n乙", None), ("负数", -3, "#,##0;[Red]-#,##0"),
        ("空", None, None),
    ]
    for name, content, style in cells:
        sheet.append([name, content])
        if style:
            sheet.cell(sheet.max_row, 2).number_format = style
    save(workbook, "formats.xlsx")


def refused():
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.title = "票"
    for row in [["单位", "得分"], ["甲", "=38*2"], ["乙", "#N/A"], ["丙", 430102198001011234]]:
        sheet.append(row)
    sheet.merge_cells("A5:B5")
    sheet["A5"] = "合计"
    sheet.row_dimensions[2].hidden = True
    save(workbook, "refused.xlsx")
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.title = "票"
    for row in [["评议测评票", None, None], ["单位", "得分", None], ["甲", 76, None]]:
        sheet.append(row)
    sheet.merge_cells("A1:C1")
    save(workbook, "title.xlsx")


def marks():
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.title = "票"
    for row in [["票号", "甲"], [1, 0.85], [2, datetime.date(2026, 3, 1)], [3, 70]]:
        sheet.append(row)
    sheet["B2"].number_format = "0%"
    save(workbook, "marks.xlsx")


def shared():
    workbook = xlsxwriter.Workbook(FOLDER / "shared.xlsx", {"date_1904": True})
    workbook.set_properties({"created": MOMENT})
    sheet = workbook.add_worksheet("票")
    bold = workbook.add_format({"bold": True})
    sheet.write_row(0, 0, ["内容", "格"])
    sheet.write_row(1, 0, ["数", 76.1])
    sheet.write(2, 0, "短语")
    sheet.write_rich_string(2, 1, "很", bold, "满意", "。")
    sheet.write(3, 0, "算")
    sheet.write_formula(3, 1, "=38*2", None, 76)
    sheet.write(4, 0, "字")
    sheet.write_formula(4, 1, '="满"&"意"', None, "满意")
    sheet.write(5, 0, "日")
    sheet.write_datetime(5, 1, MOMENT, workbook.add_format({"num_format": "yyyy/m/d;@"}))
    sheet.write(6, 0, "空")
    sheet.write_blank(6, 1, None, bold)
    sheet.write(7, 0, "空格")
    sheet.write(7, 1, " 甲 ")
    sheet.write(8, 0, "错")
    sheet.write_boolean(8, 1, True)
    workbook.close()


if __name__ == "__main__":
    sample()
    session()
    formats()
    refused()
    marks()
    shared()
