/// One thread's entries for ballots that have names: gathered for each part of the table, so that
/// neither its lock nor its memory is waited for at every row. (A lock and a copy of the name for
/// each row took 870 ns where rows come in no order.)
struct NamedBallots {
  private let book: BallotBook
  private var queues: [[BallotNames.Entry]]
  private var numbers: [Int] = []
  private var last = Self.nothing
  /// What was read only to have it near; kept, so that the reading is.
  private var touched: UInt64 = 0
  /// Ballots with a mark that they had before.
  private(set) var repeating: Set<Int> = []
  /// Whether there were more ballots than the book has room for.
  private(set) var hasOverflown = false

  private static let queueLength = 64
  private static let nothing = BallotNames.Entry(
    name: BallotName(), plane: -1, hash: 0, word: -1, bits: 0)

  init(_ book: BallotBook) {
    self.book = book
    queues = Array(repeating: [], count: BallotNames.partCount)
  }

  /// Enters bits into a word of the ballot.
  @inline(__always)
  mutating func add(_ name: BallotName, _ plane: Int, word: Int, bits: UInt64, mark: UInt64) {
    if name == last.name, plane == last.plane, word == last.word, last.bits & mark == 0 {
      last.bits |= bits
      return
    }
    enqueue()
    last = BallotNames.Entry(
      name: name, plane: plane, hash: name.hash(plane), word: word, bits: bits)
  }

  private mutating func enqueue() {
    if last.plane < 0 { return }
    let part = BallotNames.part(last.hash)
    if queues[part].isEmpty { queues[part].reserveCapacity(Self.queueLength) }
    queues[part].append(last)
    if queues[part].count == Self.queueLength { empty(part) }
  }

  private mutating func empty(_ part: Int) {
    var entries: [BallotNames.Entry] = []
    swap(&entries, &queues[part])
    book.names.numbers(of: entries, in: part, &numbers)
    for index in numbers.indices {
      guard let ballot = book.ballot(found: numbers[index]) else {
        hasOverflown = true
        numbers.removeAll()
        break
      }
      numbers[index] = ballot
      touched |= book.words[ballot * book.width + entries[index].word]
    }
    for (entry, ballot) in zip(entries, numbers) {
      let word = ballot * book.width + entry.word
      let old = book.words.set(entry.bits, at: word)
      if book.repeated(old, entry.bits, at: word) { repeating.insert(ballot) }
    }
    entries.removeAll(keepingCapacity: true)
    swap(&entries, &queues[part])
  }

  /// Enters what is still gathered.
  mutating func finish() {
    enqueue()
    last = Self.nothing
    for part in queues.indices where !queues[part].isEmpty { empty(part) }
  }
}
