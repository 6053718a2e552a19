import RubricSyntax

/// What spreadsheets write beside figures that sum up the others: no ballot and no unit is called
/// so.
enum SummaryWord {
  private static let words = Set(
    [
      "合计", "总计", "小计", "平均", "平均分", "总分", "最高分", "最低分", "序号", "total", "subtotal", "sum",
      "average", "mean",
    ].map { NameKey.ignoringCase($0) })

  static func isOne(_ text: String) -> Bool { words.contains(.ignoringCase(text)) }
}
