public import Diagnostics

/// A decisions file to fill in: a row for each difference, with both values.
public enum DecisionTemplate {
  /// Header and rows. What is decided already is filled in.
  public static func rows(_ settlement: Settlement, language: Language) -> [[String]] {
    let parts = settlement.comparison.decisionParts
    let header =
      parts.map(\.name) + Choice.allCases.map(\.name)
      + [DecisionColumn.value.name, DecisionColumn.reason.name]
    let differences = zip(settlement.comparison.differences, settlement.taken)
    return [header.map { $0[language] }]
      + differences.map { difference, taken in
        parts.map { difference.name[$0] }
          + Choice.allCases.map { difference[$0].text[language] }
          + [
            taken.map { text(of: $0.choice, in: difference, language) } ?? "", taken?.reason ?? "",
          ]
      }
  }

  /// The value that was taken; the file where the value could mean both.
  private static func text(
    of choice: Choice, in difference: Difference, _ language: Language
  ) -> String {
    let value = difference[choice].text[language]
    let other: Choice = choice == .first ? .second : .first
    return difference[other].isMeant(by: value) ? choice.name[language] : value
  }
}
