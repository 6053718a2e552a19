/// A data file as it is named on the command line or in a session: `ballots.csv`, or
/// `ballots.xlsx#现场测评` for a sheet of a workbook.
struct TablePath {
  let file: String
  let sheet: String?

  /// The sign may occur in names of files and of sheets: of the readings that lead to a file the
  /// longest file name wins, so a file is always found under its own name.
  init(_ text: String, on shelf: any FileShelf = DiskShelf()) {
    let signs = text.indices.filter { text[$0] == "#" }
    if signs.isEmpty || shelf.exists(text) {
      self.init(file: text, sheet: nil)
      return
    }
    let found = signs.last { shelf.exists(String(text[..<$0])) } ?? signs[0]
    self.init(
      file: String(text[..<found]), sheet: String(text[text.index(after: found)...]))
  }

  private init(file: String, sheet: String?) {
    self.file = file
    self.sheet = sheet
  }

  /// Whether it is standard input, with or without a sheet.
  var isStandardInput: Bool { file == "-" }
}
