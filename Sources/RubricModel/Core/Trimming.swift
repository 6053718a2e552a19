public import ExactArithmetic
public import Rules

/// 去掉最高分和最低分, in one tier or in several: nine judges lose two at each end, seven lose one.
public struct Trimming: Hashable, Sendable {
  public enum Number: Hashable, Sendable {
    case count(Int)
    /// Of the values; how a fraction becomes a number is said by `wholeNumber`.
    case share(Rational)
  }

  /// What is dropped where there are so many valid marks.
  public struct Tier: Hashable, Sendable {
    public let highest: Number
    public let lowest: Number
    /// Nil where no share is dropped.
    public let wholeNumber: RoundingMode?
    /// Drops only where the number of valid marks is like this.
    public let condition: CountBound?

    /// How many of so many values are dropped at either end.
    public func dropped(of count: Int) -> (lowest: Int, highest: Int) {
      let low = min(count, dropped(lowest, of: count))
      return (low, min(count - low, dropped(highest, of: count)))
    }

    private func dropped(_ number: Number, of count: Int) -> Int {
      switch number {
      case .count(let number): return number
      case .share(let share):
        let mode = wholeNumber ?? .truncate
        let whole = mode.round(share * Rational(count), toPlaces: 0)
        return Int128(exactly: whole.numerator).map(Int.init) ?? count
      }
    }
  }

  /// The first one that holds says what is dropped; there is one at least.
  public let tiers: [Tier]
  /// There is a value only where the number of valid marks is like this.
  public let quorum: CountBound?
  /// Whether the rubric says that otherwise none is dropped.
  public let saysOtherwise: Bool

  /// Which tier decides for so many valid marks, abstentions included; nil where none is dropped.
  public func tier(valid: Int) -> Int? {
    tiers.firstIndex { $0.condition?.holds(valid) ?? true }
  }

  /// How many valid marks a tier is for, as the rubric says it.
  public func bound(ofTier tier: Int) -> CountBound? { tiers[tier].condition ?? quorum }

  /// Which of so many values, from the lowest to the highest, are kept.
  ///
  /// - Parameter valid: how many valid marks there are, abstentions included.
  public func kept(of count: Int, valid: Int) -> Range<Int> {
    if let quorum, !quorum.holds(valid) { return 0..<0 }
    let dropped = dropped(of: count, valid: valid)
    return dropped.lowest..<(count - dropped.highest)
  }

  /// Whether there may be none left of one value or more, all of them valid marks.
  var canKeepNone: Bool {
    // A tier leaves least where it begins; but of few values the fraction of a share takes another.
    let starts = Self.numbersToTry(tiers.map(\.condition) + [quorum])
    return (starts + Array(1...1000)).contains { kept(of: $0, valid: $0).isEmpty }
  }

  /// How many of so many values are dropped at either end.
  public func dropped(of count: Int, valid: Int) -> (lowest: Int, highest: Int) {
    tier(valid: valid).map { tiers[$0].dropped(of: count) } ?? (0, 0)
  }
}

extension Trimming {
  /// Numbers of valid marks of which at least one stands for any that the bounds tell apart.
  static func numbersToTry(_ bounds: [CountBound?]) -> [Int] {
    let ends = bounds.compactMap { $0?.number }.flatMap { [$0 - 1, $0, $0 + 1] }
    return Set([1] + ends).filter { $0 > 0 }.sorted()
  }
}
