/// What every usual row has to know of a key: how it is written, where its marks are counted, and
/// which mark of a ballot is theirs. Five thousand of them stand in the cache of the processor with
/// everything else, so it is small; what is rarely asked is kept in `Details`.
struct UsualKey {
  /// What few keys have to say.
  struct Details {
    /// Where the bytes between the first and the last eight are kept.
    fileprivate(set) var middle: UInt32
    /// The distance of marks on the scale, and that of the lowest counted from the lowest of all.
    fileprivate let step: UInt32
    fileprivate let rest: UInt32

    init?(_ window: PlainTally.Window, middle: Int) {
      guard let step = UInt32(exactly: window.step), let middle = UInt32(exactly: middle) else {
        return nil
      }
      self.middle = middle
      self.step = step
      rest = UInt32((window.low - window.lowest) % window.step)
    }

    /// Whether the mark that has the place in its histogram is on the scale.
    func isOnScale(_ index: Int) -> Bool { (UInt32(truncatingIfNeeded: index) &+ rest) % step == 0 }
  }

  let text: UsualText
  /// The plane of its ballots, and the bit of its marks in them.
  let plane: UInt8
  let mark: UInt32
  /// How many places its histogram has, the lowest mark that is counted, and where its counter is.
  private let width: UInt32
  private let low: Int32
  private let start: UInt32
  /// Whether marks between the steps of its scale are not counted.
  let hasSteps: Bool

  /// Nil for a scale whose numbers are too large.
  init?(_ text: UsualText, _ window: PlainTally.Window) {
    guard let mark = UInt32(exactly: BallotBook.firstMark + window.mark),
      let width = UInt32(exactly: window.width), let low = Int32(exactly: window.low),
      let start = UInt32(exactly: window.start)
    else { return nil }
    self.text = text
    self.mark = mark
    self.width = width
    self.low = low
    self.start = start
    plane = UInt8(truncatingIfNeeded: window.plane)
    hasSteps = window.step != 1
  }

  /// The place of a mark in its histogram; nil for one that is not counted.
  @inline(__always)
  func index(of code: Int64) -> Int? {
    let index = UInt64(bitPattern: code &- Int64(low))
    return index < UInt64(width) ? Int(truncatingIfNeeded: index) : nil
  }

  /// The counter of the place.
  @inline(__always)
  func counter(at index: Int) -> Int { Int(start) &+ index }
}
