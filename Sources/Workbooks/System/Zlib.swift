import SystemLibraries

/// The functions of zlib that unpack, with the types of its header.
@safe struct Zlib {
  /// `z_stream` as zlib.h lays it out on a 64-bit system. zlib compares its size with its own.
  @unsafe struct Stream {
    var nextIn: UnsafePointer<UInt8>?
    var availableIn: UInt32 = 0
    var totalIn: UInt = 0
    var nextOut: UnsafeMutablePointer<UInt8>?
    var availableOut: UInt32 = 0
    var totalOut: UInt = 0
    var message: UnsafePointer<CChar>?
    var state: OpaquePointer?
    var allocate: UnsafeRawPointer?
    var free: UnsafeRawPointer?
    var opaque: UnsafeMutableRawPointer?
    var dataType: Int32 = 0
    var adler: UInt = 0
    var reserved: UInt = 0
  }

  /// C takes the address of a structure that is Swift's own as that of anything.
  typealias StreamAddress = UnsafeMutableRawPointer
  typealias Initialize =
    @convention(c) (StreamAddress, Int32, UnsafePointer<CChar>?, Int32) -> Int32
  typealias Inflate = @convention(c) (StreamAddress, Int32) -> Int32
  typealias End = @convention(c) (StreamAddress) -> Int32
  typealias Version = @convention(c) () -> UnsafePointer<CChar>?
  typealias Checksum = @convention(c) (UInt, UnsafePointer<UInt8>?, UInt32) -> UInt

  /// Results and arguments by their values in zlib.h.
  enum Value {
    static let ok: Int32 = 0
    static let streamEnd: Int32 = 1
    static let noFlush: Int32 = 0
    /// Bare deflate, as in a ZIP archive: no header and no checksum around it.
    static let rawWindow: Int32 = -15
  }

  let initialize: Initialize
  let inflate: Inflate
  let end: End
  let version: Version
  let checksum: Checksum

  init(_ name: SystemLibrary.Name = .zlib) throws(WorkbookFault) {
    let library = try WorkbookLibrary(name)
    unsafe initialize = try library.function("inflateInit2_", as: Initialize.self)
    unsafe inflate = try library.function("inflate", as: Inflate.self)
    unsafe end = try library.function("inflateEnd", as: End.self)
    unsafe version = try library.function("zlibVersion", as: Version.self)
    unsafe checksum = try library.function("crc32", as: Checksum.self)
  }
}
