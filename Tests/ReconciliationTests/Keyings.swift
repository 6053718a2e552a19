import Diagnostics
import Reconciliation
import Tables
import TestSupport

/// Two files, compared.
func compare(_ first: String, _ second: String) throws -> Outcome<Comparison> {
  Comparison.of(
    try Fixture.table(first, file: "first.csv"), try Fixture.table(second, file: "second.csv"))
}

/// Two files that can be compared.
func comparison(_ first: String, _ second: String) throws -> Comparison {
  let outcome = try compare(first, second)
  guard let comparison = outcome.value else { throw Fixture.Unsound(outcome.diagnostics) }
  return comparison
}

/// What has become of them by a decisions file.
func settle(
  _ first: String, _ second: String, by decisions: String? = nil
) throws -> (settlement: Settlement, diagnostics: [Diagnostic]) {
  let table = try decisions.map { try Fixture.table($0, file: "decisions.csv") }
  return Settlement.of(try comparison(first, second), decisions: table)
}

extension Comparison {
  /// The differences, one line each.
  var lines: [String] {
    differences.map {
      "\($0.name.label.english): \($0.first.text.english), \($0.second.text.english)"
    }
  }
}

extension AgreedTable {
  var text: String { CSVWriter.text(rows: [header] + rows) }
  var lines: [String] { ([header] + rows).map { $0.joined(separator: ",") } }
}
