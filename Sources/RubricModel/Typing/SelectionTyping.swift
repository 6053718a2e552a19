import Diagnostics
import ExactArithmetic
import RubricSyntax
import Rules

/// Which of the values a step takes: ends and outliers that are dropped, how many there must be.
extension LadderTyper {
  mutating func checkSelection(_ collapse: Collapse, at spot: Spot) {
    if collapse.average.leastMembers > 1, keepsNone(collapse) {
      return report(placeOutOfReach(collapse, spot))
    }
    checkOwnQuorums(
      collapse.ownQuorums, beside: collapse.selection?.quorum, over: collapse.dimensions,
      at: spot)
    if !collapse.ownQuorums.isEmpty, collapse.average.isWeighted { report(selectionUnfit(spot)) }
    guard let selection = collapse.selection else { return }
    if collapse.average.isWeighted { report(selectionUnfit(spot)) }
    if let quorum = selection.quorum { checkEnough(quorum, at: spot) }
    switch selection {
    case .closest(let closest): if closest.number == 0 { report(closestNone(spot)) }
    case .best(let best): if best.number == 0 { report(closestNone(spot)) }
    case .enough: break
    case .outliers(let outliers):
      for problem in problems(of: outliers, at: spot) { report(problem) }
    case .trim(let trimming):
      for problem in problems(of: trimming, at: spot) { report(problem) }
      if !trimming.dropsWhole, trimming.quorum == nil, keepsNone(collapse) {
        report(trimmingDropsAll(spot))
      }
    }
  }

  /// A bound that always holds says nothing, and one from above is mostly a slip.
  mutating func checkEnough(_ bound: CountBound, at spot: Spot) {
    switch bound.comparison {
    case .atLeast, .moreThan:
      if bound.holds(1) {
        report(gapCannotOccur(Bilingual(zh: "有效分不足", en: "too few valid marks"), spot))
      }
    case .atMost, .below, .equals: report(enoughTurned(bound, spot))
    }
  }

  /// Missing marks that abstain are valid marks: the number that is asked for is that of ballots.
  mutating func tellIfMissingMarksCount(among bound: CountBound?, at spot: Spot) {
    guard let bound, !bound.holds(1),
      bound.comparison == .atLeast || bound.comparison == .moreThan,
      let missing = form?.cases[.missing], missing.value.kind == .plain(.abstain),
      !missing.value.hasOrigin
    else { return }
    report(missingMarksCount(missing.spot, spot))
  }

  private func problems(of outliers: Outliers, at spot: Spot) -> [Diagnostic] {
    let amount = outliers.bound.amount
    // A share is one of the middle, whatever the values are.
    if amount.kind != .share, !amount.fits(type.kind) { return [outlierKinds(amount, spot)] }
    if amount.value.isZero { return [outliersAreAll(spot)] }
    if outliers.areAlwaysDropped {
      return [gapCannotOccur(Bilingual(zh: "否则", en: "otherwise"), spot)]
    }
    switch outliers.bound.comparison {
    case .atLeast, .moreThan: return []
    case .atMost, .below, .equals: return [outliersTurned(outliers, spot)]
    }
  }

  private func problems(of trimming: Trimming, at spot: Spot) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    let conditions = trimming.tiers.compactMap(\.condition)
    if trimming.leavesOpen, let last = conditions.last {
      problems.append(trimmingElseNotSaid(last, isOnly: trimming.tiers.count == 1, spot))
    }
    if trimming.isComplete, trimming.saysOtherwise {
      problems.append(gapCannotOccur(Bilingual(zh: "否则", en: "otherwise"), spot))
    }
    if conditions.isEmpty, trimming.saysOtherwise {
      problems.append(trimmingConditionNotSaid(spot))
    }
    if trimming.dropsWhole { problems.append(trimmingDropsAll(spot)) }
    for tier in trimming.tiers {
      if tier.takesShare, tier.wholeNumber == nil { problems.append(trimmedNumberNotSaid(spot)) }
      if !tier.takesShare, tier.wholeNumber != nil {
        problems.append(
          gapCannotOccur(
            Bilingual(
              zh: "个数舍尾、个数进一、个数四舍五入", en: "number cut down, brought up or rounded half up"),
            spot))
      }
    }
    return problems
  }
}

extension Outliers {
  /// Whether the condition on their dropping holds for any number of valid marks that there can be.
  fileprivate var areAlwaysDropped: Bool {
    condition != nil
      && Trimming.numbersToTry([condition, quorum]).allSatisfy {
        !(quorum?.holds($0) ?? true) || areDropped(ofValid: $0)
      }
  }
}

extension Trimming {
  /// Whether some number of valid marks is of no tier, and the rubric does not say what it means.
  fileprivate var leavesOpen: Bool {
    !saysOtherwise && tiers.contains { $0.condition != nil } && !isComplete
  }

  /// Whether several tiers take every number of valid marks.
  fileprivate var isComplete: Bool {
    guard tiers.count > 1, tiers[0].condition != nil else { return false }
    return Self.numbersToTry(tiers.map(\.condition) + [quorum]).allSatisfy {
      !(quorum?.holds($0) ?? true) || tier(valid: $0) != nil
    }
  }

  /// Whether a tier drops all there is, as far as it is said as shares.
  fileprivate var dropsWhole: Bool { tiers.contains { $0.shareDropped >= .one } }
}

extension Trimming.Tier {
  fileprivate var takesShare: Bool {
    [highest, lowest].contains { if case .share = $0 { true } else { false } }
  }

  /// What is dropped at both ends, as far as it is said as a share.
  fileprivate var shareDropped: Rational {
    [highest, lowest].reduce(.zero) { sum, number in
      if case .share(let share) = number { sum + share } else { sum }
    }
  }
}
