/// Programs that do the same work on the same file, run in turn.
struct Contest {
  struct Contestant {
    let name: String
    let words: [String]
    /// Rounds in which it takes part; slow ones run once.
    var rounds = Int.max
  }

  let title: String
  let contestants: [Contestant]
  let rounds: Int

  /// A Markdown table of medians: wall time, peak memory, and the ratio to the first contestant.
  func table() -> String {
    var measures: [[Measure]] = contestants.map { _ in [] }
    for round in 0..<rounds {
      for (index, contestant) in contestants.enumerated() where round < contestant.rounds {
        if let measure = Stopwatch.run(contestant.words) { measures[index].append(measure) }
      }
    }
    var text = "### \(title)\n\n| Program | ms | MB | times the first |\n|---|--:|--:|--:|\n"
    let first = measures.first.flatMap(Self.median)
    for (contestant, all) in zip(contestants, measures) {
      guard let median = Self.median(all) else {
        text += "| \(contestant.name) | not there | | |\n"
        continue
      }
      let ratio = first.map { Self.ratio(median.milliseconds, $0.milliseconds) } ?? ""
      text +=
        "| \(contestant.name) | \(median.milliseconds) | \((median.peakKilobytes + 512) / 1024) | \(ratio) |\n"
    }
    return text
  }

  private static func median(_ measures: [Measure]) -> Measure? {
    let sorted = measures.sorted { $0.milliseconds < $1.milliseconds }
    return sorted.isEmpty ? nil : sorted[sorted.count / 2]
  }

  /// With one decimal.
  private static func ratio(_ part: Int, _ whole: Int) -> String {
    let tenths = (part * 10 + max(1, whole) / 2) / max(1, whole)
    return "\(tenths / 10).\(tenths % 10)"
  }
}
