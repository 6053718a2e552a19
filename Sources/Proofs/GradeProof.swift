public import ExactArithmetic
public import RubricModel
public import Scoring

/// How a unit came by a grade, as comparisons that can be checked: those of the band that its value
/// lies in, or of every rule up to the one that decided.
public struct GradeProof: Sendable {
  /// A band or rule that was tried, with its comparisons; one that cannot be written as arithmetic,
  /// such as that of a category, is nil.
  public struct Trial: Sendable {
    public enum Basis: Sendable {
      /// The band that the value of a quantity lies in.
      case band(Band, of: Int, value: Rational)
      case rule(RuleFinding)
    }

    public let gives: GivenGrade
    public let spot: Spot
    public let basis: Basis
    public let comparisons: [ProofCondition?]
    public let isDecisive: Bool
  }

  public let grading: Grading
  /// Its index among the gradings of the rubric.
  public let index: Int
  public let grade: Name
  /// At least one; the last one is the decisive one.
  public let trials: [Trial]
}

extension Arithmetic {
  /// The same where nothing is said.
  func times(_ factor: Amount?) -> Arithmetic {
    factor.map { .product([self, .number($0.value)]) } ?? self
  }

  /// - Parameter parts: each with whether it is taken away.
  static func added(_ parts: [(Arithmetic, isSubtracted: Bool)]) -> Arithmetic {
    parts.dropFirst().reduce(parts[0].0) { sum, part in
      part.isSubtracted ? .difference(sum, part.0) : .sum([sum, part.0])
    }
  }
}

extension Proof {
  /// One for every grading that has given the unit a grade.
  public func grades(in rubric: Rubric) -> [GradeProof] {
    rubric.gradings.indices.compactMap { index in
      guard unit.grades.indices.contains(index), let grade = unit.grades[index] else { return nil }
      let grading = rubric.gradings[index]
      let trials =
        switch grading.method {
        case .bands(let quantity, let bands): bandTrial(quantity, bands).map { [$0] } ?? []
        case .rules(let rules):
          unit.ruleFindings[index].map { ruleTrial($0, rules[$0.rule]) }
        }
      return GradeProof(grading: grading, index: index, grade: grade, trials: trials)
    }
  }

  private func bandTrial(_ quantity: Int, _ bands: [Band]) -> GradeProof.Trial? {
    guard let value = unit.figures[quantity].exact,
      let band = bands.first(where: { $0.contains(value) })
    else { return nil }
    let left = ends[quantity].map(Arithmetic.figure) ?? .number(value)
    let lower = band.lower.map {
      ProofCondition(
        left: left, comparison: $0.isIncluded ? .atLeast : .moreThan, right: $0.value)
    }
    let upper = band.upper.map {
      ProofCondition(left: left, comparison: $0.isIncluded ? .atMost : .below, right: $0.value)
    }
    return GradeProof.Trial(
      gives: .named(band.grade), spot: band.spot, basis: .band(band, of: quantity, value: value),
      comparisons: [lower, upper].compactMap { $0 }, isDecisive: true)
  }

  private func ruleTrial(_ finding: RuleFinding, _ rule: GradeRule) -> GradeProof.Trial {
    GradeProof.Trial(
      gives: rule.gives, spot: rule.spot, basis: .rule(finding),
      comparisons: finding.conditions.map(comparison),
      isDecisive: finding.ending == .decided)
  }

  /// A condition as a comparison that can be checked; nil for one that is no arithmetic.
  public func comparison(_ finding: ConditionFinding) -> ProofCondition? {
    switch (finding.condition, finding.fact) {
    case (.share(_, _, _, let bound), .share(let share)),
      (.turnout(_, _, _, let bound), .share(let share)):
      ratio(share.numerator, share.denominator, bound)
    case (.count(_, _, let bound), .number(let number)):
      ProofCondition(
        left: .number(number), comparison: bound.comparison, right: Rational(bound.number))
    case (.counts(_, _, let comparison, _, let times), .figures(let one, let other)):
      ProofCondition(
        left: .number(one), comparison: comparison, right: Arithmetic.number(other).times(times))
    case (.rankShare(let bound), .rankShare(let rank, let ranked)):
      ratio(Rational(rank), Rational(ranked), bound)
    case (.records, .number(let number)):
      ProofCondition(left: .number(number), comparison: .moreThan, right: .zero)
    case (.item(_, _, let bound), .number(let number)),
      (.shared(_, let bound), .number(let number)):
      ProofCondition(
        left: .number(number), comparison: bound.comparison, right: bound.amount.value)
    case (.quantity(let index, let bound), .number(let number)):
      ProofCondition(
        left: ends[index].map(Arithmetic.figure) ?? .number(number),
        comparison: bound.comparison, right: bound.amount.value)
    case (.figures(let left, let comparison, let right, let times), .figures(let one, let other)):
      ProofCondition(
        left: ends.figure(left) ?? .number(one), comparison: comparison,
        right: (ends.figure(right) ?? .number(other)).times(times))
    case (.sum(let terms, let bound), .terms(let values, _)):
      ProofCondition(
        left: Arithmetic.added(
          zip(terms, values).map { term, value in
            (ends.figure(term.operand) ?? .number(value), term.isSubtracted)
          }), comparison: bound.comparison, right: bound.amount.value)
    case (.mostVotes, .votes(let number, let most)): whole(number, .atLeast, most)
    case (.gradesAmong(_, let bound, _), .gradesAmong(let number)):
      whole(number, bound.comparison, bound.number)
    case (.unitCount(_, let bound), .unitCount(let number)),
      (.gradedUnits(_, let bound), .unitCount(let number)):
      whole(number, bound.comparison, bound.number)
    case (.rank(let bound), .rank(let rank)): whole(rank, bound.comparison, bound.number)
    case (.rankAgainst(let comparison, let figure), .rankAgainst(let rank, let limit)):
      ProofCondition(
        left: .number(Rational(rank)), comparison: comparison,
        right: ends.figure(figure) ?? .number(limit))
    case (.atLeast(let number, _), .alternatives(let lines)) where number > 1:
      whole(lines.count { $0.allSatisfy(\.holds) }, .atLeast, number)
    default: nil
    }
  }

  private func ratio(_ numerator: Rational, _ base: Rational, _ bound: Bound) -> ProofCondition {
    ProofCondition(
      left: .quotient(.number(numerator), .number(base)),
      comparison: bound.comparison, right: bound.amount.value)
  }

  private func whole(_ number: Int, _ comparison: Comparison, _ limit: Int) -> ProofCondition {
    ProofCondition(
      left: .number(Rational(number)), comparison: comparison, right: Rational(limit))
  }
}
