/// One thread's entries into the ballot book. The rows of a ballot mostly come together, so their
/// bits are gathered before they go into the book.
struct BallotRun: UsualBallots {
  /// The ballots of a plane that numbers have found, by index.
  struct Extent: Sendable {
    private(set) var low = Int.max
    private(set) var high = -1

    @inline(__always)
    mutating func add(_ index: Int) {
      low = min(low, index)
      high = max(high, index)
    }
  }

  /// Bits of a ballot that wait to be entered.
  private struct Entry {
    let word: Int
    let bits: UInt64
  }

  private let book: BallotBook
  /// Words of a ballot.
  private let width: Int
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

  /// The ballot of the last usual row: −1 where it is found by its name, which numbers that are
  /// near the others do not have. No plane as long as nobody asked.
  private var usual = (number: -1, text: BallotName(), plane: -1, ballot: -1)

  private var word = -1
  private var bits: UInt64 = 0
  private var queue = InlineArray<256, Entry>(repeating: Entry(word: 0, bits: 0))
  private var queued = 0
  /// What was read only to have it near; kept, so that the reading is.
  private var touched: UInt64 = 0

  init(_ book: BallotBook) {
    self.book = book
    width = book.width
    named = NamedBallots(book)
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
    extents[plane].add(ballot - plane * book.room)
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
        setValid(ballot)
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
    add(
      name, plane, word: bit >> 6, bit: 1 << UInt64(truncatingIfNeeded: bit & 63),
      isValid: isValid)
  }

  private mutating func add(
    _ name: BallotName, _ plane: Int, word: Int, bit: UInt64, isValid: Bool
  ) {
    let isWide = width > 1
    named.add(
      name, plane, word: word, bits: isValid && !isWide ? bit | BallotBook.validBit : bit,
      mark: bit)
    if isValid, isWide, name != lastValidName.name || plane != lastValidName.plane {
      lastValidName = (name, plane)
      named.add(name, plane, word: 0, bits: BallotBook.validBit, mark: 0)
    }
  }

  // MARK: Usual rows

  /// Counts usual rows and enters their marks.
  /// - Returns: how many there were.
  mutating func count(
    _ bytes: borrowing RawSpan, _ position: inout Int, before end: Int,
    of rows: inout UsualRows?, into tally: inout PlainTally
  ) -> UInt32 {
    rows?.count(bytes, &position, before: end, into: &tally, &self) ?? 0
  }

  @inline(__always)
  mutating func turn(to number: Int) {
    usual.number = number
    usual.text = BallotName()
    usual.plane = -1
  }

  mutating func turn(to name: BallotName) {
    turn(to: name.number ?? -1)
    usual.text = name
  }

  @inline(__always)
  mutating func enter(mark: Int, plane: Int) {
    if usual.plane != plane { turn(toPlane: plane) }
    let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: mark & 63)
    guard usual.ballot >= 0 else { return enterNamed(mark &>> 6, bit, plane) }
    let markWord = usual.ballot &* width &+ mark &>> 6
    if markWord != word || bits & bit != 0 {
      enqueue()
      word = markWord
      bits = 0
    }
    if width == 1 {
      bits |= bit | BallotBook.validBit
    } else {
      bits |= bit
      if usual.ballot != lastValid { setValid(usual.ballot) }
    }
  }

  @inline(__always)
  private mutating func turn(toPlane plane: Int) {
    usual.plane = plane
    if usual.number >= 0, let ballot = book.ballot(numbered: usual.number, plane) {
      usual.ballot = ballot
      extents[plane].add(ballot &- plane &* book.room)
    } else {
      usual.ballot = -1
    }
  }

  private mutating func setValid(_ ballot: Int) {
    lastValid = ballot
    _ = book.words.set(BallotBook.validBit, at: ballot * width)
  }

  private mutating func enterNamed(_ word: Int, _ bit: UInt64, _ plane: Int) {
    if usual.number >= 0, usual.text.length == 0 {
      usual.text = BallotName(Array(String(usual.number).utf8)) ?? BallotName()
    }
    add(usual.text, plane, word: word, bit: bit, isValid: true)
  }

  private mutating func enqueue() {
    if word < 0 { return }
    queue[queued] = Entry(word: word, bits: bits)
    queued &+= 1
    if queued == queue.count { empty() }
  }

  /// Memory answers slowly where ballots come in no order: all words are asked for before the first
  /// is needed.
  private mutating func empty() {
    for place in 0..<queued { touched |= book.words[queue[place].word] }
    for place in 0..<queued {
      let entry = queue[place]
      let old = book.words.set(entry.bits, at: entry.word)
      if book.repeated(old, entry.bits, at: entry.word) {
        repeating.insert(entry.word / book.width)
      }
    }
    queued = 0
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
