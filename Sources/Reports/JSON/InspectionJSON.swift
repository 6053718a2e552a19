public import Ballots
public import Diagnostics
import ExactArithmetic
public import Tables

/// What `inspect` found of one file, as `appraise.inspect/1`. Members are added, never renamed.
public enum InspectionJSON {
  /// - Parameter inspection: nil where the file could not be read as a table.
  public static func text(
    of file: String, _ facts: TextFacts?, _ inspection: Inspection?, _ diagnostics: [Diagnostic],
    language: Language
  ) -> String {
    var members: [(String, JSONValue)] = [
      ("schema", .text("appraise.inspect/1")), ("file", .text(file)),
    ]
    if let facts { members.append(("encoding", .text(facts.encoding.english))) }
    if let inspection {
      members += [
        ("layout", .text(inspection.layout.english)), ("rows", .number(inspection.rowCount)),
        ("columns", .list(inspection.columns.map(column))),
      ]
    }
    members.append(
      (
        "diagnostics",
        .list(diagnostics.map { DiagnosticJSON.value(of: $0, language: language) })
      ))
    return JSONValue.object(members).text() + "\n"
  }

  private static func column(_ column: Inspection.Column) -> JSONValue {
    let content = column.content
    var members: [(String, JSONValue)] = [
      ("column", .text(CellPlace(file: "", row: 1, column: column.index).columnLetter ?? "")),
      ("header", .text(column.header)), ("takenFor", .text(column.meaning.english)),
      ("numbers", .number(content.numbers)), ("texts", .number(content.words)),
      ("nearNumbers", .number(content.nearNumbers)), ("blanks", .number(content.blanks)),
    ]
    if let lowest = content.lowest, let highest = content.highest {
      members += [
        ("lowest", .text(lowest.shortestText())), ("highest", .text(highest.shortestText())),
      ]
    }
    return .object(members)
  }
}
