import Diagnostics
import Reconciliation
import Tables
import TestSupport
import Testing

/// The same papers typed twice, with differences planted in one of the files or the other.
private struct Planting {
  var first: Papers
  var second: Papers
  /// The Chinese labels of what was made to differ.
  var planted: Set<String> = []
  let layouts: [Papers.Layout]

  /// At most one difference on each ballot, so that none hides another.
  init(_ numbers: inout SeededNumbers) {
    first = Papers(&numbers)
    second = first
    layouts = [numbers.pick(Papers.Layout.allCases), numbers.pick(Papers.Layout.allCases)]
    for ballot in first.ballots where !numbers.once(in: 3) {
      plant(on: ballot, &numbers)
    }
  }

  private mutating func plant(on ballot: String, _ numbers: inout SeededNumbers) {
    let marks = first.values.keys.filter { $0.ballot == ballot && first.values[$0] != "" }
    let ordered = marks.sorted { ($0.unit, $0.criterion) < ($1.unit, $1.criterion) }
    guard !ordered.isEmpty else { return }
    let mark = numbers.pick(ordered)
    let isFirst = numbers.once(in: 2)
    let file = isFirst ? \Planting.first : \Planting.second
    switch numbers.number(1...4) {
    case 1: self[keyPath: file].values[mark] = "59.5"
    case 2: self[keyPath: file].values[mark] = ""
    // Where marks have columns, one that was not typed is a blank.
    case 3: self[keyPath: file].values[mark] = layouts[isFirst ? 0 : 1] == .long ? nil : ""
    default:
      let paper = self[keyPath: file].values.filter { $0.key.ballot != ballot }
      self[keyPath: file].values = paper
      planted.insert("票号“\(ballot)”")
      return
    }
    planted.insert("票号“\(ballot)”、单位“\(mark.unit)”、指标“\(mark.criterion)”")
  }

  func typed(_ numbers: inout SeededNumbers) -> (first: String, second: String) {
    (first.typed(layouts[0], &numbers), second.typed(layouts[1], &numbers))
  }
}

@Suite struct PlantedDifferenceTests {
  @Test(
    "Every planted difference is found and none is invented", arguments: Sweep.seeds(55, long: 300))
  func found(seed: Int) throws {
    var numbers = SeededNumbers(seed: seed)
    let planting = Planting(&numbers)
    let typed = planting.typed(&numbers)
    let comparison = try comparison(typed.first, typed.second)
    let names = comparison.differences.map(\.name.label.chinese)
    #expect(Set(names) == planting.planted)
    #expect(names.count == planting.planted.count)
    #expect(comparison.counts.compared == comparison.counts.equal + comparison.counts.differing)
    let settlement = Settlement.of(comparison, decisions: nil).settlement
    #expect((settlement.agreed == nil) == !planting.planted.isEmpty)
  }

  @Test("What is decided is what the agreed table says", arguments: Sweep.seeds(55, long: 300))
  func agreed(seed: Int) throws {
    var numbers = SeededNumbers(seed: seed)
    let planting = Planting(&numbers)
    let typed = planting.typed(&numbers)
    var due = planting.first
    let open = try settle(typed.first, typed.second).settlement
    let template = DecisionTemplate.rows(open, language: numbers.pick([.chinese, .english]))
    let filled = template.enumerated().map { index, row in
      index == 0 ? row : decide(row, planting, &due, &numbers)
    }
    let (settlement, diagnostics) = try settle(
      typed.first, typed.second, by: CSVWriter.text(rows: filled))
    #expect(diagnostics == [])
    let agreed = try #require(settlement.agreed)
    let check = try comparison(agreed.text, due.typed(.long, &numbers))
    #expect(check.lines == [])
  }

  /// Decides for one of the files by lot, and makes the papers what they are then.
  private func decide(
    _ row: [String], _ planting: Planting, _ due: inout Papers, _ numbers: inout SeededNumbers
  ) -> [String] {
    let isFirst = numbers.once(in: 2)
    let isRecord = row[1].isEmpty
    let source = isFirst ? planting.first : planting.second
    for mark in Set(planting.first.values.keys).union(planting.second.values.keys)
    where mark.ballot == row[0] && (isRecord || [mark.unit, mark.criterion] == [row[1], row[2]]) {
      due.values[mark] = source.values[mark]
    }
    return Array(row[..<5]) + [row[isFirst ? 3 : 4], "核对原票"]
  }
}
