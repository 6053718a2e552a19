import RubricModel
public import Scoring
import Tables

/// The results as a table for other programs: `rank, unit, name, <component> …, final, grade`.
public enum ResultCSV {
  public static func text(of result: SessionResult) -> String {
    let rubric = result.rubric
    let header =
      ["rank", "unit", "name"] + rubric.components.map(\.name.text) + ["final", "grade"]
    let rows = result.units.map { unit -> [String] in
      let head = [unit.rank.map(String.init) ?? "", unit.unit.identifier, unit.unit.name.text]
      let scores = unit.components.map { $0.printed ?? "" }
      return head + scores + [unit.finalPrinted ?? "", unit.grades.last??.text ?? ""]
    }
    return CSVWriter.text(rows: [header] + rows)
  }
}
