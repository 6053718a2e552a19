/// One thread's entries into the ballot book. The rows of a ballot mostly come together, so their
/// bits are gathered before they go into the book.
struct BallotRun {
  /// The ballots of a plane that numbers have found, by index.
  struct Extent: Sendable {
    var low = Int.max
    var high = -1
  }

  private let book: BallotBook
  private(set) var shapes = BallotShapes()
  private(set) var extents = [Extent](repeating: Extent(), count: BallotBook.mostPlanes)
  /// Ballots with a mark that they had before.
  private(set) var repeating: Set<Int> = []
  private var hasTooManyBallots = false
  private var named: NamedBallots

  private var lastNumber = -1
  private var lastName: [UInt8] = []
  private var lastPlane = -1
  private var lastBallot = -1
  private var lastValid = -1
  private var lastValidName = (name: BallotName(), plane: -1)

  private var word = -1
  private var bits: UInt64 = 0
  private var queue: [(word: Int, bits: UInt64)] = []
  /// What was read only to have it near; kept, so that the reading is.
  private var touched: UInt64 = 0
  private static let queueLength = 256

  init(_ book: BallotBook) {
    self.book = book
    named = NamedBallots(book)
    queue.reserveCapacity(Self.queueLength)
  }

  /// Whether there were more ballots than the book has room for.
  var hasOverflown: Bool { hasTooManyBallots || named.hasOverflown }

  // MARK: Finding ballots

  @inline(__always)
  mutating func ballot(numbered number: Int, _ plane: Int) -> Int {
    if number == lastNumber, plane == lastPlane { return lastBallot }
    return newBallot(number, plane)
  }

  private mutating func newBallot(_ number: Int, _ plane: Int) -> Int {
    guard let ballot = book.ballot(numbered: number, plane) else {
      return ballot(named: Array(String(number).utf8)[...], plane)
    }
    lastNumber = number
    lastPlane = plane
    lastBallot = ballot
    let index = ballot - plane * book.room
    if index < extents[plane].low { extents[plane].low = index }
    if index > extents[plane].high { extents[plane].high = index }
    return ballot
  }

  mutating func ballot(named name: ArraySlice<UInt8>, _ plane: Int) -> Int {
    if lastNumber < 0, plane == lastPlane, lastName.elementsEqual(name) { return lastBallot }
    lastNumber = -1
    lastPlane = plane
    lastName = Array(name)
    if let ballot = book.ballot(named: lastName, plane) {
      lastBallot = ballot
    } else {
      hasTooManyBallots = true
      lastBallot = 0
    }
    return lastBallot
  }

  func isSetAside(_ ballot: Int) -> Bool { book.isSetAside(ballot) }

  // MARK: Entering marks

  @inline(__always)
  mutating func add(_ ballot: Int, mark: Int, isValid: Bool) {
    let bit = BallotBook.firstMark + mark
    let markWord = ballot * book.width + bit >> 6
    var markBits: UInt64 = 1 << UInt64(truncatingIfNeeded: bit & 63)
    if markWord != word || bits & markBits != 0 {
      enqueue()
      word = markWord
      bits = 0
    }
    if isValid {
      if book.width == 1 {
        markBits |= BallotBook.validBit
      } else if ballot != lastValid {
        lastValid = ballot
        _ = book.words.set(BallotBook.validBit, at: ballot * book.width)
      }
    }
    bits |= markBits
  }

  /// Enters a mark of a ballot that is found by its name, unless it has a number near the others.
  mutating func add(
    _ name: BallotName, number: Int?, _ plane: Int, mark: Int, isValid: Bool
  ) {
    if let number, book.ballot(numbered: number, plane) != nil {
      return add(ballot(numbered: number, plane), mark: mark, isValid: isValid)
    }
    let bit = BallotBook.firstMark + mark
    let markBit: UInt64 = 1 << UInt64(truncatingIfNeeded: bit & 63)
    let isWide = book.width > 1
    named.add(
      name, plane, word: bit >> 6,
      bits: isValid && !isWide ? markBit | BallotBook.validBit : markBit,
      mark: markBit)
    if isValid, isWide, name != lastValidName.name || plane != lastValidName.plane {
      lastValidName = (name, plane)
      named.add(name, plane, word: 0, bits: BallotBook.validBit, mark: 0)
    }
  }

  private mutating func enqueue() {
    if word < 0 { return }
    queue.append((word, bits))
    if queue.count == Self.queueLength { empty() }
  }

  /// Memory answers slowly where ballots come in no order: all words are asked for before the first
  /// is needed.
  private mutating func empty() {
    for entry in queue { touched |= book.words[entry.word] }
    for entry in queue {
      let old = book.words.set(entry.bits, at: entry.word)
      if book.repeated(old, entry.bits, at: entry.word) {
        repeating.insert(entry.word / book.width)
      }
    }
    queue.removeAll(keepingCapacity: true)
  }

  /// Enters what is still gathered.
  mutating func finish() {
    enqueue()
    empty()
    named.finish()
    repeating.formUnion(named.repeating)
    word = -1
    if extents.contains(where: { $0.high >= 0 }) { addNumberLengths() }
  }

  private mutating func addNumberLengths() {
    shapes.hasPlainNumbers = true
    let low = extents.filter { $0.high >= 0 }.map(\.low).min() ?? 0
    let high = extents.map(\.high).max() ?? 0
    shapes.lengths.formUnion(
      String(low + book.base).utf8.count...String(high + book.base).utf8.count)
  }
}
