public import Ballots
public import Diagnostics
import ExactArithmetic
import RubricModel
public import Scoring

/// The result of a session as `appraise.result/1`. Others parse it: members are added, never
/// renamed.
public struct ResultJSON: Sendable {
  private let result: SessionResult
  private let rubricDigest: String
  private let diagnostics: [Diagnostic]
  private let language: Language
  private let detail: BallotDetail
  private let sealNumber: String?
  /// Of each component, by index of the unit.
  private let accounts: [[MarkAccount]]

  /// - Parameters:
  ///   - rubricDigest: SHA-256 of the rubric file in hexadecimal.
  ///   - language: that of the messages; nothing else depends on it.
  ///   - sealNumber: that of the result, where it can be sealed. A sealed result cannot bear it.
  public init(
    _ result: SessionResult, rubricDigest: String, diagnostics: [Diagnostic], language: Language,
    detail: BallotDetail = .first, sealNumber: String? = nil
  ) {
    self.sealNumber = sealNumber
    self.result = result
    self.rubricDigest = rubricDigest
    self.diagnostics = diagnostics
    self.language = language
    self.detail = detail
    accounts = result.rubric.components.map(result.accounts)
  }

  public var text: String { value.text() + "\n" }

  private var value: JSONValue {
    .object(
      [("schema", .text("appraise.result/1")), ("rubric", rubric)] + number + vote + [
        ("units", .list(result.units.map(unit))),
        ("exceptions", exceptions.notCounted), ("adjusted", exceptions.adjusted),
      ] + CountJSON.members(of: result) + [
        ("inputs", InputsJSON(result.count, isMasked: detail.isMasked).value),
        (
          "diagnostics", .list(diagnostics.map { DiagnosticJSON.value(of: $0, language: language) })
        ),
      ])
  }

  private var exceptions: ExceptionsJSON { ExceptionsJSON(result, detail) }

  private var number: [(String, JSONValue)] {
    sealNumber.map { [("sealNumber", .text($0))] } ?? []
  }

  private var vote: [(String, JSONValue)] {
    guard let vote = result.vote else { return [] }
    let reasons = vote.because.map(\.[language]).joined(
      separator: language == .chinese ? "；" : "; ")
    var members: [(String, JSONValue)] = [("stands", .bool(vote.stands))]
    if !vote.stands { members.append(("because", .text(reasons))) }
    return [("vote", .object(members))]
  }

  private var rubric: JSONValue {
    let edition = result.rubric.edition.map { [("edition", JSONValue.text($0))] } ?? []
    return .object(
      [("title", .text(result.rubric.title.text))] + edition + [("sha256", .text(rubricDigest))]
        + (gradings.isEmpty ? [] : [("gradings", .list(gradings))]))
  }

  /// What a grade is one of: that of a unit is of the last one.
  private var gradings: [JSONValue] {
    result.rubric.gradings.map { grading in
      let english = grading.name.english.map { [("english", JSONValue.text($0))] } ?? []
      return .object([("name", .text(grading.name.text))] + english)
    }
  }

  // MARK: Units

  private func unit(_ unit: UnitResult) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("unit", .text(unit.unit.identifier)), ("name", .text(unit.unit.name.text)),
    ]
    if result.rubric.tellsCategories, let category = unit.unit.category {
      members.append(("category", .text(category)))
    }
    if let leader = unit.unit.ledBy { members.append(("ledBy", .text(leader))) }
    if let rank = unit.rank { members.append(("rank", .number(rank))) }
    if let grade = unit.grades.last ?? nil { members.append(("grade", .text(grade.text))) }
    if unit.grades.count > 1 { members.append(("grades", grades(of: unit))) }
    if let final = result.rubric.finalScore, let exact = unit.figures[final].exact,
      let printed = unit.figures[final].printed
    {
      let final = [("printed", JSONValue.text(printed)), ("exact", .text(exact.description))]
      members.append(("final", .object(final)))
    }
    members.append(("components", .list(components(of: unit))))
    let quantities = quantities(of: unit)
    if !quantities.isEmpty { members.append(("quantities", .list(quantities))) }
    if let finding = unit.notRanked {
      members.append(("notRanked", .text(finding.reason(in: result.rubric))))
    }
    if let finding = unit.behindOthers {
      members.append(("behindOthers", .text(finding.reason(in: result.rubric))))
    }
    if let reason = unit.leftOut { members.append(("leftOut", .text(reason.text))) }
    return .object(members)
  }

  private func grades(of unit: UnitResult) -> JSONValue {
    .list(
      zip(result.rubric.gradings, unit.grades).compactMap { grading, grade in
        grade.map { .object([("name", .text(grading.name.text)), ("value", .text($0.text))]) }
      })
  }

  private func components(of unit: UnitResult) -> [JSONValue] {
    zip(result.rubric.components, accounts).map { index, accounts in
      let (quantity, score) = (result.rubric.quantities[index], unit.figures[index])
      var members: [(String, JSONValue)] = [("name", .text(quantity.name.text))]
      if let english = quantity.name.english { members.append(("english", .text(english))) }
      if let printed = score.printed { members.append(("printed", .text(printed))) }
      if let exact = score.exact { members.append(("exact", .text(exact.description))) }
      if let value = score.unrounded { members.append(("unrounded", .text(value.description))) }
      let account = accounts[unit.index]
      members += [
        ("counted", .number(account.counted)), ("abstained", .number(account.abstained)),
        ("void", .number(account.void)),
      ]
      if account.leftOut > 0 { members.append(("leftOut", .number(account.leftOut))) }
      return .object(members)
    }
  }

  /// Rates and figures, a share with the numbers it is made of.
  private func quantities(of unit: UnitResult) -> [JSONValue] {
    result.rubric.otherQuantities.map { index in
      let (quantity, figure) = (result.rubric.quantities[index], unit.figures[index])
      var members: [(String, JSONValue)] = [("name", .text(quantity.name.text))]
      if let english = quantity.name.english { members.append(("english", .text(english))) }
      if let printed = figure.printed { members.append(("printed", .text(printed))) }
      if let exact = figure.exact { members.append(("exact", .text(exact.description))) }
      if let share = figure.share { members += ShareJSON.members(of: share) }
      return .object(members)
    }
  }
}
