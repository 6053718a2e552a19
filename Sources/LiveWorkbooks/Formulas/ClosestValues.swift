import ExactArithmetic
import RubricModel
import Rules

/// An average of the values that lie closest together: beside it stand the values in ascending
/// order, and again those that are kept.
struct ClosestValues {
  let closest: Closest
  let average: Average
  let cells: MemberCells
  /// The most values that any group has: as many columns are there for each.
  let most: Int
  let whenEmpty: String?

  /// More columns than anybody looks through, and longer formulas than anybody reads.
  private static let (mostValues, mostKept) = (60, 12)

  static func titles(_ most: Int, _ words: LiveWords) -> [String] {
    [words("个数", "Number"), words("最小间距", "Least span"), words("起于", "From place")]
      + (1...max(1, most)).map { words("第\($0)低", "\($0) from below") }
      + (1...max(1, most)).map { words("留\($0)", "kept \($0)") }
  }

  private var number: Int { closest.number }

  func formula(row: Int) -> HelpedFormula? {
    guard most <= Self.mostValues, number <= Self.mostKept, number > 0, let area = cells.area,
      let count = cells.count
    else { return nil }
    let ascending = cells.members.compactMap(\.exact).sorted()
    let runs = Runs(ascending, closest)
    var helpers = HelperCells(row: row)
    let all = helpers.add(count, Rational(ascending.count))
    let isChosen = "\(all)>\(number)"
    let span = helpers.add("IF(\(isChosen),\(leastSpan(area, all)),\"\")", runs.span)
    let start = helpers.add(
      "IF(\(isChosen),\(firstPlace(area, all, span)),\"\")", runs.start.map { Rational($0) })
    let places = (1...most).map { place in
      helpers.add(
        "IF(\(place)>\(all),\"\",SMALL(\(area),\(place)))",
        place <= ascending.count ? ascending[place - 1] : nil)
    }
    let first = helpers.cells.count
    for place in 1...most {
      let own = places[place - 1]
      let test = isKept(place, places, span, start)
      helpers.add(
        "IF(\(place)>\(all),\"\",IF(\(all)<=\(number),\(own),IF(\(test),\(own),\"\")))",
        runs.kept.contains(place) ? ascending[place - 1] : nil)
    }
    let kept = helpers.label(first..<first + most)
    guard let value = average(of: kept) else { return nil }
    return HelpedFormula(
      formula: whenEmpty.map { "IF(\(all)=0,\($0),\(value))" } ?? value, helpers: helpers.cells)
  }

  private func average(of kept: String) -> String? {
    switch average.formula {
    case .mean: "AVERAGE(\(kept))"
    case .sum: "SUM(\(kept))"
    case .median: "MEDIAN(\(kept))"
    case .highest: "MAX(\(kept))"
    case .lowest: "MIN(\(kept))"
    case .weightedMean, .first, .last: nil
    }
  }

  /// What every run of so many neighbours spans, as an array from the first place on.
  private func spans(_ area: String, _ all: String) -> String {
    let last = "ROW(INDEX($A:$A,\(number)):INDEX($A:$A,\(all)))"
    let first = "ROW(INDEX($A:$A,1):INDEX($A:$A,\(all)-\(number - 1)))"
    return "ROUND(SMALL(\(area),\(last))-SMALL(\(area),\(first)),\(LiveNumber.guardPlaces))"
  }

  private func leastSpan(_ area: String, _ all: String) -> String {
    "SUMPRODUCT(MIN(\(spans(area, all))))"
  }

  /// The place at which the run begins that is kept: the lowest, or the highest.
  private func firstPlace(_ area: String, _ all: String, _ span: String) -> String {
    let places = "ROW(INDEX($A:$A,1):INDEX($A:$A,\(all)-\(number - 1)))"
    let isLeast = "(\(spans(area, all))=\(span))"
    switch closest.tie {
    case .keepHigher: return "SUMPRODUCT(MAX(\(isLeast)*\(places)))"
    case .keepAll, .keepLower:
      return "\(all)-SUMPRODUCT(MAX(\(isLeast)*(\(all)-\(places))))"
    }
  }

  private func isKept(
    _ place: Int, _ places: [String], _ span: String, _ start: String
  ) -> String {
    guard closest.tie == .keepAll else {
      return "AND(\(place)>=\(start),\(place)<\(start)+\(number))"
    }
    let starts = max(1, place - number + 1)...place
    let tests = starts.filter { $0 + number - 1 <= most }.map { first in
      let gap = "\(places[first + number - 2])-\(places[first - 1])"
      return "IFERROR(ROUND(\(gap),\(LiveNumber.guardPlaces))=\(span),FALSE)"
    }
    return tests.isEmpty ? "FALSE" : "OR(\(tests.joined(separator: ",")))"
  }

  /// What the cells hold as the engine counted.
  private struct Runs {
    var span: Rational?
    var start: Int?
    var kept: Set<Int>

    init(_ ascending: [Rational], _ closest: Closest) {
      let number = closest.number
      kept = Set(0...ascending.count).subtracting([0])
      guard ascending.count > number else { return }
      let spans = (0...(ascending.count - number)).map {
        ascending[$0 + number - 1] - ascending[$0]
      }
      let least = spans.reduce(spans[0]) { min($0, $1) }
      let starts = spans.indices.filter { spans[$0] == least }
      span = least
      start = (closest.tie == .keepHigher ? starts.last : starts.first).map { $0 + 1 }
      let chosen = closest.tie == .keepAll ? starts : [(start ?? 1) - 1]
      kept = Set(chosen.flatMap { $0 + 1...$0 + number })
    }
  }
}
