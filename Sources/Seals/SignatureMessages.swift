public import Diagnostics
public import SystemLibraries

/// What can be said about signatures and keys.
extension Diagnostic {
  static func signatureUnsound(_ name: String, _ path: String) -> Diagnostic {
    Diagnostic(
      .signatureUnsound, zh: "签名文件“\(name)”不是对这份封存的有效签名。",
      en: "The file \"\(name)\" is no signature of this seal by its holder.", path,
      help: [doNotUse])
  }

  static func signerMissing(_ holder: String, _ path: String) -> Diagnostic {
    Diagnostic(
      .signerMissing, zh: "应签名的“\(holder)”没有用这把密钥签名。",
      en: "\"\(holder)\" has not signed it with the key that is demanded.", path,
      help: [
        Bilingual(
          zh: "请本人核对后签名：appraise sign 封存包 --key 私钥",
          en: "Let the holder verify and sign it: appraise sign PACKAGE --key PRIVATE-KEY")
      ])
  }

  /// - Parameter isPrivate: which kind of key is needed.
  public static func noKey(_ path: String, isPrivate: Bool) -> Diagnostic {
    Diagnostic(
      .noKey, zh: isPrivate ? "这不是私钥文件。" : "这不是公钥文件。",
      en: isPrivate ? "This is no file of a private key." : "This is no file of a public key.",
      path,
      help: [
        isPrivate
          ? Bilingual(
            zh: "签名用私钥，由 appraise key new 生成。",
            en: "One signs with a private key, which appraise key new makes.")
          : Bilingual(
            zh: "核对用公钥，文件名以.pub结尾。",
            en: "One verifies with a public key; the name of its file ends in .pub.")
      ])
  }

  public static func keyExists(_ path: String) -> Diagnostic {
    Diagnostic(
      .keyExists, zh: "“\(path)”或它的公钥已经存在，没有写。",
      en: "\"\(path)\" or its public key exists; nothing was written.", path,
      help: [
        Bilingual(
          zh: "密钥文件不会被覆盖：一旦覆盖，原来的密钥就找不回来了。请另取文件名。",
          en:
            "A key is never written over: nobody could sign as its holder again. Choose another name."
        )
      ])
  }

  public static func holderUnfit(_ name: String) -> Diagnostic {
    Diagnostic(
      .error, SealCode.holderUnfit.rawValue,
      Bilingual(
        zh: "“\(name)”不能作签名人的姓名。", en: "\"\(name)\" cannot be the name of a holder."),
      at: nil,
      help: [
        Bilingual(
          zh: "请写一行以内、80个字以内的姓名，首尾没有空格。",
          en: "Write a name of one line and at most 80 characters, without space around it.")
      ])
  }

  public static func missing(_ library: MissingLibrary, _ path: String) -> Diagnostic {
    Diagnostic(
      .missingLibrary, zh: "签名需要系统库\(library.file)，本机没有。",
      en: "Signatures need the system library \(library.file), which is not installed.", path,
      help: [
        Bilingual(
          zh: "安装：sudo apt-get install \(library.package)",
          en: "Install: sudo apt-get install \(library.package)")
      ])
  }
}
