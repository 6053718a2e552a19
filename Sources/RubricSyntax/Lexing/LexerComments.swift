extension Lexer {
  /// Where a comment ends; nil where it is not closed.
  ///
  /// Comments do not nest, so another opening bracket tells that the first was never closed. But
  /// what is quoted from a regulation in 【 】 may have intervals in it: `[90, 100]`, `[70, 90)`.
  func closingBracket(ofComment start: Int) -> Int? {
    if isHeavy(start), let closing = heavyClosing(ofComment: start) { return closing }
    let next = units[(start + 1)...].firstIndex { $0.scalar == "]" || $0.scalar == "[" }
    return next.flatMap { units[$0].scalar == "]" ? $0 : nil }
  }

  /// The next 】, where no 【 and no bracket that closes nothing stands before it: else the comment
  /// was meant to end at that one, and the text between would be lost without a word.
  private func heavyClosing(ofComment start: Int) -> Int? {
    var open = 0
    for index in units.indices[(start + 1)...] {
      switch units[index].scalar {
      case "[" where isHeavy(index): return nil
      case "]" where isHeavy(index): return index
      case "[", "(": open += 1
      case "]":
        if open == 0 { return nil }
        open -= 1
      case ")": open = max(0, open - 1)
      default: break
      }
    }
    return nil
  }

  /// Whether a bracket is one of 【 】, which look like [ ] to the grammar.
  private func isHeavy(_ index: Int) -> Bool {
    source.bytes[units[index].range.lowerBound] == 0xE3
  }
}
