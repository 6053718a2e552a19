import SystemLibraries

/// The functions of libxml2 that read a document as a stream, with the types of xmlreader.h.
@safe struct LibXML {
  typealias Handle = OpaquePointer
  typealias Text = UnsafePointer<UInt8>
  typealias Read =
    @convention(c) (UnsafeMutableRawPointer?, UnsafeMutablePointer<CChar>?, Int32) -> Int32
  typealias Close = @convention(c) (UnsafeMutableRawPointer?) -> Int32
  typealias Open =
    @convention(c) (
      Read, Close?, UnsafeMutableRawPointer?, UnsafePointer<CChar>?, UnsafePointer<CChar>?, Int32
    ) -> Handle?
  typealias Ask = @convention(c) (Handle) -> Int32
  typealias AskText = @convention(c) (Handle) -> Text?
  typealias Intern = @convention(c) (Handle, UnsafePointer<CChar>) -> Text?
  typealias Free = @convention(c) (Handle) -> Void
  typealias TellError =
    @convention(c) (UnsafeMutableRawPointer?, UnsafeMutableRawPointer?) -> Void
  typealias HandleErrors = @convention(c) (Handle, TellError?, UnsafeMutableRawPointer?) -> Void
  typealias Initialize = @convention(c) () -> Void

  /// Options of the parser by their values in parser.h. Without the option to expand them, entities
  /// stay what they are; without the option to load them, no other file is ever opened.
  enum Option {
    static let noErrorText: Int32 = 1 << 5
    static let noWarningText: Int32 = 1 << 6
    static let noNetwork: Int32 = 1 << 11
  }

  /// Types of nodes by their values in xmlreader.h.
  enum Node {
    static let element: Int32 = 1
    static let text: Int32 = 3
    static let characterData: Int32 = 4
    static let entityReference: Int32 = 5
    static let documentType: Int32 = 10
    static let whiteSpace: Int32 = 13
    static let significantWhiteSpace: Int32 = 14
    static let endElement: Int32 = 15
  }

  let open: Open
  let read: Ask
  let nodeType: Ask
  let isEmptyElement: Ask
  let localName: AskText
  let value: AskText
  let firstAttribute: Ask
  let nextAttribute: Ask
  let backToElement: Ask
  let isNamespace: Ask
  let intern: Intern
  let free: Free
  let handleErrors: HandleErrors

  init(_ name: SystemLibrary.Name = .libxml2) throws(WorkbookFault) {
    let library = try WorkbookLibrary(name)
    unsafe open = try library.function("xmlReaderForIO", as: Open.self)
    unsafe read = try library.function("xmlTextReaderRead", as: Ask.self)
    unsafe nodeType = try library.function("xmlTextReaderNodeType", as: Ask.self)
    unsafe isEmptyElement = try library.function("xmlTextReaderIsEmptyElement", as: Ask.self)
    unsafe localName = try library.function("xmlTextReaderConstLocalName", as: AskText.self)
    unsafe value = try library.function("xmlTextReaderConstValue", as: AskText.self)
    unsafe firstAttribute = try library.function(
      "xmlTextReaderMoveToFirstAttribute", as: Ask.self)
    unsafe nextAttribute = try library.function("xmlTextReaderMoveToNextAttribute", as: Ask.self)
    unsafe backToElement = try library.function("xmlTextReaderMoveToElement", as: Ask.self)
    unsafe isNamespace = try library.function("xmlTextReaderIsNamespaceDecl", as: Ask.self)
    unsafe intern = try library.function("xmlTextReaderConstString", as: Intern.self)
    unsafe free = try library.function("xmlFreeTextReader", as: Free.self)
    unsafe handleErrors = try library.function(
      "xmlTextReaderSetStructuredErrorHandler", as: HandleErrors.self)
    let initialize = try library.function("xmlInitParser", as: Initialize.self)
    initialize()
  }
}
