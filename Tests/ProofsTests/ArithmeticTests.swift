import ExactArithmetic
import Proofs
import Rules
import Testing

private let third = Rational(1, over: 3)
private let half = Arithmetic.number(Rational(1, over: 2))

@Test(
  arguments: [
    (.number(Rational(3)), "3", Rational(3)),
    (.number(third), "1/3", third),
    (.figure(1), "#1", Rational(10)),
    (
      .sum([.figure(0), .product([.number(Rational(74)), .number(Rational(3))])]), "#0 + 74*3",
      Rational(231)
    ),
    // What is divided stands in brackets, and so does a fraction that divides.
    (
      .quotient(.sum([.figure(0), .figure(1)]), .number(Rational(2))), "(#0 + #1)/2",
      Rational(19, over: 2)
    ),
    (.quotient(.number(Rational(2)), .number(third)), "2/(1/3)", Rational(6)),
    (.quotient(.figure(0), .product([.figure(1), half])), "#0/(#1*0.5)", Rational(9, over: 5)),
    (
      .difference(.figure(1), .difference(.figure(0), half)), "#1 - (#0 - 0.5)",
      Rational(3, over: 2)
    ),
    (
      .product([.number(Rational(-2)), .difference(.figure(0), half)]), "(-2)*(#0 - 0.5)",
      Rational(-17)
    ),
    (.lowest([.figure(0), .figure(1)]), "min(#0, #1)", Rational(9)),
    (.highest([.number(.zero), .number(Rational(-4))]), "max(0, -4)", Rational(0)),
    (
      .rounded(.quotient(.figure(1), .number(Rational(8))), .halfEven, places: 1),
      "round_half_even(#1/8, 1)", Rational(12, over: 10)
    ),
  ] as [(Arithmetic, String, Rational)])
func aFormulaReadsAndWorks(_ formula: Arithmetic, _ text: String, _ value: Rational) {
  #expect(formula.description == text)
  #expect(formula.value { [Rational(9), Rational(10)][$0] } == value)
}

@Test func theMiddleCountsEachValueAsOftenAsItIsSaid() {
  let median = Arithmetic.median([
    Arithmetic.Repeated(value: .figure(0), times: 1),
    Arithmetic.Repeated(value: .number(Rational(70)), times: 2),
    Arithmetic.Repeated(value: .number(Rational(80)), times: 3),
  ])
  #expect(median.description == "median(#0, repeat(70, 2), repeat(80, 3))")
  #expect(median.value { _ in Rational(60) } == Rational(75))
}

@Test(arguments: [
  (Arithmetic.Taken.lowerMedian, "median_low", Rational(70)),
  (.upperMedian, "median_high", Rational(80)),
])
func oneOfTheMiddleIsTaken(_ taken: Arithmetic.Taken, _ word: String, _ value: Rational) {
  let formula = Arithmetic.taken(
    taken,
    [
      Arithmetic.Repeated(value: .figure(0), times: 1),
      Arithmetic.Repeated(value: .number(Rational(70)), times: 2),
      Arithmetic.Repeated(value: .number(Rational(80)), times: 3),
    ])
  #expect(formula.description == "\(word)(#0, repeat(70, 2), repeat(80, 3))")
  #expect(formula.value { _ in Rational(60) } == value)
}

@Test func aValueIsTakenByItsPlace() {
  let values = [60, 90, 70].map { Arithmetic.Repeated(value: .number(Rational($0)), times: 1) }
  let second = Arithmetic.taken(.placed(2, fromTop: true), values)
  #expect(second.description == "largest(2, 60, 90, 70)")
  #expect(second.value { _ in .zero } == Rational(70))
  let first = Arithmetic.taken(.placed(1, fromTop: false), values)
  #expect(first.description == "smallest(1, 60, 90, 70)")
  #expect(first.value { _ in .zero } == Rational(60))
}
