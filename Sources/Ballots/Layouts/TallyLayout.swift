import Diagnostics
import RubricModel

extension MarkLayout {
  /// One row for every unit, a column for each level with the number of its marks: `unit,
  /// satisfied, basically`. With several criteria a row is one criterion of a unit.
  static let tally = MarkLayout(
    name: Bilingual(zh: "一行一单位，一列一等次", en: "one row per unit, one column per level"),
    spread: .levels,
    isRecognized: { _, form in form.kind == .tally },
    requiredColumns: { form in [.unit] + (form.criteria.isEmpty ? [] : [.criterion]) })
}
