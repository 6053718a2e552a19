import Diagnostics
import RubricSyntax
import Rules

/// A ranking says how equal scores are numbered, and its chain of tie-breaks leaves nothing open.
enum TiesAreRuled: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    guard let ranking = rubric.ranking, !rubric.tree.isIncomplete else { return [] }
    let criteria = ranking.criteria.compactMap { criterion -> Diagnostic? in
      switch rubric.waysToCriteria(of: criterion.value.form) {
      // What a score with a fault will keep apart is not known yet.
      case 0 where rubric.hasUntypedScore(of: criterion.value.form): nil
      case 0: criterionLost(criterion.value.name, at: criterion.spot)
      case 1: nil
      default: criterionAmbiguous(criterion.value.name, at: criterion.spot)
      }
    }
    return criteria + ranking.counts.compactMap { severalMarks($0, rubric) }
      + chainProblems(ranking, rubric)
  }

  private static func chainProblems(
    _ ranking: RankingDraft, _ rubric: RubricDraft
  ) -> [Diagnostic] {
    let breaks = ranking.tieBreaks
    let isUnbroken = breaks.isEmpty && !ranking.hasUnknownTieBreak
    guard let numbering = ranking.numbering, !isUnbroken else {
      return [unruled(ranking, isUnbroken: isUnbroken)]
    }
    // What a chain with an unknown link leaves open cannot be told.
    guard let last = breaks.last, !ranking.hasUnknownTieBreak else { return [] }
    var problems = breaks.dropLast().filter(\.value.isLast).map(tooEarly)
    problems += askedBefore(in: ranking, name: rubric.quantities[ranking.quantity].name.text)
    if !last.value.isLast { problems.append(open(last)) }
    if !numbering.canShare, last.value == .remainTied { problems.append(cannotShare(last)) }
    return problems
  }

  private static func unruled(_ ranking: RankingDraft, isUnbroken: Bool) -> Diagnostic {
    let ways = Bilingual.alternatives(RankNumbering.all.map(described))
    let numbers = Bilingual(
      zh: "请加：同分：并列占位。（可选：\(ways.chinese)）",
      en: "Add: Equal scores: shared with gap. (choices: \(ways.english))")
    let others = otherEnds
    let links = Bilingual(
      zh: "请加：同分依次比较：仍同则并列。（或：\(others.chinese)；其前可列要比较的计分部分）",
      en:
        "Add: Break ties by: remain tied. (or: \(others.english); components to compare can be listed before it)"
    )
    let headline =
      ranking.numbering == nil
      ? Bilingual(zh: "同分如何排名未规定。", en: "It is not said how equal scores are ranked.")
      : Bilingual(
        zh: "写了同分怎样编号，没有写先比较什么，还是直接并列。",
        en:
          "It is said how equal scores are numbered, but not what is compared before, if anything.")
    return Diagnostic(
      .tiesNotRuled, zh: headline.chinese, en: headline.english, at: ranking.spot,
      help: (ranking.numbering == nil ? [numbers] : []) + (isUnbroken ? [links] : []))
  }

  /// `shared with gap 1 2 2 4`
  private static func described(_ numbering: RankNumbering) -> Bilingual {
    let sample = numbering.sample.map(String.init)
    return Bilingual(
      zh: "\(numbering.words.chinese) \(sample.joined(separator: "、"))",
      en: "\(numbering.words.english) \(sample.joined(separator: " "))")
  }

  /// The ways to end a chain of tie-breaks besides leaving units tied.
  private static var otherEnds: Bilingual {
    .alternatives(TieBreak.all.filter { $0.isLast && $0 != .remainTied }.map(\.words))
  }

  private static func open(_ last: Placed<TieBreak>) -> Diagnostic {
    Diagnostic(
      .tieBreaksUnsound, zh: "比较完仍相同时如何处理未规定。",
      en: "It is not said what happens when all of these are equal.", at: last.spot,
      help: [
        Bilingual(
          zh: "最后请加一项：仍同则并列。（或：\(otherEnds.chinese)）",
          en: "End the list with: remain tied. (or: \(otherEnds.english))")
      ])
  }

  /// What has been compared once cannot tell the units apart the second time.
  private static func askedBefore(in ranking: RankingDraft, name: String?) -> [Diagnostic] {
    var asked = Set(name.map { [TieBreak.byScore($0)] } ?? [])
    return ranking.tieBreaks.filter { !asked.insert($0.value).inserted }.map { link in
      Diagnostic(
        .warning, .tieBreaksUnsound,
        Bilingual(
          zh: "\(link.value.words.chinese)前面已经比较过，再比分不出先后，可以删去。",
          en:
            "\(link.value.words.english) has been compared before; comparing it again decides nothing. It can go."
        ),
        at: link.spot)
    }
  }

  /// All marks of a unit are counted, so each voter may have one only.
  private static func severalMarks(
    _ count: Placed<RankedCount>, _ rubric: RubricDraft
  ) -> Diagnostic? {
    let form = rubric.forms[count.value.marks.form]
    let parts: [Dimension] = [.criterion, .round, .item]
    guard let part = form.dimensions.first(where: parts.contains) else { return nil }
    let level = form.levels[count.value.levels[0]].name.text
    return Diagnostic(
      .tieBreaksUnsound,
      zh: "“\(form.name.text)”上一个人有几个评分（按\(part.name.chinese)分），这里会全部数进去。",
      en:
        "On \"\(form.name.text)\" one person gives several marks (by \(part.name.english)); this would count all of them.",
      at: count.spot, help: [.countOfItsOwn(level, of: form.name.text, over: part)])
  }

  private static func criterionLost(_ name: String, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .tieBreaksUnsound, zh: "没有哪一步留下单独的指标“\(name)”，同分时无从比较。",
      en: "No score keeps the criterion \"\(name)\" apart, so it cannot be compared.", at: spot,
      help: [
        Bilingual(
          zh: "请先汇总各评分人取平均分，再汇总各指标取加权平均；或为“\(name)”另写一条数值来比较。",
          en:
            "Average over raters before criteria, or write a Quantity for \"\(name)\" and compare that."
        )
      ])
  }

  private static func criterionAmbiguous(_ name: String, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .tieBreaksUnsound, zh: "有几个得分各自算出指标“\(name)”的数，没有写比较哪一个。",
      en:
        "Several scores work out a value of the criterion \"\(name)\", and it is not said which is compared.",
      at: spot,
      help: [
        Bilingual(
          zh: "请为“\(name)”另写一条数值来比较。", en: "Write a Quantity for \"\(name)\" and compare that.")
      ])
  }

  private static func tooEarly(_ link: Placed<TieBreak>) -> Diagnostic {
    Diagnostic(
      .tieBreaksUnsound, zh: "“\(link.value.words.chinese)”之后的各项永远轮不到。",
      en: "Nothing behind \"\(link.value.words.english)\" is ever asked.", at: link.spot,
      help: [Bilingual(zh: "请把它移到最后，或删去后面各项。", en: "Put it last, or delete what stands behind it.")]
    )
  }

  private static func cannotShare(_ last: Placed<TieBreak>) -> Diagnostic {
    Diagnostic(
      .tieBreaksUnsound, zh: "“顺序编号”不许并列，最后一项不能是“仍同则并列”。",
      en: "\"in sequence\" gives no shared ranks, so the list cannot end in \"remain tied\".",
      at: last.spot,
      help: [
        Bilingual(zh: "请写：按单位顺序。（或：停止计票）", en: "Write: by unit order. (or: refuse)")
      ])
  }
}

extension Bilingual {
  /// What a number that is compared is where no words say it whole.
  /// - Parameter part: what a voter gives several marks for.
  static func countOfItsOwn(
    _ level: String, of form: String, over part: Dimension? = nil
  ) -> Bilingual {
    let sum = part.map { Bilingual.over($0) }
    return Bilingual(
      zh: "请另写一条数值来比较：数值“\(level)票”，取自“\(form)”：计数“\(level)”；\(sum?.chinese ?? "")不修约。",
      en:
        "Write a Quantity and compare that: Quantity \"\(level)票\" based on \"\(form)\": number of \"\(level)\"; \(sum?.english ?? "")no rounding."
    )
  }

  private static func over(_ part: Dimension) -> Bilingual {
    Bilingual(zh: "汇总各\(part.name.chinese)求和；", en: "over \(part.plural), sum; ")
  }
}

extension RubricDraft {
  fileprivate func hasUntypedScore(of form: Int) -> Bool {
    quantities.contains { $0.form == form && $0.typed == nil }
  }

  /// In how many different ways scores come to one value for each criterion of the form before the
  /// criteria become one.
  func waysToCriteria(of form: Int) -> Int {
    let ways = quantities.filter { $0.form == form }.compactMap { quantity -> [Step]? in
      let steps = quantity.typed?.steps ?? []
      let position = zip(steps, steps.dropFirst()).enumerated().first { _, pair in
        guard case .collapse(let collapse) = pair.1.step else { return false }
        return collapse.dimensions == [.criterion] && pair.0.result.dimensions == [.criterion]
      }?.offset
      return position.map { steps[...$0].map(\.step) }
    }
    return Set(ways).count
  }
}
