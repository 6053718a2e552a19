import Diagnostics
import RubricModel

/// Numbers of ballots and suggestions that are unlike the others: a row that has slipped to the
/// left has its first mark where its number was, a remark below the table counts as a ballot.
enum OddNumbers {
  static func diagnostics(_ form: Form, _ sheet: MarkSheet) -> [Diagnostic] {
    switch form.kind {
    case .ballot where form.treatments.duplicate != .notChecked:
      return problems(with: sheet.voters.names, .rater, sheet)
    case .feedback, .ledger: return problems(with: sheet.suggestions.names, .suggestion, sheet)
    default: return []
    }
  }

  private static func problems(
    with names: [String], _ dimension: Dimension, _ sheet: MarkSheet
  ) -> [Diagnostic] {
    let isPlain = names.map { name in name.utf8.allSatisfy { (48...57).contains($0) } }
    let plain = isPlain.count { $0 }
    var odd: [Int: (Place) -> Diagnostic] = [:]
    if plain >= leastPlain, plain * 10 >= names.count * 9 {
      for index in names.indices where !isPlain[index] {
        odd[index] = { .oddNumber(names[index], at: $0) }
      }
    }
    var byValue: [String: Int] = [:]
    for index in names.indices where isPlain[index] {
      let value = String(names[index].drop { $0 == "0" })
      if let earlier = byValue[value], names[earlier] != names[index] {
        odd[index] = { .numberInTwoForms(names[earlier], names[index], at: $0) }
      }
      byValue[value] = byValue[value] ?? index
    }
    return placed(odd, dimension, sheet)
  }

  /// Fewer numbers than this show no custom.
  private static let leastPlain = 5

  private static func placed(
    _ odd: [Int: (Place) -> Diagnostic], _ dimension: Dimension, _ sheet: MarkSheet
  ) -> [Diagnostic] {
    guard !odd.isEmpty else { return [] }
    var seen: Set<Int> = []
    return sheet.marks.compactMap { mark in
      let index = mark.at[dimension]
      guard let diagnostic = odd[index], seen.insert(index).inserted else { return nil }
      return diagnostic(sheet.place(of: mark.origin.wholeRow))
    }
  }
}
