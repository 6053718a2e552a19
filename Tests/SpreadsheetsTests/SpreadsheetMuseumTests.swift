import Diagnostics
import SystemLibraries
import TestSupport
import Testing

@testable import Spreadsheets

/// A workbook that draws diagnostics when it is written.
private struct Reproducer: Sendable, CustomTestStringConvertible {
  let code: SpreadsheetCode
  let about: String
  let diagnostics: @Sendable () throws -> [Diagnostic]

  var title: String { "\(code.rawValue) \(about)" }
  var testDescription: String { title }

  init(
    _ code: SpreadsheetCode, _ about: String,
    _ diagnostics: @escaping @Sendable () throws -> [Diagnostic]
  ) {
    self.code = code
    self.about = about
    self.diagnostics = diagnostics
  }

  func text() throws -> String {
    let found = try diagnostics()
    #expect(found.map(\.code) == [code.rawValue])
    return Museum.text(of: found)
  }
}

private let museum = Museum(of: "Spreadsheets")

@Test(arguments: reproducers)
private func theMessageReadsAsItShould(_ reproducer: Reproducer) throws {
  #expect(try reproducer.text() == museum[reproducer.title])
}

@Test func everyCodeOfSpreadsheetsHangsInTheMuseum() throws {
  #expect(Set(reproducers.map(\.code)) == Set(SpreadsheetCode.allCases))
  #expect(Set(reproducers.map(\.title)) == museum.titles)
  if Museum.isRewritten {
    try museum.rewrite(reproducers.map { ($0.title, try $0.text()) })
    Issue.record("the museum was written anew: read what changed")
  }
}

@Test func codesOfSpreadsheetsAreUniqueAndInOrder() {
  let codes = SpreadsheetCode.allCases.map(\.rawValue)
  #expect(codes == Set(codes).sorted())
}

private func written(with library: SystemLibrary.Name) -> [Diagnostic] {
  SpreadsheetWriter.bytes(of: .made([[.text("甲")]]), file: "汇总表.xlsx", library).diagnostics
}

private let reproducers: [Reproducer] = [
  Reproducer(.missingLibrary, "none") {
    written(with: .init(files: ["libxlsxwriter.so.99"], package: "libxlsxwriter4"))
  },
  Reproducer(.unknownVersion, "other library") {
    written(with: .init(files: ["libz.so.1"], package: "libxlsxwriter4"))
  },
  Reproducer(.unknownVersion, "2.0.1") {
    [.fault(.unknownVersion(201, package: "libxlsxwriter4"), file: "汇总表.xlsx")]
  },
  Reproducer(.refused, "disk") {
    [.fault(.refused("Error creating a tmpfile."), file: "汇总表.xlsx")]
  },
  Reproducer(.longNumbers, "two") {
    let long: CellNumber = "430102198001011234"
    return try Written([
      [.number(long, .number(places: nil))],
      [.formula("A1", result: .number(long), .number(places: nil))],
    ]).diagnostics
  },
  Reproducer(.cutTexts, "one") {
    try Written([[.text(String(repeating: "测", count: 40_000))]]).diagnostics
  },
  Reproducer(.unlistedChoices, "comma") {
    try Written([[.empty(.input(places: nil))]]) {
      $0.entryRules.append(
        EntryRule(CellArea(CellPosition(row: 0, column: 0)), .oneOf(["满意", "基本,满意"])))
    }.diagnostics
  },
]
