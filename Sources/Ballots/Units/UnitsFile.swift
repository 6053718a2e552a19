public import Diagnostics
public import RubricModel
import RubricSyntax
public import Tables

/// Reads a units file: `unit, name`, optionally `category`, `english` and `note`; its order is the
/// unit order.
public enum UnitsFile {
  private enum Column: CaseIterable {
    case code, name, category, english, note

    /// The headers that mean it; the first two, English and Chinese, are shown.
    var words: [String] {
      switch self {
      case .code: ["unit", "代号", "单位", "项目", "item", "code"]
      case .name: ["name", "名称", "单位名称"]
      case .category: ["category", "类别"]
      case .english: ["english", "英文名"]
      case .note: ["note", "备注"]
      }
    }

    var name: Bilingual { Bilingual(zh: words[1], en: words[0]) }
  }

  public static func units(from table: Table) -> Outcome<[AppraisedUnit]> {
    var diagnostics: [Diagnostic] = []
    guard let columns = columns(of: table, &diagnostics) else { return Outcome(nil, diagnostics) }
    guard let code = columns[.code], let name = columns[.name] else {
      return Outcome(nil, diagnostics + missing(columns, in: table))
    }
    var units: [AppraisedUnit] = []
    var taken: [NameKey: TableRow] = [:]
    for row in table.rows {
      if let blank = [code, name].first(where: { row.cells[$0].isBlank }) {
        let place = table.place(of: row, column: blank)
        diagnostics.append(.blankKey(table.header[blank], at: place))
      }
      let unit = unit(in: row, columns, at: table.place(of: row))
      diagnostics += clashes(of: unit, in: row, with: taken, table)
      for key in unit.dataKeys { taken[key] = row }
      units.append(unit)
    }
    return Outcome(units, diagnostics)
  }

  /// Names of the unit that another row has already. A code that is also the name is one name.
  private static func clashes(
    of unit: AppraisedUnit, in row: TableRow, with taken: [NameKey: TableRow], _ table: Table
  ) -> [Diagnostic] {
    var seen: Set<NameKey> = []
    return unit.spellings.compactMap { spelling in
      let key = NameKey.ignoringCase(spelling)
      guard !spelling.isEmpty, seen.insert(key).inserted, let earlier = taken[key] else {
        return nil
      }
      return .unitTwice(spelling, earlier: table.place(of: earlier), at: table.place(of: row))
    }
  }

  /// Nil where the header holds no name that is known.
  private static func columns(
    of table: Table, _ diagnostics: inout [Diagnostic]
  ) -> [Column: Int]? {
    var columns: [Column: Int] = [:]
    var unknown: [Int] = []
    for (index, header) in table.header.enumerated() where !header.isEmpty {
      let key = NameKey.ignoringCase(header)
      let column = Column.allCases.first { column in
        column.words.contains { NameKey($0) == key }
      }
      if let column, let earlier = columns[column] {
        diagnostics.append(
          .columnTwice(
            column.name, headers: (table.header[earlier], header),
            earlier: table.placeOfHeader(column: earlier),
            at: table.placeOfHeader(column: index)))
      } else if let column {
        columns[column] = index
      } else {
        unknown.append(index)
      }
    }
    if columns.isEmpty, !unknown.isEmpty {
      diagnostics.append(
        .noHeader([Column.code.name, Column.name.name], at: table.placeOfHeader()))
      return nil
    }
    // A column that is there already is not meant a second time.
    let words = Column.allCases.filter { columns[$0] == nil }.flatMap(\.words)
    diagnostics += unknown.map { index in
      .unknownColumn(
        table.header[index], nearest: Spelling.nearest(to: table.header[index], among: words),
        at: table.placeOfHeader(column: index), help: columnHelp)
    }
    return columns
  }

  private static var columnHelp: Bilingual {
    let names = Bilingual.list(Column.allCases.map(\.name))
    return Bilingual(
      zh: "删去这一列，或改正列名。单位名单的列有：\(names.chinese)",
      en: "Delete the column or correct its name. A units file has: \(names.english)")
  }

  private static func missing(_ columns: [Column: Int], in table: Table) -> [Diagnostic] {
    var missing: [Diagnostic] = []
    if columns[.code] == nil {
      var codeless = Diagnostic.missingColumn(Column.code.name, at: table.placeOfHeader())
      codeless.help.append(
        Bilingual(
          zh: "没有代号的，把名称照抄一列作代号；序号也可以作代号。",
          en: "Without codes, copy the names into it; numbers in a row will do, too."))
      missing.append(codeless)
    }
    if columns[.name] == nil {
      missing.append(.missingColumn(Column.name.name, at: table.placeOfHeader()))
    }
    return missing
  }

  private static func unit(
    in row: TableRow, _ columns: [Column: Int], at place: Place
  ) -> AppraisedUnit {
    func text(_ column: Column) -> String? {
      columns[column].map { row.cells[$0].trimmed }.flatMap { $0.isEmpty ? nil : $0 }
    }
    let english = text(.english).map { Name.Translation($0, in: .english) }
    return AppraisedUnit(
      name: Name(text(.name) ?? "", translation: english), code: text(.code),
      category: text(.category), note: text(.note), at: place)
  }
}
