/// The key by which everybody can check what its holder has signed.
public struct PublicKey: Hashable, Sendable {
  /// As the holder called himself when the key was made.
  public let holder: String
  /// 32 bytes.
  public let bytes: [UInt8]

  public init(holder: String, bytes: [UInt8]) {
    self.holder = holder
    self.bytes = bytes
  }

  /// 64 hexadecimal digits, to compare by eye.
  public var text: String { Hexadecimal.text(of: bytes) }
}

/// What only its holder has.
public struct PrivateKey: Sendable {
  public let holder: String
  /// 32 bytes by chance.
  let seed: [UInt8]

  public init(holder: String, seed: [UInt8]) {
    self.holder = holder
    self.seed = seed
  }

  /// Nil when the library cannot work with it.
  public func publicKey(_ crypto: Ed25519) -> PublicKey? {
    crypto.publicKey(of: seed).map { PublicKey(holder: holder, bytes: $0) }
  }
}

/// Which names a holder can have: what fits on a line and reads as what it is.
public enum HolderName {
  public static let mostCharacters = 80

  public static func isFit(_ name: String) -> Bool {
    let scalars = name.unicodeScalars
    guard let first = scalars.first, let last = scalars.last, first != " ", last != " ",
      name.count <= mostCharacters, scalars.count <= 2 * mostCharacters
    else { return false }
    return scalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
        .paragraphSeparator:
        false
      default: true
      }
    }
  }
}
