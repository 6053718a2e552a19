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

  init(_ form: Form, _ sheet: MarkSheet) {
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
      settle(mark, index, earlier, by: treatment, in: sheet)
      if treatment == .keepLast { first[key] = index }
    }
  }

  private mutating func settle(
    _ mark: RawMark, _ index: Int, _ earlier: Int, by treatment: DuplicateTreatment,
    in sheet: MarkSheet
  ) {
    switch treatment {
    case .keepFirst: discarded.insert(index)
    case .keepLast: discarded.insert(earlier)
    case .refuse, .notChecked:
      diagnostics.append(
        .duplicateRefused(
          voter: sheet.raters.names[mark.rater],
          earlier: sheet.place(of: sheet.marks[earlier].origin), at: sheet.place(of: mark.origin)))
    }
  }
}
