public import Ballots
public import Diagnostics
import ExactArithmetic
import RubricModel
public import Scoring

/// The result of a session as `appraise.result/1`. Others parse it: members are added, never
/// renamed.
public struct ResultJSON: Sendable {
  private let result: SessionResult
  private let rubricDigest: String
  private let diagnostics: [Diagnostic]
  private let language: Language
  private let mostPlaces: Int

  /// - Parameters:
  ///   - rubricDigest: SHA-256 of the rubric file in hexadecimal.
  ///   - language: that of the messages; nothing else depends on it.
  public init(
    _ result: SessionResult, rubricDigest: String, diagnostics: [Diagnostic], language: Language,
    mostPlaces: Int = ExceptionGroup.mostPlaces
  ) {
    self.result = result
    self.rubricDigest = rubricDigest
    self.diagnostics = diagnostics
    self.language = language
    self.mostPlaces = mostPlaces
  }

  public var text: String { value.text() + "\n" }

  private var value: JSONValue {
    .object([
      ("schema", .text("appraise.result/1")),
      ("rubric", rubric),
      ("units", .list(result.units.map(unit))),
      ("exceptions", .list(exceptions)),
      ("diagnostics", .list(diagnostics.map { DiagnosticJSON.value(of: $0, language: language) })),
    ])
  }

  private var rubric: JSONValue {
    let edition = result.rubric.edition.map { [("edition", JSONValue.text($0))] } ?? []
    return .object(
      [("title", .text(result.rubric.title.text))] + edition + [("sha256", .text(rubricDigest))])
  }

  // MARK: Units

  private func unit(_ unit: UnitResult) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("unit", .text(unit.unit.identifier)), ("name", .text(unit.unit.name.text)),
    ]
    if let leader = unit.unit.ledBy { members.append(("ledBy", .text(leader))) }
    if let rank = unit.rank { members.append(("rank", .number(rank))) }
    if let grade = unit.grades.last ?? nil { members.append(("grade", .text(grade.text))) }
    if unit.grades.count > 1 { members.append(("grades", grades(of: unit))) }
    if let exact = unit.final, let printed = unit.finalPrinted {
      let final = [("printed", JSONValue.text(printed)), ("exact", .text(exact.description))]
      members.append(("final", .object(final)))
    }
    members.append(("components", .list(components(of: unit))))
    if unit.isLeftOut { members.append(("leftOut", .text("no value"))) }
    return .object(members)
  }

  private func grades(of unit: UnitResult) -> JSONValue {
    .list(
      zip(result.rubric.gradings, unit.grades).compactMap { grading, grade in
        grade.map { .object([("name", .text(grading.name.text)), ("value", .text($0.text))]) }
      })
  }

  private func components(of unit: UnitResult) -> [JSONValue] {
    zip(result.rubric.components, unit.components).map { quantity, score in
      var members: [(String, JSONValue)] = [("name", .text(quantity.name.text))]
      if let english = quantity.name.english { members.append(("english", .text(english))) }
      if let printed = score.printed { members.append(("printed", .text(printed))) }
      if let exact = score.exact { members.append(("exact", .text(exact.description))) }
      if let value = score.unrounded { members.append(("unrounded", .text(value.description))) }
      if let account = score.account {
        members += [
          ("counted", .number(account.counted)), ("abstained", .number(account.abstained)),
          ("void", .number(account.void)),
        ]
      }
      return .object(members)
    }
  }

  // MARK: Exceptions

  private var exceptions: [JSONValue] {
    result.rubric.components.flatMap { component -> [JSONValue] in
      guard case .marks(let index) = component.start, let form = result.count.form(index) else {
        return []
      }
      return form.exceptions(mostPlaces: mostPlaces).map { exception($0, of: component) }
    }
  }

  private func exception(_ group: ExceptionGroup, of component: Quantity) -> JSONValue {
    .object([
      ("component", .text(component.name.text)),
      ("unit", .text(result.count.units[group.unit].identifier)),
      ("status", .text(group.status.rawValue)),
      ("rule", .text(group.rule.rule)),
      ("total", .number(group.total)),
      ("places", .list(group.places.map { .object(DiagnosticJSON.members(of: $0)) })),
    ])
  }
}
