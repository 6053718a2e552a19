import Glibc

/// A folder that appears whole or not at all: it is written beside its place under another name and
/// then exchanged with what is there, in one step of the file system.
///
/// Killed at any moment, either the old folder stands there or the new one.
struct FolderReplacement {
  private let path: String
  private let temporary: String

  init(of path: String) {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    temporary = "\(self.path).\(getpid()).tmp"
  }

  /// Makes the folder that is written to.
  func begin() -> Result<Void, FileSystem.Failure> {
    let parent = FilePath.folder(of: path)
    if !parent.isEmpty, case .failure(let failure) = FileSystem.makeFolder(parent) {
      return .failure(failure)
    }
    removeRemains(in: parent)
    TemporaryFiles.beginFolder()
    return FileSystem.makeFolder(temporary)
  }

  /// What a run has left that was killed: its name holds the number of a process that is no more.
  private func removeRemains(in parent: String) {
    let start = FilePath.name(of: path) + "."
    for name in FileSystem.allNames(in: parent) where name.hasPrefix(start) {
      let parts = name.dropFirst(start.count).split(separator: ".")
      guard parts.count == 2, parts[1] == "tmp", let process = Int32(parts[0]),
        kill(process, 0) != 0
      else { continue }
      FileSystem.removeTree(FilePath.joined(parent, name))
    }
  }

  /// - Parameter name: relative to the folder; the folders on its way are made.
  func write(_ name: String, _ bytes: [UInt8]) -> Result<Void, FileSystem.Failure> {
    if TemporaryFiles.isInterrupted { return .failure(.interruption) }
    let file = FilePath.joined(temporary, name)
    if case .failure(let failure) = FileSystem.makeFolder(FilePath.folder(of: file)) {
      return .failure(failure)
    }
    return FileSystem.create(file, with: bytes)
  }

  /// Puts the folder in its place, and takes away what was there.
  func finish() -> Result<Void, FileSystem.Failure> {
    // One call for thousands of files.
    sync()
    if TemporaryFiles.isInterrupted { return .failure(.interruption) }
    let finished = exchange()
    if case .success = finished { TemporaryFiles.endFolder() }
    return finished
  }

  private func exchange() -> Result<Void, FileSystem.Failure> {
    guard FileSystem.exists(path) else { return FileSystem.move(temporary, to: path) }
    switch FileSystem.exchange(temporary, with: path) {
    case .success:
      FileSystem.removeTree(temporary)
      return .success(())
    case .failure(let failure) where failure.number == ENOSYS || failure.number == EINVAL:
      return replaceInTwoSteps()
    case .failure(let failure): return .failure(failure)
    }
  }

  /// Where the file system cannot exchange two names, the old folder is out of its place for a
  /// moment, under a name that tells what it is.
  private func replaceInTwoSteps() -> Result<Void, FileSystem.Failure> {
    let old = "\(path).\(getpid()).old"
    return FileSystem.move(path, to: old).flatMap {
      let moved = FileSystem.move(temporary, to: path)
      if case .failure = moved { _ = FileSystem.move(old, to: path) }
      return moved.map { FileSystem.removeTree(old) }
    }
  }

  /// Leaves nothing behind of a report that could not be written.
  func abandon() {
    FileSystem.removeTree(temporary)
    TemporaryFiles.endFolder()
  }
}

extension FileSystem {
  /// Writes a file that is not there yet. Its bytes are safe on the disk only after `syncAll`.
  static func create(_ path: String, with bytes: [UInt8]) -> Result<Void, Failure> {
    let descriptor = SystemCall.open(path, O_WRONLY | O_CREAT | O_EXCL, 0o644)
    guard descriptor >= 0 else { return .failure(.current) }
    let isWritten = write(bytes, to: descriptor)
    let failure = Failure.current
    let isClosed = close(descriptor) == 0
    if !isWritten { return .failure(failure) }
    return isClosed ? .success(()) : .failure(.current)
  }

  static func move(_ path: String, to other: String) -> Result<Void, Failure> {
    SystemCall.rename(path, other) == 0 ? .success(()) : .failure(.current)
  }

  /// Two paths change what they name, at once. The headers that Swift sees lack the call, so it is
  /// looked up; a file system that does not know it is told by ENOSYS or EINVAL.
  static func exchange(_ path: String, with other: String) -> Result<Void, Failure> {
    if FaultPlan.isDue() { return .failure(.current) }
    typealias Rename =
      @convention(c) (
        Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32
      ) -> Int32
    guard let symbol = unsafe dlsym(nil, "renameat2") else {
      return .failure(Failure(number: ENOSYS))
    }
    let exchangeNames: UInt32 = 1 << 1
    let renameAt = unsafe unsafeBitCast(symbol, to: Rename.self)
    return unsafe renameAt(AT_FDCWD, path, AT_FDCWD, other, exchangeNames) == 0
      ? .success(()) : .failure(.current)
  }

  /// Takes away a folder with all that is in it; links are taken away, not followed.
  static func removeTree(_ path: String) {
    for name in allNames(in: path) {
      let inner = FilePath.joined(path, name)
      if isRealFolder(inner) { removeTree(inner) } else { unsafe unlink(inner) }
    }
    unsafe rmdir(path)
  }

  /// Every file below a folder, relative to it, in byte order; links are files here.
  static func tree(of folder: String) -> [String] {
    allNames(in: folder).flatMap { name -> [String] in
      let inner = FilePath.joined(folder, name)
      return isRealFolder(inner) ? tree(of: inner).map { "\(name)/\($0)" } : [name]
    }
  }

  /// A folder itself, not a link to one.
  static func isRealFolder(_ path: String) -> Bool {
    SystemCall.status(of: path, link: true).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false
  }
}
