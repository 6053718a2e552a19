"""Writes one made session in many forms that all mean the same.

A form decides the layout, the language of the headers, what the units are called, the order of
rows and columns, the bytes (line ends, quotes, byte-order mark) and how a number or a blank is
typed. None of this may change a digit of the result.
"""

import os
import shutil
from dataclasses import dataclass

from oracle import BALLOT_FORM, FEEDBACK_FORM

RUBRIC_NAME = "hunan-2020.rubric"


@dataclass
class Form:
    source: str = "options"  # or "session": a folder with a session file
    layout: str = "long"  # or "by unit"
    language: str = "zh"  # of headers and session file
    units_called: str = "name"  # or "code", "english", "mixed"
    shuffled: bool = False
    typing: str = "plain"  # or "varied": full-width digits, zeros, spaces
    quotes: str = "needed"  # or "all", "some"
    line_end: str = "\n"
    mark: bool = False  # byte-order mark
    ending: str = "line end"  # or "none", "empty lines"
    rubric: str = "zh"

    def __str__(self):
        return ", ".join(f"{name}={value!r}" for name, value in vars(self).items())


def forms_for(random, session, count):
    """The plain form and others; every other one has the layout that the one before had not."""
    forms = [Form()]
    for position in range(1, count):
        form = Form(
            source=random.choice(["options", "options", "session"]) if session.listed
            else "options",
            layout="by unit" if position % 2 else "long",
            language=random.choice(["zh", "en"]),
            shuffled=random.random() < 0.8,
            typing=random.choice(["plain", "varied", "varied"]),
            quotes=random.choice(["needed", "all", "some"]),
            line_end=random.choice(["\n", "\r\n"]),
            mark=random.random() < 0.4,
            ending=random.choice(["line end", "none", "empty lines"]),
            rubric=random.choice(["zh", "en"]))
        if session.listed:
            called = ["name", "code", "mixed"] + (["english"] if form.source == "session" else [])
            form.units_called = random.choice(called)
        forms.append(form)
    return forms


# ---------------------------------------------------------------------------------------------
# Typing
# ---------------------------------------------------------------------------------------------


def full_width(text):
    return "".join(chr(ord(character) + 0xFEE0) if character in "0123456789.+-" else character
                   for character in text)


def typed_mark(random, form, mark):
    if form.typing == "plain":
        return mark
    if mark == "":
        return random.choice(["", "", " ", "\u3000", "\t", "  "])
    sign, digits = ("-", mark[1:]) if mark.startswith("-") else ("", mark)
    habit = random.randrange(9)
    if habit == 0:
        digits += "0" if "." in digits else ".0"
    elif habit == 1:
        digits += "000" if "." in digits else ".000000000000000000000000000000"
    elif habit == 2:
        digits = "0" + digits
    elif habit == 3 and not sign:
        sign = "+"
    text = sign + digits
    if random.random() < 0.3:
        text = full_width(text)
    if random.random() < 0.1:
        text = random.choice([" ", "\u3000"]) + text + " "
    return text


def typed_level(random, form, level):
    if form.typing == "plain":
        return level
    if level == "":
        return random.choice(["", "", " ", "\u3000"])
    return level + " " if random.random() < 0.05 else level


def typed_case(random, form, text):
    """Latin letters compare without case in headers and values."""
    if form.typing == "plain":
        return text
    return random.choice([text, text, text.upper(), text.lower()])


def called(random, form, unit, session):
    kind = form.units_called
    if kind == "mixed":
        kind = random.choice(["name", "code"] + (["english"] if form.source == "session" else []))
    text = {"name": unit.name, "code": unit.code, "english": unit.english}[kind]
    return typed_case(random, form, text) if session.listed else text


# ---------------------------------------------------------------------------------------------
# Tables
# ---------------------------------------------------------------------------------------------


def header(random, form, chinese, english):
    word = random.choice(chinese if form.language == "zh" else english)
    return typed_case(random, form, word)


def ballot_table(random, form, session):
    ballot = header(random, form, ["票号"], ["ballot"])
    if form.layout == "by unit":
        head = [ballot] + [called(random, form, unit, session) for unit in session.units]
        rows = [[number] + [typed_mark(random, form, mark) for mark in marks]
                for number, marks in session.ballots]
    else:
        varied = form.typing != "plain"
        head = [ballot, header(random, form, ["单位"], ["unit"]),
                header(random, form, ["得分", "评分"] if varied else ["得分"],
                       ["mark", "score"] if varied else ["mark"])]
        rows = [[number, called(random, form, unit, session), typed_mark(random, form, mark)]
                for number, marks in session.ballots
                for unit, mark in zip(session.units, marks)]
    return shuffle_table(random, form, head, rows)


def feedback_table(random, form, session):
    head = [header(random, form, ["建议编号"], ["suggestion"]),
            header(random, form, ["承办单位"], ["unit"]),
            header(random, form, ["代表"], ["deputy"]),
            header(random, form, ["办理态度"], ["Attitude"]),
            header(random, form, ["办理结果"], ["Result"])]
    rows = [[suggestion, called(random, form, session.units[unit], session), deputy,
             typed_level(random, form, attitude), typed_level(random, form, result)]
            for suggestion, unit, deputy, attitude, result in session.feedback]
    return shuffle_table(random, form, head, rows)


def units_table(random, form, session):
    """The order of the rows is the unit order, so only the columns may be shuffled."""
    head = [header(random, form, ["单位", "代号"], ["unit"]),
            header(random, form, ["名称"], ["name"]), header(random, form, ["类别"], ["category"])]
    rows = [[unit.code, unit.name, "政府"] for unit in session.units]
    if form.typing != "plain" and random.random() < 0.5:
        head, rows = head[:2], [row[:2] for row in rows]
    return shuffle_columns(random, form, head, rows)


def shuffle_table(random, form, head, rows):
    if form.shuffled:
        random.shuffle(rows)
    return shuffle_columns(random, form, head, rows)


def shuffle_columns(random, form, head, rows):
    order = list(range(len(head)))
    if form.shuffled:
        random.shuffle(order)
    return [[row[index] for index in order] for row in [head] + rows]


def csv_bytes(random, form, table):
    lines = [",".join(csv_cell(random, form, cell) for cell in row) for row in table]
    text = form.line_end.join(lines)
    text += {"line end": form.line_end, "none": "", "empty lines": form.line_end * 3}[form.ending]
    return (b"\xef\xbb\xbf" if form.mark else b"") + text.encode("utf-8")


def csv_cell(random, form, cell):
    quoted = any(character in cell for character in ',"\r\n')
    quoted = quoted or form.quotes == "all" or form.quotes == "some" and random.random() < 0.3
    return '"' + cell.replace('"', '""') + '"' if quoted else cell


# ---------------------------------------------------------------------------------------------
# Session file
# ---------------------------------------------------------------------------------------------


def session_text(form, session):
    chinese = form.language == "zh"
    items = []
    for unit in session.units:
        code = "" if unit.code == unit.name else (
            f"，代号“{unit.code}”" if chinese else f', code "{unit.code}"')
        items.append(f"“{unit.name}”，英文名“{unit.english}”{code}" if chinese
                     else f'"{unit.name}" English "{unit.english}"{code}')
    count = len(session.ballots)
    if chinese:
        return (
            "评议会议，语言版本1。标题“编造的会议”。评议机关“某省人大常委会”。地点“某地”。日期2020年9月1日。\n"
            f"计分办法文件“{RUBRIC_NAME}”。\n"
            f"应到人数{count}人。实到人数{count}人。发出票数{count}票。收回票数{count}票。\n"
            f"单位：{'；'.join(items)}。\n总监票人“张三”。监票人“李四”、“王五”。计票人“赵六”。\n"
            f"数据文件“{FEEDBACK_FORM}”：“feedback.csv”。\n数据文件“{BALLOT_FORM}”：“ballots.csv”。\n")
    return (
        'Appraisal session, language 1. Title "A made session". Body "某省人大常委会". '
        'Venue "某地". Date 2020-09-01.\n'
        f'Rubric file "{RUBRIC_NAME}".\n'
        f"Roster {count} persons. Present {count} persons. "
        f"Issued {count} ballots. Returned {count} ballots.\n"
        f"Units: {'; '.join(items)}.\n"
        'Chief scrutineer "张三". Scrutineers "李四", "王五". Tellers "赵六".\n'
        f'File for "{FEEDBACK_FORM}": "feedback.csv".\nFile for "{BALLOT_FORM}": "ballots.csv".\n')


# ---------------------------------------------------------------------------------------------
# A folder
# ---------------------------------------------------------------------------------------------


def write_form(random, form, session, folder, rubrics):
    """Writes the files and returns the arguments of `score` that count them."""
    os.makedirs(folder)

    def write(name, data):
        with open(os.path.join(folder, name), "wb") as file:
            file.write(data)
        return os.path.join(folder, name)

    ballots = write("ballots.csv", csv_bytes(random, form, ballot_table(random, form, session)))
    feedback = write("feedback.csv", csv_bytes(random, form, feedback_table(random, form, session)))
    rubric = rubrics[form.rubric]
    if form.source == "session":
        shutil.copyfile(rubric, os.path.join(folder, RUBRIC_NAME))
        write("session.appraisal", session_text(form, session).encode("utf-8"))
        return [folder]
    arguments = ["--rubric", rubric, "--ballots", ballots, "--feedback", feedback]
    if session.listed:
        units = write("units.csv", csv_bytes(random, form, units_table(random, form, session)))
        arguments += ["--units", units]
    return arguments
