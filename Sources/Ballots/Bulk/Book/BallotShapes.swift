/// What the names of ballots look like, as far as an odd one could stand out: the careful way says
/// which one does, as soon as one might.
struct BallotShapes: Sendable {
  var hasPlainNumbers = false
  /// Numbers with zeros in front.
  private var hasPaddedNumbers = false
  /// The lengths of names that are of digits only.
  var lengths: Set<Int> = []

  /// As `NumberShape` has it, of the names that are not of digits only, large letters apart from
  /// small ones; empty where there are none.
  private var names: [UInt8] = []
  /// Where large letters stand, by bits; of the first signs of a name.
  private var largeLetters: UInt64 = 0
  private var areNamesUnlike = false
  private var shortestName = Int.max
  /// The longest name in which digits have zeros in front.
  private var longestPadded = 0

  private static let zero = UInt8(ascii: "0")

  mutating func add(_ name: some Collection<UInt8>) {
    guard name.allSatisfy({ 0x30...0x39 ~= $0 }) else { return addText(name) }
    lengths.insert(name.count)
    if name.first == Self.zero, name.count > 1 {
      hasPaddedNumbers = true
    } else {
      hasPlainNumbers = true
    }
  }

  private mutating func addText(_ name: some Collection<UInt8>) {
    shortestName = min(shortestName, name.count)
    let isFirst = names.isEmpty
    var (position, before) = (0, UInt8(0))
    var (largeLetters, place) = (UInt64(0), UInt64(1))
    // A zero that begins a number, so that a digit behind it would make it a zero in front.
    var mayBePadded = false
    for byte in name {
      let sign = Self.sign(for: byte)
      if sign == Self.zero, mayBePadded { longestPadded = max(longestPadded, name.count) }
      mayBePadded = byte == Self.zero && before != Self.zero
      if sign == Self.large { largeLetters |= place }
      place <<= 1
      if sign == before { continue }
      before = sign
      if isFirst {
        names.append(sign)
      } else if position >= names.count || names[position] != sign {
        areNamesUnlike = true
      }
      position += 1
    }
    if isFirst { self.largeLetters = largeLetters }
    if mayDifferByCase(from: largeLetters) { areNamesUnlike = true }
    if position != names.count || name.contains(where: { $0 >= 0x80 }) { areNamesUnlike = true }
  }

  private static let large = UInt8(ascii: "A")
  private static let small = UInt8(ascii: "a")

  private static func sign(for byte: UInt8) -> UInt8 {
    switch byte {
    case 0x30...0x39: zero
    case 0x41...0x5A: large
    case 0x61...0x7A: small
    default: byte
    }
  }

  /// Names of one shape can differ by case alone only where large and small letters touch: `AAb`
  /// and `Aab`. Then they are alike if large letters stand in the same places.
  private func mayDifferByCase(from others: UInt64) -> Bool {
    others != largeLetters
      && zip(names, names.dropFirst()).contains {
        min($0, $1) == Self.large && max($0, $1) == Self.small
      }
  }

  mutating func add(_ other: BallotShapes) {
    hasPlainNumbers = hasPlainNumbers || other.hasPlainNumbers
    hasPaddedNumbers = hasPaddedNumbers || other.hasPaddedNumbers
    lengths.formUnion(other.lengths)
    areNamesUnlike =
      areNamesUnlike || other.areNamesUnlike
      || (!names.isEmpty && !other.names.isEmpty
        && (names != other.names || mayDifferByCase(from: other.largeLetters)))
    if names.isEmpty { (names, largeLetters) = (other.names, other.largeLetters) }
    shortestName = min(shortestName, other.shortestName)
    longestPadded = max(longestPadded, other.longestPadded)
  }

  /// Whether no name is unlike the others, or equal to another but for zeros in front or case.
  var isUniform: Bool {
    if names.isEmpty { return !hasPaddedNumbers || lengths.count == 1 }
    guard !hasPlainNumbers, !hasPaddedNumbers, !areNamesUnlike else { return false }
    // A name without the zeros is shorter, and zeros can move between two numbers only.
    return longestPadded == 0
      || (longestPadded <= shortestName && names.count(where: { $0 == Self.zero }) == 1)
  }
}
