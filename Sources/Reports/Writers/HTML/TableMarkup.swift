import Diagnostics

/// A table, with the name of each row as its header.
struct TableMarkup {
  private let table: ReportTable
  private let language: Language
  private let place: SheetPlace
  private let label: String
  private let address: (String) -> String?
  private let fills: [DecimalFill]
  /// Of each column.
  private let classes: [[String?]]

  /// - Parameter labelledBy: the id of what names the table where it has no caption.
  init(
    _ table: ReportTable, language: Language, place: SheetPlace, labelledBy label: String,
    address: @escaping (String) -> String?
  ) {
    self.table = table
    self.language = language
    self.place = place
    self.label = label
    self.address = address
    let texts = table.columns.indices.map { column in
      table.rows.map { $0[column].words[language] }
    }
    fills = texts.map(DecimalFill.init)
    classes = zip(table.columns, texts).map(Self.classes)
  }

  var markup: Markup {
    Markup(
      "table", ["class": tableClasses, "aria-labelledby": table.caption == nil ? label : nil],
      Markup(trusted: "\n"),
      .lines([
        caption,
        Markup("thead", [:], Markup("tr", [:], content: table.columns.indices.map(header))),
        Markup(
          "tbody", [:], Markup(trusted: "\n"),
          .lines(table.rows.indices.map { Markup("tr", [:], content: cells(ofRow: $0)) })),
      ]))
  }

  /// Two rows are seen at a glance; sorting pays from the third on.
  private var tableClasses: String? {
    let width = SheetWidth(of: table, in: language)
    return Self.joined([
      table.rows.count > 2 ? "sortable" : nil, table.rows.count > Self.mostRoomy ? "many" : nil,
      width == .portrait ? nil : "tight", table.rows.count <= Self.mostWhole ? "whole" : nil,
    ])
  }

  /// Tables with more rows are set closer: they run over pages anyhow.
  private static let mostRoomy = 40

  /// A table of few rows stands on one page.
  private static let mostWhole = 8

  private static func joined(_ classes: [String?]) -> String? {
    let all = classes.compactMap { $0 }
    return all.isEmpty ? nil : all.joined(separator: " ")
  }

  private var caption: Markup {
    table.caption.map {
      Markup("caption", [:], place.heading(LanguageMark.text($0, in: language)))
    } ?? .nothing
  }

  private func header(_ index: Int) -> Markup {
    let header = table.columns[index].header
    let isBrief = DisplayWidth.of(header[language]) <= Self.brief
    return Markup(
      "th",
      ["scope": "col", "class": Self.joined(classes[index] + [isBrief ? "brief" : nil])],
      LanguageMark.text(header, in: language))
  }

  /// Words of at most so many columns stay on one line, such as grades.
  private static let (brief, short) = (8, 16)

  private static func classes(
    of column: ReportTable.Column, _ texts: [String]
  ) -> [String?] {
    let isShort = !column.isNumber && texts.allSatisfy { DisplayWidth.of($0) <= short }
    return [
      column.isNumber ? "number" : nil, column.isEmphasized ? "main" : nil,
      isShort ? "short" : nil,
    ]
  }

  // MARK: Rows

  /// The first column of texts says what its row is about.
  private var headerColumn: Int? { table.columns.firstIndex { !$0.isNumber } }

  private func cells(ofRow row: Int) -> [Markup] {
    let sheet = row < table.sheets.count ? table.sheets[row].flatMap(address) : nil
    return table.columns.indices.map { index in
      let column = table.columns[index]
      let said = table.rows[row][index].words
      let words = said[language]
      let tag = LanguageMark.tag(of: words, in: language)
      let isHeader = index == headerColumn
      let text = tag == nil ? LanguageMark.text(said, in: language) : Markup(words)
      let content = isHeader ? sheet.map { Markup("a", ["href": $0], text) } ?? text : text
      let fill = column.isNumber ? fills[index].fill(after: words) : nil
      return isHeader
        ? Markup(
          "th", ["scope": "row", "lang": tag, "class": Self.joined(classes[index])], content)
        : Markup(
          "td", ["class": Self.joined(classes[index]), "lang": tag, "data-fill": fill], content)
    }
  }
}
