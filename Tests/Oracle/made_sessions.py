"""Small made sessions in which the hard cases of the Hunan rubric are forced.

A session is what happened, not how it was typed: `session_files.py` writes it down in many forms.
Marks and levels are text ("72.5", "满意"), a blank is "".
"""

from dataclasses import dataclass, field
from fractions import Fraction

from oracle import CRITERIA, LEVELS, mean, number

LEVEL_NAMES = list(LEVELS)
OUTSIDE = ["78.5", "79", "80", "59.5", "59", "0", "30.5", "78.50", "0.0"]
OFF_SCALE = ["-1", "-72", "-0.5", "80.5", "90", "100", "70.25", "75.1", "60.01", "77.999", "81",
             "72.5000000000000000000000000000000000001", "-60", "4" + "0" * 45, "0.49"]

# (name, code, English name)
KNOWN_UNITS = [
    ("省高级人民法院", "gaoyuan", "High People's Court"),
    ("省公安厅", "gongan", "Public Security Department"),
    ("省民政厅", "minzheng", "Civil Affairs Department"),
    ("省水利厅", "shuili", "Water Resources Department"),
    ("省商务厅", "shangwu", "Commerce Department"),
    ("省国资委", "guozi", "State Assets Commission"),
    ("省医保局", "yibao", "Healthcare Security Administration"),
    ("省林业局,省草原局", "linye", "Forestry, Grassland"),
    ("省12345热线办", "12345", "12345 Hotline"),
    ("省科技厅（外专局）", "keji-01", "Science (Experts)"),
    ("省教育厅", "JYT", "Education Department"),
    ("A厅", "a", "Bureau A"),
]


@dataclass
class Unit:
    name: str
    code: str
    english: str


@dataclass
class MadeSession:
    case: str
    listed: bool  # a units file or session file lists the units
    units: list = field(default_factory=list)
    ballots: list = field(default_factory=list)  # (ballot, [mark per unit])
    feedback: list = field(default_factory=list)  # (suggestion, unit position, deputy, a, r)


def mark_text(doubled):
    """A mark from a whole number of half points."""
    return str(doubled // 2) + (".5" if doubled % 2 else "")


def half_points(random):
    return mark_text(random.randint(120, 156))


def exact_half(value):
    """Is the third decimal exactly five, with nothing behind it?"""
    times = value * 1000
    return times.denominator == 1 and times.numerator % 10 == 5


# ---------------------------------------------------------------------------------------------
# A plain session
# ---------------------------------------------------------------------------------------------


def random_mark(random, wildness):
    chance = random.random()
    if chance >= wildness:
        return half_points(random)
    kind = random.randrange(3)
    return "" if kind == 0 else random.choice(OUTSIDE if kind == 1 else OFF_SCALE)


def random_level(random, blanks=0.06):
    if random.random() < blanks:
        return ""
    return random.choice(LEVEL_NAMES + LEVEL_NAMES[:2])


def ballot_numbers(random, count):
    numbers = [str(number) for number in range(1, count + 1)]
    if count > 12 and random.random() < 0.2:
        numbers[10] = "01"  # identities are text: not the same ballot as 1
    if random.random() < 0.1:
        numbers = ["票" + number for number in numbers]
    return numbers


def plain(random, case, ballots=None, units=None, wildness=None):
    session = MadeSession(case, listed=random.random() < 0.8)
    chosen = random.sample(KNOWN_UNITS, units or random.randint(2, 9))
    for name, code, english in chosen:
        session.units.append(Unit(name, code, english))
    if random.random() < 0.15:  # code and name may be the same
        for unit in session.units:
            unit.code = unit.name
    count = ballots or random.choice([1, 2, 3, 4, 5, 7, 8, 11, 12, 16, 20, 24, 33, 37, 40])
    wildness = random.choice([0, 0.05, 0.2, 0.5]) if wildness is None else wildness
    for number in ballot_numbers(random, count):
        session.ballots.append((number, [random_mark(random, wildness) for _ in chosen]))
    for unit in range(len(chosen)):
        for _ in range(random.randint(1, 8)):
            add_suggestion(random, session, unit, random.choice([1, 1, 1, 2, 3, 4]))
    for suggestion, unit, deputy, _, _ in list(session.feedback):  # some concern two units
        if random.random() < 0.05:
            other = random.randrange(len(chosen))
            taken = {(row[0], row[1], row[2]) for row in session.feedback}
            if (suggestion, other, deputy) not in taken:
                session.feedback.append((suggestion, other, deputy,
                                         random_level(random), random_level(random)))
    for unit in range(len(chosen)):  # only the cases that mean to be refused may be
        ensure_counted(random, session, unit)
    return session


def add_suggestion(random, session, unit, deputies, levels=None):
    suggestion = str(1 + len({row[0] for row in session.feedback}))
    for deputy in random.sample(range(1, 60), deputies):
        attitude, result = levels or (random_level(random), random_level(random))
        session.feedback.append((suggestion, unit, f"代表{deputy:02}", attitude, result))
    return suggestion


def ensure_counted(random, session, unit):
    if not counted_marks(session, unit):
        random.choice(session.ballots)[1][unit] = half_points(random)
    rows = [index for index, row in enumerate(session.feedback) if row[1] == unit]
    for question in (3, 4):
        if not any(session.feedback[index][question] for index in rows):
            index = random.choice(rows)
            row = list(session.feedback[index])
            row[question] = random.choice(LEVEL_NAMES)
            session.feedback[index] = tuple(row)


# ---------------------------------------------------------------------------------------------
# Looking at and setting one unit
# ---------------------------------------------------------------------------------------------


def counted_marks(session, unit):
    values = [number(marks[unit]) for _, marks in session.ballots if marks[unit] != ""]
    return [value for value in values
            if 60 <= value <= 78 and (value * 2).denominator == 1]


def feedback_value(session, unit):
    total = Fraction(0)
    for question, (_, _, weight) in zip((3, 4), CRITERIA):
        suggestions = {}
        for row in session.feedback:
            if row[1] == unit and row[question]:
                suggestions.setdefault(row[0], []).append(LEVELS[row[question]])
        total += weight * mean([mean(values) for values in suggestions.values()])
    return total * 20


def set_marks(session, unit, marks):
    for (_, row), mark in zip(session.ballots, marks):
        row[unit] = mark


def clear_feedback(session, unit):
    session.feedback = [row for row in session.feedback if row[1] != unit]


def fresh_suggestions(session):
    """Clearing may leave numbers free; new ones must not meet old ones."""
    return "新" + str(len(session.feedback)) + "-"


def set_uniform_feedback(random, session, unit, attitude, result):
    """Every answer the same, so the unit's feedback is their mean, however many answer."""
    clear_feedback(session, unit)
    stem = fresh_suggestions(session) + str(unit) + "-"
    for suggestion in range(random.randint(1, 6)):
        for deputy in random.sample(range(1, 60), random.choice([1, 1, 2, 3])):
            left_out = suggestion > 0 and random.random() < 0.2
            session.feedback.append((f"{stem}{suggestion}", unit, f"代表{deputy:02}",
                                     "" if left_out else attitude, result))


def set_exact_live(random, session, unit, value):
    """Counted marks whose mean is exactly `value` (a multiple of a half)."""
    count = len(session.ballots)
    doubled = [int(value * 2)] * count
    for _ in range(count):
        one, other = random.randrange(count), random.randrange(count)
        if one != other and doubled[one] < 156 and doubled[other] > 120:
            doubled[one] += 1
            doubled[other] -= 1
    marks = [mark_text(mark) for mark in doubled]
    random.shuffle(marks)
    set_marks(session, unit, marks)
    if count > 2 and marks.count(marks[0]) == count:  # some cells more that do not count
        session.ballots[0][1][unit] = ""
        session.ballots[1][1][unit] = random.choice(OUTSIDE + OFF_SCALE)


# Pairs of levels by the feedback score they give.
UNIFORM = {}
for _attitude in LEVEL_NAMES:
    for _result in LEVEL_NAMES:
        UNIFORM.setdefault(10 * (LEVELS[_attitude] + LEVELS[_result]), []).append(
            (_attitude, _result))


# ---------------------------------------------------------------------------------------------
# The forced cases
# ---------------------------------------------------------------------------------------------


def force_live_half(random, session, unit):
    count = random.choice([n for n in (4, 8, 12, 16, 20, 24, 28, 32, 36, 40)
                           if n <= len(session.ballots)])
    while True:
        marks = [half_points(random) for _ in range(count)]
        if exact_half(mean([number(mark) for mark in marks])):
            break
    rest = len(session.ballots) - count
    marks += [random.choice([""] + OUTSIDE + OFF_SCALE) for _ in range(rest)]
    random.shuffle(marks)
    set_marks(session, unit, marks)


def force_feedback_half(random, session, unit):
    while True:
        clear_feedback(session, unit)
        stem = fresh_suggestions(session)
        for suggestion in range(random.choice([4, 4, 8, 12, 20])):
            deputies = random.choice([1, 1, 1, 1, 2, 4])
            for deputy in random.sample(range(1, 60), deputies):
                session.feedback.append((f"{stem}{suggestion}", unit, f"代表{deputy:02}",
                                         random_level(random, 0), random_level(random, 0)))
        if exact_half(feedback_value(session, unit)):
            return


def live_half(random):
    session = plain(random, "live half", ballots=random.choice([4, 8, 9, 12, 20, 21, 36, 40]))
    for unit in range(0, len(session.units), 2):
        force_live_half(random, session, unit)
    return session


def feedback_half(random):
    session = plain(random, "feedback half")
    for unit in range(0, len(session.units), 2):
        force_feedback_half(random, session, unit)
    return session


def both_halves(random):
    session = plain(random, "both halves", ballots=random.choice([4, 8, 12, 20, 40]))
    for unit in range(len(session.units)):
        force_live_half(random, session, unit)
        force_feedback_half(random, session, unit)
    return session


def tie_parted_by_live(random):
    """One unit's marks are higher by what its feedback is lower."""
    session = plain(random, "tie parted by live")
    values = sorted(UNIFORM)
    high, low = random.choice([(high, low) for high in values for low in values
                               if 0 < high - low <= 12])
    difference = high - low
    one, other = random.sample(range(len(session.units)), 2)
    lower, higher = [], []
    for index in range(len(session.ballots)):
        if index > 0 and random.random() < 0.1:  # counts for neither
            lower.append("")
            higher.append(random.choice(OUTSIDE))
        else:
            mark = random.randint(120, 156 - int(difference * 2))
            lower.append(mark_text(mark))
            higher.append(mark_text(mark + int(difference * 2)))
    random.shuffle(lower)
    random.shuffle(higher)
    set_marks(session, one, lower)
    set_marks(session, other, higher)
    set_uniform_feedback(random, session, one, *random.choice(UNIFORM[high]))
    set_uniform_feedback(random, session, other, *random.choice(UNIFORM[low]))
    return session


def tie_standing(random):
    """Two or more units have the same marks, shuffled, and the same answers."""
    session = plain(random, "tie left standing")
    copies = random.sample(range(len(session.units)), random.randint(2, len(session.units)))
    model = copies[0]
    marks = [row[model] for _, row in session.ballots]
    answers = [row for row in session.feedback if row[1] == model]
    for unit in copies[1:]:
        random.shuffle(marks)
        set_marks(session, unit, marks)
        clear_feedback(session, unit)
        stem = fresh_suggestions(session) + str(unit) + "-"
        session.feedback += [(stem + row[0], unit, row[2], row[3], row[4]) for row in answers]
    return session


def tie_after_rounding(random):
    """Feedback that differs only behind the second decimal: one answer in a big suggestion."""
    session = plain(random, "tie only after rounding")
    one, other = random.sample(range(len(session.units)), 2)
    marks = [row[one] for _, row in session.ballots]
    set_marks(session, other, marks)
    for unit in (one, other):
        clear_feedback(session, unit)
    answers = []
    for suggestion in range(random.randint(12, 20)):
        for deputy in range(12 if suggestion == 0 else 1):
            answers.append((suggestion, f"代表{deputy:02}", "很满意", random_level(random, 0)))
    for unit in (one, other):
        stem = f"并{unit}-"
        session.feedback += [(stem + str(suggestion), unit, deputy,
                              "满意" if unit == other and row == 0 else attitude, result)
                             for row, (suggestion, deputy, attitude, result) in enumerate(answers)]
    return session


def grade_border(random):
    """Final scores of exactly 90, 80 and 60."""
    session = plain(random, "grade border")
    for unit in range(len(session.units)):
        border = random.choice([90, 90, 80, 80, 60])
        value = random.choice([value for value in UNIFORM if 60 <= border - value <= 78])
        set_uniform_feedback(random, session, unit, *random.choice(UNIFORM[value]))
        set_exact_live(random, session, unit, border - value)
    return session


def just_below_border(random):
    """Forty marks, one of them half a point lower: 89.99 and 79.99."""
    session = plain(random, "just below a border", ballots=40)
    for unit in range(len(session.units)):
        border = random.choice([90, 80])
        value = random.choice([value for value in UNIFORM if 60 < border - value <= 78])
        set_uniform_feedback(random, session, unit, *random.choice(UNIFORM[value]))
        doubled = int((border - value) * 2)
        marks = [mark_text(doubled)] * 39 + [mark_text(doubled - 1)]
        random.shuffle(marks)
        set_marks(session, unit, marks)
    return session


def half_up_to_border(random):
    """Feedback of 19.995 becomes 20.00 and lifts the final score to exactly 90 or 80."""
    session = plain(random, "half up onto a border")
    unit = random.randrange(len(session.units))
    clear_feedback(session, unit)
    for suggestion in range(15):
        for deputy in range(20 if suggestion == 7 else 1):
            low = suggestion == 7 and deputy == 11
            answer = ["很满意", "满意"] if low else ["很满意", "很满意"]
            random.shuffle(answer)
            session.feedback.append((f"边{suggestion}", unit, f"代表{deputy:02}", *answer))
    assert exact_half(feedback_value(session, unit))
    set_exact_live(random, session, unit, random.choice([70, 60]))
    return session


def single_counted(random):
    """Units with a single counted mark, and with a single counted answer on a question."""
    session = plain(random, "single counted", ballots=random.choice([1, 2, 5, 20, 40]))
    for unit in range(len(session.units)):
        marks = [random.choice([""] + OUTSIDE + OFF_SCALE) for _ in session.ballots]
        marks[random.randrange(len(marks))] = half_points(random)
        set_marks(session, unit, marks)
    clear_feedback(session, 0)
    session.feedback.append(("独1", 0, "代表01", "", random.choice(LEVEL_NAMES)))
    session.feedback.append(("独2", 0, "代表02", random.choice(LEVEL_NAMES), ""))
    session.feedback.append(("独3", 0, "代表02", "", ""))
    return session


def many_voids(random):
    return plain(random, "voids, blanks, negative marks", wildness=0.8)


def bounds_and_steps(random):
    """Every mark on or right beside a bound or a step."""
    session = plain(random, "bounds and steps")
    edges = ["60", "78", "59.5", "78.5", "60.0", "78.00", "59.99", "78.01", "0", "80", "-0.5",
             "80.5", "60.25", "77.75", "-0"]
    for _, row in session.ballots:
        for unit in range(len(row)):
            row[unit] = random.choice(edges)
    for unit in range(len(session.units)):
        ensure_counted(random, session, unit)
    return session


def suggestions_left_out(random):
    """Suggestions that nobody marked on one question, or on both."""
    session = plain(random, "suggestions left out")
    for unit in range(len(session.units)):
        add_suggestion(random, session, unit, 3, ("", random.choice(LEVEL_NAMES)))
        add_suggestion(random, session, unit, 2, (random.choice(LEVEL_NAMES), ""))
        add_suggestion(random, session, unit, 2, ("", ""))
    return session


def nothing_counted(random):
    session = plain(random, "refused: a unit without a counted mark")
    set_marks(session, random.randrange(len(session.units)),
              [random.choice([""] + OUTSIDE + OFF_SCALE) for _ in session.ballots])
    return session


def no_feedback(random):
    session = plain(random, "refused: a unit without feedback")
    clear_feedback(session, random.randrange(len(session.units)))
    return session


def question_unmarked(random):
    session = plain(random, "refused: a question that nobody answered for a unit")
    unit = random.randrange(len(session.units))
    question = random.choice([3, 4])
    session.feedback = [
        tuple("" if index == question and row[1] == unit else cell
              for index, cell in enumerate(row)) for row in session.feedback]
    return session


def any_session(random):
    return plain(random, "plain")


def many_answers(random):
    """Denominators with many factors: 7, 11, 13 suggestions with 1 to 9 deputies each."""
    session = plain(random, "wide denominators")
    for unit in range(len(session.units)):
        for _ in range(random.choice([7, 11, 13, 17])):
            add_suggestion(random, session, unit, random.randint(1, 9))
    return session


def refused(random):
    return random.choice([nothing_counted, no_feedback, question_unmarked])(random)


CASES = [any_session, live_half, feedback_half, both_halves, tie_parted_by_live, tie_standing,
         tie_after_rounding, grade_border, just_below_border, half_up_to_border, single_counted,
         many_voids, bounds_and_steps, suggestions_left_out, many_answers, refused]


def make(random, index):
    """The session number `index`: the cases take turns, so that each of them comes."""
    return CASES[index % len(CASES)](random)
