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
  private let index: SessionIndex
  let names: UnitFileNames

  /// - Parameters:
  ///   - languages: each sheet is written in each of them.
  ///   - parts: what is written; all of it if empty.
  ///   - withheldBelow: distributions of fewer marks are withheld.
  ///   - rubricDigest: SHA-256 of the rubric file in hexadecimal.
  public init(
    _ result: SessionResult, meeting: Meeting, languages: [Language], parts: Set<ReportPart>,
    withheldBelow: Int, rubricDigest: String, diagnostics: [Diagnostic]
  ) {
    self.result = result
    self.meeting = meeting
    self.languages = languages
    self.parts = parts.isEmpty ? Set(ReportPart.allCases) : parts
    self.withheldBelow = withheldBelow
    self.rubricDigest = rubricDigest
    self.diagnostics = diagnostics
    index = SessionIndex(result)
    names = UnitFileNames(result.count.units)
  }

  /// Whether a part is asked for.
  public func has(_ part: ReportPart) -> Bool { parts.contains(part) && result.stands }

  /// In the order in which they are written.
  public var files: [ReportFile] {
    languages.flatMap { language in sheets(language).flatMap { files(of: $0, language) } }
      + languages.flatMap(bundles) + languages.flatMap(workbooks) + data
      + languages.flatMap(indexes)
  }

  // MARK: What there is

  /// Units are told what is published to all, and what is published to them.
  private var everybody: Disclosure { .everybody(by: result.rubric) }
  private var ownUnit: Disclosure { .ownUnit(by: result.rubric) }

  /// Whether units are told more than everybody.
  var unitsAreToldMore: Bool {
    result.rubric.publications.contains { $0.audience == .ownUnit }
  }

  /// The folder of the unit sheets: public where they say no more than the result sheet may.
  var unitFolder: String {
    unitsAreToldMore || !everybody.showsSomething ? "units" : "public/units"
  }

  /// The sheets in one language, each with its path without the extension.
  func sheets(_ language: Language) -> [ReportSheet] {
    publicSheets + unitSheets + officeSheets
  }

  private func sheet(
    _ part: ReportPart, _ path: String, _ title: Bilingual, tab: Bilingual? = nil,
    _ document: @escaping @Sendable () -> ReportDocument
  ) -> [ReportSheet] {
    parts.contains(part)
      ? [ReportSheet(path: path, title: title, tab: tab ?? title, document: document)] : []
  }

  private var publicSheets: [ReportSheet] {
    let (result, meeting, everybody) = (result, meeting, everybody)
    let count = sheet(.count, "public/count", CountReport.title) {
      CountReport(result, meeting: meeting).document
    }
    guard everybody.showsSomething, result.stands else { return count }
    return sheet(.result, "public/result", ResultSheet.title) {
      ResultSheet(result, meeting: meeting, disclosure: everybody).document
    } + count
  }

  private var unitSheets: [ReportSheet] {
    guard ownUnit.showsSomething else { return [] }
    let (result, meeting, disclosure) = (result, meeting, ownUnit)
    let (withheldBelow, index) = (withheldBelow, index)
    return result.units.flatMap { unit in
      sheet(
        .units, "\(unitFolder)/\(names[unit.index])", UnitSheet.title(of: unit),
        tab: unit.unit.name.bilingual
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
      ? sheet(.result, "office/result", ResultSheet.title) {
        ResultSheet(result, meeting: meeting, disclosure: .office).document
      } : []
    return full
      + sheet(.exceptions, "office/exceptions", ExceptionsSheet.title) {
        ExceptionsSheet(result, meeting: meeting).document
      }
      + result.units.flatMap { unit in
        sheet(
          .explanations, "office/explanations/\(names[unit.index])",
          ExplanationSheet.title(of: unit)
        ) {
          ExplanationSheet(unit, in: result, meeting: meeting, index: index).document
        }
      }
  }

  // MARK: Files

  /// `result.html`; with several languages `result.zh.html`.
  public func path(_ stem: String, _ language: Language, _ kind: String) -> String {
    languages.count == 1 ? "\(stem).\(kind)" : "\(stem).\(language.rawValue).\(kind)"
  }

  private func files(of sheet: ReportSheet, _ language: Language) -> [ReportFile] {
    let links = ReportLinks(self, from: sheet.path, language)
    let formats: [(String, @Sendable (ReportDocument) -> String)] = [
      ("html", { links.page(of: $0) }),
      ("txt", { TextWriter(language: language).text(of: $0) }),
      ("md", { MarkdownWriter(language: language).text(of: $0) }),
      ("csv", { SheetCSV.text(of: $0, language: language) }),
      ("json", { SheetJSON(language: language).text(of: $0) }),
    ]
    return formats.filter { sheet.hasTables || $0.0 != "csv" }.map { kind, write in
      ReportFile(path(sheet.path, language, kind), text: { write(sheet.document()) })
    }
  }

  /// All public sheets as one page, to be printed at once.
  private func bundles(_ language: Language) -> [ReportFile] {
    let sheets = sheets(language).filter { $0.path.hasPrefix("public/") }
    guard sheets.count > 1, parts.contains(.result) else { return [] }
    let title = result.rubric.heading
    return [
      ReportFile(
        path("public/all", language, "html"),
        text: {
          HTMLWriter(language: language).text(of: sheets.map { $0.document() }, title: title)
        }
      )
    ]
  }

  /// The sheets of a folder as one workbook; explanations are for reading.
  private func workbooks(_ language: Language) -> [ReportFile] {
    guard parts.contains(.workbooks) else { return [] }
    let title = result.rubric.heading
    return ["public", "office", "units"].compactMap { folder in
      let inside = sheets(language).filter {
        $0.path.hasPrefix(folder + "/") && !$0.path.hasPrefix("office/explanations")
      }
      if inside.isEmpty { return nil }
      let path = path("\(folder)/sheets", language, "xlsx")
      return ReportFile(
        path,
        bytes: {
          ReportWorkbook(
            title, inside.map { ReportWorkbook.Sheet($0.tab, $0.document()) }, language: language
          ).bytes(file: path)
        })
    }
  }

  private var data: [ReportFile] {
    guard parts.contains(.data) else { return [] }
    let (result, digest, diagnostics) = (result, rubricDigest, diagnostics)
    let language = languages[0]
    return [
      ReportFile(
        "office/appraise.result.json",
        text: {
          ResultJSON(
            result, rubricDigest: digest, diagnostics: diagnostics, language: language,
            mostPlaces: .max
          ).text
        }),
      ReportFile(
        "office/appraise.derivation.json",
        text: { DerivationJSON(result.units, of: result, rubricDigest: digest).text }),
    ]
  }

  private func indexes(_ language: Language) -> [ReportFile] {
    ["public", "office"].map { folder in
      let sheet = ReportIndex(self, folder: folder, language)
      return ReportFile(path("\(folder)/index", language, "html"), text: { sheet.page })
    }
  }
}

/// A sheet of a report before it is laid out.
struct ReportSheet: Sendable {
  /// Without the extension.
  let path: String
  let title: Bilingual
  /// The tab of its sheet in a workbook: the name of the unit, or the title.
  let tab: Bilingual
  let document: @Sendable () -> ReportDocument

  /// Whether a spreadsheet can do something with it.
  var hasTables: Bool { !path.hasPrefix("office/e") }
}
