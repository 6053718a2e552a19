import Diagnostics
import RubricModel
import Tables

/// Which unit has cast which ballot, where units appraise each other: its number is their name or
/// code.
struct OwnBallots {
  /// By voter; empty where the form does not ask.
  private var unitOf: [Int: Int] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  init(_ form: Form, _ sheet: MarkSheet, _ units: [AppraisedUnit]) {
    guard form.treatments.ownUnit != nil else { return }
    let directory = UnitDirectory(listed: units)
    let ballots = sheet.voters.names
    var first: [Int: String] = [:]
    for (voter, ballot) in ballots.enumerated() {
      guard let unit = directory.index(of: ballot) else { continue }
      unitOf[voter] = unit
      if let earlier = first[unit] {
        diagnostics.append(
          .unitVotesTwice(units[unit].name, earlier, ballot, form: form, in: sheet.fileNames))
      }
      first[unit] = ballot
    }
    if unitOf.isEmpty, let ballot = ballots.first {
      diagnostics = [.noBallotOfUnits(ballot, form: form, in: sheet.fileNames)]
    }
  }

  /// Whether a unit marks itself.
  func has(_ mark: RawMark) -> Bool {
    !unitOf.isEmpty && unitOf[mark.at[.rater]] == mark.unit
  }
}
