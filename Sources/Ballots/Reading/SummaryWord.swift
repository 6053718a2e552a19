import RubricSyntax

/// What spreadsheets write beside figures that sum up the others: no ballot and no unit is called
/// so.
enum SummaryWord {
  private static let words = Set(
    [
      "合计", "总计", "小计", "共计", "总和", "平均", "平均分", "平均值", "总分", "最高分", "最低分", "序号", "total",
      "subtotal",
      "grand total", "sum", "average", "mean",
    ].map { NameKey.ignoringCase($0) })

  /// With a colon behind it or without.
  static func isOne(_ text: String) -> Bool {
    // Numbers of ballots are asked about most; no such word begins with a digit.
    if let first = text.utf8.first, 0x30...0x39 ~= first { return false }
    let key = NameKey.ignoringCase(text)
    guard key.text.utf8.last == UInt8(ascii: ":") else { return words.contains(key) }
    return words.contains(NameKey(key.text.dropLast()))
  }
}
