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
  /// Of each figure, the categories of the units that can have it, by index; nil where all can.
  let categories: [[Int]?]
}

extension FigureList {
  /// What a unit of a category has in full: what only others can have is none that it lacks.
  public func fullPoints(of category: String?, in rubric: Rubric) -> Rational {
    let index = category.flatMap { name in
      rubric.categories.firstIndex { $0.isCalled(name) }
    }
    return Self.sum(of: fullPoints, categories, for: index)
  }

  static func sum(of points: [Rational], _ categories: [[Int]?], for category: Int?) -> Rational {
    zip(points, categories).reduce(.zero) { sum, part in
      isFor(part.1, category) ? sum + part.0 : sum
    }
  }

  static func isFor(_ categories: [Int]?, _ category: Int?) -> Bool {
    guard let categories, let category else { return true }
    return categories.contains(category)
  }
}

extension FigureList.Gap {
  /// Whether a figure that is not there is passed over.
  public var takesThoseThere: Bool { self == .leftOut || self == .scalesToFull }
}
