import Diagnostics
import RubricModel

extension MarkLayout {
  /// One row for every ballot, a column for each unit: `ballot, Bureau A, Bureau B`. With several
  /// criteria a row is one criterion of a ballot.
  static let byUnit = MarkLayout(
    name: Bilingual(zh: "一行一票，一列一单位", en: "one row per ballot, one column per unit"),
    spread: .units,
    isRecognized: { columns, form in !columns.contains(.unit) && form.kind == .ballot },
    requiredColumns: { form in form.criteria.count > 1 ? [.criterion] : [] })
}
