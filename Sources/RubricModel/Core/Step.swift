public import Diagnostics
public import ExactArithmetic
import RubricSyntax
public import Rules

/// One step of a ladder. Steps are carried out in the order in which they stand; nothing is
/// reordered, so the order of averaging and the stage of rounding are where the step stands.
public enum Step: Hashable, Sendable {
  /// The values along a dimension become one.
  case collapse(Collapse)
  /// The marks at some levels, as a share of a base.
  case share(MarkShare)
  /// How many marks there are, at some levels or in all.
  case count(MarkCount)
  case multiply(by: Amount)
  /// The values of some members only times a factor: a second handling counts 80 %, a dive its own
  /// degree of difficulty.
  case multiplyMember(Dimension, Int, by: Quantity.Term.Operand)
  /// Times another quantity: a coefficient of the unit.
  case scale(by: Quantity.Term.Operand)
  case add(Quantity.Term)
  case divide(Division)
  case forEach(ForEach)
  /// So many points for each so much that a number lies below or above a line.
  case addDistance(DistancePoints)
  /// A value that satisfies the bound counts as another.
  case replace(Bound, by: Amount)
  /// A value beyond another quantity counts as that one: a cap that depends on the unit.
  case limit(Limit)
  /// 扣完为止: below zero is zero.
  case downToZero
  /// A share as the number that it is: 106.5% is 1.065.
  case asNumber
  case lookUp(TableLookUp)
  /// The place among the units as a number.
  case takeRank(RankTaking)
  /// The value as a share of the best unit's.
  case relativeToBest(UnitRatio)
  /// The lowest unit's value as a share of the unit's own: the less, the better.
  case ratioOfLowest(UnitRatio)
  /// How far above the lowest unit, as a share of the way to the highest.
  case rangeShare(RangeShare)
  case round(Rounding)
  /// `no rounding`: the value stays as it is; it may be shown rounded.
  case keepExact(shown: Rounding?)

  /// What its result is where it finds nothing, as far as that is said.
  var whenEmpty: EmptyTreatment? {
    switch self {
    case .collapse(let collapse): collapse.whenEmpty
    case .share(let share): share.whenEmpty
    case .divide(let division): division.whenEmpty
    case .relativeToBest(let ratio), .ratioOfLowest(let ratio): ratio.whenEmpty
    case .rangeShare(let share): share.whenEqual
    default: nil
    }
  }

  /// What it reckons with besides the value itself.
  public var operands: [Quantity.Term.Operand] {
    switch self {
    case .scale(let operand), .multiplyMember(_, _, let operand): return [operand]
    case .add(let term): return term.operands
    case .forEach(let each): return [each.operand]
    case .addDistance(let distance): return [distance.operand, distance.line]
    case .limit(let limit): return [limit.operand]
    case .divide(let division): return division.figures
    case .collapse, .share, .count, .multiply, .replace, .downToZero, .asNumber, .lookUp,
      .takeRank, .relativeToBest, .ratioOfLowest, .rangeShare, .round, .keepExact:
      return []
    }
  }
}

public struct Collapse: Hashable, Sendable {
  /// What becomes one: the values along one dimension; or along several, as if they were one list.
  public let dimensions: [Dimension]
  /// Over units: whether those of each category have a value of their own.
  public let isWithinCategories: Bool
  /// Which of the values are combined; all of them when nil.
  public private(set) var selection: Selection?
  /// How many of them single groups, criteria or rounds have to have, whatever all have to.
  public private(set) var ownQuorums: [OwnQuorum] = []
  public let average: Average
  public let whenEmpty: EmptyTreatment?
  public let whenPartEmpty: PartEmptyTreatment?
  /// Of each listed member, where those that are there make up for absent ones; else none.
  public internal(set) var fullPoints: [Rational] = []

  /// The step as it is for the values of one group, criterion or round.
  public func ruled(at coordinate: Coordinate) -> Collapse {
    guard let bound = ownQuorums.bound(at: coordinate) else { return self }
    var step = self
    step.selection = selection.asking(for: bound)
    step.ownQuorums = []
    return step
  }

  /// Whether a number of valid marks has to be there, in all or of single members.
  var hasQuorum: Bool { selection?.quorum != nil || !ownQuorums.isEmpty }

  /// Whether it takes all values, however many there are.
  var takesAll: Bool { selection == nil && ownQuorums.isEmpty }

  /// Whether values along several dimensions are taken as one list: the mean of all answers, which
  /// is another number than the mean of means.
  public var isPooled: Bool { dimensions.count > 1 }

  /// The only dimension; nil where several are pooled.
  public var single: Dimension? { isPooled ? nil : dimensions.first }

  /// Whether the rubric lists all that become one. Pooled values are those that are there.
  public var isOverListed: Bool { single?.isListed ?? false }

  /// What is left of a coordinate.
  public func group(of coordinate: Coordinate) -> Coordinate {
    dimensions.reduce(coordinate) { $0.without($1) }
  }

  /// `汇总各代表和各建议`, `over deputies and suggestions`.
  public var phrase: Bilingual { dimensions.phrase }
}

extension [Dimension] {
  var phrase: Bilingual {
    Bilingual(
      zh: Keyword.over.spelling.chinese
        + map(\.keyword.spelling.chinese).joined(separator: "和各"),
      en: "over " + map(\.plural).joined(separator: " and "))
  }
}

/// Which of several values are combined.
public enum Selection: Hashable, Sendable {
  case trim(Trimming)
  case best(Best)
  case closest(Closest)
  case outliers(Outliers)
  /// All of them, where their number is like this; else there is none.
  case enough(CountBound)

  /// How many valid marks there have to be for a value; nil where any will do.
  public var quorum: CountBound? {
    switch self {
    case .trim(let trimming): trimming.quorum
    case .outliers(let outliers): outliers.quorum
    case .best, .closest: nil
    case .enough(let bound): bound
    }
  }
}

extension Collapse {
  /// On how many valid marks it depends what becomes of them.
  var numberAskedFor: CountBound? {
    selection?.numberAskedFor ?? ownQuorums.first?.bound
  }
}

extension Selection {
  fileprivate var numberAskedFor: CountBound? {
    switch self {
    case .trim(let trimming): quorum ?? trimming.tiers.lazy.compactMap(\.condition).first
    case .outliers(let outliers): quorum ?? outliers.condition
    case .best, .closest, .enough: quorum
    }
  }
}

/// 只留3个最高分: all of them where there are fewer.
public struct Best: Hashable, Sendable {
  public let number: Int
  /// Whether the highest are kept; else the lowest.
  public let isHighest: Bool

  /// Which of so many values, from the lowest to the highest, are kept.
  public func kept(of count: Int) -> Range<Int> {
    let number = min(number, count)
    return isHighest ? (count - number)..<count : 0..<number
  }
}

/// 留最接近: the values that lie closest together are kept.
public struct Closest: Hashable, Sendable {
  /// When several sets of values lie equally close.
  public enum Tie: Hashable, Sendable {
    case keepAll
    case keepHigher
    case keepLower
  }

  public let number: Int
  public let tie: Tie

  /// How many of so many values can be kept: where several sets lie equally close, all of them.
  func numbersKept(of count: Int) -> ClosedRange<Int> {
    let least = min(number, count)
    return least...(tie == .keepAll ? count : least)
  }
}

public struct Division: Hashable, Sendable {
  public enum Divisor: Hashable, Sendable {
    case amount(Amount)
    case operand(Quantity.Term.Operand)
  }

  public let divisor: Divisor
  /// Whether it makes the mean of several figures, which is of their kind; else a number divided by
  /// a number is a share.
  public let isOfMean: Bool
  /// When there is nothing to divide by: the divisor is zero, or it is absent.
  public let whenEmpty: EmptyTreatment?

  /// What it divides by, where that is no number of the rubric.
  var figures: [Quantity.Term.Operand] {
    if case .operand(let operand) = divisor { [operand] } else { [] }
  }

  public init(divisor: Divisor, isOfMean: Bool = false, whenEmpty: EmptyTreatment?) {
    self.divisor = divisor
    self.isOfMean = isOfMean
    self.whenEmpty = whenEmpty
  }
}

extension Rubric {
  /// What a share is taken of, by name; nil where it is a number of the rubric.
  public func name(of divisor: Division.Divisor) -> Name? {
    switch divisor {
    case .operand(.quantity(let index)): quantities[index].name
    case .operand(.item(let form, let index)): forms[form].items[index].name
    case .operand(.shared(let index)): sharedNumbers[index].name
    case .operand(.constant), .operand(.unitCount), .amount: nil
    }
  }

  /// What is reckoned with: a number as it stands, everything else as it is called.
  public func text(of operand: Quantity.Term.Operand, called: (Name) -> Bilingual) -> Bilingual {
    switch operand {
    case .constant(let amount): amount.text
    case .unitCount(let count): self.text(of: count)
    case .quantity(let index): called(quantities[index].name)
    case .item(let form, let index): called(forms[form].items[index].name)
    case .shared(let index): called(sharedNumbers[index].name)
    }
  }
}

/// What a step that adds or takes points does where a figure that it goes by has no value.
public enum FigureGap: Hashable, Sendable {
  /// Nothing is added or taken away.
  case stepNotTaken
  case refuse
  /// The unit has no value: a bid that was rejected has no points, not all of them.
  case leavesEmpty
}

/// `for each "逾期答复" minus 2 points, in all at most 6 points`.
public struct ForEach: Hashable, Sendable {
  /// How many there are.
  public let operand: Quantity.Term.Operand
  /// What each is worth.
  public let points: Rational
  public let isSubtracted: Bool
  /// The most points of all together; nil where nothing bounds them.
  public let mostInAll: Rational?
  /// Of a unit without the number. Nil where the rubric does not say it.
  public let whenEmpty: FigureGap?
}

/// `above "封顶分" counts as "封顶分"`.
public struct Limit: Hashable, Sendable {
  public let operand: Quantity.Term.Operand
  /// Whether it is a cap; else what the value does not fall below.
  public let isUpper: Bool
}

public struct TableLookUp: Hashable, Sendable {
  /// Index among the rubric's tables.
  public let table: Int
  /// For a table of places; nil for the others.
  public let order: PlaceOrder?
  /// Whether places are counted among the units of a category only.
  public let isWithinCategories: Bool

  public enum PlaceOrder: Hashable, Sendable {
    case highestFirst
    case lowestFirst
  }
}

/// `relative to best, within each category, empty counts as 0%`.
public struct UnitRatio: Hashable, Sendable {
  /// Whether the units of a category only are compared.
  public let isWithinCategories: Bool
  /// What a unit has whose ratio divides by 0; nil where that stops the count, unless it cannot be.
  public let whenEmpty: EmptyTreatment?
}

/// `take rank, highest first, tied take better place`.
public struct RankTaking: Hashable, Sendable {
  public let order: TableLookUp.PlaceOrder
  /// Whether places are counted among the units of a category only.
  public let isWithinCategories: Bool
  public let tied: TiedPlaces
  /// Whether the place is divided by the number of units that have one: 2 of 10 is 20 %.
  public let isShare: Bool
}

public struct Rounding: Hashable, Sendable {
  public let mode: RoundingMode
  /// Decimal places; of the percent where the value is a share.
  public let places: Int
  /// The value becomes a multiple of it; nil where it keeps decimal places.
  public let step: Amount?

  public init(mode: RoundingMode, places: Int) {
    self.mode = mode
    self.places = places
    step = nil
  }

  public init(mode: RoundingMode, step: Amount) {
    self.mode = mode
    self.step = step
    places = step.printedFigure.decimalPlaces ?? 0
  }

  /// - Precondition: a step is not zero.
  public func round(_ value: Rational, of kind: ValueKind) -> Rational {
    if let step { return mode.round(value / step.value, toPlaces: 0) * step.value }
    return mode.round(value, toPlaces: kind == .share ? places + 2 : places)
  }

  /// What the value becomes a multiple of, as it is written: of percent for a share.
  var unit: Rational {
    step?.printedFigure ?? Rational.one / Rational(BigInteger.powerOfTen(places), over: .one)
  }

  /// `保留2位小数`, `每档0.5分`.
  public var extent: Bilingual {
    if let step {
      return Bilingual(zh: "每档\(step.text.chinese)", en: "in steps of \(step.text.english)")
    }
    return Bilingual(zh: "保留\(places)位小数", en: "\(places) places")
  }
}

/// A step with the place where the rubric says it, and the type of the value behind it.
public struct PlacedStep: Sendable {
  public let step: Step
  public let spot: Spot
  /// The type of the value after this step.
  public let result: ValueType

  public init(step: Step, spot: Spot, result: ValueType) {
    self.step = step
    self.spot = spot
    self.result = result
  }
}
