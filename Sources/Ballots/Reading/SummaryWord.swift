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

  private static let beginnings = words.compactMap { $0.text.unicodeScalars.first }

  /// No word of them begins with a digit, and few with any other usual character.
  private static func mayBegin(_ first: Unicode.Scalar) -> Bool {
    switch first.value {
    case 0x30...0x39: false
    case 0x4E00...0x9FFF, 0x61...0x7A: beginnings.contains(first)
    default: true
    }
  }

  /// With a colon behind it or without.
  static func isOne(_ text: String) -> Bool {
    // Numbers and units are asked about most, in every row.
    guard let first = text.unicodeScalars.first, mayBegin(first) else { return false }
    let key = NameKey.ignoringCase(text)
    guard key.text.utf8.last == UInt8(ascii: ":") else { return words.contains(key) }
    return words.contains(NameKey(key.text.dropLast()))
  }
}
