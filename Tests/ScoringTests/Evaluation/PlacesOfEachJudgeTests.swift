import Diagnostics
import ExactArithmetic
import RubricModel
import Scoring
import TestSupport
import Testing

/// Places of the units on each ballot, against plain loops that count who is ahead.
@Suite struct PlacesOfEachJudgeTests {
  /// By judge, unit and criterion; nil abstains.
  private typealias Marks = [[[Int?]]]

  private struct Sample {
    var marks: Marks = []
    var file = "票号,项目,甲,乙\n"

    init(seed: Int) {
      var numbers = SeededNumbers(seed: seed)
      let (judges, units) = (numbers.number(1...5), numbers.number(2...6))
      for judge in 0..<judges {
        var sheet: [[Int?]] = []
        for unit in 0..<units {
          let row = (0..<2).map { _ in numbers.once(in: 9) ? nil : numbers.number(0...5) }
          sheet.append(row)
          file +=
            "\(judge + 1),项\(unit)," + row.map { $0.map(String.init) ?? "" }.joined(separator: ",")
            + "\n"
        }
        marks.append(sheet)
      }
    }

    var units: Int { marks[0].count }
  }

  private static func result(_ steps: String, _ sample: Sample) throws -> SessionResult? {
    let rubric = try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“评委”。评议对象：项目。
      测评票“票”。指标：“甲”；“乙”。评分范围：从0到5分，整数计分。
      不合评分范围：停止计票。空白：作弃权。重复：停止计票。缺漏：停止计票。
      名次表“表”：名次1为12分；名次2为7分；名次3起往后为1分；并列单位取各名次平均。
      数值“数”，取自“票”：\(steps)；不修约，显示时四舍五入，保留2位小数。
      """)
    return try score(rubric, [sample.file]).value
  }

  /// The places of values, best first: the first place and how many share it.
  private static func places(_ values: [Rational?]) -> [(first: Int, shared: Int)?] {
    values.map { own in
      own.map { own in
        var (ahead, equal) = (0, 0)
        for case .some(let other) in values {
          if other > own { ahead += 1 }
          if other == own { equal += 1 }
        }
        return (1 + ahead, equal)
      }
    }
  }

  private func check(_ steps: String, seed: Int, _ expected: (Sample) -> [Rational]) throws {
    let sample = Sample(seed: seed)
    let result = try #require(try Self.result(steps, sample))
    #expect(result.units.map(\.figures[0].exact) == expected(sample), "seed \(seed)")
  }

  @Test("Places added up, tied judges taking the better place", arguments: 0..<25)
  func betterPlaces(seed: Int) throws {
    try check(
      "汇总各指标求和，空缺不计，部分空缺不计；取名次，由高到低，并列单位取靠前名次；汇总各评分人求和，空缺计为0",
      seed: seed
    ) { sample in
      var sums = [Rational](repeating: .zero, count: sample.units)
      for sheet in sample.marks {
        let values = sheet.map { row -> Rational? in
          let there = row.compactMap { $0 }
          return there.isEmpty ? nil : Rational(there.reduce(0, +))
        }
        for (unit, place) in Self.places(values).enumerated() {
          if let place { sums[unit] = sums[unit] + Rational(place.first) }
        }
      }
      return sums
    }
  }

  @Test("Means of places for each criterion", arguments: 0..<25)
  func placesOfEachCriterion(seed: Int) throws {
    try check(
      "取名次，由高到低，并列单位取各名次平均；汇总各评分人求和，空缺计为0；汇总各指标求和", seed: seed
    ) { sample in
      var sums = [Rational](repeating: .zero, count: sample.units)
      for sheet in sample.marks {
        for criterion in 0..<2 {
          let values = sheet.map { row in row[criterion].map { Rational($0) } }
          for (unit, place) in Self.places(values).enumerated() {
            guard let place else { continue }
            let mean = Rational(2 * place.first + place.shared - 1) / Rational(2)
            sums[unit] = sums[unit] + mean
          }
        }
      }
      return sums
    }
  }

  @Test("A table for the places of each judge", arguments: 0..<25)
  func tableOfPlaces(seed: Int) throws {
    try check(
      "查“表”，由高到低；汇总各评分人取平均分，空缺计为0分；汇总各指标求和", seed: seed
    ) { sample in
      var sums = [Rational](repeating: .zero, count: sample.units)
      for criterion in 0..<2 {
        var points: [[Rational]] = sums.map { _ in [] }
        for sheet in sample.marks {
          let values = sheet.map { row in row[criterion].map { Rational($0) } }
          for (unit, place) in Self.places(values).enumerated() {
            guard let place else { continue }
            let all = (place.first..<place.first + place.shared).map { [12, 7][safe: $0 - 1] ?? 1 }
            points[unit].append(Rational(all.reduce(0, +)) / Rational(all.count))
          }
        }
        for unit in sums.indices where !points[unit].isEmpty {
          sums[unit] =
            sums[unit] + points[unit].reduce(.zero, +) / Rational(points[unit].count)
        }
      }
      return sums
    }
  }

  @Test("The best unit of each judge has the whole")
  func ratioToTheBestOfEachJudge() throws {
    let rubric = try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“评委”。评议对象：项目。
      测评票“票”。评分范围：从0到10分，整数计分。
      不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。
      比率“比”，取自“票”：折算为与最高单位之比；汇总各评分人取平均分，空缺停止计票；不修约，显示时四舍五入，保留2位小数。
      """)
    let result = try score(rubric, ["票号,甲,乙\n1,10,5\n2,4,8\n"]).value
    // (1 + 1/2) / 2 and (1/2 + 1) / 2: the strict judge counts as much as the lenient one.
    #expect(
      result?.units.map(\.figures[0].exact) == [
        Rational(3) / Rational(4), Rational(3) / Rational(4),
      ])
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
