public import SystemLibraries

/// Signatures with Ed25519 (RFC 8032), made and checked by the libcrypto of the system.
@safe public struct Ed25519 {
  /// Bytes of a private key, of a public key, of a signature.
  public static let seedLength = 32
  public static let keyLength = 32
  public static let signatureLength = 64

  private let library: LibCrypto

  public init() throws(MissingLibrary) {
    library = try LibCrypto()
  }

  init(_ name: SystemLibrary.Name) throws(MissingLibrary) {
    library = try LibCrypto(name)
  }

  /// The public key of a private one; nil when the seed is no 32 bytes.
  public func publicKey(of seed: [UInt8]) -> [UInt8]? {
    unsafe withKey(library.newPrivateKey, seed, Self.seedLength) { key in
      var bytes = [UInt8](repeating: 0, count: Self.keyLength)
      var length = bytes.count
      let status = unsafe library.publicKey(key, &bytes, &length)
      return status == 1 && length == Self.keyLength ? bytes : nil
    }
  }

  /// The signature of a message; equal messages and keys give equal signatures.
  public func signature(of message: [UInt8], by seed: [UInt8]) -> [UInt8]? {
    unsafe withKey(library.newPrivateKey, seed, Self.seedLength) { key in
      unsafe withContext { context in
        guard unsafe library.beginSigning(context, nil, nil, nil, key) == 1 else { return nil }
        var bytes = [UInt8](repeating: 0, count: Self.signatureLength)
        var length = bytes.count
        let status = unsafe library.sign(context, &bytes, &length, message, message.count)
        return status == 1 && length == Self.signatureLength ? bytes : nil
      }
    }
  }

  /// Whether a signature is one of exactly this message by the holder of exactly this key.
  public func isSignature(_ signature: [UInt8], of message: [UInt8], by key: [UInt8]) -> Bool {
    guard signature.count == Self.signatureLength else { return false }
    let status = unsafe withKey(library.newPublicKey, key, Self.keyLength) { key in
      unsafe withContext { context -> Int32? in
        guard unsafe library.beginVerifying(context, nil, nil, nil, key) == 1 else { return nil }
        return unsafe library.verify(context, signature, signature.count, message, message.count)
      }
    }
    return status == 1
  }

  private func withKey<Result>(
    _ make: LibCrypto.NewKey, _ bytes: [UInt8], _ length: Int,
    _ use: (LibCrypto.Key) -> Result?
  ) -> Result? {
    guard bytes.count == length,
      let key = unsafe make(LibCrypto.ed25519, nil, bytes, bytes.count)
    else { return nil }
    defer { unsafe library.freeKey(key) }
    return unsafe use(key)
  }

  private func withContext<Result>(_ use: (LibCrypto.Context) -> Result?) -> Result? {
    guard let context = unsafe library.newContext() else { return nil }
    defer { unsafe library.freeContext(context) }
    return unsafe use(context)
  }
}
