public import Diagnostics
import SystemLibraries

/// Writes workbooks as XLSX files (ECMA-376).
public enum SpreadsheetWriter {
  /// The bytes of the file. Equal drafts give equal bytes, at any time and on any machine with the
  /// same version of the library.
  ///
  /// A thousand sheets of a page take a second; two hundred thousand rows take three.
  /// - Parameter file: the name under which diagnostics show the file.
  public static func bytes(of draft: SpreadsheetDraft, file: String) -> Outcome<[UInt8]> {
    bytes(of: draft, file: file, .xlsxWriter)
  }

  static func bytes(
    of draft: SpreadsheetDraft, file: String, _ library: SystemLibrary.Name
  ) -> Outcome<[UInt8]> {
    var remarks = WritingRemarks()
    do throws(SpreadsheetFault) {
      let library = try LibXlsxWriter(library)
      let bytes = try write(draft, with: library, &remarks)
      return Outcome(bytes, remarks.diagnostics(file: file))
    } catch {
      return Outcome(nil, [.fault(error, file: file)])
    }
  }

  private static func write(
    _ draft: SpreadsheetDraft, with library: LibXlsxWriter, _ remarks: inout WritingRemarks
  ) throws(SpreadsheetFault) -> [UInt8] {
    let book = try NativeBook.open(library, inRowOrder: draft.isWrittenInRowOrder)
    do throws(SpreadsheetFault) {
      try fill(book, with: draft, &remarks)
    } catch {
      _ = try? book.close()
      throw error
    }
    return try book.close()
  }

  private static func fill(
    _ book: borrowing NativeBook, with draft: SpreadsheetDraft, _ remarks: inout WritingRemarks
  ) throws(SpreadsheetFault) {
    try book.setProperties(
      title: CellText.label(draft.properties.title),
      issuer: CellText.label(draft.properties.issuer),
      dayNumber: draft.properties.date.dayNumber)
    var formats = FormatTable(typeface: draft.properties.typeface)
    // Every sheet is there before a chart or a link names it.
    var sheets: [NativeSheet] = []
    for sheet in draft.sheets { sheets.append(try book.addSheet(sheet.name.text)) }
    for (sheet, native) in zip(draft.sheets, sheets) {
      var writer = SheetWriter(sheet, native, formats, remarks)
      try writer.write(to: book)
      formats = writer.formats
      remarks = writer.remarks
    }
    for name in draft.names {
      try book.define(name.name, as: "=" + name.area.label(on: name.sheet))
    }
  }
}

extension SpreadsheetDraft {
  /// Large workbooks are written without being kept in memory, which needs every cell in its turn
  /// and no charts, which the library fills from cells that it keeps.
  fileprivate var isWrittenInRowOrder: Bool {
    let cells = sheets.reduce(0) { $0 + $1.rows.reduce(0) { $0 + $1.cells.count } }
    return cells > 100_000
      && sheets.allSatisfy { sheet in
        sheet.charts.isEmpty && sheet.merges.allSatisfy { $0.rows.count == 1 }
      }
  }
}

/// The formats of a workbook, each made once: a program refuses a file with too many.
struct FormatTable {
  let typeface: Typeface
  private var formats: [CellStyle: NativeFormat] = [:]
  private var looks: [Highlight.Look: NativeFormat] = [:]

  init(typeface: Typeface) { self.typeface = typeface }

  mutating func format(
    for style: CellStyle, in book: borrowing NativeBook
  ) throws(SpreadsheetFault) -> NativeFormat {
    if let format = formats[style] { return format }
    let format = try book.addFormat(CellLook(style, typeface))
    formats[style] = format
    return format
  }

  mutating func format(
    for look: Highlight.Look, in book: borrowing NativeBook
  ) throws(SpreadsheetFault) -> NativeFormat {
    if let format = looks[look] { return format }
    let format = try book.addFormat(CellLook(look))
    looks[look] = format
    return format
  }
}
