import Tables

/// The cells of a row with several marks that is perhaps plain. It is used for one row after the
/// other, so that none of them needs memory of its own.
struct SpreadCells {
  /// What the row says of all its marks: a comma and a cell for each key column, the comma even
  /// where there is none; between two margins.
  private(set) var key: [UInt8] = []
  /// Where the marks stand, in the order of their columns.
  private(set) var marks: [Range<Int>] = []
  private(set) var ballot = PlainBallot.none
  /// Where the ballot's name stands.
  private(set) var name = 0..<0

  /// Bytes before and behind the key, as `KeyCache` asks for them.
  private static let margin = 8

  /// Where the key stands between its margins.
  var keyRange: Range<Int> { Self.margin..<key.count - Self.margin }

  /// The cells of the key with commas between.
  var keyCells: ArraySlice<UInt8> { key[keyRange].dropFirst() }

  /// False where a cell has to be read in the careful way.
  mutating func read(
    _ bytes: borrowing RawSpan, _ start: Int, _ end: Int, _ columns: PlainColumns
  ) -> Bool {
    let end = end > start && bytes.byte(at: end - 1) == .carriageReturn ? end - 1 : end
    beginKey()
    marks.removeAll(keepingCapacity: true)
    var position = start
    let last = columns.roles.count - 1
    for index in columns.roles.indices {
      guard let (cell, next) = PlainCells.cell(bytes, position, end), (next < end) == (index < last)
      else { return false }
      position = next + 1
      switch columns.roles[index] {
      case .mark: marks.append(cell)
      case .ballot:
        guard let found = PlainBallot(bytes, inside: cell) else { return false }
        ballot = found
        name = cell
      case .ignored:
        for position in cell where bytes.byte(at: position) >= 0x80 { return false }
      case .key: if !addKey(bytes, cell) { return false }
      }
    }
    endKey()
    return true
  }

  private mutating func beginKey() {
    key.removeAll(keepingCapacity: true)
    for _ in 0..<Self.margin { key.append(0) }
  }

  private mutating func addKey(_ bytes: borrowing RawSpan, _ cell: Range<Int>) -> Bool {
    key.append(.comma)
    for position in cell {
      let byte = bytes.byte(at: position)
      if byte == .comma { return false }
      key.append(byte)
    }
    return true
  }

  private mutating func endKey() {
    if key.count == Self.margin { key.append(.comma) }
    for _ in 0..<Self.margin { key.append(0) }
  }
}
