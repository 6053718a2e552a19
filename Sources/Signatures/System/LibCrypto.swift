import SystemLibraries

/// The functions of OpenSSL's libcrypto (1.1.1 and later) that sign with Ed25519, with the types of
/// evp.h.
@safe struct LibCrypto {
  typealias Key = OpaquePointer
  typealias Context = OpaquePointer
  typealias Bytes = UnsafePointer<UInt8>
  typealias Buffer = UnsafeMutablePointer<UInt8>
  typealias Length = UnsafeMutablePointer<Int>
  typealias NewKey = @convention(c) (Int32, OpaquePointer?, Bytes?, Int) -> Key?
  typealias PublicKey = @convention(c) (Key, Buffer?, Length) -> Int32
  typealias FreeKey = @convention(c) (Key) -> Void
  typealias NewContext = @convention(c) () -> Context?
  typealias FreeContext = @convention(c) (Context) -> Void
  typealias Begin =
    @convention(c) (Context, OpaquePointer?, OpaquePointer?, OpaquePointer?, Key) -> Int32
  typealias Sign = @convention(c) (Context, Buffer?, Length, Bytes?, Int) -> Int32
  typealias Verify = @convention(c) (Context, Bytes?, Int, Bytes?, Int) -> Int32

  /// `EVP_PKEY_ED25519`, by its value in obj_mac.h.
  static let ed25519: Int32 = 1087

  let newPrivateKey: NewKey
  let newPublicKey: NewKey
  let publicKey: PublicKey
  let freeKey: FreeKey
  let newContext: NewContext
  let freeContext: FreeContext
  let beginSigning: Begin
  let sign: Sign
  let beginVerifying: Begin
  let verify: Verify

  init(_ name: SystemLibrary.Name = .libcrypto) throws(MissingLibrary) {
    let library = try SystemLibrary(name)
    unsafe newPrivateKey = try library.function("EVP_PKEY_new_raw_private_key", as: NewKey.self)
    unsafe newPublicKey = try library.function("EVP_PKEY_new_raw_public_key", as: NewKey.self)
    unsafe publicKey = try library.function("EVP_PKEY_get_raw_public_key", as: PublicKey.self)
    unsafe freeKey = try library.function("EVP_PKEY_free", as: FreeKey.self)
    unsafe newContext = try library.function("EVP_MD_CTX_new", as: NewContext.self)
    unsafe freeContext = try library.function("EVP_MD_CTX_free", as: FreeContext.self)
    unsafe beginSigning = try library.function("EVP_DigestSignInit", as: Begin.self)
    unsafe sign = try library.function("EVP_DigestSign", as: Sign.self)
    unsafe beginVerifying = try library.function("EVP_DigestVerifyInit", as: Begin.self)
    unsafe verify = try library.function("EVP_DigestVerify", as: Verify.self)
  }
}

extension SystemLibrary.Name {
  static let libcrypto = SystemLibrary.Name(
    files: ["libcrypto.so.3", "libcrypto.so.1.1", "libcrypto.so"], package: "libssl3")
}
