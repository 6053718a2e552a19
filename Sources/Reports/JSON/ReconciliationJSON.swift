import Ballots
public import Diagnostics
public import Reconciliation

/// What a reconciliation found, as `appraise.reconcile/1`. Members are added, never renamed.
public struct ReconciliationJSON: Sendable {
  private let settlement: Settlement
  private let diagnostics: [Diagnostic]
  private let language: Language
  private let agreedFile: String?

  /// - Parameter agreedFile: where the agreed table was written; nil where it was not.
  public init(
    _ settlement: Settlement, agreedFile: String?, diagnostics: [Diagnostic], language: Language
  ) {
    self.settlement = settlement
    self.agreedFile = agreedFile
    self.diagnostics = diagnostics
    self.language = language
  }

  public var text: String {
    let comparison = settlement.comparison
    var members: [(String, JSONValue)] = [
      ("schema", .text("appraise.reconcile/1")),
      ("first", .text(comparison.files.first)), ("second", .text(comparison.files.second)),
      ("agreed", .bool(settlement.open.isEmpty && !diagnostics.hasErrors)),
    ]
    if let agreedFile { members.append(("agreedFile", .text(agreedFile))) }
    members += [
      ("cells", counts), ("open", .number(settlement.open.count)),
      ("settled", .number(settlement.settled.count)),
      (
        "differences",
        .list(zip(comparison.differences, settlement.taken).map(value))
      ),
      ("diagnostics", .list(diagnostics.map { DiagnosticJSON.value(of: $0, language: language) })),
    ]
    return JSONValue.object(members).text() + "\n"
  }

  private var counts: JSONValue {
    let counts = settlement.comparison.counts
    return .object([
      ("compared", .number(counts.compared)), ("equal", .number(counts.equal)),
      ("differing", .number(counts.differing)), ("respelled", .number(counts.respelled)),
      ("blankForAbsent", .number(counts.blankForAbsent)),
    ])
  }

  /// The members that name it stand first, under the English words of the headers.
  private func value(_ difference: Difference, _ taken: Settlement.Taken?) -> JSONValue {
    let names = NamePart.all.filter { !difference.name[$0].isEmpty }.map { part in
      (part.name.english, JSONValue.text(difference.name[part]))
    }
    let sides = Choice.allCases.map { ($0.rawValue, value(difference[$0])) }
    let decision = taken.map { [("decision", value($0))] } ?? []
    return .object([("about", .object(names))] + sides + decision)
  }

  private func value(_ side: Difference.Side) -> JSONValue {
    let place = side.place.map { DiagnosticJSON.members(of: $0) } ?? []
    switch side {
    case .absent: return .object([("kind", .text("absent"))])
    case .cell(let text, _):
      return .object([("kind", .text("cell")), ("text", .text(text))] + place)
    case .record(let cells, _):
      return .object([("kind", .text("record")), ("cells", .number(cells))] + place)
    }
  }

  private func value(_ taken: Settlement.Taken) -> JSONValue {
    .object(
      [("choice", .text(taken.choice.rawValue)), ("reason", .text(taken.reason))]
        + DiagnosticJSON.members(of: taken.place))
  }
}
