import Diagnostics
import RubricModel
import Tables

/// Reads the cells of a tally: how many marks there were at each level. A cell is that many marks,
/// so that everything behind it works as if the ballots themselves were there.
struct TallyJudge {
  private let form: Form
  private let sheet: MarkSheet
  private(set) var marks: [JudgedMark] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ form: Form, _ sheet: MarkSheet) {
    self.form = form
    self.sheet = sheet
  }

  mutating func judge() {
    for mark in sheet.marks {
      guard isOfItsCriterion(mark), let times = number(of: mark) else { continue }
      marks.append(judged(mark, times: times, by: mark.text.isBlank ? .blank : nil))
    }
  }

  /// Votes for a level that the criterion of the row does not have are nobody's.
  private mutating func isOfItsCriterion(_ mark: RawMark) -> Bool {
    let (level, criterion) = (mark.at[.item], mark.at[.criterion])
    if form.levels(ofMember: criterion).contains(level) { return true }
    guard let levels = form.scale.levels, form.criteria.indices.contains(criterion) else {
      return true
    }
    diagnostics.append(
      .votesAtForeignLevel(
        mark.text.trimmed, levels[level].name, form.criteria[criterion].name,
        own: levels[form.levels(ofMember: criterion)].map(\.name),
        at: sheet.place(of: mark.origin)))
    return false
  }

  private func judged(_ mark: RawMark, times: Int, by markCase: MarkCase?) -> JudgedMark {
    let level = mark.at[.item]
    return JudgedMark(
      at: mark.at.without(.item), status(ofLevel: level), times: times, by: markCase,
      origin: mark.origin)
  }

  private func status(ofLevel index: Int) -> JudgedMark.Status {
    let level = form.scale.levels?[index]
    if level?.isAbstention ?? false { return .abstained(.abstainingLevel(index)) }
    return level?.isVoid ?? false ? .void(.voidLevel(index)) : .counted(Int64(index))
  }

  private mutating func number(of mark: RawMark) -> Int? {
    let place = sheet.place(of: mark.origin)
    if mark.text.isBlank {
      if case .countAsNumber(let number) = form.treatments.blank {
        return WholeNumber.of(number)
      }
      diagnostics.append(.blankRefused(form: form, at: place))
      return nil
    }
    if let number = WholeNumber.read(mark.text) { return number }
    diagnostics.append(.notACount(mark.text.trimmed, at: place))
    return nil
  }
}
