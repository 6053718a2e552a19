import ExactArithmetic
import RubricModel
import Rules

/// An average of what is left when the highest and lowest values are dropped: how many there are
/// and how many are dropped stand beside it, and the others are taken by their places in ascending
/// order.
struct TrimmedValues {
  /// Which of the values are dropped.
  let selection: Selection
  let average: Average
  let cells: MemberCells
  let valid: ValidMarks
  /// Those that are values of zero.
  let abstentions: CountedAbstentions?
  /// What none left is.
  let whenEmpty: String

  static func titles(countingAbstentions: Bool, _ words: LiveWords) -> [String] {
    (countingAbstentions ? [words.abstained] : [])
      + [words("个数", "Number"), words("去低", "Lowest dropped"), words("去高", "Highest dropped")]
  }

  func formula(row: Int) -> HelpedFormula? {
    guard let area = cells.area, let count = cells.count else { return nil }
    let number = cells.members.count { $0.exact != nil } + (abstentions?.number ?? 0)
    var helpers = HelperCells(row: row)
    let zeros = abstentions.map { helpers.add($0.formula, Rational($0.number)) }
    let all = helpers.add(zeros.map { "\(count)+\($0)" } ?? count, Rational(number))
    guard
      let bounds = selection.bounds(
        among: all, number, valid: valid, &helpers)
    else { return nil }
    let left = "(\(all)-\(bounds.lowest)-\(bounds.highest))"
    let kept: String
    if let zeros {
      // Zeros are the lowest values.
      let (first, last) = (
        "MAX(0,\(bounds.lowest)-\(zeros))+1", "\(all)-\(bounds.highest)-\(zeros)"
      )
      kept = "IF(\(last)<\(first),0,\(Self.sum(from: first, to: last, of: area)))/\(left)"
    } else if let average = Self.average(
      average, from: "\(bounds.lowest)+1", to: "\(all)-\(bounds.highest)", number: left, of: area)
    {
      kept = average
    } else {
      return nil
    }
    let some = "IF(\(left)<\(self.average.leastMembers),\(whenEmpty),\(kept))"
    let formula = selection.quorum.map {
      "IF(\(valid.text(all: all))\($0.test),\(some),\(whenEmpty))"
    }
    return HelpedFormula(formula: formula ?? some, helpers: helpers.cells)
  }

  private static func sum(from first: String, to last: String, of area: String) -> String {
    "SUMPRODUCT(SMALL(\(area),ROW(INDEX($A:$A,\(first)):INDEX($A:$A,\(last)))))"
  }

  /// Of the values between two places in ascending order.
  private static func average(
    _ average: Average, from first: String, to last: String, number: String, of area: String
  ) -> String? {
    let sum = sum(from: first, to: last, of: area)
    switch average.formula {
    case .mean: return "\(sum)/\(number)"
    case .sum: return sum
    case .median, .lowerMedian, .upperMedian, .placed, .highest, .lowest:
      return average.formula(fromPlace: first, to: last) { "SMALL(\(area),\($0))" }
    case .weightedMean, .weightedSum, .first, .last: return nil
    }
  }
}

extension Selection {
  /// Whether it drops some of the highest or lowest values.
  var dropsEnds: Bool {
    switch self {
    case .trim, .best: true
    case .closest, .outliers, .enough: false
    }
  }

  /// Whether each value needs a cell of its own, to tell whether it is kept.
  var listsValues: Bool {
    switch self {
    case .closest, .outliers: true
    case .trim, .best, .enough: false
    }
  }

  /// Adds the cells with the numbers of values that are dropped at either end; nil for others.
  func bounds(
    among all: String, _ number: Int, valid: ValidMarks, _ helpers: inout HelperCells
  ) -> (lowest: String, highest: String)? {
    switch self {
    case .trim(let trimming):
      return trimming.bounds(among: all, number, valid: valid, &helpers)
    case .best(let best):
      let dropped = (
        helpers.add(
          best.isHighest ? "MAX(0,\(all)-\(best.number))" : "0",
          Rational(best.kept(of: number).lowerBound)),
        helpers.add(
          best.isHighest ? "0" : "MAX(0,\(all)-\(best.number))",
          Rational(number - best.kept(of: number).upperBound))
      )
      return dropped
    case .closest, .outliers, .enough: return nil
    }
  }
}

extension Trimming {
  var isByShare: Bool { tiers.contains(where: \.isByShare) }

  /// Adds the cells with the numbers of values that are dropped at either end.
  /// - Parameters:
  ///   - all: the cell with the number of values; `number` is what it holds.
  ///   - valid: the number of valid marks, for the conditions.
  func bounds(
    among all: String, _ number: Int, valid: ValidMarks, _ helpers: inout HelperCells
  ) -> (lowest: String, highest: String)? {
    if tiers.count > CollapseFormula.mostTerms { return nil }
    let dropped = dropped(of: number, valid: valid.number(values: number))
    let lowest = helpers.add(
      formula(of: \.lowest, among: all, of: all, valid), Rational(dropped.lowest))
    let highest = helpers.add(
      formula(of: \.highest, among: "\(all)-\(lowest)", of: all, valid), Rational(dropped.highest))
    return (lowest, highest)
  }

  /// How many are dropped at an end: the tiers one in the other.
  private func formula(
    of end: KeyPath<Tier, Number>, among left: String, of all: String, _ valid: ValidMarks
  ) -> String {
    tiers.reversed().reduce("0") { rest, tier in
      let number = "MIN(\(left),\(tier.formula(tier[keyPath: end], of: all)))"
      return tier.condition.map { "IF(\(valid.text(all: all))\($0.test),\(number),\(rest))" }
        ?? number
    }
  }
}

extension Trimming.Tier {
  fileprivate var isByShare: Bool {
    for case .share in [highest, lowest] { return true }
    return false
  }

  fileprivate func formula(_ number: Trimming.Number, of all: String) -> String {
    switch number {
    case .count(let number): String(number)
    case .share(let share):
      (wholeNumber ?? .truncate).formula("(\(LiveNumber.text(share))*\(all))", places: 0)
    }
  }
}
