import Ballots
import Diagnostics
import RubricModel

/// The codes of everything that stops a count once all marks are read.
public enum ScoringCode: String, CaseIterable, Sendable {
  case noValue = "C0101"
  case partValue = "C0102"
  case tieRefused = "C0103"
  case noCategory = "C0104"
}

extension Diagnostic {
  /// A unit that lacks what a step combines, where the rubric stops the count.
  static func noValue(
    _ refusal: LadderEvaluator.Refusal, of quantity: Quantity, in count: Count, form: Form?
  ) -> Diagnostic {
    let subject = subject(of: refusal.coordinate, form, count)
    let name = quantity.name
    let headline =
      refusal.isPartial
      ? Bilingual(
        zh: "\(subject.chinese)只有部分指标有分，“\(name[.chinese])”算不全，办法规定停止计票。",
        en:
          "Only some of the criteria have a value for \(subject.english), so \"\(name[.english])\" is incomplete; the rubric says that this stops the count."
      )
      : Bilingual(
        zh: "\(subject.chinese)没有一格计入，“\(name[.chinese])”无数可算，办法规定停止计票。",
        en:
          "No cell counts for \(subject.english), so \"\(name[.english])\" has no value; the rubric says that this stops the count."
      )
    return Diagnostic(
      .error, (refusal.isPartial ? ScoringCode.partValue : .noValue).rawValue, headline,
      at: place(of: refusal.coordinate, quantity, in: count, form),
      cause: Cause(
        Bilingual(
          zh: refusal.step.spot.citation?.text.chinese ?? "办法",
          en: refusal.step.spot.citation?.text.english ?? "the rubric"),
        at: refusal.step.spot.place),
      help: [
        Bilingual(
          zh: "请核对原件，录入有误的改正；原件确实如此的，须由会议决定。",
          en:
            "Check the original and correct the cells. If it says the same, the committee has to decide."
        )
      ])
  }

  /// The unit, and what of it the coordinate still names.
  private static func subject(
    of coordinate: Coordinate, _ form: Form?, _ count: Count
  ) -> Bilingual {
    let unit = count.units[coordinate.unit].name.bilingual
    var chinese = "“\(unit.chinese)”"
    var english = "\"\(unit.english)\""
    if coordinate.criterion >= 0, let name = form?.criteria[coordinate.criterion].name {
      english = "\"\(name[.english])\" of " + english
    }
    if coordinate.suggestion >= 0 {
      chinese += "的一件建议"
      english += " on one suggestion"
    }
    if coordinate.rater >= 0 {
      let isBallot = form?.kind == .ballot
      chinese += isBallot ? "在一张票上" : "由一位代表"
      english += isBallot ? " on one ballot" : " from one deputy"
    }
    if coordinate.criterion >= 0, let name = form?.criteria[coordinate.criterion].name {
      chinese += "的“\(name[.chinese])”"
    }
    return Bilingual(zh: chinese, en: english)
  }

  /// The first mark there that was not counted, or the file that has none.
  private static func place(
    of coordinate: Coordinate, _ quantity: Quantity, in count: Count, _ form: Form?
  ) -> Place {
    guard case .marks(let index) = quantity.start, let counted = count.form(index), let form else {
      return quantity.spot.place
    }
    let marks = counted.marks.filter { coordinate.holds($0.coordinate(on: form)) }
    if let mark = marks.first(where: { !$0.isCounted }) ?? marks.first {
      return counted.place(of: mark)
    }
    return counted.fileNames.isEmpty
      ? quantity.spot.place : .file(counted.fileNames.joined(separator: ", "))
  }

  static func noCategory(_ names: [Name], at spot: Spot) -> Diagnostic {
    let list = Bilingual.list(
      names.map { Bilingual(zh: "“\($0[.chinese])”", en: "\"\($0[.english])\"") })
    return Diagnostic(
      .warning, ScoringCode.noCategory.rawValue,
      Bilingual(
        zh: "办法规定分类排名，但\(list.chinese)没有类别，只在没有类别的单位中排名。",
        en:
          "The rubric ranks within each category, but no category is given for \(list.english): these are ranked among each other."
      ),
      at: spot.place, citation: spot.citation,
      help: [
        Bilingual(
          zh: "请在会议文件的单位后写：类别“…”。", en: "Write behind the unit in the session: category \"…\".")
      ])
  }

  static func tieRefused(_ first: Name, _ second: Name, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .error, ScoringCode.tieRefused.rawValue,
      Bilingual(
        zh: "“\(first[.chinese])”与“\(second[.chinese])”完全同分，办法规定停止计票。",
        en:
          "\"\(first[.english])\" and \"\(second[.english])\" are equal in everything, and the rubric says that this stops the count."
      ),
      at: spot.place, citation: spot.citation,
      help: [
        Bilingual(
          zh: "先后须由会议决定；把决定的依据写入本条的同分比较。",
          en:
            "The committee has to decide who is ahead; write what it decides by into the tie-breaks of this article."
        )
      ])
  }
}

extension JudgedMark {
  fileprivate var isCounted: Bool {
    if case .counted = status { true } else { false }
  }
}

extension Coordinate {
  /// Whether a mark's coordinate belongs to this group.
  fileprivate func holds(_ mark: Coordinate) -> Bool {
    unit == mark.unit && (criterion < 0 || criterion == mark.criterion)
      && (suggestion < 0 || suggestion == mark.suggestion) && (rater < 0 || rater == mark.rater)
  }
}
