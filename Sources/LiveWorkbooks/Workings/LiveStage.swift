import ExactArithmetic
import RubricModel

/// What a step works on, as it lies on the sheets.
enum LiveStage {
  case marks(LiveMarks)
  case values([LiveValue])

  var arePicked: Bool { if case .marks(let marks) = self { marks.arePicked } else { false } }

  /// Marks taken as the values that they stand for; none where they lie on no sheet.
  var values: [LiveValue] {
    switch self {
    case .values(let values): return values
    case .marks(let marks):
      guard let table = marks.table, let column = table.columns.value else { return [] }
      return table.rows.map {
        LiveValue(
          coordinate: $0.coordinate,
          cell: LiveCell(sheet: table.sheet, row: $0.row, column: column), exact: $0.exact,
          times: $0.times, mark: $0.mark)
      }
    }
  }
}

/// Marks of a form, or those that a score is based on.
struct LiveMarks {
  /// Nil where there are more than a sheet holds.
  let table: MarkTable?
  let dimensions: [Dimension]
  /// Whether a step has picked each of them among several: averages go by the values then.
  var arePicked = false

  /// What tells an average of marks more than their values.
  var columnsOfAverages: MarkColumns? { arePicked ? nil : table?.columns }
}

/// A value of one step.
struct LiveValue {
  let coordinate: Coordinate
  let cell: LiveCell
  /// As the engine has it; nil where it has none.
  var exact: Rational?
  /// How many marks it stands for: on a tally any number.
  var times = 1
  /// Index among the marks of the form, where it is one.
  var mark: Int?
}

/// A value and how it comes about, before it has a row.
struct DueRow {
  let coordinate: Coordinate
  let content: Content

  enum Content {
    /// - Parameter helpers: cells that the formula refers to in its own row, in the columns behind
    ///   the note; their formulas with their values.
    case formula(String, helpers: [SheetCellDraft] = [])
    case shownOnly(WhyNot)
  }

  init(_ coordinate: Coordinate, _ content: Content) {
    self.coordinate = coordinate
    self.content = content
  }

  init(_ coordinate: Coordinate, _ formula: () throws(WhyNot) -> String) {
    self.coordinate = coordinate
    do throws(WhyNot) { content = .formula(try formula()) } catch { content = .shownOnly(error) }
  }
}

/// A cell beside a value that its formula needs.
struct SheetCellDraft {
  let formula: String
  /// The engine's value of it; nil where the cell is empty.
  let result: Rational?
}
