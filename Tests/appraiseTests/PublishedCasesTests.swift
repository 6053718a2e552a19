import Foundation
import TestSupport
import Testing

/// Every rubric that is shipped: canonical, without an error, true to its own examples, and the
/// same in both vocabularies.
@Suite struct ShippedRubricTests {
  static let rubrics: [String] = {
    let folder = Program.root.appending(path: "rubrics").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".rubric") }.sorted()
  }()

  /// One for every family of schemes that is in use, and the two of the benchmarks.
  @Test func thereIsOneForEverySchemeFamily() {
    #expect(
      Self.rubrics.map { String($0.dropLast(".rubric".count)) } == [
        "ballot-quotas", "benchmark-checked", "benchmark", "bounds-with-reason",
        "calibrated-groups", "categories-and-quota", "categories", "civil-servants", "closest-two",
        "criteria-with-maxima", "decision-table", "deductions", "diving-panel", "five-criteria",
        "hunan-2020-suggestions", "hunan-2020.en", "hunan-2020", "points-by-rank", "project-vote",
        "quantified-assessment", "ratio-to-best", "reply-classes", "share-to-points",
        "tender-evaluation", "three-tests-2007", "two-rounds", "voter-groups",
        "weighted-suggestions", "yongzhou-2024", "zhanyi-2019", "zhenhai-2022",
      ])
  }

  @Test(arguments: rubrics) func isCanonicalCheckedAndTested(_ name: String) throws {
    let path = "rubrics/\(name)"
    #expect(try Program.run("appraise format --check \(path)").status == 0)
    let check = try Program.run("appraise check --language en \(path)")
    #expect(check.status == 0)
    #expect(!check.errors.contains("warning"))
    let test = try Program.run("appraise test \(path)")
    #expect(test.status == 0, "\(test.output)\(test.errors)")
    #expect(!test.output.contains("没有算例") && !test.output.contains("no examples"))
  }

  @Test(arguments: rubrics) func isTheSameInBothVocabularies(_ name: String) throws {
    let path = "rubrics/\(name)"
    let other = name.hasSuffix(".en.rubric") ? "zh" : "en"
    let own = other == "en" ? "zh" : "en"
    let there = try Program.run("appraise format --to \(other) - < \(path)")
    #expect(there.status == 0)
    let back = try Program.run("appraise format --to \(own) -", input: there.output)
    let text = try String(contentsOf: Program.root.appending(path: path), encoding: .utf8)
    #expect(back.output == text)
    let place = try Workplace(["other.rubric": there.output])
    #expect(try Program.run("appraise test \(place.path("other.rubric"))").status == 0)
  }
}

/// Cases that others have counted and published; their figures stand here as they were printed.
@Suite struct PublishedCasesTests {
  /// A sample, and every figure of it that was published, by unit and name.
  struct Published: Sendable, CustomTestStringConvertible {
    let sample: String
    let figures: [(unit: String, name: String, printed: String)]

    var testDescription: String { sample }
  }

  static let cases: [Published] = [
    Published(
      sample: "zhanyi-2019",
      figures: [
        ("1", "满意率", "89.29%"), ("1", "基本满意率", "10.71%"), ("2", "满意率", "92.86%"),
        ("2", "基本满意率", "7.14%"), ("3", "满意率", "71.43%"), ("3", "基本满意率", "28.57%"),
        ("4", "满意率", "71.43%"), ("4", "基本满意率", "25.00%"), ("4", "不满意率", "3.57%"),
        ("5", "满意率", "92.86%"), ("5", "基本满意率", "7.14%"), ("6", "满意率", "71.43%"),
        ("6", "基本满意率", "28.57%"), ("7", "满意率", "82.14%"), ("7", "基本满意率", "17.86%"),
      ]),
    Published(
      sample: "hunan-2020-suggestions",
      figures: [
        ("全省", "办理态度满意率", "94.4%"), ("全省", "办理态度基本满意率", "5.6%"),
        ("全省", "办理结果满意率", "89.7%"), ("全省", "办理结果基本满意率", "10.3%"),
        ("全省", "A类占比", "70.5%"), ("全省", "B类占比", "18.1%"), ("全省", "C类占比", "11.4%"),
        ("全省", "A、B类合计占比", "88.6%"),
      ]),
    Published(
      sample: "yongzhou-2024",
      figures: [
        ("市政府系统", "解决率", "49.24%"), ("市政府系统", "正在解决占比", "47.13%"),
        ("市政府系统", "暂不具备条件占比", "3.63%"), ("市政府系统", "首次满意率", "97%"),
      ]),
  ]

  @Test(arguments: cases) func figuresAreThoseThatWerePublished(_ published: Published) throws {
    let run = try Program.run("appraise score samples/\(published.sample) --output json")
    #expect(run.status == 0, "\(run.errors)")
    let result = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let units = try #require(result?["units"] as? [[String: Any]])
    for figure in published.figures {
      let unit = try #require(units.first { $0["unit"] as? String == figure.unit })
      let quantities = try #require(unit["quantities"] as? [[String: Any]])
      let quantity = quantities.first { $0["name"] as? String == figure.name }
      #expect(quantity?["printed"] as? String == figure.printed, "\(figure)")
    }
  }

  /// With 34 members 17 votes are half of them, with 35 they are not.
  @Test(arguments: [(33, 8), (34, 8), (35, 6)])
  func theOutcomeOfZhenhaiHangsOnTheRoster(_ roster: Int, _ satisfied: Int) throws {
    let run = try Program.run(
      "appraise score --rubric rubrics/zhenhai-2022.rubric --tallies samples/zhenhai-2022/tallies.csv"
        + " --roster \(roster) --present 29 --issued 29 --returned 29 --output csv --no-bom")
    #expect(run.status == 0, "\(run.errors)")
    let grades = run.output.split(whereSeparator: \.isNewline).dropFirst().map {
      $0.split(separator: ",").last
    }
    #expect(grades.count == 8)
    #expect(grades.count { $0 == "满意" } == satisfied)
    #expect(grades.count { $0 == "基本满意" } == 8 - satisfied)
  }

  @Test(arguments: ["zhanyi-2019", "zhenhai-2022", "hunan-2020-suggestions", "yongzhou-2024"])
  func theResultIsTheOneThatIsKept(_ sample: String) throws {
    let run = try Program.run("appraise score samples/\(sample) --output json")
    check(run.output, against: "samples/\(sample)/expected.json")
  }
}
