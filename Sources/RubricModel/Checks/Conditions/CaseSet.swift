/// Some of the cases of a table, by their places. Sixty-four stand in each word, so that what is
/// asked of all cases takes a few steps.
struct CaseSet {
  /// How many cases there are, in the set or not.
  let total: Int
  private var words: [UInt64]

  /// None of so many.
  init(noneOf total: Int) {
    self.total = total
    words = Array(repeating: 0, count: (total + 63) / 64)
  }

  init(allOf total: Int) {
    self.total = total
    words = Array(repeating: ~0, count: total / 64)
    if total % 64 > 0 { words.append(1 << UInt64(total % 64) - 1) }
  }

  mutating func insert(_ place: Int) { words[place / 64] |= 1 << UInt64(place % 64) }

  func contains(_ place: Int) -> Bool { words[place / 64] & 1 << UInt64(place % 64) != 0 }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// In ascending order.
  var places: [Int] {
    var places: [Int] = []
    for index in words.indices {
      var rest = words[index]
      while rest != 0 {
        places.append(index * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return places
  }

  func isSubset(of other: CaseSet) -> Bool { subtracting(other).isEmpty }

  func union(_ other: CaseSet) -> CaseSet { combined(with: other) { $0 | $1 } }

  func intersection(_ other: CaseSet) -> CaseSet { combined(with: other) { $0 & $1 } }

  func subtracting(_ other: CaseSet) -> CaseSet { combined(with: other) { $0 & ~$1 } }

  private func combined(
    with other: CaseSet, _ combine: (UInt64, UInt64) -> UInt64
  ) -> CaseSet {
    var result = self
    for index in words.indices { result.words[index] = combine(words[index], other.words[index]) }
    return result
  }

  /// The cases that are in so many of the sets.
  static func inAtLeast(_ number: Int, of sets: [CaseSet], amongAll count: Int) -> CaseSet {
    if number <= 0 { return CaseSet(allOf: count) }
    if number > sets.count { return CaseSet(noneOf: count) }
    // Of each number up to the one that is asked for, the cases in as many of the sets so far.
    var reached = Array(repeating: CaseSet(noneOf: count), count: number)
    for set in sets {
      for more in stride(from: number - 1, to: 0, by: -1) {
        reached[more] = reached[more].union(reached[more - 1].intersection(set))
      }
      reached[0] = reached[0].union(set)
    }
    return reached[number - 1]
  }
}

/// The cases in which something holds, and those in which it fails. In the others it cannot be
/// told.
struct CaseVerdicts {
  let holding: CaseSet
  let failing: CaseSet

  var told: CaseSet { holding.union(failing) }

  init(holding: CaseSet, failing: CaseSet) {
    self.holding = holding
    self.failing = failing
  }

  /// Whether so many of these hold. Those that do settle it, and so do those that fail, whatever
  /// cannot be told of the others.
  init(atLeast number: Int, of parts: [CaseVerdicts], amongAll count: Int) {
    holding = .inAtLeast(number, of: parts.map(\.holding), amongAll: count)
    failing = .inAtLeast(
      parts.count - number + 1, of: parts.map(\.failing), amongAll: count)
  }

  init(allOf parts: [CaseVerdicts], amongAll count: Int) {
    self.init(atLeast: parts.count, of: parts, amongAll: count)
  }
}
