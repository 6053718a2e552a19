public import Diagnostics

/// The name of a sheet as every spreadsheet program takes it: 31 characters at most, none of
/// `[ ] : * ? / \ #`, no apostrophe at either end.
public struct SheetName: Hashable, Sendable {
  public let text: String

  fileprivate init(_ text: String) { self.text = text }

  /// What tells it from others: programs do not tell upper case from lower, and some do not tell
  /// full width from half.
  var key: String { Self.key(of: text) }

  fileprivate static func key(of text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
          return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        })
    ).lowercased()
  }

  /// `'现场测评'`, as a formula names the sheet.
  public var quoted: String { "'" + text.replacing("'", with: "''") + "'" }
}

/// Gives names to the sheets of a workbook, each once.
public struct SheetNames: Sendable {
  private var taken: Set<String> = []
  /// How often each name was wished for.
  private var wishes: [String: Int] = [:]

  public init() {}

  /// The nearest name that can be had: signs that cannot stand in it in their full-width form,
  /// cut to length, and numbered when it is taken.
  ///
  /// - Parameter language: of the name that a wish without any letter gets.
  public mutating func name(for wish: String, _ language: Language = .chinese) -> SheetName {
    let base = Self.cleaned(wish)
    let wanted = base.isEmpty ? (language == .chinese ? "表" : "Sheet") : base
    while true {
      let number = wishes[SheetName.key(of: wanted), default: 0] + 1
      wishes[SheetName.key(of: wanted)] = number
      let name = Self.numbered(wanted, number)
      if taken.insert(name.key).inserted { return name }
    }
  }

  private static let longest = 31

  private static func numbered(_ base: String, _ number: Int) -> SheetName {
    let suffix = number == 1 ? "" : " (\(number))"
    return SheetName(cut(base, to: longest - suffix.utf16.count) + suffix)
  }

  private static func cleaned(_ wish: String) -> String {
    let shown = VisibleText.onOneLine(CellText.wellFormed(wish)).map { allowed[$0] ?? $0 }
    let text = cut(String(shown), to: longest)
    // Excel keeps this name for a sheet of its own.
    return SheetName.key(of: text) == "history" ? text + "_" : text
  }

  private static let allowed: [Character: Character] = [
    "[": "［", "]": "］", ":": "：", "*": "＊", "?": "？", "/": "／", "\\": "＼",
    // The library ends the target of a link there.
    "#": "＃",
  ]

  /// Programs count the units of UTF-16; no character is cut in two.
  private static func cut(_ text: String, to length: Int) -> String {
    var rest = text[...]
    func trim() {
      let isEdge = { (character: Character) in character == " " || character == "'" }
      rest = rest.drop(while: isEdge)
      while let last = rest.last, isEdge(last) { rest.removeLast() }
    }
    trim()
    while rest.utf16.count > length { rest.removeLast() }
    trim()
    return String(rest)
  }
}
