import Diagnostics
import Tables

/// One line on the terminal that says how far the reading of a long file has come; it is gone when
/// the work is done. Nothing for work under half a second, and nothing where nobody looks.
final class ProgressLine {
  private let name: String
  private let language: Language
  private let isWatched = Process.isTerminal(2)
  private let start = Process.milliseconds
  private var lastShown: Int?

  /// How long a work takes before it is spoken of, and how long between two words, in milliseconds.
  private static let (patience, interval) = (500, 200)

  init(_ file: String, _ language: Language) {
    name = FilePath.name(of: file)
    self.language = language
  }

  func show(_ progress: ReadingProgress) {
    let now = Process.milliseconds
    guard isWatched, now - start >= Self.patience, now - (lastShown ?? 0) >= Self.interval else {
      return
    }
    lastShown = now
    let text = progress.text(afterMilliseconds: now - start)[language]
    write("\r\u{1B}[K\(VisibleText.of(name))  \(text)")
  }

  func end() {
    if lastShown != nil { write("\r\u{1B}[K") }
  }

  private func write(_ text: String) {
    _ = FileSystem.write(Array(text.utf8), to: FileSystem.standardError)
  }
}
