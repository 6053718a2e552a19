import Diagnostics
import Glibc

/// Reading and writing, and nothing else: the only place where the program touches files.
enum FileSystem {
  static let standardInput: Int32 = 0
  static let standardOutput: Int32 = 1
  static let standardError: Int32 = 2

  /// Why a file could not be read.
  struct Failure: Error {
    let number: Int32

    static let absence = Failure(number: ENOENT)

    var isAboutFolder: Bool { number == EISDIR }
    var isAbsence: Bool { number == ENOENT || number == ENOTDIR }

    /// The end of a sentence; what is rare is told in the system's words.
    var reason: Bilingual {
      switch number {
      case ENOENT: Bilingual(zh: "没有这个文件", en: "there is no such file")
      case EBADF: Bilingual(zh: "已经关闭", en: "it is closed")
      case ENOTDIR: Bilingual(zh: "路径中有一段不是文件夹", en: "a part of the path is no folder")
      case EISDIR: Bilingual(zh: "这是文件夹，不是文件", en: "it is a folder, not a file")
      case EACCES: Bilingual(zh: "没有读取的权限", en: "you may not read it")
      default: unsafe Bilingual(same: String(cString: strerror(number)))
      }
    }
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

  /// What changes when a file is written or replaced by another.
  struct Stamp: Equatable {
    let inode: UInt
    let size: Int
    let seconds: Int
    let nanoseconds: Int
  }

  /// Nil while there is no such file: editors take it away for a moment.
  static func stamp(_ path: String) -> Stamp? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    return Stamp(
      inode: UInt(status.st_ino), size: Int(status.st_size), seconds: status.st_mtim.tv_sec,
      nanoseconds: status.st_mtim.tv_nsec)
  }

  static func exists(_ path: String) -> Bool {
    unsafe access(path, F_OK) == 0
  }

  /// Makes a folder, and those above it that are not there.
  static func makeFolder(_ path: String) -> Result<Void, Failure> {
    if isFolder(path) { return .success(()) }
    let parent = FilePath.folder(of: path)
    if !parent.isEmpty, parent != path, !exists(parent) {
      if case .failure(let failure) = makeFolder(parent) { return .failure(failure) }
    }
    return unsafe mkdir(path, 0o777) == 0 ? .success(()) : .failure(Failure(number: errno))
  }

  /// What lies in a folder, hidden files aside, in byte order; nothing when it cannot be read.
  static func names(in folder: String) -> [String] {
    guard let stream = unsafe opendir(folder.isEmpty ? "." : folder) else { return [] }
    defer { unsafe closedir(stream) }
    let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      // Read in place: an entry is as long as its name, not as its type says.
      let start = unsafe UnsafeRawPointer(entry) + nameOffset
      let name = unsafe String(cString: start.assumingMemoryBound(to: CChar.self))
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
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

  /// Who may read a new file.
  enum Mode: mode_t {
    case ordinary = 0o644
    case secret = 0o600
  }

  /// Puts new content in place of a file, whole or not at all: a temporary file beside it is
  /// written, synced and renamed. The file's permissions stay.
  static func replace(
    _ path: String, with bytes: [UInt8], _ new: Mode = .ordinary
  ) -> Result<Void, Failure> {
    var status = stat()
    let mode = unsafe stat(path, &status) == 0 ? status.st_mode & 0o7777 : new.rawValue
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
