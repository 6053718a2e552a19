import Foundation
import TestSupport
import Testing

/// `appraise check` for other programs, for proof-readers, and beside an editor.
@Suite struct CheckOptionTests {
  @Test func otherProgramsReadJSON() throws {
    let run = try ProgramRun("check --output json rubrics/hunan-2020.rubric")
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    check(run.output, against: "Tests/appraiseTests/Golden/check.json")
    let place = try Workplace(["bad.rubric": "评议计分办法，语言版本1。标题“试”。"])
    let refused = try ProgramRun(["check", "--output", "json", place.path("bad.rubric")])
    #expect(refused.status == 1)
    let value = try JSONSerialization.jsonObject(with: Data(refused.output.utf8)) as? [String: Any]
    #expect(value?["fit"] as? Bool == false)
    #expect((value?["diagnostics"] as? [Any])?.isEmpty == false)
  }

  @Test func figuresWithoutASourceAreListed() throws {
    let place = try Workplace([
      "a.rubric": """
      评议计分办法，语言版本1。标题“试”。总分100分，依据“第五条”。评议对象：单位。
      第一条　测评票“票”。评分范围：从0到100分，整数计分，自定。起评分60分。越出上下限：该项无效。
      不合评分范围：该项无效。空白：作弃权。重复：停止计票。缺漏：停止计票。
      第二条　计分部分“分”满分100分，自定。
      计分取自“票”：（一）汇总各评分人取平均分，空缺停止计票；（二）四舍五入，保留2位小数，自定。
      第三条　等次“级”，按“分”：（一）80分以上为“好”；（二）低于80分为“差”，自定。
      """
    ])
    let run = try Program.run("appraise check --sources --language zh a.rubric", in: place.url)
    let lines = run.output.split(separator: "\n").suffix(3).map(String.init)
    #expect(
      lines == [
        "a.rubric：没有写依据或自定的有2处。", "  a.rubric:2:33　第一条　起评分60分。",
        "  a.rubric:6:16　第三条第（一）项　（一）80分以上为“好”",
      ])
  }

  @Test func safeCorrectionsAreWrittenIntoTheFile() throws {
    let good = try String(
      contentsOf: TestFolder.root.appending(path: "rubrics/deductions.rubric"), encoding: .utf8)
    let damaged = good.replacing("第二条", with: "第七条").replacing("总分100分。", with: "总分100分。。")
    let place = try Workplace(["a.rubric": damaged])
    let run = try Program.run("appraise check --fix --language en a.rubric", in: place.url)
    #expect(run.status == 0)
    #expect(run.errors.contains("corrected a.rubric:"))
    #expect(try String(contentsOfFile: place.path("a.rubric"), encoding: .utf8) == good)
  }

  @Test func aWatchedFileIsCheckedAgainWhenItChanges() throws {
    let good = try String(
      contentsOf: TestFolder.root.appending(path: "rubrics/deductions.rubric"), encoding: .utf8)
    let place = try Workplace(["a.rubric": good, "b.rubric": "评议计分办法，语言版本1。"])
    let run = try Program.run(
      """
      appraise check --watch --language en a.rubric > out 2> err & watcher=$!
      await() { for i in $(seq 200); do grep -q "$1" "$2" && return 0; sleep 0.1; done; return 1; }
      await "fit for use" out && mv b.rubric a.rubric && await M0302 err; status=$?
      kill -9 $watcher; exit $status
      """, in: place.url)
    #expect(run.status == 0)
  }
}
