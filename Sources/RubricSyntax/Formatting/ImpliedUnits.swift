/// Numbers that can only be points, or ballots, with the unit word that the canonical text has
/// behind them: `满分100` means `满分100分`.
///
/// Where a number without a unit is a plain number, as on a checklist, nothing is added. A value
/// that is marked or promised in an example stands without.
enum ImpliedUnits {
  static func written(in root: SyntaxNode) -> SyntaxNode {
    let checklists = Set(root.nodes(.article).compactMap(nameOfChecklist))
    return root.mapped { node in
      if node.kind == .example { return node }
      let isBasedOnOne = node.baseName.map(checklists.contains) ?? false
      return written(
        node, on: isBasedOnOne ? .checklistForm : node.first(.formHeading)?.keywords.first)
    }
  }

  private static func nameOfChecklist(_ article: SyntaxNode) -> String? {
    guard let heading = article.first(.formHeading), heading.has(.checklistForm) else { return nil }
    return heading.first(.madeName)?.names.first?.text
  }

  /// - Parameter form: the kind of form that a sentence belongs to or a score is based on; nil in
  ///   other articles.
  private static func written(_ node: SyntaxNode, on form: Keyword?) -> SyntaxNode {
    switch node.kind {
    case .fullScore, .componentHeading, .floorLine, .ceilingLine, .placeRow, .forEachStep,
      .distanceStep, .term:
      return node.mapped { $0.kind == .points ? $0.with(.points) : written($0, on: form) }
    case .rowTotal:
      return node.mapped { $0.kind == .points ? $0.with(.ballots) : $0 }
    // What a suggestion weighs is no points, nor is a number of the meeting that does not say so.
    case .factorLine: return node
    case .sharedNumber where !isOfPoints(node.first(.range) ?? node, on: .checklistForm):
      return node
    case .range where isOfPoints(node, on: form):
      return node.mapped { $0.kind == .amount ? $0.with(.points) : $0 }
    case .treatment:
      guard let form, form != .checklistForm else { return node }
      let unit: UnitWord = form == .tallyForm ? .ballots : .points
      return node.mapped { $0.kind == .points ? $0.with(unit) : $0 }
    case .markTest where form == .checklistForm: return node
    case .markTest, .ballotRule:
      return node.mapped { bounded($0) }
    case .condition where node.has(.finalScore):
      return node.mapped { bounded($0) }
    case .gradeBands where node.has(.finalScore):
      return node.mapped { item in
        item.mapped { band in band.kind == .band ? band.mapped { bounded($0) } : band }
      }
    default:
      return node.mapped { written($0, on: form) }
    }
  }

  /// A bound of points.
  private static func bounded(_ node: SyntaxNode) -> SyntaxNode {
    guard node.kind == .bound else { return node }
    return node.mapped { $0.kind == .amount ? $0.with(.points) : $0 }
  }

  /// The scale of a checklist is one of plain numbers unless it says points.
  private static func isOfPoints(_ range: SyntaxNode, on form: Keyword?) -> Bool {
    form != .checklistForm || range.has(.wholePoints)
      || range.nodes(.amount).contains { $0.unitWord != nil }
  }
}

extension SyntaxNode {
  /// What the score or figure of an article is based on.
  fileprivate var baseName: String? {
    if kind == .value { return names.first?.text ?? first(.term)?.names.first?.text }
    for case .node(let part) in children {
      if let name = part.baseName { return name }
    }
    return nil
  }

  fileprivate func mapped(_ change: (SyntaxNode) -> SyntaxNode) -> SyntaxNode {
    SyntaxNode(
      kind,
      children.map { if case .node(let node) = $0 { .node(change(node)) } else { $0 } })
  }

  fileprivate var unitWord: Token? {
    ownTokens.first { if case .unitWord = $0.kind { true } else { false } }
  }

  /// A number with its unit behind it; a share has none.
  fileprivate func with(_ unit: UnitWord) -> SyntaxNode {
    guard let number, unitWord == nil else { return self }
    let end = number.range.upperBound
    let word = Token(kind: .unitWord(unit), range: end..<end, triviaStart: end, text: "")
    return SyntaxNode(kind, children + [.token(word)])
  }
}
