import Diagnostics
import RubricModel

/// Finds the marks that should be there and are not: every ballot has one for each unit and
/// criterion, every answer one for each criterion, every unit some answer.
struct MissingCheck {
  /// The absent marks, placed at the first row of their ballot or answer.
  private(set) var marks: [RawMark] = []
  /// What is absent altogether and cannot be made up mark by mark.
  private(set) var diagnostics: [Diagnostic] = []

  private struct Voter: Hashable {
    let rater: Int
    let suggestion: Int
    /// The unit of an answer; −1 on a ballot, which is for all units.
    let unit: Int
  }

  init(_ form: Form, _ sheet: MarkSheet, _ units: [AppraisedUnit]) {
    // Where ballot numbers mean nothing, nobody knows which marks belong to one ballot.
    let knowsBallots = form.treatments.duplicate != .notChecked
    let criteria = Array(0..<max(1, form.criteria.count))
    let absentUnits = Self.absentUnits(sheet, units.count)
    if form.treatments.missing == .refuse {
      diagnostics += absentUnits.sorted().map {
        .unitWithoutMarks(units[$0].name, form: form, in: sheet.fileNames)
      }
    }
    guard knowsBallots else { return }
    let due = units.indices.filter {
      !absentUnits.contains($0) || form.treatments.missing != .refuse
    }
    for (voter, found) in Self.marksByVoter(form, sheet) {
      let dueUnits = voter.unit < 0 ? due : [voter.unit]
      for unit in dueUnits {
        for criterion in criteria where !found.keys.contains(Self.key(unit, criterion)) {
          marks.append(
            RawMark(
              unit: unit, criterion: criterion, rater: voter.rater, suggestion: voter.suggestion,
              text: "", origin: found.origin))
        }
      }
    }
  }

  private typealias Found = (keys: Set<Int64>, origin: MarkOrigin)

  private static func key(_ unit: Int, _ criterion: Int) -> Int64 {
    Int64(unit) << 32 | Int64(criterion)
  }

  /// The marks of each ballot or answer, in the order of the file.
  private static func marksByVoter(_ form: Form, _ sheet: MarkSheet) -> [(Voter, Found)] {
    var index: [Voter: Int] = [:]
    var voters: [(Voter, Found)] = []
    for mark in sheet.marks {
      let unit = form.kind == .ballot ? -1 : mark.unit
      let voter = Voter(rater: mark.rater, suggestion: mark.suggestion, unit: unit)
      let position =
        index[voter]
        ?? {
          index[voter] = voters.count
          voters.append((voter, ([], mark.origin.wholeRow)))
          return voters.count - 1
        }()
      voters[position].1.keys.insert(key(mark.unit, mark.criterion))
    }
    return voters
  }

  private static func absentUnits(_ sheet: MarkSheet, _ count: Int) -> Set<Int> {
    Set(0..<count).subtracting(sheet.marks.map(\.unit))
  }
}

extension MarkSheet {
  /// The files it was read from; empty for an example.
  var fileNames: [String] {
    sources.compactMap { if case .table(let file) = $0 { file } else { nil } }
  }
}
