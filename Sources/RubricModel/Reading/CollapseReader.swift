import Diagnostics
import ExactArithmetic
import RubricSyntax
import Rules

/// Reads the step that makes one value of those along a dimension.
extension RubricReader {
  mutating func overStep(_ node: SyntaxNode, _ form: Int?, itemsStand: Bool) -> Step? {
    let words = node.keywords
    let dimensions = words.compactMap { dimension($0, itemsStand) }
    guard !dimensions.isEmpty,
      let average = average(of: node)
    else { return nil }
    return .collapse(
      Collapse(
        dimensions: dimensions, isWithinCategories: node.has(.withinEachCategory),
        selection: choice(in: node), ownQuorums: ownQuorums(in: node, form), average: average,
        whenEmpty: node.first(.emptyRule).map(emptyTreatment),
        whenPartEmpty: node.first(.partEmptyRule).map(partEmptyTreatment)))
  }

  private mutating func average(of node: SyntaxNode) -> Average? {
    guard let placed = node.first(.placed) else {
      return Average.all.first { node.keywords.contains(where: $0.isSpelled) }
    }
    let place = whole(placed.number)
    if place > 0 { return .placed(place, fromTop: placed.has(.fromTop)) }
    reader.report(.placeZero(at: reader.spot(placed)))
    return nil
  }

  /// Where items are appraised, `over items` is over what is appraised, except over the lines of a
  /// checklist that are not one number yet.
  private func dimension(_ word: Keyword, _ itemsStand: Bool) -> Dimension? {
    let dimension = Dimension.allCases.first { $0.keyword == word }
    return dimension == .item && draft.subject == .items && !itemsStand ? .unit : dimension
  }

  private mutating func choice(in step: SyntaxNode) -> Selection? {
    if let node = step.first(.closest) {
      let tie: Closest.Tie =
        node.has(.keepHigher) ? .keepHigher : node.has(.keepLower) ? .keepLower : .keepAll
      return .closest(Closest(number: whole(node.number), tie: tie))
    }
    if let node = step.first(.best) {
      return .best(Best(number: whole(node.number), isHighest: node.has(.highest)))
    }
    let enough = enough(in: step)
    if let node = step.first(.outliers) { return outliers(node, enough: enough) }
    guard let node = step.first(.trimming) else { return enough.map(Selection.enough) }
    if let own = step.nodes(.memberEnough).last, enough == nil, node.first(.trimCondition) == nil {
      reader.report(.quorumBeforeTrimming(at: reader.spot(own)))
    }
    return .trim(trimming(node, quorum: enough))
  }
}

extension Average {
  fileprivate func isSpelled(_ keyword: Keyword) -> Bool { keyword.spelling == words }
}

extension Diagnostic {
  /// Elsewhere an `if` before the dropping says when ends are dropped, and here when there is a
  /// value.
  fileprivate static func quorumBeforeTrimming(at spot: Spot) -> Diagnostic {
    Diagnostic(
      .trimmingUnsound, zh: "“若…个有效分，去掉…”有两种读法：有这么多的才有得数，或者有这么多的才去分。",
      en:
        "\"If … valid marks, drop …\" can be read in two ways: there is a value only then, or the ends are dropped only then.",
      at: spot,
      help: [
        Bilingual(
          zh: "不足的不计、其余都去分的，请在“去掉”之前写明几个才去分：若超过2个有效分，去掉1个最高分和1个最低分，否则不去分。",
          en:
            "Say before the dropping how many it is for: if more than 2 valid marks, drop 1 highest and 1 lowest, otherwise drop none."
        )
      ])
  }

  fileprivate static func placeZero(at spot: Spot) -> Diagnostic {
    Diagnostic(
      .trimmingUnsound, zh: "没有第0高的分，最高的是第1高分。",
      en: "No value is number 0; the first is number 1.", at: spot)
  }
}
