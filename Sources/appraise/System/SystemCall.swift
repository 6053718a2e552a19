import Glibc

/// The calls by which the program touches files, each in one place, so that a test can let every
/// one of them fail once. They behave as those of the C library: −1 and `errno`, or what they give.
enum SystemCall {
  static func open(_ path: String, _ flags: Int32, _ mode: mode_t = 0) -> Int32 {
    if FaultPlan.isDue() { return -1 }
    return unsafe Glibc.open(path, flags | O_CLOEXEC, mode)
  }

  static func read(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    if FaultPlan.isDue() { return -1 }
    return unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
  }

  static func write(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
    if FaultPlan.isDue() { return -1 }
    return unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
  }

  static func sync(_ descriptor: Int32) -> Int32 {
    FaultPlan.isDue() ? -1 : fsync(descriptor)
  }

  static func status(of descriptor: Int32) -> stat? {
    var status = stat()
    if FaultPlan.isDue() { return nil }
    return unsafe fstat(descriptor, &status) == 0 ? status : nil
  }

  /// - Parameter link: whether a symbolic link is looked at itself, not what it leads to.
  static func status(of path: String, link: Bool = false) -> stat? {
    var status = stat()
    if FaultPlan.isDue() { return nil }
    let result = unsafe link ? lstat(path, &status) : stat(path, &status)
    return result == 0 ? status : nil
  }

  static func rename(_ old: String, _ new: String) -> Int32 {
    FaultPlan.isDue() ? -1 : unsafe Glibc.rename(old, new)
  }

  /// A second name for a file. A name that is taken is an error: `EEXIST`.
  static func link(_ old: String, _ new: String) -> Int32 {
    FaultPlan.isDue() ? -1 : unsafe Glibc.link(old, new)
  }

  static func makeFolder(_ path: String) -> Int32 {
    FaultPlan.isDue() ? -1 : unsafe mkdir(path, 0o777)
  }
}

/// In builds for tests the environment says which call has to fail: `APPRAISE_FAULT=7:28` the
/// seventh, with that error number; `7:-15` sends the program that signal there. With
/// `APPRAISE_FAULT=count` the number of calls is told at the end.
enum FaultPlan {
  #if DEBUG
    nonisolated(unsafe) private static var calls = 0
    private static let plan = Process.environment("APPRAISE_FAULT")
    private static let parts = plan?.split(separator: ":").compactMap { Int32($0) } ?? []

    static func isDue() -> Bool {
      guard plan != nil else { return false }
      unsafe calls += 1
      guard parts.count == 2, unsafe calls == parts[0] else { return false }
      if parts[1] < 0 {
        raise(-parts[1])
        return false
      }
      errno = parts[1]
      return true
    }

    static func tellCount() {
      guard plan == "count" else { return }
      let text = unsafe "calls: \(calls)\n"
      _ = FileSystem.write(Array(text.utf8), to: FileSystem.standardError)
    }
  #else
    static func isDue() -> Bool { false }
    static func tellCount() {}
  #endif
}
