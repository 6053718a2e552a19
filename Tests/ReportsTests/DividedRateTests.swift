import Diagnostics
import Foundation
import RubricModel
import TestSupport
import Testing

@testable import Reports

/// A rate by division is told with the numbers that it is made of, like a share of votes.
@Suite struct DividedRateTests {
  private static let rubric = """
    评议计分办法，语言版本1。标题“试”。评议对象：单位。
    第一条　登记表“台账”。项目：“应办”；“已办”。评分范围：从0到100，每档0.5。不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。
    第二条　比率“办结率”，取自“已办”：除以“应办”，空缺计为0%；超过100%计为100%；四舍五入，保留2位小数。
    第三条　公布：“办结率”。
    """

  private static func made() throws -> MadeSession {
    try MadeSession(
      rubric, tables: ["单位,应办,已办\n甲,9,3\n乙,0,0\n丙,7.5,2.5\n"],
      units: ["甲", "乙", "丙"].map { AppraisedUnit(name: Name($0)) })
  }

  @Test("As JSON: whole numbers as numbers, others as decimals; none where nothing was divided")
  func json() throws {
    let made = try Self.made()
    let text = ResultJSON(
      made.result, rubricDigest: "", diagnostics: [], language: .english
    ).text
    let numbers =
      #""printed": "33.33%", "exact": "3333/10000", "numerator": 3, "base": 9, "baseName": "应办""#
    #expect(text.contains(numbers))
    #expect(text.contains(#""numerator": "5/2", "base": "15/2", "baseName": "应办""#))
    #expect(text.contains(#""printed": "0.00%", "exact": "0" }"#))
  }

  @Test("As text")
  func text() throws {
    let made = try Self.made()
    let lines = ShareNotes(made.result).blocks.flatMap { block -> [String] in
      if case .notes(_, let lines) = block { lines.map(\.chinese) } else { [] }
    }
    #expect(lines == ["甲　办结率3/9（应办）", "丙　办结率2.5/7.5（应办）"])
  }
}
