import Diagnostics
import Glibc

/// How far a piece of work has come, on a terminal, once it has taken half a second.
struct Progress {
  private let total: Int
  private let language: Language
  private let start = Self.now
  private var done = 0
  private var lastShown = 0
  private var isShown = false

  init(of total: Int, _ language: Language) {
    self.total = total
    self.language = language
  }

  mutating func step(_ console: Console) {
    done += 1
    let now = Self.now
    guard Process.isTerminal(FileSystem.standardError), now - start > Self.patience,
      now - lastShown > Self.interval
    else { return }
    lastShown = now
    isShown = true
    console.note("\r" + text(after: now - start))
  }

  /// Takes the line away again.
  func end(_ console: Console) {
    if isShown { console.note("\r" + String(repeating: " ", count: 60) + "\r") }
  }

  private func text(after elapsed: Int) -> String {
    let left = elapsed * (total - done) / max(1, done) / 1000
    let words = Bilingual(
      zh: "写出 \(done)/\(total)，还需约\(left)秒  ",
      en: "written \(done)/\(total), about \(left) s left  ")
    return words[language]
  }

  /// In milliseconds.
  private static let patience = 500
  private static let interval = 100

  private static var now: Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
