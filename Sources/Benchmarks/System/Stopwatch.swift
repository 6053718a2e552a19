import Glibc

/// What a run of a program took.
struct Measure {
  let milliseconds: Int
  let peakKilobytes: Int
}

/// Runs programs and measures them from outside, as the system accounts for them.
enum Stopwatch {
  /// Nil when the program cannot be run or fails. What it writes goes nowhere.
  static func run(_ words: [String]) -> Measure? {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [Int32(1), 2] {
      unsafe posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    var arguments = unsafe words.map { unsafe strdup($0) }
    unsafe arguments.append(nil)
    defer {
      for index in unsafe arguments.indices { unsafe free(arguments[index]) }
    }
    let start = now()
    var process = pid_t()
    guard unsafe posix_spawnp(&process, words[0], &actions, nil, &arguments, environ) == 0 else {
      return nil
    }
    var status: Int32 = 0
    var usage = rusage()
    guard unsafe wait4(process, &status, 0, &usage) == process, status == 0 else { return nil }
    return Measure(
      milliseconds: (now() - start) / 1_000_000, peakKilobytes: Int(usage.ru_maxrss))
  }

  /// Shows what has been printed so far, also where output goes to a file.
  static func flush() { fflush(nil) }

  /// Nanoseconds of a clock that only goes forwards.
  private static func now() -> Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
