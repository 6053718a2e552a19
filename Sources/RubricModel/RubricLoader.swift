public import Diagnostics
public import RubricSyntax

/// Tree → checked rubric. Everything that is wrong is reported at once, in the order of the text.
public enum RubricLoader {
  public static func load(_ tree: SyntaxTree) -> Outcome<Rubric> {
    var (draft, problems) = RubricReader.read(tree)
    problems += draft.typeLadders()
    draft.listConditions()
    problems += RubricChecks.all.flatMap { $0.diagnostics(for: draft) }
    var all = tree.diagnostics + problems.withoutConsequences
    if !all.hasErrors {
      all += RubricChecks.ofSoundRubrics.flatMap { $0.diagnostics(for: draft) }
    }
    all = all.inTextOrder
    return Outcome(all.hasErrors ? nil : RubricBuilder(draft).rubric, all)
  }
}

extension [Diagnostic] {
  /// Without what only follows from another fault: maxima do not add up where an article is
  /// missing, stands twice or has lost its name.
  fileprivate var withoutConsequences: [Diagnostic] {
    let causes: [ModelCode] = [.partMissing, .saidTwice, .nameTaken]
    let isExplained = contains { problem in causes.contains { $0.rawValue == problem.code } }
    return isExplained ? filter { $0.code != ModelCode.maximaNotFullScore.rawValue } : self
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
