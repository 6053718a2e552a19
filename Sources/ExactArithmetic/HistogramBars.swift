/// The different marks of a distribution, ascending, and how often each was given.
///
/// Both numbers are kept in four bytes each as long as all of them are small: five thousand
/// distributions of a large file have nine million different marks.
///
/// - Invariant: bars never become smaller, so equal bars are kept in the same way.
struct HistogramBars: RandomAccessCollection, Hashable, Sendable {
  /// A mark in units, and how often it was given.
  struct Bar: Hashable, Sendable {
    let scaled: Int64
    var count: Int
  }

  private struct SmallBar: Hashable, Sendable {
    let scaled: Int32
    var count: UInt32

    init?(_ bar: Bar) {
      guard let scaled = Int32(exactly: bar.scaled), let count = UInt32(exactly: bar.count) else {
        return nil
      }
      self.scaled = scaled
      self.count = count
    }

    @inline(__always)
    var bar: Bar { Bar(scaled: Int64(scaled), count: Int(count)) }
  }

  private var small: [SmallBar] = []
  /// All of them, once one is not small.
  private var large: [Bar] = []

  init() {}

  /// Those of what was counted for each mark from the lowest on.
  /// - Precondition: no count is negative.
  init(lowest: Int64, counts: [Int]) {
    var length = 0
    for count in counts {
      precondition(count >= 0, "a mark cannot be given a negative number of times")
      if count > 0 { length += 1 }
    }
    small.reserveCapacity(length)
    for (index, count) in counts.enumerated() where count > 0 {
      append(Bar(scaled: lowest + Int64(index), count: count))
    }
  }

  var startIndex: Int { 0 }
  var endIndex: Int { large.isEmpty ? small.count : large.count }

  @inline(__always)
  subscript(index: Int) -> Bar { large.isEmpty ? small[index].bar : large[index] }

  @inline(__always)
  mutating func append(_ bar: Bar) {
    if large.isEmpty, let bar = SmallBar(bar) {
      small.append(bar)
    } else {
      insert(bar, at: count)
    }
  }

  mutating func insert(_ bar: Bar, at index: Int) {
    if large.isEmpty, let bar = SmallBar(bar) {
      small.insert(bar, at: index)
    } else {
      enlarge()
      large.insert(bar, at: index)
    }
  }

  /// Counts a mark that is there so many times more.
  mutating func add(_ times: Int, at index: Int) {
    let more = self[index].count + times
    if large.isEmpty, let count = UInt32(exactly: more) {
      small[index].count = count
    } else {
      enlarge()
      large[index].count = more
    }
  }

  private mutating func enlarge() {
    if !large.isEmpty { return }
    large = small.map(\.bar)
    small = []
  }
}
