import Ballots
public import Diagnostics
import ExactArithmetic
public import RubricModel
public import Spreadsheets

/// The tables of a meeting as one workbook to be filled in: a sheet for each form, with lists to
/// choose from and the range of every mark.
public struct EntryWorkbook {
  private let rubric: Rubric
  private let units: [AppraisedUnit]
  private let language: Language
  private var sheets: [SheetDraft] = []
  /// Lists that are too long for a rule; they stand on a sheet of their own.
  private var lists: [[String]] = []
  private let listSheet: SheetName

  /// Rows below the header that the rules are for.
  static let mostRows = 2000

  public static func draft(
    _ rubric: Rubric, units: [AppraisedUnit], language: Language
  ) -> SpreadsheetDraft {
    var workbook = EntryWorkbook(rubric, units, language)
    for form in rubric.forms { workbook.add(form) }
    return workbook.draft
  }

  private init(_ rubric: Rubric, _ units: [AppraisedUnit], _ language: Language) {
    self.rubric = rubric
    self.units = units
    self.language = language
    var names = SheetNames()
    sheets = Self.sheetNames(rubric, language, &names).map { SheetDraft($0) }
    listSheet = names.name(for: Bilingual(zh: "选项", en: "Choices")[language], language)
  }

  /// What the sheets are called: the name of a form may be too long, or hold a sign that none of
  /// them may.
  static func sheetNames(of rubric: Rubric, _ language: Language) -> [SheetName] {
    var names = SheetNames()
    return sheetNames(rubric, language, &names)
  }

  private static func sheetNames(
    _ rubric: Rubric, _ language: Language, _ names: inout SheetNames
  ) -> [SheetName] {
    rubric.forms.map { names.name(for: $0.name[language], language) }
  }

  private var draft: SpreadsheetDraft {
    var draft = SpreadsheetDraft(DocumentProperties(title: rubric.title[language]))
    for sheet in sheets { draft.add(sheet) }
    if !lists.isEmpty { draft.add(choices) }
    return draft
  }

  // MARK: Sheets

  private mutating func add(_ form: Form) {
    guard let index = rubric.forms.firstIndex(where: { $0.name == form.name }) else { return }
    let table = EntryTable(
      for: form, units: rubric.units(units, on: form), rubric.subject, language)
    var sheet = sheets[index]
    sheet.rows = table.rows.enumerated().map { row, cells in
      SheetRow(cells.map { .text($0, row == 0 ? .header : .text) })
    }
    sheet.columns = table.contents.map { _ in .fitting(10...40) }
    sheet.frozenRows = 1
    sheet.page.repeatedRows = 0...0
    for (column, content) in table.contents.enumerated() {
      let area = CellArea(rows: 1...Self.mostRows, columns: column...column)
      if case .text = content { sheet.textColumns.insert(column) }
      if let rule = rule(for: content, in: area) { sheet.entryRules.append(rule) }
    }
    sheets[index] = sheet
  }

  /// The lists, one in each column.
  private var choices: SheetDraft {
    var sheet = SheetDraft(listSheet)
    for row in 0..<(lists.map(\.count).max() ?? 0) {
      sheet.rows.append(
        SheetRow(lists.map { row < $0.count ? .text($0[row], .plain) : .empty() }))
    }
    return sheet
  }

  // MARK: Rules

  private mutating func rule(for content: EntryContent, in area: CellArea) -> EntryRule? {
    switch content {
    case .text, .number: return nil
    case .oneOf(let choices):
      if choices.isEmpty { return nil }
      let words = Bilingual(
        zh: "不在列表中，请从列表中选择。票上确实如此的（如一栏多选），照票录入。",
        en:
          "Not in the list: choose from it. If the paper says so (such as several marks), type it as it is."
      )
      return EntryRule(area, list(of: choices), refusal: words[language], mayBeKept: true)
    case .amount:
      guard let zero = CellNumber("0"), let most = CellNumber("1000000000") else { return nil }
      let words = Bilingual(zh: "这里填数，不小于0。", en: "A number, 0 or more.")
      return EntryRule(area, .numbers(from: zero, to: most, step: nil), refusal: words[language])
    case .wholeNumber:
      let words = Bilingual(zh: "这里填0或正整数。", en: "A whole number, 0 or more.")
      return EntryRule(area, .wholeNumbers(from: 0, to: 1_000_000), refusal: words[language])
    case .points(let scale, let bounds): return rule(for: scale, within: bounds, in: area)
    case .carried(let scale): return rule(forCarried: scale, in: area)
    }
  }

  /// A number that none of the rows may be without.
  private func rule(forCarried scale: PointScale, in area: CellArea) -> EntryRule? {
    let (lowest, highest) = (scale.lowest.shortestText(), scale.highest.shortestText())
    let step = scale.step.shortestText()
    guard let from = CellNumber(lowest), let to = CellNumber(highest), let by = CellNumber(step)
    else { return nil }
    let hint = Bilingual(
      zh: "\(lowest)到\(highest)，每档\(step)；每行都要填。",
      en: "\(lowest) to \(highest) in steps of \(step), in every row.")
    let refusal = Bilingual(
      zh: "这里填\(lowest)到\(highest)的数，每档\(step)。",
      en: "A number from \(lowest) to \(highest), in steps of \(step).")
    return EntryRule(
      area, .numbers(from: from, to: to, step: by), hint: hint[language],
      refusal: refusal[language])
  }

  private mutating func list(of choices: [String]) -> EntryRule.Allowed {
    let isShort = choices.joined(separator: ",").utf16.count <= 255
    if isShort, !choices.contains(where: { $0.contains(",") || $0.hasPrefix("=") }) {
      return .oneOf(choices)
    }
    let column = lists.firstIndex(of: choices) ?? lists.count
    if column == lists.count { lists.append(choices) }
    let area = CellArea(rows: 0...choices.count - 1, columns: column...column)
    return .oneOfCells(area, sheet: listSheet)
  }

  /// Marks beyond the range occur on paper, and the rubric says what they are: the clerk is asked
  /// and may type them all the same.
  private func rule(
    for scale: PointScale, within bounds: MarkBounds, in area: CellArea
  ) -> EntryRule? {
    let lowest = (bounds.floor ?? scale.lowest).shortestText()
    let highest = (bounds.ceiling ?? scale.highest).shortestText()
    let step = scale.step.shortestText()
    let words = scale.kind == .points ? nil : scale.words
    guard let from = CellNumber(lowest), let to = CellNumber(highest), let by = CellNumber(step)
    else { return nil }
    let hint =
      words.map { words in
        Bilingual(
          zh: words.chinese + "；没有填写的留空白。", en: words.english + "; blank where nothing was entered."
        )
      }
      ?? Bilingual(
        zh: "\(lowest)到\(highest)分，每\(step)分一档；没有填写的留空白。",
        en: "\(lowest) to \(highest) in steps of \(step); blank where nothing was marked.")
    let refusal =
      words.map { words in
        Bilingual(zh: "不在\(words.chinese)之内。", en: "Not within \(words.english).")
      }
      ?? Bilingual(
        zh: "不在\(lowest)到\(highest)分、每\(step)分一档之内。票上确实如此的，照票录入。",
        en:
          "Not within \(lowest) to \(highest) in steps of \(step). If the paper says so, type it as it is."
      )
    return EntryRule(
      area, .numbers(from: from, to: to, step: by), hint: hint[language],
      refusal: refusal[language], mayBeKept: true)
  }
}
