import Diagnostics
import RubricSyntax

/// Every line of a form has a meaning on that kind of form, and the lines that the kind needs are
/// there.
enum FormLinesFit: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.forms.flatMap { form in
      FormLine.allCases.compactMap { line -> Diagnostic? in
        guard let spot = line.spot(on: form) else {
          let isDue = line.kindsThatNeedIt.contains(form.kind) && !rubric.tree.isIncomplete
          return isDue ? missing(line, on: form) : nil
        }
        return line.kinds.contains(form.kind) ? nil : unfit(line, on: form, at: spot)
      } + combined(form)
    }
  }

  private static func unfit(_ line: FormLine, on form: FormDraft, at spot: Spot) -> Diagnostic {
    let kinds = Bilingual.list(line.kinds.map(\.name))
    return Diagnostic(
      .formLineUnfit,
      zh: "\(form.kind.name.chinese)不能规定“\(line.name.chinese)”。",
      en: "A \(form.kind.name.english) has no line \"\(line.name.english)\".", at: spot,
      help: [
        Bilingual(
          zh: "请删去这一句。可以这样规定的有：\(kinds.chinese)。",
          en: "Delete the sentence. It can stand on: \(kinds.english).")
      ])
  }

  private static func missing(_ line: FormLine, on form: FormDraft) -> Diagnostic {
    Diagnostic(
      .formLineUnfit,
      zh: "“\(form.name.text)”没有写\(line.name.chinese)。",
      en: "\"\(form.name.text)\" does not say its \(line.name.english).", at: form.spot,
      help: [
        Bilingual(
          zh: "请加：\(line.name.chinese)：“…”；“…”。",
          en: "Add: \(line.spelling.english): \"…\"; \"…\".")
      ])
  }

  /// The rows are the units themselves, and have no suggestion to play a role in.
  private static func leavesOutByRow(
    _ form: FormDraft, _ entry: RowEntry, at spot: Spot
  ) -> Diagnostic {
    Diagnostic(
      .formLineUnfit,
      zh: "\(form.kind.name.chinese)按单位的备注不计入，没有\(entry.column.name.chinese)。",
      en:
        "A \(form.kind.name.english) leaves out units by their note; it has no \(entry.column.name.english).",
      at: spot,
      help: [
        Bilingual(
          zh: "请写：不计入：备注“\(entry.value)”。",
          en: "Write: Leave out: note \"\(entry.value)\".")
      ])
  }

  /// Lines that have a meaning each, but not together.
  private static func combined(_ form: FormDraft) -> [Diagnostic] {
    for rule in form.leavesOut where form.kind.isOfUnits {
      guard let entry = rule.value.entries.first(where: { $0.column != .note }) else { continue }
      return [leavesOutByRow(form, entry, at: rule.spot)]
    }
    guard form.kind == .ballot, let rules = form.ballotRules else { return [] }
    guard form.cases[.duplicate]?.value.kind == .plain(.notChecked) else { return [] }
    return [
      Diagnostic(
        .formLineUnfit, zh: "不查重的测评票不知道哪些分出自同一张票，不能规定每票须符合。",
        en:
          "Where duplicates are not checked, nobody knows which marks are of one ballot, so there can be no rules of a ballot.",
        at: rules.spot,
        help: [
          Bilingual(
            zh: "请删去这一句，或改为：重复：停止计票。", en: "Delete the sentence, or write: Duplicate: refuse.")
        ])
    ]
  }
}

/// A line that a form can have.
private enum FormLine: CaseIterable {
  case criteria, levels, groups, rounds, items, sites, scale, floor, ceiling, ballotRules, leaveOut
  case suggestionWeights, factor, stated, forCategory, rowTotal, rowRules

  /// The kinds of forms on which it has a meaning.
  var kinds: [FormKind] {
    switch self {
    case .criteria: FormKind.allCases.filter { $0.canList(.criterion) }
    case .levels: [.ballot, .feedback, .tally, .ledger]
    case .groups: FormKind.allCases.filter { $0.canList(.group) }
    case .rounds: FormKind.allCases.filter { $0.canList(.round) }
    case .items: FormKind.allCases.filter { $0.canList(.item) }
    case .sites: [.ballot]
    case .scale: [.ballot, .feedback, .checklist, .adjustment]
    case .floor, .ceiling: [.ballot, .feedback]
    case .ballotRules, .stated: [.ballot]
    case .leaveOut: FormKind.allCases
    case .suggestionWeights, .factor: [.feedback, .ledger]
    case .forCategory: FormKind.allCases
    case .rowTotal: [.tally]
    case .rowRules: [.checklist]
    }
  }

  /// The kinds of forms that cannot do without.
  var kindsThatNeedIt: [FormKind] {
    switch self {
    case .items: [.checklist]
    case .levels: [.tally, .ledger]
    default: []
    }
  }

  private var keyword: Keyword {
    switch self {
    case .criteria: .criteria
    case .levels: .levels
    case .groups: .groups
    case .rounds: .rounds
    case .items: .items
    case .sites: .sites
    case .scale: .scale
    case .floor: .floor
    case .ceiling: .ceiling
    case .ballotRules: .ballotRules
    case .leaveOut: .leaveOut
    case .suggestionWeights: .suggestionWeights
    case .factor: .eachFactor
    case .stated: .eachBallotStates
    case .forCategory: .forCategory
    case .rowTotal: .rowTotal
    case .rowRules: .rowRules
    }
  }

  var spelling: Bilingual {
    let words = keyword.spelling
    return Bilingual(zh: words.chinese, en: words.english.capitalizedFirst)
  }

  var name: Bilingual {
    Bilingual(zh: keyword.spelling.chinese, en: keyword.spelling.english.lowercased())
  }

  func spot(on form: FormDraft) -> Spot? {
    switch self {
    case .criteria: form.memberSpots[.criterion]
    case .levels: form.firstLevelsSpot
    case .groups: form.memberSpots[.group]
    case .rounds: form.memberSpots[.round]
    case .items: form.memberSpots[.item]
    case .sites: form.sites
    case .scale: form.scale?.spot
    case .floor: form.floor?.spot
    case .ceiling: form.ceiling?.spot
    case .ballotRules: form.ballotRules?.spot
    case .leaveOut: form.leaveOutSpot
    case .suggestionWeights: form.suggestionWeightsSpot
    case .factor: form.factor.flatMap { $0.value.carrier == .suggestion ? $0.spot : nil }
    case .stated: form.factor.flatMap { $0.value.carrier == .ballot ? $0.spot : nil }
    case .forCategory: form.categoriesSpot
    case .rowTotal: form.rowTotal?.spot
    case .rowRules: form.rowRulesSpot
    }
  }
}
