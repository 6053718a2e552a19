import Diagnostics

/// Cells whose meaning is clear although they were not typed plainly; they are read, and said.
struct TidiedCells {
  enum Kind: CaseIterable {
    case fullWidth
    case surroundingSpace
  }

  private var counts: [Kind: (count: Int, first: Place)] = [:]

  mutating func note(_ kind: Kind, at place: Place) {
    counts[kind] = (counts[kind].map { $0.count + 1 } ?? 1, counts[kind]?.first ?? place)
  }

  /// One notice for each kind, at the first cell.
  var notices: [Diagnostic] {
    Kind.allCases.compactMap { kind in
      counts[kind].map { .tidied(kind, count: $0.count, at: $0.first) }
    }
  }
}
