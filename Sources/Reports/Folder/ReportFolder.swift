import Ballots
public import Diagnostics
import RubricModel
public import Scoring

/// Every file of a report, by the rubric's publication rule: what everybody may see stands in
/// `public`, what is for the office in `office`, and what only the unit itself may see in `units`.
public struct ReportFolder: Sendable {
  let result: SessionResult
  let meeting: Meeting
  public let languages: [Language]
  private let parts: Set<ReportPart>
  private let withheldBelow: Int
  private let rubricDigest: String
  private let diagnostics: [Diagnostic]
  private let sealNumber: String?
  private let masksBallots: Bool
  private let index: SessionIndex
  let names: UnitFileNames
  private(set) var sheets: [ReportSheet] = []

  /// - Parameters:
  ///   - languages: each sheet is written in each of them.
  ///   - parts: what is written; all of it if empty.
  ///   - withheldBelow: distributions of fewer marks are withheld.
  ///   - rubricDigest: SHA-256 of the rubric file in hexadecimal.
  ///   - masksBallots: whether nothing of the report may lead to a single ballot.
  ///   - sealNumber: printed on every sheet; nil where the result cannot be sealed.
  public init(
    _ result: SessionResult, meeting: Meeting, languages: [Language], parts: Set<ReportPart>,
    withheldBelow: Int, rubricDigest: String, diagnostics: [Diagnostic], sealNumber: String? = nil,
    masksBallots: Bool = false
  ) {
    self.sealNumber = sealNumber
    self.masksBallots = masksBallots
    self.result = result
    self.meeting = meeting
    self.languages = languages
    let asked = parts.isEmpty ? Set(ReportPart.allCases) : parts
    self.parts = masksBallots ? asked.subtracting(ReportPart.withBallots) : asked
    self.withheldBelow = withheldBelow
    self.rubricDigest = rubricDigest
    self.diagnostics = diagnostics
    index = SessionIndex(result)
    names = UnitFileNames(result.count.units)
    sheets = publicSheets + unitSheets + officeSheets
  }

  /// Whether a part is asked for.
  public func has(_ part: ReportPart) -> Bool { parts.contains(part) && result.stands }

  /// Whether there are workbooks in which staff can count again; they hold single marks.
  public var hasLiveWorkbooks: Bool { has(.workbooks) && !masksBallots }

  /// Lays out each sheet once, has it written in every language and format, and lets go of it, so
  /// that a report of a thousand units is never in memory as a whole.
  /// - Parameter take: is handed each file, and says whether there shall be more.
  public func write(_ take: (ReportFile) -> Bool) {
    var presses = languages.map { SheetPress(self, $0) }
    for sheet in sheets {
      let document = sheet.document()
      for index in presses.indices {
        for file in presses[index].files(of: sheet, document) {
          guard take(file) else { return }
        }
      }
    }
    while let press = presses.first {
      for file in press.collections() {
        guard take(file) else { return }
      }
      presses.removeFirst()
    }
    for file in closing {
      guard take(file()) else { return }
    }
  }

  /// How many files `write` hands out.
  public var fileCount: Int {
    let own = sheets.reduce(0) { $0 + $1.kinds.count }
    let collections = (bundled.isEmpty ? 0 : 1) + workbookAreas.count
    return languages.count * (own + collections) + closing.count
  }

  // MARK: What there is

  /// Units are told what is published to all, and what is published to them.
  private var everybody: Disclosure { .everybody(by: result.rubric) }
  private var ownUnit: Disclosure { .ownUnit(by: result.rubric) }

  /// Whether units are told more than everybody.
  var unitsAreToldMore: Bool {
    result.rubric.publications.contains { $0.audience == .ownUnit }
  }

  /// Where the sheets of units lie: in public where they say no more than the result sheet may.
  var unitArea: ReportArea {
    unitsAreToldMore || !everybody.showsSomething ? .units : .everybody
  }

  /// The place of the sheet of a unit in the area, by its file name.
  func unitPlace(_ file: String) -> String { unitArea == .units ? file : "units/" + file }

  /// The same for how the figures of the unit came about, which is for the office.
  static func explanationPlace(_ file: String) -> String { "explanations/" + file }

  private func sheet(
    _ part: ReportPart, in area: ReportArea, _ place: String, _ title: Bilingual,
    tab: Bilingual? = nil, name: String? = nil, content: ReportSheet.Content = .tables,
    _ document: @escaping @Sendable () -> ReportDocument
  ) -> [ReportSheet] {
    let number = sealNumber
    return parts.contains(part)
      ? [
        ReportSheet(
          area: area, place: place, title: title, tab: tab ?? title, name: name, content: content,
          document: { document().numbered(number) })
      ] : []
  }

  private var publicSheets: [ReportSheet] {
    let (result, meeting, everybody) = (result, meeting, everybody)
    let count = sheet(.count, in: .everybody, "count", CountReport.title) {
      CountReport(result, meeting: meeting).document
    }
    guard everybody.showsSomething, result.stands else { return count }
    return sheet(.result, in: .everybody, "result", ResultSheet.title) {
      ResultSheet(result, meeting: meeting, disclosure: everybody).document
    } + count
  }

  private var unitSheets: [ReportSheet] {
    guard ownUnit.showsSomething else { return [] }
    let (result, meeting, disclosure) = (result, meeting, ownUnit)
    let (withheldBelow, index) = (withheldBelow, index)
    return result.units.flatMap { unit in
      sheet(
        .units, in: unitArea, unitPlace(names[unit.index]), UnitSheet.title(of: unit),
        tab: unit.unit.name.bilingual, name: UnitSheet.name(of: unit)
      ) {
        UnitSheet(
          unit, in: result, meeting: meeting, disclosure: disclosure,
          withheldBelow: withheldBelow, index: index
        ).document
      }
    }
  }

  private var officeSheets: [ReportSheet] {
    let (result, meeting, index) = (result, meeting, index)
    let full =
      result.stands
      ? sheet(.result, in: .office, "result", ResultSheet.title) {
        ResultSheet(result, meeting: meeting, disclosure: .office).document
      } : []
    return full
      + sheet(.exceptions, in: .office, "exceptions", ExceptionsSheet.title, content: .cells) {
        ExceptionsSheet(result, meeting: meeting).document
      }
      + result.units.flatMap { unit in
        sheet(
          .explanations, in: .office, Self.explanationPlace(names[unit.index]),
          ExplanationSheet.title(of: unit), content: .steps
        ) {
          ExplanationSheet(unit, in: result, meeting: meeting, index: index).document
        }
      }
  }

  // MARK: Files

  /// The page with which the office begins.
  public func officeIndex(_ language: Language) -> String {
    path(ReportArea.office.path("index"), language, "html")
  }

  /// The spreadsheet in which staff can count again.
  public func liveWorkbook(_ language: Language) -> String {
    path(ReportArea.office.path("live"), language, "xlsx")
  }

  /// `result.html`; with several languages `result.zh.html`.
  func path(_ stem: String, _ language: Language, _ kind: String) -> String {
    languages.count == 1 ? "\(stem).\(kind)" : "\(stem).\(language.rawValue).\(kind)"
  }

  /// The public sheets that make one page, to be printed at once; none where there is but one.
  var bundled: [ReportSheet] {
    let all = sheets.filter { $0.area == .everybody }
    return parts.contains(.result) && all.count > 1 ? all : []
  }

  /// The areas whose sheets make a workbook.
  var workbookAreas: [ReportArea] {
    guard parts.contains(.workbooks) else { return [] }
    return ReportArea.allCases.filter { area in
      sheets.contains { $0.isInWorkbook && $0.area == area }
    }
  }

  /// What does not come from the sheets, each made when it is its turn.
  private var closing: [() -> ReportFile] { data + languages.flatMap(indexes) }

  private var data: [() -> ReportFile] {
    guard parts.contains(.data) else { return [] }
    let results = { [self] in
      ResultJSON(
        result, rubricDigest: rubricDigest, diagnostics: diagnostics, language: languages[0],
        detail: masksBallots ? .masked : .all, sealNumber: sealNumber
      ).text
    }
    let derivations = { [self] in
      DerivationJSON(
        result.units, of: result, rubricDigest: rubricDigest, sealNumber: sealNumber
      ).text
    }
    let first = { ReportFile(ReportArea.office.path("appraise.result.json"), text: results()) }
    // A derivation begins with the values of single ballots.
    if masksBallots { return [first] }
    return [
      first,
      { ReportFile(ReportArea.office.path("appraise.derivation.json"), text: derivations()) },
    ]
  }

  private func indexes(_ language: Language) -> [() -> ReportFile] {
    [ReportArea.everybody, .office].map { area in
      {
        ReportFile(
          path(area.path("index"), language, "html"), text: ReportIndex(self, area, language).page)
      }
    }
  }
}
