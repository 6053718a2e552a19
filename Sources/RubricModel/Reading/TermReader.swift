import Diagnostics
import RubricSyntax

extension RubricReader {
  /// What a term is multiplied by, 1 where it does not say; nil for an unknown name, which is
  /// reported.
  mutating func factor(of term: SyntaxNode) -> Quantity.Term.Operand? {
    if let amount = term.first(.amount) { return .constant(reader.amount(amount)) }
    let tokens = term.ownTokens
    guard let times = tokens.firstIndex(where: { $0.keyword == .times }) else { return .one }
    return tokens[times...].first { $0.kind == .name }.flatMap { operand($0) }
  }

  /// Behind a comma it cannot be seen whether the term is multiplied or all that stands before.
  mutating func tellOfPause(in term: SyntaxNode) {
    guard let times = term.ownTokens.first(where: { $0.keyword == .times }),
      reader.doubtfulFactors.contains(times.range.lowerBound)
    else { return }
    reader.report(
      term.kind == .caseTerm
        ? .factorOfCase(at: reader.spot(times)) : .factorBehindPause(at: reader.spot(times)))
  }

  mutating func addStep(_ node: SyntaxNode) -> Step? {
    if let term = node.first(.term) {
      tellOfPause(in: term)
      if let rule = term.first(.termEmptyRule), rule.has(.scalesToFull) {
        reader.report(.termScaled(at: reader.spot(rule)))
      }
    }
    guard let term = node.first(.term), let operands = operands(of: term), operands.count == 1,
      let factor = factor(of: term)
    else { return nil }
    return .add(
      Quantity.Term(
        operand: operands[0], factor: factor, isSubtracted: node.has(.minus),
        whenEmpty: termTreatment(term), saysSumIsEmpty: term.saysSumIsEmpty))
  }

  /// Nil where nothing is added up without the term.
  mutating func termTreatment(_ term: SyntaxNode) -> EmptyTreatment? {
    term.saysSumIsEmpty ? nil : term.first(.termEmptyRule).map(emptyTreatment)
  }
}

extension Diagnostic {
  fileprivate static func factorBehindPause(at spot: Spot) -> Diagnostic {
    Diagnostic(
      .stepUnfit, zh: "逗号后面的“乘以”，看不出是只乘紧挨着的一个数，还是乘前面得出的全部。",
      en:
        "A comma stands before \"times\": nobody sees whether it multiplies the last figure only or all that comes before.",
      at: spot,
      help: [
        Bilingual(
          zh: "只乘一个数的，删去逗号：减去10分乘以2。乘全部的，用分号分成两步：减去10分；乘以2。",
          en:
            "Delete the comma for the last figure only: minus 10 points times 2. Write a semicolon for all: minus 10 points; times 2."
        )
      ])
  }
}

extension Diagnostic {
  fileprivate static func factorOfCase(at spot: Spot) -> Diagnostic {
    Diagnostic(
      .stepUnfit, zh: "逗号后面的“乘以”，看不出是只乘紧挨着的一个数，还是乘前面得出的全部或者各种情形的值。",
      en:
        "A comma stands before \"times\": nobody sees whether it multiplies the last figure only, all that comes before, or the value of every case.",
      at: spot,
      help: [
        Bilingual(
          zh: "只乘一个数的，删去逗号：则为“甲”乘以90%。乘全部情形的，另写一条：数值“乙”，取自“甲”：乘以90%；不修约。",
          en:
            "Delete the comma for the last figure only: then \"甲\" times 90%. For every case write another quantity: Quantity \"乙\" based on \"甲\": times 90%; no rounding."
        )
      ])
  }
}

extension SyntaxNode {
  /// Of a term: whether without it there is no sum.
  var saysSumIsEmpty: Bool { first(.termEmptyRule)?.has(.leavesSumEmpty) ?? false }
}
