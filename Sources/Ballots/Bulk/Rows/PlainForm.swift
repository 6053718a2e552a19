import ExactArithmetic
import RubricModel
import Rules
import Tables

/// What has to be known of a form to count its plain rows from their bytes, without keeping them.
///
/// A row is plain when nobody could read it in two ways and the rubric decides its mark by itself:
/// counted, abstained or void. Every other row goes the careful way.
struct PlainForm: Sendable {
  /// Why a mark is not counted as it was typed, as far as plain rows have such marks.
  struct Case: Hashable, Sendable {
    let rawValue: Int

    static let blank = Case(rawValue: 0)
    static let offScale = Case(rawValue: 1)
    static let outsideBounds = Case(rawValue: 2)
    private static let firstLevel = 3

    /// The voter chose a level that abstains.
    static func level(_ index: Int) -> Case {
      Case(rawValue: firstLevel + index)
    }

    /// Nil for a level that abstains.
    var markCase: MarkCase? {
      switch self {
      case .blank: .blank
      case .offScale: .offScale
      case .outsideBounds: .outsideBounds
      default: nil
      }
    }

    var level: Int? { rawValue < Self.firstLevel ? nil : rawValue - Self.firstLevel }

    var rule: MarkRule { markCase.map(MarkRule.markCase) ?? .abstainingLevel(level ?? 0) }

    static func all(levels: Int) -> [Case] {
      (0..<firstLevel + levels).map(Case.init)
    }
  }

  let form: Form
  let scales: [ScaledScale]
  /// Nil for a form with points.
  let levels: LevelMarks?
  /// Whether marks can lie below zero.
  private let hasNegatives: Bool
  let cases: [Case]
  /// What becomes of each case, by its raw value; nil where a row with it is not plain.
  let treatments: [MarkTreatment?]

  /// Whether something has to be said of a ballot that has a mark twice, or lacks one.
  var isChecked: Bool { form.treatments.duplicate != .notChecked }

  var marksPerUnit: Int { max(1, form.criteria.count) }

  /// Nil where single marks have to be known, for a rule about whole ballots, or for a score that
  /// does not begin with all marks of a unit.
  init?(_ rubric: Rubric, form index: Int, units: [AppraisedUnit]?) {
    let form = rubric.forms[index]
    guard form.kind == .ballot, form.scale.points != nil || form.scale.levels != nil,
      form.ballotRules == nil, form.factor == nil,
      form.leavesOut.isEmpty, form.rowTotal == nil, form.categories.isEmpty,
      !form.leavesOutMembers, !form.treatments.voidsBallots, form.treatments.ownUnit == nil,
      !(units ?? []).contains(where: { rubric.leaveOut(of: $0) != nil }),
      // Rows of another form may leave a unit out.
      rubric.forms.allSatisfy({ $0.leavesOut.isEmpty || !$0.kind.isOfUnits }),
      rubric.quantities.allSatisfy({ !$0.needsSingleMarks(of: index) })
    else { return nil }
    self.form = form
    levels = LevelMarks(form)
    cases = Case.all(levels: form.scale.levels?.count ?? 0)
    scales = levels == nil ? ScaledScale.scales(of: form) : ScaledScale.levels(of: form)
    hasNegatives = levels == nil && scales.contains { $0.lowest < 0 }
    treatments = cases.map { form.treatments.whenPlain($0) }
    if scales.contains(where: { $0.marks.count > Self.mostMarks }) { return nil }
  }

  /// A histogram with more places would be larger than the rows that it counts.
  private static let mostMarks = 1 << 20

  /// The code of a mark with so many places.
  /// - Parameter lowest: of the scale that the mark is on.
  @inline(__always)
  func code(
    _ bytes: borrowing RawSpan, _ mark: Range<Int>, places: Int, from lowest: Int64
  ) -> Int64 {
    if let levels {
      return levels.code(bytes, mark.lowerBound, mark.upperBound, listFrom: lowest)
    }
    let code = PlainMark.code(bytes, mark.lowerBound, mark.upperBound, places: places)
    return code == PlainMark.odd && hasNegatives ? negativeCode(bytes, mark, places: places) : code
  }

  /// Only on a scale that goes below zero a mark with a sign is plain.
  @inline(never)
  private func negativeCode(
    _ bytes: borrowing RawSpan, _ mark: Range<Int>, places: Int
  ) -> Int64 {
    guard mark.count > 1, bytes.byte(at: mark.lowerBound) == .minus else { return PlainMark.odd }
    let size = PlainMark.code(bytes, mark.lowerBound + 1, mark.upperBound, places: places)
    return size < 0 ? size : -size
  }

  /// The case of a mark that has no place in the histogram; nil for one that is not plain.
  func uncountedCase(of code: Int64, _ scale: ScaledScale?) -> Case? {
    guard code != PlainMark.odd, let scale else { return nil }
    if levels != nil { return LevelMarks.abstaining(code).map(Case.level) }
    return scale.has(code) ? .outsideBounds : .offScale
  }

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
      default: .abstain
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
      return !collapse.dimensions.contains(.rater) || collapse.average.picks != nil
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
