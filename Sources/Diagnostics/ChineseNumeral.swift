/// Chinese numerals as regulations write them in 第十二条 and （三）.
public enum ChineseNumeral {
  private static let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

  /// The numeral of 1 to 999; larger numbers, which no regulation reaches, stay in digits.
  public static func text(_ number: Int) -> String {
    switch number {
    case 0...10: number == 10 ? "十" : digits[number]
    case 11...19: "十" + digits[number - 10]
    case 20...99: digits[number / 10] + "十" + (number % 10 == 0 ? "" : digits[number % 10])
    case 100...999: hundreds(number)
    default: String(number)
    }
  }

  private static func hundreds(_ number: Int) -> String {
    let rest = number % 100
    let head = digits[number / 100] + "百"
    if rest == 0 { return head }
    if rest < 10 { return head + "零" + digits[rest] }
    return head + digits[rest / 10] + "十" + (rest % 10 == 0 ? "" : digits[rest % 10])
  }

  /// The number that a numeral of up to three digits names; nil when it is none. 百十 is read as
  /// 百一十, but what could be meant in two ways (一百五, 一二) is no numeral.
  public static func value(_ text: String) -> Int? {
    var total = 0
    var digit: Int?
    for scalar in text.unicodeScalars {
      if let place = place(of: scalar) {
        total += (digit ?? 1) * place
        digit = nil
      } else if let value = digits.firstIndex(where: { $0.unicodeScalars.first == scalar }) {
        digit = value
      } else {
        return nil
      }
    }
    let value = total + (digit ?? 0)
    let isWellFormed =
      self.text(value) == text || self.text(value).replacing("百一十", with: "百十") == text
    return value > 0 && isWellFormed ? value : nil
  }

  private static func place(of scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "十": 10
    case "百": 100
    default: nil
    }
  }
}
