/// Lays out diagnostics as text: headline, place, source line with a caret, expected and found,
/// and what to type.
public struct DiagnosticRenderer: Sendable {
  private let language: Language
  private let width: Int
  private let style: TextStyle

  /// - Parameter width: terminal columns that source lines are cut down to and sentences are
  ///   wrapped at; not less than 40.
  public init(language: Language, width: Int = 80, style: TextStyle = .plain) {
    self.language = language
    self.width = max(40, width)
    self.style = style
  }

  public func text(of diagnostics: [Diagnostic]) -> String {
    diagnostics.map(text).joined(separator: "\n")
  }

  public func text(of diagnostic: Diagnostic) -> String {
    var lines = headlineLines(of: diagnostic)
    if let place = diagnostic.place {
      lines += placeLines(place, citation: diagnostic.citation)
    }
    lines += noteLines(of: diagnostic)
    return lines.map { $0 + "\n" }.joined()
  }

  private func headlineLines(of diagnostic: Diagnostic) -> [String] {
    let severity = diagnostic.severity.name[language]
    let colon = language == .chinese ? "：" : ": "
    let text = "\(severity) \(diagnostic.code)\(colon)\(diagnostic.headline[language])"
    var lines = LineWrapping.lines(of: VisibleText.of(text), width: width, hanging: 4)
    // Styled after wrapping: the codes of a colour take no columns.
    lines[0] = style.severity(diagnostic.severity, severity) + lines[0].dropFirst(severity.count)
    return lines
  }

  private func placeLines(_ place: Place, citation: Citation?) -> [String] {
    let parts = [place.label(in: language), citation?.text[language]].compactMap { $0 }
    let text = parts.joined(separator: language == .chinese ? "，" : ", ")
    let head = "  " + VisibleText.of(text)
    guard case .source(let source) = place else { return [head] }
    return [head] + excerpt(source)
  }

  private func excerpt(_ place: SourcePlace) -> [String] {
    let gutter = String(place.line)
    let room = max(20, width - gutter.count - 6)
    let window = ExcerptWindow(of: place, room: room)
    let blank = String(repeating: " ", count: gutter.count)
    let caret =
      String(repeating: " ", count: window.caretColumn)
      + String(repeating: "^", count: window.caretWidth)
    return ["  \(gutter) | \(window.text)", "  \(blank) | \(style.caret(caret))"]
  }

  private func noteLines(of diagnostic: Diagnostic) -> [String] {
    var lines: [String] = []
    if let cause = diagnostic.cause {
      let label = cause.place.label(in: language)
      lines += note(cause.text, Bilingual(zh: "（\(label)）", en: " (\(label))"))
    }
    if let expected = diagnostic.expected {
      lines += note(Bilingual(zh: "应为：", en: "expected: "), expected)
    }
    if let found = diagnostic.found {
      lines += note(Bilingual(zh: "实为：", en: "found: "), found)
    }
    return lines + diagnostic.help.flatMap { note(Bilingual(zh: "处理：", en: "help: "), $0) }
  }

  private func note(_ parts: Bilingual...) -> [String] {
    let text = "  = " + parts.map { $0[language] }.joined()
    return LineWrapping.lines(of: VisibleText.of(text), width: width, hanging: 4)
  }
}

extension Place {
  /// `FILE:LINE:COLUMN` in rubrics, `FILE:ROW` with the column letter in tables.
  public func label(in language: Language) -> String {
    switch self {
    case .source(let place): return "\(place.file):\(place.line):\(place.column)"
    case .file, .files: return file
    case .cell(let place):
      guard let letter = place.columnLetter else { return "\(place.tableName):\(place.row)" }
      if place.sheet != nil { return "\(place.tableName)!\(letter)\(place.row)" }
      let column = language == .chinese ? "\(letter)列" : "column \(letter)"
      return "\(place.file):\(place.row) \(column)"
    }
  }
}
