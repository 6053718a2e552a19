import Diagnostics
import RubricModel
import Scoring
import Testing

/// What a ratio to the best or the lowest unit is where that one has 0.
@Suite struct RatiosToZeroTests {
  private func figures(_ step: String, _ numbers: [Int]) throws -> [String] {
    let names = ["甲", "乙", "丙"]
    let rows = zip(names, numbers).map { "\($0),\($1)\n" }.joined()
    let scheme = Scheme(
      testDescription: step,
      articles: "登记表“数据”。项目：“件数”。空白：停止计票。重复：停止计票。缺漏：停止计票。"
        + "比率“比”，取自“件数”：\(step)；四舍五入，保留1位小数。",
      files: ["单位,件数\n" + rows], due: [])
    let outcome = try scheme.result()
    guard let result = outcome.value else { return outcome.diagnostics.map(\.code) }
    return names.map { name in
      result.units.first { $0.unit.name.text == name }?.figures[0].printed ?? "—"
    }
  }

  @Test(
    arguments: [
      ("折算为与最高单位之比", [0, 0, 0], ["C0108"]),
      ("折算为与最高单位之比，空缺停止计票", [0, 0, 0], ["C0108"]),
      ("折算为与最高单位之比，空缺计为0%", [0, 0, 0], ["0.0%", "0.0%", "0.0%"]),
      ("折算为与最高单位之比，空缺计为100%", [0, 0, 0], ["100.0%", "100.0%", "100.0%"]),
      ("折算为与最高单位之比，空缺不计", [0, 0, 0], ["—", "—", "—"]),
      ("折算为与最高单位之比，空缺计为50%", [0, 2, 8], ["0.0%", "25.0%", "100.0%"]),
      ("折算为最低单位与本单位之比", [0, 2, 8], ["C0108"]),
      // The others are compared with the lowest, which is 0; it has no ratio to itself.
      ("折算为最低单位与本单位之比，空缺计为100%", [0, 2, 8], ["100.0%", "0.0%", "0.0%"]),
      ("折算为最低单位与本单位之比，空缺计为100%", [4, 2, 8], ["50.0%", "100.0%", "25.0%"]),
      ("折算为最低单位与本单位之比，空缺不计", [0, 0, 8], ["—", "—", "0.0%"]),
    ])
  func ratios(_ step: String, _ numbers: [Int], _ due: [String]) throws {
    #expect(try figures(step, numbers) == due)
  }
}
