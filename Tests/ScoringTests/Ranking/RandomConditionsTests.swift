import Ballots
import Diagnostics
import RubricModel
import RubricSyntax
import Scoring
import TestSupport
import Testing

/// Lists of joined conditions, made up from a seed, against their meaning worked out case by case.
@Suite struct RandomConditionsTests {
  /// Two lines of a checklist, each from 0 to `highest`.
  private static let highest = 6

  private struct Test {
    let isSecond: Bool
    let word: String
    let limit: Int

    init(_ random: inout SeededNumbers) {
      isSecond = Bool.random(using: &random)
      word = ["超过", "不低于", "低于", "不超过", "等于"].randomElement(using: &random) ?? "超过"
      // Whatever the word is, the condition holds for some and fails for some.
      limit = Int.random(in: 1..<RandomConditionsTests.highest, using: &random)
    }

    var text: String { "“\(isSecond ? "乙" : "甲")”\(word)\(limit)" }

    func holds(_ first: Int, _ second: Int) -> Bool {
      let value = isSecond ? second : first
      switch word {
      case "超过": return value > limit
      case "不低于": return value >= limit
      case "低于": return value < limit
      case "不超过": return value <= limit
      default: return value == limit
      }
    }
  }

  /// Conditions in one line.
  private struct Line {
    let tests: [Test]
    let isAny: Bool

    init(_ random: inout SeededNumbers) {
      tests = (0..<Int.random(in: 1...3, using: &random)).map { _ in Test(&random) }
      isAny = Bool.random(using: &random)
    }

    var text: String { tests.map(\.text).joined(separator: isAny ? "，或" : "，") }

    func holds(_ first: Int, _ second: Int) -> Bool {
      isAny
        ? tests.contains { $0.holds(first, second) } : tests.allSatisfy { $0.holds(first, second) }
    }
  }

  private struct Item {
    let line: Line
    /// Nil where the item is one line.
    var list: (enough: Int, lines: [Line])?
    let isBeforeList: Bool

    init(_ random: inout SeededNumbers) {
      line = Line(&random)
      if Bool.random(using: &random) {
        let lines = (0..<Int.random(in: 1...4, using: &random)).map { _ in Line(&random) }
        list = (Int.random(in: 1...lines.count, using: &random), lines)
      }
      // A line with "or" cannot stand before a list.
      isBeforeList =
        (!line.isAny || line.tests.count == 1) && Bool.random(using: &random)
    }

    func text(_ grade: String) -> String {
      guard let list else { return "若\(line.text)，则为“\(grade)”" }
      let head = isBeforeList ? "若\(line.text)，" : ""
      let words =
        list.enough == 1
        ? "有下列情形之一的"
        : list.enough == list.lines.count ? "同时符合下列条件的" : "有下列情形中\(list.enough)项以上的"
      return "\(head)\(words)，评定为“\(grade)”：" + list.lines.map(\.text).joined(separator: "；")
    }

    func holds(_ first: Int, _ second: Int) -> Bool {
      guard let list else { return line.holds(first, second) }
      return (!isBeforeList || line.holds(first, second))
        && list.lines.count { $0.holds(first, second) } >= list.enough
    }

    /// The same without one of the lines of which several are enough.
    var shorter: [Item] {
      guard let list, 1 < list.enough, list.enough < list.lines.count else { return [] }
      return list.lines.indices.map { index in
        var other = self
        other.list?.lines.remove(at: index)
        return other
      }
    }
  }

  @Test("Every case has the grade of the first item that holds", arguments: 0..<40)
  func grades(seed: Int) throws {
    var random = SeededNumbers(seed: seed)
    let items = (0..<Int.random(in: 1...4, using: &random)).map { _ in Item(&random) }
    let text = """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      登记表“表”。项目：“甲”；“乙”。评分范围：从0到\(Self.highest)，每档1。
      不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。
      等次“级”，依次判定：\(items.enumerated().map { $1.text("级\($0)") }.joined(separator: "；"))；其余为“余”。公布：等次；各项得分。
      """
    let outcome = RubricLoader.load(
      Parser.parseRubric(SourceText(file: "a.rubric", bytes: Array(text.utf8))))
    let rubric = try #require(outcome.value, "\(text)")
    let cases = (0...Self.highest).flatMap { first in (0...Self.highest).map { (first, $0) } }
    let due = cases.map { first, second in
      items.firstIndex { $0.holds(first, second) }.map { "级\($0)" } ?? "余"
    }
    let rows = cases.map { "U\($0)\($1),\($0),\($1)\n" }.joined()
    let result = try #require(try score(rubric, ["单位,甲,乙\n" + rows]).value)
    let grades = Dictionary(
      uniqueKeysWithValues: result.units.map { ($0.unit.name.text, $0.grades.last??.text ?? "?") })
    #expect(cases.map { grades["U\($0)\($1)"] } == due, "\(text)")

    // An item that nobody reaches is told, and no other.
    let unreached = items.indices.filter { !due.contains("级\($0)") }.count
    let told = outcome.diagnostics.filter {
      $0.code == "M0354"
        && ($0.headline.chinese.hasPrefix("这一项永远轮不到")
          || $0.headline.chinese.contains("不会同时成立")
          || $0.headline.chinese.hasPrefix("所列各项不会有"))
    }
    #expect(told.count == unreached, "\(text)\n\(outcome.diagnostics.map(\.headline.chinese))")

    // A line is called idle only where some list decides the same without one of its lines.
    let isIdle = outcome.diagnostics.contains { $0.headline.chinese.hasPrefix("所列各项中") }
    let mayGo = items.enumerated().contains { index, item in
      item.shorter.contains { shorter in
        var others = items
        others[index] = shorter
        return cases.map { first, second in
          others.firstIndex { $0.holds(first, second) }.map { "级\($0)" } ?? "余"
        } == due
      }
    }
    #expect(!isIdle || mayGo, "\(text)")
  }
}
