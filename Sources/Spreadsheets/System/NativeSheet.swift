/// A sheet that the library is writing.
@safe struct NativeSheet {
  private let library: LibXlsxWriter
  private let set: SheetFunctions
  private let handle: OpaquePointer

  init(_ library: LibXlsxWriter, _ handle: OpaquePointer) {
    self.library = library
    self.set = library.sheet
    unsafe self.handle = unsafe handle
  }

  // MARK: Cells

  func write(_ text: String, _ cell: CellPosition, _ format: NativeFormat) throws(SpreadsheetFault)
  {
    try library.check(
      unsafe set.writeText(handle, UInt32(cell.row), UInt16(cell.column), text, format.handle))
  }

  func write(
    _ number: BinaryNumber, _ cell: CellPosition, _ format: NativeFormat
  ) throws(SpreadsheetFault) {
    try library.check(
      unsafe set.writeNumber(handle, UInt32(cell.row), UInt16(cell.column), number, format.handle))
  }

  func writeBlank(_ cell: CellPosition, _ format: NativeFormat) throws(SpreadsheetFault) {
    try library.check(
      unsafe set.writeBlank(handle, UInt32(cell.row), UInt16(cell.column), format.handle))
  }

  func write(
    formula: String, result: BinaryNumber, _ cell: CellPosition, _ format: NativeFormat
  ) throws(SpreadsheetFault) {
    try library.check(
      unsafe set.writeFormulaNumber(
        handle, UInt32(cell.row), UInt16(cell.column), formula, format.handle, result))
  }

  func write(
    formula: String, result: String, _ cell: CellPosition, _ format: NativeFormat
  ) throws(SpreadsheetFault) {
    try library.check(
      unsafe set.writeFormulaText(
        handle, UInt32(cell.row), UInt16(cell.column), formula, format.handle, result))
  }

  /// - Parameter target: a cell of the workbook, as formulas name it.
  func write(
    _ text: String, leadingTo target: String, _ cell: CellPosition, _ format: NativeFormat
  ) throws(SpreadsheetFault) {
    try library.check(
      unsafe set.writeLink(
        handle, UInt32(cell.row), UInt16(cell.column), "internal:\(target)", format.handle, text,
        nil))
  }

  func merge(_ area: CellArea, _ format: NativeFormat) throws(SpreadsheetFault) {
    try library.check(
      unsafe set.merge(
        handle, UInt32(area.first.row), UInt16(area.first.column), UInt32(area.last.row),
        UInt16(area.last.column), "", format.handle))
  }

  // MARK: Rows and columns

  func setHeightOfOtherRows(points: Int) {
    unsafe set.setDefaultRow(handle, BinaryNumber(points), 0)
  }

  func setHeight(ofRow row: Int, points: Int) throws(SpreadsheetFault) {
    try library.check(unsafe set.setRow(handle, UInt32(row), BinaryNumber(points), nil))
  }

  /// - Parameter format: of cells that nobody has written yet.
  func setWidth(
    ofColumn column: Int, characters: Int, _ format: NativeFormat?
  ) throws(SpreadsheetFault) {
    let number = UInt16(column)
    try library.check(
      unsafe set.setColumn(handle, number, number, BinaryNumber(characters), format?.handle))
  }

  func freeze(rows: Int, columns: Int) {
    unsafe set.freeze(handle, UInt32(rows), UInt16(columns))
  }

  /// Leaves out the faint lines between all cells on the screen.
  func hideGridlines() {
    unsafe set.setGridlines(handle, Native.Value.noGridlines)
  }

  /// Texts of digits, such as numbers of suggestions, are meant as texts: no program has to warn.
  func expectDigits(in area: CellArea) throws(SpreadsheetFault) {
    try library.check(
      unsafe set.ignoreErrors(handle, Native.Value.numberStoredAsText, area.label))
  }

  // MARK: Page

  func setPage(_ plan: PagePlan, margins: PageSetup.Margins) {
    unsafe set.setPaper(handle, Native.Value.a4)
    if plan.isLandscape { unsafe set.setLandscape(handle) } else { unsafe set.setPortrait(handle) }
    unsafe set.setMargins(
      handle, BinaryNumber(inchesOfMillimetres: margins.left),
      BinaryNumber(inchesOfMillimetres: margins.right),
      BinaryNumber(inchesOfMillimetres: margins.top),
      BinaryNumber(inchesOfMillimetres: margins.bottom))
    switch plan.size {
    case .full: break
    case .fitting(let onePage): unsafe set.fitToPages(handle, 1, onePage ? 1 : 0)
    case .percent(let percent): unsafe set.setScale(handle, UInt16(percent))
    }
    unsafe set.centre(handle)
  }

  func setHeader(_ text: String) throws(SpreadsheetFault) {
    try library.check(unsafe set.setHeader(handle, text))
  }

  func setFooter(_ text: String) throws(SpreadsheetFault) {
    try library.check(unsafe set.setFooter(handle, text))
  }

  func repeatRows(_ rows: ClosedRange<Int>) throws(SpreadsheetFault) {
    try library.check(
      unsafe set.repeatRows(handle, UInt32(rows.lowerBound), UInt32(rows.upperBound)))
  }

  func breakPages(before rows: [Int]) throws(SpreadsheetFault) {
    // A list that ends in 0.
    let breaks = rows.map { UInt32($0) } + [0]
    let code = unsafe breaks.withUnsafeBufferPointer { pointer in
      unsafe pointer.baseAddress.map { unsafe set.setBreaks(handle, $0) } ?? 0
    }
    try library.check(code)
  }

  func setPrintArea(_ area: CellArea) throws(SpreadsheetFault) {
    try library.check(
      unsafe set.setPrintArea(
        handle, UInt32(area.first.row), UInt16(area.first.column), UInt32(area.last.row),
        UInt16(area.last.column)))
  }

  // MARK: Rules and charts

  func highlight(
    _ area: CellArea, _ condition: Highlight.Condition, _ format: NativeFormat
  ) throws(SpreadsheetFault) {
    let code = unsafe condition.formula.withCString { formula in
      var rule = unsafe Native.ConditionalFormat()
      unsafe rule.kind = condition.native.kind
      unsafe rule.criteria = condition.native.criteria
      unsafe rule.formula = unsafe formula
      unsafe rule.format = unsafe format.handle
      return unsafe set.highlight(
        handle, UInt32(area.first.row), UInt16(area.first.column), UInt32(area.last.row),
        UInt16(area.last.column), &rule)
    }
    try library.check(code)
  }

  func validate(_ area: CellArea, _ rule: NativeRule) throws(SpreadsheetFault) {
    let code = unsafe rule.withStructure { structure in
      unsafe set.validate(
        handle, UInt32(area.first.row), UInt16(area.first.column), UInt32(area.last.row),
        UInt16(area.last.column), structure)
    }
    try library.check(code)
  }

  /// - Parameter width: in pixels.
  func insert(_ chart: NativeChart, _ draft: SheetChart, width: Int) throws(SpreadsheetFault) {
    let code = unsafe CellText.label(draft.title).withCString { description in
      var options = unsafe Native.ChartOptions()
      unsafe options.xScale = BinaryNumber(width, of: 480)
      unsafe options.yScale = BinaryNumber(draft.height, of: 288)
      unsafe options.objectPosition = Native.Value.moves
      unsafe options.description = unsafe description
      return unsafe set.insertChart(
        handle, UInt32(draft.corner.row), UInt16(draft.corner.column), chart.handle, &options)
    }
    try library.check(code)
  }
}

extension Highlight.Condition {
  /// As the library takes it: it begins with the sign of a formula.
  fileprivate var formula: String {
    switch self {
    case .equals(let formula), .holds(let formula):
      "=" + CellText.visible(formula)
    }
  }

  fileprivate var native: (kind: UInt8, criteria: UInt8) {
    switch self {
    case .equals: (Native.Value.cell, Native.Value.equal)
    case .holds: (Native.Value.formula, 0)
    }
  }
}
