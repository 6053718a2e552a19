/// Keys as files: the PEM form (RFC 8410) that OpenSSL and others read too, with the name of the
/// holder on a line before it.
public enum KeyFile {
  private static let holderMark = "Holder: "
  /// What stands before the 32 bytes of an Ed25519 key in PKCS #8 and SubjectPublicKeyInfo.
  private static let privateHead = head("302e020100300506032b657004220420")
  private static let publicHead = head("302a300506032b6570032100")

  private static func head(_ digits: String) -> [UInt8] {
    Hexadecimal.bytes(of: digits) ?? []
  }

  public static func text(of key: PrivateKey) -> String {
    text(holder: key.holder, "PRIVATE KEY", privateHead + key.seed)
  }

  public static func text(of key: PublicKey) -> String {
    text(holder: key.holder, "PUBLIC KEY", publicHead + key.bytes)
  }

  private static func text(holder: String, _ label: String, _ bytes: [UInt8]) -> String {
    """
    \(holderMark)\(holder)
    -----BEGIN \(label)-----
    \(Base64.text(of: bytes))
    -----END \(label)-----

    """
  }

  /// Nil when the file is no private key that was written here.
  public static func privateKey(_ file: [UInt8]) -> PrivateKey? {
    parts(of: file, "PRIVATE KEY", privateHead).map { PrivateKey(holder: $0, seed: $1) }
  }

  /// Nil when the file is no public key that was written here.
  public static func publicKey(_ file: [UInt8]) -> PublicKey? {
    parts(of: file, "PUBLIC KEY", publicHead).map { PublicKey(holder: $0, bytes: $1) }
  }

  private static func parts(
    of file: [UInt8], _ label: String, _ head: [UInt8]
  ) -> (holder: String, key: [UInt8])? {
    guard file.count < 4096, let text = String(validating: file, as: UTF8.self) else { return nil }
    let lines = text.split(whereSeparator: \.isNewline).map(String.init)
    guard lines.count == 4, lines[0].hasPrefix(holderMark),
      lines[1] == "-----BEGIN \(label)-----", lines[3] == "-----END \(label)-----",
      let bytes = Base64.bytes(of: lines[2]), bytes.starts(with: head),
      bytes.count == head.count + 32
    else { return nil }
    let holder = String(lines[0].dropFirst(holderMark.count))
    return HolderName.isFit(holder) ? (holder, Array(bytes.dropFirst(head.count))) : nil
  }
}
