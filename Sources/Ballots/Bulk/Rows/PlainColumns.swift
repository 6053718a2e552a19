import Tables

/// The columns of a file of ballots, as plain rows are read by them.
struct PlainColumns: Sendable {
  /// What a column is for.
  enum Role: Hashable, Sendable {
    case ballot
    /// Says what the marks of the row are for: unit, criterion, group, site.
    case key(KeyColumn)
    case mark
    /// Decides nothing.
    case ignored
  }

  /// A column of marks.
  struct Mark: Sendable {
    let column: Int
    /// The name above it, which says what its marks are for; nil where the row says it all.
    let name: [UInt8]?
  }

  let roles: [Role]
  let ballot: Int
  /// In the order of the file.
  let marks: [Mark]
  /// What says what a mark is for: columns in the order of the file, then the name above the mark.
  let keys: [KeyColumn]
  /// Whether a row is `ballot, …, mark` with nothing but keys between.
  let isUsualOrder: Bool

  /// Whether a row has a mark for each unit or criterion.
  var isSpread: Bool { marks[0].name != nil }

  /// Nil for the layouts of other forms, and for a header that is odd in some way.
  init?(_ columns: TableColumns, of table: Table) {
    guard let ballot = columns.keys[.ballot], let first = columns.marks.first,
      table.header.count <= Self.mostColumns
    else { return nil }
    let spread: KeyColumn? =
      switch columns.layout.spread {
      case .nothing: nil
      case .units: .unit
      case .criteria: .criterion
      case .levels, .items: .points
      }
    guard spread != .points, spread != nil || columns.keys[.mark] == first.column else {
      return nil
    }
    marks = columns.marks.map { mark in
      Mark(column: mark.column, name: spread.map { _ in Array(table.header[mark.column].utf8) })
    }
    // What is looked up is written as a row of cells.
    if marks.contains(where: { $0.name.map(Self.isOdd) ?? false }) { return nil }
    roles = Self.roles(columns, of: table)
    let inRow = roles.compactMap { if case .key(let key) = $0 { key } else { nil } }
    keys = inRow + [spread].compactMap { $0 }
    self.ballot = ballot
    isUsualOrder =
      spread == nil && ballot == 0 && first.column == roles.count - 1
      && keys.count == roles.count - 2
  }

  private static func roles(_ columns: TableColumns, of table: Table) -> [Role] {
    let byIndex = Dictionary(uniqueKeysWithValues: columns.keys.map { ($0.value, $0.key) })
    let marks = Set(columns.marks.map(\.column))
    return table.header.indices.map { index in
      if marks.contains(index) { return .mark }
      switch byIndex[index] {
      case .ballot: return .ballot
      case .unit, .criterion, .group, .site: return .key(byIndex[index] ?? .unit)
      default: return .ignored
      }
    }
  }

  private static func isOdd(_ name: [UInt8]) -> Bool {
    name.contains { $0 < 0x20 || $0 == .comma || $0 == .quote }
  }

  private static let mostColumns = 4096
}
