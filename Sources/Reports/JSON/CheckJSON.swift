public import Diagnostics
import ExactArithmetic
public import RubricModel

/// What `check` found of one rubric, as `appraise.check/1`. Members are added, never renamed.
public enum CheckJSON {
  /// - Parameter rubric: nil where the rubric has errors.
  public static func text(
    of path: String, _ rubric: Rubric?, _ diagnostics: [Diagnostic], language: Language
  ) -> String {
    var members: [(String, JSONValue)] = [
      ("schema", .text("appraise.check/1")), ("file", .text(path)),
      ("fit", .bool(rubric != nil)),
      ("diagnostics", .list(diagnostics.map { DiagnosticJSON.value(of: $0, language: language) })),
    ]
    if let rubric {
      members.append(("quantities", .list(rubric.quantities.map(quantity))))
      members.append(("grades", .list(rubric.gradings.flatMap { grades(of: $0, rubric) })))
    }
    return JSONValue.object(members).text() + "\n"
  }

  private static func quantity(_ quantity: Quantity) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("name", .text(quantity.name.text)), ("role", .text(quantity.role.word)),
    ]
    if case .component(let maximum) = quantity.role {
      members.append(("worth", .text(maximum.shortestText())))
    }
    let range = quantity.type.range
    if let lowest = range.lowest { members.append(("lowest", .text(quantity.printed(lowest)))) }
    if let highest = range.highest { members.append(("highest", .text(quantity.printed(highest)))) }
    return .object(members)
  }

  private static func grades(of grading: Grading, _ rubric: Rubric) -> [JSONValue] {
    grading.grades.map { grade in
      .object([
        ("grading", .text(grading.name.text)), ("grade", .text(grade.text)),
        ("canOccur", .bool(rubric.canOccur(grade, in: grading))),
      ])
    }
  }
}

extension Quantity.Role {
  fileprivate var word: String {
    switch self {
    case .rate: "rate"
    case .figure: "quantity"
    case .component: "component"
    case .finalScore: "final"
    }
  }
}
