public import Diagnostics
public import ExactArithmetic

/// What a mark may be.
public enum MarkScale: Sendable {
  case points(PointScale)
  case levels([Level])
  /// A number of things: whole or with decimals, never negative.
  case numbers
  /// Any points, negative ones too.
  case anyPoints

  public var levels: [Level]? {
    if case .levels(let levels) = self { levels } else { nil }
  }

  public var points: PointScale? {
    if case .points(let scale) = self { scale } else { nil }
  }
}

/// Numbers from a minimum to a maximum in equal steps.
public struct PointScale: Hashable, Sendable {
  /// A share is 0.956 for 95.6 %, its ends and steps alike.
  public let lowest: Rational
  public let highest: Rational
  public let step: Rational
  /// Points; on a checklist also shares, which are typed in percent, and plain numbers.
  public let kind: ValueKind

  public init(
    lowest: Rational, highest: Rational, step: Rational, kind: ValueKind = .points
  ) {
    self.kind = kind
    self.lowest = lowest
    self.highest = highest
    self.step = step
  }

  /// A number of it as it is typed: a share in percent.
  public func figure(_ value: Rational) -> String {
    kind == .share ? (value * Rational(100)).shortestText() + "%" : value.shortestText()
  }

  /// The same with its unit: `5分`, `5%`.
  func amount(_ value: Rational) -> Bilingual { Amount(value, kind.amountKind).text }

  /// What a mark may be, as it is told to those who enter it: `0到80分，每档0.5分`.
  public var words: Bilingual {
    let low = figure(lowest)
    if kind == .points, step == .one, lowest.isWhole {
      return Bilingual(
        zh: "\(low)到\(figure(highest))分，整数", en: "\(low) to \(figure(highest)), whole points")
    }
    let unit = kind == .points ? "分" : ""
    return Bilingual(
      zh: "\(low)到\(figure(highest))\(unit)，每档\(figure(step))\(unit)",
      en: "\(low) to \(figure(highest)) in steps of \(figure(step))")
  }

  /// From the lowest to the highest; nil for a scale that runs the wrong way, which was reported.
  var range: Interval? { lowest <= highest ? Interval(lowest, highest) : nil }

  /// Whether a mark is within the range and on a step.
  public func contains(_ mark: Rational) -> Bool {
    guard mark >= lowest, mark <= highest else { return false }
    // A scale without steps is told by itself; nothing can be said of its marks.
    return step.isZero || ((mark - lowest) / step).isWhole
  }
}

/// One of the levels that a mark is chosen from.
public struct Level: Sendable {
  public let name: Name
  /// What it counts for; nil for a level that is only counted.
  public let value: Amount?
  /// Whether choosing it is an abstention.
  public let isAbstention: Bool
  /// Whether it holds the invalid votes of a tally.
  public let isVoid: Bool
}

/// The floor (起评分) and ceiling (最高分) of a mark, both included.
public struct MarkBounds: Hashable, Sendable {
  public let floor: Rational?
  public let ceiling: Rational?

  /// Where nothing is said of them.
  public static let none = MarkBounds(floor: nil, ceiling: nil)

  public func contains(_ mark: Rational) -> Bool {
    if let floor, mark < floor { return false }
    if let ceiling, mark > ceiling { return false }
    return true
  }

  /// The bound that a mark outside is nearest to.
  public func nearest(to mark: Rational) -> Rational {
    if let floor, mark < floor { return floor }
    if let ceiling, mark > ceiling { return ceiling }
    return mark
  }
}
