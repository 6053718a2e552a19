#!/usr/bin/env python3
"""Writes ballots.csv and feedback.csv of this sample, the same bytes every time.

    make_sample.py            writes both files
    make_sample.py --check    writes nothing; exit status 1 if the files differ from what it makes

The counts are real (7 units, 60 ballots, 223 suggestions, 175 deputies; Hunan 2020). Everything
else is made: no source publishes a mark or an answer. The draw is a small integer generator
written out below, so that the bytes depend on no version of Python; marks are whole numbers of
half points, so that nothing is ever rounded by accident.

A session drawn at random seldom shows what the ranking rule is for. So the script tries one seed
after another and keeps the first session in which

  - exactly two units have the same final score at two decimals, and their live scores differ:
    the sample then shows the first tie-break at work;
  - no third unit is involved, and both grades 优秀 and 良好 are given;
  - each of the 175 deputies has answered at least one question;
  - every final score lies between 82 and 95, so that no unit looks scandalous.

Nothing else is chosen: which units tie, and in which order they stand, is the seed's doing.
"""

import pathlib
import sys
from fractions import Fraction

FOLDER = pathlib.Path(__file__).resolve().parent

# Unit, number of suggestions it handles (223 in all), usual live mark in half points, and how
# many of 100 answers are 很满意, 满意, 基本满意 (the rest 不满意) on attitude and on result.
UNITS = [
    ("省高级人民法院", 34, 146, (51, 45, 4), (44, 48, 6)),
    ("省公安厅", 46, 149, (57, 40, 3), (50, 43, 5)),
    ("省民政厅", 33, 148, (55, 42, 3), (49, 44, 5)),
    ("省水利厅", 28, 144, (51, 44, 5), (42, 49, 7)),
    ("省商务厅", 19, 143, (49, 46, 5), (42, 48, 8)),
    ("省国资委", 21, 141, (44, 48, 7), (38, 50, 10)),
    ("省医保局", 42, 144, (48, 46, 5), (40, 48, 10)),
]
SUGGESTIONS, DEPUTIES, BALLOTS = 223, 175, 60
LEVELS = ["很满意", "满意", "基本满意", "不满意"]
LEVEL_SHARES = [Fraction(1), Fraction(85, 100), Fraction(60, 100), Fraction(0)]
FLOOR, CEILING = 120, 156  # 60 and 78 points, in half points

# What a real meeting also has, put in by hand: (ballot, unit, what stands in the cell).
SPECIAL_MARKS = [
    (7, 2, ""), (11, 5, ""), (23, 0, ""), (23, 3, ""), (38, 6, ""), (52, 4, ""),  # left blank
    (4, 1, "79"), (29, 2, "80"), (45, 0, "79"),  # above the ceiling
    (16, 5, "58"), (33, 3, "59.5"),  # below the floor
    (19, 4, "70.25"),  # not on the half-point step
    (41, 1, "85"),  # above the scale
]


class Draw:
    """SplitMix64: a generator of eight lines, the same in every language."""

    MASK = 2**64 - 1

    def __init__(self, seed):
        self.state = seed

    def below(self, bound):
        self.state = (self.state + 0x9E3779B97F4A7C15) & self.MASK
        mixed = self.state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & self.MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & self.MASK
        return (mixed ^ (mixed >> 31)) % bound

    def shuffle(self, items):
        for last in range(len(items) - 1, 0, -1):
            other = self.below(last + 1)
            items[last], items[other] = items[other], items[last]


def mark_text(half_points):
    return str(half_points // 2) + (".5" if half_points % 2 else "")


def make_ballots(draw):
    """60 rows of seven cells. A deputy is a little strict or mild; a mark scatters around that."""
    rows = []
    for _ in range(BALLOTS):
        leaning = draw.below(9) - 4
        row = []
        for _, _, usual, _, _ in UNITS:
            scatter = draw.below(7) + draw.below(7) + draw.below(7) - 9
            row.append(mark_text(max(FLOOR, min(CEILING, usual + leaning + scatter))))
        rows.append(row)
    for ballot, unit, text in SPECIAL_MARKS:
        rows[ballot - 1][unit] = text
    return rows


def make_answer(draw, percents):
    point = draw.below(100)
    for level, percent in zip(LEVELS, percents):
        if point < percent:
            return level
        point -= percent
    return LEVELS[-1]


def make_feedback(draw):
    """Rows (suggestion, unit, deputy, attitude, result), suggestions in order."""
    leading = [unit for unit, row in enumerate(UNITS) for _ in range(row[1])]
    draw.shuffle(leading)
    # Every deputy is the first proposer of at least one suggestion.
    first = list(range(1, DEPUTIES + 1))
    first += [1 + draw.below(DEPUTIES) for _ in range(SUGGESTIONS - DEPUTIES)]
    draw.shuffle(first)
    rows = []
    for suggestion in range(1, SUGGESTIONS + 1):
        concerned = [leading[suggestion - 1]]
        if suggestion % 37 == 0:  # six suggestions concern two units
            concerned.append((concerned[0] + 1 + draw.below(6)) % len(UNITS))
        deputies = [first[suggestion - 1]]
        wanted = {0: 3, 4: 2, 8: 2}.get(suggestion % 12, 1)
        while len(deputies) < wanted:
            deputy = 1 + draw.below(DEPUTIES)
            if deputy not in deputies:
                deputies.append(deputy)
        for unit in sorted(concerned):
            for deputy in sorted(deputies):
                attitude = make_answer(draw, UNITS[unit][3])
                result = make_answer(draw, UNITS[unit][4])
                rows.append([suggestion, unit, deputy, attitude, result])
    for row in rows:
        if row[0] == 60:  # three deputies, and nobody answered on the result
            row[4] = ""
        # The proposer answered and a co-signer left both questions blank.
        if row[0] in (28, 116, 172) and row[2] != first[row[0] - 1]:
            row[3] = row[4] = ""
        # The proposer answered both questions, a co-signer one of them.
        if row[0] == 100 and row[2] != first[row[0] - 1]:
            row[4] = ""
    return rows


def half_up(value):
    return Fraction((value * 100 + Fraction(1, 2)).__floor__(), 100)


def mean(values):
    return sum(values, Fraction(0)) / len(values)


def live_score(ballots, unit):
    counted = []
    for row in ballots:
        if row[unit] == "":
            continue
        half_points = Fraction(row[unit]) * 2
        if half_points.denominator == 1 and FLOOR <= half_points <= CEILING:
            counted.append(half_points / 2)
    return half_up(mean(counted))


def feedback_score(feedback, unit):
    criteria = []
    for question in (3, 4):
        by_suggestion = {}
        for row in feedback:
            if row[1] == unit and row[question]:
                share = LEVEL_SHARES[LEVELS.index(row[question])]
                by_suggestion.setdefault(row[0], []).append(share)
        criteria.append(mean([mean(shares) for shares in by_suggestion.values()]))
    return half_up(mean(criteria) * 20)


def shows_the_rules(ballots, feedback):
    if {row[2] for row in feedback if row[3] or row[4]} != set(range(1, DEPUTIES + 1)):
        return False
    lives = [live_score(ballots, unit) for unit in range(len(UNITS))]
    finals = [lives[unit] + feedback_score(feedback, unit) for unit in range(len(UNITS))]
    if not all(82 <= final <= 95 for final in finals):
        return False
    if not max(finals) >= 90 > min(finals):
        return False
    tied = [(one, other) for one in range(len(UNITS)) for other in range(one)
            if finals[one] == finals[other]]
    return len(tied) == 1 and lives[tied[0][0]] != lives[tied[0][1]]


def make_session():
    seed = 2020
    while True:
        draw = Draw(seed)
        ballots, feedback = make_ballots(draw), make_feedback(draw)
        if shows_the_rules(ballots, feedback):
            return seed, ballots, feedback
        seed += 1


def csv_bytes(rows):
    return "".join(",".join(map(str, row)) + "\n" for row in rows).encode("utf-8")


def main():
    seed, ballots, feedback = make_session()
    names = [unit[0] for unit in UNITS]
    ballot_rows = [["票号"] + names]
    ballot_rows += [[ballot] + row for ballot, row in enumerate(ballots, start=1)]
    feedback_rows = [["建议编号", "承办单位", "代表", "办理态度", "办理结果"]]
    feedback_rows += [[suggestion, names[unit], f"代表{deputy:03}", attitude, result]
                      for suggestion, unit, deputy, attitude, result in feedback]
    made = {"ballots.csv": csv_bytes(ballot_rows), "feedback.csv": csv_bytes(feedback_rows)}
    if sys.argv[1:] == ["--check"]:
        differing = [name for name, data in made.items()
                     if (FOLDER / name).read_bytes() != data]
        for name in differing:
            print(f"{name} is not what make_sample.py makes", file=sys.stderr)
        return 1 if differing else 0
    for name, data in made.items():
        (FOLDER / name).write_bytes(data)
    print(f"seed {seed}: ballots.csv {len(ballots)} rows, feedback.csv {len(feedback)} rows")
    return 0


if __name__ == "__main__":
    sys.exit(main())
