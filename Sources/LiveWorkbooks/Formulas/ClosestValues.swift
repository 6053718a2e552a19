import ExactArithmetic
import RubricModel
import Rules

/// An average of the values that lie closest together: beside it stand the values in ascending
/// order, behind each what the run that begins with it spans, and again those that are kept.
struct ClosestValues {
  let closest: Closest
  let average: Average
  let cells: MemberCells
  /// The most values that any group has: as many columns are there for each.
  let most: Int
  /// Those that are values of zero.
  let abstentions: CountedAbstentions?
  let whenEmpty: String

  /// Three columns for each have to fit on a sheet, and somebody has to look through them.
  static let mostValues = 1000

  static func titles(_ most: Int, countingAbstentions: Bool, _ words: LiveWords) -> [String] {
    let places = 1...max(1, most)
    return (countingAbstentions ? [words.abstained] : [])
      + [words("个数", "Number"), words("最小间距", "Least span"), words("起于", "From place")]
      + places.map { words("第\($0)低", "\($0) from below") }
      + places.map { words("自第\($0)低的间距", "span from \($0)") }
      + places.map { words("留\($0)", "kept \($0)") }
  }

  private var number: Int { closest.number }

  func formula(row: Int) -> HelpedFormula? {
    guard number > 0, most > 0 else { return nil }
    var helpers = HelperCells(row: row)
    guard let ascending = AscendingCells(of: cells, abstentions, in: &helpers) else { return nil }
    let columns = Columns(behind: ascending.numberIndex, most, helpers)
    let runs = Runs(ascending.values, closest)
    let all = ascending.number
    let isChosen = "\(all)>\(number)"
    helpers.add("IF(\(isChosen),MIN(\(columns.spans)),\"\")", runs.least)
    helpers.add("IF(\(isChosen),\(firstPlace(columns)),\"\")", runs.start.map { Rational($0) })
    ascending.list(most, in: &helpers)
    for place in 1...most {
      helpers.add(
        span(place, columns, all), place <= runs.spans.count ? runs.spans[place - 1] : nil)
    }
    for place in 1...most {
      helpers.add(
        kept(place, columns, all), runs.kept.contains(place) ? ascending.value(at: place) : nil)
    }
    guard let value = average.formula(of: columns.kept, tooFew: whenEmpty) else {
      return nil
    }
    return HelpedFormula(
      formula: "IF(\(all)=0,\(whenEmpty),\(value))", helpers: helpers.cells)
  }

  /// Where the cells stand.
  private struct Columns {
    private let first: Int
    private let most: Int
    private let helpers: HelperCells

    /// - Parameter first: the cell with the number of values.
    init(behind first: Int, _ most: Int, _ helpers: HelperCells) {
      (self.first, self.most, self.helpers) = (first, most, helpers)
    }

    var least: String { helpers.label(first + 1) }
    var start: String { helpers.label(first + 2) }
    var spans: String { helpers.label(first + 3 + most..<first + 3 + 2 * most) }
    var kept: String { helpers.label(first + 3 + 2 * most..<first + 3 + 3 * most) }

    func value(_ place: Int) -> String { helpers.label(first + 2 + place) }
    func span(_ place: Int) -> String { helpers.label(first + 2 + most + place) }
    func spans(_ places: ClosedRange<Int>) -> String {
      "\(span(places.lowerBound)):\(span(places.upperBound))"
    }
  }

  /// What the run spans that begins at a place.
  private func span(_ place: Int, _ columns: Columns, _ all: String) -> String {
    let last = place + number - 1
    guard last <= most else { return "\"\"" }
    let span = "\(columns.value(last))-\(columns.value(place))"
    return "IF(\(last)>\(all),\"\",ROUND(\(span),\(LiveNumber.guardPlaces)))"
  }

  /// The place at which the run begins that is kept: the lowest, or the highest.
  private func firstPlace(_ columns: Columns) -> String {
    let first = "MATCH(\(columns.least),\(columns.spans),0)"
    guard closest.tie == .keepHigher else { return first }
    // The last of all that match: what does not is an error, which the search passes over.
    return "LOOKUP(2,1/(\(columns.spans)=\(columns.least)),COLUMN(\(columns.spans)))"
      + "-COLUMN(\(columns.span(1)))+1"
  }

  /// The value at a place, if a run that is kept covers it.
  private func kept(_ place: Int, _ columns: Columns, _ all: String) -> String {
    let own = columns.value(place)
    var test = "AND(\(place)>=\(columns.start),\(place)<\(columns.start)+\(number))"
    if closest.tie == .keepAll {
      let starts = max(1, place - number + 1)...place
      test = "COUNTIF(\(columns.spans(starts)),\(columns.least))>0"
    }
    return "IF(\(place)>\(all),\"\",IF(\(all)<=\(number),\(own),IF(\(test),\(own),\"\")))"
  }

  /// What the cells hold as the engine counted.
  private struct Runs {
    /// Of every run, by the place at which it begins.
    var spans: [Rational] = []
    var least: Rational?
    var start: Int?
    var kept: Set<Int>

    init(_ ascending: [Rational], _ closest: Closest) {
      let number = closest.number
      kept = Set(0...ascending.count).subtracting([0])
      guard ascending.count >= number else { return }
      spans = (0...(ascending.count - number)).map {
        ascending[$0 + number - 1] - ascending[$0]
      }
      guard ascending.count > number else { return }
      let least = spans.reduce(spans[0]) { min($0, $1) }
      let starts = spans.indices.filter { spans[$0] == least }
      self.least = least
      start = (closest.tie == .keepHigher ? starts.last : starts.first).map { $0 + 1 }
      let chosen = closest.tie == .keepAll ? starts : [(start ?? 1) - 1]
      kept = Set(chosen.flatMap { $0 + 1...$0 + number })
    }
  }
}
