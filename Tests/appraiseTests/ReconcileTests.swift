import Foundation
import TestSupport
import Testing

/// `appraise reconcile`: what it says, how it ends, and which files it writes.
@Suite struct ReconcileTests {
  private let first = """
    票号,单位,指标,得分
    1,省公安厅,态度,90
    1,省公安厅,结果,80
    2,省公安厅,态度,70
    2,省公安厅,结果,70
    4,省公安厅,态度,70
    4,省公安厅,结果,70

    """
  private let second = """
    票号,单位,态度,结果
    3,省公安厅,70,
    1,省公安厅,９０,85
    2,省公安厅,70.0,70

    """
  private let decided = """
    票号,单位,指标,取值,理由
    1,省公安厅,结果,80,核对原票
    3,,,有,第一份漏录
    4,,,无,作废票误录

    """

  private func place(_ more: [String: String] = [:]) throws -> Workplace {
    let files = ["first.csv": first, "second.csv": second, "decided.csv": decided]
    return try Workplace(files.merging(more) { $1 })
  }

  private func run(
    _ words: String, in place: Workplace, input: String = ""
  ) throws -> ProgramRun {
    try Program.run("appraise reconcile \(words)", in: place.url, input: input)
  }

  /// As it stands: a byte-order mark belongs to the text.
  private func text(_ name: String, in place: Workplace) throws -> String {
    String(decoding: try Data(contentsOf: place.url.appending(path: name)), as: UTF8.self)
  }

  private func names(in place: Workplace) throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: place.url.path))
  }

  @Test(
    "What is said of differences and decisions",
    arguments: [
      ("differences", "first.csv second.csv", 1),
      ("decisions", "first.csv second.csv --decisions decided.csv --into agreed.csv", 0),
    ])
  func sheets(_ name: String, _ words: String, _ status: Int) throws {
    for language in ["zh", "en"] {
      let run = try run("\(words) --language \(language)", in: place())
      #expect(run.status == Int32(status))
      check(
        run.output + "\n" + run.errors,
        against: "Tests/appraiseTests/Golden/reconcile-\(name).\(language).txt")
      #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }
  }

  @Test func theResultForOtherPrograms() throws {
    let run = try run(
      "first.csv second.csv --decisions decided.csv --output json --language en", in: place())
    #expect(run.status == 0)
    check(run.output, against: "Tests/appraiseTests/Golden/reconcile.json")
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    #expect((object as? [String: Any])?["schema"] as? String == "appraise.reconcile/1")
  }

  @Test func theAgreedFileIsWrittenOnceNothingIsOpen() throws {
    let place = try place()
    let open = try run("first.csv second.csv --into agreed.csv", in: place)
    #expect(open.status == 1)
    #expect(open.codes == ["R0106", "R0108"])
    #expect(try names(in: place) == ["first.csv", "second.csv", "decided.csv"])
    let words = "first.csv second.csv --decisions decided.csv --into agreed.csv"
    #expect(try run(words, in: place).status == 0)
    let agreed = try text("agreed.csv", in: place)
    #expect(agreed.hasPrefix("\u{FEFF}票号,单位,指标,得分\r\n1,省公安厅,态度,90\r\n"))
    #expect(agreed.hasSuffix("2,省公安厅,结果,70\r\n3,省公安厅,态度,70\r\n3,省公安厅,结果,\r\n"))
    #expect(try run(words, in: place).status == 0, "the same file again is no harm")
    #expect(try run("agreed.csv agreed.csv", in: place).status == 2)
    #expect(try text("first.csv", in: place) == first)
    #expect(try text("second.csv", in: place) == second)
  }

  @Test func filesThatAgreeNeedNoDecisions() throws {
    let place = try place(["same.csv": second.replacing("85", with: "85.00")])
    let run = try run("second.csv same.csv --into agreed.csv --write-decisions d.csv", in: place)
    #expect(run.status == 0)
    #expect(try text("agreed.csv", in: place) == "\u{FEFF}" + second.replacing("\n", with: "\r\n"))
    #expect(try !names(in: place).contains("d.csv"))
  }

  @Test func choicesOfAnEarlierReconciliationAreNotTakenOver() throws {
    let place = try place(["same.csv": second])
    let words = "first.csv second.csv --decisions decided.csv --into agreed.csv"
    #expect(try run(words, in: place).status == 0)
    try FileManager.default.removeItem(at: place.url.appending(path: "agreed.csv"))
    let again = try run("second.csv same.csv --into agreed.csv", in: place)
    #expect(again.status == 1)
    #expect(again.errors.contains("agreed.csv.decisions.csv"))
    #expect(try !names(in: place).contains("agreed.csv"))
  }

  @Test func aTemplateIsFilledInAndReadAgain() throws {
    let place = try place()
    #expect(try run("first.csv second.csv --write-decisions d.csv", in: place).status == 1)
    let template = try text("d.csv", in: place)
    #expect(
      template == "\u{FEFF}票号,单位,指标,第一份,第二份,取值,理由\r\n"
        + "1,省公安厅,结果,80,85,,\r\n4,,,有,无,,\r\n3,,,无,有,,\r\n")
    let filled = template.replacing(",,\r\n", with: ",无,原票\r\n").replacing(
      "80,85,无", with: "80,85,85")
    try Data(filled.utf8).write(to: place.url.appending(path: "d.csv"))
    let again = try run("first.csv second.csv --write-decisions d.csv", in: place)
    #expect(again.codes.contains("R0116"), "what a person has filled in stays")
    #expect(try text("d.csv", in: place) == filled)
    let done = try run("first.csv second.csv --decisions d.csv --into agreed.csv", in: place)
    #expect(done.status == 0)
    #expect(try text("agreed.csv", in: place).contains("1,省公安厅,结果,85\r\n2,"))
  }

  @Test func aDecisionThatCannotBeUsedStopsTheAgreedFile() throws {
    let extra = decided + "9,省公安厅,态度,80,不知何故\n"
    let neither = decided.replacing("结果,80", with: "结果,82")
    let place = try place(["extra.csv": extra, "neither.csv": neither])
    for (file, code) in [("extra.csv", "R0110"), ("neither.csv", "R0111")] {
      let run = try run("first.csv second.csv --decisions \(file) --into agreed.csv", in: place)
      #expect(run.status == 1)
      #expect(run.codes.contains(code))
      #expect(try !names(in: place).contains("agreed.csv"))
    }
  }

  @Test(
    "How other lines end",
    arguments: [
      ("first.csv", 2, "U0113"), ("first.csv ./first.csv", 2, "R0114"), ("- -", 2, "P0110"),
      ("first.csv second.csv --into ./second.csv", 2, "R0115"),
      ("first.csv second.csv --into -", 2, "R0115"),
      ("first.csv second.csv --into d.csv --write-decisions d.csv", 2, "R0115"),
      ("first.csv second.csv --decisions decided.csv --into decided.csv", 2, "R0115"),
      ("first.csv second.csv --decisions decided.csv --into other.csv", 1, "R0116"),
      ("first.csv nowhere.csv", 3, "P0101"),
      ("first.csv second.csv --decisions nowhere.csv", 3, "P0101"),
      ("first.csv second.csv --decisions decided.csv --into nowhere/a.csv", 3, "P0114"),
      ("first.csv twice.csv --into agreed.csv", 1, "R0105"),
      ("first.csv other.csv --into agreed.csv", 1, "T0107"),
    ])
  func ends(_ words: String, _ status: Int, _ code: String) throws {
    let place = try place([
      "other.csv": "票号;单位\n", "twice.csv": second + "2,省公安厅,70,70\n",
    ])
    let before = try names(in: place)
    let run = try run(words, in: place)
    #expect(run.status == Int32(status))
    #expect(run.codes.contains(code))
    #expect(try names(in: place) == before)
    #expect(try text("other.csv", in: place) == "票号;单位\n")
    #expect(try text("second.csv", in: place) == second)
  }

  @Test func theSampleTypedInAnotherOrderIsTheSample() throws {
    let sample = try TestFolder.text(of: "samples/hunan-2020/ballots.csv")
    let lines = sample.split(whereSeparator: \.isNewline).map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).reversed().joined(separator: ",")
    }
    let turned = ([lines[0]] + lines.dropFirst().reversed()).map { $0 + "\n" }.joined()
    let place = try place(["ballots.csv": sample, "turned.csv": turned])
    let run = try run("ballots.csv turned.csv --into agreed.csv", in: place)
    #expect(run.status == 0)
    #expect(run.output.contains("核对420格：相同420，不同0\n两份一致\n"))
    let agreed = try text("agreed.csv", in: place)
    #expect(agreed.replacing("\r\n", with: "\n") == "\u{FEFF}" + sample)
  }

  @Test func oneKeyingMayComeFromStandardInput() throws {
    let run = try run("first.csv -", in: place(), input: first)
    #expect(run.status == 0)
    #expect(run.output.contains("核对6格：相同6，不同0\n两份一致\n"))
  }

  @Test("A file that holds only the columns is filled in; one with a row stays")
  func aTemplateIsFilledIn() throws {
    let header = "单位,票号,指标,得分\n"
    let empty = try place(["agreed.csv": header])
    let words = "first.csv second.csv --decisions decided.csv --into agreed.csv"
    #expect(try run(words, in: empty).status == 0)
    #expect(try text("agreed.csv", in: empty).contains("1,省公安厅,结果,80"))
    let taken = try place(["agreed.csv": header + "省公安厅,1,态度,90\n"])
    let refused = try run(words, in: taken)
    #expect(refused.status == 1)
    #expect(try text("agreed.csv", in: taken) == header + "省公安厅,1,态度,90\n")
  }
}
