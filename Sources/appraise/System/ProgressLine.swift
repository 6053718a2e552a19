import Diagnostics
import Tables

/// One line on the terminal that says how far the reading of a long file has come; it is gone when
/// the work is done. Nothing for work under half a second, and nothing where nobody looks.
struct ProgressLine: Sendable {
  private struct State: Sendable {
    /// When the pass over the file began; a second pass begins anew.
    var start: Int
    var done = 0
    var lastShown: Int?
  }

  private let name: String
  private let language: Language
  private let created = Process.milliseconds
  private let state: Shared<State>

  /// How long a work takes before it is spoken of, and how long between two words, in milliseconds.
  private static let (patience, interval) = (500, 200)

  /// Nil where nobody looks.
  init?(_ file: String, on console: Console?) {
    guard let console, Process.isTerminal(2) else { return nil }
    name = VisibleText.of(FilePath.name(of: file))
    language = console.language()
    state = Shared(State(start: created))
  }

  func show(_ progress: ReadingProgress) {
    state.change { state in
      let now = Process.milliseconds
      if progress.done < state.done { state.start = now }
      state.done = progress.done
      guard now - created >= Self.patience, now - (state.lastShown ?? 0) >= Self.interval else {
        return
      }
      state.lastShown = now
      let text = progress.text(afterMilliseconds: now - state.start)[language]
      write("\r\u{1B}[K\(name)  \(text)")
    }
  }

  func end() {
    if state.value.lastShown != nil { write("\r\u{1B}[K") }
  }

  private func write(_ text: String) {
    _ = FileSystem.write(Array(text.utf8), to: FileSystem.standardError)
  }
}
