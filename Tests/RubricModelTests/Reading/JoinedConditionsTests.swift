import Diagnostics
import RubricSyntax
import Testing

@testable import RubricModel

/// `有下列情形之一的`, `where any of these holds`: several conditions as one.
@Suite struct JoinedConditionsTests {
  private static func text(_ items: String) -> String {
    """
    评议计分办法，语言版本1。
    标题“试”。评议对象：单位。

    登记表“登记”。
    项目：“件数”；“次数”；“总数”。
    空白：停止计票。重复：停止计票。缺漏：停止计票。

    比率“率”，取自“件数”：除以“总数”，空缺不计；超过100%计为100%；四舍五入，保留1位小数。

    等次“级”，依次判定：\(items)；否则为“差”。

    公布：等次。

    """
  }

  /// The first item, in the letters of what its conditions ask about.
  private static func shape(_ items: String) -> String {
    let outcome = load(text(items))
    guard case .rules(let rules)? = outcome.value?.gradings[0].method else {
      return "\(outcome.problems)"
    }
    return shape(rules[0].conditions)
  }

  private static func shape(_ conditions: [UnitCondition]) -> String {
    conditions.map { condition in
      switch condition {
      case .atLeast(let number, let lines):
        (number == 1 ? "" : "\(number)") + "(" + lines.map(shape).joined(separator: "|") + ")"
      case .item(_, let item, _): ["a", "b", "c"][item]
      case .quantity: "r"
      case .absent: "0"
      case .sum(let terms, _):
        "[" + terms.map { ($0.isSubtracted ? "-" : "+") + shape($0.operand) }.joined() + "]"
      default: "?"
      }
    }.joined()
  }

  private static func shape(_ operand: Quantity.Term.Operand) -> String {
    switch operand {
    case .item(_, let item): ["a", "b", "c"][item]
    case .quantity: "r"
    default: "?"
    }
  }

  @Test(arguments: [
    ("若“件数”加上“次数”超过3，则为“优”", "[+a+b]"), ("若“件数”减去“次数”加上“总数”等于负3，则为“优”", "[+a-b+c]"),
    ("若“件数”、“次数”合计达到3，或“次数”和“总数”合计4以上，则为“优”", "([+a+b]|[+b+c])"),
    ("若“件数”超过3，“次数”超过2，则为“优”", "ab"),
    ("若“件数”超过3且“次数”超过2，则为“优”", "ab"),
    ("若“件数”超过3，或“次数”超过2，则为“优”", "(a|b)"),
    ("若“件数”超过3或者“次数”超过2或“总数”超过9的，评定为“优”", "(a|b|c)"),
    ("有下列情形之一的，则为“优”：“件数”超过3；“次数”超过2；“总数”超过9", "(a|b|c)"),
    ("若有下列情形之一，评定为“优”：“件数”超过3；“次数”超过2", "(a|b)"),
    ("符合下列条件之一的，评为“优”：“件数”超过3；“次数”超过2，“总数”超过9", "(a|bc)"),
    ("有下列情形之一的，则为“优”：“件数”超过3；“次数”超过2，或“总数”超过9", "(a|b|c)"),
    ("同时符合下列条件的，则为“优”：“件数”超过3；“次数”超过2，“总数”超过9", "abc"),
    ("同时符合下列条件的，则为“优”：“件数”超过3；“次数”超过2，或“总数”超过9", "a(b|c)"),
    ("若“总数”超过9，有下列情形之一的，则为“优”：“件数”超过3；“次数”超过2", "c(a|b)"),
    ("有下列情形之一的，则为“优”：“件数”超过3", "a"),
    ("有下列情形中2项以上的，则为“优”：“件数”超过3；“次数”超过2；“总数”超过9", "2(a|b|c)"),
    ("若“总数”超过9，符合下列条件中2项以上的，则为“优”：“件数”超过3；“次数”超过2；“率”空缺", "c2(a|b|0)"),
    ("有下列情形之二的，则为“优”：“件数”超过3；“次数”超过2，或“总数”超过9；“件数”等于3，“次数”超过1", "2(a|(b|c)|ab)"),
    ("有下列情形中3项以上的，则为“优”：“件数”超过3；“次数”超过2，或“总数”超过9；“件数”等于3", "a(b|c)a"),
    ("有下列情形中至少1项的，则为“优”：“件数”超过3；“次数”超过2，或“总数”超过9", "(a|b|c)"),
    ("有下列情形之一的，则为“优”：“率”空缺；“率”超过半数", "(0|r)"),
  ])
  func conditionsAreJoined(items: String, due: String) {
    #expect(Self.shape(items) == due)
  }

  @Test func aListOfTheRegulationIsTheSameInBothVocabularies() throws {
    let items = """

          （一）若有下列情形之一的，则为“末”：
              （1）“件数”超过3；
              （2）“率”低于60%，“次数”超过2，“总数”不低于10；
              （3）“次数”超过7；
          （二）若“件数”低于2，同时符合下列条件的，则为“优”：
              “率”不低于90%，或“率”空缺，或“件数”加上“次数”减去“总数”等于0；
              “次数”等于0，或“总数”低于3，或“总数”等于“件数”；
          （三）若“件数”等于1，或“次数”等于1，则为“良”；
          （四）若有下列情形中2项以上的，则为“中”：“件数”低于3；“次数”等于2；“总数”等于3，或“率”空缺；
          （五）若符合下列条件中至少2项的，则为“可”：“件数”低于9；“次数”等于4；“总数”等于5；
          （六）否则为“差”。

      """
    let text = Self.text("X").replacing("X；否则为“差”。\n", with: items)
    let tree = Parser.parse(SourceText(file: "a", text: text))
    #expect(Formatter.format(tree).value == text)
    let english = try #require(Formatter.format(tree, to: .english).value)
    #expect(english.contains("    (1) if any of these holds, then \"末\":\n        (1) \"件数\" is"))
    #expect(english.contains("\"率\" is at least 90%, or \"率\" is empty, or \"件数\" plus"))
    #expect(english.contains("(2) if \"件数\" is below 2, all of these are met, then \"优\":"))
    #expect(english.contains("(4) if number of these that hold is 2 or more, then \"中\":"))
    #expect(english.contains("(5) if number of these that are met is no fewer than 2, then \"可\":"))
    let back = Parser.parse(SourceText(file: "a", text: english))
    #expect(Formatter.format(back, to: .chinese).value == text)
    let (one, other) = (load(text).value, load(english).value)
    #expect(one != nil && one.map { Meaning($0).rules } == other.map { Meaning($0).rules })
  }

  /// In a value by cases a figure that may be absent is there where every alternative compares it.
  @Test(arguments: [
    ("若“率”低于60%，或“率”超过90%，则为“率”；否则为0%", false),
    ("若“率”低于60%，或“件数”超过3，则为“率”；否则为0%", true),
    ("有下列情形之一的，则为0%：“率”空缺；“件数”超过3；否则为“率”", false),
    ("有下列情形中2项以上的，则为“率”：“率”低于60%；“率”超过90%，“件数”超过3；“次数”超过1；否则为0%", false),
    ("有下列情形中2项以上的，则为“率”：“率”低于60%；“件数”超过3；“次数”超过1；否则为0%", true),
    ("有下列情形中2项以上的，则为0%：“率”空缺；“件数”超过3；“次数”超过1；否则为“率”", true),
    ("有下列情形之一的，则为0%：“率”空缺，“次数”超过1；“件数”超过3；否则为“率”", true),
  ])
  func whatIsComparedIsThere(items: String, mayBeAbsent: Bool) throws {
    let text = Self.text("若“件数”超过3，则为“优”").replacing(
      "等次“级”", with: "数值“值”，依次判定：\(items)。\n\n等次“级”")
    let rubric = try #require(load(text).value)
    #expect(rubric.quantities[1].type.mayBeAbsent == mayBeAbsent)
  }

  @Test func conditionsOfAVoteAreJoined() throws {
    let vote = """
      测评有效须符合下列条件之一：
          实到人数占应到人数超过半数，收回票数不低于20票；
          实到人数不低于30人，或参评单位数低于3；
          收回票数不低于100票。

      """
    let text = Self.text("若“件数”超过3，则为“优”").replacing("登记表“登记”", with: vote + "\n登记表“登记”")
    let rubric = try #require(load(text).value)
    #expect(rubric.voteConditions.count == 1)
    guard case .atLeast(1, let branches)? = rubric.voteConditions.first?.test else {
      Issue.record("not joined")
      return
    }
    #expect(branches.map(\.count) == [2, 1, 1, 1])
    let two = try #require(load(text.replacing("条件之一", with: "条件中2项以上")).value)
    guard case .atLeast(2, let lines)? = two.voteConditions.first?.test else {
      Issue.record("not joined")
      return
    }
    #expect(lines.map(\.count) == [2, 1, 1])
    #expect(lines.map { $0.flatMap(\.leaves).count } == [2, 2, 1])
    let each = text.replacing("符合下列条件之一", with: "符合")
    #expect(
      try #require(load(each).value).voteConditions.map(\.test.leaves.count) == [1, 1, 2, 1])
  }
}
