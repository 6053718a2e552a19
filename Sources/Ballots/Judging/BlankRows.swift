import Diagnostics
import RubricModel
import Tables

/// Ballots in one row of which the number was typed and no mark: one sentence, beside the
/// abstentions that its cells make.
enum BlankRows {
  static func diagnostics(_ sheet: MarkSheet, _ form: Form) -> [Diagnostic] {
    guard form.kind == .ballot, form.treatments.blank != .refuse else { return [] }
    // The marks of a row stand together.
    var blank: [Row] = []
    var current: Row?
    for index in sheet.marks.indices where sheet.marks[index].origin.column >= 0 {
      let origin = sheet.marks[index].origin.wholeRow
      if current?.origin == origin {
        if current?.isBlank == true { current?.add(sheet.marks[index]) }
      } else {
        if let current, current.isBallot { blank.append(current) }
        current = Row(
          origin: origin, rater: sheet.marks[index].at[.rater], unit: sheet.marks[index].unit,
          isBlank: sheet.marks[index].text.isBlank)
      }
    }
    if let current, current.isBallot { blank.append(current) }
    guard let first = blank.map(\.origin).min() else { return [] }
    let names = blank.map { sheet.voters.names[$0.rater] }
    return [.blankRows(names, at: sheet.place(of: first))]
  }

  private struct Row {
    let origin: MarkOrigin
    let rater: Int
    let unit: Int
    var isBlank: Bool
    var hasUnits = false

    /// A row about one unit is one answer of several, and a voter may abstain.
    var isBallot: Bool { isBlank && hasUnits }

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
