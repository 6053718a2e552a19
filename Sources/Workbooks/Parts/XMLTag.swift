/// The elements of workbooks that are looked at; all others are passed over.
enum XMLTag: String, CaseIterable {
  // Of a sheet, the most frequent first: they are looked for in this order.
  case cell = "c"
  case value = "v"
  case row
  case formula = "f"
  case inlineText = "is"
  // Of texts.
  case text = "t"
  case sharedText = "si"
  case phonetics = "rPh"
  // Of a sheet, once or seldom.
  case sheetData
  case columnSetting = "col"
  case mergedRange = "mergeCell"
  // Of the workbook.
  case sheet
  case workbookSettings = "workbookPr"
  case relationship = "Relationship"
  // Of the styles.
  case numberFormat = "numFmt"
  case cellFormats = "cellXfs"
  case format = "xf"
}
