/// The parts of a workbook of every kind of cell.
enum WorkbookParts {
  static let small: [(name: String, bytes: [UInt8])] = texts.map { ($0, Array($1.utf8)) }

  private static let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
  private static let office =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package =
    "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\""

  private static let texts: KeyValuePairs<String, String> = [
    "_rels/.rels": """
    <Relationships \(package)><Relationship Id="rId1" Type="\(office)/officeDocument" \
    Target="xl/workbook.xml"/></Relationships>
    """,
    "xl/workbook.xml": """
    <workbook \(main) xmlns:r="\(office)"><workbookPr date1904="0"/>\
    <sheets><sheet name="票" sheetId="1" r:id="rId1"/></sheets></workbook>
    """,
    "xl/_rels/workbook.xml.rels": """
    <Relationships \(package)><Relationship Id="rId1" Type="\(office)/worksheet" \
    Target="worksheets/sheet1.xml"/>\
    <Relationship Id="s" Type="\(office)/sharedStrings" Target="sharedStrings.xml"/>\
    <Relationship Id="f" Type="\(office)/styles" Target="styles.xml"/></Relationships>
    """,
    "xl/sharedStrings.xml": """
    <sst \(main)><si><t>票号</t></si><si><r><t>甲</t></r><r><t>局</t></r></si></sst>
    """,
    "xl/styles.xml": """
    <styleSheet \(main)><numFmts><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>\
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>
    """,
    "xl/worksheets/sheet1.xml": """
    <worksheet \(main)><cols><col min="3" max="3" hidden="1"/></cols><sheetData>\
    <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>\
    <row r="2"><c r="A2"><v>1</v></c><c r="B2" s="2"><v>0.905</v></c></row>\
    <row r="3" hidden="1"><c r="A3" t="inlineStr"><is><t>2</t></is></c>\
    <c r="B3" s="1"><v>44000</v></c></row>\
    <row r="4"><c r="A4" t="str"><f>1+2</f><v>3</v></c><c r="B4" t="e"><v>#DIV/0!</v></c></row>\
    </sheetData><mergeCells count="1"><mergeCell ref="A3:B3"/></mergeCells></worksheet>
    """,
  ]
}
