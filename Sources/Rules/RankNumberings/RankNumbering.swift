public import Diagnostics

/// Where a unit stands in the sorted list, before it has a rank. All counts are 0-based.
public struct RankPosition: Hashable, Sendable {
  /// The unit's own index.
  public let index: Int
  /// The index of the first unit that is tied with it.
  public let firstOfTie: Int
  /// How many different places there are before it.
  public let placesBefore: Int

  public init(index: Int, firstOfTie: Int, placesBefore: Int) {
    self.index = index
    self.firstOfTie = firstOfTie
    self.placesBefore = placesBefore
  }
}

/// How equal scores are numbered.
///
/// To add a numbering: one file in this folder that makes the value, its name in `all`, and its
/// case of `Formula`; the compiler names whoever writes it down.
public struct RankNumbering: Sendable {
  /// The words of the regulation for this numbering; they are its keyword in a rubric.
  public let words: Bilingual
  /// What it comes to, for those who write it down as a formula.
  public let formula: Formula
  /// Whether two units can bear the same number.
  public let canShare: Bool
  /// The rank, 1-based.
  public let rank: @Sendable (RankPosition) -> Int

  /// What the number of a unit counts.
  public enum Formula: Hashable, Sendable {
    /// The units ahead of it.
    case unitsAhead
    /// The different places ahead of it.
    case placesAhead
    /// The units before it in a list in which no two are equal.
    case unitsBefore
  }

  /// What it makes of four units of which the second and third are equal.
  public var sample: [Int] {
    [(0, 0, 0), (1, 1, 1), (2, 1, 1), (3, 3, 2)].map { index, firstOfTie, placesBefore in
      rank(RankPosition(index: index, firstOfTie: firstOfTie, placesBefore: placesBefore))
    }
  }

  public static let all: [RankNumbering] = [.standardCompetition, .dense, .ordinal]
}

extension RankNumbering: Hashable {
  public static func == (left: RankNumbering, right: RankNumbering) -> Bool {
    left.words == right.words
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(words) }
}
