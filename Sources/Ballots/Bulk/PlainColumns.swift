import Tables

/// The columns of a file with one mark a row, as plain rows are read by them.
struct PlainColumns: Sendable {
  /// What a column is for.
  enum Role: Hashable, Sendable {
    case ballot
    /// Says what the mark is for: unit, criterion, group, site.
    case key(KeyColumn)
    case mark
    /// Decides nothing.
    case ignored
  }

  let roles: [Role]
  let ballot: Int
  let mark: Int
  /// The columns that say what the mark is for, in the order of the file.
  let keys: [KeyColumn]
  /// Whether a row is `ballot, …, mark` with nothing but keys between.
  let isUsualOrder: Bool

  /// Nil for the other layouts.
  init?(_ columns: TableColumns, of table: Table) {
    guard case .nothing = columns.layout.spread, let ballot = columns.keys[.ballot],
      let mark = columns.keys[.mark], table.header.count <= Self.mostColumns
    else { return nil }
    let byIndex = Dictionary(uniqueKeysWithValues: columns.keys.map { ($0.value, $0.key) })
    roles = table.header.indices.map { index in
      switch byIndex[index] {
      case .ballot: .ballot
      case .mark: .mark
      case .unit, .criterion, .group, .site: .key(byIndex[index] ?? .unit)
      default: .ignored
      }
    }
    keys = roles.compactMap { if case .key(let key) = $0 { key } else { nil } }
    self.ballot = ballot
    self.mark = mark
    isUsualOrder = ballot == 0 && mark == roles.count - 1 && keys.count == roles.count - 2
  }

  private static let mostColumns = 32
}
