import Diagnostics
import ExactArithmetic

extension NumberRefusal {
  /// Why it is no number, as the end of a sentence.
  var reason: Bilingual {
    switch self {
    case .empty: Bilingual(zh: "没有内容", en: "there is nothing")
    case .noDigits: Bilingual(zh: "没有数字", en: "it has no digits")
    case .tooManyDigits: Bilingual(zh: "位数太多", en: "it has too many digits")
    case .repeatedSign: Bilingual(zh: "有两个正负号", en: "it has two signs")
    case .missingDigitBeforePoint: Bilingual(zh: "小数点前没有数字", en: "no digit stands before the point")
    case .missingDigitAfterPoint: Bilingual(zh: "小数点后没有数字", en: "no digit stands after the point")
    case .secondPoint: Bilingual(zh: "有两个小数点", en: "it has two points")
    case .exponent: Bilingual(zh: "写成了科学记数", en: "it is in scientific notation")
    case .decimalComma: Bilingual(zh: "小数点写成了逗号", en: "a comma stands for the point")
    case .ambiguousComma(let thousands, let decimals):
      Bilingual(
        zh: "逗号可以是千分撇（\(thousands)）也可以是小数点（\(decimals)）",
        en: "the comma can mean \(thousands) or \(decimals)")
    case .thousandsSeparators: Bilingual(zh: "数中有千分撇", en: "it has thousands marks")
    case .misplacedComma: Bilingual(zh: "逗号的位置不对", en: "a comma is out of place")
    case .percentSign(let number):
      Bilingual(
        zh: "有百分号，不知是\(number)还是它的百分之一",
        en: "the percent sign leaves open whether \(number) or a hundredth of it is meant")
    case .percentSignMissing:
      Bilingual(
        zh: "没有百分号，这一项填百分比，如95.6%",
        en: "it has no percent sign, and this line holds percentages such as 95.6%")
    case .innerSpace: Bilingual(zh: "中间有空格", en: "there is a space inside")
    case .trailingUnit(let unit, _):
      Bilingual(zh: "后面有“\(unit)”", en: "\"\(unit)\" follows the number")
    case .lookAlike(let character, _):
      Bilingual(zh: "“\(character)”不是数字", en: "\"\(character)\" only looks like part of a number")
    case .chineseNumeral(let character):
      Bilingual(zh: "“\(character)”是中文数字", en: "\"\(character)\" is a Chinese numeral")
    case .foreignDigit(let character, _):
      Bilingual(zh: "“\(character)”是别种文字的数字", en: "\"\(character)\" is a digit of another script")
    case .numberSymbol(let character, _):
      Bilingual(zh: "“\(character)”是一个数字符号", en: "\"\(character)\" is a number symbol")
    case .invisible(let character, _):
      Bilingual(
        zh: "有看不见的字符（U+\(character.hexadecimal)）",
        en: "it holds a character that cannot be seen (U+\(character.hexadecimal))")
    case .words: Bilingual(zh: "这是文字", en: "these are words")
    case .unexpectedCharacter(let character):
      Bilingual(zh: "不能有“\(character)”", en: "\"\(character)\" cannot stand there")
    }
  }
}

extension Unicode.Scalar {
  fileprivate var hexadecimal: String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
