public import ExactArithmetic
public import Rules

/// `"满意率" below 90%, for each lacking 1% minus 0.5 points, incomplete step left out`: points by
/// how far a number lies on one side of a line; none on the line and on the other side.
public struct DistancePoints: Hashable, Sendable {
  public let operand: Quantity.Term.Operand
  /// Whether what lies below the line counts; else what lies above it.
  public let isBelow: Bool
  public let line: Quantity.Term.Operand
  /// The length of a step, above zero.
  public let each: Amount
  /// What a step is worth.
  public let points: Rational
  public let isSubtracted: Bool
  /// What an incomplete step counts.
  public let rest: Rest
  /// The most points of all steps together; nil where nothing bounds them.
  public let mostInAll: Rational?
  /// Of a unit without the figure, or without the line, or where nothing is a share of the line,
  /// which is 0. Nil where the rubric does not say it.
  public let whenEmpty: FigureGap?

  public enum Rest: Hashable, Sendable, CaseIterable {
    case leftOut
    case countsWhole
    case inProportion

    /// How the number of steps becomes a whole one; nil where it stays as it is.
    public var rounding: RoundingMode? {
      switch self {
      case .leftOut: .truncate
      case .countsWhole: .awayFromZero
      case .inProportion: nil
      }
    }
  }

  /// Whether the steps of a figure of a kind are a share of the line:
  /// `“报价”超过“基准价”的，每超过1%减去0.3分`.
  func isRelative(of kind: ValueKind) -> Bool { each.kind == .share && kind != .share }

  /// How far the number lies beyond the line; zero where it does not.
  ///
  /// - Parameter isRelative: as a share of the line.
  /// - Returns: nil where that would divide by 0, or by less.
  public func distance(
    of number: Rational, from line: Rational, isRelative: Bool
  ) -> Rational? {
    let distance = max(.zero, isBelow ? line - number : number - line)
    if !isRelative || distance.isZero { return distance }
    return line.signum > 0 ? distance / line : nil
  }

  /// How many steps that is.
  public func steps(in distance: Rational) -> Rational {
    let exact = distance / each.value
    return rest.rounding?.round(exact, toPlaces: 0) ?? exact
  }

  /// The points for so many steps, before they are added or taken away.
  public func points(for steps: Rational) -> Rational {
    let all = steps * points
    return mostInAll.map { min(all, $0) } ?? all
  }
}

extension Rubric {
  /// Whether the steps are a share of the line.
  public func isRelative(_ distance: DistancePoints) -> Bool {
    distance.isRelative(of: kind(of: distance.operand))
  }

  private func kind(of operand: Quantity.Term.Operand) -> ValueKind {
    switch operand {
    case .quantity(let index): quantities[index].type.kind
    case .item(let form, let index): forms[form].kind(ofItem: index)
    case .shared(let index): sharedNumbers[index].kind
    case .constant, .unitCount: .number
    }
  }
}
