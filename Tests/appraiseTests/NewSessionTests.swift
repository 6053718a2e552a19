import Foundation
import TestSupport
import Testing

/// From nothing to a result: `new`, a clerk who fills in, `score`.
@Suite struct NewSessionTests {
  @Test(arguments: ["zh", "en"]) func aNewFolderCanBeFilledInAndCounted(_ language: String) throws {
    let place = try Workplace([:])
    let unit = language == "zh" ? "单位" : "Unit "
    let names = (language == "zh" ? ["甲", "乙", "丙"] : ["A", "B", "C"]).map { unit + $0 }
    let run = try Program.run(
      """
      appraise new m --language \(language) && appraise format --check m/session.appraisal \
        && appraise check m/appraisal.rubric && appraise test m/appraisal.rubric || exit 9
      printf '1,70,71,72\\n2,75,,74\\n' >> m/ballots.csv
      for u in '\(names[0])' '\(names[1])' '\(names[2])'; do
        printf '1,王,%s,满意,很满意\\n' "$u" >> m/feedback.csv
      done
      appraise score m --output csv --no-bom
      """, in: place.url)
    #expect(run.status == 0, "\(run.errors)")
    let ranks = run.output.split(whereSeparator: \.isNewline).suffix(3).map {
      $0.split(separator: ",")[1]
    }
    #expect(ranks.map(String.init) == [names[2], names[0], names[1]])
    // Until somebody has filled them in, the placeholders are told.
    #expect(run.codes.suffix(2) == ["P0180", "P0181"])
    let filled = try Program.run(
      """
      sed -i 's/（机关名称）/市人大/; s/(name of the body)/Council/; /^【/d; /^\\[/d' m/session.appraisal
      appraise score m
      """, in: place.url)
    #expect(filled.status == 0)
    #expect(filled.codes == [])
  }

  @Test func ownRubricAndUnits() throws {
    let place = try Workplace([
      "units.csv": "代号,名称,类别\njy,教育局,政府\nfy,法院,司法\n",
      "own.rubric": try String(
        contentsOf: TestFolder.root.appending(path: "rubrics/quantified-assessment.rubric"),
        encoding: .utf8),
    ])
    let run = try Program.run(
      "appraise new m --rubric own.rubric --units units.csv --language zh && cat m/session.appraisal",
      in: place.url)
    #expect(run.status == 0)
    #expect(
      run.output.contains("（二）“法院”，代号“fy”，类别“司法”") || run.output.contains("“法院”，代号“fy”，类别“司法”"))
    #expect(run.output.contains("计分办法文件“own.rubric”"))
  }

  @Test("Units of no category of the rubric are told as score tells them, and nothing is written")
  func unknownCategories() throws {
    let place = try Workplace([
      "units.csv": "代号,名称,类别\njy,教育局,政府部门\nfy,法院,司法机关\njc,检察院,\n",
      "own.rubric": try String(
        contentsOf: TestFolder.root.appending(path: "rubrics/categories-and-quota.rubric"),
        encoding: .utf8),
    ])
    let run = try Program.run(
      "appraise new m --rubric own.rubric --units units.csv --language zh; echo $?; ls",
      in: place.url)
    #expect(run.codes == ["B0111", "B0111"])
    #expect(run.errors.contains("“法院”的类别“司法机关”没有在办法中列出。"))
    #expect(run.errors.contains("“检察院”没有写类别。"))
    #expect(run.output == "1\nown.rubric\nunits.csv\n")
  }

  @Test func placeholdersOfItems() throws {
    let place = try Workplace([
      "own.rubric": try String(
        contentsOf: TestFolder.root.appending(path: "rubrics/civil-servants.rubric"),
        encoding: .utf8)
    ])
    let run = try Program.run(
      "appraise new m --rubric own.rubric --language zh && cat m/session.appraisal", in: place.url)
    #expect(run.status == 0)
    #expect(run.output.contains("“项目甲”"))
    #expect(!run.output.contains("“单位甲”"))
  }

  @Test("A session with the title of its rubric has the title on its sheet once")
  func titleOnce() throws {
    let place = try Workplace([:])
    let run = try Program.run(
      """
      appraise new m --language zh
      printf '1,70,71,72\\n2,75,,74\\n' >> m/ballots.csv
      for u in 单位甲 单位乙 单位丙; do printf '1,王,%s,满意,很满意\\n' "$u" >> m/feedback.csv; done
      title=$(sed -n 's/^标题“\\([^”]*\\)”.*/\\1/p' m/session.appraisal)
      appraise score m | grep -c "$title"
      sed -i 's/^标题“/标题“第二次/' m/session.appraisal
      appraise score m | grep -c "$title"
      """, in: place.url)
    #expect(run.output.split(separator: "\n").suffix(2) == ["1", "2"])
  }

  @Test func ballotsOfTheSample() throws {
    let run = try ProgramRun(
      "ballots samples/hunan-2020 --form 现场测评票 --copies 2 --per-page 2 --language zh")
    #expect(run.status == 0)
    check(run.output, against: "Tests/appraiseTests/Golden/ballots.html")
  }
}
