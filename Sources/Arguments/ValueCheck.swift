import Diagnostics

/// Whether a value is of the kind that its option or operand asks for.
enum ValueCheck {
  static func fault(in value: String, of option: Option, _ kind: ValueKind) -> Diagnostic? {
    if value.isEmpty { return UsageMessages.emptyValue(of: option) }
    return fault(in: value, of: Bilingual(zh: "选项 \(option.name)", en: option.name), kind)
  }

  static func fault(in value: String, of operand: Operand) -> Diagnostic? {
    if value.isEmpty { return UsageMessages.emptyOperand(operand) }
    return fault(in: value, of: operand.placeholder, operand.kind)
  }

  private static func fault(in value: String, of holder: Bilingual, _ kind: ValueKind)
    -> Diagnostic?
  {
    switch kind {
    case .text, .file, .folder: return nil
    case .wholeNumber:
      if wholeNumber(value) != nil { return nil }
      return UsageMessages.notAWholeNumber(value, of: holder, meant: numberMeant(value))
    case .choice(let choices):
      if choices.contains(value) { return nil }
      return UsageMessages.notAChoice(value, of: holder, choices: choices)
    }
  }

  /// Up to 18 plain digits: `Int` itself would take a sign too.
  static func wholeNumber(_ text: String) -> Int? {
    let isPlain = text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return isPlain && text.utf8.count <= 18 ? Int(text) : nil
  }

  /// The number behind full-width digits or a Chinese numeral.
  private static func numberMeant(_ text: String) -> Int? {
    wholeNumber(PlainKeyboard.narrowed(text)) ?? ChineseNumeral.value(text)
  }
}
