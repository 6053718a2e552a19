public import Diagnostics
public import ExactArithmetic
import RubricSyntax

/// A number as a sentence gives it: points, a share, or a bare number that takes its meaning from
/// where it stands.
public struct Amount: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case points
    case share
    case bare
  }

  public let value: Rational
  public let kind: Kind

  public init(_ value: Rational, _ kind: Kind) {
    self.value = value
    self.kind = kind
  }

  /// Whether it can be compared with, or stand for, a value of that kind.
  func fits(_ valueKind: ValueKind) -> Bool {
    switch valueKind {
    case .points: kind != .share
    case .share: kind == .share
    case .number: kind == .bare
    case .level: false
    }
  }

  /// As a sentence writes it: `负5分`, not `-5分`.
  public var text: Bilingual {
    if value.signum < 0 {
      let size = Amount(-value, kind).text
      return Bilingual(zh: "负" + size.chinese, en: "minus " + size.english)
    }
    let figure = printedFigure.shortestText()
    return switch kind {
    case .share: endlessShare ?? Bilingual(same: "\(figure)%")
    case .points: Bilingual(zh: "\(figure)分", en: "\(figure) points")
    case .bare: Bilingual(same: figure)
    }
  }

  /// A share whose percent has no end: `三分之二`, `3/7`.
  private var endlessShare: Bilingual? {
    guard printedFigure.decimalPlaces == nil else { return nil }
    let parts = [value.numerator, value.denominator].compactMap { number in
      Int128(exactly: number).flatMap(Int.init(exactly:))
    }
    let words = parts.count == 2 ? ShareWords.text(parts[0], of: parts[1]) : nil
    return words ?? Bilingual(same: value.description)
  }

  /// The number as it is written: a share in percent.
  var printedFigure: Rational { kind == .share ? value * Rational(100) : value }
}

extension ValueKind {
  /// As what a number of that kind is written.
  var amountKind: Amount.Kind {
    switch self {
    case .share: .share
    case .number: .bare
    case .points, .level: .points
    }
  }
}

/// What a step does with a group in which there is nothing to combine.
public enum EmptyTreatment: Hashable, Sendable {
  /// The group does not exist for the next step.
  case leftOut
  /// The count stops.
  case refuse
  case countsAs(Amount)
}

/// What a step over listed members does when some have a value and some have not.
public enum PartEmptyTreatment: Hashable, Sendable {
  /// The weights of those that are there are scaled up to the whole.
  case sharesOutWeight
  /// 合理缺项: what was obtained over the full points of those that are there, times the full points
  /// of all.
  case scalesToFull
  /// Those that are there are combined; none has a weight.
  case leftOut
  case refuse
  /// Each absent member takes this value.
  case countsAs(Amount)
}
