/// The SHA-256 fingerprint of a file (FIPS 180-4, Secure Hash Standard).
///
/// A result names the files that it was counted from by their fingerprints, so that anyone can
/// check later that a file is still the one that was counted.
public struct SHA256: Sendable {
  private var state: InlineArray<8, UInt32> = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  /// Bytes that wait for their block to be filled; always fewer than a block.
  private var pending: [UInt8] = []
  private var byteCount: UInt64 = 0

  private static let blockSize = 64

  public init() {}

  /// The fingerprint as 64 lower-case hexadecimal digits.
  public static func hexDigest(of bytes: some Sequence<UInt8>) -> String {
    var hash = SHA256()
    hash.update(bytes)
    return hash.hexDigest()
  }

  /// Takes in more bytes. Where the input is cut into updates makes no difference.
  public mutating func update(_ bytes: some Sequence<UInt8>) {
    // An array is taken as it is; anything else is copied into one.
    let array = bytes as? [UInt8] ?? Array(bytes)
    update(array.span)
  }

  /// Takes in more bytes. Where the input is cut into updates makes no difference.
  public mutating func update(_ bytes: Span<UInt8>) {
    byteCount &+= UInt64(bytes.count)
    var next = 0
    if !pending.isEmpty {
      next = min(Self.blockSize - pending.count, bytes.count)
      append(bytes, from: 0, to: next)
      guard pending.count == Self.blockSize else { return }
      let block = pending
      pending = []
      compress(block.span, at: 0)
    }
    while bytes.count - next >= Self.blockSize {
      compress(bytes, at: next)
      next += Self.blockSize
    }
    append(bytes, from: next, to: bytes.count)
  }

  /// The 32 bytes of the fingerprint of everything taken in so far; more may follow.
  public func digest() -> [UInt8] {
    var last = self
    last.update(padding.span)
    var bytes: [UInt8] = []
    for index in 0..<8 {
      bytes += Self.bigEndianBytes(last.state[index])
    }
    return bytes
  }

  /// `digest()` as 64 lower-case hexadecimal digits.
  public func hexDigest() -> String {
    let digits = Array("0123456789abcdef".utf8)
    let text = digest().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func append(_ bytes: Span<UInt8>, from start: Int, to end: Int) {
    for index in start..<end {
      pending.append(bytes[index])
    }
  }

  /// A one bit, zeros up to eight bytes before a block ends, and the length in bits
  /// (FIPS 180-4, 5.1.1).
  private var padding: [UInt8] {
    let spare = Self.blockSize - 8 - 1 - pending.count
    let zeros = spare >= 0 ? spare : spare + Self.blockSize
    let bitCount = byteCount &* 8
    return [0x80] + Array(repeating: 0, count: zeros)
      + Self.bigEndianBytes(UInt32(truncatingIfNeeded: bitCount >> 32))
      + Self.bigEndianBytes(UInt32(truncatingIfNeeded: bitCount))
  }

  private static func bigEndianBytes(_ word: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> $0) }
  }
}

extension SHA256 {
  /// Works one block into the state (FIPS 180-4, 6.2.2).
  private mutating func compress(_ bytes: Span<UInt8>, at start: Int) {
    let words = Self.schedule(bytes, at: start)
    // Read through a span: subscripting the inline array would copy it whole in every round.
    let schedule = words.span
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for round in 0..<64 {
      let sum1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
      let choice = (e & f) ^ (~e & g)
      let first = h &+ sum1 &+ choice &+ roundConstants[round] &+ schedule[round]
      let sum0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      (h, g, f, e) = (g, f, e, d &+ first)
      (d, c, b, a) = (c, b, a, first &+ sum0 &+ majority)
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
    state[5] &+= f
    state[6] &+= g
    state[7] &+= h
  }

  /// The block's sixteen words, and the forty-eight that are derived from them.
  private static func schedule(
    _ bytes: Span<UInt8>, at start: Int
  ) -> InlineArray<64, UInt32> {
    var words = InlineArray<64, UInt32>(repeating: 0)
    for index in 0..<16 {
      let first = start + 4 * index
      words[index] =
        UInt32(bytes[first]) << 24 | UInt32(bytes[first + 1]) << 16
        | UInt32(bytes[first + 2]) << 8 | UInt32(bytes[first + 3])
    }
    for index in 16..<64 {
      let (early, late) = (words[index - 15], words[index - 2])
      let sigma0 = rotated(early, 7) ^ rotated(early, 18) ^ (early >> 3)
      let sigma1 = rotated(late, 17) ^ rotated(late, 19) ^ (late >> 10)
      words[index] = words[index - 16] &+ sigma0 &+ words[index - 7] &+ sigma1
    }
    return words
  }
}

@inline(__always)
private func rotated(_ word: UInt32, _ bits: UInt32) -> UInt32 {
  (word &>> bits) | (word &<< (32 &- bits))
}

/// The first 32 bits of the fractions of the cube roots of the first 64 primes
/// (FIPS 180-4, 4.2.2).
private let roundConstants: InlineArray<64, UInt32> = [
  0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5,
  0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
  0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3,
  0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
  0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc,
  0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
  0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
  0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
  0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13,
  0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
  0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3,
  0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
  0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5,
  0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
  0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208,
  0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
]
