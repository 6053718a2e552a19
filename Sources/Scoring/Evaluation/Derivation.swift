public import Diagnostics
public import ExactArithmetic
public import RubricModel
public import Rules

/// How one value came about in one step: what went in, what was done, what came out.
public struct DerivationLine: Sendable {
  /// What was done, by what went in: so whoever puts it into words or formulas has one short
  /// switch for each, and the compiler asks for a case that is new.
  // Kept aside, so that lines are small: hundreds of them are moved about in every count.
  public indirect enum Working: Sendable {
    /// What a ladder begins with that names other figures.
    case begun(Beginning)
    /// Marks or values of one group as one value.
    case gathered(Gathering)
    /// There was nothing to work on, and the rubric says what that counts as; or, where there is no
    /// amount, that the group is left out.
    case empty(Emptiness, countsAs: Amount?)
    /// One value as another.
    case changed(Rational, Change)
    /// The step left the value as it was.
    case stayed(Rational, Stay)
    /// A value beside those of other units.
    case compared(Rational, AmongUnits)
  }

  public enum Beginning: Sendable {
    case added([AddedTerm])
    /// Terms of a sum that have no value, so that the sum has none.
    case lacking([Quantity.Term.Operand])
    /// Several figures as one.
    case listed(ListedFigures)
    /// The item of a list of cases that held, and what it gives, if anything; with what was found
    /// of its conditions.
    case decided(item: Int, Given, by: [ConditionFinding])
  }

  /// What an item of a list of cases gives.
  public enum Given: Sendable {
    /// As the rubric says.
    case nothing
    case figure(Quantity.Term.Operand, Rational)
    case sum([AddedTerm])
    /// What it is made of has no value.
    case lacking([Quantity.Term.Operand])
  }

  public enum Gathering: Sendable {
    /// Values combined by an average; equal marks are written once with their number.
    case combined(Average, AverageMembers)
    /// The same after some values were dropped.
    case selected(
      Average, kept: AverageMembers, dropped: AverageMembers, SelectionGround? = nil)
    /// Added up, with those that are there making up for absent ones.
    case scaled(AverageMembers, FullPoints)
    /// Of all marks the first or last ones.
    case picked(Average, marks: Int, of: Int)
    case share(ShareFigure)
    case counted(Int)
    /// So many marks, whose ballots state so much together.
    case weighed(marks: Int, Rational)
  }

  public enum Change: Sendable {
    case multiplied(by: Amount)
    case scaled(by: Rational)
    case divided(by: Rational)
    case limited(to: Rational, isUpper: Bool)
    /// So many points for each of so many.
    case forEach(ForEach, number: Rational, points: Rational)
    case distance(DistancePoints, number: Rational, line: Rational, steps: Rational)
    /// A further term.
    case joined(AddedTerm)
    case replaced(Bound, by: Amount)
    case raisedToZero
    case lookedUp(table: Int)
    case rounded(Rounding)
  }

  public enum Stay: Sendable {
    /// It was not like the bound, or not below zero.
    case unchanged
    case notRounded
    case asNumber
    /// What the step reckons with has no value, or none of these lacks one and nothing is a share
    /// of the line; the step is not taken.
    case notTaken(lacking: [Quantity.Term.Operand])
  }

  public enum AmongUnits: Sendable {
    /// The place among so many units, how many share it, and whether the next place follows it at
    /// once; looked up in a table, or taken as it is.
    case placed(Int, sharedBy: Int, among: Int, withoutGap: Bool, table: Int?)
    case withBest(Rational)
    case withLowest(Rational)
    /// How far above the lowest unit, or below the highest, of the way between them.
    case between(lowest: Rational, highest: Rational, isBelowHighest: Bool)
  }

  /// Figures that became one: those that are there, and what stands for others.
  public struct ListedFigures: Sendable {
    public struct Figure: Sendable {
      public let operand: Quantity.Term.Operand
      public let value: Rational
      /// Whether it takes the place of a value that is not there.
      public let isSubstitute: Bool
    }

    public let average: Average
    public let figures: [Figure]
    /// Where those that are there make up for others.
    public let fullPoints: FullPoints?

    public var members: AverageMembers {
      AverageMembers(figures.map { AverageMember(value: $0.value) })
    }

    var value: Rational {
      guard let fullPoints else { return average.combine(members) }
      return members.total / fullPoints.there * fullPoints.all
    }
  }

  /// A term of a sum, with its sign and factor.
  public struct AddedTerm: Sendable {
    public let operand: Quantity.Term.Operand
    public let value: Rational
    public let factor: Quantity.Term.Operand
    /// What the factor is.
    public let multiplier: Rational
    public let isSubtracted: Bool
    /// Whether it takes the place of a value that is not there.
    public let isSubstitute: Bool

    /// What it adds to the sum.
    var amount: Rational { isSubtracted ? -(value * multiplier) : value * multiplier }
  }

  /// Index of the step in the quantity's ladder; nil for the sum that a ladder starts with.
  public let step: Int?
  public let coordinate: Coordinate
  public let working: Working
  /// Nil where the group is left out.
  public let result: Rational?
}

/// How many points there are in full: of the members that have a value, and of all.
public struct FullPoints: Hashable, Sendable {
  public let there: Rational
  public let all: Rational
}

/// What decided which values are dropped, where the values alone do not tell it.
public enum SelectionGround: Sendable {
  case middle(OutlierMiddle)
  /// Which of several tiers of trimming, and how many valid marks it is for.
  case tier(Int, CountBound)
}

/// The middle of all values, from which those that are dropped lie too far.
public struct OutlierMiddle: Sendable {
  public let outliers: Outliers
  public let value: Rational

  /// How far a value may be off.
  public var limit: Rational { outliers.limit(around: value) }
}

/// A share with the numbers it is made of: every rate is printed with them.
public struct ShareFigure: Hashable, Sendable {
  public let numerator: Rational
  public let denominator: Rational
  /// What the denominator is called.
  public let baseName: Bilingual

  init(numerator: Int, denominator: Int, base: Base) {
    self.numerator = Rational(numerator)
    self.denominator = Rational(denominator)
    baseName = base.name
  }

  init(_ numerator: Rational, over denominator: Rational, called baseName: Name) {
    self.numerator = numerator
    self.denominator = denominator
    self.baseName = baseName.bilingual
  }
}

/// All lines of one quantity for one unit, in the order of the ladder.
public struct Derivation: Sendable {
  /// Index among the rubric's quantities.
  public let quantity: Int
  public let unit: Int
  public let lines: [DerivationLine]

  /// Of a list of cases the item that held, by its index.
  var decidedItem: Int? {
    for line in lines {
      if case .begun(.decided(let item, _, _)) = line.working { return item }
    }
    return nil
  }
}
