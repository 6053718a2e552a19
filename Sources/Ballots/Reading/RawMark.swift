import Diagnostics
public import RubricModel

/// A mark as it stands in a file, before anybody has judged it. The numbers are indices.
public struct RawMark: Sendable {
  public var unit: Int
  /// The criterion; 0 on a form without criteria.
  public let criterion: Int
  /// Who gave it: a ballot or a deputy.
  public let rater: Int
  /// The suggestion it is about; 0 on a ballot.
  public let suggestion: Int
  public let text: String
  public let origin: MarkOrigin

  public init(
    unit: Int, criterion: Int, rater: Int, suggestion: Int, text: String, origin: MarkOrigin
  ) {
    self.unit = unit
    self.criterion = criterion
    self.rater = rater
    self.suggestion = suggestion
    self.text = text
    self.origin = origin
  }
}

/// Where a mark stands, in as few bytes as a count of many needs.
public struct MarkOrigin: Hashable, Sendable {
  /// Index of the sheet's sources.
  let source: Int32
  /// Row of a table, index of a spot.
  let row: Int32
  /// 0-based; −1 for the whole row.
  let column: Int32

  public init(source: Int, row: Int, column: Int? = nil) {
    self.source = Int32(truncatingIfNeeded: source)
    self.row = Int32(truncatingIfNeeded: row)
    self.column = Int32(truncatingIfNeeded: column ?? -1)
  }

  /// The row that it stands in.
  var wholeRow: MarkOrigin { MarkOrigin(source: Int(source), row: Int(row)) }
}

/// What an origin's numbers refer to.
public enum MarkSource: Sendable {
  case table(file: String)
  /// Rows of an example in the rubric.
  case example([Spot])

  func place(of origin: MarkOrigin) -> Place {
    switch self {
    case .table(let file):
      .cell(
        CellPlace(
          file: file, row: Int(origin.row),
          column: origin.column < 0 ? nil : Int(origin.column)))
    case .example(let spots): spots[Int(origin.row)].place
    }
  }
}

/// All raw marks of one form, from all its files.
public struct MarkSheet: Sendable {
  /// Index among the rubric's forms.
  public let form: Int
  public var marks: [RawMark] = []
  public var sources: [MarkSource] = []
  /// Whether some of its rows or columns could not be read and were reported.
  var isIncomplete = false
  /// Who marked, by index.
  var raters = NameIndex()
  var suggestions = NameIndex()

  public init(form: Int) {
    self.form = form
  }

  func place(of origin: MarkOrigin) -> Place { sources[Int(origin.source)].place(of: origin) }
}

extension MarkSheet {
  /// The marks of an example, as somebody would have typed them.
  public init(form: Int, example marks: [Example.GivenMark], _ units: inout UnitDirectory) {
    self.init(form: form)
    sources = [.example(marks.map(\.spot))]
    for (index, mark) in marks.enumerated() {
      guard let unit = units.find(mark.unit) else { continue }
      self.marks.append(
        RawMark(
          unit: unit, criterion: mark.criterion, rater: raters.number(of: mark.rater),
          suggestion: suggestions.number(of: mark.suggestion), text: mark.cell,
          origin: MarkOrigin(source: 0, row: index)))
    }
  }
}
