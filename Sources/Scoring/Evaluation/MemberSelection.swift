import ExactArithmetic
import RubricModel
import Rules

/// Which of several values a step keeps: trimming, and keeping the closest.
struct MemberSelection {
  private(set) var kept: AverageMembers
  private(set) var dropped = AverageMembers()

  // MARK: Trimming

  /// - Parameter valid: how many valid marks there are, abstentions included.
  init(_ trimming: Trimming, of members: AverageMembers, valid: Int) {
    let ascending = members.ascending
    let places = trimming.kept(of: ascending.occurrences, valid: valid)
    let parts = ascending.parted(at: [places.lowerBound, places.upperBound])
    kept = parts[1]
    dropped = parts[0] + parts[2]
  }

  init(_ best: Best, of members: AverageMembers) {
    let ascending = members.ascending
    let places = best.kept(of: ascending.occurrences)
    let parts = ascending.parted(at: [places.lowerBound, places.upperBound])
    kept = parts[1]
    dropped = parts[0] + parts[2]
  }

  // MARK: Dropping what lies too far off

  /// What is kept lies around the middle, so it is one stretch of the values in order.
  init(_ outliers: Outliers, around middle: Rational, of members: AverageMembers) {
    let ascending = members.ascending
    var (lower, number) = (0, 0)
    for member in ascending {
      if !outliers.drops(member.value, middle: middle) {
        number += member.count
      } else if number == 0 {
        lower += member.count
      }
    }
    let parts = ascending.parted(at: [lower, lower + number])
    kept = parts[1]
    dropped = parts[0] + parts[2]
  }

  // MARK: Keeping the closest

  /// Of all runs of so many neighbouring values those that span least. Where there are fewer
  /// values, all are kept: there is nothing to choose from.
  init(_ closest: Closest, of members: AverageMembers) {
    let ascending = members.ascending
    kept = ascending
    let count = ascending.occurrences
    guard count > closest.number else { return }
    let stretches = Self.stretches(of: ascending, length: closest.number)
    let least = stretches.map(\.span).reduce(stretches[0].span) { min($0, $1) }
    let best = stretches.filter { $0.span == least }
    let runs: [Range<Int>] =
      switch closest.tie {
      case .keepAll: best.map { $0.starts.lowerBound..<($0.starts.upperBound - 1 + closest.number) }
      case .keepHigher: best.suffix(1).map { Self.run($0.starts.upperBound - 1, closest) }
      case .keepLower: best.prefix(1).map { Self.run($0.starts.lowerBound, closest) }
      }
    (kept, dropped) = Self.parted(ascending, by: Self.joined(runs))
  }

  private static func run(_ start: Int, _ closest: Closest) -> Range<Int> {
    start..<(start + closest.number)
  }

  /// The runs of so many neighbouring values, by where they start; those that begin and end with
  /// the same values together, so that a million equal votes are one stretch.
  private static func stretches(
    of ascending: AverageMembers, length: Int
  ) -> [(starts: Range<Int>, span: Rational)] {
    var ends: [Int] = []
    for member in ascending { ends.append((ends.last ?? 0) + member.count) }
    let last = (ends.last ?? 0) - length
    let borders = Set([0, last + 1] + ends + ends.map { $0 - length + 1 })
      .filter { (0...(last + 1)).contains($0) }.sorted()
    func value(_ position: Int) -> Rational {
      ascending[ends.firstIndex { position < $0 } ?? ends.count - 1].value
    }
    return zip(borders, borders.dropFirst()).map { start, next in
      (starts: start..<next, span: value(start + length - 1) - value(start))
    }
  }

  /// Runs that overlap or touch, as one.
  private static func joined(_ runs: [Range<Int>]) -> [Range<Int>] {
    runs.reduce(into: []) { joined, run in
      if let before = joined.last, run.lowerBound <= before.upperBound {
        joined[joined.count - 1] = before.lowerBound..<max(before.upperBound, run.upperBound)
      } else {
        joined.append(run)
      }
    }
  }

  /// The values at the positions of the runs, and the others.
  private static func parted(
    _ ascending: AverageMembers, by runs: [Range<Int>]
  ) -> (kept: AverageMembers, dropped: AverageMembers) {
    let places = runs.flatMap { [$0.lowerBound, $0.upperBound] }
    let parts = ascending.parted(at: places).enumerated()
    return (
      parts.filter { $0.offset % 2 == 1 }.map(\.element).reduce(AverageMembers(), +),
      parts.filter { $0.offset % 2 == 0 }.map(\.element).reduce(AverageMembers(), +)
    )
  }
}
