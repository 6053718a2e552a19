import Ballots
import Diagnostics
import RubricModel
import Scoring

/// The marks that were not counted, or not as they were typed, under the components that are based
/// on them, so that they add up to what such a component says of itself.
struct ExceptionsJSON {
  private let result: SessionResult
  private let detail: BallotDetail

  init(_ result: SessionResult, _ detail: BallotDetail) {
    self.result = result
    self.detail = detail
  }

  var notCounted: JSONValue {
    list { form, isMeant in form.exceptions(mostPlaces: detail.mostPlaces, where: isMeant) }
  }

  var adjusted: JSONValue {
    list { form, isMeant in form.adjustments(mostPlaces: detail.mostPlaces, where: isMeant) }
  }

  private typealias Groups = (CountedForm, (Coordinate) -> Bool) -> [ExceptionGroup]

  private func list(_ groups: Groups) -> JSONValue {
    .list(result.rubric.components.flatMap { ofComponent($0, groups) } + others(groups))
  }

  private func ofComponent(_ index: Int, _ groups: Groups) -> [JSONValue] {
    let component = result.rubric.quantities[index]
    guard let selection = component.selection, let form = result.count.form(selection.form) else {
      return []
    }
    return groups(form, selection.includes).map { value(of: $0, component.name, form) }
  }

  /// What no component is based on, but a rate, a grade or nothing at all, under the form's name.
  private func others(_ groups: Groups) -> [JSONValue] {
    result.count.forms.flatMap { form in
      let used = result.rubric.components.compactMap { result.rubric.quantities[$0].selection }
        .filter { $0.form == form.form }
      // Mostly one component has all marks of a form.
      if used.contains(where: \.members.isEmpty) { return [JSONValue]() }
      let isUnused = { at in !used.contains { $0.includes(at) } }
      return groups(form, isUnused).map { value(of: $0, result.rubric.forms[form.form].name, form) }
    }
  }

  private func value(
    of group: ExceptionGroup, _ component: Name, _ form: CountedForm
  ) -> JSONValue {
    let criteria = result.rubric.forms[form.form].criteria
    let places = group.places.indices.map { index -> JSONValue in
      let criterion = group.missingCriteria[index].map { criteria[$0].name.text }
      let members = [("criterion", criterion), ("text", group.texts[index])]
      return .object(
        DiagnosticJSON.members(of: group.places[index])
          + members.compactMap { name, text in text.map { (name, .text($0)) } })
    }
    return .object([
      ("component", .text(component.text)),
      ("unit", .text(result.count.units[group.unit].identifier)),
      ("status", .text(group.status.rawValue)),
      ("rule", .text(group.rule.rule)),
      ("total", .number(group.total)),
      ("places", .list(places)),
    ])
  }
}
