public import ExactArithmetic
public import RubricModel
public import Scoring

/// One value on the way from the ballots to a printed figure, with how it comes about.
public struct ProofFigure: Sendable {
  /// Its number in the proof, from 0; formulas name it by that.
  public let number: Int
  /// Index among the rubric's quantities.
  public let quantity: Int
  /// Index of the step in the quantity's ladder; nil for the sum that a ladder starts with.
  public let step: Int?
  /// The unit, and the criterion, suggestion, … that the value is for.
  public let coordinate: Coordinate
  /// Where the rubric says it.
  public let spot: Spot
  public let line: DerivationLine
  /// How it follows from earlier figures and from what was counted; nil where there is no value.
  public let arithmetic: Arithmetic?
  /// What has to hold for this to be the rule that applies.
  public let conditions: [ProofCondition]
  /// The earlier figures that it is made of, in the order of the members.
  public let inputs: [Int]

  /// Nil where the group is left out, and where marks were only chosen among.
  public var result: Rational? { line.result }
}

/// Two values and how they compare: which band a value lies in.
public struct ProofCondition: Hashable, Sendable {
  public let left: Arithmetic
  public let comparison: Comparison
  public let right: Arithmetic

  public init(left: Arithmetic, comparison: Comparison, right: Arithmetic) {
    self.left = left
    self.comparison = comparison
    self.right = right
  }

  init(left: Arithmetic, comparison: Comparison, right: Rational) {
    self.init(left: left, comparison: comparison, right: .number(right))
  }

  public func holds(_ figures: (Int) -> Rational) -> Bool {
    comparison.holds(left.value(figures), right.value(figures))
  }

  /// `#3 >= 4/5`.
  public var description: String { "\(left) \(sign) \(right)" }

  private var sign: String {
    switch comparison {
    case .atLeast: ">="
    case .atMost: "<="
    case .moreThan: ">"
    case .below: "<"
    case .equals: "="
    }
  }
}

extension [Int?] {
  /// The figure that a quantity ends with, among these by quantity; nil for a line of a checklist,
  /// which is a fact of the unit, and for a number of the rubric or the meeting.
  func figure(_ operand: Quantity.Term.Operand) -> Arithmetic? {
    guard case .quantity(let index) = operand else { return nil }
    return self[index].map(Arithmetic.figure)
  }
}

/// Every figure of one unit, each made of those before it: all that is needed to check the printed
/// digits by hand.
public struct Proof: Sendable {
  public let unit: UnitResult
  public let figures: [ProofFigure]
  /// By quantity: the figure that it ends with; nil where the unit has no value.
  public let ends: [Int?]

  /// The figures of one quantity, in the order of its steps.
  public func figures(of quantity: Int) -> [ProofFigure] {
    figures.filter { $0.quantity == quantity }
  }
}
