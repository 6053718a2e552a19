import Foundation
import TestSupport
import Testing

@testable import appraise

/// A command line that draws a diagnostic of the program; what it says in both languages is a
/// golden file.
struct ProgramReproducer: Sendable, CustomTestStringConvertible {
  let code: ProgramCode
  /// The name of its golden file, after the code.
  let name: String
  let line: String
  let status: Int32

  var testDescription: String { "\(code.rawValue) \(name)" }

  init(_ code: ProgramCode, _ name: String, status: Int32, _ line: String) {
    self.code = code
    self.name = name
    self.line = line
    self.status = status
  }
}

@Suite struct ProgramMessagesTests {
  @Test("Each line gets its text in both languages", arguments: reproducers)
  func text(of reproducer: ProgramReproducer) throws {
    var transcript = "$ \(reproducer.line)\n"
    for language in ["zh", "en"] {
      let run = try Program.run(
        reproducer.line, in: Program.fixtures, environment: ["LANG": language])
      #expect(run.codes.contains(reproducer.code.rawValue))
      #expect(run.status == reproducer.status)
      #expect(run.output.isEmpty)
      transcript += "\n\(run.errors)"
    }
    let file = "\(reproducer.code.rawValue)-\(reproducer.name).txt"
    check(transcript, against: "Tests/appraiseTests/Golden/\(file)")
  }

  @Test("No code lacks a reproducer, and they are numbered in order")
  func everyCode() {
    #expect(Set(Self.reproducers.map(\.code)) == Set(ProgramCode.allCases))
    let codes = ProgramCode.allCases.map(\.rawValue)
    #expect(codes == Set(codes).sorted())
  }

  @Test("No golden file is left over")
  func everyFile() throws {
    let folder = TestFolder.root.appending(path: "Tests/appraiseTests/Golden")
    let found = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasPrefix("P") }
    let due = Self.reproducers.map { "\($0.code.rawValue)-\($0.name).txt" }
    #expect(Set(found).symmetricDifference(due) == [])
  }

  private static let one = "appraise score --rubric one-ballot.rubric"
  private static let boxes = "appraise score --rubric boxes/boxes.rubric"
  private static let two = "appraise score --rubric two-ballots.rubric"

  static let reproducers: [ProgramReproducer] = [
    .init(.cannotRead, "absent", status: 3, "appraise score nowhere"),
    .init(.cannotRead, "misspelt", status: 3, "appraise check one-balot.rubric"),
    .init(.cannotRead, "folder", status: 3, "\(one) --ballots session"),
    .init(.cannotRead, "rubric-of-session", status: 3, "appraise score missing-rubric"),
    .init(
      .cannotRead, "table-of-session", status: 3,
      "appraise score wrong-forms/absent-table.appraisal"),
    .init(.cannotRead, "through-a-file", status: 3, "appraise check ballots.csv/x.rubric"),
    .init(.cannotRead, "closed-input", status: 3, "\(one) --ballots - <&-"),
    .init(.cannotWriteOutput, "closed", status: 3, "appraise score session >&-"),
    .init(.nothingToScore, "nothing", status: 2, "appraise score --ballots ballots.csv"),
    .init(
      .sessionAndOptions, "session", status: 2, "appraise score session --rubric x --present 3"),
    .init(.sessionAndOptions, "table", status: 2, "\(one) ballots.csv"),
    .init(.formWithoutFile, "option", status: 2, one),
    .init(.formWithoutFile, "by-name", status: 2, "\(two) --file Leaders=ballots.csv"),
    .init(.formWithoutFile, "session", status: 1, "appraise score wrong-forms/none.appraisal"),
    .init(.noSuchForm, "option", status: 2, "\(one) --file 测评表=ballots.csv"),
    .init(.noSuchForm, "session", status: 1, "appraise score wrong-forms/unknown.appraisal"),
    .init(
      .noFormOfKind, "feedback", status: 2, "\(one) --ballots ballots.csv --feedback ballots.csv"),
    .init(.severalForms, "ballots", status: 2, "\(two) --ballots ballots.csv"),
    .init(
      .formTwice, "options", status: 2, "\(one) --ballots ballots.csv --file 测评票=ballots.csv"),
    .init(.formTwice, "session", status: 1, "appraise score wrong-forms/twice.appraisal"),
    .init(.formTwice, "box", status: 1, "appraise score boxes/twice.appraisal"),
    .init(
      .formTwice, "box-of-options", status: 2,
      "\(boxes) --ballots boxes/east.csv@A箱 --ballots boxes/west.csv@ａ箱"),
    .init(
      .formTwice, "file", status: 2,
      "\(boxes) --ballots boxes/east.csv@东 --ballots boxes/./east.csv@西"),
    .init(
      .fileCopied, "boxes", status: 1,
      "\(boxes) --ballots boxes/east.csv@东 --ballots boxes/west.csv@西"),
    .init(.cannotWrite, "no-folder", status: 3, "appraise ballots session --into nowhere/a.html"),
    .init(.siteUnfit, "options", status: 2, "\(one) --ballots ballots.csv@一号箱"),
    .init(.noSuchCode, "near", status: 2, "appraise explain-code M9301"),
    .init(.noSuchCode, "far", status: 2, "appraise explain-code what"),
    .init(.folderNotEmpty, "session", status: 1, "appraise new session"),
    .init(.noSuchUnit, "misspelt", status: 2, "appraise explain session --unit 甲乙 --unit yi"),
    .init(.noSuchFigure, "misspelt", status: 2, "appraise explain session --figure 测平"),
    .init(.noSuchFigure, "several", status: 2, "appraise explain session --figure core"),
    .init(
      .noResult, "more-returned", status: 1,
      "appraise explain --rubric ../../../rubrics/zhanyi-2019.rubric --tallies"
        + " ../../../samples/zhanyi-2019/tallies.csv --issued 27 --returned 28"),
    .init(.foreignFiles, "fixtures", status: 1, "appraise report session --into session"),
    .init(.workbookUse, "no-file", status: 2, "appraise explain session --output xlsx"),
    .init(
      .workbookUse, "unit", status: 2,
      "appraise explain session --output xlsx --into live.xlsx --unit yi"),
    .init(.workbookUse, "text", status: 2, "appraise explain session --into live.txt"),
    .init(
      .documentTooLarge, "rubric", status: 1,
      "head -c 1048577 /dev/zero | tr '\\0' x | appraise check -"),
    .init(
      .bodyNotNamed, "printed", status: 3, "appraise ballots placeholders --into nowhere/a.html"),
    .init(.countsNotSaid, "counted", status: 3, "appraise score placeholders"),
    .init(.noPaper, "misspelt", status: 2, "appraise ballots session --form 测评表"),
    .init(
      .copyExists, "original", status: 1, "appraise inspect ballots.csv --write-fixed ballots.csv"),
    .init(.inputTwice, "input", status: 2, "\(one) --ballots - --units -"),
    .init(.badBinding, "no-equals", status: 2, "\(one) --file ballots.csv"),
    .init(.badBinding, "no-name", status: 2, "\(one) --file =ballots.csv"),
    .init(.badBinding, "no-number", status: 2, "\(one) --ballots ballots.csv --number K=0,95"),
    .init(.noSession, "folder", status: 3, "appraise score no-session"),
    .init(.noSession, "folder-above", status: 3, "appraise score ."),
    .init(.wrongDocument, "rubric-to-score", status: 1, "appraise score one-ballot.rubric"),
    .init(.wrongDocument, "table-to-score", status: 1, "appraise score ballots.csv"),
    .init(.wrongDocument, "table-to-check", status: 1, "appraise check ballots.csv"),
    .init(
      .wrongDocument, "session-to-check", status: 1, "appraise check session/session.appraisal"),
    .init(.wrongDocument, "session-to-test", status: 1, "appraise test session/session.appraisal"),
    .init(.wrongDocument, "rubric-as-table", status: 1, "\(one) --ballots one-ballot.rubric"),
    .init(.nothingToCompare, "table", status: 1, "appraise diff session ballots.csv"),
    .init(.differentKinds, "rubric", status: 2, "appraise diff one-ballot.rubric session"),
  ]
}
