import Diagnostics
import RubricModel

extension MarkLayout {
  /// One row for every unit, a column for each line of the checklist: `unit, late answers`.
  static let checklist = MarkLayout(
    name: Bilingual(zh: "一行一单位，一列一项", en: "one row per unit, one column per line"), spread: .items,
    isRecognized: { _, form in form.kind == .checklist },
    requiredColumns: { _ in [.unit] })
}
