import RubricModel
import Scoring
import Spreadsheets

/// Where ranks and grades stand on the sheet of results, for formulas there and on other sheets: it
/// is known before the sheet is written.
struct ResultsLayout {
  let sheet: SheetName
  let columns: ResultsColumns
  /// Those of the units.
  let rows: ClosedRange<Int>
  /// By the index of the unit.
  private let rowOfUnit: [Int: Int]
  /// Whether each category is ranked by itself.
  private let isParted: Bool

  /// Rows above the units.
  static let head = 4

  init(_ context: LiveContext, sheet: SheetName) {
    self.sheet = sheet
    let (rubric, units) = (context.rubric, context.result.units)
    let keys = RankKeys(context, sheet)?.titles.count ?? 0
    columns = ResultsColumns(rubric, keyCount: keys)
    rows = Self.head...(Self.head + max(1, units.count) - 1)
    rowOfUnit = Dictionary(
      uniqueKeysWithValues: units.enumerated().map { ($1.index, Self.head + $0) })
    isParted = rubric.ranking?.isWithinCategories ?? false
  }

  /// What a unit has come to; nil for one that is not on the sheet.
  func standing(of unit: Int, on other: SheetName) -> LiveStanding? {
    rowOfUnit[unit].map { LiveStanding(rank: rank($0, on: other), grades: grades($0, on: other)) }
  }

  func categories(_ row: Int, on other: SheetName) -> (own: String, all: String)? {
    columns.category.map { (own: cell(row, $0, on: other), all: area($0, on: other)) }
  }

  /// Where the grades of a unit stand, and those of all.
  func grades(_ row: Int, on other: SheetName) -> LiveGrades {
    LiveGrades(
      own: columns.grades.map { cell(row, $0, on: other) },
      all: columns.grades.map { area($0, on: other) }, category: categories(row, on: other))
  }

  func rank(_ row: Int, on other: SheetName) -> LiveRank? {
    columns.ranking.map { own in
      let ranks = area(own.rank, on: other)
      let all = "COUNT(\(ranks))"
      let inCategory = categories(row, on: other).map {
        "COUNTIFS(\($0.all),\($0.own),\(ranks),\">0\")"
      }
      return LiveRank(
        own: cell(row, own.rank, on: other), ranked: (all: all, inCategory: inCategory ?? all),
        isWithinCategories: isParted)
    }
  }

  func area(_ column: Int, on other: SheetName) -> String {
    let area = CellArea(rows: rows, columns: column...column)
    return sheet == other ? area.fixedLabel : area.label(on: sheet)
  }

  private func cell(_ row: Int, _ column: Int, on other: SheetName) -> String {
    LiveCell(sheet: sheet, row: row, column: column).text(on: other)
  }
}
