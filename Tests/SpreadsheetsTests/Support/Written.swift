import Diagnostics
import Tables
import Testing
import Workbooks

@testable public import Spreadsheets

/// A workbook that was written, looked at from outside.
struct Written {
  let bytes: [UInt8]
  let diagnostics: [Diagnostic]

  init(_ draft: SpreadsheetDraft) throws {
    let outcome = SpreadsheetWriter.bytes(of: draft, file: "out.xlsx")
    diagnostics = outcome.diagnostics
    bytes = try #require(outcome.value)
  }

  /// One sheet with these rows.
  init(_ rows: [[SheetCell]], changing change: (inout SheetDraft) -> Void = { _ in }) throws {
    try self.init(.made(rows, changing: change))
  }

  /// As appraise itself reads it.
  func table(_ sheet: String? = nil) throws -> Table {
    let outcome = WorkbookReader.read(bytes, file: "out.xlsx", sheet: sheet)
    #expect(!outcome.diagnostics.hasErrors, "\(outcome.diagnostics)")
    return try #require(outcome.value)
  }

  /// The XML of a part.
  func part(_ name: String) throws -> String { try unpackedPart(name, of: bytes) }

  func sheet(_ number: Int = 1) throws -> String { try part("xl/worksheets/sheet\(number).xml") }
}

extension SpreadsheetDraft {
  static func made(
    _ rows: [[SheetCell]], changing change: (inout SheetDraft) -> Void = { _ in }
  ) -> SpreadsheetDraft {
    var names = SheetNames()
    var sheet = SheetDraft(names.name(for: "现场测评"))
    for row in rows { sheet.append(row) }
    change(&sheet)
    var draft = SpreadsheetDraft(DocumentProperties(title: "测评结果汇总表"))
    draft.add(sheet)
    return draft
  }
}

extension CellNumber: ExpressibleByStringLiteral {
  /// - Precondition: a plain decimal.
  public init(stringLiteral text: String) {
    guard let number = CellNumber(text) else { preconditionFailure(text) }
    self = number
  }
}
