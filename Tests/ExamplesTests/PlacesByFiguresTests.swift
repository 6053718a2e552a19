import Diagnostics
import ExactArithmetic
import Proofs
import RubricModel
import Scoring
import TestSupport
import Testing

@testable import Examples

/// Ranks and quotas that go by a number of the meeting, or by a figure of the units.
@Suite struct PlacesByFiguresTests {
  /// Five units of two categories: the first would be first and is not ranked, two share a rank.
  private static func outcome(
    _ items: String, places: Int = 2, ranking: String = "统一", open: String = ""
  ) throws -> Outcome<SessionResult> {
    let rubric = try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。类别：“子”；“丑”。
      公共参数“名额数”，从0到9，每档1。
      登记表“表”。项目：“分”；“过”；“计划”。空白：停止计票。重复：停止计票。缺漏：停止计票。
      数值“得”，取自“分”：不修约。
      数值“三倍”，取自“名额数”乘以3：不修约。
      数值“超多”，取自“名额数”乘以999999999999：乘以999999999999；不修约。
      数值“余额”，取自“名额数”减去参评单位数：扣完为止；不修约。
      数值“有数”，依次判定：若“分”超过7，则为“计划”；否则不计。
      排名按“得”\(ranking)进行，由高到低。不参加排名：若“过”超过0。同分：并列占位。同分依次比较：仍同则并列。
      等次“等”，依次判定：\(items)；否则为“余”。
      等次“类”，依次判定：若类别为“子”，则为“子类”；否则为“丑类”。
      算例“一”。
      已知会议情况：公共参数“名额数”\(places)。
      已知“表”：
          单位“甲”类别“子”：“分”9、“过”1、“计划”1；单位“乙”类别“丑”：“分”8、“过”0、“计划”2；
          单位“丙”类别“子”：“分”7、“过”0、“计划”1；单位“丁”类别“丑”：“分”7、“过”0、“计划”2；
          单位“戊”类别“子”：“分”6、“过”0、“计划”1。
      应得“甲”：“等”等次“余”。

      """)
    return ExampleRunner.result(of: rubric.examples[0], rubric)
  }

  /// The grades in the order of the rows.
  private static func grades(_ outcome: Outcome<SessionResult>) throws -> String {
    let result = try #require(outcome.value, "\(outcome.diagnostics)")
    return ["甲", "乙", "丙", "丁", "戊"].map { name in
      result.units.first { $0.unit.name.text == name }?.grades[0]?.text ?? "?"
    }.joined()
  }

  @Test(
    "A unit that is not ranked pushes nobody out",
    arguments: [
      ("若名次不超过“名额数”，则为“入”", "余入入入余"), ("若名次低于“名额数”，则为“入”", "余入余余余"),
      ("若名次等于“名额数”，则为“入”", "余余入入余"), ("若名次超过“名额数”，则为“入”", "余余余余入"),
      ("若名次不低于“名额数”，则为“入”", "余余入入入"), ("若名次不超过“三倍”，则为“入”", "余入入入入"),
      ("若名次不超过“余额”，则为“入”", "余余余余余"), ("若名次不超过“计划”，则为“入”", "余入余入余"),
      ("若名次超过“计划”，“分”超过6，则为“入”", "余余入余余"), ("若名次超过3，或名次低于“名额数”，则为“入”", "余入余余入"),
    ])
  func ranks(items: String, due: String) throws {
    #expect(try Self.grades(Self.outcome(items)) == due)
  }

  @Test(arguments: [
    ("若名额“名额数”个，并列单位全部入选，则为“入”", "余入入入余"), ("若名额“名额数”个，并列单位全部落选，则为“入”", "余入余余余"),
    ("若末位名额“名额数”个，并列单位全部列入，则为“入”", "余余入入入"), ("若末位名额“名额数”个，并列单位全部不列入，则为“入”", "余余余余入"),
    ("若“分”低于8，名额“名额数”个，并列单位全部入选，则为“入”", "余余入入余"), ("若名额“三倍”个，并列单位全部入选，则为“入”", "余入入入入"),
    ("若名额“余额”个，并列单位全部入选，则为“入”", "余余余余余"), ("若名额“计划”个，分类进行，并列单位全部入选，则为“入”", "余入入入余"),
    ("若类别为“子”，名额“名额数”个，分类进行，并列单位全部入选，则为“入”", "余余入余入"),
  ])
  func quotas(items: String, due: String) throws {
    #expect(try Self.grades(Self.outcome(items)) == due)
  }

  @Test("A number of the meeting decides as the same number in the rubric", arguments: 0...6)
  func asTheNumberItself(places: Int) throws {
    for words in ["不超过", "不低于", "超过", "低于", "等于", "至少", "最多"] {
      let one = try Self.grades(Self.outcome("若名次\(words)“名额数”，则为“入”", places: places))
      #expect(one == (try Self.grades(Self.outcome("若名次\(words)\(places)，则为“入”"))), "\(words)")
    }
    for quota in ["名额N个，并列单位全部入选", "名额N个，并列单位全部落选", "末位名额N个，并列单位全部列入"] where places > 0 {
      for within in ["", "，分类进行"] {
        let words = quota.replacing("个", with: "个" + within)
        let one = "若\(words.replacing("N", with: "“名额数”"))，则为“入”"
        let other = "若\(words.replacing("N", with: "\(places)"))，则为“入”"
        #expect(
          try Self.grades(Self.outcome(one, places: places)) == Self.grades(Self.outcome(other)),
          "\(words)")
      }
    }
  }

  @Test("Where each category is ranked by itself, each has its own number")
  func ofCategories() throws {
    let items = "若名额“计划”个，并列单位停止计票，则为“入”"
    #expect(try Self.grades(Self.outcome(items, ranking: "分类")) == "余入入入余")
    let rank = "若名次不超过“计划”，则为“入”"
    #expect(try Self.grades(Self.outcome(rank, ranking: "分类")) == "余入入入余")
  }

  @Test("Units that share a quota have to agree how many places it has")
  func differing() throws {
    let outcome = try Self.outcome("若名额“计划”个，并列单位全部入选，则为“入”")
    let errors = outcome.diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.code) == ["C0110"])
    let headline = errors.first?.headline.chinese ?? ""
    #expect(headline == "“等”的“入”名额取自“计划”，各单位却不相同：“乙”2个，“丙”1个。")
  }

  @Test("So have those of a category that has a quota of its own")
  func differingWithinCategory() throws {
    let outcome = try Self.outcome("若名额“分”个，分类进行，并列单位全部入选，则为“入”")
    let errors = outcome.diagnostics.filter { $0.severity == .error }
    #expect(
      errors.map(\.headline.chinese) == [
        "“等”的“入”名额取自“分”，“丑”的各单位却不相同：“乙”8个，“丁”7个。", "“等”的“入”名额取自“分”，“子”的各单位却不相同：“丙”7个，“戊”6个。",
      ])
    #expect(errors.allSatisfy { !$0.help[0].chinese.contains("分类进行") })
  }

  @Test("More places than units are as many as there are units")
  func many() throws {
    let items = "若名额“超多”个，并列单位全部落选，则为“入”"
    #expect(try Self.grades(Self.outcome(items)) == "余入入入入")
  }

  @Test("Without its figure a rank or a quota cannot be decided")
  func absent() throws {
    for condition in ["名次不超过“有数”", "名额“有数”个，并列单位全部入选"] {
      let errors = try Self.outcome("若\(condition)，则为“入”").diagnostics.filter {
        $0.severity == .error
      }
      #expect(Set(errors.map(\.code)) == ["C0110"])
      #expect(errors.allSatisfy { $0.headline.chinese.contains("“有数”没有值") }, "\(errors)")
      let settled = try Self.outcome("若“有数”空缺，则为“缺”；若\(condition)，则为“入”")
      #expect(try Self.grades(settled) == "余入缺缺缺")
    }
  }

  @Test("A proof writes down both numbers, and what the quota had")
  func proofs() throws {
    let result = try #require(
      try Self.outcome("若名次不超过“三倍”，名额“名额数”个，并列单位全部落选，则为“入”").value)
    for unit in result.units where unit.rank != nil {
      let proof = Proof(of: unit, in: result)
      check(proof)
      let trial = try #require(proof.grades(in: result.rubric).first?.trials.first)
      let comparison = try #require(trial.comparisons.first ?? nil)
      #expect(comparison.holds { _ in Rational(6) })
      #expect(unit.places(ofRule: 0, ofGrading: 0) == Rational(2))
    }
    let edges = QuotaEdges(result)
    let tied = try #require(result.units.first { $0.unit.name.text == "丙" })
    let last = try #require(result.units.first { $0.unit.name.text == "戊" })
    #expect(edges.reason(of: tied, rule: 0, grading: 0) == .tied)
    #expect(edges.reason(of: last, rule: 0, grading: 0) == .behindTie)
  }
}
