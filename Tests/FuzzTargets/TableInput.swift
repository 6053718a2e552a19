import Ballots
import Diagnostics
import Reconciliation
import Reports
import RubricModel
import RubricSyntax
import Scoring
import Tables

/// Files of marks: every cell is accounted for, and the quick way and the careful way agree.
enum TableInput {
  /// The first byte chooses the form that the rest is read for.
  static func problem(with bytes: [UInt8]) -> String? {
    guard let first = bytes.first else { return nil }
    let (rubric, form) = forms[Int(first) % forms.count]
    return problem(with: Array(bytes.dropFirst()), rubric, form)
  }

  /// The forms of the rubrics below, by the kind of file that belongs to them.
  static let forms: [(rubric: Rubric, form: Int)] = RubricTexts.all.compactMap { text in
    RubricLoader.load(Parser.parseRubric(SourceText(file: "a.rubric", text: text))).value
  }.flatMap { rubric in rubric.forms.indices.map { (rubric, $0) } }

  private static func problem(with bytes: [UInt8], _ rubric: Rubric, _ form: Int) -> String? {
    let read = CSVReader.read(bytes, file: "a.csv")
    if let problem = Messages.problem(with: read.diagnostics) { return problem }
    let careful = Reading(rubric, read.value.map { .init(form: form, table: $0) }, read.diagnostics)
    if let problem = careful.problem { return problem }
    let plain = PlainFile.read(
      BytesInMemory(bytes), file: "a.csv", of: form, rubric, units: nil,
      with: PlainFile.Means(threads: 1, chunkSize: 64))
    if let plain {
      let quick = Reading(
        rubric, plain.value.map { .init(form: form, $0) }, plain.diagnostics)
      if quick.text != careful.text { return "the quick way counts otherwise" }
    }
    return read.value.flatMap(problem)
  }

  /// What `inspect` corrects and `reconcile` compares is the table that was read.
  private static func problem(with table: Table) -> String? {
    let inspection = Inspection(table)
    if let problem = Messages.problem(with: inspection.findings) { return problem }
    let corrected = inspection.corrected(table).rows
    // Where nothing but invisible characters stood, the copy has an empty row or no header.
    let isEmptied = corrected.contains { $0.allSatisfy(\.isEmpty) }
    let copy = CSVReader.read(Array(CSVWriter.text(rows: corrected).utf8), file: "a.csv")
    if copy.value == nil, !copy.diagnostics.hasErrors {
      return "a corrected copy is lost in silence"
    }
    // A name that is a separator line without its hidden character is refused, and told.
    if let rows = copy.value?.rows.count, !isEmptied, rows != table.rows.count {
      return "the corrected copy has other rows"
    }
    if let comparison = Comparison.of(table, table).value, !comparison.differences.isEmpty {
      return "a table differs from itself"
    }
    return nil
  }
}

/// What becomes of a file: a result, or all that is said against it.
private struct Reading {
  let text: String
  private(set) var problem: String?

  init(_ rubric: Rubric, _ file: CountInput.FormFile?, _ earlier: [Diagnostic]) {
    let input = CountInput(rubric: rubric, units: nil, files: file.map { [$0] } ?? [])
    let counted = Counting.count(input, after: earlier)
    let scored = counted.value.map { Scoring.score($0) }
    let diagnostics = counted.diagnostics + (scored?.diagnostics ?? [])
    problem = Messages.problem(with: diagnostics)
    guard let result = scored?.value else {
      text = DiagnosticRenderer(language: .english).text(of: diagnostics)
      if !diagnostics.hasErrors { problem = "neither a result nor an error" }
      return
    }
    text =
      ResultJSON(result, rubricDigest: "", diagnostics: diagnostics, language: .english).text
    if JSONReader.value(of: Array(text.utf8)) == nil { problem = "the result is no JSON" }
  }
}
