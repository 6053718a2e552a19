public import Diagnostics
public import RubricModel
import RubricSyntax
public import Tables

/// What a file of marks looks like to the program, without a rubric: how each column is understood,
/// what it holds, and everything in it that a count would refuse or that somebody should look at.
public struct Inspection: Sendable {
  /// A column, and what it was taken for.
  public struct Column: Sendable {
    public let header: String
    /// 0-based.
    public let index: Int
    public let meaning: Bilingual
    public let content: ColumnContent
  }

  public let layout: Bilingual
  public let rowCount: Int
  public let columns: [Column]
  /// In the order of the cells. A finding with a replacement has one reading only.
  public let findings: [Diagnostic]

  /// - Parameter subject: whether `项目` heads the column of what is appraised.
  public init(_ table: Table, subject: Rubric.Subject = .units) {
    let guess = ColumnGuess(table, subject: subject)
    layout = guess.layout
    rowCount = table.rows.count
    columns = table.header.indices.filter { !table.header[$0].isEmpty }.map { index in
      Column(
        header: table.header[index], index: index, meaning: guess.meaning(of: index),
        content: guess.contents[index])
    }
    let all =
      SwappedColumns.findings(guess) + CellFindings.findings(guess)
      + IdentifierFindings.findings(guess) + KeyFindings.findings(guess)
    findings = all.sorted {
      Self.position($0).lexicographicallyPrecedes(Self.position($1))
    }
  }

  private static func position(_ finding: Diagnostic) -> [Int] {
    guard case .cell(let place)? = finding.place else { return [0, 0] }
    return [place.row, place.column ?? -1]
  }
}

/// One cell of a corrected copy.
public struct CellCorrection: Sendable {
  public let place: CellPlace
  public let header: String
  public let from: String
  public let to: String
  public let code: String
}

extension Inspection {
  /// The rows of the table, header first, with every finding corrected that has one reading only,
  /// and the list of what was changed.
  public func corrected(_ table: Table) -> (rows: [[String]], corrections: [CellCorrection]) {
    var rows = [table.header] + table.rows.map(\.cells)
    var rowOf = Dictionary(
      uniqueKeysWithValues: table.rows.enumerated().map { ($1.number, $0 + 1) })
    rowOf[Table.headerRow] = 0
    var corrections: [CellCorrection] = []
    for finding in findings {
      guard case .cell(let place)? = finding.place, let column = place.column,
        let row = rowOf[place.row], let text = finding.replacement?.english
      else { continue }
      corrections.append(
        CellCorrection(
          place: place, header: table.header[column], from: rows[row][column], to: text,
          code: finding.code))
      rows[row][column] = text
    }
    return (rows, corrections)
  }
}
