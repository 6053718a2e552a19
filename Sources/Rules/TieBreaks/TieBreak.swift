public import Diagnostics
public import ExactArithmetic

/// A unit as the ranking sees it.
public struct Contender: Sendable {
  /// Its place in the session's unit order, 0-based.
  public let unitOrder: Int
  /// Its scores by the name of the quantity, as used in the ranking (rounded where the rubric
  /// rounds), and its numbers of marks.
  public let scores: [String: Rational]

  public init(unitOrder: Int, scores: [String: Rational]) {
    self.unitOrder = unitOrder
    self.scores = scores
  }
}

/// One link in the chain that decides between two units whose scores are equal.
///
/// To add a tie-break that a rubric calls by words of its own: one file in this folder that makes
/// the value, its name in `all`, and its case of `Criterion`; the compiler names whoever asks for
/// it.
public struct TieBreak: Sendable {
  public enum Verdict: Hashable, Sendable {
    /// The first contender takes the better place.
    case firstAhead
    case secondAhead
    /// This link cannot tell them apart: ask the next.
    case undecided
    /// They share a place, and no later link is asked.
    case shared
    /// The regulation forbids a tie here: the count stops.
    case refused
  }

  /// The words of the regulation for this link; they are its keyword in a rubric.
  public let words: Bilingual
  public let criterion: Criterion
  /// Whether the lower one of two scores is ahead.
  public var isLowestFirst = false
  /// Whether the chain may end here: nothing can be left undecided after this link.
  public let isLast: Bool
  public let verdict: @Sendable (Contender, Contender) -> Verdict

  /// What it goes by.
  public enum Criterion: Hashable, Sendable {
    /// By its name.
    case score(String)
    /// How many marks there are, by the name of the number.
    case count(String)
    case unitOrder
    /// Nothing: the tie remains, or stops the count.
    case remaining
    case refusing
  }

  /// The name of the score or number that it compares; nil where it compares none.
  public var score: String? {
    switch criterion {
    case .score(let name), .count(let name): name
    case .unitOrder, .remaining, .refusing: nil
    }
  }

  /// The tie-breaks with words of their own; `byScore` and `byCount` name what they
  /// compare.
  public static let all: [TieBreak] = [.remainTied, .byUnitOrder, .refuseTies]
}

extension TieBreak: Hashable {
  public static func == (left: TieBreak, right: TieBreak) -> Bool { left.words == right.words }
  public func hash(into hasher: inout Hasher) { hasher.combine(words) }
}
