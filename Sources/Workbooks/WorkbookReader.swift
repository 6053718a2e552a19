public import Diagnostics
public import Tables

/// Reads sheets of XLSX workbooks (ECMA-376) as the same tables that CSV files give.
public enum WorkbookReader {
  /// Whether the bytes are those of a ZIP archive, as every XLSX workbook is one.
  public static func recognizes(_ bytes: [UInt8]) -> Bool {
    Workbook(signatureOf: bytes) == .zipArchive
  }

  /// The table in a sheet, or all that is wrong with it, up to a hundred problems.
  ///
  /// Takes time in proportion to the unpacked size of the sheet, which has a limit.
  /// - Parameters:
  ///   - file: the name under which diagnostics show the file.
  ///   - sheet: its name; nil for the first one that can be seen.
  ///   - progress: is told every few thousand rows how far the reading has come.
  public static func read(
    _ bytes: [UInt8], file: String, sheet: String? = nil,
    progress: ((ReadingProgress) -> Void)? = nil
  ) -> Outcome<Table> {
    read(bytes, file: file, sheet: sheet, WorkbookPackage.Libraries(), progress)
  }

  /// A sheet as CSV text, with what has to be said of it beside what its table says. Nil where it
  /// has to be read as a table: whoever does so says why.
  public static func text(
    of bytes: [UInt8], file: String, sheet: String? = nil,
    progress: ((ReadingProgress) -> Void)? = nil
  ) -> Outcome<SheetText>? {
    let outcome = rows(
      of: SheetTextAssembly.self, bytes, file: file, sheet: sheet, WorkbookPackage.Libraries(),
      progress)
    return outcome.value == nil ? nil : outcome
  }

  /// A sheet was asked for of a file that has none.
  public static func noSheets(in file: String, sheet: String) -> Diagnostic {
    .sheetOfNoWorkbook(sheet, file: file)
  }

  static func read(
    _ bytes: [UInt8], file: String, sheet: String?, _ libraries: WorkbookPackage.Libraries,
    _ progress: ((ReadingProgress) -> Void)? = nil
  ) -> Outcome<Table> {
    rows(of: TableAssembly.self, bytes, file: file, sheet: sheet, libraries, progress)
  }

  private static func rows<Rows: SheetRows>(
    of kind: Rows.Type, _ bytes: [UInt8], file: String, sheet: String?,
    _ libraries: WorkbookPackage.Libraries, _ progress: ((ReadingProgress) -> Void)?
  ) -> Outcome<Rows.Product> {
    do throws(WorkbookFault) {
      let package = try WorkbookPackage(bytes, libraries)
      let content = try WorkbookContent(package)
      switch content.choose(sheet) {
      case .failure(let refusal): return Outcome(nil, [.noChoice(refusal, file: file)])
      case .success(let choice):
        return try rows(of: kind, choice, content, file: file, progress)
      }
    } catch {
      return Outcome(nil, [.fault(error, file: file)])
    }
  }

  private static func rows<Rows: SheetRows>(
    of kind: Rows.Type, _ choice: SheetChoice, _ content: WorkbookContent, file: String,
    _ progress: ((ReadingProgress) -> Void)?
  ) throws(WorkbookFault) -> Outcome<Rows.Product> {
    let source = TableSource(file: file, sheet: choice.name)
    let texts = CellTexts(
      shared: try content.sharedTexts(), formats: try content.formats(),
      countsFrom1904: content.countsFrom1904)
    let stream = try content.package.stream(choice.part, most: Limits.unpackedBytes)
    var reader = SheetReader<Rows>(stream, part: choice.part, source, texts, progress)
    let outcome = try reader.read()
    let notices: [Diagnostic] =
      choice.others.isEmpty ? [] : [.otherSheets(choice.others, source)]
    return Outcome(outcome.value, outcome.diagnostics + notices)
  }
}
