import Diagnostics
import RubricModel
import Tables

/// Units of a category that a form is not for: they have no marks on it. A cell that is there all
/// the same is blank, or it was meant for another unit.
struct OutsideUnits {
  let units: Set<Int>

  init(of form: Form, _ units: [AppraisedUnit], _ rubric: Rubric) {
    self.units =
      form.categories.isEmpty
      ? [] : Set(units.indices.filter { !rubric.isFor(units[$0].category, form) })
  }

  func removed(from sheet: MarkSheet) -> MarkSheet {
    if units.isEmpty { return sheet }
    var sheet = sheet
    sheet.marks.removeAll { units.contains($0.unit) }
    return sheet
  }

  /// One for each unit, at the first of its marks.
  func diagnostics(
    _ sheet: MarkSheet, _ form: Form, _ all: [AppraisedUnit], _ rubric: Rubric
  ) -> [Diagnostic] {
    if units.isEmpty { return [] }
    var found: [Int: (first: RawMark, number: Int)] = [:]
    for mark in sheet.marks where units.contains(mark.unit) && !mark.text.isBlank {
      found[mark.unit, default: (mark, 0)].number += 1
    }
    return found.sorted { $0.key < $1.key }.map { unit, marks in
      .unitNotOnForm(
        all[unit], form, rubric, number: marks.number, at: sheet.place(of: marks.first.origin))
    }
  }
}

extension Diagnostic {
  fileprivate static func unitNotOnForm(
    _ unit: AppraisedUnit, _ form: Form, _ rubric: Rubric, number: Int, at place: Place
  ) -> Diagnostic {
    let categories = Bilingual.list(
      form.categories.map { index in
        let name = rubric.categories[index]
        return Bilingual(zh: "“\(name[.chinese])”", en: "\"\(name[.english])\"")
      })
    let category = unit.category ?? ""
    let more = number - 1
    return Diagnostic(
      .unitNotOnForm,
      zh: "“\(unit.name[.chinese])”属于“\(category)”，“\(form.name[.chinese])”不适用于它，这里却有分。",
      en:
        "\"\(unit.name[.english])\" is of category \"\(category)\", which \"\(form.name[.english])\" is not for, and here is a mark.",
      at: place,
      help: [
        Bilingual(
          zh: "这张表适用于\(categories.chinese)。请核对单位，或会议文件中它的类别。",
          en:
            "The form is for \(categories.english). Look whether another unit is meant, and at its category in the session."
        )
      ]
        + (more > 0
          ? [
            Bilingual(
              zh: "它在这张表上另有\(more)格。",
              en: "It has \(EnglishCount.text(more, "more cell")) on the form.")
          ] : []))
  }
}
