import Diagnostics
import RubricModel

/// Finds marks under a key that another mark has already: typed twice, exact copies and blanks
/// included.
struct DuplicateCheck {
  /// Indices of marks that do not count because another one does.
  private(set) var discarded: Set<Int> = []
  private(set) var diagnostics: [Diagnostic] = []

  private struct Key: Hashable {
    let unit: Int
    let criterion: Int
    let rater: Int
    let suggestion: Int
  }

  init(_ form: Form, _ sheet: MarkSheet, _ units: [AppraisedUnit]) {
    let treatment = form.treatments.duplicate
    if treatment == .notChecked { return }
    var first: [Key: Int] = [:]
    first.reserveCapacity(sheet.marks.count)
    for (index, mark) in sheet.marks.enumerated() {
      let key = Key(
        unit: mark.unit, criterion: mark.criterion, rater: mark.rater, suggestion: mark.suggestion)
      guard let earlier = first[key] else {
        first[key] = index
        continue
      }
      switch treatment {
      case .keepFirst: discarded.insert(index)
      case .keepLast:
        discarded.insert(earlier)
        first[key] = index
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
