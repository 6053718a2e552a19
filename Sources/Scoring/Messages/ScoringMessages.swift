import Ballots
import Diagnostics
import RubricModel

/// The codes of everything that stops a count once all marks are read.
public enum ScoringCode: String, CaseIterable, Sendable {
  case noValue = "C0101"
  case partValue = "C0102"
  case tieRefused = "C0103"
}

extension Diagnostic {
  /// A unit without anything to combine, where the rubric stops the count.
  static func noValue(
    _ refusal: LadderEvaluator.Refusal, of quantity: Quantity, in count: Count, form: Form?
  ) -> Diagnostic {
    let unit = count.units[refusal.coordinate.unit].name
    let about = about(refusal.coordinate, form)
    let headline =
      refusal.isPartial
      ? Bilingual(
        zh: "“\(unit[.chinese])”的“\(quantity.name[.chinese])”只有一部分有分，办法规定停止计票。",
        en:
          "\"\(unit[.english])\" has only some of the values for \"\(quantity.name[.english])\", and the rubric says that this stops the count."
      )
      : Bilingual(
        zh:
          "“\(unit[.chinese])”\(about.chinese)没有一个计入的分数，“\(quantity.name[.chinese])”无数可算，办法规定停止计票。",
        en:
          "\"\(unit[.english])\" has no counted mark\(about.english), so \"\(quantity.name[.english])\" has no value; the rubric says that this stops the count."
      )
    return Diagnostic(
      .error, (refusal.isPartial ? ScoringCode.partValue : .noValue).rawValue, headline,
      at: place(of: refusal.coordinate, quantity, in: count),
      cause: Cause(
        Bilingual(
          zh: refusal.step.spot.citation?.text.chinese ?? "办法",
          en: refusal.step.spot.citation?.text.english ?? "the rubric"),
        at: refusal.step.spot.place))
  }

  private static func about(_ coordinate: Coordinate, _ form: Form?) -> Bilingual {
    guard coordinate.criterion >= 0, let form else { return Bilingual(same: "") }
    let name = form.criteria[coordinate.criterion].name
    return Bilingual(zh: "的“\(name[.chinese])”", en: " for \"\(name[.english])\"")
  }

  /// The first mark of the unit that was not counted, or the file that has none.
  private static func place(
    of coordinate: Coordinate, _ quantity: Quantity, in count: Count
  ) -> Place {
    guard case .marks(let index) = quantity.start, let form = count.form(index) else {
      return quantity.spot.place
    }
    let mark = form.marks.first { mark in
      mark.unit == coordinate.unit
        && (coordinate.criterion < 0 || mark.criterion == coordinate.criterion)
        && (coordinate.suggestion < 0 || mark.suggestion == coordinate.suggestion)
    }
    if let mark { return form.place(of: mark) }
    return form.fileNames.isEmpty
      ? quantity.spot.place : .file(form.fileNames.joined(separator: ", "))
  }

  static func tieRefused(_ first: Name, _ second: Name, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .error, ScoringCode.tieRefused.rawValue,
      Bilingual(
        zh: "“\(first[.chinese])”与“\(second[.chinese])”完全同分，办法规定停止计票。",
        en:
          "\"\(first[.english])\" and \"\(second[.english])\" are equal in everything, and the rubric says that this stops the count."
      ),
      at: spot.place, citation: spot.citation)
  }
}
