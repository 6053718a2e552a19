import Tables

/// The cells of a row that is perhaps plain: bare ones, or ones between quotation marks that hold
/// nothing that would need them.
struct PlainCells {
  /// The cells that say what the mark is for, with commas between.
  private(set) var key: [UInt8] = []
  /// Where the mark stands.
  private(set) var mark = 0..<0
  private(set) var ballot: PlainBallot
  /// Where the ballot's name stands.
  private(set) var name = 0..<0

  /// Nil where a cell has to be read in the careful way.
  init?(_ bytes: borrowing RawSpan, _ start: Int, _ end: Int, _ columns: PlainColumns) {
    let end = end > start && bytes.byte(at: end - 1) == .carriageReturn ? end - 1 : end
    var position = start
    ballot = PlainBallot.none
    for (index, role) in columns.roles.enumerated() {
      guard let (cell, next) = Self.cell(bytes, position, end) else { return nil }
      // A separator behind every cell but the last, and none behind that.
      guard (next < end) == (index < columns.roles.count - 1) else { return nil }
      position = next + 1
      switch role {
      case .ballot:
        guard let found = PlainBallot(bytes, inside: cell) else { return nil }
        ballot = found
        name = cell
      case .mark: mark = cell
      case .ignored:
        // Bytes that are no text are for the careful way to find.
        for position in cell where bytes.byte(at: position) >= 0x80 { return nil }
      case .key:
        if !key.isEmpty || index > 0 && columns.roles[..<index].contains(where: \.isKey) {
          key.append(.comma)
        }
        for position in cell {
          let byte = bytes.byte(at: position)
          if byte == .comma { return nil }
          key.append(byte)
        }
      }
    }
  }

  /// The inside of the cell that begins at the position, and where it ends.
  static func cell(
    _ bytes: borrowing RawSpan, _ start: Int, _ end: Int
  ) -> (inside: Range<Int>, next: Int)? {
    let isQuoted = start < end && bytes.byte(at: start) == .quote
    var position = isQuoted ? start + 1 : start
    let first = position
    while position < end {
      let byte = bytes.byte(at: position)
      if byte == .quote || (byte == .comma && !isQuoted) { break }
      if byte < 0x20 { return nil }
      position += 1
    }
    if !isQuoted {
      return position < end && bytes.byte(at: position) == .quote
        ? nil : (first..<position, position)
    }
    guard position < end, bytes.byte(at: position) == .quote,
      position + 1 == end || bytes.byte(at: position + 1) == .comma
    else { return nil }
    return (first..<position, position + 1)
  }
}

extension PlainColumns.Role {
  var isKey: Bool { if case .key = self { true } else { false } }
}
