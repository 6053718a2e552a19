import Diagnostics
import Tables

/// Rows and columns that nobody sees in the spreadsheet and that hold something all the same. They
/// are read: a filter that somebody left on must not take ballots away. It is said.
struct HiddenContent {
  var rows: [Int] = []
  /// Whether each column is hidden; empty where none is.
  private var isHidden: [Bool] = []
  private var columns: Set<Int> = []

  /// A setting of neighbouring columns; settings come from left to right.
  mutating func take(columnSetting attributes: [String: String]) {
    guard attributes["hidden"].map(isTrue) == true,
      let first = attributes["min"].flatMap({ Int($0) }),
      let last = attributes["max"].flatMap({ Int($0) }), first >= 1, first <= last,
      last <= Limits.columns
    else { return }
    if first > isHidden.count {
      isHidden += Array(repeating: false, count: first - 1 - isHidden.count)
    }
    isHidden += Array(repeating: true, count: max(0, last - isHidden.count))
  }

  /// Notes which hidden columns a row fills.
  mutating func take(_ cells: [String]) {
    for column in isHidden.indices.prefix(cells.count)
    where isHidden[column] && !cells[column].isBlank {
      columns.insert(column)
    }
  }

  func diagnostics(_ source: TableSource) -> [Diagnostic] {
    if rows.isEmpty && columns.isEmpty { return [] }
    return [.hiddenContent(rows: spans(rows), columns: spans(columns.sorted()), source)]
  }

  private func spans(_ numbers: [Int]) -> [ClosedRange<Int>] {
    numbers.reduce(into: []) { spans, number in
      if let last = spans.last, last.upperBound + 1 == number {
        spans[spans.count - 1] = last.lowerBound...number
      } else {
        spans.append(number...number)
      }
    }
  }
}
