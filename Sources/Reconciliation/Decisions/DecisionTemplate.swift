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
          + [taken.map { difference[$0.choice].text[language] } ?? "", taken?.reason ?? ""]
      }
  }
}
