/// Lays out diagnostics as text: headline, place, source line with a caret, expected and found,
/// and what to type.
public struct DiagnosticRenderer: Sendable {
  private let language: Language
  private let width: Int
  private let style: TextStyle

  /// - Parameter width: terminal columns that source lines are cut down to.
  public init(language: Language, width: Int = 80, style: TextStyle = .plain) {
    self.language = language
    self.width = width
    self.style = style
  }

  public func text(of diagnostics: [Diagnostic]) -> String {
    diagnostics.map(text).joined(separator: "\n")
  }

  public func text(of diagnostic: Diagnostic) -> String {
    var lines = [headline(of: diagnostic)]
    if let place = diagnostic.place {
      lines += placeLines(place, citation: diagnostic.citation)
    }
    lines += noteLines(of: diagnostic)
    return lines.map { $0 + "\n" }.joined()
  }

  private func headline(of diagnostic: Diagnostic) -> String {
    let severity = style.severity(diagnostic.severity, diagnostic.severity.name[language])
    let colon = language == .chinese ? "：" : ": "
    return "\(severity) \(diagnostic.code)\(colon)\(diagnostic.headline[language])"
  }

  private func placeLines(_ place: Place, citation: Citation?) -> [String] {
    let where_ = [place.label(in: language), citation?.text[language]].compactMap { $0 }
    let head = "  " + where_.joined(separator: language == .chinese ? "，" : ", ")
    guard case .source(let source) = place else { return [head] }
    return [head] + excerpt(source)
  }

  private func excerpt(_ place: SourcePlace) -> [String] {
    let gutter = String(place.line)
    let room = max(20, width - gutter.count - 6)
    let window = ExcerptWindow(of: place, room: room)
    let blank = String(repeating: " ", count: gutter.count)
    let caret = String(repeating: " ", count: window.caretColumn)
      + String(repeating: "^", count: window.caretWidth)
    return ["  \(gutter) | \(window.text)", "  \(blank) | \(style.caret(caret))"]
  }

  private func noteLines(of diagnostic: Diagnostic) -> [String] {
    var lines: [String] = []
    if let cause = diagnostic.cause {
      lines.append(note(cause.text) + " (\(cause.place.label(in: language)))")
    }
    if let expected = diagnostic.expected {
      lines.append(note(Bilingual(zh: "应为：", en: "expected: "), expected))
    }
    if let found = diagnostic.found {
      lines.append(note(Bilingual(zh: "实为：", en: "found: "), found))
    }
    return lines + diagnostic.help.map { note(Bilingual(zh: "处理：", en: "help: "), $0) }
  }

  private func note(_ parts: Bilingual...) -> String {
    "  = " + parts.map { $0[language] }.joined()
  }
}

/// The part of a source line that is shown, with the columns of its caret.
struct ExcerptWindow {
  private(set) var text = ""
  private(set) var caretColumn = 0
  private(set) var caretWidth = 1

  /// Cuts the line so that the caret and some text on both sides of it fit into `room` columns.
  init(of place: SourcePlace, room: Int) {
    let characters = Array(place.lineText).map { $0.isWhitespace ? " " : $0 }
    let start = min(place.column - 1, characters.count)
    let end = min(start + max(place.length, 1), characters.count)
    let first = Self.firstShown(characters, caretStart: start, caretEnd: end, room: room)
    text = first > 0 ? "…" : ""
    for index in first..<characters.count {
      let isCaret = index >= start && index < end
      if DisplayWidth.of(text) + DisplayWidth.of(characters[index]) > room - 1,
        index < characters.count - 1
      {
        text += "…"
        break
      }
      if index == start { caretColumn = DisplayWidth.of(text) }
      text.append(characters[index])
      if isCaret { caretWidth = DisplayWidth.of(text) - caretColumn }
    }
    if start >= characters.count { caretColumn = DisplayWidth.of(text) }
  }

  private static func firstShown(
    _ characters: [Character], caretStart: Int, caretEnd: Int, room: Int
  ) -> Int {
    let caretWidth = DisplayWidth.of(String(characters[caretStart..<max(caretStart, caretEnd)]))
    let before = max(room / 2, room - caretWidth - 12)
    var used = 0
    var first = caretStart
    while first > 0, used + DisplayWidth.of(characters[first - 1]) <= before {
      first -= 1
      used += DisplayWidth.of(characters[first])
    }
    return first
  }
}

extension Place {
  /// `FILE:LINE:COLUMN` in rubrics, `FILE:ROW` with the column letter in tables.
  public func label(in language: Language) -> String {
    switch self {
    case .source(let place): return "\(place.file):\(place.line):\(place.column)"
    case .file(let name): return name
    case .cell(let place):
      guard let letter = place.columnLetter else { return "\(place.sheetOrFile):\(place.row)" }
      if place.sheet != nil { return "\(place.file)#\(place.sheet ?? "")!\(letter)\(place.row)" }
      return "\(place.file):\(place.row)" + (language == .chinese ? " \(letter)列" : " column \(letter)")
    }
  }
}

extension CellPlace {
  fileprivate var sheetOrFile: String { sheet.map { "\(file)#\($0)" } ?? file }
}
