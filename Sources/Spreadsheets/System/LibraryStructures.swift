/// The structures of libxlsxwriter that cross the border, as its headers lay them out on a 64-bit
/// system from version 1.1.0 to 1.2.3. The library takes each by its address, reads it, and keeps
/// copies. A test compares the places of the fields.
@unsafe enum Native {
  typealias Text = UnsafePointer<CChar>

  /// `lxw_workbook_options`. Versions before 1.1.6 end before `outputBuffer`.
  @unsafe struct WorkbookOptions {
    var constantMemory: UInt8 = 0
    var temporaryFolder: Text?
    var usesZip64: UInt8 = 0
    var outputBuffer: UnsafeRawPointer?
    var outputBufferSize: UnsafeRawPointer?
  }

  /// `lxw_doc_properties`.
  @unsafe struct Properties {
    var title: Text?
    var subject: Text?
    var author: Text?
    var manager: Text?
    var company: Text?
    var category: Text?
    var keywords: Text?
    var comments: Text?
    var status: Text?
    var hyperlinkBase: Text?
    /// Seconds since 1970; zero would be taken for now.
    var created = 0
  }

  /// `lxw_datetime`.
  struct DateTime {
    var year: Int32 = 0
    var month: Int32 = 0
    var day: Int32 = 0
    var hour: Int32 = 0
    var minute: Int32 = 0
    var second: BinaryNumber = 0
  }

  /// `lxw_data_validation`.
  @unsafe struct Validation {
    var kind: UInt8 = 0
    var criteria: UInt8 = 0
    var ignoresBlank: UInt8 = 0
    var showsInput: UInt8 = 0
    var showsError: UInt8 = 0
    var errorKind: UInt8 = 0
    var dropdown: UInt8 = 0
    var number: BinaryNumber = 0
    var formula: Text?
    var list: UnsafePointer<Text?>?
    var dateTime = DateTime()
    var leastNumber: BinaryNumber = 0
    var leastFormula: Text?
    var leastDateTime = DateTime()
    var mostNumber: BinaryNumber = 0
    var mostFormula: Text?
    var mostDateTime = DateTime()
    var inputTitle: Text?
    var inputMessage: Text?
    var errorTitle: Text?
    var errorMessage: Text?
  }

  /// `lxw_conditional_format`.
  @unsafe struct ConditionalFormat {
    var kind: UInt8 = 0
    var criteria: UInt8 = 0
    var number: BinaryNumber = 0
    var formula: Text?
    var format: OpaquePointer?
    var leastNumber: BinaryNumber = 0
    var leastFormula: Text?
    var leastRule: UInt8 = 0
    var leastColour: UInt32 = 0
    var middleNumber: BinaryNumber = 0
    var middleFormula: Text?
    var middleRule: UInt8 = 0
    var middleColour: UInt32 = 0
    var mostNumber: BinaryNumber = 0
    var mostFormula: Text?
    var mostRule: UInt8 = 0
    var mostColour: UInt32 = 0
    var barColour: UInt32 = 0
    var barOnly: UInt8 = 0
    var bar2010: UInt8 = 0
    var barSolid: UInt8 = 0
    var barNegativeColour: UInt32 = 0
    var barBorderColour: UInt32 = 0
    var barNegativeBorderColour: UInt32 = 0
    var barNegativeColourSame: UInt8 = 0
    var barNegativeBorderColourSame: UInt8 = 0
    var barNoBorder: UInt8 = 0
    var barDirection: UInt8 = 0
    var barAxisPosition: UInt8 = 0
    var barAxisColour: UInt32 = 0
    var iconStyle: UInt8 = 0
    var reversesIcons: UInt8 = 0
    var iconsOnly: UInt8 = 0
    var areas: Text?
    var stopsIfTrue: UInt8 = 0
  }

  /// `lxw_chart_options`.
  @unsafe struct ChartOptions {
    var xOffset: Int32 = 0
    var yOffset: Int32 = 0
    var xScale: BinaryNumber = 1
    var yScale: BinaryNumber = 1
    var objectPosition: UInt8 = 0
    var description: Text?
    var isDecorative: UInt8 = 0
  }

  /// `lxw_chart_fill`.
  struct ChartFill {
    var colour: UInt32 = 0
    var none: UInt8 = 0
    var transparency: UInt8 = 0
  }

  /// `lxw_chart_line`.
  struct ChartLine {
    var colour: UInt32 = 0
    var none: UInt8 = 0
    var width: ShortBinaryNumber = 0
    var dashes: UInt8 = 0
    var transparency: UInt8 = 0
  }

  /// `lxw_chart_font`.
  @unsafe struct ChartFont {
    var name: Text?
    var size: BinaryNumber = 0
    var bold: UInt8 = 0
    var italic: UInt8 = 0
    var underline: UInt8 = 0
    var rotation: Int32 = 0
    var colour: UInt32 = 0
    var pitchFamily: UInt8 = 0
    var charset: UInt8 = 0
    var baseline: Int8 = 0
  }
}

/// Values of the enumerations of libxlsxwriter that are used, with their names in C.
extension Native {
  enum Value {
    /// `LXW_TRUE` and `LXW_EXPLICIT_FALSE`.
    static let yes: UInt8 = 1
    static let no: UInt8 = 2
    /// `LXW_VALIDATION_TYPE_…`.
    static let wholeNumbers: UInt8 = 2
    static let numbers: UInt8 = 4
    static let list: UInt8 = 5
    static let listOfCells: UInt8 = 6
    static let custom: UInt8 = 15
    /// `LXW_VALIDATION_ON`; 1 is `LXW_VALIDATION_OFF`, which hides lists and refuses nothing.
    static let validationOn: UInt8 = 2
    /// `LXW_VALIDATION_ERROR_TYPE_WARNING`.
    static let warning: UInt8 = 1
    /// `LXW_VALIDATION_CRITERIA_BETWEEN`.
    static let between: UInt8 = 1
    /// `LXW_CONDITIONAL_TYPE_…` and `…_CRITERIA_…`.
    static let cell: UInt8 = 1
    static let formula: UInt8 = 13
    static let equal: UInt8 = 1
    /// `LXW_ALIGN_…`.
    static let left: UInt8 = 1
    static let centre: UInt8 = 2
    static let right: UInt8 = 3
    static let top: UInt8 = 8
    static let bottom: UInt8 = 9
    static let middle: UInt8 = 10
    /// `LXW_BORDER_THIN`, `LXW_UNDERLINE_SINGLE`.
    static let thin: UInt8 = 1
    static let singleLine: UInt8 = 1
    /// `LXW_CHART_…`.
    static let stackedBars: UInt8 = 5
    static let columns: UInt8 = 7
    /// `LXW_CHART_LEGEND_…`.
    static let noLegend: UInt8 = 0
    static let legendBelow: UInt8 = 4
    /// `LXW_CHART_LABEL_POSITION_…`.
    static let insideMiddle: UInt8 = 1
    static let outsideEnd: UInt8 = 8
    /// `LXW_OBJECT_MOVE_DONT_SIZE`.
    static let moves: UInt8 = 2
    /// `LXW_IGNORE_NUMBER_STORED_AS_TEXT`.
    static let numberStoredAsText: UInt8 = 1
    /// A4, by its number in Windows.
    static let a4: UInt8 = 9
    /// `LXW_HIDE_ALL_GRIDLINES`.
    static let noGridlines: UInt8 = 0
  }
}
