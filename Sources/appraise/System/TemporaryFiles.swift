import Glibc

/// Files that are being written under names of their own. A signal that ends the program takes them
/// away first, so that nothing half-written is ever left behind.
@safe enum TemporaryFiles {
  /// More than any command writes at once.
  private static let mostFiles = 4096

  private typealias Name = UnsafeMutablePointer<CChar>
  /// C strings: a signal handler may not touch anything of Swift's.
  nonisolated(unsafe) private static let names: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> =
    {
      let names = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(
        capacity: mostFiles)
      unsafe names.initialize(repeating: nil, count: mostFiles)
      return unsafe names
    }()
  nonisolated(unsafe) private static var isWatching = false
  nonisolated(unsafe) private static var isWritingFolder = false
  /// The signal that came while a folder was written; zero for none.
  nonisolated(unsafe) private static var pending: Int32 = 0

  /// Notes a file before it is made. The number is for `release`; nil when there is no room, and
  /// the file is then written without this care.
  static func note(_ path: String) -> Int? {
    watch()
    guard let slot = (0..<mostFiles).first(where: { unsafe names[$0] == nil }) else {
      return nil
    }
    unsafe names[slot] = unsafe strdup(path)
    return slot
  }

  /// Forgets a file that has its own name now, or is gone.
  static func release(_ slot: Int?) {
    guard let slot, let name = unsafe names[slot] else { return }
    unsafe names[slot] = nil
    unsafe free(name)
  }

  // MARK: Folders

  /// From now on signals are only noted: a signal handler cannot take a folder away.
  static func beginFolder() {
    watch()
    unsafe isWritingFolder = true
  }

  /// Whether somebody wants the program to end; whoever writes a folder asks before every file.
  static var isInterrupted: Bool { unsafe pending != 0 }

  /// The folder stands or is gone; a signal that was noted ends the program now.
  static func endFolder() {
    unsafe isWritingFolder = false
    if isInterrupted { unsafe end(by: pending) }
  }

  // MARK: Signals

  /// The shell shall see what ended the program.
  private static func end(by number: Int32) {
    signal(number, SIG_DFL)
    raise(number)
  }

  private static func watch() {
    if unsafe isWatching { return }
    unsafe isWatching = true
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { number in
        if unsafe TemporaryFiles.isWritingFolder {
          unsafe TemporaryFiles.pending = number
          return
        }
        for slot in 0..<TemporaryFiles.mostFiles {
          if let name = unsafe TemporaryFiles.names[slot] { unsafe unlink(name) }
        }
        TemporaryFiles.end(by: number)
      }
    }
  }
}
