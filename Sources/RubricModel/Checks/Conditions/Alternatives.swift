import Diagnostics

/// Of lines of which so many are enough, every one decides for somebody.
struct Alternatives {
  private let list: ConditionList
  private let space: ConditionSpace

  init(_ list: ConditionList, _ space: ConditionSpace) {
    self.list = list
    self.space = space
  }

  func diagnostics(ofItem index: Int) -> [Diagnostic] {
    let item = list.items[index]
    return item.clauses.indices.flatMap { clause in
      Self.diagnostics(
        for: item.clauses[clause],
        space.fates(item: index, clause: clause, goesOn: list.items.map(\.hasQuota)), space,
        item.spot)
    }
  }

  static func diagnostics(
    for clause: AxisClause, _ fates: [ConditionSpace.LineFate], _ space: ConditionSpace,
    _ spot: Spot
  ) -> [Diagnostic] {
    guard clause.isJoined else { return [] }
    // One that leaves nothing over makes all others idle, and has been noted.
    if space.alwaysHolds(clause) { return [] }
    return zip(clause.lines, fates).compactMap { line, fate in
      let words = AxisClause.sentence(of: line, in: space)
      switch fate {
      case .needed: return nil
      case .impossible:
        // A condition that never holds by itself has been noted.
        return space.isImpossibleByItself(line) ? nil : neverHolds(words, spot)
      case .idle(let others):
        let beside = others.map { AxisClause.sentence(of: clause.lines[$0], in: space) }
        return clause.enough == 1
          ? changesNothing(words, beside, spot)
          : isNeverNeeded(words, clause.enough, beside, spot)
      // Where all stops at an item before, that is told of it.
      case .taken(let takers) where takers.deciding.isEmpty: return nil
      case .taken(let takers): return decidedBefore(words, takers, spot)
      }
    }
  }

  // MARK: Messages

  private static func neverHolds(_ words: Bilingual, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .warning, .itemNeverReached,
      Bilingual(
        zh: "\(words.chinese)，在这一项中永远不成立。",
        en: "\(words.english): this never holds in this item.".capitalizedFirst), at: spot,
      help: [
        Bilingual(
          zh: "写在一行的条件须全部符合。请核对数字，或删去这一行。",
          en: "Conditions in one line all have to hold. Check the numbers, or delete the line.")
      ])
  }

  private static func changesNothing(
    _ words: Bilingual, _ beside: [Bilingual], _ spot: Spot
  ) -> Diagnostic {
    let others = Bilingual.joined(beside, by: Bilingual(zh: "或", en: " or "))
    return Diagnostic(
      .warning, .itemNeverReached,
      Bilingual(
        zh: "只要符合其一的几个条件中，\(words.chinese)不起作用：符合它的，也都符合\(others.chinese)。",
        en:
          "Of these alternatives, \(words.english) changes nothing: whatever satisfies it satisfies \(others.english), too."
      ), at: spot,
      help: [
        Bilingual(
          zh: "这一条可以删去。须全部符合的，不写“或”。",
          en: "It can go. Where all of them have to hold, leave out \"or\".")
      ])
  }

  private static func isNeverNeeded(
    _ words: Bilingual, _ enough: Int, _ beside: [Bilingual], _ spot: Spot
  ) -> Diagnostic {
    let others = Bilingual.joined(beside, by: Bilingual(zh: "；", en: "; "))
    let reason =
      beside.isEmpty
      ? Bilingual(
        zh: "符合它的，其余各项从不会再符合\(enough - 1)项",
        en: "whatever satisfies it never satisfies \(enough - 1) more of them")
      : Bilingual(
        zh: "符合它的，不算它也已符合\(enough)项（\(others.chinese)）",
        en: "whatever satisfies it satisfies \(enough) without it (\(others.english))")
    return Diagnostic(
      .warning, .itemNeverReached,
      Bilingual(
        zh: "所列各项中，\(words.chinese)不起作用：\(reason.chinese)。",
        en: "Of these lines, \(words.english) changes nothing: \(reason.english)."), at: spot,
      help: [
        Bilingual(
          zh: "请核对各项的数字和“\(enough)项以上”；没有写错的，这一项可以删去。",
          en:
            "Check the numbers of the lines and \"\(enough) or more\"; where they are right, the line can go."
        )
      ])
  }

  private static func decidedBefore(
    _ words: Bilingual, _ takers: ConditionSpace.Takers, _ spot: Spot
  ) -> Diagnostic {
    Diagnostic(
      .warning, .itemNeverReached,
      Bilingual(
        zh: "这一项中，\(words.chinese)永远轮不到：\(takers.text.chinese)。",
        en: "In this item, \(words.english) is never reached: \(takers.text.english)."
      ), at: spot,
      help: [
        takers.stopping.isEmpty
          ? Bilingual(
            zh: "请把要求较严的一项写在前面，或删去这一条。",
            en: "Put the item that asks for more before the other, or delete this condition.")
          : takers.remedy
      ])
  }
}

extension ConditionSpace.Takers {
  /// `符合它的，都已先符合第（一）项`.
  var text: Bilingual {
    let (first, other) = (Self.items(deciding), Self.items(stopping))
    if stopping.isEmpty {
      return Bilingual(
        zh: "符合它的，都已先符合\(first.chinese)",
        en: "whatever satisfies it satisfies item \(first.english) before")
    }
    return Bilingual(
      zh: "符合它的，或已先符合\(first.chinese)，或到\(other.chinese)就无法判定",
      en:
        "whatever satisfies it satisfies item \(first.english) before, or item \(other.english) cannot be told of it"
    )
  }

  /// Where some case stops.
  var remedy: Bilingual {
    let first = Self.items(Array(stopping.prefix(1)))
    return Bilingual(
      zh: "请把这一项写在\(first.chinese)之前。",
      en: "Put this item before item \(first.english).")
  }

  private static func items(_ places: [Int]) -> Bilingual {
    Bilingual(
      zh: places.map { "第（\(ChineseNumeral.text($0 + 1))）项" }.joined(separator: "或"),
      en: places.map { "(\($0 + 1))" }.joined(separator: " or "))
  }
}
