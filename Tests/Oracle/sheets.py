#!/usr/bin/env python3
"""Reads every file of a report and holds it against the JSON of its sheet.

    sheets.py --program .build/release/appraise [SESSION …]

Every cell of every table, every key figure and every note of the text, Markdown, CSV and HTML files and of the workbooks has to be
that of the JSON sheet, and every number in a picture has to stand in it too. The results on the sheets are those of `score --output
json`. HTML pages have a language, headers that repeat in print, captions and scopes. What is public holds no ballot, no deputy and
no cell of a file; with `--withhold-below 1000000` it holds no distribution, nor the means that would tell one. A session with names
that HTML, spreadsheets, Markdown and terminals could mistake is reported as well, and one in which everything is left out.
Python's standard library and openpyxl.
"""

import argparse
import csv
import html.parser
import io
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata
import zipfile

import openpyxl

from workbooks import printed

ROOT = pathlib.Path(__file__).resolve().parents[2]


class Findings:
    def __init__(self):
        self.failed = self.checked = 0

    def expect(self, holds, place, text):
        self.checked += 1
        if not holds:
            self.failed += 1
            if self.failed <= 40:
                print(f"FAILED {place}: {text}")


def squeezed(text):
    """Without what layouts add: blanks and line breaks, and the signs that stand for what cannot be seen."""
    return re.sub(r"\s", "", text)


# ---------------------------------------------------------------------------------------------
# The formats
# ---------------------------------------------------------------------------------------------


class Page(html.parser.HTMLParser):
    """Tables, key figures, notes and texts of pictures."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.tables, self.items, self.figures, self.drawn, self.ids = [], [], [], [], []
        self.language, self.faults, self.open = None, [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        self.ids += [found["id"]] if "id" in found else []
        if tag == "html":
            self.language = found.get("lang")
        if tag == "table":
            self.tables.append({"head": [], "rows": [], "caption": found.get("aria-label"), "label": found.get("aria-labelledby"),
                                "is_steps": "aria-label" in found})
        if tag == "tr" and "thead" not in [name for name, _ in self.open]:
            self.tables[-1]["rows"].append([])
        if tag == "th" and found.get("scope") not in ("col", "row"):
            self.faults.append("a header without scope")
        if tag == "svg" and found.get("aria-hidden") != "true" and not (found.get("role") == "img" and "aria-labelledby" in found):
            self.faults.append("a picture without a name")
        if tag not in ("meta", "link", "br"):
            self.open.append((tag, []))

    def handle_endtag(self, tag):
        while self.open:
            name, texts = self.open.pop()
            text = "".join(texts)
            if self.open:
                self.open[-1][1].append(text)
            if name == tag:
                self.close_element(tag, text)
                return

    def close_element(self, tag, text):
        inside = [name for name, _ in self.open]
        if tag in ("td", "th"):
            (self.tables[-1]["head"] if "thead" in inside else self.tables[-1]["rows"][-1]).append(text)
        elif tag == "caption":
            self.tables[-1]["caption"] = text
        elif tag == "li":
            self.items.append(text)
        elif tag == "dd":
            self.figures.append(text)
        elif tag == "text" and "svg" in inside:
            self.drawn.append(text)

    def handle_data(self, data):
        if self.open:
            self.open[-1][1].append(data)


def texts_of_csv(text):
    return [row for row in csv.reader(io.StringIO(text.removeprefix("\ufeff"))) if row]


def tables_of_markdown(text):
    """The rows of each table, headers first."""
    tables, inside = [], False
    for line in text.split("\n"):
        if line.startswith("| "):
            cells = re.split(r"(?<!\\)\|", line)[1:-1]
            if all(re.fullmatch(r" -+:? ", cell) for cell in cells):
                continue
            if not inside:
                tables.append([])
            tables[-1].append([re.sub(r"\\(.)", r"\1", cell).strip() for cell in cells])
        inside = line.startswith("|")
    return tables


def parts(sheet, kind):
    return [part for part in sheet["parts"] if part["kind"] == kind]


def words(cell):
    return str(cell)


def seen(text):
    """As people are shown it: a sign in place of what cannot be seen."""
    return "".join("\ufffd" if unicodedata.category(sign) in ("Cc", "Cf") and not sign.isspace() else sign for sign in text)


def alike(shown, due):
    return squeezed(shown) in (squeezed(due), squeezed(seen(due)))


# ---------------------------------------------------------------------------------------------
# One sheet
# ---------------------------------------------------------------------------------------------


def check_sheet(found, stem, language):
    path = lambda kind: stem.with_name(stem.name + f".{language}.{kind}")
    sheet = json.loads(path("json").read_text(encoding="utf-8"))
    tables = [[part["columns"]] + part["rows"] for part in parts(sheet, "table")]
    due = [[[words(cell) for cell in row] for row in table] for table in tables]
    lines = [line for part in parts(sheet, "notes") for line in part["lines"]]
    figures = [words(figure["value"]) for part in parts(sheet, "figures") for figure in part["figures"]]
    results = [step["result"] for part in parts(sheet, "steps") for step in part["steps"] if "result" in step]

    page = Page(path("html").read_text(encoding="utf-8"))
    check_page(found, path("html"), page, language)
    same_tables(found, path("html"), [[table["head"]] + table["rows"] for table in page.tables if not table["is_steps"]], due)
    found.expect(page.figures == figures, path("html"), f"key figures {page.figures}, in JSON {figures}")
    for line in lines:
        found.expect(any(alike(item, line) for item in page.items), path("html"), f"no note {line!r}")
    known = {squeezed(text) for table in due for row in table for text in row} | {squeezed(text) for text in figures}
    numbers = set(re.findall(r"[\d.]+%?", " ".join(known | set(lines))))
    for text in page.drawn:
        for number in re.findall(r"\d[\d.]*%?", text):
            # Ends of scales are printed too, and classes without a mark stand in no list.
            is_label = page.tables and number.rstrip("%") in ("0", "100") or "." in number or len(page.drawn) > 20
            found.expect(number in numbers or is_label, path("html"), f"{number} in a picture stands in no table")

    text = path("md").read_text(encoding="utf-8")
    same_tables(found, path("md"), tables_of_markdown(text), due)
    plain = squeezed(re.sub(r"\\(.)", r"\1", text))
    for line in lines + figures + results:
        found.expect(squeezed(seen(line)) in squeezed(seen(plain)), path("md"), f"no {line!r}")

    text = squeezed(seen(path("txt").read_text(encoding="utf-8")))
    for line in lines + figures + results:
        found.expect(squeezed(seen(line)) in text, path("txt"), f"no {line!r}")
    for row in (row for table in due for row in table[1:]):
        found.expect(stands_in([squeezed(seen(cell)) for cell in row], text), path("txt"), f"no row {row!r}")

    if path("csv").exists():
        rows = texts_of_csv(path("csv").read_text(encoding="utf-8"))
        flat = [row for table in due for row in table]
        found.expect(len(rows) == len(flat), path("csv"), f"{len(rows)} rows, {len(flat)} in JSON")
        for row, other in zip(rows, flat):
            # A sign before a text keeps spreadsheets from reckoning with it.
            plain = [re.sub(r"^'(?=[=+\-@\t\r])", "", cell) for cell in row]
            found.expect(plain == list(map(seen, other)), path("csv"), f"{plain}, in JSON {other}")
    else:
        found.expect(not due or "/e" in str(stem), path("csv"), "is not there")
    return sheet


def stands_in(row, text):
    """Whether a row stands there as a whole, or in parts that all begin with the same cells."""
    if "".join(row) in text:
        return True
    for keys in (1, 2, 3):
        front, rest = "".join(row[:keys]), row[keys:]
        while rest:
            fitting = [n for n in range(len(rest), 0, -1) if front + "".join(rest[:n]) in text]
            if not fitting:
                break
            rest = rest[fitting[0]:]
        if not rest:
            return True
    return False


def same_tables(found, place, shown, due):
    found.expect(len(shown) == len(due), place, f"{len(shown)} tables, {len(due)} in JSON")
    for table, other in zip(shown, due):
        found.expect(len(table) == len(other), place, f"{len(table)} rows, {len(other)} in JSON")
        for row, cells in zip(table, other):
            found.expect(len(row) == len(cells) and all(map(alike, row, cells)), place, f"{row}, in JSON {cells}")


def check_page(found, place, page, language):
    text = place.read_text(encoding="utf-8")
    found.expect(page.language == ("zh-CN" if language == "zh" else "en"), place, f"language {page.language}")
    found.expect(not page.faults, place, f"{page.faults[:3]}")
    found.expect(len(set(page.ids)) == len(page.ids), place, "an id twice")
    found.expect("display: table-header-group" in text, place, "headers do not repeat in print")
    for table in page.tables:
        found.expect(table["caption"] or table["label"] in page.ids, place, "a table without a caption")
        found.expect(all(len(row) == len(table["head"]) for row in table["rows"]), place, "a row of another width")


def check_workbook(found, path, sheets):
    """The tables stand on their sheets row by row, and print what the JSON prints."""
    book = openpyxl.load_workbook(path)
    for name, sheet in zip(book.sheetnames, sheets):
        rows = [[shown(cell) for cell in row] for row in book[name].iter_rows()]
        start = 0
        for part in parts(sheet, "table"):
            table = [part["columns"]] + part["rows"]
            for cells in table:
                due = [words(cell) for cell in cells]
                at = next((index for index in range(start, len(rows)) if fits(rows[index], due)), None)
                found.expect(at is not None, f"{path} {name}", f"no row {due}")
                start = start if at is None else at + 1


def shown(cell):
    if cell.value is None:
        return ""
    return printed(cell) if isinstance(cell.value, (int, float)) else str(cell.value)


def fits(row, due):
    return len(row) >= len(due) and all(number == text or alike(number, text) for number, text in zip(row, due))


# ---------------------------------------------------------------------------------------------
# One report
# ---------------------------------------------------------------------------------------------


def run(program, *arguments, status=0):
    answer = subprocess.run([program, *map(str, arguments)], capture_output=True, check=False)
    if answer.returncode != status:
        raise RuntimeError(f"{arguments}: {answer.returncode} {answer.stderr.decode()}")
    return answer.stdout


def text_of(path):
    if path.suffix == ".xlsx":
        with zipfile.ZipFile(path) as book:
            return "\n".join(book.read(name).decode("utf-8") for name in book.namelist() if name.endswith(".xml"))
    return path.read_text(encoding="utf-8")


def outside(folder):
    """What leaves the office."""
    return [path for top in ("public", "units") for path in sorted((folder / top).rglob("*")) if path.is_file()]


def check_report(found, program, session, folder):
    run(program, "report", session, "--into", folder, "--language", "both")
    result = json.loads(run(program, "score", session, "--output", "json"))
    for language in ("zh", "en"):
        sheets = {}
        for path in sorted(folder.rglob(f"*.{language}.json")):
            stem = path.with_name(path.name.removesuffix(f".{language}.json"))
            sheets[str(stem.relative_to(folder))] = check_sheet(found, stem, language)
        check_results(found, folder, sheets, result, language)
        check_together(found, folder, sheets, language)
    return result


def check_results(found, folder, sheets, result, language):
    """The sheet with all figures prints those of the result, unit by unit."""
    if "office/result" not in sheets or not result["units"]:
        return
    table = parts(sheets["office/result"], "table")[0]
    for unit, row in zip(result["units"], table["rows"]):
        printed_cells = [words(cell) for cell in row]
        due = [part["printed"] for part in unit.get("components", []) + unit.get("quantities", []) if part.get("printed")]
        due += [unit["final"]["printed"]] if unit.get("final") else []
        due += [str(unit["rank"])] if unit.get("rank") else []
        for figure in due:
            found.expect(figure in printed_cells, f"{folder}/office/result.{language}", f"{unit['name']}: {figure} not in {row}")


def check_together(found, folder, sheets, language):
    """The page and the workbook of all public sheets."""
    order = [name for name in sheets if name.startswith("public/")]
    path = folder / f"public/all.{language}.html"
    if path.exists():
        page = Page(path.read_text(encoding="utf-8"))
        check_page(found, path, page, language)
        shown_tables = sorted(str(table["rows"]) for table in page.tables)
        own = [Page((folder / f"{name}.{language}.html").read_text(encoding="utf-8")) for name in order]
        found.expect(shown_tables == sorted(str(table["rows"]) for page in own for table in page.tables), path, "other tables than the sheets")
    for top in ("public", "units", "office"):
        path = folder / f"{top}/sheets.{language}.xlsx"
        if path.exists():
            names = openpyxl.load_workbook(path).sheetnames
            tabs = {name: sheet for name, sheet in sheets.items() if name.startswith(top + "/") and "explanations" not in name}
            ordered = sorted(tabs.values(), key=lambda sheet: position(names, sheet))
            check_workbook(found, path, ordered)


def position(names, sheet):
    """Where its tab stands: a unit's has the name of the unit, which begins the title, as far as it may stand on a tab."""
    plain = lambda text: re.sub(r"[^\w]", "", text)
    title = plain(sheet["title"])
    fitting = [index for index, name in enumerate(names) if title.startswith(plain(name)[:24])]
    return max(fitting, key=lambda index: len(names[index])) if fitting else len(names)


def check_secrets(found, folder, secrets):
    for path in outside(folder):
        content = text_of(path)
        for secret in secrets:
            found.expect(secret not in content, path, f"tells {secret}")


def check_withheld(found, program, session, folder):
    run(program, "report", session, "--into", folder, "--language", "both", "--withhold-below", 1_000_000)
    for path in outside(folder):
        content = text_of(path)
        for word in ("各等次的数量", "各等次占合计", "marks at each level", "share of each level", "得分分布", "distribution of marks",
                     "：各指标", ": by criterion"):
            found.expect(word not in content, path, f"shows {word} though it is withheld")


# ---------------------------------------------------------------------------------------------
# Sessions
# ---------------------------------------------------------------------------------------------

HOSTILE = ["<script>alert(1)</script>", "=cmd|' /C calc'!A0", "\u202e厅安公\u202c&\"'<b>", "长" * 120, "@SUM(A1:A9)*_~`|#[x](y)",
           "-1+1", "甲\u200b局\ufeff", "No unit at all ✓ 𠮷"]


def quoted(text):
    return '"' + text.replace('"', '""') + '"'


def hostile(folder, everything_out=False):
    """Units with names that programs could mistake; secrets that nothing public may tell."""
    folder.mkdir()
    (folder / "r.rubric").write_text((ROOT / "rubrics/hunan-2020.rubric").read_text(encoding="utf-8"), encoding="utf-8")
    names = [f"单位{index}" for index in range(3)] if everything_out else HOSTILE
    rows = ["单位,名称,类别"] + [f"u{index},{quoted(name)},政府" for index, name in enumerate(names)]
    (folder / "units.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    ballots, feedback = ["票号,单位,得分"], ["建议编号,承办单位,代表,办理态度,办理结果"]
    for index in range(len(names)):
        for ballot in range(12):
            mark = "" if everything_out and ballot else str(60 + (ballot * 7 + index) % 19)
            ballots.append(f"BALLOT-{ballot:03},u{index},{mark}")
        for row in range(6):
            feedback.append(f"SUGGESTION-{index}-{row},u{index},DEPUTY-{row},{['很满意', '满意', '基本满意'][row % 3]},满意")
    (folder / "ballots.csv").write_text("\n".join(ballots) + "\n", encoding="utf-8")
    (folder / "feedback.csv").write_text("\n".join(feedback) + "\n", encoding="utf-8")
    return ["--rubric", folder / "r.rubric", "--units", folder / "units.csv", "--ballots", folder / "ballots.csv",
            "--feedback", folder / "feedback.csv"]


def check_made(found, program, folder):
    for name, is_empty in (("hostile", False), ("nearly-empty", True)):
        arguments = hostile(folder / name, is_empty)
        out = folder / f"{name}-out"
        run(program, "report", *arguments, "--into", out, "--language", "both")
        for language in ("zh", "en"):
            sheets = {}
            for path in sorted(out.rglob(f"*.{language}.json")):
                stem = path.with_name(path.name.removesuffix(f".{language}.json"))
                sheets[str(stem.relative_to(out))] = check_sheet(found, stem, language)
            check_together(found, out, sheets, language)
        check_secrets(found, out, ["BALLOT-", "DEPUTY-", "SUGGESTION-"])
        for path in out.rglob("*.html"):
            content = path.read_text(encoding="utf-8")
            found.expect("<script>alert" not in content and "\u202e" not in content.replace("\u2068", ""), path, "a name is taken as markup")
        for path in out.rglob("*.csv"):
            for row in texts_of_csv(path.read_text(encoding="utf-8")):
                for cell in row:
                    harmless = re.fullmatch(r"-?[\d.]+%?", cell) or not re.match(r"[=+@\t\r]|-", cell)
                    found.expect(harmless, path, f"{cell!r} is a formula to a spreadsheet")
        for path in out.rglob("*.txt"):
            found.expect(not re.search(r"[\u0000-\u0009\u000b-\u001f\u202a-\u202e]", path.read_text(encoding="utf-8")), path, "a control sign")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--program", required=True)
    parser.add_argument("sessions", nargs="*")
    options = parser.parse_args()
    sessions = [pathlib.Path(path) for path in options.sessions] or sorted(
        path.parent for path in (ROOT / "samples").glob("*/session.appraisal"))
    found = Findings()
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        for session in sessions:
            check_report(found, options.program, session, folder / session.name)
            check_withheld(found, options.program, session, folder / (session.name + "-withheld"))
        check_made(found, options.program, folder)
    print(f"{found.checked} checks of sheets, {found.failed} failed")
    return 1 if found.failed else 0


if __name__ == "__main__":
    sys.exit(main())
