import ExactArithmetic
import Testing

@testable import Reports
@testable import RubricModel

@Suite struct MarkClassesTests {
  private func classes(
    to highest: Int, _ step: Rational = .one, bounds: MarkBounds = .init(floor: nil, ceiling: nil)
  ) -> MarkClasses {
    let scale = PointScale(lowest: .zero, highest: Rational(highest), step: step)
    return MarkClasses(scale, bounds, [])
  }

  @Test("The highest mark has a class of its own where the stretches end before it")
  func highest() {
    let classes = classes(to: 100)
    #expect(classes.labels.first == "0–<5")
    #expect(classes.labels.suffix(2) == ["95–<100", "100"])
    #expect(classes.numbers(of: [Rational(99), Rational(100)]).suffix(2) == [1, 1])
  }

  @Test("The last stretch ends where the marks end")
  func lastStretch() {
    let classes = classes(to: 98)
    #expect(classes.labels.last == "95–98")
    #expect(classes.numbers(of: [Rational(95), Rational(98)]).last == 2)
  }

  @Test("Few marks stand each by itself, between floor and ceiling")
  func single() {
    let bounds = MarkBounds(floor: Rational(60), ceiling: Rational(78))
    let classes = classes(to: 80, Rational(1, over: 2), bounds: bounds)
    #expect(classes.labels.count == 37)
    #expect(classes.labels.first == "60.0")
    #expect(classes.labels.last == "78.0")
  }
}
