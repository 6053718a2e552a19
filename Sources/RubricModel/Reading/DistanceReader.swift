import Diagnostics
import ExactArithmetic
import RubricSyntax

extension RubricReader {
  /// `"满意率" below 90%, for each lacking 1% minus 0.5 points, incomplete step left out`.
  mutating func distanceStep(_ node: SyntaxNode) -> Step? {
    let amounts = node.nodes(.amount).map(reader.amount)
    let points = node.nodes(.points).map(reader.points)
    guard let first = node.names.first, let operand = operand(first), let each = amounts.last,
      let worth = points.first, let line = distanceLine(node, amounts[0]),
      hasPercentagePointsOfShares(node, line, each)
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

  /// Percentage points (个百分点) lie between shares: of points or things they may be meant for so
  /// many points, or for a share of the line.
  private mutating func hasPercentagePointsOfShares(
    _ node: SyntaxNode, _ line: Quantity.Term.Operand, _ each: Amount
  ) -> Bool {
    guard case .constant(let amount) = line, amount.kind != .share,
      let length = node.nodes(.amount).last,
      reader.tree.source.text(in: length.range).contains("百分点")
    else { return true }
    reader.report(.percentagePointsOfNone(amount, each, at: reader.spot(length)))
    return false
  }
}

extension Diagnostic {
  fileprivate static func percentagePointsOfNone(
    _ line: Amount, _ each: Amount, at spot: Spot
  ) -> Diagnostic {
    let plain = Amount(each.value * Rational(100), line.kind).text
    return Diagnostic(
      .kindsMixed, zh: "百分点是两个百分比之差，界线\(line.text.chinese)不是百分比。",
      en:
        "Percentage points lie between two shares, and the line, \(line.text.english), is none.",
      at: spot,
      help: [
        Bilingual(
          zh: "请写：\(plain.chinese)；指界线的百分之几，请写：\(each.text.chinese)。",
          en:
            "Write: \(plain.english). For a share of the line write: \(each.text.english).")
      ])
  }
}
