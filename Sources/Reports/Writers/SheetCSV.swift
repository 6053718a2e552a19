public import Diagnostics
import Tables

/// The tables of a sheet as CSV for a spreadsheet, one below the other, with a blank row between.
public enum SheetCSV {
  /// With a byte-order mark, without which Chinese spreadsheets misread UTF-8.
  public static func text(of document: ReportDocument, language: Language) -> String {
    let tables = document.blocks.compactMap { block -> [[String]]? in
      guard case .table(let table) = block else { return nil }
      return [table.columns.map { HarmlessText.of($0.header[language]) }]
        + table.rows.map { row in row.map { text(of: $0, language) } }
    }
    return "\u{FEFF}" + tables.map { CSVWriter.text(rows: $0) }.joined(separator: "\r\n")
  }

  /// A figure below zero is no formula.
  private static func text(of cell: ReportCell, _ language: Language) -> String {
    if case .text(let text) = cell { return HarmlessText.of(text[language]) }
    return cell.words[language]
  }
}
