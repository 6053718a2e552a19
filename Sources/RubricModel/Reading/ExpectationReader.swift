import Diagnostics
import ExactArithmetic
import RubricSyntax

/// What an example expects.
extension RubricReader {
  mutating func expectation(_ sentences: [SyntaxNode]) -> Example.Expectation {
    if sentences.contains(where: { $0.has(.refuse) }) { return .refusal }
    if sentences.contains(where: { $0.has(.voteDoesNotStand) }) { return .voteFails }
    let units = sentences.map { readExpectedUnit($0) }
    reportPromisedTwice(units)
    return .results(units)
  }

  /// One figure of a unit is promised once; the second time is a slip, or contradicts the first.
  private mutating func reportPromisedTwice(_ units: [Example.ExpectedUnit]) {
    var promised: [NameKey: [Example.ExpectedFigure]] = [:]
    for unit in units {
      let key = NameKey.ignoringCase(unit.unit)
      let earlier = promised[key, default: []]
      // A sentence that stands twice is one slip.
      for (index, figure) in unit.figures.enumerated() {
        let before = earlier + unit.figures[..<index]
        if let first = before.first(where: { $0.figure.isAboutTheSame(as: figure.figure) }) {
          reader.report(.promisedTwice(unit.unit, at: figure.spot, first: first.spot))
          break
        }
      }
      promised[key] = earlier + unit.figures
    }
  }

  private mutating func readExpectedUnit(_ node: SyntaxNode) -> Example.ExpectedUnit {
    let parts = node.nodes(.item).compactMap { $0.first(.expected) }
    let figures = parts.compactMap { part in
      expectedFigure(part).map { Example.ExpectedFigure(figure: $0, spot: reader.spot(part)) }
    }
    return Example.ExpectedUnit(unit: node.names.first?.text ?? "", figures: figures)
  }

  private mutating func expectedFigure(_ node: SyntaxNode) -> Example.ExpectedFigure.Figure? {
    if node.has(.rank) {
      require(.ranking, at: node)
      return .rank(node.number?.wholeNumber ?? 0)
    }
    if node.has(.notRanked) {
      require(.ranking, at: node)
      return .notRanked
    }
    if node.has(.grade) { return expectedGrade(node) }
    if node.keywords == [.leftOut], node.names.isEmpty { return .leftOut }
    guard let reference = resultingQuantity(in: node) else { return nil }
    if node.has(.leftOut) { return .noValue(reference) }
    let amount = reader.amount(node.first(.amount))
    if draft.quantities[reference].isComponent || node.has(.finalScore), amount.kind == .share {
      reportShare(amount, at: node)
    }
    return .quantity(reference, amount)
  }

  /// A component and the final score are in points.
  private mutating func reportShare(_ amount: Amount, at node: SyntaxNode) {
    reader.report(
      Diagnostic(
        .kindsMixed, zh: "得分是分值，不能写作\(amount.text.chinese)。",
        en: "A score is in points; it cannot be \(amount.text.english).", at: reader.spot(node)))
  }

  private mutating func expectedGrade(
    _ node: SyntaxNode
  ) -> Example.ExpectedFigure.Figure? {
    require(.grade, at: node)
    guard let grade = node.names.last, let index = grading(of: node) else { return nil }
    checkGrade(grade, in: index)
    return .grade(index, grade.text)
  }

  /// The grading that an expected grade is of; it needs its name only where there are several.
  private mutating func grading(of node: SyntaxNode) -> Int? {
    if node.names.count == 1, draft.gradings.count < 2 { return draft.gradings.indices.first }
    guard node.names.count > 1 else {
      let name = draft.gradings[0].name.text
      reader.report(
        Diagnostic(
          .exampleUnsound, zh: "本办法有几种等次，请写明是哪一种，如：“\(name)”等次“…”。",
          en: "There are several gradings. Say which one, such as: \"\(name)\" grade \"…\".",
          at: reader.spot(node)))
      return nil
    }
    guard
      case .grading(let index)? = reader.resolve(
        node.names[0], as: [.grading], called: Bilingual(zh: "等次", en: "grading"))
    else { return nil }
    return index
  }
}

extension Example.ExpectedFigure.Figure {
  fileprivate func isAboutTheSame(as other: Example.ExpectedFigure.Figure) -> Bool {
    switch (self, other) {
    case (.quantity(let left, _), .quantity(let right, _)),
      (.noValue(let left), .noValue(let right)),
      (.quantity(let left, _), .noValue(let right)), (.noValue(let left), .quantity(let right, _)),
      (.grade(let left, _), .grade(let right, _)):
      left == right
    case (.rank, .rank), (.leftOut, .leftOut), (.notRanked, .notRanked), (.rank, .notRanked),
      (.notRanked, .rank):
      true
    default: false
    }
  }
}

extension Diagnostic {
  fileprivate static func promisedTwice(
    _ unit: String, at spot: Spot, first: Spot
  ) -> Diagnostic {
    Diagnostic(
      .exampleUnsound, zh: "“\(unit)”的这一项，前面已经写过应得多少。",
      en: "This figure of \"\(unit)\" has been promised before in this example.", at: spot,
      cause: Diagnostic.Cause(Bilingual(zh: "前面一处", en: "before"), at: first.place),
      help: [Bilingual(zh: "请删去一处。", en: "Delete one of the two.")])
  }
}
