extension [Diagnostic] {
  /// The diagnostics with only the first ones of each code; the last one kept says how many more
  /// there are.
  public func withoutRepetition(beyond most: Int) -> [Diagnostic] {
    var counts: [String: Int] = [:]
    for diagnostic in self { counts[diagnostic.code, default: 0] += 1 }
    var seen: [String: Int] = [:]
    return compactMap { diagnostic in
      let number = (seen[diagnostic.code] ?? 0) + 1
      seen[diagnostic.code] = number
      guard number <= most else { return nil }
      let more = (counts[diagnostic.code] ?? 0) - most
      guard number == most, more > 0 else { return diagnostic }
      var last = diagnostic
      last.help.append(
        Bilingual(
          zh: "另有\(more)处同类问题（\(diagnostic.code)）没有列出。",
          en:
            "\(EnglishCount.text(more, "more problem")) of this kind (\(diagnostic.code)) \(more == 1 ? "is" : "are") not listed."
        ))
      return last
    }
  }
}
