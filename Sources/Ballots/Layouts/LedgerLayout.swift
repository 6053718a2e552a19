import Diagnostics
import RubricModel

extension MarkLayout {
  /// One row for every suggestion that a unit handles: `suggestion, unit, role, class`.
  static let ledger = MarkLayout(
    name: Bilingual(zh: "一行一件建议", en: "one row per suggestion"), spread: .nothing,
    isRecognized: { _, form in form.kind == .ledger },
    requiredColumns: { _ in [.unit, .replyClass] })
}
