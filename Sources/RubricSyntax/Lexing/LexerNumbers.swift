import Diagnostics

extension Lexer {
  /// The longest number of a rubric: digits before and after the point.
  static let longestNumber = (whole: 12, fraction: 6)

  /// A number, share or date, or an item mark `1)`.
  mutating func readNumber() {
    let start = index
    skipDigits()
    if scalar(at: index) == ")" {
      let number = text(from: start, to: index)
      index += 1
      return emit(.itemMark, from: start, text: number)
    }
    if readDate(from: start) { return }
    if scalar(at: index) == ".", scalar(at: index + 1)?.isDigit == true {
      index += 1
      skipDigits()
    }
    if readDigitsParted(from: start) { return }
    checkLength(from: start)
    if readShare(from: start) { return }
    emit(.number, from: start, text: text(from: start, to: index))
    endOfNumber = index
  }

  private mutating func skipDigits() {
    while scalar(at: index)?.isDigit == true { index += 1 }
  }

  /// `90,5` and `1,000`: a comma between digits is never a pause; and `1.2.3` is no number.
  private mutating func readDigitsParted(from start: Int) -> Bool {
    guard let sign = scalar(at: index), sign == "," || sign == ".",
      scalar(at: index + 1)?.isDigit == true
    else { return false }
    while let sign = scalar(at: index), sign.isDigit || sign == "," || sign == "." {
      if !sign.isDigit, scalar(at: index + 1)?.isDigit != true { break }
      index += 1
    }
    report(.partedNumber(text(from: start, to: index), at: place(from: start, to: index)))
    emit(.unreadable, from: start)
    return true
  }

  private mutating func checkLength(from start: Int) {
    let parts = text(from: start, to: index).split(separator: ".")
    let fraction = parts.count > 1 ? parts[1].count : 0
    if parts[0].count > Self.longestNumber.whole || fraction > Self.longestNumber.fraction {
      report(.longNumber(limit: Self.longestNumber, at: place(from: start, to: index)))
    }
  }

  /// `20%`, `20 %`, `2/3`.
  private mutating func readShare(from start: Int) -> Bool {
    let number = text(from: start, to: index)
    var next = index
    while scalar(at: next) == " " { next += 1 }
    if scalar(at: next) == "%" {
      index = next + 1
      emit(.share, from: start, text: number + "%")
      return true
    }
    guard scalar(at: index) == "/", scalar(at: index + 1)?.isDigit == true else { return false }
    index += 1
    skipDigits()
    let fraction = text(from: start, to: index)
    if fraction.split(separator: "/").last?.allSatisfy({ $0 == "0" }) == true {
      report(.zeroDenominator(fraction, at: place(from: start, to: index)))
      emit(.unreadable, from: start)
    } else {
      emit(.share, from: start, text: fraction)
    }
    return true
  }

  mutating func readShareSign() {
    let start = index
    index += 1
    let (numerator, denominator) = LexicalWords.shareSigns[units[start].scalar] ?? (1, 1)
    emit(.share, from: start, text: "\(numerator)/\(denominator)")
  }

  // MARK: Dates

  /// `2020-09-01` or `2020年9月1日`; false, with nothing read, when it is no date.
  private mutating func readDate(from start: Int) -> Bool {
    guard index - start == 4 else { return false }
    let isChinese = scalar(at: index) == "年"
    guard isChinese || scalar(at: index) == "-" else { return false }
    let signs: [Unicode.Scalar] = isChinese ? ["年", "月", "日"] : ["-", "-"]
    var parts: [Int] = [Int(text(from: start, to: index)) ?? 0]
    var position = index
    for (number, sign) in signs.enumerated() {
      guard scalar(at: position) == sign else { return false }
      position += 1
      if number == 2 { break }
      let digits = position
      while scalar(at: position)?.isDigit == true { position += 1 }
      guard let part = Int(text(from: digits, to: position)) else { return false }
      parts.append(part)
    }
    index = position
    finishDate(parts, from: start)
    return true
  }

  private mutating func finishDate(_ parts: [Int], from start: Int) {
    guard CalendarDay.exists(year: parts[0], month: parts[1], day: parts[2]) else {
      let written = text(from: start, to: index)
      report(.noSuchDay(written, at: place(from: start, to: index)))
      return emit(.unreadable, from: start)
    }
    let padded = parts.map { $0 < 10 ? "0\($0)" : "\($0)" }
    emit(.date, from: start, text: padded.joined(separator: "-"))
  }
}

/// The Gregorian calendar, as far as a date has to be one.
private enum CalendarDay {
  static func exists(year: Int, month: Int, day: Int) -> Bool {
    guard (1...12).contains(month), day >= 1 else { return false }
    let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return day <= days[month - 1]
  }
}
