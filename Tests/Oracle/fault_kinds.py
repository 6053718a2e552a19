"""The faults. Each puts itself into the tables of a session and returns the places that a reader
has to be shown: a table, a set of rows (header is 1) and a set of column letters; None for all of
them. A fault that the session cannot have returns None.

Left out is what no reader can see: a mark typed as another possible mark, two columns of like
marks with each other's name, a vote moved from one group to another. There `reconcile` helps.
"""

import datetime

from fault_files import Special, encoded

KINDS = {}
# Kinds that are faults even where rows may stand twice or be absent.
OF_SINGLE_ROWS = {"wrong type", "date for a mark", "serial number of a day", "percentage",
                  "time for a mark", "error of a formula", "unit behind the number",
                  "comma for the point", "stray character", "look alike digit",
                  "invisible character", "full width number", "space in a number",
                  "scientific notation", "sign before the number", "digit typed twice",
                  "point lost", "point moved", "remark in the cell", "mark left out",
                  "line break in a cell", "noise of binary numbers", "misspelt name",
                  "blank row in the middle", "header again in the middle", "comma too many",
                  "two rows in a line", "unknown column", "column twice", "look alike header",
                  "no header", "title above the header", "cut within the last row", "nul byte",
                  "encoding of another office", "read in the wrong encoding", "wrong separator",
                  "two encodings in a file", "quotation mark too many", "merged cells",
                  "row within quotation marks", "byte order mark in the middle"}


def fault(function):
    KINDS[function.__name__.replace("_", " ")] = function
    return function


# ---------------------------------------------------------------------------------------------
# Choosing
# ---------------------------------------------------------------------------------------------


def some_cell(case, *kinds, filled=True):
    """A grid with a row and a column of one of these kinds; None where there is none."""
    random = case.random
    found = [(grid, column) for grid in case.grids for column in grid.of_kind(*kinds)]
    if not found:
        return None
    grid, column = random.choice(found)
    rows = [row for row in grid.rows if not filled or grid.cells[row][column] != ""]
    return (grid, random.choice(rows), column) if rows else None


def here(grid, *rows, column=None):
    """The places, from indices of `cells`."""
    return [(grid, {row + 1 for row in rows}, None if column is None else {"ABCDEFGHIJKL"[column]})]


def row_and_its_ballot(case, grid, row, line):
    """The row, and where its ballot begins: there a mark is missing."""
    return [(grid, {row + 1} | case.rows_of(grid, line), None)]


def somewhere(*grids):
    return [(grid, None, None) for grid in grids]


def change(case, kinds, new):
    """Puts `new(text)` into a cell."""
    found = some_cell(case, *kinds)
    if not found:
        return None
    grid, row, column = found
    text = new(grid.cells[row][column])
    if text is None or text == grid.cells[row][column]:
        return None
    old = list(grid.cells[row])
    grid.cells[row][column] = text
    if grid.columns[column].kind in ("id", "name"):
        return row_and_its_ballot(case, grid, row, old)
    return here(grid, row, column=column)


MARKS = ("points", "count", "level")
NUMBERS = ("points", "count")

# ---------------------------------------------------------------------------------------------
# Marks
# ---------------------------------------------------------------------------------------------


@fault
def wrong_type(case):
    return change(case, NUMBERS, lambda _: case.random.choice(
        ["好", "满意", "弃权", "-", "缺", "n/a", "NaN", "inf", "TRUE", "见附页", "√", "七十五"]))


@fault
def number_for_a_level(case):
    return change(case, ("level",), lambda _: case.random.choice(["85", "1", "100%", "√", "是"]))


@fault
def misspelt_level(case):
    def misspelt(text):
        habits = [text + "。", text[:-1], text + "?", text.replace("满", "満"), text.replace("意", "义"),
                  "非常" + text, text + text, text.replace("满", " 满"), text.replace("好", "妤"),
                  text.replace("A", "А"), text.replace("1", "l"), text.replace("C", "С"),
                  "/".join([text, text])]
        return case.random.choice([habit for habit in habits if habit != text])
    return change(case, ("level",), misspelt)


@fault
def two_levels_in_a_cell(case):
    levels = case.session.levels
    return levels and change(case, ("level",), lambda text: text + case.random.choice(
        ["、", "/", ",", "，", " ", "\n"]) + case.random.choice(
            [level for level in levels if level != text]))


@fault
def date_for_a_mark(case):
    day = datetime.date(2026, case.random.randint(1, 12), case.random.randint(1, 28))
    text = case.random.choice([f"{day.month}月{day.day}日", f"{day.year}/{day.month}/{day.day}",
                               f"{day.month}-{day.day}", f"{day.day}-Sep", day.isoformat()])
    return change(case, MARKS, lambda _: Special("date", day, text))


@fault
def serial_number_of_a_day(case):
    return change(case, NUMBERS, lambda _: str(case.random.randint(43831, 46400)))


@fault
def percentage(case):
    def percent(text):
        return Special("percent", float(text) / 100, text + "%")
    return change(case, NUMBERS, percent)


@fault
def time_for_a_mark(case):
    clock = datetime.time(case.random.randint(0, 23), case.random.randint(0, 59))
    return change(case, NUMBERS, lambda _: Special("time", clock, f"{clock.hour}:{clock.minute:02}"))


@fault
def error_of_a_formula(case):
    text = case.random.choice(["#N/A", "#DIV/0!", "#REF!", "#VALUE!", "#NAME?"])
    return change(case, MARKS, lambda _: Special("error", text, text))


@fault
def formula_without_value(case):
    return change(case, NUMBERS, lambda text: Special("formula", f"={text}+0", f"={text}+0"))


@fault
def truth_value(case):
    return change(case, MARKS, lambda _: Special("truth", True, "TRUE"))


@fault
def unit_behind_the_number(case):
    return change(case, NUMBERS, lambda text: text + case.random.choice(["分", " 分", "票", "%", "pt"]))


@fault
def comma_for_the_point(case):
    return change(case, NUMBERS, lambda text: case.random.choice(
        [text.replace(".", ",") if "." in text else text + ",0", text + "，5", "1," + text + "0"]))


@fault
def stray_character(case):
    sign = case.random.choice(list("'`*?!;:~#&|\\<>=+_^") + ['"', "。", "、", "？", "·", "′"])
    return change(case, MARKS, lambda text: case.random.choice([text + sign, sign + text]))


@fault
def look_alike_digit(case):
    pairs = [("0", "O"), ("0", "o"), ("1", "l"), ("1", "I"), ("5", "S"), ("8", "B"), ("6", "б"),
             ("7", "⁷"), ("2", "②"), ("9", "٩"), ("4", "४"), (".", "。"), (".", "·")]

    def look(text):
        fit = [pair for pair in pairs if pair[0] in text]
        if not fit:
            return None
        old, new = case.random.choice(fit)
        return text.replace(old, new, 1)
    return change(case, NUMBERS, look)


@fault
def invisible_character(case):
    sign = case.random.choice(["\u200b", "\ufeff", "\u200e", "\u00ad", "\u2060", "\u00a0", "\u3000"])
    return change(case, MARKS + ("id", "name"), lambda text: case.random.choice(
        [text + sign, sign + text, text[:1] + sign + text[1:]]))


@fault
def full_width_number(case):
    return change(case, NUMBERS, lambda text: "".join(
        chr(ord(sign) + 0xFEE0) if sign in "0123456789.-" else sign for sign in text))


@fault
def space_in_a_number(case):
    return change(case, NUMBERS, lambda text: case.random.choice(
        [text[:1] + " " + text[1:], " " + text, text + " "]))


@fault
def scientific_notation(case):
    return change(case, NUMBERS, lambda text: case.random.choice(["7e1", "7.5E+01", text + "e0"]))


@fault
def sign_before_the_number(case):
    """A bonus with a sign before it is a deduction, so it is no fault there."""
    kinds = ("count",) if case.session.scheme == "groups and bonuses" else NUMBERS
    return change(case, kinds, lambda text: case.random.choice(["-" + text, "--" + text, "+-" + text]))


@fault
def digit_typed_twice(case):
    """76 becomes 766. In tallies and lists that may be a number all the same."""
    return change(case, ("points",), lambda text: text[0] + text if case.form_of("points") else None)


@fault
def point_lost(case):
    return change(case, ("points",), lambda text: text.replace(".", "") if "." in text
                  and len(text) > 3 else None)


@fault
def point_moved(case):
    """Of 90 comes 9.0, which may be a mark."""
    return change(case, ("points",), lambda text: None
                  if "." in text or text.endswith("0") or not case.form_of("points")
                  else case.random.choice(["0." + text, text[0] + "." + text[1:], text + "0"]))


@fault
def remark_in_the_cell(case):
    return change(case, MARKS, lambda text: text + case.random.choice(
        ["（改）", "(补)", "*作废", "→80", "?", " ok", "/80", "-80", "~80", "±1"]))


@fault
def mark_left_out(case):
    return change(case, MARKS, lambda _: case.random.choice(["", " ", "\u3000"]))


@fault
def line_break_in_a_cell(case):
    return change(case, MARKS + ("name",), lambda text: text[:1] + "\n" + text[1:])


@fault
def noise_of_binary_numbers(case):
    """What a formula leaves behind: 76.49999999999999."""
    return change(case, ("points",), lambda text: str(int(float(text)) - 1) + ".9999999999999")


# ---------------------------------------------------------------------------------------------
# Keys
# ---------------------------------------------------------------------------------------------


@fault
def zeros_lost(case):
    def lost(text):
        return text.lstrip("0") if text.startswith("0") and text.strip("0") else None
    return change(case, ("id",), lost)


@fault
def zeros_added(case):
    return change(case, ("id",), lambda text: "0" + text)


@fault
def blank_key(case):
    return change(case, ("id", "name"), lambda _: case.random.choice(["", " "]))


@fault
def misspelt_name(case):
    def misspelt(text):
        place = case.random.randrange(len(text))
        return case.random.choice([
            text + "处", text[:place] + text[place + 1:], text[:place] + "某" + text[place + 1:],
            text + "*", text.replace("厅", "聽"), text.replace("省", "県"), text + "（新）"])
    return change(case, ("name",), misspelt)


@fault
def name_of_another(case):
    """The name of another row: somewhere a mark is double and another missing."""
    found = some_cell(case, "name")
    if not found or case.session.scheme in ("two rounds", "ledger"):
        return None  # there another name makes another sound row
    grid, row, column = found
    if grid.columns[column].role in ("group", "site", "role") or grid.stem == "bonuses":
        return None
    others = sorted({line[column] for line in grid.cells[1:]} - {grid.cells[row][column]})
    if not others or grid.stem == "feedback":
        return None
    old = grid.cells[row]
    grid.cells[row] = list(old)
    grid.cells[row][column] = case.random.choice(others)
    return [(grid, {row + 1} | {index + 1 for index in grid.rows
                                if same_key(grid, index, row) or same_rater(grid, index, old)}, None)]


def same_key(grid, one, other):
    keys = grid.of_kind("id", "name")
    return all(grid.cells[one][key] == grid.cells[other][key] for key in keys)


def same_rater(grid, index, row):
    return all(grid.cells[index][key] == row[key] for key in grid.of_kind("id"))


@fault
def number_of_another(case):
    found = some_cell(case, "id")
    if not found:
        return None
    grid, row, column = found
    if grid.columns[column].role != "ballot":
        return None
    old = list(grid.cells[row])
    others = sorted({line[column] for line in grid.cells[1:]} - {old[column]})
    grid.cells[row] = list(old)
    grid.cells[row][column] = case.random.choice(others)
    return [(grid, {row + 1} | {index + 1 for index in grid.rows
                                if same_key(grid, index, row) or same_rater(grid, index, old)}, None)]


# ---------------------------------------------------------------------------------------------
# Rows
# ---------------------------------------------------------------------------------------------


def some_row(case):
    grid = case.random.choice(case.grids)
    return grid, case.random.choice(list(grid.rows))


@fault
def row_typed_twice(case):
    grid, row = some_row(case)
    at = case.random.randint(row + 1, len(grid.cells))
    grid.cells.insert(at, list(grid.cells[row]))
    return here(grid, row, at)


@fault
def row_typed_twice_with_other_marks(case):
    grid, row = some_row(case)
    marks = grid.of_kind(*MARKS)
    copy = list(grid.cells[row])
    other = case.random.choice(list(grid.rows))
    for column in marks:
        copy[column] = grid.cells[other][column]
    grid.cells.append(copy)
    return here(grid, row, len(grid.cells) - 1)


@fault
def ballot_typed_twice_under_another_number(case):
    """Found by the number of ballots that the session says."""
    grid, row = some_row(case)
    number = grid.column("ballot")
    if number is None or case.form_has_several_forms_of_ballots:
        return None
    copies = [list(grid.cells[index]) for index in sorted(
        index - 1 for index in case.rows_of(grid, grid.cells[row]))]
    for copy in copies:
        copy[number] = copy[number][:-1] + "99"
    grid.cells += copies
    return somewhere(grid)


@fault
def row_lost(case):
    """Found by its ballot, or by the number of ballots that the session says."""
    grid, row = some_row(case)
    if grid.stem in ("feedback", "ledger", "bonuses", "checklist"):
        return None
    del grid.cells[row]
    return somewhere(grid)


@fault
def shifted_left(case):
    grid, row = some_row(case)
    grid.cells[row] = grid.cells[row][1:] + [""]
    return here(grid, row)


@fault
def shifted_right(case):
    grid, row = some_row(case)
    line = grid.cells[row]
    grid.cells[row] = [""] + (line if case.random.random() < 0.5 else line[:-1])
    return here(grid, row)


@fault
def cell_lost_in_a_row(case):
    """The cells behind it move to the left."""
    grid, row = some_row(case)
    line = grid.cells[row]
    place = case.random.randrange(len(line))
    rest = line[:place] + line[place + 1:]
    if rest + [""] == line:
        return None
    grid.cells[row] = rest + ([""] if case.random.random() < 0.5 else [])
    return row_and_its_ballot(case, grid, row, line)


@fault
def blank_row_in_the_middle(case):
    grid, row = some_row(case)
    grid.cells.insert(row, [""] * len(grid.cells[0]))
    return here(grid, row, row - 1, row + 1)


@fault
def summary_row(case):
    grid = case.random.choice(case.grids)
    word = case.random.choice(["合计", "平均分", "总计", "小计", "Total", "合 计", "合计：", "平均"])
    row = [case.random.choice(["", "76"]) if column.kind in NUMBERS else "" for column in grid.columns]
    row[0] = word
    if grid.columns[0].kind in NUMBERS:
        return None
    grid.cells.append(row)
    return here(grid, len(grid.cells) - 1)


@fault
def remark_below_the_table(case):
    grid = case.random.choice(case.grids)
    word = case.random.choice(["制表人：张三", "注：空白作弃权", "以下空白", "第1页 共1页", "2020年9月1日"])
    grid.cells.append([word] + [""] * (len(grid.columns) - 1))
    return here(grid, len(grid.cells) - 1)


@fault
def header_again_in_the_middle(case):
    grid, row = some_row(case)
    grid.cells.insert(row, list(grid.cells[0]))
    return here(grid, row)


@fault
def row_in_one_cell(case):
    grid, row = some_row(case)
    sign = case.random.choice([";", "\t", " ", ",", "，"])
    line = [cell for cell in grid.cells[row]]
    grid.cells[row] = [sign.join(line)] + [""] * (len(line) - 1)
    return row_and_its_ballot(case, grid, row, line)


@fault
def cell_beside_the_table(case):
    """A note to the right, or far below."""
    grid, row = some_row(case)
    if grid.ending == "csv" or case.random.random() < 0.5:
        grid.cells[row] = grid.cells[row] + [""] * case.random.randint(0, 2) + ["复核"]
        # The column has no name; the first cell with content is named too.
        return somewhere(grid)
    at = len(grid.cells) + case.random.randint(1, 30)
    grid.touches.append(lambda sheet: setattr(sheet.cell(at, 1), "value", "复核无误"))
    return [(grid, {at, len(grid.cells) + 1}, None)]


@fault
def two_rows_in_a_line(case):
    grid, row = some_row(case)
    if grid.ending != "csv" or row + 1 >= len(grid.cells):
        return None
    grid.cells[row] = grid.cells[row] + grid.cells.pop(row + 1)
    return here(grid, row)


@fault
def row_in_two_lines(case):
    grid, row = some_row(case)
    line = grid.cells[row]
    cut = case.random.randint(1, len(line) - 1)
    filler = [] if grid.ending == "csv" else [""] * len(line)
    grid.cells[row:row + 1] = [(line[:cut] + filler)[:len(line)], (line[cut:] + filler)[:len(line)]]
    return [(grid, {row + 1, row + 2} | case.rows_of(grid, line), None)]


# ---------------------------------------------------------------------------------------------
# Columns
# ---------------------------------------------------------------------------------------------


@fault
def headers_exchanged(case):
    """Two names of columns of different kinds."""
    grid = case.random.choice(case.grids)
    pairs = [(one, other) for one in range(len(grid.columns)) for other in range(one)
             if grid.columns[one].kind != grid.columns[other].kind]
    if not pairs:
        return None
    one, other = case.random.choice(pairs)
    header = grid.cells[0]
    header[one], header[other] = header[other], header[one]
    return somewhere(grid)


@fault
def cells_of_two_columns_exchanged(case):
    """In one row only."""
    grid, row = some_row(case)
    line = grid.cells[row]
    pairs = [(one, other) for one in range(len(line)) for other in range(one)
             if grid.columns[one].kind != grid.columns[other].kind and line[one] != line[other]]
    if not pairs:
        return None
    one, other = case.random.choice(pairs)
    old = list(line)
    line[one], line[other] = line[other], line[one]
    return row_and_its_ballot(case, grid, row, old)


@fault
def column_lost(case):
    grid = case.random.choice(case.grids)
    column = case.random.randrange(len(grid.columns))
    if grid.columns[column].role in ("issued", "returned"):
        return None
    for row in grid.cells:
        del row[column]
    del grid.columns[column]
    return somewhere(grid)


@fault
def column_twice(case):
    grid = case.random.choice(case.grids)
    column = case.random.randrange(len(grid.columns))
    for row in grid.cells:
        row.append(row[column])
    grid.columns.append(grid.columns[column])
    return here(grid, 0)


@fault
def unknown_column(case):
    grid = case.random.choice(case.grids)
    word = case.random.choice(["颜色", "合计", "平均分", "电话", "1", "得分2", "省农业农村厅", ""])
    for row in grid.cells:
        row.append("1")
    grid.cells[0][-1] = word
    grid.columns.append(grid.columns[0])
    return somewhere(grid)


@fault
def look_alike_header(case):
    pairs = [("票号", "票號"), ("票号", "票 号"), ("单位", "單位"), ("得分", "得份"), ("建议编号", "建议编码"),
             ("代表", "代裱"), ("mark", "маrk"), ("unit", "uпit"), ("ballot", "ba11ot"), ("组别", "组别2"),
             ("票箱", "票厢"), ("答复类别", "答复分类"), ("轮次", "论次"), ("承办角色", "承办角色?"),
             ("承办角色", "角色"), ("分值", "分植"), ("事由", "事田"), ("满意", "満意"), ("发出", "发岀")]
    fit = [(grid, index, new) for grid in case.grids for old, new in pairs
           for index, name in enumerate(grid.cells[0]) if name == old]
    if not fit:
        return None
    grid, index, new = case.random.choice(fit)
    grid.cells[0][index] = new
    return here(grid, 0)


@fault
def no_header(case):
    grid = case.random.choice(case.grids)
    del grid.cells[0]
    return here(grid, 0)


@fault
def title_above_the_header(case):
    grid = case.random.choice(case.grids)
    title = ["2020年建议办理工作评议会议测评票"] + [""] * (len(grid.columns) - 1)
    grid.cells.insert(0, title)
    return somewhere(grid)


@fault
def two_row_header(case):
    grid = case.random.choice(case.grids)
    grid.cells.insert(1, ["" if column.kind in ("id", "name") else "分数" for column in grid.columns])
    return here(grid, 1)


@fault
def column_name_lost(case):
    grid = case.random.choice(case.grids)
    grid.cells[0][case.random.randrange(len(grid.columns))] = case.random.choice(["", " "])
    return somewhere(grid)


# ---------------------------------------------------------------------------------------------
# Files
# ---------------------------------------------------------------------------------------------


@fault
def files_exchanged(case):
    if len(case.grids) < 2:
        return None
    one, other = case.grids
    one.stem, other.stem = other.stem, one.stem
    one.form, other.form = other.form, one.form
    return somewhere(one, other)


@fault
def cut_file(case):
    grid = case.random.choice(case.grids)
    share = case.random.random()
    # What a cut at the end of a row has taken is seen by the counts of the session alone.
    def cut(data):
        return data[:int(len(data) * share)]
    grid.damage.append(cut)
    return somewhere(grid) if grid.ending == "xlsx" or grid.stem == "ballots" else None


@fault
def cut_within_the_last_row(case):
    """One to three characters are missing. Where no line end was, nobody can know."""
    grid = case.random.choice(case.grids)
    if grid.ending != "csv" or not case.form.ends_with_line_end:
        return None
    count = case.random.randint(1, 3) + len(case.form.line_end)
    width = 2 if case.form.encoding.startswith("utf-16") else 1
    grid.damage.append(lambda data: data[:-count * width])
    return somewhere(grid)


@fault
def empty_file(case):
    grid = case.random.choice(case.grids)
    grid.damage.append(lambda data: b"")
    return somewhere(grid)


@fault
def header_only(case):
    grid = case.random.choice(case.grids)
    if grid.stem == "bonuses" or grid.stem == "checklist":
        return None  # no bonus, no deduction: the rubric says what that is
    del grid.cells[1:]
    return somewhere(grid)


@fault
def byte_changed(case):
    """A byte of the text of a cell, or the first of a file without letters beyond ASCII; in a
    workbook any byte."""
    grid = case.random.choice(case.grids)
    place, bit = case.random.random(), case.random.randrange(8)
    if grid.ending == "csv" and not case.form.encoding.startswith("utf-8"):
        return None  # there the changed bytes are another sound character

    def changed(data):
        spots = ([index for index, byte in enumerate(data) if byte >= 0x80]
                 if grid.ending == "csv" else range(len(data)))
        if not spots:
            return bytes([data[0] ^ 0x80]) + data[1:]
        spot = spots[int(place * len(spots))]
        return data[:spot] + bytes([data[spot] ^ (1 << bit)]) + data[spot + 1:]
    grid.damage.append(changed)
    return somewhere(grid)


@fault
def nul_byte(case):
    grid = case.random.choice(case.grids)
    place = case.random.random()
    if grid.ending != "csv" or case.form.encoding.startswith("utf-16"):
        return None
    grid.damage.append(lambda data: data[:int(place * len(data))] + b"\0"
                       + data[int(place * len(data)):])
    return somewhere(grid)


@fault
def encoding_of_another_office(case):
    """Latin letters and digits survive; every Chinese character becomes another or none."""
    grid = case.random.choice(case.grids)
    if grid.ending != "csv":
        return None
    other = case.random.choice(["big5", "shift_jis", "euc_kr", "cp1252", "latin-1"])
    text = "\n".join(",".join(cell.text if isinstance(cell, Special) else cell for cell in row)
                     for row in grid.cells)
    if text.isascii():
        return None
    grid.damage.append(lambda data: text.encode(other, "replace"))
    return somewhere(grid)


@fault
def read_in_the_wrong_encoding(case):
    """Some program has opened the file in a wrong encoding and saved it so."""
    grid = case.random.choice(case.grids)
    if grid.ending != "csv":
        return None
    text = "\n".join(",".join(row) for row in grid.cells)
    if text.isascii():
        return None
    right, wrong = case.random.choice([("utf-8", "gb18030"), ("utf-8", "latin-1"), ("utf-8", "cp1252"),
                                       ("gb18030", "latin-1"), ("gb18030", "utf-8")])
    spoilt = text.encode(right).decode(wrong, "replace")
    grid.damage.append(lambda data: spoilt.encode("utf-8", "replace"))
    return somewhere(grid)


@fault
def two_encodings_in_a_file(case):
    grid, row = some_row(case)
    if grid.ending != "csv":
        return None
    one, other = case.random.choice([("utf-8", "gb18030"), ("gb18030", "utf-8")])
    lines = [(",".join(cells) + "\r\n") for cells in grid.cells]
    if lines[row].isascii() or "".join(lines[:row] + lines[row + 1:]).isascii():
        return None
    data = b"".join(line.encode(other if index == row else one) for index, line in enumerate(lines))
    grid.damage.append(lambda _: data)
    return somewhere(grid)


@fault
def wrong_separator(case):
    grid = case.random.choice(case.grids)
    if grid.ending != "csv":
        return None
    sign = case.random.choice([";", "\t", "，", "|", " "])
    text = "\n".join(sign.join(row) for row in grid.cells)
    grid.damage.append(lambda _: encoded(text, case.form.encoding))
    return somewhere(grid)


@fault
def line_of_a_spreadsheet_above(case):
    """`sep=,` tells a spreadsheet the separator."""
    grid = case.random.choice(case.grids)
    if grid.ending != "csv":
        return None
    grid.cells.insert(0, ["sep=;"])
    return somewhere(grid)


@fault
def byte_order_mark_in_the_middle(case):
    """Two files were joined end to end."""
    grid, row = some_row(case)
    if grid.ending != "csv":
        return None
    grid.cells[row] = ["\ufeff" + grid.cells[row][0]] + grid.cells[row][1:]
    return here(grid, row)


@fault
def comma_too_many(case):
    grid, row = some_row(case)
    if grid.ending != "csv":
        return None
    grid.cells[row] = grid.cells[row] + [""]
    return here(grid, row)


@fault
def row_within_quotation_marks(case):
    grid, row = some_row(case)
    if grid.ending != "csv":
        return None
    grid.cells[row] = [",".join(grid.cells[row])]
    return here(grid, row)


@fault
def quotation_mark_too_many(case):
    grid, row = some_row(case)
    if grid.ending != "csv" or case.form.quotes == "all":
        return None
    text = case.form.line_end.join(
        ('"' if index == row else "") + ",".join(cells) for index, cells in enumerate(grid.cells))
    grid.damage.append(lambda _: encoded(text, case.form.encoding))
    return somewhere(grid)


@fault
def file_twice_in_one(case):
    grid = case.random.choice(case.grids)
    if grid.stem == "bonuses":
        return None
    grid.cells += [list(row) for row in grid.cells[1:]]
    return somewhere(grid)


# ---------------------------------------------------------------------------------------------
# Workbooks
# ---------------------------------------------------------------------------------------------


def some_workbook(case):
    grid = case.random.choice(case.grids)
    return None if grid.ending == "csv" else grid


@fault
def merged_cells(case):
    grid = some_workbook(case)
    if not grid:
        return None
    row, column = case.random.choice(list(grid.rows)), case.random.randrange(len(grid.columns))
    down = case.random.random() < 0.6 and row + 1 < len(grid.cells)
    last = (row + 1, column) if down else (row, min(column + 1, len(grid.columns) - 1))
    if last == (row, column):
        return None
    grid.touches.append(lambda sheet: sheet.merge_cells(
        start_row=row + 1, start_column=column + 1, end_row=last[0] + 1, end_column=last[1] + 1))
    return here(grid, row, last[0])


@fault
def merged_header(case):
    grid = some_workbook(case)
    if not grid:
        return None
    column = case.random.randrange(len(grid.columns) - 1)
    grid.touches.append(lambda sheet: sheet.merge_cells(
        start_row=1, start_column=column + 1, end_row=1, end_column=column + 2))
    return here(grid, 0)


@fault
def hidden_rows(case):
    """A filter that somebody left on: the rows count and are named."""
    grid = some_workbook(case)
    if not grid:
        return None
    row = case.random.choice(list(grid.rows))

    def hide(sheet):
        sheet.row_dimensions[row + 1].hidden = True
    grid.touches.append(hide)
    return here(grid, row)


@fault
def hidden_column(case):
    grid = some_workbook(case)
    if not grid:
        return None
    column = case.random.randrange(len(grid.columns))

    def hide(sheet):
        sheet.column_dimensions[sheet.cell(1, column + 1).column_letter].hidden = True
    grid.touches.append(hide)
    return somewhere(grid)


@fault
def another_sheet_before(case):
    """Empty, or with notes: then the data are on the second sheet."""
    grid = some_workbook(case)
    if not grid:
        return None
    has_notes = case.random.random() < 0.5

    def put_before(sheet):
        other = sheet.parent.create_sheet("说明", 0)
        if has_notes:
            other["A1"] = "填写说明"
            other["A2"] = "每格一个分数"
        sheet.parent.active = 0
    grid.touches.append(put_before)
    return somewhere(grid)


@fault
def number_as_text(case):
    """With the green corner: it is the number all the same."""
    grid = some_workbook(case)
    found = grid and some_cell(case, *NUMBERS)
    if not found:
        return None
    grid, row, column = found

    def as_text(sheet):
        cell = sheet.cell(row + 1, column + 1)
        cell.value = grid.cells[row][column]
        cell.data_type = "s"
    grid.touches.append(as_text)
    return here(grid, row)


@fault
def number_of_ballot_as_number(case):
    """What was typed as 007 is kept as 7."""
    grid = some_workbook(case)
    found = grid and some_cell(case, "id")
    if not found or not found[0].cells[found[1]][found[2]].isdigit():
        return None
    grid, row, column = found

    def as_number(sheet):
        sheet.cell(row + 1, column + 1).value = int(grid.cells[row][column])
    grid.touches.append(as_number)
    return row_and_its_ballot(case, grid, row, grid.cells[row])
