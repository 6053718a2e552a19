import Tables

/// Which marks each ballot of the plain rows has, shared by all threads: some bits for every
/// ballot.
///
/// Plain numbers find their ballot by themselves, other names through a table. Ballots of different
/// boxes and groups are different ballots: each box and group is a plane of its own.
final class BallotBook: Sendable {
  /// A ballot with a mark that counts or abstains.
  static let validBit: UInt64 = 1
  /// A ballot whose rows are not plain, because something has to be said of it.
  static let setAsideBit: UInt64 = 2
  static let flags = validBit | setAsideBit
  /// The bits of marks begin behind those.
  static let firstMark = 2

  static let mostPlanes = 16
  /// Words of a plane, and of all ballots that are found through the table.
  private static let planeSize = 1 << 24

  /// Words of a ballot.
  let width: Int
  /// Ballots of a plane.
  let room: Int
  /// The lowest plain number that finds its ballot by itself.
  let base: Int
  let words: AtomicWords
  /// The ballots that are found by their names, which has their marks until they are settled.
  let names: BallotNames

  /// Nil where the system does not lend the memory.
  /// - Parameters:
  ///   - marks: how many a ballot may have.
  ///   - number: a plain number that occurs; most are near it.
  init?(marks: Int, near number: Int) {
    width = (Self.firstMark + marks + 63) / 64
    room = Self.planeSize / width
    guard room > 0, let words = AtomicWords(count: (Self.mostPlanes + 1) * Self.planeSize) else {
      return nil
    }
    self.words = words
    names = BallotNames(width: width)
    base = number < room / 2 ? 0 : number - room / 4
  }

  /// How many marks there are bits for.
  var markRoom: Int { width * 64 - Self.firstMark }

  /// Nil for a number that is found through the table.
  @inline(__always)
  func ballot(numbered number: Int, _ plane: Int) -> Int? {
    let index = number - base
    return index >= 0 && index < room ? plane * room + index : nil
  }

  /// Nil where there are too many.
  func ballot(named name: [UInt8], _ plane: Int) -> Int? {
    ballot(found: names.number(of: name, plane: plane))
  }

  /// The ballot whose name has the number in the table; nil where there are too many.
  ///
  /// Ballots of a part of the table stand together: a thread that empties a batch into a part has
  /// their words to itself, near each other.
  @inline(__always)
  func ballot(found number: Int) -> Int? {
    let (index, part) = number.quotientAndRemainder(dividingBy: BallotNames.partCount)
    let partRoom = room / BallotNames.partCount
    return index < partRoom ? Self.mostPlanes * room + part * partRoom + index : nil
  }

  /// The number by which a ballot of the first plane is found; nil for one found through the table.
  func number(ofFirstPlane ballot: Int) -> Int? { ballot < room ? base + ballot : nil }

  /// The ballots found through the table, whatever their plane, whose names are numbers that
  /// somebody may have counted to.
  var namedNumbers: [Int: Int] {
    var numbers: [Int: Int] = [:]
    for (name, number) in names.numbers where number <= BallotNumbers.largest {
      if let ballot = ballot(found: name) { numbers[ballot] = number }
    }
    return numbers
  }

  /// Puts what was entered by name among the words of all ballots.
  func settleNames(on threads: Int) {
    names.forEachWord(on: threads) { number, word, bits in
      guard let ballot = self.ballot(found: number) else { return }
      _ = self.words.set(bits, at: ballot * self.width + word)
    }
  }

  func isSetAside(_ ballot: Int) -> Bool { words[ballot * width] & Self.setAsideBit != 0 }

  func setAside(_ ballot: Int) { _ = words.set(Self.setAsideBit, at: ballot * width) }

  /// Whether a word has marks of a ballot that it had before.
  @inline(__always)
  func repeated(_ old: UInt64, _ bits: UInt64, at word: Int) -> Bool {
    if width == 1 { return old & bits & ~Self.flags != 0 }
    if old & bits == 0 { return false }
    let flags = word % width == 0 ? Self.flags : 0
    return old & bits & ~flags != 0
  }
}
