public import Diagnostics
import RubricSyntax
public import Tables

/// Two keyings of the same papers, compared cell by cell, whatever the order of rows and columns
/// and whatever the layout.
public struct Comparison: Sendable {
  /// In the order of the first file; then what only the second has, in its order.
  public let differences: [Difference]
  public let counts: Counts

  let first: Keying
  let second: Keying

  public struct Counts: Hashable, Sendable {
    /// - Invariant: `equal + differing`.
    public var compared: Int { equal + differing }
    public var equal = 0
    public var differing = 0
    /// Of the equal ones: written differently.
    public var respelled = 0
    /// Of the equal ones: blank in a table with a column for each, without a row in the other.
    public var blankForAbsent = 0
  }

  /// Nil where a file cannot be compared; the diagnostics say why.
  public static func of(_ first: Table, _ second: Table) -> Outcome<Comparison> {
    let keyings = [Keying.read(first), Keying.read(second)]
    let diagnostics = keyings.flatMap(\.diagnostics)
    guard let first = keyings[0].value, let second = keyings[1].value else {
      return Outcome(nil, diagnostics)
    }
    let problems = mismatches(first, second)
    if problems.hasErrors { return Outcome(nil, diagnostics + problems) }
    if first.table.rows.isEmpty, second.table.rows.isEmpty {
      let nothing = Diagnostic.nothingToCompare(
        at: second.table.placeOfHeader(), other: first.table.placeOfHeader())
      return Outcome(nil, diagnostics + [nothing])
    }
    var comparer = Comparer(first, second)
    comparer.compare()
    let comparison = Comparison(
      differences: comparer.differences, counts: comparer.counts, first: first, second: second)
    return Outcome(comparison, diagnostics + comparison.notices)
  }

  /// What is said of every mark, in the order in which it is shown.
  var parts: [NamePart] { first.shape.parts }

  /// What a decision has to name.
  public var decisionParts: [NamePart] {
    let hasFacts = !(first.shape.rowFacts + second.shape.rowFacts).isEmpty
    return parts + (hasFacts ? [.column] : [])
  }

  public var files: (first: String, second: String) {
    (first.table.source.file, second.table.source.file)
  }

  /// The language of the headers of the first file.
  public var language: Language {
    first.shape.keys.contains { !first.table.header[$0.column].utf8.allSatisfy { $0 < 0x80 } }
      ? .chinese : .english
  }

  private var notices: [Diagnostic] {
    Members.strangers(first, second)
      + (counts.respelled > 0 ? [.respelled(counts.respelled, at: .file(files.first))] : [])
      + (counts.blankForAbsent > 0
        ? [.blankForAbsent(counts.blankForAbsent, at: .file(files.first))] : [])
  }
}

extension Comparison {
  private static func mismatches(_ first: Keying, _ second: Keying) -> [Diagnostic] {
    guard first.shape.parts == second.shape.parts else {
      return [
        .partsDiffer(
          first.shape.parts, second.shape.parts, at: second.table.placeOfHeader(),
          other: first.table.placeOfHeader())
      ]
    }
    if first.shape.rowParts == second.shape.rowParts { return [] }
    return [first, second].flatMap { keying in
      keying.shape.rowFacts.map {
        .rowFactApart($0.text, at: keying.table.placeOfHeader(column: $0.column))
      }
    }
  }
}
