import Tables

/// Numbers for ballots that are not called by a plain number, in parts that threads use side by
/// side.
final class BallotNames: Sendable {
  static let partCount = 64
  /// A longer name is not plain.
  static let mostBytes = 200

  private let parts: [Shared<Part>] = (0..<partCount).map { _ in Shared(Part()) }

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
    private struct Place {
      var name: BallotName
      var plane: UInt8
      /// 0 where nothing is.
      var numberPlusOne: UInt32

      static let empty = Place(name: BallotName(), plane: 0, numberPlusOne: 0)
    }

    private var places = [Place](repeating: .empty, count: 64)
    /// By number.
    private(set) var planes: [UInt8] = []
    private(set) var shapes = BallotShapes()
    /// What was read only to have it near; kept, so that the reading is.
    private var touched: UInt64 = 0
    private var long: [[UInt8]: UInt32] = [:]

    /// Memory answers slowly where ballots come in no order: all places are asked for before the
    /// first is needed.
    mutating func touch(_ entries: ArraySlice<Entry>) {
      for entry in entries {
        touched |= places[place(entry.hash)].name.low
      }
    }

    /// The names that are numbers without zeros in front, by their numbers in the table.
    var numbers: [(number: Int, name: Int)] {
      places.compactMap { place in
        guard place.numberPlusOne != 0, let name = place.name.number else { return nil }
        return (Int(place.numberPlusOne) - 1, name)
      }
    }

    mutating func number(of name: BallotName, _ plane: Int, hash: UInt32) -> Int {
      var position = place(hash)
      while places[position].numberPlusOne != 0 {
        if places[position].name == name, Int(places[position].plane) == plane {
          return Int(places[position].numberPlusOne) - 1
        }
        position = (position + 1) & (places.count - 1)
      }
      shapes.add(name.bytes)
      planes.append(UInt8(truncatingIfNeeded: plane))
      places[position] = Place(
        name: name, plane: UInt8(truncatingIfNeeded: plane),
        numberPlusOne: UInt32(truncatingIfNeeded: planes.count))
      if planes.count * 2 > places.count { grow() }
      return planes.count - 1
    }

    /// A name that is too long for the table.
    mutating func number(of name: [UInt8], _ plane: Int) -> Int {
      let key = name + [UInt8(truncatingIfNeeded: plane)]
      if let known = long[key] { return Int(known) }
      shapes.add(name)
      long[key] = UInt32(truncatingIfNeeded: planes.count)
      planes.append(UInt8(truncatingIfNeeded: plane))
      return planes.count - 1
    }

    private mutating func grow() {
      let old = places
      places = Array(repeating: .empty, count: old.count * 2)
      for entry in old where entry.numberPlusOne != 0 {
        var position = place(UInt32(truncatingIfNeeded: entry.name.hash(Int(entry.plane))))
        while places[position].numberPlusOne != 0 {
          position = (position + 1) & (places.count - 1)
        }
        places[position] = entry
      }
    }

    @inline(__always)
    private func place(_ hash: UInt32) -> Int {
      Int(truncatingIfNeeded: hash) & (places.count - 1)
    }
  }

  /// The number and the plane of every name.
  var all: [(number: Int, plane: Int)] {
    parts.enumerated().flatMap { part, names in
      names.value.planes.enumerated().map {
        (Self.number($0.offset, part), Int($0.element))
      }
    }
  }

  /// The names that are numbers: where each is in the table, and the number.
  var numbers: [(number: Int, name: Int)] {
    parts.enumerated().flatMap { part, names in
      names.value.numbers.map { (Self.number($0.number, part), $0.name) }
    }
  }

  /// What the names look like.
  var shapes: BallotShapes {
    parts.reduce(into: BallotShapes()) { $0.add($1.value.shapes) }
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

  /// The numbers of all names of entries, whose hashes belong to one part, under one lock; nil
  /// where another thread has it and there is something better to do than to wait.
  func numbers(of entries: ArraySlice<Entry>, in part: Int, waits: Bool) -> [Int]? {
    let find = { (names: inout Part) in
      names.touch(entries)
      return entries.map {
        Self.number(names.number(of: $0.name, Int($0.plane), hash: $0.hash), part)
      }
    }
    return waits ? parts[part].change(find) : parts[part].changeIfFree(find)
  }
}
