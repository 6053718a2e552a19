import Diagnostics
public import ExactArithmetic
public import Rules

/// A formula of plain arithmetic: what anybody can work out who knows nothing of ballots.
public indirect enum Arithmetic: Hashable, Sendable {
  case number(Rational)
  /// An earlier figure of the same proof, by its number.
  case figure(Int)
  case sum([Arithmetic])
  case difference(Arithmetic, Arithmetic)
  case product([Arithmetic])
  case quotient(Arithmetic, Arithmetic)
  case lowest([Arithmetic])
  case highest([Arithmetic])
  /// The middle of the values, each as often as it is said.
  case median([Repeated])
  /// The one of the values that an average takes as it is: the lower of the middle two, the second
  /// highest.
  case taken(Taken, [Repeated])
  /// - Parameter places: decimal places of the number itself; a percent has two more.
  case rounded(Arithmetic, RoundingMode, places: Int)

  /// Which of the values, in ascending order, is taken.
  public enum Taken: Hashable, Sendable {
    case lowerMedian
    case upperMedian
    case placed(Int, fromTop: Bool)

    fileprivate var average: Average {
      switch self {
      case .lowerMedian: .lowerMedian
      case .upperMedian: .upperMedian
      case .placed(let place, let fromTop): .placed(place, fromTop: fromTop)
      }
    }

    /// How a formula begins that takes it.
    fileprivate var opening: String {
      switch self {
      case .lowerMedian: "median_low("
      case .upperMedian: "median_high("
      case .placed(let place, let fromTop): "\(fromTop ? "largest" : "smallest")(\(place), "
      }
    }
  }

  public struct Repeated: Hashable, Sendable {
    public let value: Arithmetic
    public let times: Int

    public init(value: Arithmetic, times: Int) {
      self.value = value
      self.times = times
    }
  }

  /// The value, given those of the figures before.
  ///
  /// - Parameter figures: by number.
  public func value(_ figures: (Int) -> Rational) -> Rational {
    switch self {
    case .number(let number): number
    case .figure(let number): figures(number)
    case .sum(let terms): terms.reduce(.zero) { $0 + $1.value(figures) }
    case .difference(let left, let right): left.value(figures) - right.value(figures)
    case .product(let factors): factors.reduce(.one) { $0 * $1.value(figures) }
    case .quotient(let dividend, let divisor): dividend.value(figures) / divisor.value(figures)
    case .lowest(let values): Self.extreme(values.map { $0.value(figures) }) { min($0, $1) }
    case .highest(let values): Self.extreme(values.map { $0.value(figures) }) { max($0, $1) }
    case .median(let values): Average.median.combine(Self.members(values, figures))
    case .taken(let taken, let values): taken.average.combine(Self.members(values, figures))
    case .rounded(let value, let mode, let places):
      mode.round(value.value(figures), toPlaces: places)
    }
  }

  private static func members(
    _ values: [Repeated], _ figures: (Int) -> Rational
  ) -> AverageMembers {
    AverageMembers(values.map { AverageMember(value: $0.value.value(figures), count: $0.times) })
  }

  private static func extreme(
    _ values: [Rational], _ choose: (Rational, Rational) -> Rational
  ) -> Rational {
    values.dropFirst().reduce(values[0], choose)
  }
}

extension Arithmetic: CustomStringConvertible {
  /// As programs read it: `(73*3 + 74.5)/4`, `round_half_up(#4, 2)`; `#4` is an earlier figure.
  public var description: String { text(in: .sum) }

  /// What stands around it: a factor needs brackets where a term needs none.
  private enum Level: Int {
    case sum
    case product
    case divisor
  }

  private func text(in level: Level) -> String {
    switch self {
    case .number(let number): Self.text(of: number, level)
    case .figure(let number): "#\(number)"
    case .sum(let terms):
      Self.bracketed(terms.map { $0.text(in: .sum) }.joined(separator: " + "), level, .sum)
    case .difference(let left, let right):
      Self.bracketed("\(left.text(in: .sum)) - \(right.text(in: .product))", level, .sum)
    case .product(let factors):
      Self.bracketed(
        factors.map { $0.text(in: .product) }.joined(separator: "*"), level, .product)
    case .quotient(let dividend, let divisor):
      Self.bracketed(
        "\(dividend.text(in: .product))/\(divisor.text(in: .divisor))", level, .product)
    case .lowest(let values): "min(\(Self.list(values)))"
    case .highest(let values): "max(\(Self.list(values)))"
    case .median(let values): "median(\(Self.list(values)))"
    case .taken(let taken, let values): "\(taken.opening)\(Self.list(values)))"
    case .rounded(let value, let mode, let places):
      "\(mode.words.english.replacing(" ", with: "_"))(\(value.text(in: .sum)), \(places))"
    }
  }

  private static func list(_ values: [Repeated]) -> String {
    values.map {
      $0.times == 1
        ? $0.value.text(in: .sum) : "repeat(\($0.value.text(in: .sum)), \($0.times))"
    }.joined(separator: ", ")
  }

  private static func list(_ values: [Arithmetic]) -> String {
    values.map { $0.text(in: .sum) }.joined(separator: ", ")
  }

  private static func bracketed(_ text: String, _ level: Level, _ own: Level) -> String {
    level.rawValue > own.rawValue ? "(\(text))" : text
  }

  /// A negative number or a fraction stands in brackets wherever a sign could touch it.
  private static func text(of number: Rational, _ level: Level) -> String {
    let text = number.shortestText()
    return text.contains { $0 == "-" || $0 == "/" } && level != .sum ? "(\(text))" : text
  }
}
