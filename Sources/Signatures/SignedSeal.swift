/// What somebody has signed: that a seal is theirs.
///
/// ```
/// # appraise signature 1
/// # holder 张三
/// # key d75a98…
/// # seal 3f0c17…
/// e55643…
/// ```
///
/// The four lines at the top are the message, byte for byte, so the holder's name is signed too.
public struct SignedSeal: Hashable, Sendable {
  public let key: PublicKey
  /// The fingerprint of the list of what is sealed: 64 hexadecimal digits.
  public let seal: String
  /// 64 bytes.
  public let signature: [UInt8]

  /// Nil when the key or the library does not do.
  public init?(_ seal: String, by key: PrivateKey, _ crypto: Ed25519) {
    guard let publicKey = key.publicKey(crypto) else { return nil }
    let message = Self.message(seal, publicKey)
    guard let signature = crypto.signature(of: Array(message.utf8), by: key.seed) else {
      return nil
    }
    self.init(key: publicKey, seal: seal, signature: signature)
  }

  private init(key: PublicKey, seal: String, signature: [UInt8]) {
    self.key = key
    self.seal = seal
    self.signature = signature
  }

  /// Whether the holder of the key has signed just this.
  public func isSound(_ crypto: Ed25519) -> Bool {
    crypto.isSignature(signature, of: Array(Self.message(seal, key).utf8), by: key.bytes)
  }

  // MARK: Text

  public var text: String {
    Self.message(seal, key) + Hexadecimal.text(of: signature) + "\n"
  }

  private static func message(_ seal: String, _ key: PublicKey) -> String {
    "# appraise signature 1\n# holder \(key.holder)\n# key \(key.text)\n# seal \(seal)\n"
  }

  /// Reads a signature back; nil when it is not, byte for byte, as one would be written.
  public init?(file: [UInt8]) {
    guard file.count < 4096, let text = String(validating: file, as: UTF8.self) else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.count == 6, HolderName.isFit(String(lines[1].dropFirst("# holder ".count))),
      let key = Hexadecimal.bytes(of: String(lines[2].dropFirst("# key ".count))),
      let signature = Hexadecimal.bytes(of: lines[4])
    else { return nil }
    self.init(
      key: PublicKey(holder: String(lines[1].dropFirst("# holder ".count)), bytes: key),
      seal: String(lines[3].dropFirst("# seal ".count)), signature: signature)
    guard Array(self.text.utf8) == file else { return nil }
  }

  /// The name of its file: one for each key.
  public var fileName: String { "\(key.text.prefix(16)).txt" }
}
