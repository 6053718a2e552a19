import Diagnostics
import ExactArithmetic
import RubricSyntax

/// A bound of 66.67 % is no two thirds: what is exactly two thirds lies below it. It is told where
/// the number of votes, or of units, can be such a share.
enum SharesAreWrittenInFull: RubricCheck {
  /// A share that something is compared with.
  private struct Compared {
    let name: Bilingual
    let bound: Bound
    let spot: Spot
  }

  /// A bound is told once: what satisfies it and what does not are often two items of a list.
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    var told: Set<String> = []
    let bounds = (ofConditions(rubric) + ofVote(rubric) + ofBands(rubric)).compactMap { compared in
      cutShort(compared).flatMap { problem in
        let place = "\(compared.name.chinese) \(compared.bound.amount.text.chinese)"
        return told.insert(place).inserted ? problem : nil
      }
    }
    return bounds + quotas(of: rubric)
  }

  // MARK: Bounds

  private static func ofConditions(_ rubric: RubricDraft) -> [Compared] {
    rubric.conditionLists.flatMap(\.items).flatMap { item in
      item.written.flatMap(\.leaves).compactMap { condition -> Compared? in
        switch condition {
        case .share(_, _, _, let bound), .rankShare(let bound):
          compared(AxisCondition(condition, in: rubric), bound, item.spot, rubric)
        case .quantity(let index, let bound) where isExactShare(index, rubric):
          Compared(name: rubric.quantities[index].mention, bound: bound, spot: item.spot)
        default: nil
        }
      }
    }
  }

  private static func ofVote(_ rubric: RubricDraft) -> [Compared] {
    (rubric.vote?.conditions ?? []).flatMap { condition in
      condition.test.leaves.compactMap { test -> Compared? in
        guard case .share(_, _, let bound) = test else { return nil }
        return compared(AxisCondition(test), bound, condition.spot, rubric)
      }
    }
  }

  /// What lies above a bound, and what does not, are two bands of it: the upper one tells.
  private static func ofBands(_ rubric: RubricDraft) -> [Compared] {
    rubric.gradings.flatMap { grading -> [Compared] in
      guard case .bands(let index, let bands) = grading.method, isExactShare(index, rubric) else {
        return []
      }
      return bands.flatMap(\.ends).filter(\.bound.isLower).map {
        Compared(name: rubric.quantities[index].mention, bound: $0.bound, spot: $0.spot)
      }
    }
  }

  private static func compared(
    _ condition: AxisCondition?, _ bound: Bound, _ spot: Spot, _ rubric: RubricDraft
  ) -> Compared? {
    condition.flatMap { rubric.domain(of: $0.axis) }.map {
      Compared(name: $0.name, bound: bound, spot: spot)
    }
  }

  /// A share that is rounded is compared as it is then.
  private static func isExactShare(_ quantity: Int, _ rubric: RubricDraft) -> Bool {
    rubric.quantities[quantity].typed.map { $0.type.kind == .share && $0.type.places == nil }
      ?? false
  }

  private static func cutShort(_ compared: Compared) -> Diagnostic? {
    let bound = compared.bound
    guard let exact = exactShare(meantBy: bound.amount) else { return nil }
    let due = Bound(comparison: bound.comparison, amount: exact)
    guard bound.holds(exact.value) != due.holds(exact.value) else { return nil }
    let (written, share) = (bound.amount.text, exact.text)
    let (name, test) = (compared.name, bound.predicate)
    let verdict =
      due.holds(exact.value)
      ? Bilingual(zh: "不符合", en: "fails") : Bilingual(zh: "也符合", en: "satisfies")
    return Diagnostic(
      .notice, .shareCutShort,
      Bilingual(
        zh:
          "\(written.chinese)不是\(share.chinese)：\(name.chinese)正好\(share.chinese)的，"
          + "\(verdict.chinese)“\(test.chinese)”。",
        en:
          "\(written.english) is not \(share.english): where \(name.english) is exactly \(share.english), "
          + "it \(verdict.english) \"\(test.english)\"."
      ), at: compared.spot,
      help: [
        Bilingual(
          zh: "指\(share.chinese)的，请写：\(due.text.chinese)。",
          en: "For \(share.english) write: \(due.text.english).")
      ])
  }

  // MARK: Quotas

  private static func quotas(of rubric: RubricDraft) -> [Diagnostic] {
    rubric.gradings.flatMap { grading -> [Diagnostic] in
      guard case .rules(let rules) = grading.method else { return [] }
      return rules.compactMap { rule in rule.quota.flatMap { cutShort($0, rule.spot) } }
    }
  }

  private static func cutShort(_ quota: GradeQuota, _ spot: Spot) -> Diagnostic? {
    guard case .share(let share, let mode) = quota.size,
      let exact = exactShare(meantBy: Amount(share, .share)),
      let ranked = Int128(exactly: exact.value.denominator).flatMap(Int.init(exactly:)),
      case let places = quota.places(of: ranked, figure: nil),
      case let due = GradeQuota(
        size: .share(exact.value, wholeNumber: mode), isFromEnd: quota.isFromEnd,
        isWithinCategories: quota.isWithinCategories, tie: quota.tie
      ).places(of: ranked, figure: nil), places != due
    else { return nil }
    let (written, text) = (Amount(share, .share).text, exact.text)
    return Diagnostic(
      .notice, .shareCutShort,
      Bilingual(
        zh:
          "\(written.chinese)不是\(text.chinese)：参排单位\(ranked)个时，名额是\(places)个，不是\(due)个。",
        en:
          "\(written.english) is not \(text.english): of \(ranked) ranked units \(places), and not \(due), have a place."
      ), at: spot,
      help: [
        Bilingual(
          zh: "指\(text.chinese)的，请写：名额占参排单位数\(text.chinese)。",
          en: "For \(text.english) write: quota out of ranked units is \(text.english).")
      ])
  }

  // MARK: Shares

  /// The thirds or sixths whose percent a share is cut or rounded from; nil for a share that is
  /// written in full, or in whole per cent.
  private static func exactShare(meantBy amount: Amount) -> Amount? {
    guard amount.kind == .share, let places = amount.printedFigure.decimalPlaces, places > 0 else {
      return nil
    }
    let step = Rational(scaled: 1, places: places + 2)
    let shares: [(part: Int128, whole: Int128)] = [(1, 3), (2, 3), (1, 6), (5, 6)]
    return shares.map { Rational($0.part, over: $0.whole) }
      .first { ($0 - amount.value).magnitude < step }
      .map { Amount($0, .share) }
  }
}

extension Bound {
  fileprivate var isLower: Bool { comparison == .atLeast || comparison == .moreThan }
}
