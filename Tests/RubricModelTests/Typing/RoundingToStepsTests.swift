import Diagnostics
import ExactArithmetic
import Rules
import Testing

@testable import RubricModel

/// `四舍五入，每档0.5分`: every mode rounds to the multiples of a step as it rounds to whole numbers.
@Suite struct RoundingToStepsTests {
  @Test(arguments: [
    (725, [75, 70, 70, 75]), (775, [80, 80, 75, 80]), (720, [70, 70, 70, 75]),
    (750, [75, 75, 75, 75]),
    (-725, [-75, -70, -70, -75]), (701, [70, 70, 70, 75]), (0, [0, 0, 0, 0]),
  ])
  func halves(_ hundredths: Int, _ tenths: [Int]) {
    let step = Amount(Rational(1, over: 2), .points)
    let value = Rational(hundredths) / Rational(100)
    let rounded = RoundingMode.all.map { Rounding(mode: $0, step: step).round(value, of: .points) }
    #expect(rounded == tenths.map { Rational($0) / Rational(10) })
  }

  /// A step of a share is one of its percent.
  @Test(arguments: [(0, 85), (1, 85), (2, 80), (3, 85)])
  func shares(_ mode: Int, _ percent: Int) {
    let step = Amount(Rational(1, over: 20), .share)
    let rounding = Rounding(mode: RoundingMode.all[mode], step: step)
    #expect(
      rounding.round(Rational(83, over: 100), of: .share) == Rational(percent) / Rational(100))
  }

  @Test func whatIsRoundedIsPrintedWithThePlacesOfTheStep() throws {
    for (step, places) in [("0.5", 1), ("0.25", 2), ("5", 0), ("0.20", 1)] {
      let component = try SmallRubric(ladder: "汇总各评分人取平均分，空缺停止计票；四舍五入，每档\(step)分").component()
      #expect(component.printedPlaces == places)
      #expect(component.type.range == Interval(.zero, Rational(100)))
    }
  }

  @Test func theBoundsAreMultiplesToo() throws {
    let component = try SmallRubric(maximum: 120, ladder: "汇总各评分人取平均分，空缺停止计票；只入不舍，每档30分")
      .component()
    #expect(component.type.range == Interval(.zero, Rational(120)))
  }

  /// 0.745 to two places is 0.75, and then 1 in steps of 0.5; at once it is 0.5.
  @Test(arguments: [
    ("四舍五入，保留2位小数；四舍五入，每档0.5分", true), ("四舍五入，每档0.5分；四舍五入，保留2位小数", false),
    ("四舍五入，每档0.5分；四舍五入，保留0位小数", true), ("四舍五入，每档0.5分；四舍五入，每档0.2分", true),
    ("四舍五入，每档0.5分；四舍五入，每档0.25分", false), ("四舍五入，保留0位小数；四舍五入，每档0.5分", false),
  ])
  func twiceIsTold(_ roundings: String, _ isTold: Bool) {
    let problems = SmallRubric(ladder: "汇总各评分人取平均分，空缺停止计票；\(roundings)").problems
    #expect(problems == (isTold ? [.roundedTwice] : []))
  }
}
