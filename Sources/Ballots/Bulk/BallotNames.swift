import Tables

/// Numbers for ballots that are not called by a plain number, in parts that threads use side by
/// side.
final class BallotNames: Sendable {
  private static let partCount = 64
  /// A longer name is not plain.
  static let mostBytes = 200

  private let parts: [Shared<Part>] = (0..<partCount).map { _ in Shared(Part()) }

  /// One of the parts: an open hash table over the bytes of its names.
  struct Part: Sendable {
    private struct Entry {
      var hash: UInt32
      var start: UInt32
      var length: UInt8
      var plane: UInt8
    }

    private var entries: [Entry] = []
    private var bytes: [UInt8] = []
    /// Number of an entry plus one; 0 where nothing is.
    private var table = [UInt32](repeating: 0, count: 64)

    var planes: [Int] { entries.map { Int($0.plane) } }

    mutating func number(of name: [UInt8], _ plane: Int, hash: UInt32) -> Int {
      var place = Int(hash) & (table.count - 1)
      while table[place] != 0 {
        let number = Int(table[place]) - 1
        if isSame(number, name, plane, hash) { return number }
        place = (place + 1) & (table.count - 1)
      }
      entries.append(
        Entry(
          hash: hash, start: UInt32(truncatingIfNeeded: bytes.count),
          length: UInt8(truncatingIfNeeded: name.count), plane: UInt8(truncatingIfNeeded: plane)))
      bytes += name
      table[place] = UInt32(truncatingIfNeeded: entries.count)
      if entries.count * 2 > table.count { grow() }
      return entries.count - 1
    }

    private func isSame(_ number: Int, _ name: [UInt8], _ plane: Int, _ hash: UInt32) -> Bool {
      let entry = entries[number]
      guard entry.hash == hash, Int(entry.plane) == plane, Int(entry.length) == name.count else {
        return false
      }
      let start = Int(entry.start)
      for index in name.indices where bytes[start + index] != name[index] { return false }
      return true
    }

    private mutating func grow() {
      table = Array(repeating: 0, count: table.count * 4)
      for (number, entry) in entries.enumerated() {
        var place = Int(entry.hash) & (table.count - 1)
        while table[place] != 0 { place = (place + 1) & (table.count - 1) }
        table[place] = UInt32(truncatingIfNeeded: number + 1)
      }
    }
  }

  /// The number and the plane of every name.
  var all: [(number: Int, plane: Int)] {
    parts.enumerated().flatMap { part, names in
      names.change { $0.planes }.enumerated().map {
        ($0.offset * Self.partCount + part, $0.element)
      }
    }
  }

  /// The number of a name among those of its plane; a new one where it is met for the first time.
  func number(of name: [UInt8], plane: Int) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(truncatingIfNeeded: plane)
    for byte in name { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    hash = (hash ^ (hash >> 29)) &* 0xBF58_476D_1CE4_E5B9
    let part = Int(truncatingIfNeeded: hash >> 58)
    let low = UInt32(truncatingIfNeeded: hash)
    return parts[part].change { $0.number(of: name, plane, hash: low) } * Self.partCount + part
  }
}
