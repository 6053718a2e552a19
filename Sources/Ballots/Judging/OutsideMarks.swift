import Diagnostics
import RubricModel
import Tables

/// Marks that a form is not for: of a unit of another category, or of a group or criterion that its
/// category does not have. A cell that is there all the same is blank, or it was meant for another
/// unit.
struct OutsideMarks {
  /// Units of a category that the form is not for.
  let units: Set<Int>
  /// The members of the form for each unit; empty where all units have all of them.
  let members: [CategoryMembers]

  init(of form: Form, _ units: [AppraisedUnit], _ rubric: Rubric) {
    self.units =
      form.categories.isEmpty
      ? [] : Set(units.indices.filter { !rubric.isFor(units[$0].category, form) })
    members =
      form.leavesOutMembers ? units.map { form.members(forCategory: $0.category) } : []
  }

  private var isEmpty: Bool { units.isEmpty && members.isEmpty }

  /// Whether a unit has marks for the criterion, by the group.
  func isDue(_ at: Coordinate) -> Bool { !units.contains(Int(at.unit)) && foreign(at) == nil }

  /// How many of so many units a ballot of a group can mark in a criterion.
  func number(of units: [Int], ballot: Coordinate, criterion: Int?) -> Int {
    if members.isEmpty { return units.count }
    var at = ballot.without(.criterion)
    if let criterion { at[.criterion] = criterion }
    return units.count { unit in
      at.unit = Int32(truncatingIfNeeded: unit)
      return foreign(at) == nil
    }
  }

  /// The group or criterion that the unit of a mark does not have.
  private func foreign(_ at: Coordinate) -> Dimension? {
    let unit = Int(at.unit)
    guard members.indices.contains(unit) else { return nil }
    return [Dimension.group, .criterion].first { dimension in
      at[dimension] >= 0 && !members[unit].has(at[dimension], of: dimension)
    }
  }

  func removed(from sheet: MarkSheet) -> MarkSheet {
    if isEmpty { return sheet }
    var sheet = sheet
    sheet.marks.removeAll { !isDue($0.at) }
    return sheet
  }

  /// What the marks that are refused have in common.
  private struct Subject: Hashable {
    let unit: Int
    let dimension: Dimension?
    let member: Int
  }

  /// One for each unit, and for each group or criterion that it does not have, at the first of the
  /// marks.
  func diagnostics(
    _ sheet: MarkSheet, _ form: Form, _ all: [AppraisedUnit], _ rubric: Rubric
  ) -> [Diagnostic] {
    if isEmpty { return [] }
    var found: [Subject: (first: RawMark, number: Int)] = [:]
    var order: [Subject] = []
    for mark in sheet.marks where !mark.text.isBlank && !isDue(mark.at) {
      let dimension = units.contains(mark.unit) ? nil : foreign(mark.at)
      let subject = Subject(
        unit: mark.unit, dimension: dimension, member: dimension.map { mark.at[$0] } ?? -1)
      if found[subject] == nil { order.append(subject) }
      found[subject, default: (mark, 0)].number += 1
    }
    return order.compactMap { subject in
      guard let marks = found[subject] else { return nil }
      let place = sheet.place(of: marks.first.origin)
      var problem =
        subject.dimension.map {
          Diagnostic.memberNotOfUnit(
            form.members(of: $0)[subject.member].name, $0, all[subject.unit], at: place)
        } ?? .unitNotOnForm(all[subject.unit], form, rubric, at: place)
      if marks.number > 1 { problem.help.append(.others(marks.number - 1)) }
      return problem
    }
  }
}

extension Bilingual {
  fileprivate static func others(_ number: Int) -> Bilingual {
    Bilingual(
      zh: "它在这张表上另有\(number)格。",
      en: "It has \(EnglishCount.text(number, "more cell")) on the form.")
  }
}

extension Diagnostic {
  fileprivate static func memberNotOfUnit(
    _ member: Name, _ dimension: Dimension, _ unit: AppraisedUnit, at place: Place
  ) -> Diagnostic {
    let category = unit.category ?? ""
    let help = Bilingual(
      zh: "请核对单位、\(dimension.name.chinese)，或会议文件中单位的类别；不该填的留空白。",
      en:
        "Look at the unit, at the \(dimension.name.english), and at the unit's category in the session; leave the cell blank if nothing is due."
    )
    let what = dimension.name
    return Diagnostic(
      .unitNotOnForm,
      zh:
        "“\(unit.name[.chinese])”属于“\(category)”，这一类的\(what.chinese)权重没有列“\(member[.chinese])”，这里却有分。",
      en:
        "\"\(unit.name[.english])\" is of category \"\(category)\", whose \(what.english) weights do not list \"\(member[.english])\", and here is a mark.",
      at: place, help: [help])
  }

  fileprivate static func unitNotOnForm(
    _ unit: AppraisedUnit, _ form: Form, _ rubric: Rubric, at place: Place
  ) -> Diagnostic {
    let categories = Bilingual.list(form.categories.map { rubric.categories[$0].quoted })
    let category = unit.category ?? ""
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
      ])
  }
}
