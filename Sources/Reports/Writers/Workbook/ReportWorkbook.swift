public import Diagnostics
public import Spreadsheets

/// Reports as one workbook, a sheet for each: numbers are numbers, charts are those of the
/// spreadsheet program, and every sheet prints on A4.
public struct ReportWorkbook: Sendable {
  /// A report and what the tab of its sheet says. Cells of other reports that hold the same text,
  /// such as the name of a unit, lead to it.
  public struct Sheet: Sendable {
    public let name: Bilingual
    public let document: ReportDocument

    public init(_ name: Bilingual, _ document: ReportDocument) {
      self.name = name
      self.document = document
    }
  }

  private let title: Bilingual
  private let sheets: [Sheet]
  private let issuer: Bilingual
  private let date: DocumentDate
  private let language: Language

  /// - Parameters:
  ///   - issuer: who issues the reports, for the properties of the file.
  ///   - date: that of the meeting; the moment of writing stands nowhere.
  public init(
    _ title: Bilingual, _ sheets: [Sheet], issuer: Bilingual = Bilingual(same: ""),
    date: DocumentDate = .none, language: Language
  ) {
    self.title = title
    self.sheets = sheets
    self.issuer = issuer
    self.date = date
    self.language = language
  }

  /// The bytes of the XLSX file.
  /// - Parameter file: the name under which diagnostics show it.
  public func bytes(file: String) -> Outcome<[UInt8]> {
    SpreadsheetWriter.bytes(of: draft, file: file)
  }

  public var draft: SpreadsheetDraft {
    var draft = SpreadsheetDraft(
      DocumentProperties(
        title: title[language], issuer: issuer[language], date: date,
        typeface: language == .chinese ? .song : .calibri))
    var names = SheetNames()
    let tabs = sheets.map { names.name(for: $0.name[language], language) }
    let dataName = names.name(for: Self.dataName[language], language)
    let targets = Dictionary(
      zip(sheets.map { $0.name[language] }, tabs), uniquingKeysWith: { first, _ in first })
    var data = ChartData(on: dataName, language)
    for (sheet, tab) in zip(sheets, tabs) {
      var layout = ReportSheetLayout(tab, targets.filter { $0.value != tab }, language)
      layout.add(sheet.document, &data)
      draft.add(layout.sheet)
    }
    if let sheet = data.sheet { draft.add(sheet) }
    return draft
  }

  private static let dataName = Bilingual(zh: "图表数据", en: "Chart data")
}
