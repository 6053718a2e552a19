import Ballots
public import Diagnostics
import RubricModel
public import Scoring
public import Spreadsheets

/// A workbook that counts by itself: the marks in cells that may be changed, every step, total and
/// rank as a readable formula, and beside each the engine's value with a check.
///
/// It holds single ballots and answers, so it is for the office. Voters are numbered in an order
/// that tells nothing. Equal results give equal drafts.
public struct LiveWorkbook {
  private let result: SessionResult
  private let properties: DocumentProperties
  private let words: LiveWords

  /// - Parameters:
  ///   - result: one that stands; of a vote that does not there is only the guide.
  ///   - properties: the title stands on the sheets too.
  public init(_ result: SessionResult, language: Language, _ properties: DocumentProperties) {
    self.result = result
    self.properties = properties
    words = LiveWords(language: language)
  }

  public var draft: SpreadsheetDraft {
    var names = SheetNames()
    let language = words.language
    let guide = names.name(for: words("说明", "Guide"), language)
    let results = names.name(for: words("结果", "Results"), language)
    var context = LiveContext(result, words)
    let layout = ResultsLayout(context, sheet: results)
    context.results = layout
    var sheets: [SheetDraft] = []
    var leftOut: [String] = []
    if result.stands,
      let shared = SharedSheet(
        result, name: names.name(for: SharedSheet.title(words), language), words)
    {
      context.shared = shared.cells
      sheets.append(shared.draft)
    }
    for form in result.stands ? result.count.forms : [] {
      let title = result.rubric.forms[form.form].name[language]
      guard form.marks.count <= FormSheet.mostMarks, form.pools.isEmpty else {
        leftOut.append(title)
        continue
      }
      let sheet = FormSheet(form, in: result, name: names.name(for: title, language), words)
      context.tables[form.form] = sheet.table
      sheets.append(sheet.draft)
    }
    for index in result.stands ? Array(result.rubric.quantities.indices) : [] {
      let title = result.rubric.quantities[index].displayName[language]
      let wish = words("计算·", "Steps ") + title
      var writer = LadderWriter(index, name: names.name(for: wish, language), context)
      writer.write()
      context = writer.context
      sheets.append(writer.sheet.draft)
    }
    return workbook(guide, layout, sheets, context, leftOut: leftOut)
  }

  private func workbook(
    _ guide: SheetName, _ layout: ResultsLayout, _ sheets: [SheetDraft], _ context: LiveContext,
    leftOut: [String]
  ) -> SpreadsheetDraft {
    var draft = SpreadsheetDraft(properties)
    let overview = ResultsSheet(context, layout, title: properties.title)
    let guideSheet = GuideSheet(
      name: guide, title: properties.title, context,
      sheets: result.stands ? [layout.sheet] + sheets.map(\.name) : [], leftOut: leftOut,
      verdict: result.stands ? overview.verdict : nil)
    draft.add(guideSheet.draft)
    guard result.stands else { return draft }
    draft.add(overview.draft)
    for sheet in sheets { draft.add(sheet) }
    return draft
  }
}
