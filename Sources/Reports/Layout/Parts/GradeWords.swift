import Diagnostics
import ExactArithmetic
import RubricModel
import Scoring

/// Which band or rule gave a unit its grade.
struct GradeWords {
  private let unit: UnitResult
  private let rubric: Rubric

  init(_ unit: UnitResult, _ rubric: Rubric) {
    self.unit = unit
    self.rubric = rubric
  }

  var lines: [Bilingual] {
    zip(rubric.gradings, unit.grades).compactMap { grading, grade in
      grade.map { line(grading, $0) }
    }
  }

  private func line(_ grading: Grading, _ grade: Name) -> Bilingual {
    let (spot, why) = reason(grading, grade)
    let rule = spot?.rule ?? Bilingual(same: "")
    return Bilingual(
      zh: "\(rule.chinese)　\(grading.name[.chinese])“\(grade[.chinese])”\(why.chinese)",
      en: "\(rule.english): \(grading.name[.english]) \"\(grade[.english])\"\(why.english)")
  }

  private func reason(_ grading: Grading, _ grade: Name) -> (Spot?, Bilingual) {
    switch grading.method {
    case .bands(let index, let bands):
      guard let value = unit.figures[index].exact,
        let band = bands.first(where: { $0.contains(value) })
      else { return (grading.spot, Bilingual(same: "")) }
      let quantity = rubric.quantities[index]
      let range = band.words(of: quantity)
      let printed = quantity.printed(value)
      return (
        band.spot,
        Bilingual(zh: "：\(printed)，\(range.chinese)", en: ": \(printed), \(range.english)")
      )
    case .rules(let rules):
      return (rules.first { $0.grade == grade }?.spot ?? grading.spot, Bilingual(same: ""))
    }
  }
}

extension Band {
  /// `不低于80.00，低于90.00`.
  fileprivate func words(of quantity: Quantity) -> Bilingual {
    let lowest = lower.map { end in
      (end.isIncluded ? Comparison.atLeast : .moreThan).phrase(
        Bilingual(same: quantity.printed(end.value)))
    }
    let highest = upper.map { end in
      (end.isIncluded ? Comparison.atMost : .below).phrase(
        Bilingual(same: quantity.printed(end.value)))
    }
    let ends = [lowest, highest].compactMap { $0 }
    return Bilingual(
      zh: ends.map(\.chinese).joined(separator: "，"),
      en: ends.map(\.english).joined(separator: ", "))
  }
}

extension Spot {
  /// The article, and the line of the file: `第四条第（一）项（第33行）`.
  var rule: Bilingual {
    let article = citation?.text
    guard case .source(let place) = self.place else { return article ?? Bilingual(same: "") }
    guard let article else {
      return Bilingual(zh: "第\(place.line)行", en: "line \(place.line)")
    }
    return Bilingual(
      zh: "\(article.chinese)（第\(place.line)行）", en: "\(article.english) (line \(place.line))")
  }
}
