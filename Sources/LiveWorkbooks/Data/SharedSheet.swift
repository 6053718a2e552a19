import Ballots
import Diagnostics
import ExactArithmetic
import RubricModel
import Scoring
import Spreadsheets

/// The numbers of the meeting that all units share, each in a cell that may be changed: every
/// formula that reckons with one refers to it.
struct SharedSheet {
  private(set) var draft: SheetDraft
  /// By their index in the rubric.
  private(set) var cells: [Int: LiveCell] = [:]

  private let words: LiveWords

  /// - Returns: nil where the meeting gives none.
  init?(_ result: SessionResult, name: @autoclosure () -> SheetName, _ words: LiveWords) {
    let given = zip(result.rubric.sharedNumbers, result.count.sharedNumbers).enumerated()
      .compactMap { index, number in number.1.map { (index, number.0, $0) } }
    if given.isEmpty { return nil }
    self.words = words
    draft = SheetDraft(name())
    draft.columns = [.fitting(12...40), .fitting(10...20), .fitting(16...50)]
    draft.append(across: 3, .text(Self.title(words), .title))
    draft.append(
      across: 3,
      .text(
        words(
          "浅黄色的格可以改，各单位的得数随之重算。",
          "Yellow cells may be changed; the figures of all units follow."), .note))
    draft.append(
      [words("名称", "Name"), words("数", "Number"), words("规定的范围", "What it may be")].map {
        .text($0, .header)
      })
    for (index, number, value) in given { append(number, index, value) }
    draft.frozenRows = 3
    draft.page.footer.centre = PageLine.pageNumbers(in: words.language)
  }

  static func title(_ words: LiveWords) -> String { words("公共参数", "Shared numbers") }

  private mutating func append(_ number: SharedNumber, _ index: Int, _ value: Rational) {
    let row = draft.nextRow
    let scale = number.scale.value
    cells[index] = LiveCell(sheet: draft.name, row: row, column: 1)
    draft.append([
      .text(number.name[words.language]), .number(LiveNumber.cell(value), scale.inputStyle),
      .text(scale.words[words.language]),
    ])
    draft.entryRules.append(
      EntryRule(
        CellArea(rows: row...row, columns: 1...1),
        .numbers(
          from: LiveNumber.cell(scale.lowest), to: LiveNumber.cell(scale.highest),
          step: LiveNumber.cell(scale.step))))
  }
}
