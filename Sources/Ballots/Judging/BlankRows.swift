import Diagnostics
import RubricModel
import Tables

/// Ballots in one row of which the number was typed and no mark: one sentence, beside the
/// abstentions that its cells make.
enum BlankRows {
  static func diagnostics(_ sheet: MarkSheet, _ form: Form) -> [Diagnostic] {
    guard form.kind == .ballot, form.treatments.blank != .refuse else { return [] }
    var rows: [MarkOrigin: Row] = [:]
    for mark in sheet.marks where mark.origin.column >= 0 {
      let row = mark.origin.wholeRow
      if rows[row] == nil {
        rows[row] = Row(rater: mark.at[.rater], unit: mark.unit, isBlank: mark.text.isBlank)
      } else {
        rows[row]?.add(mark)
      }
    }
    // A row about one unit is one answer of several, and a voter may abstain.
    let blank = rows.filter { $0.value.isBlank && $0.value.hasUnits }.sorted { $0.key < $1.key }
    guard let first = blank.first else { return [] }
    let names = blank.map { sheet.voters.names[$0.value.rater] }
    return [.blankRows(names, at: sheet.place(of: first.key))]
  }

  private struct Row {
    let rater: Int
    let unit: Int
    var isBlank: Bool
    var hasUnits = false

    mutating func add(_ mark: RawMark) {
      if !mark.text.isBlank { isBlank = false }
      if mark.unit != unit { hasUnits = true }
    }
  }
}

extension Diagnostic {
  private static let mostNames = 10

  fileprivate static func blankRows(_ names: [String], at place: Place) -> Diagnostic {
    let shown = names.prefix(mostNames).map(\.shortened)
    let isMore = names.count > mostNames
    return Diagnostic(
      .notice, BallotCode.blankRows.rawValue,
      Bilingual(
        zh: "有\(names.count)票只录了票号，评分全部空白：第"
          + shown.joined(separator: "、") + (isMore ? "等号。" : "号。"),
        en: "\(EnglishCount.text(names.count, "ballot")) with a number and no mark: "
          + shown.joined(separator: ", ") + (isMore ? " and more." : ".")), at: place,
      help: [
        Bilingual(
          zh: "请对照原件：忘了录入的，补上；票上也是空白的，不必改动。",
          en: "Look at the paper: type what was forgotten; if it is blank too, leave it.")
      ])
  }
}
