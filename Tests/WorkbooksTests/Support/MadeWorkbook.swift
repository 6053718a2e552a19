import Diagnostics
import Tables

@testable import Workbooks

/// A workbook of a few lines of XML.
struct MadeWorkbook {
  var zip: ZipBuilder

  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private static let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
  private static let office =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package =
    "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\""

  /// - Parameters:
  ///   - rows: what stands between the tags of `sheetData`, in the only sheet.
  ///   - before: what stands above it, and `after` below it.
  init(_ rows: String, before: String = "", after: String = "", texts: String = "") {
    zip = ZipBuilder([
      "_rels/.rels": """
      \(Self.head)<Relationships \(Self.package)><Relationship Id="rId1" \
      Type="\(Self.office)/officeDocument" Target="xl/workbook.xml"/></Relationships>
      """,
      "xl/workbook.xml": "",
      "xl/_rels/workbook.xml.rels": "",
      "xl/worksheets/sheet1.xml": Self.sheet(before + "<sheetData>\(rows)</sheetData>" + after),
      "xl/sharedStrings.xml": "\(Self.head)<sst \(Self.main)>\(texts)</sst>",
      "xl/styles.xml": "\(Self.head)<styleSheet \(Self.main)></styleSheet>",
    ])
    setSheets(["<sheet name=\"票\" sheetId=\"1\" r:id=\"rId1\"/>"])
  }

  static func sheet(_ content: String) -> String {
    "\(head)<worksheet \(main)>\(content)</worksheet>"
  }

  /// Sheets by their elements in the workbook; the nth is `sheetN.xml`.
  mutating func setSheets(_ sheets: [String], settings: String = "", kind: String = "worksheet") {
    zip["xl/workbook.xml"] = """
      \(Self.head)<workbook \(Self.main) xmlns:r="\(Self.office)">\(settings)\
      <sheets>\(sheets.joined())</sheets></workbook>
      """
    let links = sheets.indices.map {
      """
      <Relationship Id="rId\($0 + 1)" Type="\(Self.office)/\(kind)" \
      Target="worksheets/sheet\($0 + 1).xml"/>
      """
    }
    zip["xl/_rels/workbook.xml.rels"] = """
      \(Self.head)<Relationships \(Self.package)>\(links.joined())\
      <Relationship Id="s" Type="\(Self.office)/sharedStrings" Target="/xl/sharedStrings.xml"/>\
      <Relationship Id="f" Type="\(Self.office)/styles" Target="../xl/styles.xml"/></Relationships>
      """
  }

  /// Number formats, one for each style of cells.
  mutating func setFormats(_ formats: [String]) {
    let written = formats.enumerated().map {
      "<numFmt numFmtId=\"\(164 + $0)\" formatCode=\"\($1)\"/>"
    }
    let used = formats.indices.map { "<xf numFmtId=\"\(164 + $0)\"/>" }
    zip["xl/styles.xml"] = """
      \(Self.head)<styleSheet \(Self.main)><numFmts>\(written.joined())</numFmts>\
      <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>\(used.joined())</cellXfs></styleSheet>
      """
  }

  func read(sheet: String? = nil) throws -> Outcome<Table> {
    WorkbookReader.read(try zip.bytes(), file: "b.xlsx", sheet: sheet)
  }
}

extension Outcome<Table> {
  /// The header and the rows.
  var cells: [[String]]? { value.map { [$0.header] + $0.rows.map(\.cells) } }

  /// The codes and places, as in `W0112 b.xlsx#票!C18`.
  var problems: [String] {
    diagnostics.map { "\($0.code) \($0.place?.label(in: .english) ?? "")" }
  }
}
