public import Reports

/// A result (`appraise.result/1`) as a list of figures, in its order.
public struct ResultFigures: Sendable {
  public let figures: [Figure]
  public let inputs: ResultInputs

  /// Nil when the value is no result.
  public init?(_ value: JSONValue) {
    guard case .object(let members) = value,
      members.contains(where: { $0.0 == "schema" && $0.1.plainText == Self.schema })
    else { return nil }
    inputs = ResultInputs(value)
    var walker = FigureWalker()
    for (name, member) in members where !Self.told.contains(name) {
      walker.walk(name == "vote" ? member.withoutReason : member, FigurePath(name))
    }
    figures = walker.figures
    // Two values in one place: no result says that, and either could be meant.
    if Set(figures.map(\.path)).count != figures.count { return nil }
  }

  private static let schema = "appraise.result/1"

  /// What a language or the name of a file may change without changing the count.
  private static let told: Set<String> = [
    "schema", "diagnostics", "rubric", "sealNumber", "inputs",
  ]

  /// Where two results differ: in the order of the first, then what only the second has.
  public static func differences(_ first: Self, _ second: Self) -> [FigureDifference] {
    let firsts = Dictionary(first.figures.map { ($0.path, $0) }) { one, _ in one }
    let seconds = Dictionary(second.figures.map { ($0.path, $0) }) { one, _ in one }
    let changed = first.figures.compactMap { figure -> FigureDifference? in
      let other = seconds[figure.path]?.value
      return other == figure.value
        ? nil : FigureDifference(figure: figure, first: figure.value, second: other)
    }
    let added = second.figures.filter { firsts[$0.path] == nil }.map {
      FigureDifference(figure: $0, first: nil, second: $0.value)
    }
    return changed + added
  }
}

extension JSONValue {
  /// A vote without the reason why it does not stand, which is a sentence in some language.
  fileprivate var withoutReason: JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members.filter { $0.0 != "because" })
  }

  /// A text, number or truth value as it is printed; nil for what has parts.
  var plainText: String? {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .bool(let bool): bool ? "true" : "false"
    case .list, .object: nil
    }
  }

  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.0 == name }?.1
  }
}
