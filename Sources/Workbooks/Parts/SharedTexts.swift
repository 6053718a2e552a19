import Tables

/// The texts of a workbook. Cells refer to them by number.
struct SharedTexts {
  private(set) var all: [String] = []

  init() {}

  init(_ stream: XMLStream) throws(WorkbookFault) {
    while let event = try stream.next() {
      guard event == .start(.sharedText) else { continue }
      if all.count == Limits.texts { throw .tooLarge(.texts) }
      all.append(try stream.runs(until: .sharedText))
    }
  }
}

extension XMLStream {
  /// The text of the element that has just begun: its runs joined whatever they look like, without
  /// the guides that tell how characters are read aloud.
  func runs(until end: XMLTag) throws(WorkbookFault) -> String {
    var result = ""
    var (isInText, isInPhonetics) = (false, false)
    while let event = try next() {
      switch event {
      case .end(let tag) where tag == end: return EscapedText.decoded(result)
      case .start(.phonetics): isInPhonetics = true
      case .end(.phonetics): isInPhonetics = false
      case .start(.text): isInText = !isInPhonetics
      case .end(.text): isInText = false
      case .text where isInText: result.appendBeyondLimit(text)
      default: break
      }
    }
    return result
  }
}

extension String {
  /// Appends what still tells that a cell is too long, and nothing behind it.
  mutating func appendBeyondLimit(_ text: String) {
    if utf8.count > TableLimits.bytesOfCell { return }
    self +=
      text.utf8.count <= 2 * TableLimits.bytesOfCell
      ? text : String(text.unicodeScalars.prefix(TableLimits.bytesOfCell + 1))
  }
}

/// Characters that XML cannot hold are written `_x000D_` in workbooks (ECMA-376, ST_Xstring).
enum EscapedText {
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")), text.contains("_x") else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "_x") {
      result += rest[..<start.lowerBound]
      let code = rest[start.upperBound...].prefix(4)
      let behind = rest[start.upperBound...].dropFirst(4)
      if code.count == 4, code.allSatisfy(\.isHexDigit), behind.first == "_",
        let scalar = UInt32(code, radix: 16).flatMap(Unicode.Scalar.init)
      {
        result.unicodeScalars.append(scalar)
        rest = behind.dropFirst()
      } else {
        result += "_x"
        rest = rest[start.upperBound...]
      }
    }
    return result + rest
  }
}
