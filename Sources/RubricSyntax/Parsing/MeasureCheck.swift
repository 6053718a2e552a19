import Diagnostics

/// A measure word counts things: 3起, 2家. Where points are due it is a slip of the pen, or the
/// points are meant for so many things: 扣1日 may be 1分 for each day.
enum MeasureCheck {
  /// What holds points and nothing else.
  private static let kinds: [NodeKind] = [
    .fullScore, .componentHeading, .forEachStep, .distanceStep, .placeRow,
  ]

  static func errors(of lexed: LexedText, in tree: SyntaxTree) -> [Diagnostic] {
    lexed.measures.compactMap { measure in
      guard isPoints(measure.number, in: tree.root) else { return nil }
      return .measureOfPoints(
        tree.source.text(in: measure.number), tree.source.text(in: measure.range),
        at: tree.source.place(of: measure.number.lowerBound..<measure.range.upperBound))
    }
  }

  private static func isPoints(_ number: Range<Int>, in node: SyntaxNode) -> Bool {
    if kinds.contains(node.kind) {
      return node.nodes(.points).contains { points in
        points.ownTokens.contains { $0.kind == .number && $0.range == number }
      }
    }
    for case .node(let part) in node.children
    where part.range.lowerBound <= number.lowerBound && number.upperBound <= part.range.upperBound {
      return isPoints(number, in: part)
    }
    return false
  }
}

extension Diagnostic {
  fileprivate static func measureOfPoints(
    _ number: String, _ measure: String, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .error, SyntaxCode.unexpectedToken.rawValue,
      Bilingual(
        zh: "这里是分，不能写“\(measure)”。",
        en: "Points are due here; \"\(measure)\" does not fit."), at: place,
      help: [
        Bilingual(zh: "请写：\(number)分。", en: "Write: \(number) points.")
      ])
  }
}
