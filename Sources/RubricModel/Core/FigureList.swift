public import ExactArithmetic
public import Rules

/// `“一季度”、“二季度”的平均值，空缺不计`: several figures that become one, of which a unit may lack some.
/// Where none can be lacking, steps say the same.
public struct FigureList: Hashable, Sendable {
  /// What is done where some of them have no value.
  public enum Gap: Hashable, Sendable {
    /// Those that are there become one; where none is, there is none.
    case leftOut
    /// The same, and what they come to makes up for the others.
    case scalesToFull
    case leavesEmpty
    case refuse
    case countsAs(Amount)
  }

  public let figures: [Quantity.Term.Operand]
  /// The plain mean, the sum, the highest or the lowest.
  public let average: Average
  public let gap: Gap
  /// Of each figure, where those that are there make up for the others; else none.
  public let fullPoints: [Rational]
}

extension FigureList.Gap {
  /// Whether a figure that is not there is passed over.
  public var takesThoseThere: Bool { self == .leftOut || self == .scalesToFull }
}
