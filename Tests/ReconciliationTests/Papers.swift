import Diagnostics
import Reconciliation
import Tables
import TestSupport

/// The cells of made papers, and every layout that a clerk could type them in.
struct Papers {
  struct Mark: Hashable {
    var ballot: String
    var unit: String
    var criterion: String
  }

  enum Layout: CaseIterable {
    case long, byUnit, byCriterion
  }

  var values: [Mark: String] = [:]
  var criteria: [String]

  var ballots: [String] { Set(values.keys.map(\.ballot)).sorted() }

  init(_ numbers: inout SeededNumbers) {
    criteria = Array(["态度", "结果", "沟通"].prefix(numbers.number(1...3)))
    let units = ["公安厅", "水利厅", "民政厅", "医保局"].prefix(numbers.number(2...4))
    for ballot in 1...numbers.number(3...8) {
      for unit in units {
        for criterion in criteria {
          let mark = Mark(ballot: "\(ballot)", unit: unit, criterion: criterion)
          values[mark] = numbers.once(in: 9) ? "" : "\(numbers.number(60...98)).5"
        }
      }
    }
  }

  // MARK: Typing

  /// The papers as a clerk types them, rows and columns in any order, numbers in any form.
  func typed(_ layout: Layout, _ numbers: inout SeededNumbers) -> String {
    let (keys, spread) = Self.columns(of: layout)
    let isEnglish = numbers.once(in: 2)
    let headers = keys.map { Self.header($0, isEnglish) }
    let members = Set(values.keys.map { spread?($0) ?? "" }).sorted().shuffled(using: &numbers)
    let valueHeaders = spread == nil ? [isEnglish ? "mark" : "得分"] : members
    let order = Array((headers + valueHeaders).indices).shuffled(using: &numbers)
    let rowKeys = Set(values.keys.map { mark in keys.map { Self.text($0, mark) } })
    var lines = [order.map { (headers + valueHeaders)[$0] }]
    let names = rowKeys.sorted { $0.lexicographicallyPrecedes($1) }.shuffled(using: &numbers)
    for key in names {
      let cells = members.map { member in
        let mark = values.keys.first { mark in
          keys.map { Self.text($0, mark) } == key && (spread?(mark) ?? "") == member
        }
        return Self.spelled(mark.flatMap { values[$0] } ?? "", &numbers)
      }
      lines.append(order.map { (key + cells)[$0] })
    }
    return CSVWriter.text(rows: lines)
  }

  private enum Key { case ballot, unit, criterion }

  private static func columns(of layout: Layout) -> ([Key], ((Mark) -> String)?) {
    switch layout {
    case .long: ([.ballot, .unit, .criterion], nil)
    case .byUnit: ([.ballot, .criterion], \.unit)
    case .byCriterion: ([.ballot, .unit], \.criterion)
    }
  }

  private static func header(_ key: Key, _ isEnglish: Bool) -> String {
    switch key {
    case .ballot: isEnglish ? "ballot" : "票号"
    case .unit: isEnglish ? "unit" : "被评议单位"
    case .criterion: isEnglish ? "criterion" : "指标"
    }
  }

  private static func text(_ key: Key, _ mark: Mark) -> String {
    switch key {
    case .ballot: mark.ballot
    case .unit: mark.unit
    case .criterion: mark.criterion
    }
  }

  /// 75.5 in one of its forms.
  private static func spelled(_ value: String, _ numbers: inout SeededNumbers) -> String {
    if value.isEmpty { return numbers.once(in: 4) ? " " : "" }
    switch numbers.number(1...6) {
    case 1: return value + "0"
    case 2: return " \(value)"
    case 3:
      return String(
        value.unicodeScalars.map { scalar in
          Character(Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar)
        })
    default: return value
    }
  }
}
