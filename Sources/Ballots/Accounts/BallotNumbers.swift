import RubricModel

/// Which whole numbers the ballots of a form have, so that it can be said which one is missing.
struct BallotNumbers: Hashable, Sendable {
  /// A larger number is no count of ballots; it is left out.
  static let largest = 1_000_000

  /// In ascending order, with a gap between each and the next.
  private(set) var ranges: [ClosedRange<Int>] = []

  /// - Parameter numbers: in any order.
  init(_ numbers: [Int] = []) {
    for number in numbers.sorted() { add(number) }
  }

  /// The numbers of all of them.
  init(joining all: [BallotNumbers]) {
    let ranges = all.flatMap(\.ranges)
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) { add(range) }
  }

  /// Those of all ballots of a form; none where several may have one number, being of other boxes
  /// or groups.
  init(of sheet: MarkSheet, on form: Form) {
    let areTold = form.kind == .ballot && form.treatments.duplicate != .notChecked
    self =
      areTold && form.groups.isEmpty && sheet.voters.sites.names.count < 2
      ? BallotNumbers(of: sheet.voters).joined(with: sheet.pooled.numbers) : BallotNumbers()
  }

  /// The numbers of ballots among their names.
  init(of voters: VoterIndex) {
    let named = voters.count <= Self.largest ? voters.names.indices : 0..<0
    self.init(
      named.compactMap { voter in
        Self.number(of: voters.names[voter]) ?? Self.number(of: voters.key(of: voter))
      })
  }

  /// Nil for a name that is no number, and for one with zeros in front: 07 is not 7.
  private static func number(of name: String) -> Int? {
    let digits = name.utf8
    guard let first = digits.first, digits.count == 1 || first != 0x30, digits.count <= 7 else {
      return nil
    }
    var number = 0
    for digit in digits {
      guard 0x30...0x39 ~= digit else { return nil }
      number = number * 10 + Int(digit - 0x30)
    }
    return number
  }

  /// - Precondition: numbers come in ascending order.
  mutating func add(_ number: Int) {
    if number <= Self.largest { add(number...number) }
  }

  /// - Precondition: ranges come in ascending order of where they begin.
  private mutating func add(_ range: ClosedRange<Int>) {
    if let last = ranges.last, range.lowerBound <= last.upperBound + 1 {
      ranges[ranges.count - 1] =
        last.lowerBound...max(range.upperBound, last.upperBound)
    } else {
      ranges.append(range)
    }
  }

  /// How many there are.
  var count: Int { ranges.reduce(0) { $0 + $1.count } }

  /// The numbers of both.
  func joined(with other: BallotNumbers) -> BallotNumbers {
    BallotNumbers(joining: [self, other])
  }

  /// The numbers of a range that no ballot has.
  func missing(from due: ClosedRange<Int>) -> [ClosedRange<Int>] {
    var next = due.lowerBound
    var missing: [ClosedRange<Int>] = []
    for range in ranges where range.upperBound >= next && range.lowerBound <= due.upperBound {
      if range.lowerBound > next { missing.append(next...(range.lowerBound - 1)) }
      next = range.upperBound + 1
    }
    return next <= due.upperBound ? missing + [next...due.upperBound] : missing
  }

  /// The numbers outside a range.
  func outside(_ due: ClosedRange<Int>) -> [ClosedRange<Int>] {
    ranges.flatMap { range in
      [
        range.lowerBound < due.lowerBound
          ? range.lowerBound...min(range.upperBound, due.lowerBound - 1) : nil,
        range.upperBound > due.upperBound
          ? max(range.lowerBound, due.upperBound + 1)...range.upperBound : nil,
      ].compactMap { $0 }
    }
  }
}
