/// What the names of ballots look like, as far as an odd one could stand out: the careful way says
/// which one does, as soon as one might.
struct BallotShapes: Sendable {
  var hasPlainNumbers = false
  /// Numbers with zeros in front.
  private var hasPaddedNumbers = false
  /// The lengths of names that are of digits only.
  var lengths: Set<Int> = []

  /// As `NumberShape` has it, of the names that are not of digits only; empty where there are none.
  private var names: [UInt8] = []
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
    // A zero that begins a number, so that a digit behind it would make it a zero in front.
    var mayBePadded = false
    for byte in name {
      let sign = Self.sign(for: byte)
      if sign == Self.zero, mayBePadded { longestPadded = max(longestPadded, name.count) }
      mayBePadded = byte == Self.zero && before != Self.zero
      if sign == before { continue }
      before = sign
      if isFirst {
        names.append(sign)
      } else if position >= names.count || names[position] != sign {
        areNamesUnlike = true
      }
      position += 1
    }
    if position != names.count || name.contains(where: { $0 >= 0x80 }) { areNamesUnlike = true }
  }

  private static func sign(for byte: UInt8) -> UInt8 {
    switch byte {
    case 0x30...0x39: zero
    case 0x41...0x5A, 0x61...0x7A: UInt8(ascii: "a")
    default: byte
    }
  }

  mutating func add(_ other: BallotShapes) {
    hasPlainNumbers = hasPlainNumbers || other.hasPlainNumbers
    hasPaddedNumbers = hasPaddedNumbers || other.hasPaddedNumbers
    lengths.formUnion(other.lengths)
    areNamesUnlike =
      areNamesUnlike || other.areNamesUnlike
      || (!names.isEmpty && !other.names.isEmpty && names != other.names)
    if names.isEmpty { names = other.names }
    shortestName = min(shortestName, other.shortestName)
    longestPadded = max(longestPadded, other.longestPadded)
  }

  /// Whether no name is unlike the others, or equal to another but for zeros in front.
  var isUniform: Bool {
    if names.isEmpty { return !hasPaddedNumbers || lengths.count == 1 }
    guard !hasPlainNumbers, !hasPaddedNumbers, !areNamesUnlike else { return false }
    // A name without the zeros is shorter, and zeros can move between two numbers only.
    return longestPadded == 0
      || (longestPadded <= shortestName && names.count(where: { $0 == Self.zero }) == 1)
  }
}
