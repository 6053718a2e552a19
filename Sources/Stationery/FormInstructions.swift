import Ballots
public import Diagnostics
public import ExactArithmetic
public import RubricModel

/// How a form is filled in, said from its rubric: what may be written, and what becomes of what may
/// not.
public enum FormInstructions {
  /// - Parameters:
  ///   - subject: what is marked on it.
  ///   - numbers: what the meeting says of the shared numbers, by index.
  public static func lines(
    for form: Form, of subject: Rubric.Subject = .units, numbers: [Rational?] = []
  ) -> [Bilingual] {
    scale(of: form) + foreign(to: form, subject.words) + several(form) + blank(form) + ownUnit(form)
      + outside(form) + rules(of: form, numbers) + factor(of: form)
  }

  private static func factor(of form: Form) -> [Bilingual] {
    form.factor.map { factor in
      let scale = factor.scale
      let (low, high) = (scale.lowest.shortestText(), scale.highest.shortestText())
      return [
        Bilingual(
          zh:
            "“\(factor.name[.chinese])”：\(low)到\(high)，每档\(scale.step.shortestText())"
            + (factor.isOfBallot ? "；每张票都要写明。" : "；同一件建议的各行填得一样。"),
          en:
            "\"\(factor.name[.english])\": \(low) to \(high) in steps of \(scale.step.shortestText()), "
            + (factor.isOfBallot
              ? "to be stated on every ballot." : "the same in all rows of a suggestion.")
        )
      ]
    } ?? []
  }

  // MARK: What may be written

  private static func scale(of form: Form) -> [Bilingual] {
    if let levels = form.scale.levels {
      if form.hasOwnLevels { return levelLists(of: form) }
      let chinese = levels.map { $0.name[.chinese] }.joined(separator: "、")
      let english = levels.map { $0.name[.english] }.joined(separator: ", ")
      return [
        form.kind == .tally
          ? Bilingual(
            zh: "每行填\(chinese)各多少票。",
            en: "Each row has the numbers of ballots for \(english).")
          : Bilingual(
            zh: "每栏选一项：\(chinese)。", en: "Choose one in each row: \(english).")
      ]
    }
    if form.kind == .checklist { return items(of: form) }
    if form.criteria.contains(where: { $0.scale != nil }) {
      return form.criteria.indices.compactMap { index in
        form.scale(ofMember: index).map { scale in
          let name = form.criteria[index].name
          let words = words(of: scale, within: form.bounds)
          return Bilingual(
            zh: "“\(name[.chinese])”：\(words.chinese)。",
            en: "\"\(name[.english])\": \(words.english).")
        }
      }
    }
    return form.scale.points.map { scale in
      let words = words(of: scale, within: form.bounds)
      return [Bilingual(zh: "打分：\(words.chinese)。", en: "Marks: \(words.english).")]
    } ?? []
  }

  /// What may be chosen for each criterion; of a tally, which columns its rows have.
  private static func levelLists(of form: Form) -> [Bilingual] {
    form.levelLists.map { list in
      let names = form.names(ofLevels: Array(list.levels))
      let criteria = list.criteria.map { form.criteria[$0].name }
      let chinese = names.map { $0[.chinese] }.joined(separator: "、")
      let english = names.map { $0[.english] }.joined(separator: ", ")
      let owners = Bilingual(
        zh: criteria.map { "“\($0[.chinese])”" }.joined(separator: "、"),
        en: criteria.map { "\"\($0[.english])\"" }.joined(separator: ", "))
      return form.kind == .tally
        ? Bilingual(
          zh: "\(owners.chinese)填\(chinese)的票数，其余各列留空白。",
          en: "\(owners.english): the numbers of \(english); the other columns stay blank.")
        : Bilingual(
          zh: "\(owners.chinese)选一项：\(chinese)。", en: "\(owners.english): choose one of \(english)."
        )
    }
  }

  private static func words(of scale: PointScale, within bounds: MarkBounds) -> Bilingual {
    let low = (bounds.floor ?? scale.lowest).shortestText()
    let high = (bounds.ceiling ?? scale.highest).shortestText()
    if scale.step == .one, scale.lowest.isWhole {
      return Bilingual(zh: "\(low)到\(high)分，整数", en: "\(low) to \(high), whole points")
    }
    let step = scale.step.shortestText()
    return Bilingual(
      zh: "\(low)到\(high)分，每\(step)分一档", en: "\(low) to \(high) in steps of \(step)")
  }

  /// What stays blank: groups do not mark the units of every category, nor is every criterion for
  /// all of them.
  private static func foreign(to form: Form, _ subject: Bilingual) -> [Bilingual] {
    form.categoryWeights.filter(\.leavesOut).map { list in
      let members = zip(form.members(of: list.dimension), list.weights).filter { $0.1 == nil }
      let categories = Bilingual(
        zh: list.categories.map { "“\($0[.chinese])”" }.joined(separator: "、"),
        en: list.categories.map { "\"\($0[.english])\"" }.joined(separator: ", "))
      let names = Bilingual(
        zh: members.map { "“\($0.0.name[.chinese])”" }.joined(separator: "、"),
        en: members.map { "\"\($0.0.name[.english])\"" }.joined(separator: ", "))
      return list.dimension == .group
        ? Bilingual(
          zh: "\(names.chinese)不评类别为\(categories.chinese)的\(subject.chinese)，留空白。",
          en: "\(names.english): leave \(subject.english) of category \(categories.english) blank.")
        : Bilingual(
          zh: "类别为\(categories.chinese)的\(subject.chinese)不评\(names.chinese)，留空白。",
          en:
            "\(subject.english.capitalizedFirst) of category \(categories.english): leave \(names.english) blank."
        )
    }
  }

  // MARK: What becomes of what may not

  private static func several(_ form: Form) -> [Bilingual] {
    guard form.scale.levels != nil, let treatment = form.treatments.severalMarks else { return [] }
    return [
      said(Bilingual(zh: "一栏多选", en: "More than one in a row"), treatment, of: form)
    ].compactMap { $0 }
  }

  private static func blank(_ form: Form) -> [Bilingual] {
    [said(Bilingual(zh: "不填", en: "A row left blank"), form.treatments.blank, of: form)]
      .compactMap { $0 }
  }

  private static func ownUnit(_ form: Form) -> [Bilingual] {
    let mark = Bilingual(zh: "给本单位评分的", en: "A mark for one's own unit")
    return [form.treatments.ownUnit.flatMap { said(mark, $0, of: form) }].compactMap { $0 }
  }

  private static func outside(_ form: Form) -> [Bilingual] {
    let (off, beyond) = (form.treatments.offScale, form.treatments.outsideBounds)
    if let off, off == beyond ?? off {
      return [
        said(Bilingual(zh: "不在以上范围的", en: "Any other mark"), off, of: form)
      ].compactMap { $0 }
    }
    return [
      off.flatMap { said(Bilingual(zh: "不合分档的", en: "A mark off the scale"), $0, of: form) },
      beyond.flatMap {
        said(Bilingual(zh: "超出上下限的", en: "A mark beyond the limits"), $0, of: form)
      },
    ].compactMap { $0 }
  }

  /// Nil for what the voter need not know: a clerk's mistake stops the count.
  private static func said(
    _ what: Bilingual, _ treatment: MarkTreatment, of form: Form
  ) -> Bilingual? {
    let then: Bilingual
    switch treatment {
    case .abstain: then = Bilingual(zh: "作弃权", en: "abstains")
    case .voidMark: then = Bilingual(zh: "该栏无效", en: "is void")
    case .voidBallot: then = Bilingual(zh: "全票无效", en: "makes the whole ballot void")
    case .moveToBound: then = Bilingual(zh: "按上下限计", en: "counts as the nearest limit")
    case .demandReason: then = Bilingual(zh: "须附书面理由", en: "needs a written reason")
    case .refuse: return nil
    case .countAsNumber(let value):
      let number = value.shortestText()
      let unit = form.kind == .tally ? "票" : form.kind == .checklist ? "" : "分"
      then = Bilingual(zh: "计为\(number)\(unit)", en: "counts as \(number)")
    case .countAsLevel(let level):
      let name = form.scale.levels?[level].name ?? Name("")
      then = Bilingual(zh: "计为“\(name[.chinese])”", en: "counts as \"\(name[.english])\"")
    }
    return Bilingual(zh: "\(what.chinese)，\(then.chinese)。", en: "\(what.english) \(then.english).")
  }

  private static func rules(of form: Form, _ numbers: [Rational?]) -> [Bilingual] {
    guard let rules = form.ballotRules?.with(numbers) else { return [] }
    let texts = rules.rules.map { $0.value.text(on: form) }
    let otherwise =
      rules.otherwise == .voidBallot
      ? Bilingual(zh: "每票须符合，否则全票无效：", en: "A ballot is void unless: ")
      : Bilingual(zh: "每票须符合，否则停止计票：", en: "A ballot stops the count unless: ")
    return [
      Bilingual(
        zh: otherwise.chinese + texts.map(\.chinese).joined(separator: "；") + "。",
        en: otherwise.english + texts.map(\.english).joined(separator: "; ") + ".")
    ]
  }
}
