import Diagnostics
import Glibc

/// Reading, and looking around: with `FileWriting` the only place where the program touches files.
enum FileSystem {
  static let standardInput: Int32 = 0
  static let standardOutput: Int32 = 1
  static let standardError: Int32 = 2

  /// Why a file could not be read or written.
  struct Failure: Error {
    /// The error number of the system, or one of our own below zero.
    let number: Int32

    static let absence = Failure(number: ENOENT)
    static let change = Failure(number: -1)
    static let excess = Failure(number: -2)
    static let link = Failure(number: -3)
    static let special = Failure(number: -4)
    static let interruption = Failure(number: EINTR)

    /// What the last call of the system has said.
    static var current: Failure { Failure(number: errno) }

    /// What may not be replaced by a file, as it is no plain file itself.
    static func notPlain(_ status: stat) -> Failure {
      switch status.st_mode & S_IFMT {
      case S_IFDIR: Failure(number: EISDIR)
      case S_IFLNK: .link
      default: .special
      }
    }

    var isAboutFolder: Bool { number == EISDIR }
    var isAbsence: Bool { number == ENOENT || number == ENOTDIR }
    var isExistence: Bool { number == EEXIST }

    /// The end of a sentence; what is rare is told in the system's words.
    var reason: Bilingual {
      switch number {
      case Self.change.number:
        Bilingual(zh: "读取时文件有变动，请再运行一次", en: "it changed while it was read; run it again")
      case Self.excess.number:
        Bilingual(zh: "文件太大，内存放不下", en: "it is too large to be read into memory")
      case Self.link.number:
        Bilingual(zh: "这是符号链接，请写它指向的文件", en: "it is a symbolic link; name the file itself")
      case Self.special.number: Bilingual(zh: "这不是普通文件", en: "it is no plain file")
      case ENOENT: Bilingual(zh: "没有这个文件", en: "there is no such file")
      case EEXIST: Bilingual(zh: "已经有这个文件", en: "it is there already")
      case EBADF: Bilingual(zh: "已经关闭", en: "it is closed")
      case ENOTDIR: Bilingual(zh: "路径中有一段不是文件夹", en: "a part of the path is no folder")
      case EISDIR: Bilingual(zh: "这是文件夹，不是文件", en: "it is a folder, not a file")
      case EACCES, EPERM: Bilingual(zh: "没有权限", en: "you have no permission")
      case ENOSPC, EDQUOT: Bilingual(zh: "磁盘已满", en: "the disk is full")
      case EFBIG: Bilingual(zh: "超过允许的文件大小", en: "it would be larger than a file may be")
      case EROFS: Bilingual(zh: "磁盘只能读", en: "the disk is read-only")
      default: unsafe Bilingual(same: String(cString: strerror(number)))
      }
    }
  }

  /// All bytes of a file; `-` is standard input.
  static func read(_ path: String) -> Result<[UInt8], Failure> {
    if path == "-" { return readAll(standardInput, sizeHint: 0) }
    let descriptor = SystemCall.open(path, O_RDONLY)
    guard descriptor >= 0 else { return .failure(.current) }
    defer { close(descriptor) }
    guard let status = SystemCall.status(of: descriptor) else { return .failure(.current) }
    if status.st_mode & S_IFMT == S_IFDIR { return .failure(Failure(number: EISDIR)) }
    let isPlain = status.st_mode & S_IFMT == S_IFREG
    let size = isPlain ? Int(status.st_size) : 0
    if size > mostBytes { return .failure(.excess) }
    let content = readAll(descriptor, sizeHint: size)
    guard isPlain, case .success(let bytes) = content else { return content }
    // Half of an old file and half of a new one is no file that anybody has seen.
    guard let after = SystemCall.status(of: descriptor) else { return .failure(.current) }
    // Files of the system itself say that they have no size.
    let isSame = Stamp(status) == Stamp(after) && (size == 0 || bytes.count == size)
    return isSame ? content : .failure(.change)
  }

  /// Far more than any data file has.
  private static let mostBytes = 1 << 32
  /// Of what does not say how large it is: a device that never ends shall not fill the memory.
  private static let mostStreamed = 1 << 29

  /// What changes when a file is written or replaced by another.
  struct Stamp: Equatable {
    let inode: UInt
    let size: Int
    let seconds: Int
    let nanoseconds: Int

    init(_ status: stat) {
      inode = UInt(status.st_ino)
      size = Int(status.st_size)
      seconds = status.st_mtim.tv_sec
      nanoseconds = status.st_mtim.tv_nsec
    }
  }

  /// Nil while there is no such file: editors take it away for a moment.
  static func stamp(_ path: String) -> Stamp? { SystemCall.status(of: path).map(Stamp.init) }

  /// Whether two paths lead to one file.
  static func isSameFile(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    guard let stamp = stamp(left) else { return false }
    return stamp == self.stamp(right)
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
    return SystemCall.makeFolder(path) == 0 ? .success(()) : .failure(.current)
  }

  /// What lies in a folder, hidden files aside, in byte order; nothing when it cannot be read.
  static func names(in folder: String) -> [String] {
    allNames(in: folder).filter { !$0.hasPrefix(".") }
  }

  /// The same with hidden files.
  static func allNames(in folder: String) -> [String] {
    guard let stream = unsafe opendir(folder.isEmpty ? "." : folder) else { return [] }
    defer { unsafe closedir(stream) }
    let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      // Read in place: an entry is as long as its name, not as its type says.
      let start = unsafe UnsafeRawPointer(entry) + nameOffset
      let name = unsafe String(cString: start.assumingMemoryBound(to: CChar.self))
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  static func isFolder(_ path: String) -> Bool {
    SystemCall.status(of: path).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false
  }

  private static func readAll(_ descriptor: Int32, sizeHint: Int) -> Result<[UInt8], Failure> {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(sizeHint)
    let most = 1 << 16
    var chunk = [UInt8](repeating: 0, count: sizeHint > 0 ? min(sizeHint, most) : most)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes {
        unsafe SystemCall.read(descriptor, $0)
      }
      if count < 0 {
        if errno == EINTR { continue }
        return .failure(.current)
      }
      if count == 0 { return .success(bytes) }
      if bytes.count + count > max(sizeHint, mostStreamed) { return .failure(.excess) }
      bytes += chunk[..<count]
    }
  }

  /// Writes all bytes; false when the other end does not take them.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe SystemCall.write(descriptor, $0) }
      if count < 0 {
        if errno == EINTR { continue }
        return false
      }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
