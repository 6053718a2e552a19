import Diagnostics

extension Lexer {
  /// `2020-09-01` or `2020年9月1日`; false, with nothing read, when it is no date.
  mutating func readDate(from start: Int) -> Bool {
    guard index - start == 4 else { return false }
    let isChinese = scalar(at: afterSpace(index)) == "年"
    guard let end = isChinese ? chineseDateEnd(index) : hyphenDateEnd(index) else { return false }
    let parts = text(from: start, to: end).split { !$0.isNumber }.compactMap { Int($0) }
    guard parts.count == 3 else { return false }
    index = end
    finishDate(parts, from: start)
    return true
  }

  /// The end of `-9-1` behind a year.
  private func hyphenDateEnd(_ position: Int) -> Int? {
    var next = position
    for _ in 0..<2 {
      guard scalar(at: next) == "-", scalar(at: next + 1)?.isDigit == true else { return nil }
      next = afterDigits(next + 1)
    }
    return next
  }

  /// The end of `年9月1日` behind a year; a re-wrapped line may part its characters.
  private func chineseDateEnd(_ position: Int) -> Int? {
    var next = position
    for sign in ["年", "月"] as [Unicode.Scalar] {
      guard scalar(at: afterSpace(next)) == sign else { return nil }
      next = afterDigits(afterSpace(afterSpace(next) + 1))
    }
    return scalar(at: afterSpace(next)) == "日" ? afterSpace(next) + 1 : nil
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
