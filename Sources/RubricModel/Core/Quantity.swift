public import ExactArithmetic

/// A number that every unit has, and how it comes about.
public struct Quantity: Sendable {
  public enum Role: Hashable, Sendable {
    /// A share; never called a score.
    case rate
    /// Any number that other articles use.
    case figure
    /// A part of the final score with its maximum in points.
    case component(maximum: Rational)
    case finalScore
  }

  public enum Start: Sendable {
    /// The marks of a form, or those of some members only.
    case marks(MarkSelection)
    /// Other quantities, lines of checklists and constants, added up.
    case terms([Term])
    /// Several figures as one, some of which may be lacking.
    case figures(FigureList)
    /// The first rule whose conditions hold gives the value; the last one has none.
    case cases([ValueRule])
  }

  public struct Term: Hashable, Sendable {
    public enum Operand: Hashable, Sendable {
      /// By its index among the rubric's quantities.
      case quantity(Int)
      /// A line of a checklist.
      case item(form: Int, index: Int)
      /// A number of the meeting, by its index among the rubric's shared numbers.
      case shared(Int)
      case constant(Amount)
      /// How many units there are, in all or of the category of the unit.
      case unitCount(UnitCount)
    }

    public let operand: Operand
    /// 1 where none is written.
    public let factor: Operand
    public let isSubtracted: Bool
    /// What is done where there is no value; nil where there is no sum then.
    public let whenEmpty: EmptyTreatment?
    /// Whether the rubric says that there is no sum then.
    public let saysSumIsEmpty: Bool
  }

  public let name: Name
  public let role: Role
  public let start: Start
  /// The form that its marks come from, if it starts with marks. Stored, because a getter with
  /// `if case` stops the optimizer of Swift 6.3 in other modules ("Found ownership error").
  public let form: Int?
  /// What the values are before the first step of the ladder.
  public let startsAs: ValueKind
  public let ladder: [PlacedStep]
  public let spot: Spot
  /// The type at the end of the ladder: no dimension is left standing.
  public let type: ValueType
  /// The decimal places it is printed with, and how it is rounded for print only.
  public let printedPlaces: Int
  public let shownRounding: Rounding?
  /// Whether it is worked out behind ranks and grades, because it asks for them or is made of one
  /// that does.
  public let isLate: Bool

  public var isComponent: Bool {
    if case .component = role { true } else { false }
  }

  /// The marks that it is based on; nil where it starts from other quantities.
  public var selection: MarkSelection? {
    if case .marks(let selection) = start { selection } else { nil }
  }

  /// The figure as it is printed.
  public func printed(_ value: Rational) -> String {
    let shown = shownRounding.map { $0.round(value, of: type.kind) } ?? value
    let isShare = type.kind == .share
    let figure = isShare ? shown * Rational(100) : shown
    let text = figure.decimalText(places: printedPlaces) ?? figure.shortestText()
    return isShare ? text + "%" : text
  }
}

/// `if category is "政府", then "政府得分"`; without conditions it is the `otherwise`.
public struct ValueRule: Sendable {
  public let conditions: [UnitCondition]
  /// What is added up; nil where the unit then has no value.
  public let value: [Quantity.Term]?
  public let spot: Spot
}

extension [Quantity.Term] {
  /// What it is where nothing is reckoned with it.
  public var figure: Quantity.Term.Operand? {
    count == 1 && self[0].factor == .one && !self[0].isSubtracted ? self[0].operand : nil
  }
}

extension Quantity.Term {
  /// What it reckons with: a factor of the rubric is a part of the term.
  public var operands: [Operand] { factor.isConstant ? [operand] : [operand, factor] }
}

extension Quantity.Term.Operand {
  /// A factor that changes nothing.
  public static let one = Self.constant(Amount(.one, .bare))

  /// Whether it is a number of the rubric.
  var isConstant: Bool { if case .constant = self { true } else { false } }

  /// The quantity that it is, by its index.
  var quantity: Int? { if case .quantity(let index) = self { index } else { nil } }
}
