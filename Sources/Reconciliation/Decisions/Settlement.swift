public import Diagnostics
public import Tables

/// What has become of the differences of a comparison: decided or open.
public struct Settlement: Sendable {
  public let comparison: Comparison
  /// Beside each difference of the comparison; nil while it is open.
  public let taken: [Taken?]

  /// A decision that holds.
  public struct Taken: Sendable {
    public let choice: Choice
    public let reason: String
    /// The row of the decisions file.
    public let place: Place
  }

  public var open: [Difference] {
    zip(comparison.differences, taken).compactMap { $1 == nil ? $0 : nil }
  }

  public var settled: [(difference: Difference, decision: Taken)] {
    zip(comparison.differences, taken).compactMap { difference, taken in
      taken.map { (difference, $0) }
    }
  }

  /// The agreed table; nil while a difference is open.
  public var agreed: AgreedTable? {
    let choices = taken.compactMap { $0?.choice }
    return choices.count == taken.count ? AgreedTable(comparison, choices) : nil
  }

  /// - Parameter decisions: nil where nobody has decided anything.
  /// - Returns: the settlement, and what is wrong with the decisions; a difference on which the
  ///   decision cannot be used stays open.
  public static func of(
    _ comparison: Comparison, decisions: Table?
  ) -> (settlement: Settlement, diagnostics: [Diagnostic]) {
    let read = decisions.map { DecisionReader.read($0, parts: comparison.decisionParts) }
    var judge = DecisionJudge(comparison)
    for decision in read?.value ?? [] { judge.take(decision) }
    return (
      Settlement(comparison: comparison, taken: judge.taken),
      (read?.diagnostics ?? []) + judge.diagnostics
    )
  }
}

/// Looks up what each decision settles.
private struct DecisionJudge {
  private let differences: [Difference]
  private let indices: [CellKey: Int]
  private var places: [Int: Place] = [:]
  private(set) var taken: [Settlement.Taken?]
  private(set) var diagnostics: [Diagnostic] = []

  init(_ comparison: Comparison) {
    differences = comparison.differences
    taken = differences.map { _ in nil }
    indices = Dictionary(
      differences.enumerated().map { ($1.name.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A row without a value is not decided yet.
  mutating func take(_ decision: Decision) {
    if decision.value.isEmpty { return }
    guard let index = indices[decision.name.key] else {
      diagnostics.append(.decisionSettlesNothing(decision.name, at: decision.place))
      return
    }
    if let earlier = places[index] {
      diagnostics.append(.decisionTwice(decision.name, earlier: earlier, at: decision.place))
      return
    }
    places[index] = decision.place
    if let problem = problem(of: decision, on: differences[index]) {
      diagnostics.append(problem)
    } else {
      taken[index] = choices(meantBy: decision.value, on: differences[index]).first.map {
        Settlement.Taken(choice: $0, reason: decision.reason, place: decision.place)
      }
    }
  }

  private func problem(of decision: Decision, on difference: Difference) -> Diagnostic? {
    switch choices(meantBy: decision.value, on: difference).count {
    case 0: return .decisionNeither(decision.value, difference, at: decision.valuePlace)
    case 1: break
    default: return .decisionAmbiguous(decision.value, difference, at: decision.valuePlace)
    }
    return decision.reason.isEmpty
      ? .decisionWithoutReason(decision.name, at: decision.place) : nil
  }

  /// The sides that the text of a decision can mean: its value, or which of the files it takes.
  private func choices(meantBy text: String, on difference: Difference) -> [Choice] {
    let byName = Choice.allCases.filter { $0.isMeant(by: text) }
    let byValue = Choice.allCases.filter { difference[$0].isMeant(by: text) }
    // Somebody may have typed the name of a file into a cell; then nothing but the values counts.
    return byValue.isEmpty ? byName : byValue
  }
}
