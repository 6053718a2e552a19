/// A whole number from zero upwards, as large as memory holds: the magnitude of a `BigInteger`.
///
/// - Invariant: the highest limb is not zero; zero has no limbs. So equal numbers have equal limbs.
struct Natural: Hashable, Sendable {
  /// Digits to the base 2^64, the least significant first.
  let limbs: [UInt64]

  static let zero = Natural(limbs: [])

  /// - Parameter limbs: may end in zeros, which are dropped.
  init(limbs: [UInt64]) {
    let count = (limbs.lastIndex { $0 != 0 } ?? -1) + 1
    self.limbs = count == limbs.count ? limbs : Array(limbs[..<count])
  }

  init(_ value: UInt128) {
    self.init(limbs: [UInt64(truncatingIfNeeded: value), UInt64(truncatingIfNeeded: value >> 64)])
  }

  var isZero: Bool { limbs.isEmpty }

  /// The position of the highest set bit plus one; 0 for zero.
  var bitWidth: Int {
    guard let highest = limbs.last else { return 0 }
    return limbs.count * 64 - highest.leadingZeroBitCount
  }
}

extension UInt128 {
  /// Nil when the number has more than 128 bits.
  init?(exactly natural: Natural) {
    guard natural.limbs.count <= 2 else { return nil }
    self = natural.limbs.reversed().reduce(0) { $0 << 64 | UInt128($1) }
  }
}

extension Natural: Comparable {
  static func < (left: Natural, right: Natural) -> Bool {
    if left.limbs.count != right.limbs.count { return left.limbs.count < right.limbs.count }
    for index in left.limbs.indices.reversed() where left.limbs[index] != right.limbs[index] {
      return left.limbs[index] < right.limbs[index]
    }
    return false
  }
}

extension Natural {
  static func + (left: Natural, right: Natural) -> Natural {
    let (long, short) = left.limbs.count < right.limbs.count ? (right, left) : (left, right)
    var sum = long.limbs
    var carry = false
    for index in sum.indices {
      let addend = index < short.limbs.count ? short.limbs[index] : 0
      carry = sum[index].add(addend, carry)
    }
    if carry { sum.append(1) }
    return Natural(limbs: sum)
  }

  /// - Precondition: `right` is not larger than `left`.
  static func - (left: Natural, right: Natural) -> Natural {
    precondition(right <= left, "a natural number cannot be negative")
    var difference = left.limbs
    var borrow = false
    for index in difference.indices {
      let subtrahend = index < right.limbs.count ? right.limbs[index] : 0
      borrow = difference[index].subtract(subtrahend, borrow)
    }
    return Natural(limbs: difference)
  }

  /// The schoolbook product: quadratic, and fastest below some dozens of limbs.
  static func * (left: Natural, right: Natural) -> Natural {
    if left.isZero || right.isZero { return .zero }
    var product = [UInt64](repeating: 0, count: left.limbs.count + right.limbs.count)
    for i in left.limbs.indices {
      var carry: UInt64 = 0
      for j in right.limbs.indices {
        let partial = product[i + j]
        (carry, product[i + j]) = left.limbs[i].times(right.limbs[j], adding: partial, carry)
      }
      product[i + right.limbs.count] = carry
    }
    return Natural(limbs: product)
  }

  /// - Parameter count: bits, not negative.
  static func << (left: Natural, count: Int) -> Natural {
    let (words, bits) = count.quotientAndRemainder(dividingBy: 64)
    var shifted = [UInt64](repeating: 0, count: words)
    var carried: UInt64 = 0
    for limb in left.limbs {
      shifted.append(limb << bits | carried)
      // A smart shift by 64 gives 0, which is what nothing carried means.
      carried = limb >> (64 - bits)
    }
    return Natural(limbs: shifted + [carried])
  }

  /// - Parameter count: bits, not negative; the bits that fall out are lost.
  static func >> (left: Natural, count: Int) -> Natural {
    let (words, bits) = count.quotientAndRemainder(dividingBy: 64)
    let kept = left.limbs.dropFirst(words)
    let shifted = kept.indices.map { index in
      let above = index + 1 < kept.endIndex ? kept[index + 1] << (64 - bits) : 0
      return kept[index] >> bits | above
    }
    return Natural(limbs: shifted)
  }
}

extension UInt64 {
  /// Adds in place; tells whether a carry goes to the next limb.
  mutating func add(_ addend: UInt64, _ carry: Bool) -> Bool {
    let (partial, first) = addingReportingOverflow(addend)
    let (sum, second) = partial.addingReportingOverflow(carry ? 1 : 0)
    self = sum
    return first || second
  }

  /// Subtracts in place; tells whether the next limb has to lend.
  mutating func subtract(_ subtrahend: UInt64, _ borrow: Bool) -> Bool {
    let (partial, first) = subtractingReportingOverflow(subtrahend)
    let (difference, second) = partial.subtractingReportingOverflow(borrow ? 1 : 0)
    self = difference
    return first || second
  }

  /// `self * factor + first + second`, which always fits into two limbs.
  func times(_ factor: UInt64, adding first: UInt64, _ second: UInt64)
    -> (high: UInt64, low: UInt64)
  {
    var (high, low) = multipliedFullWidth(by: factor)
    if low.add(first, false) { high &+= 1 }
    if low.add(second, false) { high &+= 1 }
    return (high, low)
  }
}
