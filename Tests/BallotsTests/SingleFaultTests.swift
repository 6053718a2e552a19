import Ballots
import Diagnostics
import RubricModel
import Tables
import TestSupport
import Testing

/// A sound file of ballots with one fault in it. `Tests/Oracle/faults.py` does the same with the
/// whole program, every kind of form, every encoding and workbooks.
private struct FaultyFile {
  /// The header first.
  private(set) var rows: [[String]] = []
  /// What stands in the file where it is not the rows.
  private(set) var text: String
  /// The rows, from 1, in which somebody has to be shown the fault.
  private(set) var faultyRows: ClosedRange<Int>

  static let ballots = 6
  private static let units = ["公安厅", "水利厅"]

  init(soundWith numbers: inout SeededNumbers) {
    rows = [["票号", "单位", "得分"]]
    for ballot in 1...Self.ballots {
      for unit in Self.units {
        rows.append(["0\(ballot)", unit, "\(numbers.number(60...77))"])
      }
    }
    text = Self.text(of: rows)
    faultyRows = 1...rows.count
  }

  private static func text(of rows: [[String]]) -> String {
    rows.map { $0.joined(separator: ",") + "\n" }.joined()
  }

  /// - Parameter kind: by number, so that every kind comes as often as the others.
  mutating func putFault(_ kind: Int, _ numbers: inout SeededNumbers) {
    let row = numbers.number(1...rows.count - 1)
    switch kind % 12 {
    case 0:
      put(numbers.pick(["好", "7O", "7 5", "75分", "7,5", "75%", "9月5日", "#N/A", "75？"]), row, 2)
    case 1: put(numbers.pick(["", "755", "-70", "7", "70.25", "43831", "59"]), row, 2)
    case 2: put(numbers.pick(["公安", "公案厅", "公安厅*", "省公安厅", " "]), row, 1)
    case 3: put(numbers.pick(["", "1", "O1", "合计", "07", "99"]), row, 0)
    case 4: insert(rows[row], at: numbers.number(row + 1...rows.count), with: row)
    case 5: remove(row)
    case 6: replace(row, with: Array(rows[row].dropFirst()) + [""])
    case 7: replace(row, with: [""] + rows[row].dropLast())
    case 8: replace(row, with: Array(rows[row].dropLast()))
    case 9: insert(["", "", ""], at: row, with: row)
    case 10: insert(rows[0], at: row, with: row)
    default: exchangeHeaders(numbers.pick([(0, 1), (0, 2), (1, 2)]))
    }
    text = Self.text(of: rows)
  }

  private mutating func put(_ cell: String, _ row: Int, _ column: Int) {
    rows[row][column] = cell
    // A ballot that lacks a unit, or has it twice, is shown at one of its rows.
    let first = column < 2 ? row - (row - 1) % 2 : row
    faultyRows = first + 1...(column < 2 ? first + 2 : row + 1)
  }

  private mutating func insert(_ cells: [String], at row: Int, with other: Int) {
    rows.insert(cells, at: row)
    faultyRows = min(row, other) + 1...max(row, other) + 1
  }

  private mutating func remove(_ row: Int) {
    rows.remove(at: row)
    let first = row - (row - 1) % 2
    faultyRows = first + 1...first + 1
  }

  private mutating func replace(_ row: Int, with cells: [String]) {
    rows[row] = cells
    faultyRows = row + 1...row + 1
  }

  private mutating func exchangeHeaders(_ columns: (Int, Int)) {
    rows[0].swapAt(columns.0, columns.1)
    faultyRows = 1...rows.count
  }
}

/// What a count says of a file: its marks, and the rows that it points at.
private struct Reading {
  let marks: [String]?
  private let rows: Set<Int>

  init(_ text: String, _ rubric: Rubric) {
    let table = CSVReader.read(Array(text.utf8), file: "ballots.csv")
    var places = table.diagnostics.flatMap { [$0.place, $0.cause?.place] }
    guard let value = table.value else {
      marks = nil
      rows = Self.rows(of: places)
      return
    }
    let outcome = Counting.count(
      CountInput(
        rubric: rubric, units: listedUnits,
        files: [CountInput.FormFile(form: 0, table: value)],
        counts: MeetingCounts(returned: FaultyFile.ballots)))
    places += outcome.diagnostics.flatMap { [$0.place, $0.cause?.place] }
    let forms = outcome.diagnostics.hasErrors ? [] : outcome.value?.forms ?? []
    places += forms.flatMap { $0.exceptions() + $0.adjustments() }.flatMap(\.places)
    marks = outcome.diagnostics.hasErrors ? nil : outcome.value?.marksInWords
    rows = Self.rows(of: places)
  }

  private static func rows(of places: [Place?]) -> Set<Int> {
    Set(places.compactMap { if case .cell(let cell)? = $0 { cell.row } else { nil } })
  }

  func points(into range: ClosedRange<Int>) -> Bool { rows.contains { range.contains($0) } }
}

@Test(arguments: 1...240)
func noFaultPassesInSilence(seed: Int) throws {
  var numbers = SeededNumbers(seed: seed)
  let rubric = try BallotRubric(missing: seed.isMultiple(of: 2) ? "abstain" : "refuse").load()
  var file = FaultyFile(soundWith: &numbers)
  let sound = try #require(Reading(file.text, rubric).marks)
  file.putFault(seed, &numbers)
  let reading = Reading(file.text, rubric)
  #expect(
    reading.marks == sound || reading.points(into: file.faultyRows),
    "\(file.faultyRows):\n\(file.text)")
}
