/// Marks of a unit of which a condition asks the number.
public enum NumberOfMarks: Hashable, Sendable {
  /// By their indices, in ascending order.
  case levels([Int])
  case base(Base)

  public var base: Base? { if case .base(let base) = self { base } else { nil } }
}

/// A condition about a unit: of a grade, of a value by cases, of who is ranked.
public enum UnitCondition: JoinedCondition, Sendable {
  /// The category of the unit, by its index among the rubric's categories.
  case category(Int)
  /// `"满意" and "基本满意" out of roster at least half`.
  case share(of: MarkSelection, levels: [Int], outOf: Base, Bound)
  /// `returned out of issued is below 60%`.
  case turnout(of: MarkSelection, Base, outOf: Base, Bound)
  /// `valid is below 20 ballots`, `number of "不称职" is more than 3`.
  case count(of: MarkSelection, NumberOfMarks, CountBound)
  /// `number of "同意" is more than number of "反对"`; the second one may be taken several times, or
  /// a share of it.
  case counts(of: MarkSelection, NumberOfMarks, Comparison, NumberOfMarks, times: Amount?)
  /// `"测评项", "满意项", among which at least 2 are "好"`: gradings by index.
  case gradesAmong([Int], CountBound, String)
  /// A line of a checklist is more than zero.
  case records(form: Int, item: Int)
  case item(form: Int, item: Int, Bound)
  /// A number of the meeting: it holds for all units or for none.
  case shared(Int, Bound)
  case quantity(Int, Bound)
  /// Figures of the unit added up: `"满意率" plus "基本满意率" is at least 80%`.
  case sum([SignedFigure], Bound)
  /// Two figures of the unit: `"实际" is at least "目标"`; the second one may be taken several times,
  /// or a share of it: `"报价" is below "均价" times 50%`.
  case figures(Quantity.Term.Operand, Comparison, Quantity.Term.Operand, times: Amount?)
  /// The figure has no value: there was nothing to combine and the rubric leaves that out, or the
  /// line of a checklist is blank.
  case absent(Quantity.Term.Operand)
  case grade(Int, String)
  /// Of the ranking.
  case rank(CountBound)
  /// The same, with a figure of the unit or of the meeting: `rank is at most "places"`.
  case rankAgainst(Comparison, Quantity.Term.Operand)
  /// The rank as a share of the units that are ranked with it: `rank out of ranked units`.
  case rankShare(Bound)
  case unitCount(UnitCount, CountBound)
  /// How many units have a grade of an earlier grading.
  case gradedUnits(GradedUnits, CountBound)
  /// No other level has more of the marks; abstentions are no level here.
  case mostVotes(of: MarkSelection, level: Int)
  /// So many of these are enough; each is conditions that all have to hold.
  indirect case atLeast(Int, of: [[UnitCondition]])
}

extension UnitCondition {
  /// The marks of which it asks how many there are; nil where it asks about something else.
  public var countedMarks: MarkSelection? {
    switch self {
    case .share(let marks, _, _, _), .turnout(let marks, _, _, _), .count(let marks, _, _),
      .counts(let marks, _, _, _, _), .mostVotes(let marks, _):
      marks
    default: nil
    }
  }

  /// The numbers of marks or of the meeting that it names, whatever it asks of them.
  var bases: [Base] {
    switch self {
    case .share(_, _, let base, _): [base]
    case .turnout(_, let part, let whole, _): [part, whole]
    case .count(_, let counted, _): [counted.base].compactMap { $0 }
    case .counts(_, let left, _, let right, _): [left.base, right.base].compactMap { $0 }
    default: []
    }
  }

  public var joined: (enough: Int, lines: [[UnitCondition]])? {
    if case .atLeast(let number, let lines) = self { (number, lines) } else { nil }
  }
}

extension UnitCondition {
  /// Whether it asks for a rank, or how many there are.
  var isAboutRanks: Bool {
    switch self {
    case .rank, .rankAgainst, .rankShare: true
    case .category, .share, .turnout, .count, .counts, .gradesAmong, .records, .item, .shared,
      .quantity, .sum, .figures, .absent, .grade, .mostVotes, .unitCount, .gradedUnits, .atLeast:
      false
    }
  }

  /// Whether it asks for what is told only when all scores are known.
  var isAboutResults: Bool {
    switch self {
    case .grade, .gradesAmong, .gradedUnits: true
    default: isAboutRanks
    }
  }
}
