import Diagnostics
import ExactArithmetic
import RubricModel
import Rules

/// An average of the values that are not too far from the middle: beside it stand the middle, how
/// far a value may be off, the values in ascending order, and again those that are kept.
struct OutlierValues {
  let outliers: Outliers
  let average: Average
  let cells: MemberCells
  /// The most values that any group has: as many columns are there for each.
  let most: Int
  let valid: ValidMarks
  /// Those that are values of zero.
  let abstentions: CountedAbstentions?
  let whenEmpty: String

  static func titles(
    _ outliers: Outliers, _ most: Int, countingAbstentions: Bool, _ words: LiveWords
  ) -> [String] {
    let places = 1...max(1, most)
    let name = outliers.center.name
    return (countingAbstentions ? [words.abstained] : [])
      + [
        words("个数", "Number"), words(name.chinese, "Their \(name.english)"),
        words("偏离界限", "Off by"),
      ]
      + places.map { words("第\($0)低", "\($0) from below") }
      + places.map { words("留\($0)", "kept \($0)") }
  }

  func formula(row: Int) -> HelpedFormula? {
    guard most > 0 else { return nil }
    var helpers = HelperCells(row: row)
    guard let ascending = AscendingCells(of: cells, abstentions, in: &helpers) else { return nil }
    let all = ascending.number
    let first = helpers.cells.count + 2
    let values = helpers.label(first..<first + most)
    let keptCells = helpers.label(first + most..<first + 2 * most)
    let middle = self.middle(of: ascending.values)
    let center = helpers.add("IF(\(all)=0,\"\",\(centerFormula(values)))", middle)
    let limit = helpers.add(
      "IF(\(all)=0,\"\",\(limitFormula(center)))", middle.map(outliers.limit))
    ascending.list(most, in: &helpers)
    for place in 1...most {
      let own = helpers.label(first + place - 1)
      let value = ascending.value(at: place)
      let isKept = value.flatMap { own in middle.map { !outliers.drops(own, middle: $0) } } ?? false
      helpers.add(
        "IF(\(place)>\(all),\"\",IF(\(test(own, center, limit)),\(own),\"\"))",
        isKept ? value : nil)
    }
    guard let some = combined(keptCells), let whole = combined(values) else { return nil }
    return HelpedFormula(formula: guarded(some, whole, all), helpers: helpers.cells)
  }

  /// None is none.
  private func combined(_ cells: String) -> String? {
    average.formula(of: cells, tooFew: whenEmpty).map {
      "IF(COUNT(\(cells))=0,\(whenEmpty),\($0))"
    }
  }

  /// Of too few valid marks nothing is dropped, or there is none.
  private func guarded(_ some: String, _ whole: String, _ all: String) -> String {
    let valid = valid.text(all: all)
    let value = outliers.condition.map { "IF(\(valid)\($0.test),\(some),\(whole))" } ?? some
    guard let quorum = outliers.quorum else { return value }
    return "IF(\(valid)\(quorum.test),\(value),\(whenEmpty))"
  }

  private func middle(of values: [Rational]) -> Rational? {
    if values.isEmpty { return nil }
    return outliers.middle(of: AverageMembers(values.map { AverageMember(value: $0) }))
  }

  private func centerFormula(_ values: String) -> String {
    switch outliers.center {
    case .mean: "AVERAGE(\(values))"
    case .median: "MEDIAN(\(values))"
    }
  }

  private func limitFormula(_ center: String) -> String {
    let amount = LiveNumber.text(outliers.bound.amount.value)
    return outliers.bound.amount.kind == .share ? "\(amount)*ABS(\(center))" : amount
  }

  /// Whether a value is kept: near enough, or the middle itself.
  private func test(_ own: String, _ center: String, _ limit: String) -> String {
    let distance = "ABS(\(own)-\(center))"
    let isNear = "ROUND(\(distance)-\(limit),\(LiveNumber.guardPlaces))"
    guard outliers.bound.comparison == .atLeast else { return "\(isNear)<=0" }
    return "OR(\(isNear)<0,ROUND(\(distance),\(LiveNumber.guardPlaces))=0)"
  }
}
