public import Diagnostics

/// How far a file has been read, for whoever wants to show it. Readers tell it now and then.
public struct ReadingProgress: Hashable, Sendable {
  public let rows: Int
  /// How much of the file is behind, in bytes of what is read.
  public let done: Int
  public let total: Int

  /// How many rows a reader takes before it says so.
  public static let rowsBetweenWords = 4096

  public init(rows: Int, done: Int, total: Int) {
    self.rows = rows
    self.done = done
    self.total = total
  }

  /// `120000 rows, 45 %, 240000 rows a second, 2 s left`, after so long a time.
  public func text(afterMilliseconds elapsed: Int) -> Bilingual {
    let percent = total > 0 ? min(100, done * 100 / total) : 0
    let rate = elapsed > 0 ? rows * 1000 / elapsed : 0
    let left = done > 0 ? elapsed * max(0, total - done) / done : 0
    let seconds = (left + 999) / 1000
    return Bilingual(
      zh: "\(rows)行，\(percent)%，每秒\(rate)行，还需\(seconds)秒",
      en: "\(rows) rows, \(percent) %, \(rate) rows a second, \(seconds) s left")
  }
}
