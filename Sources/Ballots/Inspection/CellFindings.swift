import Diagnostics
import ExactArithmetic
import RubricModel
import RubricSyntax
import Tables

/// Cells that a count would refuse, or that it reads although they were not typed plainly.
enum CellFindings {
  static func findings(_ guess: ColumnGuess) -> [Diagnostic] {
    let marks = Set(guess.markColumns)
    let numeric = marks.filter { guess.contents[$0].isNumeric }
    return headers(guess.table)
      + guess.table.rows.flatMap { row in
        row.cells.indices.compactMap { column -> Diagnostic? in
          let text = row.cells[column]
          if text.isBlank { return nil }
          let place = guess.table.place(of: row, column: column)
          return numeric.contains(column)
            ? number(text, in: guess.contents[column], at: place)
            : (marks.contains(column) ? date(text, at: place) : nil)
              ?? invisible(text, at: place) ?? spaced(text, at: place)
        }
      }
  }

  /// Names with signs that nobody sees; the count knows them all the same.
  private static func headers(_ table: Table) -> [Diagnostic] {
    table.header.indices.compactMap {
      invisible(table.header[$0], at: table.placeOfHeader(column: $0))
    }
  }

  // MARK: Numbers

  private static func number(
    _ text: String, in content: ColumnContent, at place: Place
  ) -> Diagnostic? {
    switch DecimalReader.read(text) {
    case .success(let number):
      // Marks are smaller; a column of numbers as large is one of such numbers.
      if content.daysLike * 2 < content.numbers, let day = SerialDay(text) {
        return .numberOfDay(text.trimmed, day, at: place)
      }
      guard number.wasFolded || number.hadSurroundingSpace else { return nil }
      return .acceptedCell(text, as: NameKey(text).text, at: place)
    case .failure(let refusal):
      if let date = date(text, at: place) { return date }
      var finding = Diagnostic.notANumber(text, because: refusal, at: place)
      finding.replacement = refusal.onlyReading.map { Bilingual(same: $0) }
      return finding
    }
  }

  private static func date(_ text: String, at place: Place) -> Diagnostic? {
    DateShape(text).map { .dateInColumn(text, $0, at: place) }
  }

  // MARK: Texts

  private static func spaced(_ text: String, at place: Place) -> Diagnostic? {
    text == text.trimmed ? nil : .acceptedCell(text, as: text.trimmed, at: place)
  }

  private static func invisible(_ text: String, at place: Place) -> Diagnostic? {
    let visible = String(
      String.UnicodeScalarView(text.unicodeScalars.filter { !$0.isInvisible }))
    return visible == text ? nil : .invisibleInText(visible.trimmed, at: place)
  }
}

extension NumberRefusal {
  /// What the cell can only mean. A person looking at the paper may see more in it; a program that
  /// writes a mark must not.
  fileprivate var onlyReading: String? {
    switch self {
    case .trailingUnit(let unit, let proposal):
      ["分", "point", "points"].contains(unit.lowercased()) ? proposal : nil
    case .lookAlike(let character, let proposal):
      ["O", "o", "Ο", "О", "。", "｡"].contains(character) ? proposal : nil
    case .invisible(_, let proposal), .foreignDigit(_, let proposal): proposal
    default: nil
    }
  }
}

extension Unicode.Scalar {
  /// Takes no room on paper.
  fileprivate var isInvisible: Bool {
    !properties.isWhitespace
      && (properties.isDefaultIgnorableCodePoint
        || [.control, .format].contains(properties.generalCategory))
  }
}

/// A date that a spreadsheet has made of a score: 9.5 typed where dates are expected becomes 9月5日.
struct DateShape {
  let month: Int
  let day: Int

  init?(_ text: String) {
    let parts = text.split { !$0.isNumber }.compactMap { Int($0) }
    let isChinese = text.contains("月") && text.contains("日")
    let isSlashed = text.contains("/") || (text.contains("-") && !text.hasPrefix("-"))
    guard isChinese || isSlashed, parts.count == 2 || parts.count == 3 else { return nil }
    let (month, day) = (parts[parts.count - 2], parts[parts.count - 1])
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    self.month = month
    self.day = day
  }

  /// What may have been typed before a spreadsheet changed it.
  var origin: Bilingual {
    Bilingual(
      zh: "请核对原件：原来可能是\(month).\(day)。把这一列设为文本或数值后重新输入。",
      en:
        "Check the original: it may have been \(month).\(day). Format the column as text or number and type it again."
    )
  }
}
