import Diagnostics
import Glibc

/// Writing files: whole or not at all.
extension FileSystem {
  /// Who may read a new file.
  enum Mode: mode_t {
    case ordinary = 0o644
    case secret = 0o600
  }

  /// A file to be written.
  struct NewFile {
    let path: String
    let bytes: [UInt8]
    var mode = Mode.ordinary
    /// Whether it takes the place of a file of that name.
    var replaces = true
  }

  /// A file that could not be written, and why.
  struct WriteFailure: Error {
    let path: String
    let failure: Failure
  }

  /// Puts new content in place of a file. The file's permissions stay.
  static func replace(_ path: String, with bytes: [UInt8]) -> Result<Void, Failure> {
    write([NewFile(path: path, bytes: bytes)]).mapError(\.failure)
  }

  /// Writes files, all of them or none: each is written and synced under a temporary name beside
  /// its place, and when every one stands, they are renamed.
  ///
  /// Only the renaming itself can leave some files with their new content and others with the old.
  /// New files are then taken away again.
  static func write(_ files: [NewFile]) -> Result<Void, WriteFailure> {
    var drafts: [Draft] = []
    defer { for draft in drafts { draft.discard() } }
    for file in files {
      switch Draft.write(file) {
      case .success(let draft): drafts.append(draft)
      case .failure(let failure):
        return .failure(WriteFailure(path: file.path, failure: failure))
      }
    }
    var made: [String] = []
    while let draft = drafts.first {
      if let failure = draft.publish() {
        for path in made { unsafe unlink(path) }
        return .failure(WriteFailure(path: draft.file.path, failure: failure))
      }
      if draft.isNew { made.append(draft.file.path) }
      drafts.removeFirst()
    }
    return .success(())
  }

  /// A file under its temporary name.
  private struct Draft {
    let file: NewFile
    let temporary: String
    let isNew: Bool
    private let slot: Int?

    static func write(_ file: NewFile) -> Result<Draft, Failure> {
      let present = SystemCall.status(of: file.path, link: true)
      if present == nil, errno != ENOENT { return .failure(.current) }
      // Behind another kind of file stands something that is not to be replaced: a device, or a
      // file elsewhere that a link leads to.
      if let present, present.st_mode & S_IFMT != S_IFREG { return .failure(.notPlain(present)) }
      if present != nil, !file.replaces { return .failure(Failure(number: EEXIST)) }
      let mode = present.map { $0.st_mode & 0o7777 } ?? file.mode.rawValue
      let temporary = "\(file.path).\(getpid()).tmp"
      let draft = Draft(
        file: file, temporary: temporary, isNew: present == nil,
        slot: TemporaryFiles.note(temporary))
      let failure = draft.fill(mode)
      if let failure {
        draft.discard()
        return .failure(failure)
      }
      return .success(draft)
    }

    private func fill(_ mode: mode_t) -> Failure? {
      // What stands there was left by a program of this number that lost its power.
      unsafe unlink(temporary)
      let descriptor = SystemCall.open(temporary, O_WRONLY | O_CREAT | O_EXCL, mode)
      guard descriptor >= 0 else { return .current }
      let isWritten =
        FileSystem.write(file.bytes, to: descriptor) && SystemCall.sync(descriptor) == 0
      let failure = isWritten ? nil : Failure.current
      close(descriptor)
      return failure
    }

    /// Gives it its own name. The folder is synced, so that the name outlives a power cut; where a
    /// file system cannot do that, the file is written all the same.
    func publish() -> Failure? {
      if rename() != 0 { return .current }
      TemporaryFiles.release(slot)
      let folder = FilePath.folder(of: file.path)
      let descriptor = SystemCall.open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY)
      if descriptor >= 0 {
        _ = SystemCall.sync(descriptor)
        close(descriptor)
      }
      return nil
    }

    private func rename() -> Int32 {
      if file.replaces { return SystemCall.rename(temporary, file.path) }
      if SystemCall.link(temporary, file.path) == 0 { return unsafe unlink(temporary) }
      // Sticks with old file systems know no second names; this one was free a moment ago.
      let isUnknown = [EPERM, ENOSYS, ENOTSUP, EMLINK].contains(errno)
      return isUnknown ? SystemCall.rename(temporary, file.path) : -1
    }

    func discard() {
      unsafe unlink(temporary)
      TemporaryFiles.release(slot)
    }
  }
}
