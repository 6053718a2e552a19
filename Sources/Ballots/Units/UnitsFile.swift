public import Diagnostics
public import RubricModel
import RubricSyntax
public import Tables

/// Reads a units file: `unit, name`, optionally `category` and `english`; its order is the unit
/// order.
public enum UnitsFile {
  private enum Column: CaseIterable {
    case code, name, category, english

    var words: [String] {
      switch self {
      case .code: ["unit", "代号", "单位", "项目", "item", "code"]
      case .name: ["name", "名称"]
      case .category: ["category", "类别"]
      case .english: ["english", "英文名"]
      }
    }
  }

  public static func units(from table: Table) -> Outcome<[AppraisedUnit]> {
    var diagnostics: [Diagnostic] = []
    let columns = columns(of: table, &diagnostics)
    guard let code = columns[.code], let name = columns[.name] else {
      return Outcome(nil, diagnostics + missing(columns, in: table))
    }
    var units: [AppraisedUnit] = []
    var taken: [NameKey: TableRow] = [:]
    for row in table.rows {
      if row.cells[code].isBlank || row.cells[name].isBlank {
        let column = row.cells[code].isBlank ? code : name
        diagnostics.append(
          .blankKey(table.header[column], at: table.place(of: row, column: column)))
      }
      let unit = unit(in: row, columns)
      for key in Set(unit.dataKeys) {
        if let earlier = taken[key] {
          diagnostics.append(
            .unitTwice(key.text, earlier: table.place(of: earlier), at: table.place(of: row)))
        }
        taken[key] = row
      }
      units.append(unit)
    }
    return Outcome(units, diagnostics)
  }

  private static func columns(
    of table: Table, _ diagnostics: inout [Diagnostic]
  ) -> [Column: Int] {
    var columns: [Column: Int] = [:]
    for (index, header) in table.header.enumerated() where !header.isEmpty {
      let key = NameKey.ignoringCase(header)
      let column = Column.allCases.first { column in
        column.words.contains { NameKey($0) == key }
      }
      if let column, columns[column] == nil {
        columns[column] = index
      } else {
        let words = Column.allCases.flatMap(\.words)
        diagnostics.append(
          .unknownColumn(
            header, nearest: Spelling.nearest(to: header, among: words),
            at: table.placeOfHeader(column: index)))
      }
    }
    return columns
  }

  private static func missing(_ columns: [Column: Int], in table: Table) -> [Diagnostic] {
    var missing: [Diagnostic] = []
    if columns[.code] == nil {
      missing.append(.missingColumn(Bilingual(zh: "代号", en: "unit"), at: table.placeOfHeader()))
    }
    if columns[.name] == nil {
      missing.append(.missingColumn(Bilingual(zh: "名称", en: "name"), at: table.placeOfHeader()))
    }
    return missing
  }

  private static func unit(in row: TableRow, _ columns: [Column: Int]) -> AppraisedUnit {
    func text(_ column: Column) -> String? {
      columns[column].map { row.cells[$0].trimmed }.flatMap { $0.isEmpty ? nil : $0 }
    }
    let english = text(.english).map { Name.Translation($0, in: .english) }
    return AppraisedUnit(
      name: Name(text(.name) ?? "", translation: english), code: text(.code),
      category: text(.category))
  }
}
