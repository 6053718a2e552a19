public import Diagnostics
import Proofs
import RubricModel
public import Scoring

/// Why a unit has its place and its grades: what decided against its neighbours, and the rule that
/// gave the grade with those before it.
public struct ConclusionWords {
  private let unit: UnitResult
  private let result: SessionResult
  private let index: SessionIndex

  public init(_ unit: UnitResult, in result: SessionResult, index: SessionIndex? = nil) {
    self.unit = unit
    self.result = result
    self.index = index ?? SessionIndex(result)
  }

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
    GradeWords(Proof(of: unit, in: result), result.rubric, index.quotas).lines(of: grading)
  }
}
