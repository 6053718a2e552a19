import Glibc

/// The process as the system sees it: environment, terminal, end.
enum Process {
  static func end(_ status: ExitCode) -> Never {
    FaultPlan.tellCount()
    exit(status.rawValue)
  }

  /// A value that is not taken apart any more: the system takes the memory of a program that ends
  /// back at once, the program part by part.
  static func keepToTheEnd<Value>(_ value: Value) {
    _ = unsafe Unmanaged.passRetained(Kept(value))
  }

  private final class Kept<Value> {
    private let value: Value

    init(_ value: Value) { self.value = value }
  }

  static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// The columns of the terminal; nil when it does not say.
  static func terminalWidth(_ descriptor: Int32) -> Int? {
    var size = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  /// How many processors there are to work on.
  static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Of a clock that nobody sets.
  static var milliseconds: Int {
    var time = timespec()
    guard unsafe clock_gettime(CLOCK_MONOTONIC, &time) == 0 else { return 0 }
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  static func pause(milliseconds: UInt32) { usleep(milliseconds * 1000) }

  /// A closed pipe, or a file larger than may be, shall be an error that can be told, not a silent
  /// death.
  static func ignoreBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Bytes by chance from the system, fit for keys.
  static func randomBytes(_ count: Int) -> [UInt8] {
    var system = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &system) }
  }
}
