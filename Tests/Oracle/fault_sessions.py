"""Makes small sound sessions of every kind of form, as tables that know what their columns are.

A session is small, so that a change of any cell changes the result, and it says everything that a
session can say of its counts: what a cut file has lost can then be found out.
"""

from dataclasses import dataclass, field

UNITS = [("gongan", "省公安厅"), ("shuili", "省水利厅"), ("yibao", "省医保局"), ("minzheng", "省民政厅")]

# The headers of key columns in both languages; other headers are names of the rubric.
HEADERS = {
    "ballot": ("票号", "ballot"), "suggestion": ("建议编号", "suggestion"),
    "deputy": ("代表", "deputy"), "unit": ("单位", "unit"), "criterion": ("指标", "criterion"),
    "mark": ("得分", "mark"), "role": ("承办角色", "role"), "class": ("答复类别", "class"),
    "group": ("组别", "group"), "site": ("票箱", "site"), "round": ("轮次", "round"),
    "points": ("分值", "points"), "reason": ("事由", "reason"), "issued": ("发出", "issued"),
    "returned": ("收回", "returned"),
}


@dataclass
class Column:
    """`role` is a key of HEADERS, or "spread" for a column named after a unit, criterion or level.
    `kind` says what its cells are: id, name, points, level, count, text."""
    role: str
    kind: str
    header: str = ""


@dataclass
class Sheet:
    form: str
    stem: str
    columns: list
    rows: list
    rater: str = ""  # the role that says whose row it is

    def header(self, language):
        return [HEADERS[column.role][language == "en"] if column.role in HEADERS
                else column.header for column in self.columns]

    def marks(self):
        return [index for index, column in enumerate(self.columns)
                if column.kind in ("points", "level", "count")]

    def column(self, role):
        return next((index for index, column in enumerate(self.columns) if column.role == role),
                    None)


@dataclass
class Session:
    scheme: str
    rubric: str
    sheets: list
    ballots: int = 0  # what the session says of issued and returned
    units: list = field(default_factory=lambda: list(UNITS))
    lines: str = ""  # more sentences of the session file
    levels: tuple = ()
    edits: tuple = ()  # words of the rubric and what stands in their place


def numbers(random, count):
    """Numbers of ballots or suggestions: plain, padded with zeros, or with a letter before."""
    style = random.choice(["plain", "padded", "padded", "lettered"])
    first = random.choice([1, 1, 7, 96])
    form = {"plain": "{}", "padded": "{:03}", "lettered": "A{:02}"}[style]
    return [form.format(first + index) for index in range(count)]


def points(random, lowest, highest, halves=False):
    mark = random.randint(lowest, highest)
    return f"{mark}.5" if halves and mark < highest and random.random() < 0.4 else str(mark)


def long_ballots(random, form, marks, criteria=()):
    rows = []
    for ballot in numbers(random, 8):
        for _, unit in UNITS:
            for criterion in criteria or [None]:
                rows.append([ballot, unit] + ([criterion] if criteria else []) + [marks()])
    middle = [Column("criterion", "name")] if criteria else []
    columns = [Column("ballot", "id"), Column("unit", "name"), *middle, Column("mark", "points")]
    return Sheet(form, "ballots", columns, rows, "ballot")


def ballots_by_unit(random, form, marks):
    rows = [[ballot] + [marks() for _ in UNITS] for ballot in numbers(random, 8)]
    columns = [Column("ballot", "id")] + [Column("spread", "points", name) for _, name in UNITS]
    return Sheet(form, "ballots", columns, rows, "ballot")


HUNAN_LEVELS = ("很满意", "满意", "基本满意", "不满意")


def hunan_feedback(random):
    rows = [[number, UNITS[index % 4][1], f"代表{deputy:02}",
             random.choice(HUNAN_LEVELS), random.choice(HUNAN_LEVELS)]
            for index, number in enumerate(numbers(random, 9))
            for deputy in random.sample(range(1, 30), random.choice([1, 1, 2, 3]))]
    columns = [Column("suggestion", "id"), Column("unit", "name"), Column("deputy", "text"),
               Column("spread", "level", "办理态度"), Column("spread", "level", "办理结果")]
    return Sheet("代表反馈表", "feedback", columns, rows, "deputy")


def hunan(random, layout):
    marks = lambda: points(random, 60, 78, halves=True)
    ballots = (long_ballots if layout == "long" else ballots_by_unit)(random, "现场测评票", marks)
    return Session(f"hunan, {layout}", "hunan-2020", [hunan_feedback(random), ballots], 8,
                   levels=HUNAN_LEVELS)


def five_criteria(random, layout):
    criteria = ["领导重视", "办理态度", "面商沟通", "答复质量", "落实情况"]
    if layout == "long":
        ballots = long_ballots(random, "评分表", lambda: points(random, 60, 98), criteria)
    else:
        rows = [[ballot, unit] + [points(random, 60, 98) for _ in criteria]
                for ballot in numbers(random, 6) for _, unit in UNITS]
        columns = [Column("ballot", "id"), Column("unit", "name")] + [
            Column("spread", "points", name) for name in criteria]
        ballots = Sheet("评分表", "ballots", columns, rows, "ballot")
    return Session(f"five criteria, {layout}", "five-criteria", [ballots],
                   8 if layout == "long" else 6)


def unchecked(random):
    """Numbers of ballots mean nothing: plain rows go another way through the program."""
    session = five_criteria(random, random.choice(["long", "by criterion"]))
    session.scheme = "unchecked"
    session.edits = (("重复：停止计票", "重复：不查重"),)
    session.ballots = 0
    return session


def tally(random):
    levels = ("满意", "基本满意", "不满意")
    rows = []
    for _, unit in UNITS:
        good, fair = random.randint(15, 24), random.randint(0, 4)
        rows.append([unit, str(good), str(fair), str(28 - good - fair), "28", "28"])
    columns = [Column("unit", "name")] + [Column("spread", "count", name) for name in levels] + [
        Column("issued", "count"), Column("returned", "count")]
    return Session("tally", "zhanyi-2019", [Sheet("计票表", "tallies", columns, rows)], 28)


def groups(random):
    levels = ("好", "较好", "一般", "差")
    criteria = ["工作量", "工作效率", "完成情况"]
    sizes = {"领导": 2, "干部职工": 3, "考核组": 2}
    rows = [[str(ballot + 1), group, unit] + [random.choice(levels) for _ in criteria]
            for group, size in sizes.items() for ballot in range(size) for _, unit in UNITS]
    columns = [Column("ballot", "id"), Column("group", "name"), Column("unit", "name")] + [
        Column("spread", "level", name) for name in criteria]
    extra = [[unit, random.choice(["1", "1.5", "2", "-0.5"]), f"事由{index}"]
             for index, (_, unit) in enumerate(UNITS)]
    entries = Sheet("加分表", "bonuses", [Column("unit", "name"), Column("points", "points"),
                                       Column("reason", "text")], extra)
    return Session("groups and bonuses", "quantified-assessment",
                   [Sheet("考核票", "ballots", columns, rows, "ballot"), entries], 7, levels=levels)


def sites(random):
    rows = [[str(ballot + 1), site, unit, points(random, 70, 98)]
            for site in ("一号箱", "二号箱") for ballot in range(4) for _, unit in UNITS]
    columns = [Column("ballot", "id"), Column("site", "name"), Column("unit", "name"),
               Column("mark", "points")]
    return Session("two boxes", "categories", [Sheet("评分票", "ballots", columns, rows, "ballot")],
                   8)


def ledger(random):
    classes = ("A1", "A2", "A3", "B1", "B2", "C1", "C2")
    rows = [[number, UNITS[index % 4][1], random.choice(["主办", "主办", "会办"]),
             random.choice(classes)] for index, number in enumerate(numbers(random, 24))]
    for row in rows[:4]:
        row[2] = "主办"
    columns = [Column("suggestion", "id"), Column("unit", "name"), Column("role", "name"),
               Column("class", "level")]
    return Session("ledger", "reply-classes", [Sheet("台账", "ledger", columns, rows)],
                   levels=classes)


def checklist(random):
    items = ["逾期答复", "未面商", "台账漏登"]
    rows = [[unit] + [str(random.randint(0, 3)) for _ in items] for _, unit in UNITS]
    columns = [Column("unit", "name")] + [Column("spread", "count", name) for name in items]
    return Session("checklist", "deductions", [Sheet("扣分登记表", "checklist", columns, rows)])


def rounds(random):
    levels = ("满意", "基本满意", "不满意")
    rows = []
    for index, number in enumerate(numbers(random, 12)):
        answer = random.choice(levels)
        key = [number, f"代表{index:02}", UNITS[index % 4][1], random.choice(["主办"] * 3 + ["会办"])]
        if index < 4:
            key[3] = "主办"
        rows.append(["首次答复", *key, answer])
        if answer == "不满意":
            rows.append(["再次办理", *key, random.choice(levels)])
    columns = [Column("round", "name"), Column("suggestion", "id"), Column("deputy", "text"),
               Column("unit", "name"), Column("role", "name"), Column("spread", "level", "答复")]
    columns[-1] = Column("mark", "level")
    return Session("two rounds", "two-rounds", [Sheet("反馈", "feedback", columns, rows)],
                   levels=levels)


SCHEMES = [
    lambda random: hunan(random, "long"), lambda random: hunan(random, "by unit"),
    lambda random: five_criteria(random, "long"), lambda random: five_criteria(random, "by criterion"),
    tally, groups, sites, ledger, checklist, rounds, unchecked,
]


def make(random, index):
    return SCHEMES[index % len(SCHEMES)](random)


def session_text(session, files):
    """The session file, in Chinese; `files` are pairs of form and file name."""
    items = "；".join(f"“{name}”，代号“{code}”，类别“政府”" for code, name in session.units)
    count = session.ballots
    counts = (f"应到人数{count}人。实到人数{count}人。发出票数{count}票。收回票数{count}票。\n"
              if count else "")
    subject = "项目" if session.rubric == "zhanyi-2019" else "单位"
    data = "".join(f"数据文件“{form}”：“{name}”。\n" for form, name in files)
    return (f"评议会议，语言版本1。标题“编造的会议”。\n计分办法文件“{session.rubric}.rubric”。\n"
            f"{counts}{subject}：{items}。\n{session.lines}{data}")
