import Diagnostics

/// What rows have to say to be left out, or to weigh so much, can be said, and has not been ruled
/// on by an item before.
enum RowEntriesAreReached: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.forms.flatMap { form in
      let weights = form.suggestionWeights.compactMap { weight in
        weight.value.whenSaid.map { Placed($0, at: weight.spot) }
      }
      return idle(form.leavesOut) { _, _ in false } + idle(weights, isTold: ==)
    }
  }

  /// - Parameter isTold: whether another check tells of the two; a weight that is given twice is an
  ///   error of its own.
  private static func idle(
    _ rules: [Placed<RowEntries>], isTold: (RowEntries, RowEntries) -> Bool
  ) -> [Diagnostic] {
    rules.indices.compactMap { index in
      let rule = rules[index]
      if let twice = rule.value.columnSaidTwice {
        return contradictory(twice, at: rule.spot)
      }
      guard
        let earlier = rules[..<index].first(where: {
          $0.value.covers(rule.value) && !isTold($0.value, rule.value)
        })
      else { return nil }
      return decidedBefore(rule, by: earlier)
    }
  }

  private static func contradictory(_ column: RowEntry.Column, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .warning, .itemNeverReached,
      Bilingual(
        zh: "一行的\(column.name.chinese)只有一个，不会同时是两样。",
        en: "A row has one \(column.name.english), which cannot be two things at once."),
      at: spot,
      help: [
        Bilingual(
          zh: "符合一个就行的，之间写“或”：\(column.name.chinese)“甲”或“乙”。",
          en: "Where one is enough, write: \(column.name.english) \"甲\" or \"乙\".")
      ])
  }

  private static func decidedBefore(
    _ rule: Placed<RowEntries>, by earlier: Placed<RowEntries>
  ) -> Diagnostic {
    Diagnostic(
      .warning, .itemNeverReached,
      Bilingual(
        zh: "\(rule.value.text.chinese)：前面的\(earlier.value.text.chinese)已经包括它，轮不到这一项。",
        en:
          "\(rule.value.text.english) is within \(earlier.value.text.english) before it: this item is never reached."
      ),
      at: rule.spot,
      cause: Diagnostic.Cause(
        Bilingual(zh: "前面的一项", en: "the item before"), at: earlier.spot.place),
      help: [Bilingual(zh: "请把要求多的一项写在前面。", en: "Put the item that asks for more first.")])
  }
}

extension RowEntries {
  /// A column that would have to say two things.
  fileprivate var columnSaidTwice: RowEntry.Column? {
    entries.indices.first { index in
      entries[..<index].contains { $0.column == entries[index].column }
    }.map { entries[$0].column }
  }
}
