import Diagnostics
import RubricSyntax

/// Reads what a step drops at the ends, in one tier or in several.
extension RubricReader {
  /// - Parameter quorum: how many valid marks there have to be, where the step says so by itself.
  mutating func trimming(_ node: SyntaxNode, quorum: CountBound?) -> Trimming {
    let nodes = [node] + node.nodes(.trimTier)
    let trimming = trimming(nodes, quorum: quorum)
    for problem in trimming.problems(at: nodes.map(reader.spot)) { reader.report(problem) }
    return trimming
  }

  /// What stands behind the dropping says what the number before it is for: whether anything is
  /// dropped, or whether there is a value at all.
  ///
  /// - Parameter enough: how many valid marks there have to be, where the step says so by itself.
  mutating func outliers(_ node: SyntaxNode, enough: CountBound?) -> Selection? {
    guard let bound = node.first(.bound).flatMap(reader.bound) else { return nil }
    let own = node.first(.trimCondition).flatMap(countBound)
    if own == nil, node.has(.otherwise) {
      reader.report(.outliersAlways(at: reader.spot(node)))
    } else if own != nil, enough != nil, !node.has(.dropNone) {
      reader.report(.twoQuorums(at: reader.spot(node)))
    }
    let isCondition = node.has(.dropNone)
    return .outliers(
      Outliers(
        center: node.has(.offMean) ? .mean : .median, bound: bound,
        quorum: isCondition ? enough : own ?? enough, condition: isCondition ? own : nil))
  }

  private mutating func trimming(_ nodes: [SyntaxNode], quorum: CountBound?) -> Trimming {
    let node = nodes[0]
    let tiers = nodes.map { tier($0, bound: $0.first(.trimCondition).flatMap(countBound)) }
    checkTiers(tiers, quorum: quorum, nodes)
    if quorum != nil, node.has(.empty), tiers[0].condition != nil {
      reader.report(.twoQuorums(at: reader.spot(node)))
    }
    // What stands behind the dropping says what the condition is for.
    guard quorum == nil, node.has(.empty), let due = tiers[tiers.count - 1].condition else {
      return Trimming(
        tiers: tiers, quorum: quorum, saysOtherwise: node.has(.dropNone) || node.has(.empty))
    }
    checkLeast(due, nodes, tiers)
    let last = tier(nodes[nodes.count - 1], bound: nil)
    return Trimming(tiers: tiers.dropLast() + [last], quorum: due, saysOtherwise: false)
  }

  private func tier(_ node: SyntaxNode, bound: CountBound?) -> Trimming.Tier {
    Trimming.Tier(
      highest: number(before: .highest, in: node), lowest: number(before: .lowest, in: node),
      wholeNumber: node.wholeNumber, condition: bound)
  }

  /// How many are dropped at an end; none where the step does not name it.
  private func number(before end: Keyword, in node: SyntaxNode) -> Trimming.Number {
    let tokens = node.ownTokens
    guard let place = tokens.firstIndex(where: { $0.keyword == end }), place > 0 else {
      return .count(0)
    }
    let token = tokens[place - 1]
    return token.kind == .share ? .share(ExactNumber.share(token.text)) : .count(whole(token))
  }

  // MARK: Several tiers

  /// The first tier that holds decides, so what it takes no later one gets.
  private mutating func checkTiers(
    _ tiers: [Trimming.Tier], quorum: CountBound?, _ nodes: [SyntaxNode]
  ) {
    guard tiers.count > 1 else { return }
    if tiers[0].condition == nil {
      return reader.report(.tierWithoutCondition(at: reader.spot(nodes[0])))
    }
    let bounds = tiers.compactMap(\.condition)
    let numbers = Trimming.numbersToTry(bounds + [quorum]).filter { quorum?.holds($0) ?? true }
    for (index, bound) in bounds.enumerated() {
      let earlier = bounds[..<index]
      let own = numbers.filter(bound.holds)
      if own.allSatisfy({ number in earlier.contains { $0.holds(number) } }) {
        let taken = earlier.filter { own.contains(where: $0.holds) }
        reader.report(
          .tierOutOfReach(bound, behind: taken, quorum, at: reader.spot(nodes[index])))
      } else if let other = earlier.first(where: { $0.overlaps(bound, among: numbers) }) {
        reader.report(.tiersOverlap(bound, other, at: reader.spot(nodes[index])))
      }
    }
  }

  /// `otherwise empty` makes of the last tier the least number of marks that there has to be.
  private mutating func checkLeast(
    _ due: CountBound, _ nodes: [SyntaxNode], _ tiers: [Trimming.Tier]
  ) {
    let bounds = tiers.compactMap(\.condition)
    let numbers = Trimming.numbersToTry(bounds)
    let others = bounds.dropLast()
    guard
      let other = others.first(where: { other in
        numbers.contains { other.holds($0) && !due.holds($0) }
      })
    else { return }
    reader.report(.tiersWithoutLeast(due, other, at: reader.spot(nodes[nodes.count - 1])))
  }
}

extension CountBound {
  /// Whether some numbers are of both, and each has some of its own.
  fileprivate func overlaps(_ other: CountBound, among numbers: [Int]) -> Bool {
    let mine = Set(numbers.filter(holds))
    let theirs = Set(numbers.filter(other.holds))
    return !mine.isDisjoint(with: theirs) && !mine.isSubset(of: theirs)
      && !theirs.isSubset(of: mine)
  }
}

extension Diagnostic {
  /// - Parameter earlier: the tiers that have taken its numbers before; where there are none, the
  ///   quorum leaves none of them.
  fileprivate static func tierOutOfReach(
    _ bound: CountBound, behind earlier: [CountBound], _ quorum: CountBound?, at spot: Spot
  ) -> Diagnostic {
    let others = Bilingual.list((earlier.isEmpty ? [quorum ?? bound] : earlier).map(\.text))
    let why =
      earlier.isEmpty
      ? Bilingual(
        zh: "有效分要\(others.chinese)个才计", en: "there have to be \(others.english) valid marks")
      : Bilingual(
        zh: "前面“\(others.chinese)个”的先用", en: "the tier of \(others.english) stands before it")
    return Diagnostic(
      .trimmingUnsound,
      zh: "“\(bound.text.chinese)个有效分”的一档永远轮不到：\(why.chinese)。",
      en: "The tier of \(bound.text.english) valid marks is never reached: \(why.english).",
      at: spot,
      help: [
        Bilingual(
          zh: "请把个数多的一档写在前面，如：若至少7个有效分，去掉1个最高分和1个最低分，若至少5个有效分，去掉1个最高分，否则不去分。",
          en:
            "Put the tier with more marks first: if at least 7 valid marks, drop 1 highest and 1 lowest, if at least 5 valid marks, drop 1 highest, otherwise drop none."
        )
      ])
  }

  /// What is none below the quorum is none below the tiers, too: one of them says nothing.
  fileprivate static func twoQuorums(at spot: Spot) -> Diagnostic {
    Diagnostic(
      .trimmingUnsound, zh: "有效分不足怎样处理写了两遍：“去掉”之前的“若”，和它前面的一个“若”。",
      en:
        "Too few valid marks are ruled twice: by the \"if\" before the dropping, and by the one before it.",
      at: spot,
      help: [
        Bilingual(
          zh: "不够去分的仍照算，请写：否则不去分；不够去分的不计，请删去第一个“若…个有效分”。",
          en:
            "Where those too few for dropping count, write: otherwise drop none. Where they are none, delete the first \"if … valid marks\"."
        )
      ])
  }

  fileprivate static func outliersAlways(at spot: Spot) -> Diagnostic {
    Diagnostic(
      .trimmingUnsound, zh: "写了“否则”，却没有写有几个有效分才去掉。",
      en: "It says \"otherwise\", but not how many valid marks the dropping is for.", at: spot,
      help: [
        Bilingual(
          zh: "请在“去掉”之前加：若至少5个有效分；或删去“否则…”。",
          en:
            "Add before the dropping: if at least 5 valid marks; or delete what stands behind \"otherwise\"."
        )
      ])
  }

  fileprivate static func tierWithoutCondition(at spot: Spot) -> Diagnostic {
    Diagnostic(
      .trimmingUnsound, zh: "第一档没有写有效分的个数，后面各档永远轮不到。",
      en: "The first tier has no number of valid marks, so those behind it are never reached.",
      at: spot,
      help: [
        Bilingual(
          zh: "请在第一个“去掉”之前加：若至少7个有效分。",
          en: "Add before the first \"drop\": if at least 7 valid marks.")
      ])
  }

  fileprivate static func tiersOverlap(
    _ bound: CountBound, _ earlier: CountBound, at spot: Spot
  ) -> Diagnostic {
    Diagnostic(
      .warning, .trimmingUnsound,
      Bilingual(
        zh: "有的个数既“\(earlier.text.chinese)”，又“\(bound.text.chinese)”，都按前面的一档去分。",
        en:
          "Some numbers are both \(earlier.text.english) and \(bound.text.english); the tier that stands first decides."
      ), at: spot,
      help: [
        Bilingual(
          zh: "各档请由多到少写，都用“至少”：若至少7个有效分，…，若至少5个有效分，…。",
          en:
            "Write the tiers from many marks to few, all with \"at least\": if at least 7 valid marks, …, if at least 5 valid marks, …."
        )
      ])
  }

  fileprivate static func tiersWithoutLeast(
    _ due: CountBound, _ other: CountBound, at spot: Spot
  ) -> Diagnostic {
    Diagnostic(
      .trimmingUnsound,
      zh:
        "“否则空缺”要求有效分\(due.text.chinese)个，前面“\(other.text.chinese)个”的一档却有不符合的。",
      en:
        "\"Otherwise empty\" asks for \(due.text.english) valid marks, but some of \(other.text.english) are not so.",
      at: spot,
      help: [
        Bilingual(
          zh: "请把要求最低的一档写在最后；或先写：若至少3个有效分，最后写：否则不去分。",
          en:
            "Put the tier that asks for least last; or begin with: if at least 3 valid marks, and end with: otherwise drop none."
        )
      ])
  }
}
