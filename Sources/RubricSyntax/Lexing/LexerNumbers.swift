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
    if !readDigitsParted(from: start), !readFraction(from: start) {
      checkLength(from: start, to: index)
      checkLeadingZero(from: start)
      if !readPercent(from: start) {
        emit(.number, from: start, text: text(from: start, to: index))
      }
    }
    // A unit behind a share or behind what is no number is still read as one: the parser says that
    // it does not belong there.
    endOfNumber = index
  }

  private mutating func skipDigits() { index = afterDigits(index) }

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

  private mutating func checkLength(from start: Int, to end: Int) {
    let point = units[start..<end].firstIndex { $0.scalar == "." }
    let fraction = point.map { end - $0 - 1 } ?? 0
    if (point ?? end) - start > Self.longestNumber.whole || fraction > Self.longestNumber.fraction {
      report(.longNumber(limit: Self.longestNumber, at: place(from: start, to: end)))
    }
  }

  /// `05`: a lost point, more often than not. A ballot's number is a name and may begin with 0.
  private mutating func checkLeadingZero(from start: Int) {
    guard scalar(at: start) == "0", scalar(at: start + 1)?.isDigit == true,
      tokens.last?.kind != .keyword(.ballot)
    else { return }
    report(.leadingZero(text(from: start, to: index), at: place(from: start, to: index)))
  }

  /// `20%`, `20 %`. A comment between the two is one inside a number.
  private mutating func readPercent(from start: Int) -> Bool {
    if readPercentagePoints(from: start) { return true }
    let sign = afterSpaceAndComments(index)
    guard scalar(at: sign) == "%" else { return false }
    let number = text(from: start, to: index)
    let comment = afterSpace(index)
    if comment < sign {
      report(.commentInShare(number, at: place(from: comment, to: sign)))
    }
    index = sign + 1
    emit(.share, from: start, text: number + "%")
    return true
  }

  /// `2个百分点`, `2百分点`: a difference of shares is written as a share.
  private mutating func readPercentagePoints(from start: Int) -> Bool {
    let behind = afterSpace(index)
    let words = scalar(at: behind) == "个" ? behind + 1 : behind
    guard "百分点".unicodeScalars.enumerated().allSatisfy({ scalar(at: words + $0) == $1 }) else {
      return false
    }
    let number = text(from: start, to: index)
    index = words + 3
    emit(.share, from: start, text: number + "%")
    return true
  }

  /// `2/3`, of whole numbers only.
  private mutating func readFraction(from start: Int) -> Bool {
    let slash = index
    guard scalar(at: slash) == "/", scalar(at: slash + 1)?.isDigit == true,
      units[start..<slash].allSatisfy({ $0.scalar.isDigit })
    else { return false }
    index = slash + 1
    skipDigits()
    checkLength(from: start, to: slash)
    checkLength(from: slash + 1, to: index)
    let fraction = text(from: start, to: index)
    if units[slash + 1..<index].allSatisfy({ $0.scalar == "0" }) {
      report(.zeroDenominator(fraction, at: place(from: start, to: index)))
      emit(.unreadable, from: start)
    } else {
      emit(.share, from: start, text: fraction)
    }
    return true
  }

  func afterDigits(_ position: Int) -> Int {
    var next = position
    while scalar(at: next)?.isDigit == true { next += 1 }
    return next
  }

  func afterSpace(_ position: Int) -> Int {
    var next = position
    while scalar(at: next) == " " { next += 1 }
    return next
  }

  /// Comments without an end go on to the end of the text.
  func afterSpaceAndComments(_ position: Int) -> Int {
    var next = afterSpace(position)
    while scalar(at: next) == "[" {
      next = afterSpace(closingBracket(ofComment: next).map { $0 + 1 } ?? units.count)
    }
    return next
  }

  mutating func readShareSign() {
    let start = index
    index += 1
    let (numerator, denominator) = LexicalWords.shareSigns[units[start].scalar] ?? (1, 1)
    emit(.share, from: start, text: "\(numerator)/\(denominator)")
  }
}
