import Diagnostics
import RubricModel

/// Finds marks under a key that another mark has already: typed twice, exact copies and blanks
/// included.
struct DuplicateCheck {
  /// Indices of marks that do not count because another one does.
  private(set) var discarded: Set<Int> = []
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameter isLeftOut: whether a row does not count at all; it displaces nothing.
  init(
    _ form: Form, _ sheet: MarkSheet, _ units: [AppraisedUnit], isLeftOut: (RawMark) -> Bool
  ) {
    let treatment = form.treatments.duplicate
    if treatment == .notChecked { return }
    var first: [Coordinate: Int] = [:]
    first.reserveCapacity(sheet.marks.count)
    for (index, mark) in sheet.marks.enumerated() where !isLeftOut(mark) {
      guard let earlier = first[mark.at] else {
        first[mark.at] = index
        continue
      }
      switch treatment {
      case .keepFirst: discarded.insert(index)
      case .keepLast:
        discarded.insert(earlier)
        first[mark.at] = index
      case .refuse, .notChecked:
        diagnostics.append(
          .duplicateRefused(
            CellOwner(mark, sheet, form, units),
            earlier: sheet.place(of: sheet.marks[earlier].origin), at: sheet.place(of: mark.origin))
        )
      }
    }
  }
}
