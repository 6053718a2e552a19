import Diagnostics
import ExactArithmetic
import Proofs
import RubricModel
import Rules
public import Scoring

/// The derivations of units as `appraise.derivation/1`: formulas that a reader can work out again
/// who knows nothing but arithmetic.
///
/// In a formula `#4` is the value of figure 4 of the same unit, `/` divides exactly, and what
/// rounds names its mode and the decimal places: `round_half_up(#4, 2)`.
public struct DerivationJSON: Sendable {
  private let result: SessionResult
  private let units: [UnitResult]
  private let rubricDigest: String
  private let sealNumber: String?

  /// - Parameters:
  ///   - units: those that are explained.
  ///   - rubricDigest: SHA-256 of the rubric file in hexadecimal.
  ///   - sealNumber: that of the result, where it can be sealed.
  public init(
    _ units: [UnitResult], of result: SessionResult, rubricDigest: String,
    sealNumber: String? = nil
  ) {
    self.sealNumber = sealNumber
    self.result = result
    self.units = units
    self.rubricDigest = rubricDigest
  }

  public var text: String {
    let rubric = JSONValue.object([
      ("title", .text(result.rubric.title.text)), ("sha256", .text(rubricDigest)),
    ])
    let number = sealNumber.map { [("sealNumber", JSONValue.text($0))] } ?? []
    return JSONValue.object(
      [("schema", .text("appraise.derivation/1")), ("rubric", rubric)] + number
        + [("units", .list(units.map { unit(Proof(of: $0, in: result)) }))]
    ).text() + "\n"
  }

  private func unit(_ proof: Proof) -> JSONValue {
    let ranking = result.rubric.ranking
    let standing = [
      ("notRanked", proof.unit.notRanked, ranking?.notRanked),
      ("behindOthers", proof.unit.behindOthers, ranking?.behindOthers),
    ]
    return .object(
      [
        ("unit", .text(proof.unit.unit.identifier)), ("name", .text(proof.unit.unit.name.text)),
        ("figures", .list(proof.figures.map(figure))),
        ("results", .list(results(proof))),
        ("grades", .list(proof.grades(in: result.rubric).map { grade($0, proof) })),
      ]
        + standing.compactMap { name, finding, rules in
          guard let finding, let rules else { return nil }
          return (name, self.finding(finding, rules[finding.rule], proof))
        })
  }

  /// Why a unit is not ranked, or stands behind all others.
  private func finding(
    _ finding: RankingFinding, _ rule: RankingRule, _ proof: Proof
  ) -> JSONValue {
    let conditions = finding.conditions.map { condition($0, proof) }
    return .object(place(of: rule.spot) + [("conditions", .list(conditions))])
  }

  /// A grade with the rules that were tried, the last of which has decided.
  private func grade(_ grade: GradeProof, _ proof: Proof) -> JSONValue {
    .object([
      ("grading", .text(grade.grading.name.text)), ("grade", .text(grade.grade.text)),
      ("rules", .list(grade.trials.map { trial($0, proof) })),
    ])
  }

  private func trial(_ trial: GradeProof.Trial, _ proof: Proof) -> JSONValue {
    let conditions: [JSONValue] =
      switch trial.basis {
      case .rule(let finding): finding.conditions.map { condition($0, proof) }
      case .band: trial.comparisons.map { .object(formula($0) + [("holds", .bool(true))]) }
      }
    return .object(
      given(trial, proof) + place(of: trial.spot)
        + [("decides", .bool(trial.isDecisive)), ("conditions", .list(conditions))])
  }

  /// A rule that goes by an earlier grade has a grade of its own only where it decides.
  private func given(_ trial: GradeProof.Trial, _ proof: Proof) -> [(String, JSONValue)] {
    guard case .earlier(let earlier) = trial.gives else {
      return trial.gives.grades.map { ("grade", .text($0.text)) }
    }
    let rule = [("gives", JSONValue.text(trial.gives.words.english))]
    guard trial.isDecisive,
      let outcome = earlier.outcome(of: proof.unit.grades[earlier.grading])
    else { return rule }
    return rule + [("from", .text(outcome.from.text)), ("grade", .text(outcome.to.text))]
  }

  private func condition(
    _ finding: ConditionFinding, _ proof: Proof
  ) -> JSONValue {
    let text = ConditionWords(finding, result.rubric).text.english
    var members: [(String, JSONValue)] = [("text", .text(text))]
    if case .share(let share) = finding.fact { members += ShareJSON.members(of: share) }
    if case .alternatives(let branches) = finding.fact {
      let found = branches.map { branch in JSONValue.list(branch.map { condition($0, proof) }) }
      let enough = finding.condition.joined?.enough ?? 1
      members += enough == 1 ? [] : [("atLeast", .number(enough))]
      members.append((enough == 1 ? "anyOf" : "of", .list(found)))
    }
    return .object(
      members + formula(proof.comparison(finding)) + [("holds", .bool(finding.holds))])
  }

  private func formula(_ comparison: ProofCondition?) -> [(String, JSONValue)] {
    comparison.map { [("formula", .text($0.description))] } ?? []
  }

  /// Where the rubric says it.
  private func place(of spot: Spot) -> [(String, JSONValue)] {
    var members = spot.citation.map { [("article", JSONValue.text($0.text.english))] } ?? []
    if case .source(let place) = spot.place { members.append(("line", .number(place.line))) }
    return members
  }

  private func figure(_ figure: ProofFigure) -> JSONValue {
    let quantity = result.rubric.quantities[figure.quantity]
    var members: [(String, JSONValue)] = [
      ("number", .number(figure.number)), ("quantity", .text(quantity.name.text)),
    ]
    if let subject = figure.subject(in: result) { members.append(("of", .text(subject.english))) }
    members += place(of: figure.spot)
    members.append(
      ("working", .text(figure.line.workingText(of: quantity, in: result.rubric).english)))
    if let arithmetic = figure.arithmetic {
      members.append(("formula", .text(arithmetic.description)))
    }
    if !figure.conditions.isEmpty {
      members.append(("conditions", .list(figure.conditions.map { .text($0.description) })))
    }
    if let value = figure.result { members.append(("value", .text(value.description))) }
    return .object(members)
  }

  /// Which figure each printed number is, and how it is rounded for print only.
  private func results(_ proof: Proof) -> [JSONValue] {
    result.rubric.quantities.indices.compactMap { index in
      guard let end = proof.ends[index], let printed = proof.unit.figures[index].printed else {
        return nil
      }
      let quantity = result.rubric.quantities[index]
      var members: [(String, JSONValue)] = [
        ("quantity", .text(quantity.name.text)), ("figure", .number(end)),
        ("printed", .text(printed)),
      ]
      if let shown = quantity.shownRounding {
        members.append(("shown", .text(shown.mode.words.english)))
      }
      return .object(members)
    }
  }
}
