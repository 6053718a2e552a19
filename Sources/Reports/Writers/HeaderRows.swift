import Diagnostics

/// The header of a table, broken into as many rows as it takes to fit the table into a terminal.
struct HeaderRows {
  static let gap = "  "

  /// From top to bottom; short headers stand at the bottom.
  let rows: [[String]]
  /// The columns that each column of the table takes.
  let widths: [Int]

  /// - Parameter room: terminal columns that the table should keep to.
  init(_ headers: [String], over content: [[String]], room: Int) {
    let cells = headers.indices.map { column in
      content.map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    let least = zip(headers, cells).map { max($1, LineWrapping.widestPiece(of: $0)) }
    var most = headers.map { DisplayWidth.of($0) }.max() ?? 0
    var broken = Self.broken(headers, at: most, least, cells)
    while Self.width(broken.widths) > room, most > Self.narrowest {
      most -= 1
      broken = Self.broken(headers, at: most, least, cells)
    }
    widths = broken.widths
    let height = broken.lines.map { $0.count }.max() ?? 0
    rows = (0..<height).map { row in
      broken.lines.map { lines in
        let index = row - (height - lines.count)
        return index < 0 ? "" : lines[index]
      }
    }
  }

  /// The columns of the whole table.
  var width: Int { Self.width(widths) }

  /// Two Chinese characters: a header narrower than that cannot be read.
  private static let narrowest = 4

  private static func broken(
    _ headers: [String], at most: Int, _ least: [Int], _ cells: [Int]
  ) -> (lines: [[String]], widths: [Int]) {
    let lines = zip(headers, least).map { header, least in
      LineWrapping.lines(of: header, width: max(most, least))
    }
    let widths = zip(lines, cells).map { lines, cell in
      lines.reduce(cell) { max($0, DisplayWidth.of($1)) }
    }
    return (lines, widths)
  }

  private static func width(_ widths: [Int]) -> Int {
    widths.reduce(0, +) + gap.count * max(0, widths.count - 1)
  }
}
