import Diagnostics
public import RubricModel

extension MarkSheet {
  /// The marks of an example, as somebody would have typed them.
  public init(
    form index: Int, of rubric: Rubric, example marks: [Example.GivenMark],
    _ units: inout UnitDirectory
  ) {
    self.init(form: index)
    let form = rubric.forms[index]
    sources = [.example(marks.map(\.spot), form: form.spot)]
    for (row, mark) in marks.enumerated() {
      guard let unit = units.find(mark.unit) else { continue }
      if let category = mark.category { units.setCategory(category, of: unit) }
      var at = Coordinate(unit: unit)
      for (dimension, member) in mark.members { at[dimension] = member }
      if let level = mark.level { at[.item] = level }
      number(mark, on: form, row: row, at: &at)
      let origin = MarkOrigin(source: 0, row: row)
      let rule = form.leaveOut { mark.facts[$0] }
      let leftOut = form.kind.isOfUnits ? nil : rule
      if let note = rule?.note, form.kind.isOfUnits { units.setNote(note, of: unit) }
      weights.note(at, on: form, origin: origin) { mark.facts[$0] }
      if leftOut == nil {
        factors.note(mark.factor ?? "", at: at, on: form, origin: origin)
      }
      self.marks.append(
        RawMark(
          at: at, text: mark.cell, origin: origin, reason: mark.reason, leftOut: leftOut))
    }
  }

  /// The first row about a unit, where the marks are those of an example.
  func placeInExample(of isMeant: (Int) -> Bool) -> Place? {
    guard case .example? = sources.first else { return nil }
    return marks.first { isMeant($0.unit) }.map { place(of: $0.origin) }
  }

  private mutating func number(
    _ mark: Example.GivenMark, on form: Form, row: Int, at coordinate: inout Coordinate
  ) {
    switch form.kind {
    case .ballot:
      let voter = Voter(
        name: mark.rater, group: coordinate[.group], site: mark.site,
        isUnchecked: form.treatments.duplicate == .notChecked)
      coordinate[.rater] = voters.number(of: voter)
    case .feedback:
      coordinate[.deputy] = voters.number(of: Voter(name: mark.rater))
      coordinate[.suggestion] = suggestions.number(of: mark.suggestion)
    case .ledger: coordinate[.suggestion] = suggestions.number(of: mark.suggestion)
    case .adjustment: coordinate[.entry] = row
    case .tally, .checklist: break
    }
  }
}
