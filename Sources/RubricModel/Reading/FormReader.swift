import Diagnostics
import ExactArithmetic
import RubricSyntax

extension RubricReader {
  mutating func readForm(_ heading: SyntaxNode, lines: [SyntaxNode]) {
    let index = draft.forms.count
    let kind: Form.Kind = heading.has(.ballotForm) ? .ballot : .feedback
    guard let made = heading.first(.madeName) else { return }
    let name = reader.makeName(made, as: .form(index))
    draft.forms.append(FormDraft(kind: kind, name: name, spot: reader.spot(made)))
    for line in lines { readFormLine(line, of: index) }
  }

  private mutating func readFormLine(_ line: SyntaxNode, of form: Int) {
    let spot = reader.spot(line)
    switch line.kind {
    case .criteriaLine:
      once(draft.forms[form].criteriaSpot, line) { $0.readCriteria(line, of: form) }
    case .levelsLine:
      once(draft.forms[form].levelsSpot, line) { $0.readLevels(line, of: form) }
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
    default: break
    }
  }

  private mutating func readCriteria(_ line: SyntaxNode, of form: Int) {
    draft.forms[form].criteriaSpot = reader.spot(line)
    for node in line.nodes(.item).compactMap({ $0.first(.criterion) }) {
      guard let made = node.first(.madeName) else { continue }
      let index = draft.forms[form].criteria.count
      let name = reader.makeName(made, as: .criterion(form: form, index: index))
      let weight = node.share.map { ExactNumber.share($0.text) }
      draft.forms[form].criteria.append(
        CriterionDraft(name: name, weight: weight, spot: reader.spot(node)))
    }
  }

  private mutating func readLevels(_ line: SyntaxNode, of form: Int) {
    draft.forms[form].levelsSpot = reader.spot(line)
    for node in line.nodes(.item).compactMap({ $0.first(.level) }) {
      guard let made = node.first(.madeName) else { continue }
      let name = reader.name(made)
      reportIfLevelTaken(name, in: draft.forms[form].levels, at: made)
      draft.forms[form].levels.append(
        LevelDraft(
          name: name, value: node.first(.amount).map(reader.amount),
          isAbstention: node.has(.abstain), spot: reader.spot(node)))
    }
  }

  /// Levels belong to their form: two forms may use one word, one form may not use it twice.
  private mutating func reportIfLevelTaken(
    _ name: Name, in levels: [LevelDraft], at node: SyntaxNode
  ) {
    guard
      let earlier = levels.first(where: { !Set($0.name.dataKeys).isDisjoint(with: name.dataKeys) })
    else { return }
    reader.report(
      Diagnostic(
        .nameTaken, zh: "等次“\(name.text)”在本表中已经有了。",
        en: "The level \"\(name.text)\" is on this form already.", at: reader.spot(node),
        cause: Diagnostic.Cause(Bilingual(zh: "先前的", en: "the earlier one"), at: earlier.spot.place)
      ))
  }

  private mutating func readScale(_ line: SyntaxNode, of form: Int) {
    guard let range = line.first(.range) else { return }
    draft.forms[form].scale = Placed(scale(range), at: reader.spot(line))
  }

  private func scale(_ range: SyntaxNode) -> PointScale {
    let ends = range.nodes(.points).map(reader.points)
    return PointScale(
      lowest: reader.number(range.number), highest: ends.first ?? .zero,
      step: range.has(.wholePoints) ? .one : ends.last ?? .zero)
  }

  private mutating func readCase(_ line: SyntaxNode, of form: Int) {
    guard let words = line.first(.markCase)?.keywords.first,
      let markCase = MarkCase.allCases.first(where: { $0.keyword == words }),
      let node = line.first(.treatment)
    else { return }
    guard draft.forms[form].cases[markCase] == nil else { return reportSaidTwice(line) }
    draft.forms[form].cases[markCase] = Placed(
      TreatmentDraft(kind: treatment(node)), at: reader.spot(line))
  }

  private func treatment(_ node: SyntaxNode) -> TreatmentDraft.Kind {
    if let points = node.first(.points) { return .countsAsPoints(reader.points(points)) }
    if let name = node.names.first { return .countsAsLevel(name.text) }
    return .plain(node.keywords[0])
  }
}
