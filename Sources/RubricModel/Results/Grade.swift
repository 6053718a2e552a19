import Diagnostics
public import ExactArithmetic
public import Rules

/// One end of a band.
public struct BandEnd: Hashable, Sendable {
  public let value: Rational
  public let isIncluded: Bool
}

/// The values that have one grade; an end that is nil is open to infinity.
public struct Band: Sendable {
  public let lower: BandEnd?
  public let upper: BandEnd?
  public let grade: Name
  public let spot: Spot

  public func contains(_ value: Rational) -> Bool {
    if let lower, value < lower.value || (value == lower.value && !lower.isIncluded) {
      return false
    }
    if let upper, value > upper.value || (value == upper.value && !upper.isIncluded) {
      return false
    }
    return true
  }

  /// Whether some value of the interval has this grade.
  func meets(_ interval: Interval) -> Bool {
    if let lower, let highest = interval.highest,
      highest < lower.value || (highest == lower.value && !lower.isIncluded)
    {
      return false
    }
    if let upper, let lowest = interval.lowest,
      lowest > upper.value || (lowest == upper.value && !upper.isIncluded)
    {
      return false
    }
    return true
  }
}

/// Grades of units.
public struct Grading: Sendable {
  public enum Method: Sendable {
    /// By bands of a quantity, by its index.
    case bands(of: Int, [Band])
    /// By conditions in order; the first rule that holds decides, the last one always does.
    case rules([GradeRule])
  }

  public let name: Name
  public let method: Method
  /// Rules that never decide, by their places.
  let unreached: Set<Int>
  public let spot: Spot

  /// Its grades, in the order of the rubric, each once.
  public var grades: [Name] {
    let all =
      switch method {
      case .bands(_, let bands): bands.map(\.grade)
      case .rules(let rules): rules.flatMap(\.gives.grades)
      }
    var seen: Set<Name> = []
    return all.filter { seen.insert($0).inserted }
  }
}

/// `if …, then "…"`; without conditions it is the `otherwise`.
public struct GradeRule: Sendable {
  public let conditions: [GradeCondition]
  /// How many units may have the grade; nil where everybody who satisfies the conditions has it.
  public let quota: GradeQuota?
  public let gives: GivenGrade
  public let spot: Spot

  /// Whether it is the `otherwise`, which decides in any case.
  public var isRest: Bool { conditions.isEmpty && quota == nil }
}

/// How many of the units that satisfy a rule get its grade, in the order of their ranks (名额), or
/// from the last rank on (末位名额).
public struct GradeQuota: Hashable, Sendable {
  public enum Size: Hashable, Sendable {
    case number(Int)
    /// What a figure says: it is the same for all units that the places are given out among.
    case figure(Quantity.Term.Operand)
    /// Of the ranked units; how a fraction becomes a number is said by `wholeNumber`.
    case share(Rational, wholeNumber: RoundingMode?)
  }

  /// What happens when units of equal rank are more than the places that are left.
  public enum Tie: Hashable, Sendable {
    case allIn
    case noneIn
    case refuse
  }

  public let size: Size
  /// Whether the last ranks have it instead of the first.
  public let isFromEnd: Bool
  /// Whether each category has a quota of its own, also where the ranking goes through all units.
  public let isWithinCategories: Bool
  /// Nil where no ranks can be equal.
  public let tie: Tie?

  /// Whose turn it is: the smaller number comes first.
  public func turn(ofRank rank: Int) -> Int { isFromEnd ? -rank : rank }

  /// The figure that says how many places there are; nil where the rubric says it itself.
  public var figure: Quantity.Term.Operand? {
    if case .figure(let figure) = size { figure } else { nil }
  }

  /// The number of places among so many ranked units.
  ///
  /// - Parameter figure: what the figure is that says it, a whole number; nil where none does.
  public func places(of ranked: Int, figure: Rational?) -> Int {
    switch size {
    case .number(let number): return number
    case .figure:
      // More places than units are as many as there are units.
      let most = Rational(ranked)
      let whole = figure.map { min($0, most) } ?? most
      return Int128(exactly: whole.numerator).map(Int.init) ?? ranked
    case .share(let share, let mode):
      let whole = (mode ?? .truncate).round(share * Rational(ranked), toPlaces: 0)
      return Int128(exactly: whole.numerator).map(Int.init) ?? ranked
    }
  }
}

/// Marks of a unit of which a condition asks the number.
public enum NumberOfMarks: Hashable, Sendable {
  /// By their indices, in ascending order.
  case levels([Int])
  case base(Base)

  public var base: Base? { if case .base(let base) = self { base } else { nil } }
}

/// A condition of a grade, or of a quantity by cases.
public enum GradeCondition: JoinedCondition, Sendable {
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
  indirect case atLeast(Int, of: [[GradeCondition]])
}

extension GradeCondition {
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

  public var joined: (enough: Int, lines: [[GradeCondition]])? {
    if case .atLeast(let number, let lines) = self { (number, lines) } else { nil }
  }
}

extension Rubric {
  /// Whether some value that the quantity can have gives the grade, or some rule that can decide.
  /// Where conditions depend on each other in ways that are not worked out, a grade is taken to be
  /// possible.
  public func canOccur(_ grade: Name, in grading: Grading) -> Bool {
    switch grading.method {
    case .bands(let quantity, let bands):
      let range = quantities[quantity].type.range
      return bands.contains { $0.grade == grade && $0.meets(range) }
    case .rules(let rules):
      return rules.indices.contains {
        canOccur(grade, by: rules[$0].gives) && !grading.unreached.contains($0)
      }
    }
  }

  private func canOccur(_ grade: Name, by gives: GivenGrade) -> Bool {
    switch gives {
    case .named(let own): own == grade
    case .earlier(let earlier):
      earlier.outcomes.contains {
        $0.to == grade && canOccur($0.from, in: gradings[earlier.grading])
      }
    }
  }
}
