import Ballots
import Diagnostics
import RubricSyntax
import Tables

/// The units, criteria, groups, sites and rounds of a keying, as it spells them.
///
/// One mistyped name makes as many differences as it has marks: it is told once besides.
struct Members {
  private let keying: Keying
  /// The first cell of each, in the order of the file.
  private var firstCells: [(key: NameKey, cell: KeyedCell)] = []
  private var keys: Set<NameKey> = []
  private let part: NamePart

  private static let parts: [NamePart] =
    [.key(.group), .key(.site), .key(.round), .unit, .criterion]

  /// What only one of the files has.
  static func strangers(_ first: Keying, _ second: Keying) -> [Diagnostic] {
    let said = first.shape.parts.filter { parts.contains($0) }
    // Without cells nothing is spelled at all.
    if first.cells.isEmpty || second.cells.isEmpty { return [] }
    return said.flatMap { part in
      let (own, other) = (Members(first, part), Members(second, part))
      return own.strangers(to: other) + other.strangers(to: own)
    }
  }

  private init(_ keying: Keying, _ part: NamePart) {
    self.keying = keying
    self.part = part
    // A remark on a whole row is about no unit or criterion.
    let cells = keying.cells.lazy.filter { !$0.name[part].isEmpty }
    for cell in cells where keys.insert(cell.key[part]).inserted {
      firstCells.append((cell.key[part], cell))
    }
  }

  private func strangers(to other: Members) -> [Diagnostic] {
    let candidates = other.firstCells.filter { !keys.contains($0.key) }.map(\.cell.name[part])
    return firstCells.filter { !other.keys.contains($0.key) }.map { _, cell in
      let text = cell.name[part]
      return .memberOfOneFile(
        text, part, nearest: TypingSlip.name(meantBy: text, among: candidates), at: place(of: cell))
    }
  }

  private func place(of cell: KeyedCell) -> Place {
    if part == keying.shape.spread { return keying.table.placeOfHeader(column: cell.column) }
    let column = keying.shape.keys.first { $0.part == part }?.column
    return keying.table.place(of: keying.table.rows[cell.row], column: column)
  }
}
