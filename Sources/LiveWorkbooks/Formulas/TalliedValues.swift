import ExactArithmetic
import RubricModel
import Rules

/// A value by its place among votes that are counted by levels: how many votes there are up to each
/// value stands beside it.
struct TalliedValues {
  /// Trimming, or a number of valid marks that there have to be.
  let selection: Selection?
  let average: Average
  let cells: MemberCells
  /// The values of the levels, ascending, each once.
  let values: [Rational]
  let valid: ValidMarks
  /// Those that are values of zero, which is among `values` then.
  let abstentions: CountedAbstentions?
  let whenEmpty: String

  static func titles(_ values: [Rational], isTrimmed: Bool, _ words: LiveWords) -> [String] {
    values.map { words("至\($0.shortestText())", "up to \($0.shortestText())") }
      + (isTrimmed
        ? Array(TrimmedValues.titles(countingAbstentions: false, words).dropFirst()) : [])
  }

  func formula(row: Int) -> HelpedFormula? {
    var helpers = HelperCells(row: row)
    var sums: [String] = []
    var number = 0
    for value in values {
      let own = cells.members.filter { $0.exact == value }
      guard var votes = own.isEmpty ? "0" : cells.with(own).sum(of: cells.columns?.votes) else {
        return nil
      }
      number += own.reduce(0) { $0 + $1.times }
      if let abstentions, value.isZero {
        votes += "+" + abstentions.formula
        number += abstentions.number
      }
      sums.append(helpers.add((sums.last.map { $0 + "+" } ?? "") + votes, Rational(number)))
    }
    guard let all = sums.last else { return nil }
    var bounds = (lowest: "0", highest: "0")
    if let selection, selection.dropsEnds {
      guard
        let found = selection.bounds(
          among: all, number, valid: valid, &helpers)
      else { return nil }
      bounds = found
    }
    guard let kept = average(of: sums, all, bounds) else { return nil }
    let isEmpty = "\(all)-\(bounds.lowest)-\(bounds.highest)<\(average.leastMembers)"
    let tested = "IF(\(isEmpty),\(whenEmpty),\(enough(kept, all)))"
    return HelpedFormula(formula: tested, helpers: helpers.cells)
  }

  /// Too few valid marks are none.
  private func enough(_ kept: String, _ all: String) -> String {
    guard let quorum = selection?.quorum else { return kept }
    return "IF(\(valid.text(all: all))\(quorum.test),\(kept),\(whenEmpty))"
  }

  private func average(
    of sums: [String], _ all: String, _ bounds: (lowest: String, highest: String)
  ) -> String? {
    let (first, last) = ("\(bounds.lowest)+1", "\(all)-\(bounds.highest)")
    func place(_ text: String) -> String {
      zip(sums, values).dropLast().reversed().reduce(LiveNumber.text(values[values.count - 1])) {
        "IF(\(text)<=\($1.0),\(LiveNumber.text($1.1)),\($0))"
      }
    }
    switch average.formula {
    case .mean: return "(\(total(of: sums, all, bounds)))/(\(last)-\(bounds.lowest))"
    case .sum: return total(of: sums, all, bounds)
    case .median, .lowerMedian, .upperMedian, .placed, .highest, .lowest:
      return average.formula(fromPlace: first, to: last, place)
    case .weightedMean, .weightedSum, .first, .last: return nil
    }
  }

  /// Each value times the votes for it that are kept.
  private func total(
    of sums: [String], _ all: String, _ bounds: (lowest: String, highest: String)
  ) -> String {
    values.indices.map { index in
      let start = index == 0 ? bounds.lowest : "MAX(\(sums[index - 1]),\(bounds.lowest))"
      let end = "MIN(\(sums[index]),\(all)-\(bounds.highest))"
      return "\(LiveNumber.text(values[index]))*MAX(0,\(end)-\(start))"
    }.joined(separator: "+")
  }
}
