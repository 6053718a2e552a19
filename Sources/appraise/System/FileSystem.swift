import Glibc

/// Reading and writing, and nothing else: the only place where the program touches files.
enum FileSystem {
  static let standardInput: Int32 = 0
  static let standardOutput: Int32 = 1
  static let standardError: Int32 = 2

  /// Why a file could not be read, in the system's words.
  struct Failure: Error {
    let number: Int32

    var reason: String { unsafe String(cString: strerror(number)) }
  }

  /// All bytes of a file; `-` is standard input.
  static func read(_ path: String) -> Result<[UInt8], Failure> {
    if path == "-" { return readAll(standardInput, sizeHint: 0) }
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return .failure(Failure(number: errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { return .failure(Failure(number: errno)) }
    if status.st_mode & S_IFMT == S_IFDIR { return .failure(Failure(number: EISDIR)) }
    return readAll(descriptor, sizeHint: Int(status.st_size))
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func readAll(_ descriptor: Int32, sizeHint: Int) -> Result<[UInt8], Failure> {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(sizeHint)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes { buffer in
        unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        return .failure(Failure(number: errno))
      }
      if count == 0 { return .success(bytes) }
      bytes += chunk[..<count]
    }
  }

  /// Puts new content in place of a file, whole or not at all: a temporary file beside it is
  /// written, synced and renamed. The file's permissions stay.
  static func replace(_ path: String, with bytes: [UInt8]) -> Result<Void, Failure> {
    var status = stat()
    let mode = unsafe stat(path, &status) == 0 ? status.st_mode & 0o7777 : 0o644
    let temporary = "\(path).\(getpid()).tmp"
    let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { return .failure(Failure(number: errno)) }
    let isWritten = write(bytes, to: descriptor) && fsync(descriptor) == 0
    let writeFailure = errno
    close(descriptor)
    if isWritten, unsafe rename(temporary, path) == 0 { return .success(()) }
    let failure = Failure(number: isWritten ? errno : writeFailure)
    unsafe unlink(temporary)
    return .failure(failure)
  }

  /// Writes all bytes; false when the other end does not take them.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        return false
      }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
