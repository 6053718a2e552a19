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

  private let names: [SheetName]
  private let targets: [String: SheetName]
  private let language: Language
  private var draftOfSheets: SpreadsheetDraft
  private var data: ChartData

  /// A workbook without sheets yet.
  /// - Parameters:
  ///   - tabs: of all reports that will be added, in their order.
  ///   - issuer: who issues the reports, for the properties of the file.
  ///   - date: that of the meeting; the moment of writing stands nowhere.
  public init(
    _ title: Bilingual, tabs: [Bilingual], issuer: Bilingual = Bilingual(same: ""),
    date: DocumentDate = .none, language: Language
  ) {
    self.language = language
    var taken = SheetNames()
    names = tabs.map { taken.name(for: $0[language], language) }
    data = ChartData(on: taken.name(for: Self.dataName[language], language), language)
    targets = Dictionary(
      zip(tabs.map { $0[language] }, names), uniquingKeysWith: { first, _ in first })
    draftOfSheets = SpreadsheetDraft(
      DocumentProperties(
        title: title[language], issuer: issuer[language], date: date,
        typeface: language == .chinese ? .song : .calibri))
  }

  public init(
    _ title: Bilingual, _ sheets: [Sheet], issuer: Bilingual = Bilingual(same: ""),
    date: DocumentDate = .none, language: Language
  ) {
    self.init(title, tabs: sheets.map(\.name), issuer: issuer, date: date, language: language)
    for sheet in sheets { add(sheet.document) }
  }

  /// Adds the next report.
  /// - Precondition: there are fewer reports than tabs.
  public mutating func add(_ document: ReportDocument) {
    let name = names[draftOfSheets.sheets.count]
    var layout = ReportSheetLayout(name, targets, language)
    layout.add(document, &data)
    draftOfSheets.add(layout.sheet)
  }

  /// The bytes of the XLSX file.
  /// - Parameter file: the name under which diagnostics show it.
  public func bytes(file: String) -> Outcome<[UInt8]> {
    SpreadsheetWriter.bytes(of: draft, file: file)
  }

  public var draft: SpreadsheetDraft {
    var draft = draftOfSheets
    if let sheet = data.sheet { draft.add(sheet) }
    return draft
  }

  private static let dataName = Bilingual(zh: "图表数据", en: "Chart data")
}
