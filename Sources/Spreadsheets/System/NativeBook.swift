import Glibc

/// A workbook that the library is writing. Nothing of the library's own leaves this folder.
@safe struct NativeBook: ~Copyable {
  private let library: LibXlsxWriter
  private let file: MemoryFile
  private let handle: OpaquePointer

  /// - Parameter inRowOrder: cells are written row by row and none is touched again; the library
  ///   then keeps one row in memory.
  static func open(
    _ library: LibXlsxWriter, inRowOrder: Bool
  ) throws(SpreadsheetFault) -> NativeBook {
    let file = try MemoryFile.open()
    var options = unsafe Native.WorkbookOptions()
    unsafe options.constantMemory = inRowOrder ? Native.Value.yes : 0
    guard let handle = unsafe library.new(file.path, &options) else {
      throw .refused("workbook_new_opt")
    }
    return unsafe NativeBook(library, file, handle)
  }

  private init(_ library: LibXlsxWriter, _ file: consuming MemoryFile, _ handle: OpaquePointer) {
    self.library = library
    self.file = file
    unsafe self.handle = unsafe handle
  }

  /// Ends the writing, whether all went well or not: the library frees what it holds.
  consuming func close() throws(SpreadsheetFault) -> [UInt8] {
    // The library asks for the date in a buffer that the whole process shares.
    unsafe pthread_mutex_lock(Self.lock)
    let code = unsafe library.close(handle)
    unsafe pthread_mutex_unlock(Self.lock)
    try library.check(code)
    return try file.bytes()
  }

  nonisolated(unsafe) private static let lock: UnsafeMutablePointer<pthread_mutex_t> = {
    let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    unsafe pthread_mutex_init(lock, nil)
    return unsafe lock
  }()

  func setProperties(title: String, issuer: String, dayNumber: Int) throws(SpreadsheetFault) {
    let code = unsafe title.withCString { title in
      unsafe issuer.withCString { issuer in
        var properties = unsafe Native.Properties()
        unsafe properties.title = unsafe title
        unsafe properties.author = unsafe issuer
        unsafe properties.company = unsafe issuer
        unsafe properties.created = dayNumber * 86_400
        return unsafe library.setProperties(handle, &properties)
      }
    }
    try library.check(code)
  }

  func define(_ name: String, as formula: String) throws(SpreadsheetFault) {
    try library.check(unsafe library.defineName(handle, name, formula))
  }

  func addSheet(_ name: String) throws(SpreadsheetFault) -> NativeSheet {
    guard let sheet = unsafe library.addSheet(handle, name) else { throw .refused(name) }
    return unsafe NativeSheet(library, sheet)
  }

  func addChart(_ kind: SheetChart.Kind) throws(SpreadsheetFault) -> NativeChart {
    let value =
      switch kind {
      case .stackedBars: Native.Value.stackedBars
      case .histogram: Native.Value.columns
      }
    guard let chart = unsafe library.addChart(handle, value) else { throw .refused("chart") }
    return unsafe NativeChart(library.chart, chart, isHorizontal: kind.isHorizontal)
  }

  func addFormat(_ look: CellLook) throws(SpreadsheetFault) -> NativeFormat {
    guard let format = unsafe library.addFormat(handle) else { throw .refused("format") }
    let set = library.format
    if let typeface = look.typeface { unsafe set.fontName(format, typeface) }
    if let size = look.size { unsafe set.fontSize(format, BinaryNumber(size)) }
    if let colour = look.colour { unsafe set.fontColour(format, colour) }
    if look.isBold { unsafe set.bold(format) }
    if look.isUnderlined { unsafe set.underline(format, Native.Value.singleLine) }
    if let numberFormat = look.numberFormat { unsafe set.numberFormat(format, numberFormat) }
    unsafe set.alignment(format, look.horizontal.native)
    unsafe set.alignment(format, look.vertical.native)
    if look.isIndented { unsafe set.indent(format, 1) }
    if look.wraps { unsafe set.wrap(format) }
    if let fill = look.fill { unsafe set.fill(format, fill) }
    switch look.lines {
    case .none: break
    case .below: unsafe set.bottom(format, Native.Value.thin)
    case .around:
      unsafe set.border(format, Native.Value.thin)
      unsafe set.borderColour(format, 0x808080)
    }
    return unsafe NativeFormat(handle: format)
  }
}

/// How cells look, as the library knows it; it belongs to its workbook.
@safe struct NativeFormat {
  fileprivate(set) var handle: OpaquePointer
}

extension CellLook.Horizontal {
  fileprivate var native: UInt8 {
    switch self {
    case .left: Native.Value.left
    case .centre: Native.Value.centre
    case .right: Native.Value.right
    }
  }
}

extension CellLook.Vertical {
  fileprivate var native: UInt8 {
    switch self {
    case .top: Native.Value.top
    case .middle: Native.Value.middle
    case .bottom: Native.Value.bottom
    }
  }
}
