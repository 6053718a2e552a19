import Ballots
public import Diagnostics
import RubricModel
public import Scoring

extension ProofFigure {
  /// What of the unit the value is for: `办理态度 · 建议12`; nil for the unit as a whole.
  public func subject(in result: SessionResult) -> Bilingual? {
    guard let form = result.rubric.quantities[quantity].form else { return nil }
    let parts = Dimension.allCases.compactMap { part($0, of: form, in: result) }
    if parts.isEmpty { return nil }
    return Bilingual(
      zh: parts.map(\.chinese).joined(separator: " · "),
      en: parts.map(\.english).joined(separator: " · "))
  }

  private func part(_ dimension: Dimension, of form: Int, in result: SessionResult) -> Bilingual? {
    let index = coordinate[dimension]
    // One slot holds whoever marked, under the name that the form has for it.
    guard index >= 0, result.rubric.forms[form].dimensions.contains(dimension) else { return nil }
    let members = result.rubric.forms[form].members(of: dimension)
    if members.indices.contains(index) { return members[index].name.bilingual }
    let names = dimension == .suggestion ? result.count.form(form)?.suggestions ?? [] : []
    // Those who marked have no name here: a number in the order of the file.
    let name = names.indices.contains(index) ? names[index] : String(index + 1)
    return Bilingual(
      zh: dimension.name.chinese + name, en: dimension.name.english + " " + name)
  }
}
