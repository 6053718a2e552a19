public import Diagnostics
public import RubricSyntax

/// Tree → checked rubric. Everything that is wrong is reported at once, in the order of the text.
public enum RubricLoader {
  public static func load(_ tree: SyntaxTree) -> Outcome<Rubric> {
    var (draft, problems) = RubricReader.read(tree)
    problems += draft.typeLadders()
    problems += RubricChecks.all.flatMap { $0.diagnostics(for: draft) }
    let all = (tree.diagnostics + problems.withoutConsequences).inTextOrder
    return Outcome(all.hasErrors ? nil : RubricBuilder(draft).rubric, all)
  }
}

extension [Diagnostic] {
  /// Without what only follows from another fault: maxima do not add up where an article is
  /// missing, stands twice or has lost its name; and the sentence that would use a line of a form
  /// may be the one with the error.
  fileprivate var withoutConsequences: [Diagnostic] {
    let causes: [ModelCode] = [.partMissing, .saidTwice, .nameTaken]
    let isExplained = contains { problem in causes.contains { $0.rawValue == problem.code } }
    let told = isExplained ? filter { $0.code != ModelCode.maximaNotFullScore.rawValue } : self
    return hasErrors ? told.filter { $0.help != [NothingIsUnused.member] } : told
  }

  /// By place; diagnostics at one place keep their order.
  var inTextOrder: [Diagnostic] {
    enumerated().sorted { left, right in
      let leftKey = left.element.textPosition
      let rightKey = right.element.textPosition
      return leftKey == rightKey ? left.offset < right.offset : leftKey < rightKey
    }.map(\.element)
  }
}

extension Diagnostic {
  fileprivate var textPosition: (Int, Int) {
    guard case .source(let place)? = place else { return (0, 0) }
    return (place.line, place.column)
  }
}
