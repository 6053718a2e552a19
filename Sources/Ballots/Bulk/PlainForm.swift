import ExactArithmetic
import RubricModel
import Rules
import Tables

/// What has to be known of a form to count its plain rows from their bytes, without keeping them.
///
/// A row is plain when nobody could read it in two ways and the rubric decides its mark by itself:
/// counted, abstained or void. Every other row goes the careful way.
struct PlainForm: Sendable {
  /// Marks that are not counted as they were typed, as far as plain rows have them.
  enum Case: Int, CaseIterable, Sendable {
    case blank, offScale, outsideBounds

    var markCase: MarkCase {
      switch self {
      case .blank: .blank
      case .offScale: .offScale
      case .outsideBounds: .outsideBounds
      }
    }
  }

  let form: Form
  let scales: [ScaledScale]
  /// What becomes of each case, by its raw value; nil where a row with it is not plain.
  let treatments: [MarkTreatment?]

  /// Whether something has to be said of a ballot that has a mark twice, or lacks one.
  var isChecked: Bool { form.treatments.duplicate != .notChecked }

  var marksPerUnit: Int { max(1, form.criteria.count) }

  /// Nil where single marks have to be known, for a rule about whole ballots, or for a score that
  /// does not begin with all marks of a unit.
  init?(_ rubric: Rubric, form index: Int, units: [AppraisedUnit]?) {
    let form = rubric.forms[index]
    guard form.kind == .ballot, form.scale.points != nil, form.ballotRules == nil,
      form.leavesOut.isEmpty, form.rowTotal == nil,
      !form.treatments.voidsBallots,
      !(units ?? []).contains(where: { rubric.leaveOut(of: $0) != nil }),
      rubric.quantities.allSatisfy({ !$0.needsSingleMarks(of: index) })
    else { return nil }
    self.form = form
    scales = ScaledScale.scales(of: form)
    treatments = Case.allCases.map { form.treatments.whenPlain($0) }
    if scales.contains(where: { $0.marks.count > Self.mostMarks }) { return nil }
  }

  /// A histogram with more places would be larger than the rows that it counts.
  private static let mostMarks = 1 << 20

  func scale(of key: PlainKeys.Key) -> ScaledScale {
    scales[scales.indices.contains(key.criterion) ? key.criterion : 0]
  }
}

extension Treatments {
  fileprivate var voidsBallots: Bool {
    [blank, severalMarks, offScale, outsideBounds, missing].contains(.voidBallot)
  }

  fileprivate func whenPlain(_ plainCase: PlainForm.Case) -> MarkTreatment? {
    let treatment: MarkTreatment? =
      switch plainCase {
      case .blank: blank
      case .offScale: offScale
      case .outsideBounds: outsideBounds
      }
    switch treatment {
    case .abstain, .voidMark: return treatment
    default: return nil
    }
  }
}

extension Quantity {
  /// Whether it asks of a form what a histogram of its marks does not tell.
  fileprivate func needsSingleMarks(of form: Int) -> Bool {
    guard self.form == form else { return false }
    switch ladder.first?.step {
    case .collapse(let collapse):
      return collapse.dimension != .rater || collapse.average.picks != nil
    case .share, .count: return false
    default: return true
    }
  }
}

extension ScaledScale {
  /// Whether a mark is on the scale, within the bounds or not.
  func has(_ code: Int64) -> Bool {
    code >= lowest && code <= highest && (code - lowest) % step == 0
  }

  /// The marks that count as they were typed.
  var marks: ClosedRange<Int64> {
    let low = max(lowest, floor ?? lowest)
    return low...max(low, min(highest, ceiling ?? highest))
  }
}
