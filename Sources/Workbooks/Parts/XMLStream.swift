/// A part of a workbook read element by element, with as much of it in memory as the parser needs
/// for the next one: a sheet of a million rows never stands there as a tree.
@safe final class XMLStream {
  enum Event: Equatable {
    case start(XMLTag?)
    case end(XMLTag?)
    /// Text, which `text` gives.
    case text
  }

  private let part: String
  private let library: LibXML
  private let source: PartStream
  private let handle: LibXML.Handle
  /// The parser's own copies of the names: equal names have equal addresses, as it promises.
  private var names: [(address: LibXML.Text, tag: XMLTag)] = unsafe []
  /// The end of an element that is written as one mark, still to be told.
  private var pendingEnd: Event?

  init(_ part: String, _ source: PartStream, _ library: LibXML) throws(WorkbookFault) {
    self.part = part
    self.source = source
    self.library = library
    let read: LibXML.Read = { context, buffer, count in
      guard let context = unsafe context, let buffer = unsafe buffer else { return -1 }
      let source = unsafe Unmanaged<PartStream>.fromOpaque(context).takeUnretainedValue()
      return unsafe buffer.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
        Int32(unsafe source.read(into: UnsafeMutableBufferPointer(start: $0, count: Int(count))))
      }
    }
    let context = unsafe Unmanaged.passUnretained(source).toOpaque()
    let options =
      LibXML.Option.noErrorText | LibXML.Option.noWarningText | LibXML.Option.noNetwork
    guard let handle = unsafe library.open(read, nil, context, nil, nil, options) else {
      throw source.fault ?? .damagedPart(part)
    }
    unsafe self.handle = unsafe handle
    // Without somebody to tell, some errors are printed, whatever the options say.
    unsafe library.handleErrors(handle, { _, _ in }, nil)
    for tag in XMLTag.allCases {
      guard let address = unsafe library.intern(handle, tag.rawValue) else {
        throw .damagedPart(part)
      }
      unsafe names.append((address, tag))
    }
  }

  deinit { unsafe library.free(handle) }

  /// Unpacked bytes that the parser has taken, and all that there are.
  var bytesRead: Int { source.unpacked }
  var bytesInAll: Int { source.size }

  /// The next event; nil after the last.
  func next() throws(WorkbookFault) -> Event? {
    if let end = pendingEnd {
      pendingEnd = nil
      return end
    }
    while true {
      let status = unsafe library.read(handle)
      if let fault = source.fault { throw fault }
      if status == 0 { return nil }
      if status != 1 { throw .damagedPart(part) }
      if let event = try event() { return event }
    }
  }

  /// Nil for what is passed over: comments, declarations.
  private func event() throws(WorkbookFault) -> Event? {
    switch unsafe library.nodeType(handle) {
    case LibXML.Node.element:
      let tag = tag
      if unsafe library.isEmptyElement(handle) == 1 { pendingEnd = .end(tag) }
      return .start(tag)
    case LibXML.Node.endElement: return .end(tag)
    case LibXML.Node.text, LibXML.Node.characterData, LibXML.Node.whiteSpace,
      LibXML.Node.significantWhiteSpace:
      return .text
    case LibXML.Node.documentType, LibXML.Node.entityReference: throw .entityDeclarations(part)
    default: return nil
    }
  }

  private var tag: XMLTag? {
    let address = unsafe library.localName(handle)
    return unsafe names.first { unsafe $0.address == address }?.tag
  }

  /// The text at hand.
  var text: String {
    guard let value = unsafe library.value(handle) else { return "" }
    return unsafe String(cString: value)
  }

  /// Calls the body with the name and value of each attribute of the element that has just begun.
  func forEachAttribute(_ body: (_ name: String, _ value: String) -> Void) {
    guard unsafe library.firstAttribute(handle) == 1 else { return }
    repeat {
      if unsafe library.isNamespace(handle) != 1, let name = unsafe library.localName(handle) {
        unsafe body(String(cString: name), text)
      }
    } while unsafe library.nextAttribute(handle) == 1
    _ = unsafe library.backToElement(handle)
  }
}
