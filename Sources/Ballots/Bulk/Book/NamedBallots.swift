/// One thread's entries for ballots that have names: gathered for each part of the table, so that
/// neither its lock nor its memory is waited for at every row. (A lock and a copy of the name for
/// each row took 870 ns where rows come in no order.)
struct NamedBallots {
  private let book: BallotBook
  private let names: BallotNames
  /// Room for a batch of each part; none before the first name.
  private var queues: [BallotNames.Entry] = []
  private var lengths = InlineArray<64, Int>(repeating: 0)
  private var last = BallotNames.Entry.nothing
  /// Ballots with a mark that they had before.
  private(set) var repeating: Set<Int> = []
  /// Whether there were more ballots than the book has room for.
  private(set) var hasOverflown = false

  /// Room for marks of a part. Memory answers slowly: many of them are asked for together.
  private static let queueLength = 128
  /// So many are entered if no other thread is at the part; else more are gathered.
  private static let batch = 64

  init(_ book: BallotBook) {
    self.book = book
    names = book.names
    precondition(lengths.count == BallotNames.partCount, "each part has a queue")
  }

  /// Enters bits into a word of the ballot.
  @inline(__always)
  mutating func add(_ name: BallotName, _ plane: Int, word: Int, bits: UInt64, mark: UInt64) {
    let plane = UInt8(truncatingIfNeeded: plane)
    let word = UInt16(truncatingIfNeeded: word)
    if name == last.name, plane == last.plane, word == last.word, last.bits & mark == 0 {
      last.bits |= bits
      return
    }
    enqueue()
    last = BallotNames.Entry(name: name, plane: plane, word: word, bits: bits)
  }

  private mutating func enqueue() {
    if last.name.length == 0 { return }
    if queues.isEmpty {
      queues = Array(repeating: .nothing, count: BallotNames.partCount * Self.queueLength)
    }
    let hash = last.name.hash(Int(last.plane))
    last.hash = UInt32(truncatingIfNeeded: hash)
    let part = BallotNames.part(hash)
    let length = lengths[part]
    queues[part &* Self.queueLength &+ length] = last
    lengths[part] = length &+ 1
    if length &+ 1 == Self.queueLength {
      empty(part, waits: true)
    } else if length &+ 1 >= Self.batch, length & 15 == 15 {
      empty(part, waits: false)
    }
  }

  private mutating func empty(_ part: Int, waits: Bool) {
    let start = part * Self.queueLength
    let entries = queues[start..<start + lengths[part]]
    guard let entered = names.enter(entries, in: part, waits: waits) else { return }
    lengths[part] = 0
    if book.ballot(found: entered.last) == nil { hasOverflown = true }
    for number in entered.repeating {
      if let ballot = book.ballot(found: number) { repeating.insert(ballot) }
    }
  }

  /// Enters what is still gathered.
  mutating func finish() {
    enqueue()
    last = .nothing
    for part in lengths.indices where lengths[part] > 0 { empty(part, waits: true) }
  }
}
