import Ballots
import ExactArithmetic
import RubricModel
import Rules

/// Several values as one: a mean over an area of cells, a weighted sum written out.
struct CollapseFormula {
  let collapse: Collapse
  let cells: MemberCells
  let form: Form?
  /// The marks, which can say what a suggestion weighs.
  let counted: CountedForm?
  /// Whether some of the cells can be empty.
  let mayLack: Bool

  /// Nil where no readable formula does it.
  var text: String? {
    if weighsBallots { return nil }
    if cells.members.isEmpty { return whenEmpty }
    if collapse.needsHelpers(isTally: cells.isTally) { return nil }
    switch collapse.selection {
    case nil: return guarded(plain)
    case .trim(let trimming): return trimmed(trimming)
    case .enough(let bound): return guarded(enough(bound))
    case .best, .closest, .outliers: return nil
    }
  }

  /// With cells of its own beside it; nil where no readable formula does it.
  /// - Parameters:
  ///   - most: the most values that any group of the step has.
  ///   - values: those that votes of a tally can have, ascending.
  func helped(row: Int, most: Int, values: [Rational]) -> HelpedFormula? {
    guard obstacle(most: most) == nil, substitute == nil,
      collapse.needsHelpers(isTally: cells.isTally), let valid = validMarks
    else { return nil }
    if case .closest(let closest) = collapse.selection {
      return ClosestValues(
        closest: closest, average: collapse.average, cells: cells, most: most,
        abstentions: countedAbstentions, whenEmpty: tooFew
      ).formula(row: row)
    }
    if case .outliers(let outliers) = collapse.selection {
      return OutlierValues(
        outliers: outliers, average: collapse.average, cells: cells, most: most, valid: valid,
        abstentions: countedAbstentions, whenEmpty: tooFew
      ).formula(row: row)
    }
    if let selection = collapse.selection, selection.dropsEnds, !cells.isTally {
      return TrimmedValues(
        selection: selection, average: collapse.average, cells: cells, valid: valid,
        abstentions: countedAbstentions, whenEmpty: tooFew
      ).formula(row: row)
    }
    return TalliedValues(
      selection: collapse.selection, average: collapse.average, cells: cells, values: values,
      valid: valid, abstentions: countedAbstentions, whenEmpty: tooFew
    ).formula(row: row)
  }

  /// Why there is no formula, where neither `text` nor `helped` gives one.
  func reasonForNone(most: Int) -> WhyNot {
    obstacle(most: most)
      ?? (substitute != nil
        ? .gapsFilled : collapse.needsHelpers(isTally: cells.isTally) ? .noFormula : .tooLong)
  }

  private var weighsBallots: Bool {
    collapse.average.isWeighted && collapse.dimensions == [.rater]
  }

  /// What of the step itself stands in the way of any formula.
  private func obstacle(most: Int) -> WhyNot? {
    if weighsBallots { return .weighsBallots }
    if collapse.selection != nil, collapse.average.countsAbstentions, form?.hasNegatives ?? false {
      return .zeroAmongNegatives
    }
    guard collapse.selection?.listsValues ?? false else { return nil }
    if cells.isTally { return .choiceFromTally }
    return most > ClosestValues.mostValues ? .manyValues : nil
  }

  private var countedAbstentions: CountedAbstentions? {
    guard collapse.average.countsAbstentions, let abstentions, counted != nil else { return nil }
    return CountedAbstentions(formula: abstentions, number: abstained)
  }

  /// How many of the cells are abstentions, as the engine counted.
  private var abstained: Int {
    cells.members.reduce(0) { number, member in
      guard let counted, let mark = member.mark, case .abstained = counted.marks[mark].status
      else { return number }
      return number + member.times
    }
  }

  // MARK: Nothing there

  /// What an empty group is; nil where it stops the count.
  private var whenEmpty: String? { collapse.whenEmpty?.formula }

  /// What stands where marks that were deleted in the workbook leave too few: an error where the
  /// count would stop, and never the figure of those that are left.
  private var tooFew: String { whenEmpty ?? "NA()" }

  private func guarded(_ formula: String?) -> String? {
    guard let formula, let whenEmpty = whenEmpty ?? wrongOfNone, mayLack,
      let number = numberOfMembers
    else { return formula }
    return "IF(\(number)=0,\(whenEmpty),\(formula))"
  }

  /// Of no values a spreadsheet makes a sum or an extreme, 0, but no mean.
  private var wrongOfNone: String? {
    [.sum, .highest, .lowest].contains(collapse.average.formula) ? tooFew : nil
  }

  /// Members that there are, abstentions included where they count.
  private var numberOfMembers: String? {
    guard let count = cells.isTally ? cells.sum(of: cells.columns?.votes) : cells.count else {
      return nil
    }
    return collapse.average.countsAbstentions
      ? abstentions.map { "(\(count)+\($0))" } : count
  }

  private var abstentions: String? { cells.number(of: [cells.words.abstained]) }

  // MARK: All values

  private var plain: String? {
    if cells.isTally { return ofTally }
    guard let values = cells.values else { return nil }
    if let amount = substitute { return substituted(amount, values) }
    if mayLack, collapse.scalesToFull { return scaled(values) }
    switch collapse.average.formula {
    case .mean where collapse.average.countsAbstentions:
      return numberOfMembers.map { "SUM(\(values))/\($0)" }
    case .weightedMean, .weightedSum: return weighted
    case .first: return firstOf(cells.members)
    case .last: return firstOf(cells.members.reversed())
    case .mean, .sum, .median, .lowerMedian, .upperMedian, .placed, .highest, .lowest:
      return collapse.average.formula(of: values, tooFew: whenEmpty)
    }
  }

  private func firstOf(_ members: [LiveValue]) -> String? {
    guard members.count <= Self.mostTerms, let last = members.last else { return nil }
    let texts = members.map { $0.cell.text(on: cells.sheet) }
    return texts.dropLast().reversed().reduce(last.cell.text(on: cells.sheet)) {
      "IF(\($1)<>\"\",\($1),\($0))"
    }
  }

  /// More terms than a formula of a sheet is read with.
  static let mostTerms = 40

  private var ofTally: String? {
    switch collapse.average.formula {
    case .mean:
      guard let sum = cells.sum(of: cells.columns?.points), let number = numberOfMembers else {
        return nil
      }
      return "\(sum)/\(number)"
    case .sum: return cells.sum(of: cells.columns?.points)
    case .weightedMean, .weightedSum, .median, .lowerMedian, .upperMedian, .placed, .highest,
      .lowest, .first, .last:
      return nil
    }
  }

  // MARK: Weights

  func weight(of value: LiveValue) -> Rational {
    guard let form, let counted, let dimension = collapse.single else { return .one }
    return counted.weight(of: value.coordinate, along: dimension, on: form)
  }

  /// `0.4*C5+0.6*C6`; divided by the weights that are there where some may lack.
  private var weighted: String? {
    guard cells.members.count <= Self.mostTerms else { return nil }
    let terms = cells.members.map {
      (LiveNumber.text(weight(of: $0)), $0.cell.text(on: cells.sheet))
    }
    let whole = cells.members.reduce(Rational.zero) { $0 + weight(of: $1) }
    guard mayLack, sharesOut || collapse.average.formula == .weightedSum else {
      let sum = terms.map { "\($0.0)*\($0.1)" }.joined(separator: "+")
      if collapse.average.formula == .weightedSum { return sum }
      // What weighs nothing is none.
      if whole.isZero { return whenEmpty }
      return whole == .one ? sum : "(\(sum))/\(LiveNumber.text(whole))"
    }
    let sum = terms.map { "\($0.0)*N(\($0.1))" }.joined(separator: "+")
    if collapse.average.formula == .weightedSum { return sum }
    let there = terms.map { "\($0.0)*ISNUMBER(\($0.1))" }.joined(separator: "+")
    let mean = "(\(sum))/(\(there))"
    guard let whenEmpty, cells.members.contains(where: { weight(of: $0).isZero }) else {
      return mean
    }
    return "IF((\(there))=0,\(whenEmpty),\(mean))"
  }

  private var sharesOut: Bool {
    switch collapse.whenPartEmpty {
    case .sharesOutWeight, .leftOut, nil: true
    case .refuse, .countsAs, .scalesToFull: false
    }
  }

  /// What takes the place of absent members, where some can be absent.
  var substitute: Rational? {
    guard mayLack, collapse.isOverListed, case .countsAs(let amount) = collapse.whenPartEmpty
    else { return nil }
    return amount.value
  }

  /// How many members the unit has of those that the form lists.
  var listedCount: Int { listedMembers.count }

  var listedMembers: [Int] {
    guard let dimension = collapse.single, let form, let first = cells.members.first else {
      return []
    }
    let all = form.members(of: dimension).count
    return counted?.members(of: dimension, all: all, unit: Int(first.coordinate.unit))
      ?? Array(0..<all)
  }

  // MARK: Trimming

  /// All values where there are enough; too few are none.
  private func enough(_ bound: CountBound) -> String? {
    guard let plain else { return nil }
    let number =
      collapse.average.countsAbstentions
      ? numberOfMembers : (substitute == nil ? numberOfMembers : numberInAll).flatMap(valid)
    return number.map {
      "IF(\($0)\(bound.test),\(plain),\(tooFew))"
    }
  }

  private func trimmed(_ trimming: Trimming) -> String? {
    guard let whole = plain, let count = numberInAll, trimming.tiers.count <= Self.mostTerms
    else { return nil }
    let left = trimming.tiers.compactMap { kept($0, of: count) }
    guard left.count == trimming.tiers.count else { return nil }
    let conditions = trimming.tiers.map(\.condition)
    if conditions == [nil], trimming.quorum == nil { return left[0] }
    guard let valid = valid(count) else { return nil }
    let dropped = zip(conditions, left).reversed().reduce(whole) { rest, tier in
      tier.0.map { "IF(\(valid)\($0.test),\(tier.1),\(rest))" } ?? tier.1
    }
    guard let quorum = trimming.quorum else { return guarded(dropped) }
    return guarded("IF(\(valid)\(quorum.test),\(dropped),\(tooFew))")
  }

  /// Without those that one tier drops at the ends, by number.
  private func kept(_ tier: Trimming.Tier, of count: String) -> String? {
    guard case .count(let highest) = tier.highest, case .count(let lowest) = tier.lowest,
      let sum = substitute == nil
        ? sum(without: highest, lowest) : filledSum(without: highest, lowest)
    else { return nil }
    let left =
      collapse.average.formula == .sum ? sum : "(\(sum))/(\(count)-\(highest + lowest))"
    return "IF(\(count)<=\(highest + lowest),\(tooFew),\(left))"
  }

  private func sum(without highest: Int, _ lowest: Int) -> String? {
    cells.area.map { values in
      let parts = [
        "SUM(\(values))", Self.extremes("LARGE", values, highest),
        Self.extremes("SMALL", values, lowest),
      ]
      return parts.compactMap { $0 }.joined(separator: "-")
    }
  }

  /// Nil where their number cannot be written down.
  private var validMarks: ValidMarks? {
    if collapse.average.countsAbstentions || cells.members.isEmpty { return .values }
    let formula = numberOfMembers.flatMap(valid)
    return formula.map { .formula($0, besidesValues: cells.columns == nil ? 0 : abstained) }
  }

  /// Abstentions are valid marks.
  private func valid(_ count: String) -> String? {
    if cells.columns == nil { return count }
    return substitute == nil ? abstentions.map { "\(count)+\($0)" } : nil
  }

  private static func extremes(_ function: String, _ values: String, _ number: Int) -> String? {
    switch number {
    case 0: return nil
    case 1: return "\(function)(\(values),1)"
    default:
      let places = (1...number).map(String.init).joined(separator: ",")
      return "SUMPRODUCT(\(function)(\(values),{\(places)}))"
    }
  }
}

/// The marks that the condition of a trimming counts.
enum ValidMarks {
  /// The values themselves: abstentions are values, too.
  case values
  /// - Parameter besidesValues: how many there are besides the values, as the engine counted.
  case formula(String, besidesValues: Int)

  /// - Parameter values: how many values there are.
  func number(values: Int) -> Int {
    switch self {
    case .values: values
    case .formula(_, let others): values + others
    }
  }

  /// - Parameter all: the cell with the number of values.
  func text(all: String) -> String {
    switch self {
    case .values: all
    case .formula(let formula, _): formula
    }
  }
}

extension CountBound {
  /// Behind a number: `>=3`.
  var test: String { "\(comparison.sign)\(number)" }
}

extension Comparison {
  /// As formulas write it.
  var sign: String {
    switch self {
    case .atLeast: ">="
    case .atMost: "<="
    case .moreThan: ">"
    case .below: "<"
    case .equals: "="
    }
  }
}

extension Form {
  /// Whether a mark can be below zero.
  fileprivate var hasNegatives: Bool {
    if let levels = scale.levels { return levels.contains { ($0.value?.value ?? .zero) < .zero } }
    if case .anyPoints = scale { return true }
    // Without any of its own the members all have that of the form.
    let members = max(1, self.members(of: scaledDimension).count)
    return (0..<members).contains { (self.scale(ofMember: $0)?.lowest ?? .zero) < .zero }
  }
}
