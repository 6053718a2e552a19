import RubricSyntax

/// Sentences that people write below a table, in the first cell that is free: they are no number of
/// a ballot and no name of a unit.
enum RemarkText {
  /// What such a sentence begins with, and a colon behind it.
  private static let beginnings = Set(
    [
      "注", "备注", "说明", "附注", "注意", "填表说明", "制表", "制表人", "填表人", "计票人", "监票人", "总监票人", "审核", "审核人",
      "日期",
      "填表日期", "note", "notes", "remark", "remarks",
    ].map { NameKey.ignoringCase($0) })

  /// Signs of a sentence, which stand in no number.
  private static let sentenceSigns: Set<Character> = [
    "：", "。", "；", "，", "！", "？", ":", ";", "!", "?",
  ]

  /// Whether it says of itself that it is a remark: `注：以上为第一组`.
  static func isOne(_ text: String) -> Bool {
    guard mayBeOne(text), let end = text.firstIndex(where: { $0 == ":" || $0 == "：" }) else {
      return false
    }
    let word = text[..<end].filter { !"0123456789".contains($0) }
    return beginnings.contains(NameKey.ignoringCase(String(word)))
  }

  /// Whether it reads like a sentence, which in a row without a single mark is no ballot.
  static func isSentence(_ text: String) -> Bool {
    guard mayBeOne(text) else { return false }
    if text.contains(where: sentenceSigns.contains) { return true }
    return "（(【[".contains(text.first ?? " ") && "）)】]".contains(text.last ?? " ")
  }

  /// Numbers and names are asked about most. Latin letters, digits and signs such as `A-007` with a
  /// digit among them are numbers, whatever else they may look like; and what has none of the bytes
  /// with which a sign of a sentence or a bracket begins is no sentence.
  private static func mayBeOne(_ text: String) -> Bool {
    var (hasDigit, isNumber, hasSign) = (false, true, false)
    let bytes = text.utf8Span.span
    for index in bytes.indices {
      let byte = bytes[index]
      switch byte {
      case 0x30...0x39: hasDigit = true
      case 0x21, 0x28, 0x3A, 0x3B, 0x3F, 0x5B, 0xE3, 0xEF: hasSign = true
      default: break
      }
      if byte < 0x2D || byte > 0x7E { isNumber = false }
    }
    return hasSign && !(isNumber && hasDigit)
  }
}
