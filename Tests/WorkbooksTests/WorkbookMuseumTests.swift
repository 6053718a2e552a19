import Diagnostics
import SystemLibraries
import TestSupport
import Testing

@testable import Workbooks

/// A workbook that draws diagnostics.
private struct Reproducer: Sendable, CustomTestStringConvertible {
  let code: WorkbookCode
  let about: String
  let diagnostics: @Sendable () throws -> [Diagnostic]

  var title: String { "\(code.rawValue) \(about)" }
  var testDescription: String { title }

  init(
    _ code: WorkbookCode, _ about: String,
    _ diagnostics: @escaping @Sendable () throws -> [Diagnostic]
  ) {
    self.code = code
    self.about = about
    self.diagnostics = diagnostics
  }

  /// - Parameter change: what is wrong with the workbook, which has a header and a mark.
  init(
    _ code: WorkbookCode, _ about: String, rows: String = sound, before: String = "",
    after: String = "", sheet: String? = nil,
    changing change: @escaping @Sendable (inout MadeWorkbook) -> Void = { _ in }
  ) {
    self.init(code, about) {
      var workbook = MadeWorkbook(rows, before: before, after: after)
      change(&workbook)
      return try workbook.read(sheet: sheet).diagnostics
    }
  }

  func text() throws -> String {
    let found = try diagnostics()
    #expect(found.map(\.code) == [code.rawValue])
    return Museum.text(of: found)
  }
}

private let museum = Museum(of: "Workbooks")

@Test(arguments: reproducers)
private func theMessageReadsAsItShould(_ reproducer: Reproducer) throws {
  #expect(try reproducer.text() == museum[reproducer.title])
}

@Test func everyCodeOfWorkbooksHangsInTheMuseum() throws {
  #expect(Set(reproducers.map(\.code)) == Set(WorkbookCode.allCases))
  #expect(Set(reproducers.map(\.title)) == museum.titles)
  if Museum.isRewritten {
    try museum.rewrite(reproducers.map { ($0.title, try $0.text()) })
    Issue.record("the museum was written anew: read what changed")
  }
}

@Test func codesOfWorkbooksAreUniqueAndInOrder() {
  let codes = WorkbookCode.allCases.map(\.rawValue)
  #expect(codes == Set(codes).sorted())
}

private let header =
  "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>单位</v></c><c r=\"B1\" t=\"str\"><v>得分</v></c></row>"
private let sound = header + mark("<v>76</v>")
private let sheet = "xl/worksheets/sheet1.xml"

private func mark(_ content: String, _ type: String = "n", attributes: String = "") -> String {
  "<row r=\"2\" \(attributes)><c r=\"A2\" t=\"str\"><v>甲</v></c>"
    + "<c r=\"B2\" t=\"\(type)\">\(content)</c></row>"
}

private func sheets(_ names: [String], state: String = "visible") -> [String] {
  names.enumerated().map {
    "<sheet name=\"\($1)\" sheetId=\"\($0 + 1)\" state=\"\(state)\" r:id=\"rId\($0 + 1)\"/>"
  }
}

private let reproducers: [Reproducer] = [
  Reproducer(.missingLibrary, "zlib") {
    let absent = SystemLibrary.Name(files: ["libabsent.so.1"], package: "zlib1g")
    return WorkbookReader.read(
      try MadeWorkbook("").zip.bytes(), file: "b.xlsx", sheet: nil,
      WorkbookPackage.Libraries(zlib: absent)
    ).diagnostics
  },
  Reproducer(.noWorkbook, "ods") {
    $0.zip = ZipBuilder(["mimetype": "application/vnd.oasis.opendocument.spreadsheet"])
  },
  Reproducer(.noWorkbook, "docx") {
    $0.zip["_rels/.rels"] = $0.zip["_rels/.rels"].replacing("xl/workbook", with: "word/document")
  },
  Reproducer(.damagedArchive, "cut off") {
    let bytes = try MadeWorkbook(sound).zip.bytes()
    return WorkbookReader.read(Array(bytes.dropLast(30)), file: "b.xlsx").diagnostics
  },
  Reproducer(.damagedArchive, "checksum") { $0.zip.change(sheet) { $0.checksum = 0 } },
  Reproducer(.damagedArchive, "missing part") { $0.zip.parts.removeAll { $0.name == sheet } },
  Reproducer(.damagedArchive, "part twice") { $0.zip.parts.append($0.zip.parts[0]) },
  Reproducer(.unreadArchive, "password") { $0.zip.change(sheet) { $0.flags = 1 } },
  Reproducer(.unreadArchive, "method") { $0.zip.change(sheet) { $0.method = 14 } },
  Reproducer(.tooLarge, "size") { $0.zip.change(sheet) { $0.unpackedSize = 4_000_000_000 } },
  Reproducer(.tooLarge, "ratio") { $0.zip.change(sheet) { $0.unpackedSize = 2_000_000_000 } },
  Reproducer(.tooLarge, "row", rows: "<row r=\"1048577\"/>"),
  Reproducer(.tooLarge, "column", rows: "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>"),
  Reproducer(.damagedPart, "unclosed", rows: "<row>"),
  Reproducer(.entityDeclarations, "workbook") {
    $0.zip["xl/workbook.xml"] = $0.zip["xl/workbook.xml"].replacing(
      "<workbook", with: "<!DOCTYPE workbook><workbook")
  },
  Reproducer(.unknownSheet, "near", sheet: "现场评测") { $0.setSheets(sheets(["现场测评", "代表反馈"])) },
  Reproducer(.unknownSheet, "far", sheet: "Tabelle1") { $0.setSheets(sheets(["现场测评", "代表反馈"])) },
  Reproducer(.noSheet, "hidden") { $0.setSheets(sheets(["旧表"], state: "hidden")) },
  Reproducer(.noSheet, "none") { $0.setSheets([]) },
  Reproducer(.noSheet, "chart", sheet: "图") { $0.setSheets(sheets(["图"]), kind: "chartsheet") },
  Reproducer(.sheetOfNoWorkbook, "csv") { [WorkbookReader.noSheets(in: "b.csv", sheet: "票")] },
  Reproducer(.emptySheet, "empty", rows: ""),
  Reproducer(.errorValue, "lookup", rows: header + mark("<v>#N/A</v>", "e")),
  Reproducer(.formulaWithoutValue, "sum", rows: header + mark("<f>38*2</f>")),
  Reproducer(.longNumber, "card", rows: header + mark("<v>430102198001011234</v>")),
  Reproducer(.mergedHeader, "title", after: "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>"),
  Reproducer(
    .mergedHeader, "two rows",
    after: "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:C1\"/></mergeCells>"),
  Reproducer(.mergedCells, "unit", after: "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>"),
  Reproducer(
    .hiddenContent, "row and column", rows: header + mark("<v>76</v>", attributes: "hidden=\"1\""),
    before: "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>"),
  Reproducer(
    .shortenedNumbers, "formula",
    rows: header + mark("<f>141/2</f><v>70.500000000000014</v>")),
  Reproducer(.otherSheets, "two") { $0.setSheets(sheets(["现场测评", "代表反馈"])) },
]
