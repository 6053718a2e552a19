#!/usr/bin/env python3
"""Works out again what `appraise explain --output json` writes down.

It knows nothing of rubrics or ballots: only fractions, comparisons, and four ways to round. Every formula has to give the value that
stands beside it, every condition has to hold, or not, as it is said to, and the last figure of every score has to be what is printed.

    Tests/Oracle/derivations.py --program .build/release/appraise samples/*/
"""

import argparse
import json
import re
import subprocess
import sys
from fractions import Fraction

TOKEN = re.compile(r"\s*(?:(\d+(?:\.\d+)?)|#(\d+)|([a-z_]+)|(.))")


def rounded(value, places, goes_up):
    """The absolute value cut to `places`, one more unit of the last place if `goes_up` says so."""
    scaled = abs(value) * 10**places
    kept, rest = divmod(scaled, 1)
    if rest and goes_up(rest, int(kept) % 2 == 1):
        kept += 1
    result = Fraction(kept) / 10**places
    return -result if value < 0 else result


ROUNDINGS = {
    "round_half_up": lambda rest, odd: rest >= Fraction(1, 2),
    "round_half_even": lambda rest, odd: rest > Fraction(1, 2) or (rest == Fraction(1, 2) and odd),
    "truncate": lambda rest, odd: False,
    "round_up": lambda rest, odd: True,
}


class Formula:
    """A recursive descent parser that works out what it reads."""

    def __init__(self, text, figures):
        self.tokens = [match for match in TOKEN.findall(text) if any(match)]
        self.place = 0
        self.figures = figures

    def value(self):
        value = self.sum()
        if self.place != len(self.tokens):
            raise ValueError(f"something is left over: {self.tokens[self.place:]}")
        return value

    def sign(self):
        return self.tokens[self.place][3] if self.place < len(self.tokens) else ""

    def take(self, sign):
        if self.sign() != sign:
            raise ValueError(f"expected {sign}")
        self.place += 1

    def sum(self):
        value = self.product()
        while self.sign() in ("+", "-"):
            sign = self.sign()
            self.place += 1
            value = value + self.product() if sign == "+" else value - self.product()
        return value

    def product(self):
        value = self.atom()
        while self.sign() in ("*", "/"):
            sign = self.sign()
            self.place += 1
            value = value * self.atom() if sign == "*" else value / self.atom()
        return value

    def atom(self):
        number, figure, word, sign = self.tokens[self.place]
        self.place += 1
        if number:
            return Fraction(number)
        if figure:
            return self.figures[int(figure)]
        if word:
            return self.function(word)
        if sign == "-":
            return -self.atom()
        if sign != "(":
            raise ValueError(f"unexpected {sign}")
        value = self.sum()
        self.take(")")
        return value

    def function(self, word):
        arguments = self.arguments()
        if word in ROUNDINGS:
            value, places = arguments
            return rounded(value, int(places), ROUNDINGS[word])
        if word == "repeat":
            return [arguments[0]] * int(arguments[1])
        place = int(arguments.pop(0)) if word in ("largest", "smallest") else 0
        values = sorted(v for a in arguments for v in (a if isinstance(a, list) else [a]))
        if word == "largest":
            return values[-place]
        if word == "smallest":
            return values[place - 1]
        if word == "median_low":
            return values[(len(values) - 1) // 2]
        if word == "median_high":
            return values[len(values) // 2]
        if word == "min":
            return values[0]
        if word == "max":
            return values[-1]
        if word == "median":
            return (values[(len(values) - 1) // 2] + values[len(values) // 2]) / 2
        raise ValueError(f"unknown function {word}")

    def arguments(self):
        self.take("(")
        arguments = [self.sum()]
        while self.sign() == ",":
            self.place += 1
            arguments.append(self.sum())
        self.take(")")
        return arguments


def holds(condition, figures):
    left, sign, right = re.fullmatch(r"(.*) (>=|<=|>|<|=) (.*)", condition).groups()
    left, right = Formula(left, figures).value(), Formula(right, figures).value()
    return {">=": left >= right, "<=": left <= right, ">": left > right, "<": left < right,
            "=": left == right}[sign]


def decisions(condition, figures):
    """The conditions of a grade, or of who is ranked, that are not what they are said to be."""
    found = []
    if "formula" in condition and holds(condition["formula"], figures) != condition["holds"]:
        found.append(f"{condition['formula']} is not {condition['holds']}")
    lines = condition.get("anyOf") or condition.get("of")
    if lines:
        # Of alternatives one is enough, and of other lists so many lines, each with all of its conditions.
        held = sum(all(part["holds"] for part in line) for line in lines)
        if (held >= condition.get("atLeast", 1)) != condition["holds"]:
            found.append(f"{condition['text']} is not {condition['holds']}")
        for line in lines:
            for part in line:
                found += decisions(part, figures)
    return found


def printed(value, text, shown):
    """Whether the printed text is the value, after rounding for print where there is one."""
    if text.endswith("%"):
        text, value = text[:-1], value * 100
    places = len(text.partition(".")[2])
    if shown:
        value = rounded(value, places, ROUNDINGS[shown.replace(" ", "_")])
    return Fraction(text) == value


def faults(derivation):
    """What does not follow, in words; and how many figures were worked out."""
    found, count = [], 0
    for unit in derivation["units"]:
        figures = {}
        for figure in unit["figures"]:
            name = f"{unit['unit']} #{figure['number']}"
            if "value" not in figure:
                continue
            count += 1
            value = Fraction(figure["value"])
            if Formula(figure["formula"], figures).value() != value:
                found.append(f"{name}: {figure['formula']} is not {figure['value']}")
            for condition in figure.get("conditions", []):
                if not holds(condition, figures):
                    found.append(f"{name}: {condition} does not hold")
            figures[figure["number"]] = value
        tried = [rule for grade in unit.get("grades", []) for rule in grade["rules"]]
        tried += [unit[name] for name in ("notRanked", "behindOthers") if name in unit]
        for condition in (condition for rule in tried for condition in rule["conditions"]):
            count += 1
            found += [f"{unit['unit']}: {fault}" for fault in decisions(condition, figures)]
        for result in unit["results"]:
            if not printed(figures[result["figure"]], result["printed"], result.get("shown")):
                found.append(f"{unit['unit']} {result['quantity']}: prints {result['printed']}")
    return found, count


def explain(program, arguments):
    answer = subprocess.run(
        [*program, "explain", *arguments, "--output", "json"], capture_output=True, check=False)
    if answer.returncode != 0:
        raise ValueError(answer.stderr.decode("utf-8", "replace"))
    return json.loads(answer.stdout)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--program", required=True)
    parser.add_argument("sessions", nargs="+")
    options = parser.parse_args()
    failed = 0
    for session in options.sessions:
        found, count = faults(explain([options.program], [session]))
        failed += len(found)
        print("\n".join(found[:10] + [f"{session}: {count} figures and conditions worked out again, {len(found)} wrong"]))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
