import Diagnostics
import ExactArithmetic
import RubricModel
import Scoring
import Spreadsheets

/// The steps of one quantity for all units: under each step a row for every value, with its
/// formula, the engine's value, and whether they agree.
struct WorkingsSheet {
  /// Columns of the sheet; behind the last one stand cells that formulas need.
  enum Column {
    static let unit = 0
    static let subject = 1
    static let value = 2
    static let exact = 3
    static let check = 4
    static let note = 5
    static let helpers = 6
  }

  private(set) var draft: SheetDraft
  private let quantity: Int
  private let words: LiveWords
  private(set) var shownOnly = 0

  init(of quantity: Int, name: SheetName, _ context: LiveContext) {
    self.quantity = quantity
    words = context.words
    draft = SheetDraft(name)
    draft.columns = [
      .fitting(10...30), .fitting(8...40), .fitting(14...20), .fitting(14...20), .fitting(8...12),
      .fitting(6...30),
    ]
    let title = context.rubric.quantities[quantity].displayName[words.language]
    draft.append(across: Column.helpers, .text(title, .title))
    draft.append(
      [
        words("单位", "Unit"), words("对象", "Of what"), words("表内复算", "Recomputed"),
        words("程序结果", "Engine"), words("核对", "Check"), words("说明", "Note"),
      ].map { .text($0, .header) })
    draft.frozenRows = 2
    draft.page.repeatedRows = 0...1
    draft.page.footer.centre = PageLine.pageNumbers(in: words.language)
  }

  var name: SheetName { draft.name }

  /// The next step: where the regulation says it, and what it does.
  mutating func appendHeading(_ text: String, helpers: [String] = []) {
    let heading = SheetCell.text(text, .heading)
    draft.merges.append(
      CellArea(rows: draft.nextRow...draft.nextRow, columns: 0...Column.note))
    let fill = [SheetCell](repeating: .empty(.heading), count: Column.note)
    draft.append([heading] + fill + helpers.map { .text($0, .header) })
  }

  /// - Parameter exact: the engine's value; nil where it has none.
  mutating func append(_ due: DueRow, unit: String, subject: String, exact: Rational?) -> LiveCell {
    let row = draft.nextRow
    let cell = LiveCell(sheet: name, row: row, column: Column.value)
    let number = exact.map(LiveNumber.cell)
    let shown = number.map { SheetCell.number($0, .number(places: nil)) } ?? .text("", .centred)
    var cells: [SheetCell] = [.text(unit), .text(subject)]
    switch due.content {
    case .formula(let formula, let helpers):
      let result = number.map(SheetCell.Result.number) ?? .text("")
      let check = Self.check(
        CellPosition(row: row, column: Column.value).label,
        CellPosition(row: row, column: Column.exact).label, hasValue: exact != nil)
      cells += [
        .formula(formula, result: result, .number(places: nil)), shown,
        .formula(
          "IF(\(check),\(LiveWords.quoted(words.agrees)),\(LiveWords.quoted(words.differs)))",
          result: .text(words.agrees), .centred),
      ]
      if !helpers.isEmpty { cells.append(.empty()) }
      cells += helpers.map {
        .formula(
          $0.formula, result: $0.result.map { .number(LiveNumber.cell($0)) } ?? .text(""),
          .number(places: nil))
      }
    case .shownOnly(let reason):
      shownOnly += 1
      cells += [shown, shown, .text("—", .centred), .text(words.shownOnly(reason))]
    }
    draft.append(cells)
    return cell
  }

  /// Whether a recomputed cell has the engine's value: what neither binary arithmetic nor the
  /// fifteen digits of a cell can make differ.
  static func check(_ value: String, _ exact: String, hasValue: Bool) -> String {
    hasValue
      ? "IFERROR(ROUND(\(value)-\(exact),8),1)=0" : "IFERROR(\(value)=\"\",FALSE)"
  }

  /// The check column, red where it has to be.
  mutating func finish() -> LiveRange? {
    // The cells that formulas need are for the screen.
    draft.page.printArea = CellArea(
      rows: 0...draft.nextRow - 1, columns: Column.unit...Column.note)
    let area = CellArea(
      rows: 2...max(2, draft.nextRow - 1), columns: Column.check...Column.check)
    draft.highlights = [Highlight(area, .equals(LiveWords.quoted(words.differs)), .bad)]
    return LiveRange(name, column: Column.check, rows: Array(area.rows))
  }

  /// A block of marks that a step has chosen: their value, level and status.
  mutating func append(
    mark formulas: (value: String?, level: String?, status: String), unit: String, subject: String,
    results: (value: Rational?, level: String, status: String)
  ) -> Int {
    let row = draft.nextRow
    let value = results.value.map { SheetCell.Result.number(LiveNumber.cell($0)) } ?? .text("")
    var cells: [SheetCell] = [.text(unit), .text(subject)]
    cells.append(
      formulas.value.map { .formula($0, result: value, .number(places: nil)) } ?? .empty(.text))
    cells += [.empty(.text), .empty(.text), .empty(.text)]
    cells.append(.formula(formulas.status, result: .text(results.status), .centred))
    if let level = formulas.level {
      cells.append(.formula(level, result: .text(results.level), .centred))
    }
    draft.append(cells)
    return row
  }
}
