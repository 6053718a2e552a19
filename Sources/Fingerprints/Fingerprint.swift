/// The SHA-256 fingerprint of some bytes, worked out when somebody asks for it: most results are
/// shown without, and it would take longer than counting a meeting's marks.
public struct Fingerprint: Hashable, Sendable {
  private let bytes: [UInt8]

  public init(of bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// 64 lower-case hexadecimal digits.
  public var hexDigest: String { SHA256.hexDigest(of: bytes) }
}
