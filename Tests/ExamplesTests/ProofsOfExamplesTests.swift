import Diagnostics
import ExactArithmetic
import Proofs
import RubricModel
import Scoring
import TestSupport
import Testing

@testable import Examples

/// Every figure of every example follows from the figures before it by the arithmetic that its
/// proof writes down, and the last one is the figure that is printed.
@Test(arguments: try Fixture.rubricFiles())
func theArithmeticOfEveryExampleGivesItsFigures(file: String) throws {
  let rubric = try Fixture.rubric(try Fixture.rubricText(file), file: file)
  for example in rubric.examples {
    guard let result = ExampleRunner.result(of: example, rubric).value else { continue }
    for unit in result.units { check(Proof(of: unit, in: result)) }
  }
}

func check(_ proof: Proof) {
  var values: [Rational?] = []
  for figure in proof.figures {
    let value = figure.arithmetic?.value { values[$0] ?? .zero }
    #expect(value == figure.result, "\(figure.arithmetic?.description ?? "")")
    #expect(figure.conditions.allSatisfy { $0.holds { values[$0] ?? .zero } })
    values.append(value)
  }
  for (quantity, end) in proof.ends.enumerated() {
    #expect(end.flatMap { values[$0] } == proof.unit.figures[quantity].exact)
  }
}
