import Diagnostics
import Reconciliation
import TestSupport
import Testing

/// Files that draw a diagnostic.
private struct Reproducer: Sendable, CustomTestStringConvertible {
  let code: ReconciliationCode
  let about: String
  let diagnostics: @Sendable () throws -> [Diagnostic]

  var title: String { "\(code.rawValue) \(about)" }
  var testDescription: String { title }

  init(
    _ code: ReconciliationCode, _ about: String,
    diagnostics: @escaping @Sendable () throws -> [Diagnostic]
  ) {
    self.code = code
    self.about = about
    self.diagnostics = diagnostics
  }

  /// Two files that are compared.
  init(_ code: ReconciliationCode, _ about: String, _ first: String, _ second: String) {
    self.init(code, about) { try compare(first, second).diagnostics }
  }

  /// Decisions on two files that have 90 and 96.
  init(_ code: ReconciliationCode, _ about: String, decisions: String) {
    self.init(code, about) {
      try settle("票号,单位,得分\n1,甲,90\n", "票号,单位,得分\n1,甲,96\n", by: decisions).diagnostics
    }
  }

  /// The diagnostics of the code, as a reader sees them.
  func text() throws -> String {
    Museum.text(of: try diagnostics().filter { $0.code == code.rawValue })
  }
}

private let museum = Museum(of: "Reconciliation")

@Test(arguments: reproducers)
private func theMessageReadsAsItShould(_ reproducer: Reproducer) throws {
  let text = try reproducer.text()
  #expect(text == museum[reproducer.title])
}

@Test func everyCodeOfReconciliationHangsInTheMuseum() throws {
  #expect(Set(reproducers.map(\.code)) == Set(ReconciliationCode.allCases))
  #expect(Set(reproducers.map(\.title)) == museum.titles)
  if Museum.isRewritten {
    try museum.rewrite(reproducers.map { ($0.title, try $0.text()) })
    Issue.record("the museum was written anew: read what changed")
  }
}

@Test func codesOfReconciliationAreUniqueAndInOrder() {
  let codes = ReconciliationCode.allCases.map(\.rawValue)
  #expect(codes == Set(codes).sorted())
}

private let plain = "票号,单位,得分\n1,甲,90\n2,甲,80\n"

private let reproducers: [Reproducer] = [
  Reproducer(.noKey, "data at once", "甲,乙\n1,2\n", plain),
  Reproducer(.noValue, "keys alone", plain, "票号,单位\n1,甲\n"),
  Reproducer(.partsDiffer, "criteria in one", plain, "票号,单位,态度,结果\n1,甲,90,80\n"),
  Reproducer(.rowFactApart, "a remark", "票号,单位,得分,备注\n1,甲,90,\n", "票号,甲\n1,90\n"),
  Reproducer(.rowTwice, "one mark", plain + "1,甲,91\n", plain),
  Reproducer(.rowTwice, "a whole ballot", plain, "ballot,甲\n1,90\n2,80\n２,70\n"),
  Reproducer(.respelled, "one", plain, "票号,单位,得分\n1,甲,90.0\n2,甲,80\n"),
  Reproducer(.respelled, "several", plain, "票号,单位,得分\n1,甲,９０\n2,甲,80.00\n"),
  Reproducer(.blankForAbsent, "one", "票号,单位,得分\n1,甲,90\n", "票号,甲,乙\n1,90,\n"),
  Reproducer(.blankForAbsent, "several", plain, "票号,甲,乙\n1,90,\n2,80,\n"),
  Reproducer(.differencesLeft, "one") { [.differencesLeft(1, second: "second.csv")] },
  Reproducer(.differencesLeft, "several") { [.differencesLeft(3, second: "second.csv")] },
  Reproducer(.decisionColumnMissing, "no reason", decisions: "票号,单位,取值\n1,甲,90\n"),
  Reproducer(.decisionColumnMissing, "no unit", decisions: "票号,取值,理由\n1,90,原票\n"),
  Reproducer(.decisionSettlesNothing, "another ballot", decisions: "票号,单位,取值,理由\n2,甲,90,原票\n"),
  Reproducer(.decisionNeither, "a third value", decisions: "票号,单位,取值,理由\n1,甲,93,原票\n"),
  Reproducer(.decisionWithoutReason, "a blank", decisions: "票号,单位,取值,理由\n1,甲,96,\n"),
  Reproducer(.nothingToCompare, "headers alone", "票号,单位,得分\n", "票号,单位,得分\n"),
  Reproducer(.decisionAmbiguous, "a word for nothing") {
    try settle(
      "票号,单位,得分\n1,甲,空白\n", "票号,单位,得分\n1,甲,\n", by: "票号,单位,取值,理由\n1,甲,空白,原票\n"
    ).diagnostics
  },
  Reproducer(.decisionTwice, "both values", decisions: "票号,单位,取值,理由\n1,甲,96,原票\n1,甲,90,原票\n"),
  Reproducer(.sameFile, "one name") { [.sameFile("a.csv")] },
  Reproducer(.outputUnfit, "a keying") { [.outputUnfit("a.csv", option: "--into")] },
  Reproducer(.outputUnfit, "standard output") { [.outputUnfit("-", option: "--into")] },
  Reproducer(.outputExists, "a file") { [.outputExists("agreed.csv")] },
  Reproducer(
    .memberOfOneFile, "a mistyped header", "票号,公安厅,水利厅\n1,90,80\n",
    "票号,公安斤,水利厅\n1,90,80\n"),
  Reproducer(
    .memberOfOneFile, "a unit too many", "票号,单位,得分\n1,公安厅,90\n",
    "票号,单位,得分\n1,公安厅,90\n1,民政局,80\n"),
]
