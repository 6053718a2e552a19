import Diagnostics
import RubricModel
import Tables

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
    var refused: [Pair] = []
    for index in sheet.marks.indices where !isLeftOut(sheet.marks[index]) {
      let at = sheet.marks[index].at
      guard let earlier = first.updateValue(index, forKey: at) else { continue }
      if treatment != .keepLast { first[at] = earlier }
      switch treatment {
      case .keepFirst: discarded.insert(index)
      case .keepLast: discarded.insert(earlier)
      case .refuse, .notChecked: refused.append((earlier, index))
      }
    }
    diagnostics = Self.messages(on: refused, form, sheet, units)
  }

  /// Indices of marks with one key.
  private typealias Pair = (earlier: Int, later: Int)

  /// A paper that was typed twice is one fault, however many cells it has.
  private static func messages(
    on pairs: [Pair], _ form: Form, _ sheet: MarkSheet, _ units: [AppraisedUnit]
  ) -> [Diagnostic] {
    let papers = Dictionary(grouping: pairs) { paper(of: sheet.marks[$0.later], form) }
    return papers.values.sorted { $0[0].later < $1[0].later }.map { pairs in
      let (earlier, later) = (sheet.marks[pairs[0].earlier], sheet.marks[pairs[0].later])
      let owner = CellOwner(later, sheet, form, units)
      let places = (sheet.place(of: earlier.origin), sheet.place(of: later.origin))
      let cells = Set(pairs.map { sheet.marks[$0.later].at })
      if cells.count == 1 { return .duplicateRefused(owner, earlier: places.0, at: places.1) }
      let differing = pairs.filter {
        sheet.marks[$0.earlier].text.trimmed != sheet.marks[$0.later].text.trimmed
      }
      return .paperTwice(
        owner, isRow: form.hasRowsOfUnits, cells: cells.count,
        differing: Set(differing.map { sheet.marks[$0.later].at }).count, earlier: places.0,
        at: places.1)
    }
  }

  /// What is one piece of paper: a ballot, an answer on a suggestion, or the row of a unit; else
  /// the cell itself.
  private static func paper(of mark: RawMark, _ form: Form) -> Coordinate {
    var paper = mark.at
    switch form.kind {
    case .ballot:
      paper = paper.without(.criterion)
      paper.unit = -1
    case .feedback: paper = paper.without(.criterion)
    case .tally, .checklist: paper = paper.without(.item)
    case .ledger, .adjustment: break
    }
    return paper
  }
}

extension Form {
  /// Whether a row tells of a unit what others have counted or looked up.
  fileprivate var hasRowsOfUnits: Bool { kind == .tally || kind == .checklist }
}
