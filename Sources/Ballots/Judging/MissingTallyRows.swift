import Diagnostics
import RubricModel

/// What is said where a tally lacks rows, or a row lacks levels, and the rubric refuses that: once
/// for each row.
struct MissingTallyRows {
  private let cells: [RawMark]
  private let form: Form
  private let units: [AppraisedUnit]
  private let sheet: MarkSheet
  /// The first cell of each row that is there.
  private let present: [Coordinate: MarkOrigin]

  /// - Parameter cells: the absent cells, those of a row together; of an absent row, one.
  init(_ cells: [RawMark], _ form: Form, _ sheet: MarkSheet, _ units: [AppraisedUnit]) {
    self.cells = cells
    self.form = form
    self.sheet = sheet
    self.units = units
    present = Dictionary(
      sheet.marks.map { ($0.at.without(.item), $0.origin) }, uniquingKeysWith: { first, _ in first }
    )
  }

  var diagnostics: [Diagnostic] {
    var levels: [Coordinate: [Name]] = [:]
    for cell in cells where present[cell.at.without(.item)] != nil {
      guard let level = form.scale.levels?[cell.at[.item]] else { continue }
      levels[cell.at.without(.item), default: []].append(level.name)
    }
    var told: Set<Coordinate> = []
    return cells.compactMap { cell in
      let row = cell.at.without(.item)
      guard told.insert(row).inserted else { return nil }
      let unit = units[cell.unit].name
      guard let origin = present[row], let names = levels[row] else {
        return .missingRow(row, of: unit, form: form, in: sheet.fileNames)
      }
      return .missingLevels(
        names, row, of: unit, form: form, at: sheet.place(of: origin.wholeRow))
    }
  }
}
