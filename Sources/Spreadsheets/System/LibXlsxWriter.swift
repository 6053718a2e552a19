import SystemLibraries

/// The functions of libxlsxwriter that write a workbook, with the types of its headers.
///
/// A result of zero is success; `message` has the words for others.
@safe struct LibXlsxWriter {
  typealias Handle = OpaquePointer
  typealias Text = UnsafePointer<CChar>
  typealias Code = Int32
  typealias Row = UInt32
  typealias Column = UInt16

  typealias Version = @convention(c) () -> UInt16
  typealias Message = @convention(c) (Code) -> Text?
  let message: Message

  // MARK: Workbooks

  typealias New = @convention(c) (Text, UnsafeMutableRawPointer?) -> Handle?
  typealias AddSheet = @convention(c) (Handle, Text?) -> Handle?
  typealias AddFormat = @convention(c) (Handle) -> Handle?
  typealias AddChart = @convention(c) (Handle, UInt8) -> Handle?
  typealias SetProperties = @convention(c) (Handle, UnsafeMutableRawPointer) -> Code
  typealias DefineName = @convention(c) (Handle, Text, Text) -> Code
  typealias Close = @convention(c) (Handle) -> Code
  let new: New
  let addSheet: AddSheet
  let addFormat: AddFormat
  let addChart: AddChart
  let setProperties: SetProperties
  let defineName: DefineName
  /// Writes the file, and frees the workbook with all that belongs to it, even when it fails.
  let close: Close

  // MARK: Functions of one kind

  /// Formats, charts, series, axes.
  typealias Set = @convention(c) (Handle) -> Void
  typealias SetByte = @convention(c) (Handle, UInt8) -> Void
  typealias SetShort = @convention(c) (Handle, UInt16) -> Void
  typealias SetWord = @convention(c) (Handle, UInt32) -> Void
  typealias SetText = @convention(c) (Handle, Text) -> Void
  typealias SetNumber = @convention(c) (Handle, BinaryNumber) -> Void
  typealias SetStructure = @convention(c) (Handle, UnsafeMutableRawPointer) -> Void

  // MARK: Sheets

  let sheet: SheetFunctions
  let format: FormatFunctions
  let chart: ChartFunctions

  /// Versions whose structures are those of `Native`.
  static let versions: ClosedRange<UInt16> = 110...199

  init(_ name: SystemLibrary.Name = .xlsxWriter) throws(SpreadsheetFault) {
    let library = try SpreadsheetLibrary(name)
    let version = try library.function("lxw_version_id", as: Version.self)()
    guard Self.versions.contains(version) else {
      throw .unknownVersion(Int(version), package: name.package)
    }
    unsafe message = try library.function("lxw_strerror", as: Message.self)
    unsafe new = try library.function("workbook_new_opt", as: New.self)
    unsafe addSheet = try library.function("workbook_add_worksheet", as: AddSheet.self)
    unsafe addFormat = try library.function("workbook_add_format", as: AddFormat.self)
    unsafe addChart = try library.function("workbook_add_chart", as: AddChart.self)
    unsafe setProperties = try library.function("workbook_set_properties", as: SetProperties.self)
    unsafe defineName = try library.function("workbook_define_name", as: DefineName.self)
    unsafe close = try library.function("workbook_close", as: Close.self)
    sheet = try SheetFunctions(library)
    format = try FormatFunctions(library)
    chart = try ChartFunctions(library)
  }

  func check(_ code: Code) throws(SpreadsheetFault) {
    if code == 0 { return }
    let text = unsafe message(code)
    throw .refused(unsafe text.map { unsafe String(cString: $0) } ?? "error \(code)")
  }
}

/// Functions whose names begin with `worksheet_`.
@safe struct SheetFunctions {
  typealias Handle = OpaquePointer
  typealias Text = UnsafePointer<CChar>
  typealias Code = Int32
  typealias Row = UInt32
  typealias Column = UInt16

  typealias WriteText = @convention(c) (Handle, Row, Column, Text, Handle?) -> Code
  typealias WriteNumber = @convention(c) (Handle, Row, Column, BinaryNumber, Handle?) -> Code
  typealias WriteBlank = @convention(c) (Handle, Row, Column, Handle?) -> Code
  typealias WriteFormulaText = @convention(c) (Handle, Row, Column, Text, Handle?, Text) -> Code
  typealias WriteFormulaNumber =
    @convention(c) (Handle, Row, Column, Text, Handle?, BinaryNumber) -> Code
  typealias WriteLink = @convention(c) (Handle, Row, Column, Text, Handle?, Text, Text?) -> Code
  typealias Merge = @convention(c) (Handle, Row, Column, Row, Column, Text, Handle?) -> Code
  typealias SetDefaultRow = @convention(c) (Handle, BinaryNumber, UInt8) -> Void
  typealias SetRow = @convention(c) (Handle, Row, BinaryNumber, Handle?) -> Code
  typealias SetColumn = @convention(c) (Handle, Column, Column, BinaryNumber, Handle?) -> Code
  typealias Freeze = @convention(c) (Handle, Row, Column) -> Void
  typealias SetMargins =
    @convention(c) (Handle, BinaryNumber, BinaryNumber, BinaryNumber, BinaryNumber) -> Void
  typealias SetTextChecked = @convention(c) (Handle, Text) -> Code
  typealias SetBreaks = @convention(c) (Handle, UnsafePointer<Row>) -> Code
  typealias RepeatRows = @convention(c) (Handle, Row, Row) -> Code
  typealias SetArea = @convention(c) (Handle, Row, Column, Row, Column) -> Code
  typealias FitToPages = @convention(c) (Handle, UInt16, UInt16) -> Void
  typealias SetAreaRule =
    @convention(c) (Handle, Row, Column, Row, Column, UnsafeMutableRawPointer) -> Code
  typealias InsertChart =
    @convention(c) (Handle, Row, Column, Handle, UnsafeMutableRawPointer?) -> Code
  typealias IgnoreErrors = @convention(c) (Handle, UInt8, Text) -> Code

  let writeText: WriteText
  let writeNumber: WriteNumber
  let writeBlank: WriteBlank
  let writeFormulaText: WriteFormulaText
  let writeFormulaNumber: WriteFormulaNumber
  let writeLink: WriteLink
  let merge: Merge
  let setDefaultRow: SetDefaultRow
  let setRow: SetRow
  let setColumn: SetColumn
  let freeze: Freeze
  let setLandscape: LibXlsxWriter.Set
  let setPortrait: LibXlsxWriter.Set
  let setPaper: LibXlsxWriter.SetByte
  let setMargins: SetMargins
  let setHeader: SetTextChecked
  let setFooter: SetTextChecked
  let setBreaks: SetBreaks
  let repeatRows: RepeatRows
  let setPrintArea: SetArea
  let fitToPages: FitToPages
  let setScale: LibXlsxWriter.SetShort
  let centre: LibXlsxWriter.Set
  let setGridlines: LibXlsxWriter.SetByte
  let validate: SetAreaRule
  let highlight: SetAreaRule
  let insertChart: InsertChart
  let ignoreErrors: IgnoreErrors

  init(_ library: SpreadsheetLibrary) throws(SpreadsheetFault) {
    func find<Function>(_ name: String, _ type: Function.Type) throws(SpreadsheetFault) -> Function
    {
      try library.function("worksheet_" + name, as: type)
    }
    unsafe writeText = try find("write_string", WriteText.self)
    unsafe writeNumber = try find("write_number", WriteNumber.self)
    unsafe writeBlank = try find("write_blank", WriteBlank.self)
    unsafe writeFormulaText = try find("write_formula_str", WriteFormulaText.self)
    unsafe writeFormulaNumber = try find("write_formula_num", WriteFormulaNumber.self)
    unsafe writeLink = try find("write_url_opt", WriteLink.self)
    unsafe merge = try find("merge_range", Merge.self)
    unsafe setDefaultRow = try find("set_default_row", SetDefaultRow.self)
    unsafe setRow = try find("set_row", SetRow.self)
    unsafe setColumn = try find("set_column", SetColumn.self)
    unsafe freeze = try find("freeze_panes", Freeze.self)
    unsafe setLandscape = try find("set_landscape", LibXlsxWriter.Set.self)
    unsafe setPortrait = try find("set_portrait", LibXlsxWriter.Set.self)
    unsafe setPaper = try find("set_paper", LibXlsxWriter.SetByte.self)
    unsafe setMargins = try find("set_margins", SetMargins.self)
    unsafe setHeader = try find("set_header", SetTextChecked.self)
    unsafe setFooter = try find("set_footer", SetTextChecked.self)
    unsafe setBreaks = try find("set_h_pagebreaks", SetBreaks.self)
    unsafe repeatRows = try find("repeat_rows", RepeatRows.self)
    unsafe setPrintArea = try find("print_area", SetArea.self)
    unsafe fitToPages = try find("fit_to_pages", FitToPages.self)
    unsafe setScale = try find("set_print_scale", LibXlsxWriter.SetShort.self)
    unsafe centre = try find("center_horizontally", LibXlsxWriter.Set.self)
    unsafe setGridlines = try find("gridlines", LibXlsxWriter.SetByte.self)
    unsafe validate = try find("data_validation_range", SetAreaRule.self)
    unsafe highlight = try find("conditional_format_range", SetAreaRule.self)
    unsafe insertChart = try find("insert_chart_opt", InsertChart.self)
    unsafe ignoreErrors = try find("ignore_errors", IgnoreErrors.self)
  }
}

/// Functions whose names begin with `format_set_`.
@safe struct FormatFunctions {
  let fontName: LibXlsxWriter.SetText
  let fontSize: LibXlsxWriter.SetNumber
  let fontColour: LibXlsxWriter.SetWord
  let bold: LibXlsxWriter.Set
  let underline: LibXlsxWriter.SetByte
  let numberFormat: LibXlsxWriter.SetText
  let alignment: LibXlsxWriter.SetByte
  let wrap: LibXlsxWriter.Set
  let indent: LibXlsxWriter.SetByte
  let fill: LibXlsxWriter.SetWord
  let border: LibXlsxWriter.SetByte
  let bottom: LibXlsxWriter.SetByte
  let borderColour: LibXlsxWriter.SetWord

  init(_ library: SpreadsheetLibrary) throws(SpreadsheetFault) {
    func find<Function>(_ name: String, _ type: Function.Type) throws(SpreadsheetFault) -> Function
    {
      try library.function("format_set_" + name, as: type)
    }
    unsafe fontName = try find("font_name", LibXlsxWriter.SetText.self)
    unsafe fontSize = try find("font_size", LibXlsxWriter.SetNumber.self)
    unsafe fontColour = try find("font_color", LibXlsxWriter.SetWord.self)
    unsafe bold = try find("bold", LibXlsxWriter.Set.self)
    unsafe underline = try find("underline", LibXlsxWriter.SetByte.self)
    unsafe numberFormat = try find("num_format", LibXlsxWriter.SetText.self)
    unsafe alignment = try find("align", LibXlsxWriter.SetByte.self)
    unsafe wrap = try find("text_wrap", LibXlsxWriter.Set.self)
    unsafe indent = try find("indent", LibXlsxWriter.SetByte.self)
    unsafe fill = try find("bg_color", LibXlsxWriter.SetWord.self)
    unsafe border = try find("border", LibXlsxWriter.SetByte.self)
    unsafe bottom = try find("bottom", LibXlsxWriter.SetByte.self)
    unsafe borderColour = try find("border_color", LibXlsxWriter.SetWord.self)
  }
}

/// Functions whose names begin with `chart_`.
@safe struct ChartFunctions {
  typealias Handle = OpaquePointer
  typealias AddSeries =
    @convention(c) (Handle, UnsafePointer<CChar>, UnsafePointer<CChar>) -> Handle?
  typealias Axis = @convention(c) (Handle, Int32) -> Handle?
  typealias SetSignedByte = @convention(c) (Handle, Int8) -> Void

  let addSeries: AddSeries
  let seriesName: LibXlsxWriter.SetText
  let seriesFill: LibXlsxWriter.SetStructure
  let seriesLabels: LibXlsxWriter.Set
  let seriesLabelPosition: LibXlsxWriter.SetByte
  let seriesLabelFormat: LibXlsxWriter.SetText
  let title: LibXlsxWriter.SetText
  let titleFont: LibXlsxWriter.SetStructure
  let legend: LibXlsxWriter.SetByte
  let overlap: SetSignedByte
  let gap: LibXlsxWriter.SetShort
  let axis: Axis
  let axisName: LibXlsxWriter.SetText
  let axisNameFont: LibXlsxWriter.SetStructure
  let axisReverse: LibXlsxWriter.Set
  let axisCrossingMost: LibXlsxWriter.Set
  let axisLeast: LibXlsxWriter.SetNumber
  let axisMost: LibXlsxWriter.SetNumber
  let axisGridline: LibXlsxWriter.SetStructure

  init(_ library: SpreadsheetLibrary) throws(SpreadsheetFault) {
    func find<Function>(_ name: String, _ type: Function.Type) throws(SpreadsheetFault) -> Function
    {
      try library.function("chart_" + name, as: type)
    }
    unsafe addSeries = try find("add_series", AddSeries.self)
    unsafe seriesName = try find("series_set_name", LibXlsxWriter.SetText.self)
    unsafe seriesFill = try find("series_set_fill", LibXlsxWriter.SetStructure.self)
    unsafe seriesLabels = try find("series_set_labels", LibXlsxWriter.Set.self)
    unsafe seriesLabelPosition = try find(
      "series_set_labels_position", LibXlsxWriter.SetByte.self)
    unsafe seriesLabelFormat = try find(
      "series_set_labels_num_format", LibXlsxWriter.SetText.self)
    unsafe title = try find("title_set_name", LibXlsxWriter.SetText.self)
    unsafe titleFont = try find("title_set_name_font", LibXlsxWriter.SetStructure.self)
    unsafe legend = try find("legend_set_position", LibXlsxWriter.SetByte.self)
    unsafe overlap = try find("set_series_overlap", SetSignedByte.self)
    unsafe gap = try find("set_series_gap", LibXlsxWriter.SetShort.self)
    unsafe axis = try find("axis_get", Axis.self)
    unsafe axisName = try find("axis_set_name", LibXlsxWriter.SetText.self)
    unsafe axisNameFont = try find("axis_set_name_font", LibXlsxWriter.SetStructure.self)
    unsafe axisReverse = try find("axis_set_reverse", LibXlsxWriter.Set.self)
    unsafe axisCrossingMost = try find("axis_set_crossing_max", LibXlsxWriter.Set.self)
    unsafe axisLeast = try find("axis_set_min", LibXlsxWriter.SetNumber.self)
    unsafe axisMost = try find("axis_set_max", LibXlsxWriter.SetNumber.self)
    unsafe axisGridline = try find(
      "axis_major_gridlines_set_line", LibXlsxWriter.SetStructure.self)
  }
}
