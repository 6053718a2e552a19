import ExactArithmetic
import RubricModel
import Rules

/// Which of several values a step keeps: trimming, and keeping the closest.
struct MemberSelection {
  private(set) var kept: [AverageMember]
  private(set) var dropped: [AverageMember] = []

  /// - Parameter valid: how many valid marks there are, abstentions included.
  init(_ selection: Selection, from members: [AverageMember], valid: Int) {
    let ascending = members.sorted { $0.value < $1.value }
    kept = ascending
    switch selection {
    case .trim(let trimming): trim(trimming, ascending, valid: valid)
    case .closest(let closest): keepClosest(closest, ascending)
    }
  }

  // MARK: Trimming

  private mutating func trim(_ trimming: Trimming, _ ascending: [AverageMember], valid: Int) {
    if let condition = trimming.condition, !condition.holds(valid) { return }
    let count = ascending.occurrences
    let lowest = min(count, number(trimming.lowest, of: count, trimming))
    let highest = min(count - lowest, number(trimming.highest, of: count, trimming))
    let parts = Self.split(ascending, at: [lowest, count - highest])
    kept = parts[1]
    dropped = parts[0] + parts[2]
  }

  private func number(_ number: Trimming.Number, of count: Int, _ trimming: Trimming) -> Int {
    switch number {
    case .count(let number): return number
    case .share(let share):
      let exact = share * Rational(count)
      let whole = exact.rounded(toPlaces: 0) { _ in trimming.roundsUp ?? false }
      return Int128(exactly: whole.numerator).map(Int.init) ?? count
    }
  }

  /// The values before, between and behind the places, counting repetitions.
  private static func split(
    _ ascending: [AverageMember], at places: [Int]
  ) -> [[AverageMember]] {
    var parts: [[AverageMember]] = Array(repeating: [], count: places.count + 1)
    let ends = places + [Int.max]
    var before = 0
    var part = 0
    for member in ascending {
      var left = member.count
      while left > 0 {
        while before >= ends[part] { part += 1 }
        let taken = min(left, ends[part] - before)
        parts[part].append(
          AverageMember(value: member.value, count: taken, weight: member.weight))
        before += taken
        left -= taken
      }
    }
    return parts
  }

  // MARK: Keeping the closest

  /// Of all runs of so many neighbouring values those that span least. Where there are fewer
  /// values, all are kept: there is nothing to choose from.
  private mutating func keepClosest(_ closest: Closest, _ ascending: [AverageMember]) {
    let values = ascending.flatMap { member in
      Array(repeating: AverageMember(value: member.value), count: member.count)
    }
    guard values.count > closest.number else { return }
    let starts = Array(0...(values.count - closest.number))
    func span(_ start: Int) -> Rational {
      values[start + closest.number - 1].value - values[start].value
    }
    let least = starts.dropFirst().reduce(span(0)) { min($0, span($1)) }
    let best = starts.filter { span($0) == least }
    let chosen: [Int] =
      switch closest.tie {
      case .keepAll: best
      case .keepHigher: best.suffix(1)
      case .keepLower: Array(best.prefix(1))
      }
    let indices = Set(chosen.flatMap { $0..<($0 + closest.number) })
    kept = values.indices.filter(indices.contains).map { values[$0] }
    dropped = values.indices.filter { !indices.contains($0) }.map { values[$0] }
  }
}
