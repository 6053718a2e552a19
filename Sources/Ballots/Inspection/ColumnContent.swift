public import ExactArithmetic
import Tables

/// What the cells of a column hold.
public struct ColumnContent: Sendable {
  public internal(set) var blanks = 0
  /// Cells that are numbers as they stand, full-width digits and space around them included.
  public internal(set) var numbers = 0
  public internal(set) var lowest: Rational?
  public internal(set) var highest: Rational?
  /// Numbers that could be days as spreadsheets keep them.
  var daysLike = 0
  /// Cells that are no number, though they would be if they were typed plainly.
  public internal(set) var nearNumbers = 0
  public internal(set) var words = 0
  /// The different texts, in the order of the file; no more than a form could have levels.
  public internal(set) var distinct: [String] = []

  static let mostDistinct = 20

  public var filled: Int { numbers + nearNumbers + words }

  /// Whether numbers are what the column is for.
  public var isNumeric: Bool { (numbers + nearNumbers) * 2 > filled }

  init(_ table: Table, column: Int) {
    var seen: Set<String> = []
    for row in table.rows {
      let text = row.cells[column]
      if text.isBlank {
        blanks += 1
        continue
      }
      switch DecimalReader.read(text) {
      case .success(let number):
        numbers += 1
        if SerialDay(text) != nil { daysLike += 1 }
        lowest = min(lowest ?? number.value, number.value)
        highest = max(highest ?? number.value, number.value)
      case .failure(let refusal):
        if refusal.isNearNumber { nearNumbers += 1 } else { words += 1 }
      }
      if distinct.count <= Self.mostDistinct, seen.insert(text.trimmed).inserted {
        distinct.append(text.trimmed)
      }
    }
  }
}

extension NumberRefusal {
  /// Whether the text was meant as a number: `90分`, `90,5`, `七十五`.
  var isNearNumber: Bool {
    switch self {
    case .words, .empty, .noDigits, .unexpectedCharacter: false
    default: true
    }
  }
}
