import Ballots
import Proofs
import RubricModel
public import Scoring

/// The marks and exceptions of a session by unit, and its ranked lists, sorted once: a report has a
/// sheet for every unit, and each would else go through all marks and units again.
public struct SessionIndex: Sendable {
  private let marks: [[[JudgedMark]]]
  private let exceptions: [[[ExceptionGroup]]]
  private let adjustments: [[[ExceptionGroup]]]
  let ranked: RankedLists
  let quotas: QuotaEdges

  /// - Parameter result: its forms are indexed in their order.
  public init(_ result: SessionResult) {
    let units = result.count.units.count
    ranked = RankedLists(result)
    quotas = QuotaEdges(result)
    marks = result.count.forms.map { form in Self.sorted(form.marks, units) { $0.unit } }
    exceptions = result.count.forms.map { form in
      Self.sorted(form.exceptions(), units) { $0.unit }
    }
    adjustments = result.count.forms.map { form in
      Self.sorted(form.adjustments(), units) { $0.unit }
    }
  }

  private static func sorted<Part>(
    _ parts: [Part], _ units: Int, by unit: (Part) -> Int
  ) -> [[Part]] {
    parts.reduce(into: Array(repeating: [], count: units)) { $0[unit($1)].append($1) }
  }

  /// - Parameter form: its place among the forms that were counted.
  func marks(onForm form: Int, of unit: Int) -> [JudgedMark] { marks[form][unit] }

  func exceptions(onForm form: Int, of unit: Int) -> [ExceptionGroup] { exceptions[form][unit] }

  func adjustments(onForm form: Int, of unit: Int) -> [ExceptionGroup] { adjustments[form][unit] }
}
