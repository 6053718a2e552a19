/// An interval as mathematics writes it, `[80, 90)`. In the language square brackets hold comments,
/// so it is told with the bounds in words.
struct IntervalText {
  let lower: String
  let upper: String
  let includesLower: Bool
  let includesUpper: Bool
}

extension Lexer {
  /// Reads an interval that stands where bounds are due: at the start of an item, with 为 or a name
  /// behind it, or with brackets of two kinds. Any other is a comment.
  mutating func readInterval() -> Bool {
    guard let (interval, end) = interval(from: index), isMeant(interval, end: end) else {
      return false
    }
    let start = index
    index = end
    let text = visibleText(from: start, to: end)
    report(.interval(text, interval, at: place(from: start, to: end)))
    emit(.unreadable, from: start)
    return true
  }

  /// Whether an interval begins at an opening bracket, and no comment.
  var beginsInterval: Bool { interval(from: index).map(isMeant) ?? false }

  private func isMeant(_ interval: IntervalText, end: Int) -> Bool {
    let next = afterSpace(end)
    let isBeforeName =
      scalar(at: next) == "为" || scalar(at: next) == "\""
      || text(from: next, to: min(next + 3, units.count)) == "is "
    if beginsItem || tokens.last?.kind == .itemMark { return isBeforeName }
    let isMixed = interval.includesLower != interval.includesUpper
    let isComment = scalar(at: index) == "[" && closingBracket(ofComment: index) != nil
    return isMixed && !isComment
  }

  /// The interval that begins at an opening bracket, and where it ends.
  private func interval(from start: Int) -> (IntervalText, end: Int)? {
    guard !source.bytes[units[start].range.lowerBound...].starts(with: "【".utf8),
      let (lower, behindLower) = amount(from: afterSpace(start + 1)),
      let sign = scalar(at: behindLower), ",-~、至".unicodeScalars.contains(sign),
      let (upper, behindUpper) = amount(from: afterSpace(behindLower + 1)),
      let closing = scalar(at: behindUpper), closing == "]" || closing == ")"
    else { return nil }
    let interval = IntervalText(
      lower: lower, upper: upper, includesLower: scalar(at: start) == "[",
      includesUpper: closing == "]")
    // (90-100) behind a level is a remark on what it counts.
    if sign != ",", !interval.includesLower, !interval.includesUpper { return nil }
    let unit = afterSpace(behindUpper + 1)
    return (interval, scalar(at: unit) == "分" ? unit + 1 : behindUpper + 1)
  }

  /// `90`, `90.5%`, `90分`, and where to read on behind it.
  private func amount(from start: Int) -> (text: String, end: Int)? {
    var end = afterDigits(start)
    if end == start { return nil }
    if scalar(at: end) == ".", scalar(at: end + 1)?.isDigit == true { end = afterDigits(end + 1) }
    if let unit = scalar(at: end), unit == "%" || unit == "分" { end += 1 }
    return (text(from: start, to: end), afterSpace(end))
  }
}
