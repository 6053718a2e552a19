import Diagnostics
import RubricModel

extension MarkLayout {
  /// One row for every bonus or deduction: `unit, points, reason`.
  static let adjustments = MarkLayout(
    name: Bilingual(zh: "一行一项加减分", en: "one row per bonus or deduction"), spread: .nothing,
    isRecognized: { _, form in form.kind == .adjustment },
    requiredColumns: { _ in [.unit, .points] })
}
