import Diagnostics

/// Names in files that spreadsheets open.
enum HarmlessText {
  /// A name as a spreadsheet shows it: one that it would take for a formula gets an apostrophe, and
  /// what cannot be seen is made visible.
  static func of(_ name: String) -> String {
    let text = VisibleText.onOneLine(name)
    let isFormula = text.unicodeScalars.first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) }
    return isFormula == true ? "'" + text : text
  }
}
