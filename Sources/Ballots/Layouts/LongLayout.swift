import Diagnostics
import RubricModel

extension MarkLayout {
  /// One row for every mark: `ballot, unit, criterion, mark`. With one criterion or none its column
  /// may be absent.
  static let long = MarkLayout(
    name: Bilingual(zh: "一行一分", en: "one row per mark"), spread: .nothing,
    isRecognized: { columns, _ in columns.contains(.mark) },
    requiredColumns: { form in
      form.criteria.count > 1 ? [.unit, .criterion, .mark] : [.unit, .mark]
    })
}
