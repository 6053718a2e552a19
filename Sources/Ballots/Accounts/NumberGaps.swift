import Diagnostics

/// What the numbers of ballots say where more or fewer were found than returned.
struct NumberGaps {
  /// The numbers that ballots should have.
  private let due: ClosedRange<Int>
  private let missing: [ClosedRange<Int>]
  private let outside: [ClosedRange<Int>]

  private static let mostRanges = 10

  /// Nil where the ballots are not numbered one after the other, or their numbers do not tell.
  init?(_ numbers: BallotNumbers, found: Int, returned: Int) {
    guard numbers.count == found, returned > 0, let first = numbers.ranges.first,
      let last = numbers.ranges.last
    else { return nil }
    // Numbering may begin anywhere; most begin with 1.
    let begin = first.lowerBound > returned ? first.lowerBound : 1
    if begin > 1, last.upperBound - begin >= returned { return nil }
    due = begin...(begin + returned - 1)
    missing = numbers.missing(from: due)
    outside = numbers.outside(due)
    // Where most numbers are outside, they do not run from there.
    if outside.reduce(0, { $0 + $1.count }) * 2 > numbers.count { return nil }
  }

  /// ` Of 1 to 20, missing: 5.`, to follow a sentence.
  var text: Bilingual {
    var (chinese, english) = ("", "")
    if !missing.isEmpty {
      let list = Self.list(missing)
      chinese += "\(due.lowerBound)至\(due.upperBound)号中缺：\(list.chinese)。"
      english += " Of \(due.lowerBound) to \(due.upperBound), missing: \(list.english)."
    }
    if !outside.isEmpty {
      let list = Self.list(outside)
      chinese += "不在\(due.lowerBound)至\(due.upperBound)号之内：\(list.chinese)。"
      english += " Outside \(due.lowerBound) to \(due.upperBound): \(list.english)."
    }
    return Bilingual(zh: chinese, en: english)
  }

  /// `5、8至10`.
  private static func list(_ ranges: [ClosedRange<Int>]) -> Bilingual {
    let shown = ranges.prefix(mostRanges).map { range in
      range.count == 1
        ? Bilingual(same: String(range.lowerBound))
        : Bilingual(
          zh: "\(range.lowerBound)至\(range.upperBound)",
          en: "\(range.lowerBound) to \(range.upperBound)")
    }
    let isMore = ranges.count > mostRanges
    return Bilingual(
      zh: shown.map(\.chinese).joined(separator: "、") + (isMore ? "等" : ""),
      en: shown.map(\.english).joined(separator: ", ") + (isMore ? " and more" : ""))
  }
}
