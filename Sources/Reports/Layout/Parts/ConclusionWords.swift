public import Diagnostics
import Proofs
import RubricModel
public import Scoring

/// Why a unit has its place and its grades: what decided against its neighbours, and the rule that
/// gave the grade with those before it.
public struct ConclusionWords {
  private let proof: Proof
  private let result: SessionResult
  private let index: SessionIndex

  /// - Parameter index: made once for all units of the result.
  public init(_ unit: UnitResult, in result: SessionResult, _ index: SessionIndex) {
    self.init(Proof(of: unit, in: result), in: result, index)
  }

  /// - Parameter proof: of the figures of the unit.
  init(_ proof: Proof, in result: SessionResult, _ index: SessionIndex) {
    self.proof = proof
    self.result = result
    self.index = index
  }

  private var unit: UnitResult { proof.unit }

  /// Nil where there is nothing to say of its place.
  public var place: (heading: Bilingual, lines: [Bilingual])? {
    let reason = [RankingNotes(result).reason(of: unit)].compactMap { $0 }
    if let standing = StandingWords(unit, result, index.ranked) {
      return (standing.heading, reason + standing.lines)
    }
    return reason.isEmpty ? nil : (Bilingual(zh: "名次", en: "Place"), reason)
  }

  /// - Parameter grading: index of one grading; nil for all of them.
  /// - Returns: empty for a unit without a grade.
  public func grades(of grading: Int? = nil) -> [Bilingual] {
    GradeWords(proof, result.rubric, index.quotas).lines(of: grading)
  }
}
