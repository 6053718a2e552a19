#!/usr/bin/env python3
"""Hands the program files and command lines that it must refuse, and looks at how it does.

    bad_files.py --program PATH [--rubric R] [--keep]

Each fault is put into a small sound session, in both ballot layouts, with Chinese and with
English headers, and given once by options and once as a session folder. Expected are the exit
status (1 refused, 2 wrong usage, 3 unreadable), nothing on standard output, and on standard error
the file and the row, as in `ballots.csv:18` (the header is row 1). Where a thing is absent there
is no row to name: then the file, and the name of what is absent.
"""

import argparse
import copy
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]

# ---------------------------------------------------------------------------------------------
# A sound session
# ---------------------------------------------------------------------------------------------

UNITS = [("gongan", "省公安厅"), ("shuili", "省水利厅"), ("yibao", "省医保局")]
BALLOTS = 12
LEVELS = ["很满意", "满意", "基本满意", "不满意"]
HEADERS = {
    "zh": {"ballots": ["票号", "单位", "得分"],
           "feedback": ["建议编号", "承办单位", "代表", "办理态度", "办理结果"],
           "units": ["代号", "名称"]},
    "en": {"ballots": ["ballot", "unit", "mark"],
           "feedback": ["suggestion", "unit", "deputy", "Attitude", "Result"],
           "units": ["unit", "name"]},
}


class Files:
    """The tables of a session as rows of cells, header first, so that row n is index n - 1."""

    def __init__(self, layout, language):
        self.layout, self.language = layout, language
        headers = HEADERS[language]
        self.called = [unit[0 if language == "en" else 1] for unit in UNITS]
        marks = [[str(62 + (5 * ballot + 3 * unit) % 16) for unit in range(len(UNITS))]
                 for ballot in range(BALLOTS)]
        if layout == "long":
            self.ballots = [headers["ballots"]] + [
                [str(ballot + 1), self.called[unit], marks[ballot][unit]]
                for ballot in range(BALLOTS) for unit in range(len(UNITS))]
        else:
            self.ballots = [headers["ballots"][:1] + self.called] + [
                [str(ballot + 1), *marks[ballot]] for ballot in range(BALLOTS)]
        self.feedback = [headers["feedback"]] + [
            [str(suggestion + 1), self.called[suggestion % 3], f"代表{suggestion + 1:02}",
             LEVELS[suggestion % 3], LEVELS[(suggestion + 1) % 4]]
            for suggestion in range(15)]
        self.units = [headers["units"]] + [list(unit) for unit in UNITS]
        for name in ("ballots", "feedback", "units"):  # the headers are everybody's
            setattr(self, name, copy.deepcopy(getattr(self, name)))
        self.returned = BALLOTS
        self.raw = {}  # file name -> bytes that replace the table

    # Places in the ballot file, whatever the layout.

    def mark_row(self, ballot, unit):
        """The row (header is 1) of a mark; ballots count from 1, units from 0."""
        return 1 + (ballot - 1) * len(UNITS) + unit + 1 if self.layout == "long" else 1 + ballot

    def set_mark(self, ballot, unit, text):
        row = self.mark_row(ballot, unit)
        self.ballots[row - 1][2 if self.layout == "long" else 1 + unit] = text
        return row


def csv_bytes(table):
    def cell(text):
        return '"' + text.replace('"', '""') + '"' if set(text) & set(',"\n') else text
    return "".join(",".join(map(cell, row)) + "\n" for row in table).encode("utf-8")


def session_text(files, extra=""):
    items = "；".join(f"“{name}”，代号“{code}”" for code, name in UNITS)
    return (
        "评议会议，语言版本1。标题“编造的会议”。评议机关“某省人大常委会”。地点“某地”。日期2020年9月1日。\n"
        "计分办法文件“hunan-2020.rubric”。\n"
        f"应到人数{BALLOTS}人。实到人数{BALLOTS}人。发出票数{BALLOTS}票。收回票数{files.returned}票。\n"
        f"单位：{items}。\n总监票人“张三”。监票人“李四”。计票人“王五”。\n{extra}")


DATA_FILES = ("数据文件“代表反馈表”：“feedback.csv”。\n", "数据文件“现场测评票”：“ballots.csv”。\n")

# ---------------------------------------------------------------------------------------------
# Faults. Each puts itself into the files and returns what standard error has to name:
# (file, row) for a place, other text for a word. No row: (file, None).
# ---------------------------------------------------------------------------------------------

NOT_NUMBERS = {  # text -> the number that the message should propose, where there is one
    "好": None, "弃权": None, "-": None, "满意": None, "NaN": None, "inf": None,
    "7e1": "70", "90,5": "90.5", "75分": "75", "７５分": "75", "90，5": "90.5",
    ".5": "0.5", "75.": "75", "--72": None, "+-72": None, "7 5": None, "1.2.3": None,
    "七十五": None, "72%": None, "0x48": None, "٧٥": None, "7²": None, "1,000": None,
    "=72": None, "72;": None, "2020-9-1": None,
}
NOT_LEVELS = ["非常满意", "85", "很满意。", "满意/很满意", "-", "弃权", "满"]


def bad_mark(text, proposal):
    def fault(files):
        named = [("ballots.csv", files.set_mark(7, 1, text))]
        return named + ([proposal] if proposal else [])
    return fault


def bad_level(text, column):
    def fault(files):
        files.feedback[10][column] = text
        return [("feedback.csv", 11)]
    return fault


def duplicate_mark(files):
    """The same key with another mark."""
    if files.layout == "long":
        row = list(files.ballots[17])
        row[2] = "66.5"
    else:
        row = [files.ballots[7][0], "66", "67", "68"]
    files.ballots.append(row)
    return [("ballots.csv", len(files.ballots))]


def exact_duplicate_mark(files):
    files.ballots.insert(10, list(files.ballots[5]))
    return [("ballots.csv", 11)]


def blank_duplicate_mark(files):
    row = list(files.ballots[5])
    for column in range(2 if files.layout == "long" else 1, len(row)):
        row[column] = ""
    files.ballots.append(row)
    return [("ballots.csv", len(files.ballots))]


def duplicate_mark_other_name(files):
    """The same unit once by its name and once by its code."""
    code, name = UNITS[1]
    if files.layout == "long":
        files.ballots.append(["5", code if files.language == "zh" else name, "70"])
        return [("ballots.csv", len(files.ballots))]
    for row in files.ballots:
        row.append(row[2])
    files.ballots[0][-1] = code if files.language == "zh" else name
    return [("ballots.csv", 1)]


def duplicate_mark_other_case(files):
    if files.layout == "long":
        files.ballots.append(["5", UNITS[1][0].upper(), "70"])
        return [("ballots.csv", len(files.ballots))]
    for row in files.ballots:
        row.append("70")
    files.ballots[0][-1] = UNITS[1][0].upper()
    return [("ballots.csv", 1)]


def duplicate_answer(files):
    row = list(files.feedback[6])
    row[3] = "满意" if row[3] != "满意" else "很满意"
    files.feedback.append(row)
    return [("feedback.csv", 17)]


def exact_duplicate_answer(files):
    files.feedback.insert(12, list(files.feedback[3]))
    return [("feedback.csv", 13)]


def blank_duplicate_answer(files):
    files.feedback.append(files.feedback[6][:3] + ["", ""])
    return [("feedback.csv", 17)]


def duplicate_answer_other_name(files):
    row = list(files.feedback[6])
    code, name = UNITS[5 % 3]
    row[1] = code if files.language == "zh" else name
    files.feedback.append(row)
    return [("feedback.csv", 17)]


def ballot_unit_not_listed(files):
    if files.layout == "long":
        files.ballots[19][1] = "省农业农村厅"
        return [("ballots.csv", 20)]
    for row in files.ballots:
        row.append("70")
    files.ballots[0][-1] = "省农业农村厅"
    return [("ballots.csv", 1)]


def feedback_unit_not_listed(files):
    files.feedback[8][1] = "省农业农村厅"
    return [("feedback.csv", 9)]


def nothing_counted(text):
    def fault(files):
        for ballot in range(1, BALLOTS + 1):
            files.set_mark(ballot, 2, text)
        return [("ballots.csv", None), UNITS[2]]
    return fault


def unit_without_feedback(files):
    files.feedback = [row for row in files.feedback if row[1] != files.called[1]]
    return [("feedback.csv", None), UNITS[1]]


def question_not_answered(files):
    for row in files.feedback[1:]:
        if row[1] == files.called[1]:
            row[4] = ""
    return [("feedback.csv", None), UNITS[1]]


def unit_without_any_mark(files):
    """No row, or no column, for a unit of the list."""
    if files.layout == "long":
        files.ballots = [row for row in files.ballots if row[1] != files.called[2]]
    else:
        files.ballots = [row[:3] for row in files.ballots]
    return [("ballots.csv", None), UNITS[2]]


def missing_ballot_row(files):
    if files.layout != "long":
        return None
    del files.ballots[files.mark_row(8, 1) - 1]
    return [("ballots.csv", None), UNITS[1]]


def ballot_number_not_the_same_text(files):
    """01 is not 1: both ballots lack units then."""
    if files.layout != "long":
        return None
    files.ballots[2][0] = "01"
    return [("ballots.csv", None)]


def no_ballot_column(files):
    files.ballots = [row[1:] for row in files.ballots]
    return [("ballots.csv", 1)]


def no_mark_column(files):
    if files.layout != "long":
        return None
    files.ballots = [row[:2] for row in files.ballots]
    return [("ballots.csv", 1)]


def no_unit_column(files):
    if files.layout == "long":
        files.ballots = [[row[0], row[2]] for row in files.ballots]
    else:
        files.ballots = [row[:1] for row in files.ballots]
    return [("ballots.csv", 1 if files.layout == "long" else None)]


def no_feedback_column(column):
    def fault(files):
        files.feedback = [row[:column] + row[column + 1:] for row in files.feedback]
        return [("feedback.csv", 1)]
    return fault


def unknown_column(name, header, filler):
    def fault(files):
        table = getattr(files, name)
        for row in table:
            row.append(filler)
        table[0][-1] = header
        return [(f"{name}.csv", 1)]
    return fault


def twice_the_column(name, column):
    def fault(files):
        table = getattr(files, name)
        for row in table:
            row.append(row[column])
        return [(f"{name}.csv", 1)]
    return fault


def blank_key(name, row, column, layouts=("long", "by unit")):
    def fault(files):
        if files.layout not in layouts:
            return None
        getattr(files, name)[row - 1][column] = " "
        return [(f"{name}.csv", row)]
    return fault


def ragged(name, row, change):
    def fault(files):
        table = getattr(files, name)
        table[row - 1] = table[row - 1][:-1] if change < 0 else table[row - 1] + [""] * change
        return [(f"{name}.csv", row)]
    return fault


def replaced(name, data):
    def fault(files):
        files.raw[name] = data(files) if callable(data) else data
        return [(name, None)]
    return fault


def header_only(name):
    def fault(files):
        setattr(files, name, getattr(files, name)[:1])
        return [(f"{name}.csv", None)]
    return fault


def quote_not_closed(files):
    files.raw["ballots.csv"] = csv_bytes(files.ballots) + '13,"70'.encode()
    return [("ballots.csv", None)]


def two_faults(files):
    """All problems are listed at once, in both files."""
    first = files.set_mark(3, 0, "好")
    second = files.set_mark(9, 2, "7e1")
    files.feedback[4][3] = "非常满意"
    return [("ballots.csv", first), ("ballots.csv", second), ("feedback.csv", 5)]


def broken_bytes(files):
    files.set_mark(7, 1, "@@")
    return csv_bytes(files.ballots).replace(b"@@", b"\xff\xff")


FAULTS = {
    **{f"mark {text!r}": bad_mark(text, proposal) for text, proposal in NOT_NUMBERS.items()},
    **{f"level {text!r} for attitude": bad_level(text, 3) for text in NOT_LEVELS},
    **{f"level {text!r} for result": bad_level(text, 4) for text in NOT_LEVELS},
    "duplicate mark": duplicate_mark,
    "exact duplicate of a ballot row": exact_duplicate_mark,
    "duplicate mark, the second blank": blank_duplicate_mark,
    "duplicate mark, unit by name and by code": duplicate_mark_other_name,
    "duplicate mark, code in other case": duplicate_mark_other_case,
    "duplicate answer": duplicate_answer,
    "exact duplicate of an answer": exact_duplicate_answer,
    "duplicate answer, the second blank": blank_duplicate_answer,
    "duplicate answer, unit by name and by code": duplicate_answer_other_name,
    "a unit of the ballots is not listed": ballot_unit_not_listed,
    "a unit of the feedback is not listed": feedback_unit_not_listed,
    "a unit has only blank marks": nothing_counted(""),
    "a unit has only marks outside bounds": nothing_counted("79"),
    "a unit has only marks off scale": nothing_counted("-5"),
    "a unit has no mark at all": unit_without_any_mark,
    "a unit has no feedback": unit_without_feedback,
    "nobody answered a question for a unit": question_not_answered,
    "a ballot lacks a row": missing_ballot_row,
    "ballots 1 and 01": ballot_number_not_the_same_text,
    "no column of ballot numbers": no_ballot_column,
    "no column of marks": no_mark_column,
    "no column of units": no_unit_column,
    "no column of suggestions": no_feedback_column(0),
    "no column of units in the feedback": no_feedback_column(1),
    "no column of deputies": no_feedback_column(2),
    "no column of attitude": no_feedback_column(3),
    "no column of result": no_feedback_column(4),
    "unknown column in the ballots": unknown_column("ballots", "颜色", "红"),
    "unknown column in the feedback": unknown_column("feedback", "colour", "red"),
    "unknown empty column in the feedback": unknown_column("feedback", "办理速度", ""),
    "unnamed column in the ballots": unknown_column("ballots", "", "70"),
    "unnamed column in the feedback": unknown_column("feedback", "", "红"),
    "twice the last ballot column": twice_the_column("ballots", -1),
    "twice the ballot number": twice_the_column("ballots", 0),
    "twice the attitude": twice_the_column("feedback", 3),
    "blank ballot number": blank_key("ballots", 9, 0),
    "blank unit of a mark": blank_key("ballots", 9, 1, ("long",)),
    "blank suggestion": blank_key("feedback", 9, 0),
    "blank unit of an answer": blank_key("feedback", 9, 1),
    "blank deputy": blank_key("feedback", 9, 2),
    "short ballot row": ragged("ballots", 11, -1),
    "long ballot row": ragged("ballots", 11, 1),
    "short feedback row": ragged("feedback", 11, -1),
    "long feedback row": ragged("feedback", 11, 2),
    "ballots without a row": header_only("ballots"),
    "feedback without a row": header_only("feedback"),
    "empty ballot file": replaced("ballots.csv", b""),
    "empty feedback file": replaced("feedback.csv", b""),
    "ballots of no known encoding": replaced("ballots.csv", broken_bytes),
    "a quote is not closed": quote_not_closed,
    "two faults in the ballots, one in the feedback": two_faults,
}

# Faults of the units file, which only the options have.
UNITS_FAULTS = {
    "two units with one code": lambda files: files.units.append(["gongan", "省公安局"])
    or [("units.csv", 5)],
    "two units with one name": lambda files: files.units.append(["gongan2", "省公安厅"])
    or [("units.csv", 5)],
    "exact duplicate of a unit": lambda files: files.units.append(list(files.units[2]))
    or [("units.csv", 5)],
    "blank code": blank_key("units", 3, 0),
    "blank name": blank_key("units", 3, 1),
    "no column of names": lambda files: [row.pop(1) for row in files.units]
    and [("units.csv", 1)],
    "no column of codes": lambda files: [row.pop(0) for row in files.units]
    and [("units.csv", 1)],
    "unknown column in the units": unknown_column("units", "电话", "1"),
    "short unit row": ragged("units", 3, -1),
    "a unit without marks and feedback":
        lambda files: files.units.append(["nongye", "省农业农村厅"])
        or [("ballots.csv", None), ("feedback.csv", None), ("nongye", "省农业农村厅")],
}

# ---------------------------------------------------------------------------------------------
# Running
# ---------------------------------------------------------------------------------------------


DIGITS_TO_LETTERS = str.maketrans("0123456789", "abcdefghij")


class Tester:
    def __init__(self, program, rubric):
        self.program, self.rubric = program, rubric
        self.top = tempfile.mkdtemp(prefix="appraise-bad-files-")
        self.passed = self.failed = self.folders = 0

    def folder(self):
        # Letters, so that no number in a path passes for one that a message should hold.
        self.folders += 1
        path = os.path.join(self.top, f"{self.folders:04}".translate(DIGITS_TO_LETTERS))
        os.makedirs(path)
        return path

    def write(self, files, folder):
        """Writes the files and returns the path of each by its option."""
        paths = {"--rubric": self.rubric}
        for name in ("ballots", "feedback", "units"):
            path = paths[f"--{name}"] = os.path.join(folder, f"{name}.csv")
            data = files.raw.get(f"{name}.csv", csv_bytes(getattr(files, name)))
            with open(path, "wb") as file:
                file.write(data)
        return paths

    def write_session(self, files, folder, lines="".join(DATA_FILES)):
        self.write(files, folder)
        shutil.copyfile(self.rubric, os.path.join(folder, "hunan-2020.rubric"))
        with open(os.path.join(folder, "session.appraisal"), "w", encoding="utf-8") as file:
            file.write(session_text(files, lines))
        return [folder]

    def expect(self, what, arguments, status, named=(), output="json"):
        command = [*self.program, *arguments] + (["--output", output] if output else [])
        try:
            answer = subprocess.run(command, capture_output=True, timeout=60)
        except subprocess.TimeoutExpired:
            self.report(what, ["no answer after 60 seconds"], command)
            return
        errors = answer.stderr.decode("utf-8", "replace")
        faults = []
        if answer.returncode != status:
            faults.append(f"exit status {answer.returncode}, expected {status}")
        if status == 0 and not answer.stdout:
            faults.append("nothing on standard output")
        if status != 0 and answer.stdout:
            faults.append("something on standard output")
        if status != 0 and not errors.strip():
            faults.append("nothing on standard error")
        for wanted in named:
            if not names(errors.replace(self.top, ""), wanted):
                faults.append(f"standard error does not name {describe(wanted)}")
        self.report(what, faults, command, errors)

    def report(self, what, faults, command, errors=""):
        if not faults:
            self.passed += 1
            return
        self.failed += 1
        said = " | ".join(errors.split("\n"))[:300]
        print(f"{what}: {'; '.join(faults)}\n    {' '.join(command)}\n    said: {said}", flush=True)


def names(errors, wanted):
    """A place is (file, row or None); a unit is (code, name), either will do; else a word."""
    if isinstance(wanted, tuple) and str(wanted[0]).endswith(".csv"):
        file, row = wanted
        place = re.escape(file) + ("" if row is None else f":{row}(?![0-9])")
        return re.search(place, errors) is not None
    if isinstance(wanted, tuple):
        return any(word in errors for word in wanted)
    return wanted in errors


def describe(wanted):
    if isinstance(wanted, tuple) and str(wanted[0]).endswith(".csv"):
        return wanted[0] if wanted[1] is None else f"{wanted[0]}:{wanted[1]}"
    return " or ".join(wanted) if isinstance(wanted, tuple) else wanted


def options_of(paths, leave_out=()):
    return [text for option, path in paths.items() if option not in leave_out
            for text in (option, path)]


def check_faults(tester):
    for layout in ("long", "by unit"):
        for language in ("zh", "en"):
            sound = Files(layout, language)
            where = f"[{layout}, {language}]"
            paths = tester.write(sound, tester.folder())
            tester.expect(f"{where} sound files", ["score", *options_of(paths)], 0)
            tester.expect(f"{where} sound files, no units file",
                          ["score", *options_of(paths, ["--units"])], 0)
            tester.expect(f"{where} sound session",
                          ["score", *tester.write_session(sound, tester.folder())], 0)
            for what, fault in {**FAULTS, **UNITS_FAULTS}.items():
                check_fault(tester, f"{where} {what}", fault, layout, language,
                            session_too=what in FAULTS)


def check_fault(tester, what, fault, layout, language, session_too):
    files = Files(layout, language)
    named = fault(files)
    if named is None:  # this layout cannot have the fault
        return
    paths = tester.write(files, tester.folder())
    tester.expect(f"{what}, by options", ["score", *options_of(paths)], 1, named)
    if session_too:
        session = tester.write_session(files, tester.folder())
        tester.expect(f"{what}, in a session", ["score", *session], 1, named)


def check_unlisted(tester):
    """Without a list of units a name that only one file knows is found out all the same."""
    for layout in ("long", "by unit"):
        files = Files(layout, "zh")
        files.feedback.append(["99", "省农业农村厅", "代表99", "满意", "满意"])
        paths = tester.write(files, tester.folder())
        tester.expect(f"[{layout}] without --units, a unit only in the feedback",
                      ["score", *options_of(paths, ["--units"])], 1,
                      [("ballots.csv", None), "省农业农村厅"])
        files = Files(layout, "zh")
        unit_without_feedback(files)
        paths = tester.write(files, tester.folder())
        tester.expect(f"[{layout}] without --units, a unit only in the ballots",
                      ["score", *options_of(paths, ["--units"])], 1,
                      [("feedback.csv", None), UNITS[1]])


def check_sessions(tester):
    for returned, found in ((BALLOTS - 1, BALLOTS), (BALLOTS, BALLOTS - 1)):
        files = Files("by unit", "zh")
        files.returned, files.ballots = returned, files.ballots[:1 + found]
        tester.expect(f"{returned} ballots returned, {found} found",
                      ["score", *tester.write_session(files, tester.folder())], 1)
    files = Files("long", "zh")
    tester.expect("a form without a file",
                  ["score", *tester.write_session(files, tester.folder(), DATA_FILES[0])], 1,
                  ["session.appraisal"])
    no_such_form = "".join(DATA_FILES) + "数据文件“加分表”：“ballots.csv”。\n"
    tester.expect("a file for a form that the rubric has not",
                  ["score", *tester.write_session(files, tester.folder(), no_such_form)], 1,
                  ["session.appraisal"])


def check_unreadable(tester):
    for option in ("--rubric", "--ballots", "--feedback", "--units"):
        folder = tester.folder()
        paths = tester.write(Files("long", "zh"), folder)
        paths[option] = os.path.join(folder, "no-such-file.csv")
        tester.expect(f"{option}: no such file", ["score", *options_of(paths)], 3,
                      ["no-such-file.csv"])
        paths[option] = os.path.join(folder, "a-folder.csv")
        os.makedirs(paths[option])
        tester.expect(f"{option}: a folder", ["score", *options_of(paths)], 3, ["a-folder.csv"])
        if os.geteuid() != 0:  # root may read everything
            paths = tester.write(Files("long", "zh"), tester.folder())
            if option != "--rubric":
                os.chmod(paths[option], 0)
                tester.expect(f"{option}: no permission", ["score", *options_of(paths)], 3,
                              [os.path.basename(paths[option])])
    tester.expect("no such session", ["score", os.path.join(tester.top, "nowhere")], 3,
                  ["nowhere"])
    tester.expect("a folder without a session file", ["score", tester.folder()], 3,
                  ["session.appraisal"])
    for name in ("ballots.csv", "feedback.csv", "hunan-2020.rubric"):
        folder = tester.write_session(Files("long", "zh"), tester.folder())[0]
        os.remove(os.path.join(folder, name))
        tester.expect(f"a session without its {name}", ["score", folder], 3, [name])


def check_usage(tester):
    paths = tester.write(Files("long", "zh"), tester.folder())
    everything = options_of(paths)
    usages = {
        "no command": [],
        "unknown command": ["scroe", *everything],
        "score of nothing": ["score"],
        "unknown option": ["score", *everything, "--balots", paths["--ballots"]],
        "option without its value": ["score", *everything[:-1]],
        "no --rubric": ["score", *options_of(paths, ["--rubric"])],
        "no --ballots": ["score", *options_of(paths, ["--ballots"])],
        "no --feedback": ["score", *options_of(paths, ["--feedback"])],
        "two sessions": ["score", tester.top, tester.top],
        "a session and files": ["score", tester.top, *everything],
        "unknown output": ["score", *everything, "--output", "yaml"],
        "unknown output with an equals sign": ["score", *everything, "--output=yaml"],
    }
    for what, arguments in usages.items():
        tester.expect(what, arguments, 2, output=None)


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--program", required=True, help="the program under test")
    parser.add_argument("--rubric", default=str(ROOT / "rubrics/hunan-2020.rubric"))
    parser.add_argument("--keep", action="store_true", help="keep the files even if all passed")
    return parser.parse_args()


def main():
    options = parse_arguments()
    program = pathlib.Path(options.program).resolve()
    for path in (program, options.rubric):
        if not os.path.exists(path):
            sys.exit(f"there is no {path}")
    tester = Tester([str(program)], os.path.abspath(options.rubric))
    for check in (check_faults, check_unlisted, check_sessions, check_unreadable, check_usage):
        check(tester)
    if tester.failed == 0 and not options.keep:
        shutil.rmtree(tester.top)
    else:
        print(f"the files are in {tester.top}")
    print(f"{tester.passed} passed, {tester.failed} failed")
    return 1 if tester.failed else 0


if __name__ == "__main__":
    sys.exit(main())
