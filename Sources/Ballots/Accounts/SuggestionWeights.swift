import Diagnostics
import ExactArithmetic
import RubricModel

/// What the rows of each suggestion say of its weight. All rows of a suggestion of a unit have to
/// say the same: it cannot weigh 2 for one deputy and 1 for another.
struct SuggestionWeights: Sendable {
  private struct Said {
    /// Index among the weights of the form.
    let rule: Int
    let origin: MarkOrigin
  }

  /// By unit and suggestion.
  private var said: [Coordinate: Said] = [:]
  /// Pairs of rows that differ.
  private var conflicts: [(first: MarkOrigin, second: MarkOrigin, at: Coordinate)] = []

  /// - Parameter text: what a row says in a column.
  mutating func note(
    _ at: Coordinate, on form: Form, origin: MarkOrigin, _ text: (RowEntry.Column) -> String?
  ) {
    guard !form.suggestionWeights.isEmpty, at[.suggestion] >= 0 else { return }
    let rule = form.suggestionWeights.firstIndex { weight in
      weight.whenSaid?.areSaid(besides: form.roleRules, text) ?? true
    }
    guard let rule else { return }
    let key = Coordinate(unit: Int(at.unit)).with(.suggestion, at[.suggestion])
    guard let earlier = said[key] else {
      said[key] = Said(rule: rule, origin: origin)
      return
    }
    if earlier.rule != rule, !conflicts.contains(where: { $0.at == key }) {
      conflicts.append((earlier.origin, origin, key))
    }
  }

  func rule(unit: Int, suggestion: Int) -> Int? {
    said[Coordinate(unit: unit).with(.suggestion, suggestion)]?.rule
  }

  func renumbered(_ newIndex: [Int]) -> SuggestionWeights {
    func moved(_ at: Coordinate) -> Coordinate {
      var at = at
      at.unit = Int32(truncatingIfNeeded: newIndex[Int(at.unit)])
      return at
    }
    var weights = self
    weights.said = Dictionary(uniqueKeysWithValues: said.map { (moved($0.key), $0.value) })
    weights.conflicts = conflicts.map { ($0.first, $0.second, moved($0.at)) }
    return weights
  }

  func diagnostics(_ sheet: MarkSheet, _ units: [AppraisedUnit]) -> [Diagnostic] {
    conflicts.map { conflict in
      .weightsDiffer(
        sheet.suggestions.names[conflict.at[.suggestion]], units[Int(conflict.at.unit)].name,
        earlier: sheet.place(of: conflict.first), at: sheet.place(of: conflict.second))
    }
  }
}

extension Diagnostic {
  fileprivate static func weightsDiffer(
    _ suggestion: String, _ unit: Name, earlier: Place, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .weightsDiffer, zh: "“\(unit[.chinese])”的建议“\(suggestion)”前后各行写法不一，权重无从确定。",
      en:
        "The rows of suggestion \"\(suggestion)\" of \"\(unit[.english])\" differ, so its weight is open.",
      at: place, cause: Cause(Bilingual(zh: "先前的一行", en: "the earlier row"), at: earlier),
      help: [
        Bilingual(
          zh: "同一件建议的各行，承办角色、答复类别、备注请写得一样。",
          en: "Write the same role, class and note in all rows of a suggestion.")
      ])
  }
}
