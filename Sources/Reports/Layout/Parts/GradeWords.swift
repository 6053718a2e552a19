import Diagnostics
import ExactArithmetic
import Proofs
import RubricModel
import Rules
import Scoring

/// Which band or rule gave a unit its grade: the comparisons that decided, and those of the rules
/// before it.
struct GradeWords {
  private let proof: Proof
  private let rubric: Rubric
  private let edges: QuotaEdges

  init(_ proof: Proof, _ rubric: Rubric, _ edges: QuotaEdges) {
    self.proof = proof
    self.rubric = rubric
    self.edges = edges
  }

  /// Of one grading, by its index, or of all of them.
  func lines(of grading: Int? = nil) -> [Bilingual] {
    proof.grades(in: rubric).filter { grading == nil || $0.index == grading }
      .flatMap { grade in grade.trials.map { line(of: $0, in: grade) } }
  }

  private func line(of trial: GradeProof.Trial, in proof: GradeProof) -> Bilingual {
    let result =
      trial.isDecisive
      ? Self.result(proof.grade, proof.grading) : trial.gives.denied
    return line(trial.spot, result, reason(trial, in: proof))
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

  private func reason(_ trial: GradeProof.Trial, in proof: GradeProof) -> Bilingual? {
    switch trial.basis {
    case .band(let band, let quantity, let value):
      return Self.place(of: value, in: band, rubric.quantities[quantity])
    case .rule(let finding):
      let found =
        finding.conditions.map { ConditionWords($0, rubric).text }
        + [room(finding, in: proof)].compactMap { $0 }
      let whatHolds = found.isEmpty ? [rest(in: proof)].compactMap { $0 } : found
      let texts = whatHolds + [step(trial)].compactMap { $0 }
      if texts.isEmpty { return nil }
      return Bilingual(
        zh: texts.map(\.chinese).joined(separator: "；"),
        en: texts.map(\.english).joined(separator: "; "))
    }
  }

  /// Why the rule without conditions applies; nil where it is the only one.
  private func rest(in proof: GradeProof) -> Bilingual? {
    if proof.trials.count == 1 { return nil }
    let someHeld = proof.trials.contains { trial in
      guard case .rule(let finding) = trial.basis else { return false }
      return finding.ending == .noRoom || finding.ending == .notRanked
    }
    return someHeld
      ? Bilingual(zh: "以上各项都没有评给", en: "no item before it was given")
      : Bilingual(zh: "以上各项都不符合", en: "no item before it holds")
  }

  /// What becomes of the earlier grade, where the rule goes by that.
  private func step(_ trial: GradeProof.Trial) -> Bilingual? {
    guard trial.isDecisive, case .earlier(let earlier) = trial.gives else { return nil }
    return earlier.outcome(of: proof.unit.grades[earlier.grading]).map(earlier.reason)
  }

  /// What the quota of a rule decides; nil where it has none, or is not reached.
  private func room(_ finding: RuleFinding, in proof: GradeProof) -> Bilingual? {
    guard case .rules(let rules) = proof.grading.method, let quota = rules[finding.rule].quota
    else { return nil }
    let said = quota.figure.flatMap { size($0, finding) } ?? share(quota, finding, in: proof)
    let name = quota.words.followed(by: said)
    switch finding.ending {
    case .decided: return Bilingual(zh: "在\(name.chinese)内", en: "within the \(name.english)")
    case .failed: return nil
    case .notRanked:
      return Bilingual(
        zh: "不参加排名，不占\(name.chinese)",
        en: "not ranked, so it has no place in the \(name.english)")
    case .noRoom:
      return edges.reason(of: self.proof.unit, rule: finding.rule, grading: proof.index)
        .words(of: quota, called: name)
    }
  }

  /// What says how many places there are: `（“名额数”3）`.
  private func size(
    _ figure: Quantity.Term.Operand, _ finding: RuleFinding
  ) -> Bilingual? {
    guard let places = finding.places?.shortestText() else { return nil }
    let name = rubric.text(of: figure, called: \.quoted)
    return Bilingual(
      zh: "（\(name.chinese)\(places)）", en: " (\(name.english) \(places))")
  }

  /// What a share of the ranked units comes to: `（7个的20%为1.4，舍尾为1个）`.
  private func share(
    _ quota: GradeQuota, _ finding: RuleFinding, in proof: GradeProof
  ) -> Bilingual? {
    guard case .share(let share, let mode) = quota.size,
      let size = edges.size(for: self.proof.unit, rule: finding.rule, grading: proof.index)
    else { return nil }
    let percent = Amount(share, .share).text
    let exact = share * Rational(size.ranked)
    if exact.isWhole {
      return Bilingual(
        zh: "（\(size.ranked)个的\(percent.chinese)，\(size.places)个）",
        en: " (\(percent.english) of \(size.ranked), \(size.places))")
    }
    let made = (mode ?? .truncate).made
    return Bilingual(
      zh:
        "（\(size.ranked)个的\(percent.chinese)为\(exact.shortestText())，\(made.chinese)为\(size.places)个）",
      en:
        " (\(percent.english) of \(size.ranked) is \(exact.shortestText()), \(made.english) \(size.places))"
    )
  }

  /// `85.20，不低于80.00，低于90.00`.
  private static func place(
    of value: Rational, in band: Band, _ quantity: Quantity
  ) -> Bilingual {
    let range = band.words(of: quantity)
    let printed = quantity.printed(value)
    return Bilingual(
      zh: "\(printed)，\(range.chinese)", en: "\(printed), \(range.english)")
  }
}

extension GivenGrade {
  /// Of a rule that does not apply.
  fileprivate var denied: Bilingual {
    switch self {
    case .named: Bilingual(zh: "不为\(words.chinese)", en: "not \(words.english)")
    case .earlier: Bilingual(zh: "不适用：\(words.chinese)", en: "not \(words.english)")
    }
  }
}

extension GradeQuota {
  fileprivate var words: Bilingual {
    isFromEnd
      ? Bilingual(zh: "末位名额", en: "quota from the end") : Bilingual(zh: "名额", en: "quota")
  }
}

extension RoundingMode {
  /// How a fraction of a place has become a number.
  fileprivate var made: Bilingual {
    switch formula {
    case .truncate: Bilingual(zh: "舍尾", en: "cut down to")
    case .awayFromZero: Bilingual(zh: "进一", en: "brought up to")
    case .halfUp: Bilingual(zh: "四舍五入", en: "rounded to")
    case .halfEven: Bilingual(zh: "修约", en: "rounded to")
    }
  }
}

extension QuotaEdges.Reason {
  /// - Parameter name: of the quota, with the number that a figure says.
  fileprivate func words(of quota: GradeQuota, called name: Bilingual) -> Bilingual {
    switch self {
    case .noPlace:
      return Bilingual(zh: "没有\(name.chinese)", en: "the \(name.english) is no whole place")
    case .full:
      return Bilingual(zh: "\(name.chinese)已满", en: "the \(name.english) is full")
    case .tied:
      return Bilingual(
        zh: "并列单位超出\(name.chinese)，\(quota.isFromEnd ? "全部不列入" : "全部落选")",
        en: "more are tied than places are left, so none of them is in")
    case .behindTie:
      return quota.isFromEnd
        ? Bilingual(
          zh: "末位名额止于排在后面的并列单位", en: "the quota from the end ends with the tie behind it")
        : Bilingual(zh: "名额止于排在前面的并列单位", en: "the quota ends with the tie before it")
    }
  }
}

extension Bilingual {
  fileprivate func followed(by other: Bilingual?) -> Bilingual {
    Bilingual(zh: chinese + (other?.chinese ?? ""), en: english + (other?.english ?? ""))
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
