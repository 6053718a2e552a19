public import Diagnostics

/// Files of another kind, handed over as tables.
extension Diagnostic {
  static func workbook(_ workbook: Workbook, file: String) -> Diagnostic {
    Diagnostic(
      .error, TableCode.workbook.rawValue,
      Bilingual(zh: "这是电子表格工作簿，不是CSV文件。", en: "This is a spreadsheet, not a CSV file."),
      at: .file(file),
      found: workbook == .zipArchive
        ? Bilingual(
          zh: "XLSX工作簿（或其他压缩文件）", en: "an XLSX workbook (or another ZIP archive)")
        : Bilingual(
          zh: "XLS工作簿，或设了密码的工作簿（或其他旧版Office文件）",
          en: "an XLS workbook, or one with a password (or another old Office file)"),
      help: [.saveAsTable])
  }

  static func markup(file: String) -> Diagnostic {
    Diagnostic(
      .error, TableCode.markup.rawValue,
      Bilingual(
        zh: "这是网页（HTML）或XML文件，不是表格。", en: "This is a web page (HTML) or an XML file, not a table."),
      at: .file(file), help: [.saveAsTable])
  }

  /// - Parameter line: `sep=;`, which Excel takes for itself and does not show.
  static func separatorRow(_ line: String, isComma: Bool, file: String) -> Diagnostic {
    Diagnostic(
      .error, TableCode.separatorRow.rawValue,
      Bilingual(
        zh: "第1行“\(line)”只是告诉电子表格软件用什么分隔，不是列名。",
        en:
          "Row 1, \"\(line)\", only tells a spreadsheet program what separates the cells; it holds no column names."
      ),
      at: .cell(TableSource(file: file).place(row: Table.headerRow)),
      help: [isComma ? Bilingual(zh: "请删去第1行。", en: "Delete row 1.") : .saveAsTable])
  }
}

extension Bilingual {
  /// What makes a readable file of nearly every spreadsheet.
  public static let saveAsTable = Bilingual(
    zh: "用电子表格软件打开，另存为XLSX（不设密码）或“CSV UTF-8（逗号分隔）”，改用另存的文件。",
    en: "Open it in a spreadsheet program, save it as XLSX without a password or as"
      + " \"CSV UTF-8 (comma delimited)\", and use the saved file.")
}
