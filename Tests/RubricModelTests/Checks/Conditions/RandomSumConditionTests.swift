import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import RubricModel

/// Lists of conditions on sums, of which some units lack a term, made up from a seed: what is told
/// of them holds for every unit that there can be.
@Suite struct RandomSumConditionTests {
  /// The numbers of a unit; nil where it lacks one.
  private typealias Unit = [Int?]
  private static let names = ["甲", "乙", "丙"]
  /// Each number lies between 0 and this; the third can be lacking.
  private static let highest = 3

  private struct Test {
    var terms: [(figure: Int, isSubtracted: Bool, times: Int)] = []
    /// Whether the first figure is compared with several times the second one, which is taken away.
    var isComparison = false
    /// Whether it asks if the third number is lacking.
    var isAbsence = false
    var word = ""
    var limit = 0

    init() {}

    init(_ random: inout SeededNumbers) {
      isAbsence = random.once(in: 8)
      word = random.pick(["超过", "不低于", "低于", "不超过", "等于"])
      isComparison = random.once(in: 3)
      limit = isComparison ? 0 : random.number(0...5)
      let figures = [0, 1, 2].shuffled(using: &random).prefix(
        isComparison ? 2 : random.number(1...3))
      terms = figures.enumerated().map { index, figure in
        if isComparison { return (figure, index > 0, index > 0 ? random.number(1...3) : 1) }
        return (figure, index > 0 && random.once(in: 3), 1)
      }
    }

    var text: String {
      if isAbsence { return "“丙”空缺" }
      if isComparison {
        let names = terms.map { "“\(RandomSumConditionTests.names[$0.figure])”" }
        return names[0] + word + names[1] + "乘以\(terms[1].times)"
      }
      let sum = terms.enumerated().map { index, term in
        (index == 0 ? "" : term.isSubtracted ? "减去" : "加上")
          + "“\(RandomSumConditionTests.names[term.figure])”"
      }
      return sum.joined() + word + "\(limit)"
    }

    func holds(_ unit: Unit) -> Bool? {
      if isAbsence { return unit[2] == nil }
      var sum = 0
      for term in terms {
        guard let value = unit[term.figure] else { return nil }
        sum += (term.isSubtracted ? -value : value) * term.times
      }
      switch word {
      case "超过": return sum > limit
      case "不低于": return sum >= limit
      case "低于": return sum < limit
      case "不超过": return sum <= limit
      default: return sum == limit
      }
    }
  }

  /// Lines of which one is enough, each of conditions that all have to hold.
  private struct Item {
    var lines: [[Test]]

    init(_ random: inout SeededNumbers) {
      lines = (0..<random.number(1...3)).map { _ in
        (0..<random.number(1...2)).map { _ in Test(&random) }
      }
    }

    func text(_ grade: String) -> String {
      let texts = lines.map { $0.map(\.text).joined(separator: "，") }
      return texts.count == 1
        ? "若\(texts[0])，则为“\(grade)”"
        : "若有下列情形之一的，则为“\(grade)”：" + texts.joined(separator: "；")
    }

    func holds(_ unit: Unit) -> Bool? {
      let found = lines.map { RandomSumConditionTests.all($0.map { $0.holds(unit) }) }
      if found.contains(true) { return true }
      return found.contains(nil) ? nil : false
    }
  }

  /// What becomes of a unit: the item that decides, or that stops the count.
  private struct Ending: Equatable {
    let item: Int
    let stops: Bool
  }

  private static func all(_ found: [Bool?]) -> Bool? {
    if found.contains(false) { return false }
    return found.contains(nil) ? nil : true
  }

  private static func ending(_ items: [Item], _ unit: Unit) -> Ending {
    for (index, item) in items.enumerated() {
      guard let holds = item.holds(unit) else { return Ending(item: index, stops: true) }
      if holds { return Ending(item: index, stops: false) }
    }
    return Ending(item: items.count, stops: false)
  }

  private static let units: [Unit] = (0...highest).flatMap { one in
    (0...highest).flatMap { two in
      ([nil] + (0...highest).map { $0 }).map { three in [one, two, three] }
    }
  }

  @Test(arguments: 0..<60)
  func toldIsTrue(seed: Int) throws {
    var random = SeededNumbers(seed: seed)
    let items = (0..<random.number(1...3)).map { _ in Item(&random) }
    let text = """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      登记表“表”。项目：“甲”；“乙”；“丙数”；“有”。评分范围：从0到\(Self.highest)，每档1。
      不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。
      数值“丙”，依次判定：若“有”等于1，则为“丙数”；否则不计。
      等次“级”，依次判定：\(items.enumerated().map { $1.text("级\($0)") }.joined(separator: "；"))；否则为“余”。
      公布：等次；各项得分。
      """
    let outcome = load(text)
    try #require(!outcome.diagnostics.hasErrors, "\(text)\n\(outcome.problems)")
    let endings = Self.units.map { Self.ending(items, $0) }
    for index in items.indices {
      let told = outcome.diagnostics.filter { diagnostic in
        diagnostic.code == "M0354" && diagnostic.citation == Self.citation(index, of: items)
      }.map(\.headline.chinese)
      for message in told {
        check(message, of: index, in: items, endings, text)
      }
    }
    let canStop = endings.contains(where: \.stops)
    let isTold = outcome.diagnostics.contains { $0.code == "M0376" }
    #expect(!canStop || isTold, "\(text)")
  }

  private func check(
    _ message: String, of index: Int, in items: [Item], _ endings: [Ending], _ text: String
  ) {
    let isReached = endings.contains(Ending(item: index, stops: false))
    if message.hasPrefix("这一项永远轮不到") || message.contains("不会同时成立") {
      #expect(!isReached, "\(message)\n\(text)")
    }
    if let example = Self.example(in: message) {
      let unit = Self.units.first { unit in
        items[index].holds(unit) == true && example.allSatisfy { $0.holds(unit) == true }
      }
      #expect(unit != nil, "\(message)\n\(text)")
    }
    for (line, tests) in items[index].lines.enumerated() {
      let words = tests.map(\.text).joined(separator: "且")
      if message.hasPrefix("只要符合其一的几个条件中，\(words)不起作用") {
        #expect(Self.changesNothing(line, of: index, in: items), "\(message)\n\(text)")
      }
      if message.hasPrefix("这一项中，\(words)永远轮不到") {
        let met = zip(Self.units, endings).contains { unit, ending in
          ending == Ending(item: index, stops: false)
            && Self.all(tests.map { $0.holds(unit) }) == true
        }
        #expect(!met, "\(message)\n\(text)")
      }
    }
  }

  /// `如“甲”加上“乙”为3、“丙”为1时。`
  private static func example(in message: String) -> [Test]? {
    guard let start = message.range(of: "如“"), message.hasSuffix("时。"),
      !message.contains("空缺为")
    else { return nil }
    let equations = message[start.lowerBound...].dropFirst().dropLast(2).split(separator: "、")
    return equations.compactMap { equation in
      guard let place = equation.range(of: "为", options: .backwards) else { return nil }
      let value = equation[place.upperBound...]
      var test = Test()
      test.word = "等于"
      test.limit = Int(value.replacing("负", with: "-")) ?? 0
      test.terms = equation[..<place.lowerBound].split(separator: "上").flatMap { part in
        part.split(separator: "减去").enumerated().compactMap { index, term in
          let times = term.range(of: "乘以").flatMap { Int(term[$0.upperBound...]) } ?? 1
          return names.firstIndex { term.contains($0) }.map { ($0, index > 0, times) }
        }
      }
      return test
    }
  }

  /// The list is the third article.
  private static func citation(_ index: Int, of items: [Item]) -> Citation? {
    Citation(article: 3, item: index + 1)
  }

  private static func changesNothing(_ line: Int, of index: Int, in items: [Item]) -> Bool {
    var without = items
    without[index].lines.remove(at: line)
    return units.allSatisfy { unit in
      let due = ending(items, unit)
      return due.stops || due == ending(without, unit)
    }
  }
}
