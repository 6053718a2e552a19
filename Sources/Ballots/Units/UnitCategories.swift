import Diagnostics
import RubricModel

/// Where a rubric lists the categories of units, every unit is of one of them.
enum UnitCategories {
  /// The units with the names of the categories as the rubric makes them: a session may use the
  /// form in the other language. What a unit lacks is reported.
  static func checked(
    _ units: [AppraisedUnit], _ rubric: Rubric
  ) -> (units: [AppraisedUnit], diagnostics: [Diagnostic]) {
    guard let spot = rubric.categoriesSpot else { return (units, []) }
    var diagnostics: [Diagnostic] = []
    let named = units.map { unit -> AppraisedUnit in
      let known = unit.category.flatMap { text in
        rubric.categories.first { $0.isCalled(text) }
      }
      if let known { return unit.inCategory(known.text) }
      if rubric.leaveOut(of: unit) == nil {
        diagnostics.append(.categoryUnknown(unit, rubric.categories, at: spot))
      }
      return unit
    }
    return (named, diagnostics)
  }
}

extension AppraisedUnit {
  fileprivate func inCategory(_ category: String) -> AppraisedUnit {
    AppraisedUnit(name: name, code: code, category: category, ledBy: ledBy, note: note)
  }
}

extension Diagnostic {
  fileprivate static func categoryUnknown(
    _ unit: AppraisedUnit, _ categories: [Name], at spot: Spot
  ) -> Diagnostic {
    let (zh, en) = (unit.name[.chinese], unit.name[.english])
    let listed = Bilingual.list(
      categories.map { Bilingual(zh: "“\($0[.chinese])”", en: "\"\($0[.english])\"") })
    let headline =
      unit.category.map {
        Bilingual(
          zh: "“\(zh)”的类别“\($0)”没有在办法中列出。",
          en: "The category \"\($0)\" of \"\(en)\" is not one that the rubric lists.")
      }
      ?? Bilingual(zh: "“\(zh)”没有写类别。", en: "\"\(en)\" has no category.")
    return Diagnostic(
      .error, BallotCode.categoryUnknown.rawValue, headline, at: spot.place,
      citation: spot.citation,
      help: [
        Bilingual(
          zh: "请在会议文件或单位名单中写它的类别：\(listed.chinese)之一。",
          en: "Write its category in the session or units file: one of \(listed.english).")
      ])
  }
}
