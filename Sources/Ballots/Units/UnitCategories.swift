public import Diagnostics
public import RubricModel

/// Where a rubric lists the categories of units, every unit is of one of them.
public enum UnitCategories {
  /// What units of a list lack, before anything is counted.
  public static func diagnostics(_ units: [AppraisedUnit], _ rubric: Rubric) -> [Diagnostic] {
    checked(units, rubric) { _ in nil }.diagnostics
  }

  /// The units with the names of the categories as the rubric makes them: a session may use the
  /// form in the other language. What units lack is reported.
  ///
  /// - Parameter row: where an example has a row about the unit at an index; nil for a session.
  static func checked(
    _ units: [AppraisedUnit], _ rubric: Rubric, row: (Int) -> Place?
  ) -> (units: [AppraisedUnit], diagnostics: [Diagnostic]) {
    guard let spot = rubric.categoriesSpot else { return (units, []) }
    var unknown: [Int] = []
    var named = units
    for (index, unit) in units.enumerated() {
      let known = unit.category.flatMap { text in
        rubric.categories.first { $0.isCalled(text) }
      }
      if let known {
        named[index].category = known.text
      } else if rubric.leaveOut(of: unit) == nil {
        unknown.append(index)
      }
    }
    var groups: [[Int]] = []
    for index in unknown {
      let known = groups.firstIndex { units[$0[0]].category == units[index].category }
      if let known { groups[known].append(index) } else { groups.append([index]) }
    }
    let diagnostics = groups.map { group in
      Diagnostic.categoryUnknown(
        group.map { units[$0] }, rubric, inExample: row(group[0]), at: spot)
    }
    return (named, diagnostics)
  }
}

extension Diagnostic {
  /// - Parameter units: of one category, or all of none.
  fileprivate static func categoryUnknown(
    _ units: [AppraisedUnit], _ rubric: Rubric, inExample row: Place?, at spot: Spot
  ) -> Diagnostic {
    let names = list(of: units)
    let headline =
      units[0].category.map {
        Bilingual(
          zh: "\(names.chinese)的类别“\($0)”没有在办法中列出。",
          en: "The category \"\($0)\" of \(names.english) is not one that the rubric lists.")
      }
      ?? Bilingual(
        zh: "\(names.chinese)没有写类别。",
        en: "\(names.english) \(units.count == 1 ? "has" : "have") no category.")
    let listed = Bilingual.list(rubric.categories.map(\.quoted))
    if let row {
      return Diagnostic(
        .error, BallotCode.categoryUnknown.rawValue, headline, at: row,
        cause: Cause(Bilingual(zh: "类别", en: "the categories"), at: spot.place),
        help: rowsOfExample(rubric, units[0], listed))
    }
    return Diagnostic(
      .error, BallotCode.categoryUnknown.rawValue, headline, at: units[0].place ?? spot.place,
      citation: units[0].place == nil ? spot.citation : nil,
      cause: units[0].place.map { _ in
        Cause(Bilingual(zh: "类别", en: "the categories"), at: spot.place)
      },
      help: [
        Bilingual(
          zh: "请在会议文件或单位名单中写它的类别：\(listed.chinese)之一。",
          en: "Write its category in the session or units file: one of \(listed.english).")
      ])
  }

  /// The first ones, and how many they are, where they are many.
  private static func list(of units: [AppraisedUnit]) -> Bilingual {
    let names = units.prefix(8).map(\.name.quoted)
    let more = units.count - names.count
    if more == 0 { return Bilingual.list(names) }
    return Bilingual(
      zh: names.map(\.chinese).joined(separator: "、") + "等\(units.count)个",
      en: names.map(\.english).joined(separator: ", ") + " and \(more) more")
  }

  private static func rowsOfExample(
    _ rubric: Rubric, _ unit: AppraisedUnit, _ listed: Bilingual
  ) -> [Bilingual] {
    if unit.category != nil {
      return [
        Bilingual(zh: "请改为\(listed.chinese)之一。", en: "Write one of \(listed.english) instead.")
      ]
    }
    let subject =
      rubric.subject == .items
      ? Bilingual(zh: "项目", en: "item") : Bilingual(zh: "单位", en: "unit")
    let category = rubric.categories.first.map(\.quoted) ?? Bilingual(same: "")
    let coordinate = Bilingual(
      zh: "\(subject.chinese)\(unit.name.quoted.chinese)类别\(category.chinese)",
      en: "\(subject.english) \(unit.name.quoted.english) category \(category.english)")
    return [
      Bilingual(
        zh: "在算例中它的一行里写类别（\(listed.chinese)之一）：\(coordinate.chinese)。写一次就够。",
        en:
          "Write its category, one of \(listed.english), in a row of the example: \(coordinate.english). Once is enough."
      ),
      Bilingual(
        zh: "一行写了几个\(subject.chinese)的，改为一个\(subject.chinese)一行：票号1\(coordinate.chinese)：…",
        en:
          "Where a row has several \(subject.english)s, give each a row of its own: ballot 1 \(coordinate.english): …"
      ),
    ]
  }
}
