public import Diagnostics

/// Diagnostics for other programs.
public enum DiagnosticJSON {
  public static func value(of diagnostic: Diagnostic, language: Language) -> JSONValue {
    .object(
      [
        ("code", .text(diagnostic.code)),
        ("severity", .text(diagnostic.severity.rawValue)),
      ] + (diagnostic.place.map { members(of: $0) } ?? [])
        + [("message", .text(diagnostic.headline[language]))] + fix(of: diagnostic))
  }

  /// What an editor may write in place of a stretch of bytes, as `check --fix` does.
  private static func fix(of diagnostic: Diagnostic) -> [(String, JSONValue)] {
    guard case .source(let place)? = diagnostic.place, let text = diagnostic.replacement else {
      return []
    }
    let members: [(String, JSONValue)] = [
      ("from", .number(place.bytes.lowerBound)), ("to", .number(place.bytes.upperBound)),
      ("chinese", .text(text.chinese)), ("english", .text(text.english)),
    ]
    return [("fix", .object(members))]
  }

  /// A cell as file, row and column letter; a stretch of a rubric as file, line and column.
  static func members(of place: Place) -> [(String, JSONValue)] {
    switch place {
    case .file, .files: return [("file", .text(place.file))]
    case .source(let place):
      return [
        ("file", .text(place.file)), ("line", .number(place.line)),
        ("column", .number(place.column)),
      ]
    case .cell(let place):
      var members: [(String, JSONValue)] = [("file", .text(place.file))]
      if let sheet = place.sheet { members.append(("sheet", .text(sheet))) }
      members.append(("row", .number(place.row)))
      if let letter = place.columnLetter { members.append(("column", .text(letter))) }
      return members
    }
  }
}
