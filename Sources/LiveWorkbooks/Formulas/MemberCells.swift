import ExactArithmetic
import RubricModel
import Spreadsheets

/// The cells that a step makes one value of.
struct MemberCells {
  let members: [LiveValue]
  /// Where the members are marks: the columns beside their values.
  let columns: MarkColumns?
  /// The sheet that the formula stands on.
  let sheet: SheetName
  let words: LiveWords

  private func range(_ column: Int? = nil) -> LiveRange? {
    guard let first = members.first else { return nil }
    return LiveRange(
      first.cell.sheet, column: column ?? first.cell.column, rows: members.map(\.cell.row))
  }

  var isTally: Bool { columns?.times != nil }

  /// The values, as a function takes them.
  var values: String? { range()?.text(on: sheet) }

  /// The values as one argument of a function.
  var area: String? { values.map { $0.contains(",") ? "(\($0))" : $0 } }

  /// Some of the cells.
  func with(_ members: [LiveValue]) -> MemberCells {
    MemberCells(members: members, columns: columns, sheet: sheet, words: words)
  }

  /// How many of the values there are.
  var count: String? { values.map { "COUNT(\($0))" } }

  /// The cells of another column, summed up.
  func sum(of column: Int?) -> String? {
    column.flatMap(range).map { "SUM(\($0.text(on: sheet)))" }
  }

  /// How many marks have a status.
  func number(of statuses: [String]) -> String? {
    guard let columns else { return "0" }
    return number(statuses, in: columns.status)
  }

  /// How many marks count as one of the levels.
  func number(ofLevels names: [String]) -> String? {
    columns?.level.flatMap { number(names, in: $0) }
  }

  /// How many marks that count lie within all bounds: `COUNTIFS(C4:C9,">=60",C4:C9,"<80")`.
  func number(within bounds: [Bound]) -> String? {
    guard let range = columns?.value.flatMap(range) else { return members.isEmpty ? "0" : nil }
    let terms = range.parts(on: sheet).map { area in
      let tests = bounds.map {
        "\(area),\"\($0.comparison.sign)\($0.amount.value.shortestText())\""
      }
      return "COUNTIFS(\(tests.joined(separator: ",")))"
    }
    return terms.count == 1 ? terms[0] : "(\(terms.joined(separator: "+")))"
  }

  /// The marks whose cell in a column is one of the texts; of a tally, all that a row stands for.
  private func number(_ texts: [String], in column: Int) -> String? {
    guard let range = range(column) else { return members.isEmpty ? "0" : nil }
    let areas = range.parts(on: sheet)
    let times = columns?.times.map { range.moved(toColumn: $0).parts(on: sheet) }
    let terms = texts.flatMap { text in
      areas.indices.map { index in
        times.map { "SUMIF(\(areas[index]),\(LiveWords.quoted(text)),\($0[index]))" }
          ?? "COUNTIF(\(areas[index]),\(LiveWords.quoted(text)))"
      }
    }
    if terms.isEmpty { return "0" }
    return terms.count == 1 ? terms[0] : "(\(terms.joined(separator: "+")))"
  }

  /// The base of a share that is one of marks; nil for a number of the meeting.
  func number(of base: Base) -> String? {
    switch base {
    case .expressed: number(of: [words.counted])
    case .valid: number(of: [words.counted, words.abstained])
    case .allRows: number(of: [words.counted, words.abstained, words.void])
    case .roster, .present, .issued, .returned: nil
    }
  }
}
