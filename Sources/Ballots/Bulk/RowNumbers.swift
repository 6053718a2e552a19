import Tables

/// The row numbers of a file whose chunks were counted by themselves.
struct RowNumbers: Sendable {
  /// How many rows stand before each chunk, the header among them.
  private let before: [Int]
  /// The number of the last row.
  let last: Int

  init(_ chunks: [(chunk: UInt32, rows: Int)]) {
    var before: [Int] = []
    var next = Table.headerRow
    for (_, rows) in chunks.sorted(by: { $0.chunk < $1.chunk }) {
      before.append(next)
      next += rows
    }
    self.before = before
    last = next
  }

  subscript(place: PlainTally.RowPlace) -> Int { before[Int(place.chunk)] + Int(place.row) + 1 }

  /// In the order of the file.
  func numbered(_ rows: [(place: PlainTally.RowPlace, bytes: [UInt8])]) -> [LinewiseTable.Line] {
    rows.sorted { $0.place < $1.place }.map {
      LinewiseTable.Line(row: self[$0.place], bytes: $0.bytes)
    }
  }
}
