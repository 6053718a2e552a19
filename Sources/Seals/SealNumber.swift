/// Twenty digits by which people compare seals: `4821-0937-5520-1846-0032`.
///
/// Whoever wants another package of the same number has to try some 10²⁰ of them. It is for the ear
/// and the eye; what a package is checked with are the fingerprints and signatures themselves.
public struct SealNumber: Hashable, Sendable, CustomStringConvertible {
  public let description: String

  /// - Parameter digest: the 32 bytes of a fingerprint, of which the first sixteen make the number.
  init(of digest: [UInt8]) {
    let halves = [digest.prefix(8), digest.dropFirst(8).prefix(8)].map { bytes in
      bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } % Self.half
    }
    let digits = halves.map { number in
      let text = String(number)
      return String(repeating: "0", count: Self.digitsOfHalf - text.count) + text
    }.joined()
    description = stride(from: 0, to: digits.utf8.count, by: Self.group).map { start in
      String(digits.dropFirst(start).prefix(Self.group))
    }.joined(separator: "-")
  }

  private static let half: UInt64 = 10_000_000_000
  private static let digitsOfHalf = 10
  private static let group = 4
}
