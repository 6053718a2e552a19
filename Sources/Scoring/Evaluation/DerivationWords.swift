public import Diagnostics
import ExactArithmetic
public import RubricModel
import Rules

extension DerivationLine {
  /// The line in words, with the article that says it: `第四条第（一）项　取平均分：74.5、76＝75.25`.
  public func text(of quantity: Quantity, in rubric: Rubric) -> Bilingual {
    let place = spot(in: quantity).citation?.text ?? Bilingual(same: "")
    let working = workingText(of: quantity, in: rubric)
    let value = resultText(of: quantity)
    return Bilingual(
      zh: place.chinese + "　" + working.chinese + (value.map { "＝" + $0 } ?? ""),
      en: place.english + ": " + working.english + (value.map { " = " + $0 } ?? ""))
  }

  /// What was done: `取平均分：74.5、76`.
  public func workingText(of quantity: Quantity, in rubric: Rubric) -> Bilingual {
    let operand = step.flatMap { quantity.ladder[$0].step.operands.first }
    return WorkingWords(rubric, takes: kindTaken(quantity), operand).text(of: working)
  }

  /// What came out; nil where the group is left out.
  public func resultText(of quantity: Quantity) -> String? {
    result.map { FigureText.readable($0, kindGiven(quantity)) }
  }

  private func kindGiven(_ quantity: Quantity) -> ValueKind {
    step.map { quantity.ladder[$0].result.kind } ?? quantity.startsAs
  }

  /// The kind of the values that the step works on: an average keeps it, the others take over what
  /// the step before has given.
  private func kindTaken(_ quantity: Quantity) -> ValueKind {
    guard let step else { return quantity.startsAs }
    if case .collapse = quantity.ladder[step].step { return quantity.ladder[step].result.kind }
    return step > 0 ? quantity.ladder[step - 1].result.kind : quantity.startsAs
  }
}

extension DerivationLine {
  /// Where the rubric says it: the step, or what the ladder begins with; of a list of cases, the
  /// item that held.
  public func spot(in quantity: Quantity) -> Spot {
    if let step { return quantity.ladder[step].spot }
    if case .begun(.decided(let item, _, _)) = working,
      case .cases(let rules) = quantity.start
    {
      return rules[item].spot
    }
    return quantity.spot
  }
}
