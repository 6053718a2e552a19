import Diagnostics
import ExactArithmetic
import Proofs
import RubricModel
import Scoring

/// Which band or rule gave a unit its grade: the comparisons that decided, and those of the rules
/// before it.
struct GradeWords {
  private let proof: Proof
  private let rubric: Rubric

  init(_ proof: Proof, _ rubric: Rubric) {
    self.proof = proof
    self.rubric = rubric
  }

  var lines: [Bilingual] {
    proof.grades(in: rubric).flatMap { grade in
      grade.trials.isEmpty
        ? [line(grade.grading.spot, Self.result(grade.grade, grade.grading), nil)]
        : grade.trials.map { line(of: $0, in: grade) }
    }
  }

  private func line(of trial: GradeProof.Trial, in proof: GradeProof) -> Bilingual {
    let result =
      trial.isDecisive
      ? Self.result(trial.grade, proof.grading)
      : Bilingual(zh: "不为“\(trial.grade[.chinese])”", en: "not \"\(trial.grade[.english])\"")
    let isFirst = proof.trials.count == 1
    return line(trial.spot, result, reason(trial, proof.grading, isFirst: isFirst))
  }

  private func line(_ spot: Spot, _ result: Bilingual, _ why: Bilingual?) -> Bilingual {
    let rule = spot.rule
    return Bilingual(
      zh: "\(rule.chinese)　\(result.chinese)" + (why.map { "：\($0.chinese)" } ?? ""),
      en: "\(rule.english): \(result.english)" + (why.map { ": \($0.english)" } ?? ""))
  }

  /// `测评结果“满意”`.
  private static func result(_ grade: Name, _ grading: Grading) -> Bilingual {
    Bilingual(
      zh: "\(grading.name[.chinese])“\(grade[.chinese])”",
      en: "\(grading.name[.english]) \"\(grade[.english])\"")
  }

  // MARK: Reasons

  private func reason(
    _ trial: GradeProof.Trial, _ grading: Grading, isFirst: Bool
  ) -> Bilingual? {
    switch grading.method {
    case .bands(let quantity, let bands): return band(quantity, bands)
    case .rules(let rules):
      guard let finding = trial.finding else { return nil }
      var texts = finding.conditions.map { ConditionWords($0, rubric).text }
      if rules[finding.rule].quota != nil, let room = Self.room(finding.ending) {
        texts.append(room)
      }
      if texts.isEmpty, !isFirst { return Self.rest }
      return texts.isEmpty
        ? nil
        : Bilingual(
          zh: texts.map(\.chinese).joined(separator: "；"),
          en: texts.map(\.english).joined(separator: "; "))
    }
  }

  private static let rest = Bilingual(zh: "以上各项都不符合", en: "no item before it holds")

  private static func room(_ ending: RuleFinding.Ending) -> Bilingual? {
    switch ending {
    case .decided: Bilingual(zh: "在名额内", en: "within the quota")
    case .noRoom: Bilingual(zh: "名额已满", en: "the quota is full")
    case .failed: nil
    }
  }

  private func band(_ index: Int, _ bands: [Band]) -> Bilingual? {
    guard let value = proof.unit.figures[index].exact,
      let band = bands.first(where: { $0.contains(value) })
    else { return nil }
    let quantity = rubric.quantities[index]
    let range = band.words(of: quantity)
    let printed = quantity.printed(value)
    return Bilingual(
      zh: "\(printed)，\(range.chinese)", en: "\(printed), \(range.english)")
  }
}

extension Band {
  /// `不低于80.00，低于90.00`.
  fileprivate func words(of quantity: Quantity) -> Bilingual {
    let lowest = lower.map { end in
      (end.isIncluded ? Comparison.atLeast : .moreThan).phrase(
        quantity.text(ofBound: end.value))
    }
    let highest = upper.map { end in
      (end.isIncluded ? Comparison.atMost : .below).phrase(
        quantity.text(ofBound: end.value))
    }
    let ends = [lowest, highest].compactMap { $0 }
    return Bilingual(
      zh: ends.map(\.chinese).joined(separator: "，"),
      en: ends.map(\.english).joined(separator: ", "))
  }
}

extension Quantity {
  /// A bound is as exact as the rubric says it, however the value is printed.
  fileprivate func text(ofBound value: Rational) -> Bilingual {
    let number = type.kind == .share ? value * Rational(100) : value
    let places = printedPlaces
    return number.decimalPlaces.map { $0 <= places } ?? false
      ? Bilingual(same: printed(value))
      : Amount(value, type.kind == .share ? .share : .bare).text
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
