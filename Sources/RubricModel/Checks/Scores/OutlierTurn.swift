import Diagnostics
import ExactArithmetic
import Rules

/// Marks of which the highest counts until it is raised: then it is too far off. They are of three
/// voters, or of as many as the step asks for.
struct OutlierTurn {
  private let rest: [AverageMember]
  private let high: Rational
  private let raised: Rational

  /// - Parameter all: ascending.
  /// - Returns: nil where none is found among the marks.
  init?(_ outliers: Outliers, _ collapse: Collapse, among all: [Rational]) {
    guard let number = collapse.leastMarks(for: outliers) else { return nil }
    let search = Search(outliers: outliers, average: collapse.average, all: all, number: number)
    for withMiddle in [false, true] {
      // As people mark: first a mark that is passed and not the best.
      for start in [all.count * 6 / 10, all.count / 2, all.count / 4, 0] where start < all.count {
        guard let found = search.found(from: start, withMiddle) else { continue }
        (rest, high, raised) = found
        return
      }
    }
    return nil
  }

  private struct Search {
    let outliers: Outliers
    let average: Average
    let all: [Rational]
    let number: Int

    /// - Parameter withMiddle: whether half of the others lie between the lowest and the highest: a
    ///   median does not change else.
    func found(
      from start: Int, _ withMiddle: Bool
    ) -> ([AverageMember], Rational, Rational)? {
      let lows = withMiddle ? number / 2 : number - 1
      let middles = withMiddle ? [10, 5, 2, 1].map { start + $0 } : [start]
      for middle in middles where all.indices.contains(middle) {
        let rest = [(all[start], lows), (all[middle], number - 1 - lows)].filter { $0.1 > 0 }
          .map { AverageMember(value: $0.0, count: $0.1) }
        guard let (high, raised) = turn(beside: AverageMembers(rest), above: middle) else {
          continue
        }
        return (rest, high, raised)
      }
      return nil
    }

    /// The last mark that counts beside others, and the first that is dropped with none of them.
    private func turn(beside rest: AverageMembers, above index: Int) -> (Rational, Rational)? {
      var high: Rational?
      for raised in all[(index + 1)...] {
        let members = rest + AverageMembers([AverageMember(value: raised)])
        let middle = outliers.middle(of: members)
        let isRestKept = rest.allSatisfy { !outliers.drops($0.value, middle: middle) }
        guard isRestKept else { return nil }
        guard outliers.drops(raised, middle: middle) else {
          high = raised
          continue
        }
        guard let high else { return nil }
        let whole = rest + AverageMembers([AverageMember(value: high)])
        return average.combine(rest) < average.combine(whole) ? (high, raised) : nil
      }
      return nil
    }
  }

  var text: Bilingual {
    let rest = rest.flatMap { Self.list(of: $0.count, $0.value) }
    let left = Bilingual.list(rest)
    let all = Bilingual.list(rest + [Bilingual(same: high.shortestText())])
    let (from, to) = (high.shortestText(), raised.shortestText())
    return Bilingual(
      zh: "如\(all.chinese)，都留下；把\(from)提高到\(to)，反而留\(left.chinese)。",
      en:
        "Of \(all.english) it keeps all; with \(from) raised to \(to) it keeps \(left.english)."
    )
  }

  /// A few are written out.
  private static func list(of count: Int, _ value: Rational) -> [Bilingual] {
    let text = value.shortestText()
    if count <= 4 { return Array(repeating: Bilingual(same: text), count: count) }
    return [Bilingual(zh: "\(count)个\(text)", en: "\(count) times \(text)")]
  }
}

extension Collapse {
  /// The least number of marks, three or more, that is enough for the step; nil where none is
  /// found.
  fileprivate func leastMarks(for outliers: Outliers) -> Int? {
    let bounds =
      [outliers.quorum, outliers.condition].compactMap { $0 } + ownQuorums.map(\.bound)
    return ([3] + bounds.flatMap { [$0.number, $0.number + 1] }).sorted().first { number in
      number >= 3 && bounds.allSatisfy { $0.holds(number) }
    }
  }
}
