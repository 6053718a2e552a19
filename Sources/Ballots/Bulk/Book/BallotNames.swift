import Tables

/// Ballots that are not called by a plain number: a number for each, and what is entered for it, in
/// parts that threads use side by side.
final class BallotNames: Sendable {
  static let partCount = 64
  /// A longer name is not plain.
  static let mostBytes = 200

  private let parts: [Shared<Part>]

  /// - Parameter width: words of a ballot.
  init(width: Int) {
    let rooms = NameRooms(parts: Self.partCount)
    parts = (0..<Self.partCount).map { Shared(Part($0, width: width, rooms)) }
  }

  /// Marks of a ballot that wait to be entered, in half a line of the processor's cache.
  struct Entry: Sendable {
    let name: BallotName
    let plane: UInt8
    /// Which word of the ballot, and what is set in it.
    let word: UInt16
    /// Of the name, as far as a part of the table looks at it.
    var hash: UInt32 = 0
    var bits: UInt64

    static let nothing = Entry(name: BallotName(), plane: 0, word: 0, bits: 0)
  }

  /// One of the parts: an open hash table over the names.
  struct Part: Sendable {
    private let width: Int
    private let part: Int
    private let rooms: NameRooms
    private var places: NamePlaces
    /// The other words of the ballots, by number.
    private var otherWords: [UInt64] = []
    /// By number.
    private(set) var planes: [UInt8] = []
    private(set) var shapes = BallotShapes()
    /// What was read only to have it near; kept, so that the reading is.
    private var touched: UInt64 = 0
    private var long: [[UInt8]: UInt32] = [:]

    init(_ part: Int, width: Int, _ rooms: NameRooms) {
      self.part = part
      self.width = width
      self.rooms = rooms
      places = rooms.places(of: part, atLeast: 1)
    }

    /// Enters marks.
    /// - Returns: the numbers of ballots that had one of them before.
    mutating func enter(_ entries: ArraySlice<Entry>) -> [Int] {
      touch(entries)
      var repeating: [Int] = []
      for entry in entries {
        let position = position(of: entry.name, Int(entry.plane), hash: entry.hash)
        if enter(entry, at: position) {
          repeating.append(Int(places[position].numberPlusOne) - 1)
        }
      }
      return repeating
    }

    /// Memory answers slowly where ballots come in no order: all places are asked for before the
    /// first is needed.
    private mutating func touch(_ entries: ArraySlice<Entry>) {
      for entry in entries { touched |= places[place(entry.hash)].bits }
    }

    /// Whether the ballot had the mark before.
    private mutating func enter(_ entry: Entry, at position: Int) -> Bool {
      if entry.word > 0 {
        let word = Int(places[position].numberPlusOne - 1) * (width - 1) + Int(entry.word) - 1
        defer { otherWords[word] |= entry.bits }
        return otherWords[word] & entry.bits != 0
      }
      return places.set(entry.bits, at: position) & entry.bits & ~BallotBook.flags != 0
    }

    /// What was entered, by number and word.
    func forEachWord(_ body: (_ number: Int, _ word: Int, _ bits: UInt64) -> Void) {
      if planes.isEmpty { return }
      for index in 0..<places.count where places[index].bits != 0 {
        body(Int(places[index].numberPlusOne) - 1, 0, places[index].bits)
      }
      for (index, bits) in otherWords.enumerated() where bits != 0 {
        body(index / (width - 1), index % (width - 1) + 1, bits)
      }
    }

    /// The names that are numbers without zeros in front, by their numbers in the table.
    var numbers: [(number: Int, name: Int)] {
      (0..<places.count).compactMap { index in
        let place = places[index]
        guard place.numberPlusOne != 0, let name = place.name.number else { return nil }
        return (Int(place.numberPlusOne) - 1, name)
      }
    }

    mutating func number(of name: BallotName, _ plane: Int, hash: UInt32) -> Int {
      // Looking for it may bring other places.
      let position = position(of: name, plane, hash: hash)
      return Int(places[position].numberPlusOne) - 1
    }

    /// Where the name stands; it is put there where it is met for the first time.
    private mutating func position(of name: BallotName, _ plane: Int, hash: UInt32) -> Int {
      var position = place(hash)
      while places[position].numberPlusOne != 0 {
        if places[position].name == name, Int(places[position].plane) == plane { return position }
        position = (position + 1) & (places.count - 1)
      }
      if (planes.count + 1) * 2 > places.count {
        grow()
        return self.position(of: name, plane, hash: hash)
      }
      shapes.add(name.bytes)
      add(UInt8(truncatingIfNeeded: plane))
      places[position] = NamePlace(
        name: name, plane: UInt8(truncatingIfNeeded: plane),
        numberPlusOne: UInt32(truncatingIfNeeded: planes.count))
      return position
    }

    /// Makes a new number.
    private mutating func add(_ plane: UInt8) {
      planes.append(plane)
      otherWords += repeatElement(0, count: width - 1)
    }

    /// A name that is too long for the table.
    mutating func number(of name: [UInt8], _ plane: Int) -> Int {
      let key = name + [UInt8(truncatingIfNeeded: plane)]
      if let known = long[key] { return Int(known) }
      shapes.add(name)
      long[key] = UInt32(truncatingIfNeeded: planes.count)
      add(UInt8(truncatingIfNeeded: plane))
      return planes.count - 1
    }

    private mutating func grow() {
      let old = places
      places = rooms.places(of: part, atLeast: old.count * 2)
      for index in 0..<old.count where old[index].numberPlusOne != 0 {
        let entry = old[index]
        var position = place(UInt32(truncatingIfNeeded: entry.name.hash(Int(entry.plane))))
        while places[position].numberPlusOne != 0 {
          position = (position + 1) & (places.count - 1)
        }
        places[position] = entry
      }
    }

    /// Where a name with the hash is looked for first: two places stand in one line of memory, and
    /// few names have to be looked for in another.
    @inline(__always)
    private func place(_ hash: UInt32) -> Int {
      Int(truncatingIfNeeded: hash) & (places.count - 2)
    }
  }

  var partsWithNames: [Int] {
    parts.indices.filter { part in parts[part].change { !$0.planes.isEmpty } }
  }

  /// Visits every name of a part by its number and its plane.
  func visitAll(of part: Int, _ visit: (_ number: Int, _ plane: Int) -> Void) {
    let planes = parts[part].change { $0.planes }
    for index in planes.indices { visit(Self.number(index, part), Int(planes[index])) }
  }

  /// The names that are numbers: where each is in the table, and the number.
  var numbers: [(number: Int, name: Int)] {
    parts.enumerated().flatMap { part, names in
      names.change { $0.numbers }.map { (Self.number($0.number, part), $0.name) }
    }
  }

  /// What the names look like.
  var shapes: BallotShapes {
    parts.reduce(into: BallotShapes()) { $0.add($1.change { $0.shapes }) }
  }

  /// The part that a hash belongs to.
  @inline(__always)
  static func part(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 58) }

  private static func number(_ number: Int, _ part: Int) -> Int { number * partCount + part }

  /// The number of a name among those of its plane; a new one where it is met for the first time.
  func number(of name: [UInt8], plane: Int) -> Int {
    if let short = BallotName(name) {
      let hash = short.hash(plane)
      let part = Self.part(hash)
      let low = UInt32(truncatingIfNeeded: hash)
      return Self.number(parts[part].change { $0.number(of: short, plane, hash: low) }, part)
    }
    let part = name.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF } % Self.partCount
    return Self.number(parts[part].change { $0.number(of: name, plane) }, part)
  }

  /// What a batch of entries has shown.
  struct Entered: Sendable {
    /// The numbers of ballots with a mark that they had before.
    let repeating: [Int]
    /// The highest number of the part, or a number below zero.
    let last: Int
  }

  /// Enters marks of ballots whose hashes belong to one part, under one lock.
  ///
  /// - Returns: nil, and nothing is done, where another thread has the part and there is something
  ///   better to do than to wait.
  func enter(_ entries: ArraySlice<Entry>, in part: Int, waits: Bool) -> Entered? {
    let enter = { (names: inout Part) in
      let repeating = names.enter(entries)
      return Entered(
        repeating: repeating.map { Self.number($0, part) },
        last: Self.number(names.planes.count - 1, part))
    }
    return waits ? parts[part].change(enter) : parts[part].changeIfFree(enter)
  }

  /// Everything that was entered, part by part on several threads.
  func forEachWord(
    on threads: Int,
    _ body: @escaping @Sendable (_ number: Int, _ word: Int, _ bits: UInt64) -> Void
  ) {
    _ = Threads.map(Self.partCount, on: threads) { part in
      self.parts[part].change { $0.forEachWord { body(Self.number($0, part), $1, $2) } }
    }
  }
}
