public import Diagnostics
import ExactArithmetic
import RubricSyntax

extension RubricReader {
  mutating func readForm(_ heading: SyntaxNode, lines: [SyntaxNode]) {
    guard let made = heading.first(.madeName), let words = heading.keywords.first,
      let kind = FormKind.allCases.first(where: { $0.keyword == words })
    else { return }
    let again = bareForm(called: made)
    let index = again ?? draft.forms.count
    // A heading that is written twice is reported, and its article goes on.
    let name = reader.makeName(made, as: .form(draft.forms.count))
    if again == nil {
      draft.forms.append(FormDraft(kind: kind, name: name, spot: reader.spot(made)))
    }
    // These name what the other lines list.
    let last: Set<NodeKind> = [.ballotRules, .categoryWeights]
    for line in lines where !last.contains(line.kind) { readFormLine(line, of: index) }
    for line in lines where last.contains(line.kind) { readFormLine(line, of: index) }
    for line in lines {
      if line.kind == .unreadable {
        draft.forms[index].hasUnknownLine = true
      } else {
        draft.forms[index].hasLine = true
      }
    }
  }

  /// The form of a heading that was written twice: nothing was said of it between the two, so its
  /// article goes on.
  private func bareForm(called made: SyntaxNode) -> Int? {
    guard let text = made.names.first?.text,
      case .form(let index)? = reader.names.entry(text, of: [.form])?.kind,
      draft.forms.indices.contains(index), !draft.forms[index].hasLine
    else { return nil }
    return index
  }

  private mutating func readFormLine(_ line: SyntaxNode, of form: Int) {
    let spot = reader.spot(line)
    switch line.kind {
    case .criteriaLine: readMembers(.criterion, line, of: form)
    case .groupsLine: readMembers(.group, line, of: form)
    case .roundsLine: readMembers(.round, line, of: form)
    case .itemsLine: readMembers(.item, line, of: form)
    case .levelsLine:
      once(draft.forms[form].levelsSpot, line) { $0.readLevels(line, of: form) }
    case .criterionLevels: readCriterionLevels(line, of: form)
    case .sitesLine:
      once(draft.forms[form].sites, line) { $0.draft.forms[form].sites = spot }
    case .scaleLine:
      once(draft.forms[form].scale, line) { $0.readScale(line, of: form) }
    case .floorLine:
      once(draft.forms[form].floor, line) {
        $0.draft.forms[form].floor = Placed($0.reader.points(line.first(.points)), at: spot)
      }
    case .ceilingLine:
      once(draft.forms[form].ceiling, line) {
        $0.draft.forms[form].ceiling = Placed($0.reader.points(line.first(.points)), at: spot)
      }
    case .caseLine: readCase(line, of: form)
    case .ballotRules:
      once(draft.forms[form].ballotRules, line) { $0.readBallotRules(line, of: form) }
    case .leaveOutLine:
      once(draft.forms[form].leaveOutSpot, line) { $0.readLeaveOut(line, of: form) }
    case .suggestionWeights:
      once(draft.forms[form].suggestionWeightsSpot, line) {
        $0.readSuggestionWeights(line, of: form)
      }
    case .forCategory:
      once(draft.forms[form].categoriesSpot, line) { $0.readCategories(line, of: form) }
    case .categoryWeights: readCategoryWeights(line, of: form)
    case .factorLine:
      once(draft.forms[form].factor, line) { $0.readFactor(line, of: form) }
    case .rowRules:
      once(draft.forms[form].rowRulesSpot, line) { $0.readRowRules(line, of: form) }
    case .rowTotal:
      once(draft.forms[form].rowTotal, line) {
        $0.draft.forms[form].rowTotal = $0.rowTotal(line).map { Placed($0, at: spot) }
      }
    default: break
    }
  }

  private func rowTotal(_ line: SyntaxNode) -> RowTotal? {
    if let base = line.base { return .base(base) }
    return line.first(.points)?.number?.wholeNumber.map(RowTotal.number)
  }

  private mutating func readMembers(
    _ dimension: Dimension, _ line: SyntaxNode, of form: Int
  ) {
    guard draft.forms[form].memberSpots[dimension] == nil else { return reportSaidTwice(line) }
    draft.forms[form].memberSpots[dimension] = reader.spot(line)
    // A line that cannot stand here is told by itself, and so is nothing that would follow from it.
    guard draft.forms[form].kind.canList(dimension) else { return }
    var members: [MemberDraft] = []
    let parts = line.nodes(.item).compactMap { $0.first(.criterion) ?? $0.first(.member) }
    for node in parts {
      guard let made = node.first(.madeName) else { continue }
      let kind = NameTable.Kind.member(form: form, dimension, index: members.count)
      let name = reader.makeName(made, as: kind)
      let range = node.first(.range)
      let own = range.map { Placed(scale($0, on: form), at: reader.spot($0)) }
      members.append(
        MemberDraft(
          name: name, weight: node.share.map { ExactNumber.share($0.text) }, scale: own,
          spot: reader.spot(node)))
    }
    switch dimension {
    case .group: draft.forms[form].groups = members
    case .round: draft.forms[form].rounds = members
    case .item: draft.forms[form].items = members
    default: draft.forms[form].criteria = members
    }
  }

  private mutating func readScale(_ line: SyntaxNode, of form: Int) {
    guard let range = line.first(.range) else { return }
    draft.forms[form].scale = Placed(scale(range, on: form), at: reader.spot(line))
  }

  private mutating func readCategories(_ line: SyntaxNode, of form: Int) {
    draft.forms[form].categoriesSpot = reader.spot(line)
    for item in line.nodes(.item) {
      guard let name = item.names.first, let category = category(name) else { continue }
      draft.forms[form].categories.append(Placed(category, at: reader.spot(name)))
    }
  }

  private mutating func readFactor(_ line: SyntaxNode, of form: Int) {
    guard let made = line.first(.madeName), let range = line.first(.range) else { return }
    let name = reader.makeName(made, as: .factor(form: form))
    draft.forms[form].factor = Placed(
      CarriedNumber(
        name: name, scale: scale(range, on: form),
        carrier: line.has(.eachBallotStates) ? .ballot : .suggestion), at: reader.spot(line))
    draft.forms[form].factorHasUnit =
      range.has(.wholePoints) || range.nodes(.amount).contains { reader.amount($0).kind != .bare }
  }

  /// A number without a unit is a plain number on a checklist, and points elsewhere.
  private mutating func scale(_ range: SyntaxNode, on form: Int) -> PointScale {
    pointScale(range, whenBare: draft.forms[form].kind == .checklist ? .number : .points)
  }

  /// - Parameter bare: what numbers without a unit are.
  mutating func pointScale(_ range: SyntaxNode, whenBare bare: ValueKind) -> PointScale {
    let lowest = reader.amount(range)
    let ends = range.nodes(.amount).map(reader.amount)
    let kinds = ([lowest] + ends).map(\.kind)
    if kinds.contains(.share), kinds.contains(where: { $0 != .share }) || range.has(.wholePoints) {
      reader.report(.scaleOfTwoUnits(at: reader.spot(range)))
    }
    return PointScale(
      lowest: lowest.value, highest: ends.first?.value ?? .zero,
      step: range.has(.wholePoints) ? .one : ends.last?.value ?? .zero,
      kind: kinds.contains(.share)
        ? .share : kinds.contains(.points) || range.has(.wholePoints) ? .points : bare)
  }

  private mutating func readCase(_ line: SyntaxNode, of form: Int) {
    guard let words = line.first(.markCase)?.keywords.first,
      let markCase = MarkCase.allCases.first(where: { $0.keyword == words }),
      let node = line.first(.treatment)
    else { return }
    guard draft.forms[form].cases[markCase] == nil else { return reportSaidTwice(line) }
    checkUnit(of: node, on: form)
    draft.forms[form].cases[markCase] = Placed(
      TreatmentDraft(kind: treatment(node), hasOrigin: line.first(.origin) != nil),
      at: reader.spot(line))
  }

  /// Ballots are counted on a tally only.
  private mutating func checkUnit(of treatment: SyntaxNode, on form: Int) {
    guard draft.forms[form].kind != .tally, let points = treatment.first(.points),
      points.ownTokens.contains(where: { $0.kind == .unitWord(.ballots) })
    else { return }
    let number = reader.points(points).shortestText()
    reader.report(
      Diagnostic(
        .treatmentUnfit, zh: "票数只在计票表上填，这里是分数。",
        en: "Ballots are entered on a tally only; here are points.", at: reader.spot(points),
        help: [Bilingual(zh: "请写：计为\(number)分。", en: "Write: counts as \(number) points.")]))
  }

  func treatment(_ node: SyntaxNode) -> TreatmentDraft.Kind {
    if let points = node.first(.points) { return .countsAsPoints(reader.points(points)) }
    if let share = node.first(.amount) { return .countsAsShare(reader.amount(share).value) }
    if let name = node.names.first { return .countsAsLevel(name.text) }
    return .plain(node.keywords[0])
  }
}

extension Diagnostic {
  fileprivate static func scaleOfTwoUnits(at spot: Spot) -> Diagnostic {
    Diagnostic(
      .scaleUnsound, zh: "评分范围的两端和每档要么都写百分比，要么都不写。",
      en: "Both ends and the steps of a scale are in percent, or none of them is.", at: spot,
      help: [
        Bilingual(
          zh: "请写，如：从0%到100%，每档0.01%。",
          en: "Write, for instance: from 0% to 100%, in steps of 0.01%.")
      ])
  }
}

extension FormKind {
  var keyword: Keyword {
    switch self {
    case .ballot: .ballotForm
    case .feedback: .feedbackForm
    case .tally: .tallyForm
    case .ledger: .ledgerForm
    case .checklist: .checklistForm
    case .adjustment: .adjustmentForm
    }
  }

  /// What the program calls such a form.
  public var name: Bilingual {
    Bilingual(zh: keyword.spelling.chinese, en: keyword.spelling.english.lowercased())
  }
}

extension SyntaxNode {
  /// The first base that it names.
  var base: Base? { bases.first }
  var bases: [Base] {
    keywords.compactMap { word in Base.allCases.first { $0.keyword == word } }
  }
}
