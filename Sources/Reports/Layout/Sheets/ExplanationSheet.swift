import Ballots
import Diagnostics
import Proofs
import RubricModel
public import Scoring

/// How every printed digit of a unit comes about, from the ballots up: what counted and what did
/// not, every step with the article that says it, what decided the place, and the grade.
///
/// It names suggestions and cells of files: it is for the office.
public struct ExplanationSheet: Sendable {
  private let result: SessionResult
  private let unit: UnitResult
  private let meeting: Meeting
  /// Indices of the quantities that are explained.
  private let quantities: [Int]
  private let proof: Proof
  private let index: SessionIndex

  /// - Parameter quantities: nil for all of them.
  public init(
    _ unit: UnitResult, in result: SessionResult, meeting: Meeting = .init(),
    quantities: [Int]? = nil, index: SessionIndex? = nil
  ) {
    self.result = result
    self.unit = unit
    self.meeting = meeting
    self.quantities = quantities ?? Array(result.rubric.quantities.indices)
    proof = Proof(of: unit, in: result)
    self.index = index ?? SessionIndex(result)
  }

  private var rubric: Rubric { result.rubric }
  private var isWhole: Bool { quantities.count == rubric.quantities.count }

  public var document: ReportDocument {
    ReportDocument(
      title: Self.title(of: unit),
      subtitles: [rubric.title.bilingual] + meeting.lines,
      blocks: [.keyFigures(UnitFigures(unit, rubric).all)] + (isWhole ? marks : [])
        + quantities.map(steps) + (isWhole ? conclusions : []))
  }

  static func title(of unit: UnitResult) -> Bilingual {
    let name = unit.fullName
    return Bilingual(
      zh: "\(name.chinese)：得分由来", en: "\(name.english): how the score comes about")
  }

  // MARK: Blocks

  /// The cells stand under the name of their form and file.
  private var marks: [ReportDocument.Block] {
    let notes = MarkNotes(result, ofUnit: unit.index, index)
    return [.notes(heading: MarkNotes.heading, lines: notes.accountLines)] + notes.exceptionBlocks
  }

  private func steps(of index: Int) -> ReportDocument.Block {
    let quantity = rubric.quantities[index]
    let printed = unit.figures[index].printed ?? "—"
    let name = quantity.displayName
    return .steps(
      heading: Bilingual(
        zh: "\(name.chinese)　\(printed)", en: "\(name.english) \(printed)"),
      proof.figures(of: index).map(step))
  }

  private func step(_ figure: ProofFigure) -> ReportDocument.ReportStep {
    let quantity = rubric.quantities[figure.quantity]
    return ReportDocument.ReportStep(
      rule: figure.spot.rule, subject: figure.subject(in: result),
      working: figure.line.workingText(of: quantity, in: rubric),
      result: figure.line.resultText(of: quantity))
  }

  private var conclusions: [ReportDocument.Block] {
    let words = ConclusionWords(proof, in: result, index)
    let place = words.place.map {
      ReportDocument.Block.notes(heading: $0.heading, lines: $0.lines)
    }
    let grades = words.grades()
    let grade =
      grades.isEmpty
      ? nil
      : ReportDocument.Block.notes(heading: Bilingual(zh: "等次", en: "Grade"), lines: grades)
    return [place, grade].compactMap { $0 }
  }
}
