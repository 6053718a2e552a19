public import Diagnostics

/// What kind of thing a value is. Points, shares, numbers and levels do not mix.
public enum ValueKind: Hashable, Sendable {
  case points
  /// A part of a whole, written in percent.
  case share
  /// A number of things, or a factor.
  case number
  /// A level without a value: it can be counted, not averaged.
  case level

  public var name: Bilingual {
    switch self {
    case .points: Bilingual(zh: "分值", en: "points")
    case .share: Bilingual(zh: "比率", en: "a share")
    case .number: Bilingual(zh: "数量", en: "a number")
    case .level: Bilingual(zh: "等次", en: "a level")
    }
  }
}

/// The type of a value while a ladder works on it.
public struct ValueType: Hashable, Sendable {
  public var kind: ValueKind
  /// What it still differs by, the unit aside.
  public var dimensions: [Dimension]
  /// Whether there may be none for some unit or some member of a dimension.
  public var mayBeAbsent: Bool
  public var range: Interval
  /// The decimal places on which it always lies, those of its percent for a share; nil when it can
  /// be any fraction.
  public var places: Int?

  public init(
    kind: ValueKind, dimensions: [Dimension] = [], mayBeAbsent: Bool = false,
    range: Interval = .unbounded, places: Int? = nil
  ) {
    self.kind = kind
    self.dimensions = dimensions
    self.mayBeAbsent = mayBeAbsent
    self.range = range
    self.places = places
  }
}
