/// What every usual row has to know of a key: how it is written, where its marks are counted, and
/// which mark of a ballot is theirs. Five thousand of them stand in the cache of the processor with
/// everything else, so it is small; what is rarely asked is kept in `Details`.
struct UsualKey {
  /// What few keys have to say.
  struct Details {
    /// By which all threads know the key.
    let number: Int
    /// Where the bytes between the first and the last eight are kept.
    fileprivate(set) var middle: UInt32
    /// The distance of marks on the scale, and that of the lowest counted from the lowest of all.
    private let step: UInt32
    private let rest: UInt32
    /// How many places the histogram has.
    private let width: UInt64

    init?(_ number: Int, _ window: PlainTally.Window, middle: Int) {
      guard let step = UInt32(exactly: window.step), let middle = UInt32(exactly: middle) else {
        return nil
      }
      self.number = number
      self.middle = middle
      self.step = step
      width = window.width
      rest = UInt32((window.low - window.lowest) % window.step)
    }

    /// Whether the histogram has the place, and its mark is on the scale.
    func has(_ index: UInt64) -> Bool {
      index < width && (UInt32(truncatingIfNeeded: index) &+ rest) % step == 0
    }
  }

  let text: UsualText
  /// The plane of its ballots, and the bit of its marks in them.
  let plane: UInt8
  let mark: UInt32
  /// How many places its histogram has; none where not all of them are for marks of the scale.
  private let width: UInt32
  /// The lowest mark that is counted, and where its counter is, from the thread's own on.
  private let low: Int32
  private let start: Int32
  /// The key that was met behind it; behind the last one the first.
  var following: UInt32 = 0

  /// Nil for a scale whose numbers are too large.
  init?(_ text: UsualText, _ window: PlainTally.Window, firstOwn: Int) {
    guard let mark = UInt32(exactly: BallotBook.firstMark + window.mark),
      let width = UInt32(exactly: window.width), let low = Int32(exactly: window.low),
      let start = Int32(exactly: window.start - firstOwn)
    else { return nil }
    self.text = text
    self.mark = mark
    self.width = window.step == 1 ? width : 0
    self.low = low
    self.start = start
    plane = UInt8(truncatingIfNeeded: window.plane)
  }

  /// The place of a mark in its histogram, which need not have it.
  @inline(__always)
  func index(of code: Int64) -> UInt64 { UInt64(bitPattern: code &- Int64(low)) }

  /// Whether the histogram has the place and nothing else has to be known of it.
  @inline(__always)
  func has(_ index: UInt64) -> Bool { index < UInt64(width) }

  /// The counter of the place, from the thread's own on.
  @inline(__always)
  func counter(at index: UInt64) -> Int { Int(start) &+ Int(truncatingIfNeeded: index) }
}
