import RubricModel
public import Scoring
import Tables

/// The results as a table for other programs: `rank, unit, name, <component> …, final, grade`.
public enum ResultCSV {
  public static func text(of result: SessionResult) -> String {
    let rubric = result.rubric
    let columns = rubric.components + rubric.otherQuantities
    let header =
      ["rank", "unit", "name"] + columns.map { HarmlessText.of(rubric.quantities[$0].name.text) }
      + ["final", "grade"]
    let rows = result.units.map { unit -> [String] in
      let names = [unit.unit.identifier, unit.unit.name.text].map(HarmlessText.of)
      let head = [unit.rank.map(String.init) ?? ""] + names
      let scores = columns.map { unit.figures[$0].printed ?? "" }
      let final = rubric.finalScore.flatMap { unit.figures[$0].printed } ?? ""
      return head + scores + [final, HarmlessText.of(unit.grades.last??.text ?? "")]
    }
    return CSVWriter.text(rows: [header] + rows)
  }
}
