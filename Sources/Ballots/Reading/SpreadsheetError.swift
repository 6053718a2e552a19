import Tables

/// What spreadsheets show, and save as CSV, where a formula has no value.
enum SpreadsheetError {
  private static let texts: Set<String> = [
    "#VALUE!", "#REF!", "#DIV/0!", "#NAME?", "#N/A", "#NUM!", "#NULL!", "#SPILL!", "#CALC!",
  ]

  static func isOne(_ text: String) -> Bool { texts.contains(text.trimmed.uppercased()) }
}
