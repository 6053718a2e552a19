import Glibc

/// A file without a place on any disk, which goes away with this value.
struct MemoryFile: ~Copyable {
  private let descriptor: Int32

  private typealias Create = @convention(c) (UnsafePointer<CChar>, UInt32) -> Int32

  static func open() throws(SpreadsheetFault) -> MemoryFile {
    // Found at run time: the headers keep it from all but programs in C.
    guard let address = unsafe dlsym(nil, "memfd_create") else {
      throw .refused("memfd_create")
    }
    let create = unsafe unsafeBitCast(address, to: Create.self)
    let closesInChildren: UInt32 = 1
    let descriptor = unsafe create("workbook", closesInChildren)
    if descriptor < 0 { throw fault() }
    return MemoryFile(descriptor: descriptor)
  }

  private init(descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// Under which the library can open it.
  var path: String { "/proc/self/fd/\(descriptor)" }

  func bytes() throws(SpreadsheetFault) -> [UInt8] {
    let length = lseek(descriptor, 0, SEEK_END)
    guard length >= 0 else { throw Self.fault() }
    var failed = false
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: Int(length)) { buffer, count in
      while count < Int(length) {
        let rest = unsafe UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
        let read = unsafe pread(descriptor, rest.baseAddress, rest.count, off_t(count))
        if read <= 0 {
          failed = true
          return
        }
        count += read
      }
    }
    if failed { throw Self.fault() }
    return bytes
  }

  private static func fault() -> SpreadsheetFault {
    .refused(unsafe String(cString: strerror(errno)))
  }
}
