import Diagnostics
import ExactArithmetic
import RubricModel
import Scoring

/// One thing that a step can do, and the workings that show it.
struct StepRule: Sendable {
  let text: Bilingual
  let isReached: @Sendable (DerivationLine.Working) -> Bool
  /// Whether it does what it does by stopping the count.
  var stopsTheCount = false

  /// Everything that the step says: that it is carried out, and each of its conditions.
  static func all(of step: Step, in rubric: Rubric) -> [StepRule] {
    switch step {
    case .collapse(let collapse):
      return [carriedOut] + selection(collapse.selection)
        + empty(collapse.whenEmpty) + partEmpty(collapse.whenPartEmpty)
    case .multiplyMember:
      return [
        rule(Bilingual(zh: "乘以", en: "times")) {
          switch $0 {
          case .changed(_, .multiplied), .changed(_, .scaled): true
          default: false
          }
        }
      ]
    case .share(let share): return [carriedOut] + empty(share.whenEmpty)
    case .add(let term): return [carriedOut] + emptyTerm(term.whenEmpty)
    case .divide(let division): return [carriedOut] + empty(division.whenEmpty)
    case .relativeToBest(let ratio), .ratioOfLowest(let ratio):
      return [carriedOut] + empty(ratio.whenEmpty)
    case .rangeShare(let share):
      return [carriedOut] + empty(share.whenEqual, Bilingual(zh: "全部相同", en: "all equal"))
    case .replace(let bound, _):
      return [rule(bound.text) { if case .changed(_, .replaced) = $0 { true } else { false } }]
    case .limit:
      return [
        rule(Bilingual(zh: "计为限定的数", en: "counts as the limit")) {
          if case .changed(_, .limited) = $0 { true } else { false }
        }
      ]
    case .downToZero:
      return [
        rule(Bilingual(zh: "扣到0", en: "down to zero")) {
          if case .changed(_, .raisedToZero) = $0 { true } else { false }
        }
      ]
    case .forEach(let each):
      return [carriedOut]
        + cap(each.mostInAll) {
          if case .changed(_, .forEach(_, let number, _)) = $0 {
            number * each.points
          } else {
            nil
          }
        } + gap(each.whenEmpty)
    case .addDistance(let distance):
      return [beyond(distance)]
        + cap(distance.mostInAll) {
          if case .changed(_, .distance(_, _, _, let steps)) = $0 {
            steps * distance.points
          } else {
            nil
          }
        } + gap(distance.whenEmpty)
    case .lookUp(let lookUp): return rows(of: rubric.tables[lookUp.table])
    default: return [carriedOut]
    }
  }

  private static func rule(
    _ text: Bilingual, _ isReached: @escaping @Sendable (DerivationLine.Working) -> Bool
  ) -> StepRule {
    StepRule(text: text, isReached: isReached)
  }

  /// An example that stops at a step carries out the ones before it; the step itself gives nothing.
  private static let carriedOut = rule(Bilingual(zh: "这一步", en: "the step")) {
    switch $0 {
    case .empty, .stayed(_, .notTaken): false
    case .begun, .gathered, .changed, .stayed, .compared: true
    }
  }

  private static func empty(
    _ treatment: EmptyTreatment?, _ gap: Bilingual = Bilingual(zh: "空缺", en: "empty")
  ) -> [StepRule] {
    guard let treatment else { return [] }
    var rule = rule(gap) {
      if case .empty = $0 { true } else { false }
    }
    rule.stopsTheCount = treatment == .refuse
    return [rule]
  }

  /// A term that is not there: it counts as something, or the value stays as it is.
  private static func emptyTerm(_ treatment: EmptyTreatment?) -> [StepRule] {
    guard let treatment else { return [] }
    var rule = rule(Bilingual(zh: "空缺", en: "empty")) {
      switch $0 {
      case .changed(_, .joined(let term)): term.isSubstitute
      case .stayed(_, .unchanged): true
      default: false
      }
    }
    rule.stopsTheCount = treatment == .refuse
    return [rule]
  }

  /// A figure that is not there: the value stays as it is, or there is none.
  private static func gap(_ gap: FigureGap?) -> [StepRule] {
    guard let gap else { return [] }
    var rule = rule(Bilingual(zh: "空缺", en: "empty")) {
      switch $0 {
      case .stayed(_, .notTaken), .empty: true
      case .begun, .gathered, .changed, .stayed, .compared: false
      }
    }
    rule.stopsTheCount = gap == .refuse
    return [rule]
  }

  /// A refusal and full points show; shared weights look like any weighted mean.
  private static func partEmpty(_ treatment: PartEmptyTreatment?) -> [StepRule] {
    guard treatment == .refuse || treatment == .scalesToFull else { return [] }
    var rule = rule(Bilingual(zh: "部分空缺", en: "part empty")) {
      if case .gathered(.scaled) = $0 { true } else { false }
    }
    rule.stopsTheCount = treatment == .refuse
    return [rule]
  }

  private static func selection(_ selection: Selection?) -> [StepRule] {
    guard let selection else { return [] }
    // Of too few values it is said what an empty group is.
    if case .enough = selection { return [] }
    var rules = [
      rule(Bilingual(zh: "有分去掉", en: "values dropped")) {
        if case .gathered(.selected(_, _, let dropped, _)) = $0 { !dropped.isEmpty } else { false }
      }
    ]
    if case .trim(let trimming) = selection, trimming.tiers.count > 1 {
      return tiers(of: trimming)
    }
    if case .trim(let trimming) = selection, trimming.tiers[0].condition != nil {
      rules.append(
        rule(Bilingual(zh: "否则不去分", en: "otherwise drop none")) {
          if case .gathered(.selected(_, _, let dropped, _)) = $0 { dropped.isEmpty } else { false }
        })
    }
    if case .outliers(let outliers) = selection, outliers.condition != nil {
      rules.append(
        rule(Bilingual(zh: "否则不去分", en: "otherwise drop none")) {
          if case .gathered(.combined) = $0 { true } else { false }
        })
    }
    return rules
  }

  private static func tiers(of trimming: Trimming) -> [StepRule] {
    let tiers = trimming.tiers.indices.compactMap { tier in
      trimming.bound(ofTier: tier).map { bound in
        rule(bound.ofMarks) {
          if case .gathered(.selected(_, _, _, .tier(tier, _)?)) = $0 { true } else { false }
        }
      }
    }
    // Where the last tier is for all that are left, there is no other case.
    if !trimming.saysOtherwise { return tiers }
    return tiers + [
      rule(Bilingual(zh: "否则不去分", en: "otherwise drop none")) {
        if case .gathered(.selected(_, _, _, nil)) = $0 { true } else { false }
      }
    ]
  }

  /// - Parameter earned: the points of a working before the cap; nil for another working.
  private static func cap(
    _ most: Rational?, _ earned: @escaping @Sendable (DerivationLine.Working) -> Rational?
  ) -> [StepRule] {
    guard let most else { return [] }
    return [
      rule(Bilingual(zh: "累计封顶", en: "the limit in all")) { working in
        earned(working).map { $0 > most } ?? false
      }
    ]
  }

  private static func beyond(_ distance: DistancePoints) -> StepRule {
    rule(
      distance.isBelow
        ? Bilingual(zh: "低于界线", en: "below the line")
        : Bilingual(zh: "超过界线", en: "above the line")
    ) {
      if case .changed(_, .distance(_, _, _, let steps)) = $0 { !steps.isZero } else { false }
    }
  }

  private static func rows(of table: LookUpTable) -> [StepRule] {
    switch table.kind {
    case .bands(let rows):
      return rows.enumerated().map { index, row in
        rule(item(index, table)) {
          if case .changed(let value, .lookedUp) = $0 { row.band.contains(value) } else { false }
        }
      }
    case .line: return [carriedOut]
    case .places(let places):
      return places.rows.enumerated().map { index, row in
        rule(item(index, table)) {
          guard case .compared(_, .placed(let place, _, _, _, _)) = $0 else { return false }
          return place >= row.first && row.last.map { place <= $0 } ?? true
        }
      }
    }
  }

  private static func item(_ index: Int, _ table: LookUpTable) -> Bilingual {
    Bilingual(
      zh: "“\(table.name[.chinese])”第（\(ChineseNumeral.text(index + 1))）项",
      en: "item (\(index + 1)) of \"\(table.name[.english])\"")
  }
}
