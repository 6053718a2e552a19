import RubricModel
public import Scoring
import Tables

/// The results as a table for other programs: `rank, unit, name, <component> …, final, grade`, the
/// last grade of the rubric; where there are several, each has a column of its name behind it.
public enum ResultCSV {
  public static func text(of result: SessionResult) -> String {
    let rubric = result.rubric
    let columns = rubric.components + rubric.otherQuantities
    let header =
      ["rank", "unit", "name"] + columns.map { HarmlessText.of(rubric.quantities[$0].name.text) }
      + ["final", "grade"] + several(rubric).map { HarmlessText.of($0.name.text) }
    let rows = result.units.map { unit -> [String] in
      let names = [unit.unit.identifier, unit.unit.name.text].map(HarmlessText.of)
      let head = [unit.rank.map(String.init) ?? ""] + names
      let scores = columns.map { unit.figures[$0].printed ?? "" }
      let final = rubric.finalScore.flatMap { unit.figures[$0].printed } ?? ""
      let grades = unit.grades.map { HarmlessText.of($0?.text ?? "") }
      return head + scores + [final, grades.last ?? ""] + (several(rubric).isEmpty ? [] : grades)
    }
    return CSVWriter.text(rows: [header] + rows)
  }

  /// The gradings, where there are more than one.
  private static func several(_ rubric: Rubric) -> [Grading] {
    rubric.gradings.count > 1 ? rubric.gradings : []
  }
}
