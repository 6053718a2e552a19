import Diagnostics
import ExactArithmetic

/// Each tier drops something of its own and leaves something, and more are dropped where there are
/// more marks.
extension Trimming {
  /// - Parameter spots: those of the tiers.
  func problems(at spots: [Spot]) -> [Diagnostic] {
    tiers.indices.flatMap { tier -> [Diagnostic] in
      let numbers = numbers(ofTier: tier)
      if tiers[tier].dropsNone { return [.dropsNone(phrase(ofTier: tier), at: spots[tier])] }
      return [
        likeAnother(tier, numbers, at: spots[tier]) ?? fewer(tier, numbers, at: spots[tier]),
        leavingNone(tier, numbers, at: spots[tier]),
      ].compactMap { $0 }
    }
  }

  /// Numbers of valid marks for which a tier decides.
  private func numbers(ofTier tier: Int) -> [Int] {
    Self.numbersToTry(tiers.map(\.condition) + [quorum]).filter {
      (quorum?.holds($0) ?? true) && self.tier(valid: $0) == tier
    }
  }

  /// `至少7个有效分`; nil where the tier is for any number.
  private func phrase(ofTier tier: Int) -> Bilingual? {
    bound(ofTier: tier).map {
      Bilingual(zh: "\($0.text.chinese)个有效分", en: "\($0.text.english) valid marks")
    }
  }

  /// Without it a tier behind it would drop the same.
  private func likeAnother(_ tier: Int, _ numbers: [Int], at spot: Spot) -> Diagnostic? {
    let behind = numbers.map { number in
      tiers.indices.first { $0 > tier && (tiers[$0].condition ?? quorum)?.holds(number) ?? true }
    }
    guard let other = behind.first?.flatMap(\.self),
      behind.allSatisfy({ $0.map { tiers[$0].drops(likeIn: tiers[tier]) } ?? false })
    else { return nil }
    return .dropsTheSame(phrase(ofTier: tier), phrase(ofTier: other), at: spot)
  }

  /// A tier for fewer marks drops more.
  private func fewer(_ tier: Int, _ numbers: [Int], at spot: Spot) -> Diagnostic? {
    for number in numbers {
      let own = dropped(number)
      for other in tiers.indices where other != tier && !tiers[other].dropsNone {
        let less = self.numbers(ofTier: other).last { $0 < number && dropped($0) > own }
        guard let less else { continue }
        return .dropsFewer((number, own), (less, dropped(less)), at: spot)
      }
    }
    return nil
  }

  /// The number from which on a tier drops should leave some. One that goes down to a single mark,
  /// or is for any number, is ruled by what becomes of an empty result.
  private func leavingNone(_ tier: Int, _ numbers: [Int], at spot: Spot) -> Diagnostic? {
    guard let bound = bound(ofTier: tier), !bound.holds(1) else { return nil }
    let empty = numbers.filter { dropped($0) >= $0 }
    guard let first = empty.first else { return nil }
    return .leavesNone(first, isAlways: empty == numbers && bound.comparison == .equals, at: spot)
  }

  private func dropped(_ number: Int) -> Int {
    let ends = dropped(of: number, valid: number)
    return ends.lowest + ends.highest
  }
}

extension Trimming.Tier {
  fileprivate var dropsNone: Bool {
    [highest, lowest].allSatisfy { number in
      switch number {
      case .count(let count): count == 0
      case .share(let share): share.isZero
      }
    }
  }

  fileprivate func drops(likeIn other: Trimming.Tier) -> Bool {
    (highest, lowest) == (other.highest, other.lowest) && wholeNumber == other.wholeNumber
  }
}

// MARK: Messages

extension Diagnostic {
  fileprivate static func dropsNone(_ tier: Bilingual?, at spot: Spot) -> Diagnostic {
    let which = tier.map {
      Bilingual(zh: "“\($0.chinese)”的一档", en: "the tier of \($0.english)")
    }
    return Diagnostic(
      .warning, .trimmingUnsound,
      Bilingual(
        zh: "\(which?.chinese ?? "这里")去掉0个，一个分也不去。",
        en: "\(which?.english ?? "this step") drops 0 marks, which is none.".capitalizedFirst),
      at: spot,
      help: [
        Bilingual(
          zh: "请核对个数，或删去这一档，其余的写：否则不去分。有效分至少要几个才计的，写在最前面，如：若至少5个有效分，若至少7个有效分，去掉1个最高分和1个最低分，否则不去分。",
          en:
            "Check the number, or delete it and write for the others: otherwise drop none. How many valid marks there have to be stands first: if at least 5 valid marks, if at least 7 valid marks, drop 1 highest and 1 lowest, otherwise drop none."
        )
      ])
  }

  fileprivate static func dropsTheSame(
    _ tier: Bilingual?, _ other: Bilingual?, at spot: Spot
  ) -> Diagnostic {
    let (one, behind) = (tier ?? Bilingual(same: ""), other ?? Bilingual(same: ""))
    return Diagnostic(
      .warning, .trimmingUnsound,
      Bilingual(
        zh: "“\(one.chinese)”的一档与“\(behind.chinese)”的一档去掉的一样多，这一档不起作用。",
        en:
          "The tier of \(one.english) drops as many as that of \(behind.english), so it changes nothing."
      ), at: spot,
      help: [
        Bilingual(
          zh: "请核对去掉的个数，或删去这一档。", en: "Check how many are dropped, or delete the tier.")
      ])
  }

  fileprivate static func dropsFewer(
    _ more: (marks: Int, dropped: Int), _ less: (marks: Int, dropped: Int), at spot: Spot
  ) -> Diagnostic {
    Diagnostic(
      .warning, .trimmingUnsound,
      Bilingual(
        zh: "有效分\(more.marks)个时去掉\(more.dropped)个，\(less.marks)个时却去掉\(less.dropped)个：分多的反而去得少。",
        en:
          "Of \(more.marks) valid marks \(more.dropped) are dropped, of \(less.marks) there are \(less.dropped): fewer of more marks."
      ), at: spot,
      help: [
        Bilingual(
          zh: "请核对各档去掉的个数。", en: "Check how many each tier drops.")
      ])
  }

  /// - Parameter isAlways: whether the tier leaves none, whatever there is.
  fileprivate static func leavesNone(
    _ number: Int, isAlways: Bool, at spot: Spot
  ) -> Diagnostic {
    Diagnostic(
      isAlways ? .error : .warning, .trimmingUnsound,
      Bilingual(
        zh: "有效分\(number)个时，去掉的最高分和最低分合计不少于全部，一个分也留不下。",
        en: "Of \(number) valid marks as many as all are dropped, and none is left."),
      at: spot,
      help: [
        Bilingual(
          zh: "请核对有效分的个数，如：若至少3个有效分，去掉1个最高分和1个最低分，否则不去分。",
          en:
            "Check the number of valid marks: if at least 3 valid marks, drop 1 highest and 1 lowest, otherwise drop none."
        )
      ])
  }
}
