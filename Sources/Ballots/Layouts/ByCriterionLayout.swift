import Diagnostics
import RubricModel

extension MarkLayout {
  /// One row for every unit on a ballot, a column for each criterion: `ballot, unit, attitude,
  /// result`. Answers of deputies come like this.
  static let byCriterion = MarkLayout(
    name: Bilingual(zh: "一行一单位，一列一指标", en: "one row per unit, one column per criterion"),
    nameOfAnswers: Bilingual(
      zh: "一行一位代表对一件建议的答复，一列一指标",
      en: "one row per deputy and suggestion, one column per criterion"),
    spread: .criteria,
    isRecognized: { columns, form in columns.contains(.unit) && !form.criteria.isEmpty },
    requiredColumns: { _ in [.unit] })
}
