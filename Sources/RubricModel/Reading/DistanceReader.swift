import RubricSyntax

extension RubricReader {
  /// `"满意率" below 90%, for each lacking 1% minus 0.5 points, incomplete step left out`.
  mutating func distanceStep(_ node: SyntaxNode) -> Step? {
    let amounts = node.nodes(.amount).map(reader.amount)
    let points = node.nodes(.points).map(reader.points)
    guard let first = node.names.first, let operand = operand(first), let each = amounts.last,
      let worth = points.first, let line = distanceLine(node, amounts[0])
    else { return nil }
    return .addDistance(
      DistancePoints(
        operand: operand, isBelow: node.has(.below), line: line, each: each, points: worth,
        isSubtracted: node.has(.minus), rest: rest(of: node),
        mostInAll: mostInAll(node, points),
        whenEmpty: node.first(.stepEmptyRule).map(figureGap)))
  }

  /// A number, or another figure of the unit: what it had last year.
  private mutating func distanceLine(
    _ node: SyntaxNode, _ amount: Amount
  ) -> Quantity.Term.Operand? {
    node.names.count > 1 ? operand(node.names[1]) : .constant(amount)
  }

  private func rest(of node: SyntaxNode) -> DistancePoints.Rest {
    if node.has(.restCountsWhole) { return .countsWhole }
    return node.has(.restInProportion) ? .inProportion : .leftOut
  }
}
