import Diagnostics
import ExactArithmetic

/// Typing of a quantity by cases: whichever item holds, it is one kind of thing.
extension RubricDraft {
  func type(_ rules: [ValueRule], of quantity: QuantityDraft) -> (TypedLadder?, [Diagnostic]) {
    var problems: [Diagnostic] = []
    var joined: ValueType?
    for rule in rules {
      guard let next = type(of: .operand(rule.value)) else { return (nil, problems) }
      guard let before = joined else {
        joined = next
        continue
      }
      if before.kind != next.kind {
        problems.append(.kindsOfCases(before.kind, next.kind, rule.spot))
        continue
      }
      joined = before.joined(next)
    }
    guard let type = joined, !problems.hasErrors, !quantity.hasUnknownStep else {
      return (nil, problems)
    }
    return (TypedLadder(start: .cases(rules), steps: [], type: type), problems)
  }
}

extension RubricDraft {
  /// How the value is rounded for print. A quantity by cases is printed like those that it takes
  /// its values from; where they differ, with the most places.
  func shownRounding(of typed: TypedLadder) -> Rounding? {
    if case .keepExact(let rounding)? = typed.steps.last?.step { return rounding }
    guard case .cases(let rules) = typed.start, typed.type.places == nil else { return nil }
    let shown = rules.compactMap { rule in
      rule.value.quantity.flatMap { quantities[$0].typed }.flatMap(shownRounding)
    }
    return shown.max { $0.places < $1.places }
  }
}

extension ValueType {
  /// The type of a value that is of one or the other, both of the same kind.
  fileprivate func joined(_ other: ValueType) -> ValueType {
    ValueType(
      kind: kind, mayBeAbsent: mayBeAbsent || other.mayBeAbsent, range: range.joined(other.range),
      places: places.flatMap { places in other.places.map { max(places, $0) } })
  }
}

extension Diagnostic {
  fileprivate static func kindsOfCases(
    _ first: ValueKind, _ other: ValueKind, _ spot: Spot
  ) -> Diagnostic {
    Diagnostic(
      .kindsMixed, zh: "前面各项给出的是\(first.name.chinese)，这一项却是\(other.name.chinese)。",
      en: "The items before give \(first.name.english), this one gives \(other.name.english).",
      at: spot,
      help: [
        Bilingual(
          zh: "各项须给出同一种数：分值写“60分”，比率写“60%”，数量只写“60”。",
          en:
            "All items have to give one kind: points as \"60 points\", shares as \"60%\", numbers as \"60\"."
        )
      ])
  }
}
