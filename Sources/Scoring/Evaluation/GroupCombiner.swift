import ExactArithmetic
import RubricModel
import Rules

/// Makes one value of a group of values, as a step says.
///
/// Each group is combined by itself, so that several threads can do it: five thousand groups of a
/// large file have nine million different marks.
struct GroupCombiner: Sendable {
  let collapse: Collapse

  /// What has become of a group: a value with its derivation, or why it stops the count.
  struct Combined: Sendable {
    var working: DerivationLine.Working?
    var value: Rational?
    var refusal: LadderEvaluator.Refusal.Reason?
  }

  func combined(_ group: Group) -> Combined {
    var members = group.members
    if collapse.average.countsAbstentions, group.abstained > 0 {
      members =
        members + AverageMembers([AverageMember(value: .zero, count: group.abstained)])
    }
    if members.isEmpty {
      // The first or last of none is none; what becomes of it a later step says.
      if collapse.average.picks != nil { return Combined(working: .empty(.nothing, countsAs: nil)) }
      return empty(.nothing)
    }
    if group.absent > 0 {
      switch collapse.whenPartEmpty {
      case .scalesToFull:
        if let points = group.fullPoints { return scaled(members, to: points) }
      case .sharesOutWeight, .leftOut, nil: break
      case .refuse: return Combined(refusal: .onlySome)
      case .countsAs(let amount): members = members + substitutes(amount, for: group)
      }
    }
    // Members that weigh nothing have no mean: for a weighted mean nothing is there.
    if collapse.average.isWeightedMean, members.weighNothing { return empty(.noWeight) }
    return selected(from: members, of: group)
  }

  private func scaled(_ members: AverageMembers, to points: FullPoints) -> Combined {
    Combined(
      working: .gathered(.scaled(members, points)),
      value: members.total / points.there * points.all)
  }

  /// Combines all members, or those that the step picks out.
  private func selected(from members: AverageMembers, of group: Group) -> Combined {
    let valid = members.occurrences + (collapse.average.countsAbstentions ? 0 : group.abstained)
    if let due = collapse.selection?.quorum, !due.holds(valid) {
      return empty(.tooFew(valid: valid, due: due))
    }
    let chosen: MemberSelection
    var ground: SelectionGround?
    switch collapse.selection {
    case .outliers(let outliers) where !outliers.areDropped(ofValid: valid): fallthrough
    case nil, .enough:
      if let tooFew = tooFew(members) { return empty(tooFew) }
      return Combined(
        working: .gathered(.combined(collapse.average, members)),
        value: collapse.average.combine(members))
    case .best(let best): chosen = MemberSelection(best, of: members)
    case .trim(let trimming):
      chosen = MemberSelection(trimming, of: members, valid: valid)
      ground = trimming.ground(valid: valid)
    case .closest(let closest): chosen = MemberSelection(closest, of: members)
    case .outliers(let outliers):
      let value = outliers.middle(of: members)
      ground = .middle(OutlierMiddle(outliers: outliers, value: value))
      chosen = MemberSelection(outliers, around: value, of: members)
    }
    if chosen.kept.isEmpty { return empty(.allDropped(members.occurrences)) }
    if let tooFew = tooFew(chosen.kept) { return empty(tooFew) }
    return Combined(
      working: .gathered(
        .selected(collapse.average, kept: chosen.kept, dropped: chosen.dropped, ground)),
      value: collapse.average.combine(chosen.kept))
  }

  /// Of one value there is no second highest.
  private func tooFew(_ members: AverageMembers) -> Emptiness? {
    let least = collapse.average.leastMembers
    if least == 1 || members.occurrences >= least { return nil }
    return .tooFew(
      valid: members.occurrences, due: CountBound(comparison: .atLeast, number: least))
  }

  private func empty(_ why: Emptiness) -> Combined {
    switch collapse.whenEmpty {
    case .leftOut: Combined(working: .empty(why, countsAs: nil))
    case .countsAs(let amount):
      Combined(working: .empty(why, countsAs: amount), value: amount.value)
    case .refuse, nil: Combined(refusal: .empty(why))
    }
  }

  /// Members that take the place of absent ones, with the weight that is left.
  private func substitutes(_ amount: Amount, for group: Group) -> AverageMembers {
    guard collapse.average.isWeighted else {
      return AverageMembers([AverageMember(value: amount.value, count: group.absent)])
    }
    let present = group.members.reduce(Rational.zero) { $0 + $1.weight }
    return AverageMembers([AverageMember(value: amount.value, weight: .one - present)])
  }
}

extension Trimming {
  /// Which of several tiers decided.
  fileprivate func ground(valid: Int) -> SelectionGround? {
    if tiers.count == 1 { return nil }
    return tier(valid: valid).flatMap { tier in
      bound(ofTier: tier).map { .tier(tier, $0) }
    }
  }
}
