import Diagnostics
import RubricModel
public import Scoring
import Tables

/// The results as a table for other programs: `rank, unit, name, <component> …, final, grade`.
public enum ResultCSV {
  public static func text(of result: SessionResult) -> String {
    let rubric = result.rubric
    let columns = rubric.components + rubric.otherQuantities
    let header =
      ["rank", "unit", "name"] + columns.map { harmless(rubric.quantities[$0].name.text) }
      + ["final", "grade"]
    let rows = result.units.map { unit -> [String] in
      let names = [unit.unit.identifier, unit.unit.name.text].map(harmless)
      let head = [unit.rank.map(String.init) ?? ""] + names
      let scores = columns.map { unit.figures[$0].printed ?? "" }
      let final = rubric.finalScore.flatMap { unit.figures[$0].printed } ?? ""
      return head + scores + [final, harmless(unit.grades.last??.text ?? "")]
    }
    return CSVWriter.text(rows: [header] + rows)
  }

  /// A name as a spreadsheet shows it: one that it would take for a formula gets an apostrophe, and
  /// what cannot be seen is made visible.
  private static func harmless(_ name: String) -> String {
    let text = VisibleText.onOneLine(name)
    let isFormula = text.unicodeScalars.first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) }
    return isFormula == true ? "'" + text : text
  }
}
