#!/usr/bin/env python3
"""An independent exact calculator for the rubric "Hunan 2020".

It exists to disagree. It was written from the regulation (rubrics/hunan-2020.rubric), not from
the engine: it shares no code and no idea of how to be fast with it. Every number is a
`fractions.Fraction`; nothing here is a float. Read it beside the regulation, article by article.

    oracle.py score SESSION                                     a session folder or session file
    oracle.py score --rubric R --ballots B --feedback F [--units U]
        R is opened and not understood: the rubric is the constants below
    both with [--output json|text]; json: the `units` and `exceptions` of appraise.result/1

Exit status as the program's: 0 done, 1 refused, 2 wrong usage, 3 a file could not be read.
"""

import argparse
import json
import os
import re
import sys
import unicodedata
from fractions import Fraction

# ---------------------------------------------------------------------------------------------
# The regulation, as constants
# ---------------------------------------------------------------------------------------------

# Article 1, the feedback form.
FEEDBACK_FORM = "代表反馈表"
CRITERIA = [  # (name, English name, weight)
    ("办理态度", "Attitude", Fraction(50, 100)),
    ("办理结果", "Result", Fraction(50, 100)),
]
LEVELS = {  # the rubric gives the levels no English names
    "很满意": Fraction(100, 100),
    "满意": Fraction(85, 100),
    "基本满意": Fraction(60, 100),
    "不满意": Fraction(0, 100),
}

# Article 2, the live ballot.
BALLOT_FORM = "现场测评票"
SCALE_LOW, SCALE_HIGH, SCALE_STEP = Fraction(0), Fraction(80), Fraction(1, 2)
FLOOR, CEILING = Fraction(60), Fraction(78)

# Articles 3 and 4, the components.
FEEDBACK_COMPONENT = ("会前代表反馈", "Pre-session feedback")
FEEDBACK_POINTS = Fraction(20)
LIVE_COMPONENT = ("现场测评", "Live scoring")
PLACES = 2

# Article 6, the grades: (lowest final score that has the grade, grade), best first.
GRADES = [(Fraction(90), "优秀"), (Fraction(80), "良好"), (Fraction(60), "合格")]
GRADE_BELOW_ALL = "不合格"

# ---------------------------------------------------------------------------------------------
# Refusals
# ---------------------------------------------------------------------------------------------


class Refused(Exception):
    """The count stops: what the files say cannot be decided by the regulation."""

    def __init__(self, reason, path=None, row=None):
        self.reason, self.path, self.row = reason, path, row
        place = "" if path is None else path + (f":{row}" if row else "") + ": "
        super().__init__(place + reason)


class Unreadable(Exception):
    """A file could not be opened or read."""


# ---------------------------------------------------------------------------------------------
# Text of a cell
# ---------------------------------------------------------------------------------------------


def fold_width(text):
    """Full-width ASCII forms and the ideographic space become their plain forms."""
    plain = []
    for character in text:
        code = ord(character)
        if 0xFF01 <= code <= 0xFF5E:
            plain.append(chr(code - 0xFF01 + 0x21))
        elif code == 0x3000:
            plain.append(" ")
        else:
            plain.append(character)
    return "".join(plain)


def is_blank(text):
    return text.strip() == ""  # str.strip knows the ideographic and the no-break space


HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"


def name_key(text):
    """What is compared when names are compared: width, NFC, space beside Han, Latin case."""
    text = unicodedata.normalize("NFC", fold_width(text)).strip()
    text = re.sub(f"(?<=[{HAN}])\\s+|\\s+(?=[{HAN}])", "", text)
    return text.lower()


def number(text):
    """The exact value of a number in a cell, or None if the text is no number."""
    text = fold_width(text).strip()
    match = re.fullmatch(r"([+-]?)([0-9]+)(?:\.([0-9]+))?", text)
    if not match:
        return None
    sign, whole, decimals = match.group(1), match.group(2), match.group(3) or ""
    value = Fraction(int(whole + decimals), 10 ** len(decimals))
    return -value if sign == "-" else value


def corrected_number(text):
    """The number that somebody probably meant, to be proposed and never used."""
    text = fold_width(text).strip()
    if re.fullmatch(r"[0-9]+,[0-9]+", text):
        return text.replace(",", ".")
    if re.fullmatch(r"[0-9]+(\.[0-9]+)?分", text):
        return text[:-1]
    if re.fullmatch(r"\.[0-9]+", text):
        return "0" + text
    if re.fullmatch(r"[0-9]+\.", text):
        return text[:-1]
    match = re.fullmatch(r"([0-9]+)[eE]([0-9])", text)
    if match:
        return str(int(match.group(1)) * 10 ** int(match.group(2)))
    return None


# ---------------------------------------------------------------------------------------------
# CSV
# ---------------------------------------------------------------------------------------------


class Table:
    """A header and rows; `rows` are (row number, cells), the header being row 1."""

    def __init__(self, path, header, rows):
        self.path, self.header, self.rows = path, header, rows

    def refuse(self, reason, row=None):
        raise Refused(reason, self.path, row)


def read_text(path):
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError as error:
        raise Unreadable(f"{path}: {error.strerror}") from error
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refused("not UTF-8", path) from error


def parse_records(text, path):
    """RFC 4180, character by character."""
    records, cells, cell = [], [], []
    state = "cell start"  # then: "plain", "quoted", "after quote"

    def end_cell():
        cells.append("".join(cell))
        cell.clear()

    def end_record():
        end_cell()
        records.append(list(cells))
        cells.clear()

    text = text.replace("\r\n", "\n").replace("\r", "\n")
    for character in text:
        if state == "quoted":
            if character == '"':
                state = "after quote"
            else:
                cell.append(character)
        elif state == "after quote" and character == '"':
            cell.append('"')
            state = "quoted"
        elif character == ",":
            end_cell()
            state = "cell start"
        elif character == "\n":
            end_record()
            state = "cell start"
        elif character == '"' and state == "cell start":
            state = "quoted"
        elif character == '"' or state == "after quote":
            raise Refused("a quote inside a cell", path, len(records) + 1)
        else:
            cell.append(character)
            state = "plain"
    if state == "quoted":
        raise Refused("a quote is not closed", path, len(records) + 1)
    if state != "cell start" or cells:
        end_record()
    while records and records[-1] == [""]:  # trailing empty lines
        records.pop()
    return records


def read_table(path):
    records = parse_records(read_text(path), path)
    if not records:
        raise Refused("the file is empty", path, 1)
    header = records[0]
    rows = list(enumerate(records[1:], start=2))
    table = Table(path, header, rows)
    for row, cells in rows:
        if len(cells) != len(header):
            table.refuse(f"{len(cells)} cells under {len(header)} headers", row)
    return table


# ---------------------------------------------------------------------------------------------
# Headers
# ---------------------------------------------------------------------------------------------

BALLOT_HEADERS = {
    "ballot": "ballot", "票号": "ballot",
    "unit": "unit", "单位": "unit", "承办单位": "unit",
    "mark": "mark", "score": "mark", "得分": "mark", "评分": "mark",
}
FEEDBACK_HEADERS = {
    "suggestion": "suggestion", "建议编号": "suggestion",
    "unit": "unit", "承办单位": "unit", "单位": "unit",
    "deputy": "deputy", "代表": "deputy",
    "role": "role", "承办角色": "role",
    "class": "class", "答复类别": "class",
    "note": "note", "备注": "note",
}
UNITS_HEADERS = {
    "unit": "code", "单位": "code", "代号": "code",
    "name": "name", "名称": "name",
    "category": "category", "类别": "category",
}


def find_columns(table, known, required):
    """{meaning: column index}; a column without meaning, twice or lacking is refused."""
    columns = {}
    for index, header in enumerate(table.header):
        meaning = known.get(name_key(header))
        if meaning is None:
            table.refuse(f"the column “{header}” means nothing", 1)
        if meaning in columns:
            table.refuse(f"the column “{header}” stands twice", 1)
        columns[meaning] = index
    for meaning in required:
        if meaning not in columns:
            table.refuse(f"the column “{meaning}” is missing", 1)
    return columns


def key_cell(table, row, cells, column, what):
    text = cells[column]
    if is_blank(text):
        table.refuse(f"the {what} is blank", row)
    return text.strip()  # identities are text: 1 is not 01


# ---------------------------------------------------------------------------------------------
# Units
# ---------------------------------------------------------------------------------------------


class Units:
    """The appraised units in their order, and what each may be called in the data files."""

    def __init__(self, listed):
        self.listed = listed  # False: nobody listed them, they are whatever the data names
        self.units = []  # (code, name)
        self.called = {}  # name key -> position in `units`

    def add(self, code, name, others=()):
        position = len(self.units)
        for text in (code, name, *others):
            taken = self.called.setdefault(name_key(text), position)
            if taken != position:
                raise Refused(f"two units are called “{text}”")
        self.units.append((code, name))

    def find(self, text, table, row):
        """The position of the unit that a header or cell names."""
        position = self.called.get(name_key(text))
        if position is None:
            if self.listed:
                table.refuse(f"“{text}” is none of the units", row)
            self.add(text.strip(), text.strip())
            position = len(self.units) - 1
        return position


def read_units(path):
    table = read_table(path)
    columns = find_columns(table, UNITS_HEADERS, ["code", "name"])
    units = Units(listed=True)
    for row, cells in table.rows:
        code = key_cell(table, row, cells, columns["code"], "unit's code")
        name = key_cell(table, row, cells, columns["name"], "unit's name")
        try:
            units.add(code, name)
        except Refused as refused:
            table.refuse(refused.reason, row)
    return units


# ---------------------------------------------------------------------------------------------
# Session file: the sentences of a session in both vocabularies
# ---------------------------------------------------------------------------------------------


class Session:
    def __init__(self):
        self.units = None
        self.files = {}  # form name -> path
        self.returned = None
        self.rubric = None
        self.path = None


def read_session(path):
    session = Session()
    session.path = os.path.join(path, "session.appraisal") if os.path.isdir(path) else path
    names = []

    def put_aside(match):
        names.append(match.group(1))
        return f"\x00{len(names) - 1}\x00"

    text = re.sub('[“”"]([^“”"]*)[“”"]', put_aside, read_text(session.path))
    text = fold_width(text)

    def names_in(part):
        return [names[int(index)] for index in re.findall("\x00([0-9]+)\x00", part)]

    for sentence in re.split(r"。|\.(?![0-9])", text):
        sentence = sentence.strip()
        if re.match(r"(单位|Units)\s*:", sentence):
            session.units = Units(listed=True)
            for item in sentence.split(":", 1)[1].split(";"):
                first = names_in(item)[0]
                said = dict(
                    (word, names[int(index)])
                    for word, index in re.findall(
                        "(代号|code|英文名|English|中文名|Chinese)\\s*\x00([0-9]+)\x00", item))
                code = said.get("代号") or said.get("code") or first
                others = [said[word] for word in said if word not in ("代号", "code")]
                session.units.add(code, first, others)
        elif re.match(r"(数据文件|File for)", sentence):
            form, file = names_in(sentence)
            if form not in (FEEDBACK_FORM, BALLOT_FORM):
                raise Refused(f"the rubric has no form “{form}”", session.path)
            session.files[form] = os.path.join(os.path.dirname(session.path), file)
        elif re.match(r"(计分办法文件|Rubric file)", sentence):
            session.rubric = os.path.join(os.path.dirname(session.path), names_in(sentence)[0])
        elif re.match(r"(收回票数|Returned)", sentence):
            session.returned = int(re.search("[0-9]+", sentence).group())
    for form in (FEEDBACK_FORM, BALLOT_FORM):
        if form not in session.files:
            raise Refused(f"no file for the form “{form}”", session.path)
    return session


# ---------------------------------------------------------------------------------------------
# Article 2: ballots
# ---------------------------------------------------------------------------------------------


class Cell:
    """One cell of a form: what became of it, by which rule, and where it stands."""

    def __init__(self, status, rule, value, row, column):
        self.status, self.rule, self.value = status, rule, value
        self.row, self.column = row, column


def judge_mark(text, table, row, column):
    if is_blank(text):
        return Cell("abstained", "blank", None, row, column)
    value = number(text)
    if value is None:
        proposal = corrected_number(text)
        table.refuse(f"“{text}” is no number" + (f"; write {proposal}" if proposal else ""), row)
    on_scale = SCALE_LOW <= value <= SCALE_HIGH and (value - SCALE_LOW) % SCALE_STEP == 0
    if not on_scale:
        return Cell("void", "off scale", None, row, column)
    if not FLOOR <= value <= CEILING:
        return Cell("void", "outside bounds", None, row, column)
    return Cell("counted", None, value, row, column)


def read_ballots(path, units):
    """{(ballot, unit position): Cell}.

    Of the three layouts of a ballot file two can hold this form. The form declares no criteria,
    so the layout by criterion would have nothing between `unit` and the end of the line, and a
    `criterion` column in the long layout would have no value to hold: both are refused.
    """
    table = read_table(path)
    meanings = [BALLOT_HEADERS.get(name_key(header)) for header in table.header]
    by_unit = "unit" not in meanings and "mark" not in meanings
    return ballots_by_unit(table, units) if by_unit else ballots_long(table, units)


def ballots_long(table, units):
    columns = find_columns(table, BALLOT_HEADERS, ["ballot", "unit", "mark"])
    cells_of = {}
    for row, cells in table.rows:
        ballot = key_cell(table, row, cells, columns["ballot"], "ballot number")
        unit = key_cell(table, row, cells, columns["unit"], "unit")
        key = (ballot, units.find(unit, table, row))
        if key in cells_of:
            table.refuse(f"ballot {ballot} has “{unit}” twice", row)
        column = columns["mark"]
        cells_of[key] = judge_mark(cells[column], table, row, column)
    return table, cells_of


def ballots_by_unit(table, units):
    ballot_column, unit_columns = None, {}
    for index, header in enumerate(table.header):
        if is_blank(header):
            table.refuse("a header is blank", 1)
        if BALLOT_HEADERS.get(name_key(header)) == "ballot":
            if ballot_column is not None:
                table.refuse(f"the column “{header}” stands twice", 1)
            ballot_column = index
            continue
        unit = units.find(header, table, 1)
        if unit in unit_columns:
            table.refuse(f"the unit “{header}” has two columns", 1)
        unit_columns[unit] = index
    if ballot_column is None:
        table.refuse("the column “ballot” is missing", 1)
    if not unit_columns:
        table.refuse("there is no column for any unit", 1)
    cells_of = {}
    for row, cells in table.rows:
        ballot = key_cell(table, row, cells, ballot_column, "ballot number")
        for unit, column in unit_columns.items():
            if (ballot, unit) in cells_of:
                table.refuse(f"ballot {ballot} stands twice", row)
            cells_of[ballot, unit] = judge_mark(cells[column], table, row, column)
    return table, cells_of


# ---------------------------------------------------------------------------------------------
# Article 1: feedback
# ---------------------------------------------------------------------------------------------


def judge_level(text, table, row, column):
    if is_blank(text):
        return Cell("abstained", "blank", None, row, column)
    for level, value in LEVELS.items():
        if name_key(text) == name_key(level):
            return Cell("counted", None, value, row, column)
    return table.refuse(f"“{text}” is no level of the form", row)


def read_feedback(path, units):
    """{(suggestion, unit position, deputy, criterion name): Cell}"""
    table = read_table(path)
    headers = dict(FEEDBACK_HEADERS)
    for name, english, _ in CRITERIA:
        headers[name_key(name)] = headers[name_key(english)] = name
    required = ["suggestion", "unit", "deputy"] + [name for name, _, _ in CRITERIA]
    columns = find_columns(table, headers, required)
    cells_of = {}
    for row, cells in table.rows:
        suggestion = key_cell(table, row, cells, columns["suggestion"], "suggestion's number")
        unit = units.find(key_cell(table, row, cells, columns["unit"], "unit"), table, row)
        deputy = key_cell(table, row, cells, columns["deputy"], "deputy")
        for criterion, _, _ in CRITERIA:
            key = (suggestion, unit, deputy, criterion)
            if key in cells_of:
                table.refuse(f"{deputy} answers twice on suggestion {suggestion}", row)
            column = columns[criterion]
            cells_of[key] = judge_level(cells[column], table, row, column)
    return table, cells_of


# ---------------------------------------------------------------------------------------------
# Arithmetic
# ---------------------------------------------------------------------------------------------


def mean(values):
    return sum(values, Fraction(0)) / len(values)


def round_half_up(value, places):
    """On the absolute value; the half goes away from zero."""
    scaled = abs(value) * 10**places
    whole = (scaled + Fraction(1, 2)).__floor__()
    return Fraction(whole if value >= 0 else -whole, 10**places)


def printed(value, places=PLACES):
    """A value that has at most `places` decimals, as a decimal string."""
    scaled = value * 10**places
    assert scaled.denominator == 1, "printed before it was rounded"
    digits = str(abs(scaled.numerator)).rjust(places + 1, "0")
    return ("-" if value < 0 else "") + digits[:-places] + "." + digits[-places:]


def fraction_text(value):
    return str(value)  # "n/d" reduced, or "n"


def grade_of(final):
    for lowest, grade in GRADES:
        if final >= lowest:
            return grade
    return GRADE_BELOW_ALL


# ---------------------------------------------------------------------------------------------
# Articles 3 and 4: the two components of one unit, before rounding
# ---------------------------------------------------------------------------------------------


def feedback_unrounded(cells_of, unit, unit_name, table):
    total = Fraction(0)
    for criterion, _, weight in CRITERIA:
        answers = {}  # suggestion -> the values that deputies gave it on this criterion
        for (suggestion, of_unit, _, of_criterion), cell in cells_of.items():
            if of_unit == unit and of_criterion == criterion and cell.status == "counted":
                answers.setdefault(suggestion, []).append(cell.value)
        # (1) over deputies, plain mean; a suggestion that nobody marked is not in `answers`.
        suggestion_means = [mean(values) for values in answers.values()]
        # (2) over suggestions, plain mean; none: the count stops.
        if not suggestion_means:
            table.refuse(f"nobody marked “{unit_name}” on “{criterion}”")
        # (3) over criteria, weighted mean (the weights add up to 1).
        total += weight * mean(suggestion_means)
    # (4) times 20 points.
    return total * FEEDBACK_POINTS


def live_unrounded(cells_of, unit, unit_name, table):
    marks = [cell.value for (_, of_unit), cell in cells_of.items()
             if of_unit == unit and cell.status == "counted"]
    if not marks:
        table.refuse(f"no mark of “{unit_name}” is counted")
    return mean(marks)


# ---------------------------------------------------------------------------------------------
# The whole count
# ---------------------------------------------------------------------------------------------


def column_letter(index):
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def component(names, unrounded, cells):
    rounded = round_half_up(unrounded, PLACES)

    def count(status):
        return sum(1 for cell in cells if cell.status == status)

    return {
        "name": names[0], "english": names[1],
        "printed": printed(rounded), "exact": fraction_text(rounded),
        "unrounded": fraction_text(unrounded),
        "counted": count("counted"), "abstained": count("abstained"), "void": count("void"),
        "_value": rounded,
    }


def list_exceptions(names, code, cells):
    """The cells that were not counted, by status and rule, with their places in file order."""
    listed = {}
    for cell in cells:
        if cell.status != "counted":
            listed.setdefault((cell.status, cell.rule), []).append((cell.row, cell.column))
    return [
        {"component": names[0], "unit": code, "status": status, "rule": rule,
         "total": len(places),
         "places": [{"row": row, "column": column_letter(column)}
                    for row, column in sorted(places)[:100]]}
        for (status, rule), places in sorted(listed.items())]


def check_complete(units, ballot_table, marks, feedback_table, answers):
    """Missing: refuse. Every ballot has every unit, every unit has feedback."""
    if not marks:
        ballot_table.refuse("there is no ballot")
    ballots = dict.fromkeys(ballot for ballot, _ in marks)
    answered = {unit for _, unit, _, _ in answers}
    for position, (_, name) in enumerate(units.units):
        for ballot in ballots:
            if (ballot, position) not in marks:
                ballot_table.refuse(f"ballot {ballot} has no row for “{name}”")
        if position not in answered:
            feedback_table.refuse(f"there is no feedback on “{name}”")
    return len(ballots)


def appraise(ballots_path, feedback_path, units=None, returned=None):
    """The arrays `units` and `exceptions` of appraise.result/1."""
    units = units or Units(listed=False)
    ballot_table, marks = read_ballots(ballots_path, units)
    feedback_table, answers = read_feedback(feedback_path, units)
    ballots = check_complete(units, ballot_table, marks, feedback_table, answers)
    if returned is not None and returned != ballots:
        ballot_table.refuse(f"{returned} ballots returned, {ballots} found")

    order = range(len(units.units))
    if not units.listed:
        order = sorted(order, key=lambda position: units.units[position][1].encode("utf-8"))

    results, exceptions = [], []
    for position in order:
        code, name = units.units[position]
        answer_cells = [cell for (_, unit, _, _), cell in answers.items() if unit == position]
        mark_cells = [cell for (_, unit), cell in marks.items() if unit == position]
        feedback = component(
            FEEDBACK_COMPONENT, feedback_unrounded(answers, position, name, feedback_table),
            answer_cells)
        live = component(
            LIVE_COMPONENT, live_unrounded(marks, position, name, ballot_table), mark_cells)
        # Article 5: the sum of the components, nothing is rounded again.
        final = feedback["_value"] + live["_value"]
        results.append({
            "unit": code, "name": name, "grade": grade_of(final),
            "final": {"printed": printed(final), "exact": fraction_text(final)},
            "components": [feedback, live],
            # Article 7: by final score, then live, then feedback.
            "_ranked by": (final, live["_value"], feedback["_value"]),
        })
        exceptions += list_exceptions(FEEDBACK_COMPONENT, code, answer_cells)
        exceptions += list_exceptions(LIVE_COMPONENT, code, mark_cells)

    for result in results:  # shared with gap: 1 + the number of units that are better
        result["rank"] = 1 + sum(
            1 for other in results if other["_ranked by"] > result["_ranked by"])
    results.sort(key=lambda result: result["rank"])  # stable: then in the unit order
    for result in results:
        del result["_ranked by"]
        for part in result["components"]:
            del part["_value"]
    return {"units": results, "exceptions": exceptions}


def appraise_session(path):
    session = read_session(path)
    return appraise(
        session.files[BALLOT_FORM], session.files[FEEDBACK_FORM], session.units, session.returned)


# ---------------------------------------------------------------------------------------------
# Command line
# ---------------------------------------------------------------------------------------------


def as_text(result):
    lines = ["名次 会前代表反馈 现场测评 最后得分 等次 单位"]
    for unit in result["units"]:
        feedback, live = unit["components"]
        lines.append(f"{unit['rank']:>4} {feedback['printed']:>12} {live['printed']:>8} "
                     f"{unit['final']['printed']:>8} {unit['grade']} {unit['name']}")
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(allow_abbrev=False, description="Exact scores, Hunan 2020.")
    parser.add_argument("command", choices=["score"])
    parser.add_argument("session", nargs="?")
    for option in ("--rubric", "--ballots", "--feedback", "--units"):
        parser.add_argument(option)
    parser.add_argument("--output", choices=["json", "text"], default="text")
    arguments = parser.parse_args()
    with_files = arguments.rubric and arguments.ballots and arguments.feedback
    if bool(arguments.session) == bool(with_files):
        parser.error("give a session, or --rubric, --ballots and --feedback")
    try:
        if arguments.session:
            read_text(read_session(arguments.session).rubric)
            result = appraise_session(arguments.session)
        else:
            read_text(arguments.rubric)
            units = read_units(arguments.units) if arguments.units else None
            result = appraise(arguments.ballots, arguments.feedback, units)
    except Refused as refused:
        print(refused, file=sys.stderr)
        return 1
    except Unreadable as unreadable:
        print(unreadable, file=sys.stderr)
        return 3
    if arguments.output == "json":
        print(json.dumps(result, ensure_ascii=False, indent=2))
    else:
        print(as_text(result))
    return 0


if __name__ == "__main__":
    sys.exit(main())
