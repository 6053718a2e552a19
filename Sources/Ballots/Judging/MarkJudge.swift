import Diagnostics
import ExactArithmetic
import RubricModel
import RubricSyntax
import Tables

/// Decides what a single mark is: blank, a level, a number on the scale, outside the bounds, or
/// nothing that the form admits.
struct MarkJudge {
  private let form: Form
  private let scale: ScaledScale?
  private let levels: [NameKey: Int]
  /// Numbers that were accepted although they were not typed plainly.
  private(set) var tidied = TidiedCells()

  init(_ form: Form) {
    self.form = form
    var levels: [NameKey: Int] = [:]
    for (index, level) in (form.scale.levels ?? []).enumerated() {
      for key in level.name.dataKeys { levels[key] = index }
    }
    self.levels = levels
    if case .points(let scale) = form.scale {
      self.scale = ScaledScale(scale, form.bounds, extra: form.treatments.substitutes)
    } else {
      self.scale = nil
    }
  }

  var coding: MarkCoding {
    if let scale { return .points(places: scale.places) }
    return .levels((form.scale.levels ?? []).map { $0.value?.value })
  }

  mutating func verdict(on text: String, at place: @autoclosure () -> Place) -> Verdict {
    if text.isBlank {
      return verdict(by: form.treatments.blank, for: .blank, code: nil) {
        .blankRefused(form: form, at: place())
      }
    }
    return scale == nil ? levelVerdict(text, at: place()) : pointVerdict(text, at: place())
  }

  /// What a mark is that should be there and is not.
  func verdictOnMissing(_ refusal: () -> Diagnostic) -> Verdict {
    verdict(by: form.treatments.missing, for: .missing, code: nil, refusal)
  }

  /// What a mark is that another one under the same key has displaced. It decides nothing, but what
  /// is no mark at all refuses the file wherever it stands.
  func verdictOnDiscarded(_ text: String, at place: Place) -> Verdict {
    if !text.isBlank {
      if scale == nil {
        if level(named: text) == nil { return .refused(unknownLevel(text, at: place)) }
      } else if case .failure(let refusal) = DecimalReader.read(text) {
        return .refused(.notANumber(text, because: refusal, at: place))
      }
    }
    return .void(.markCase(.duplicate))
  }

  // MARK: Levels

  private mutating func levelVerdict(_ text: String, at place: Place) -> Verdict {
    guard let level = level(named: text) else { return .refused(unknownLevel(text, at: place)) }
    if text != text.trimmed { tidied.note(.surroundingSpace, at: place) }
    return isAbstention(level) ? .abstained(.abstainingLevel) : .counted(Int64(level))
  }

  private func level(named text: String) -> Int? { levels[NameKey.ignoringCase(text)] }

  private func isAbstention(_ level: Int) -> Bool {
    form.scale.levels?[level].isAbstention ?? false
  }

  private func unknownLevel(_ text: String, at place: Place) -> Diagnostic {
    let names = (form.scale.levels ?? []).map(\.name)
    return .unknownLevel(
      text, among: names,
      nearest: Spelling.nearest(to: text, among: names.flatMap(\.spellings)), at: place)
  }

  // MARK: Points

  private mutating func pointVerdict(_ text: String, at place: Place) -> Verdict {
    guard let scale else { return .refused(.blankRefused(form: form, at: place)) }
    switch DecimalReader.read(text) {
    case .failure(let refusal):
      return .refused(.notANumber(text, because: refusal, at: place))
    case .success(let number):
      if number.wasFolded { tidied.note(.fullWidth, at: place) }
      if number.hadSurroundingSpace { tidied.note(.surroundingSpace, at: place) }
      guard let code = scale.code(of: number) else {
        return verdict(by: form.treatments.offScale ?? .refuse, for: .offScale, code: nil) {
          .offScaleRefused(text.trimmed, form: form, at: place)
        }
      }
      if scale.isWithinBounds(code) { return .counted(code) }
      return verdict(
        by: form.treatments.outsideBounds ?? .refuse, for: .outsideBounds,
        code: scale.nearestBound(to: code)
      ) { .outsideBoundsRefused(text.trimmed, form: form, at: place) }
    }
  }

  // MARK: Treatments

  private func verdict(
    by treatment: MarkTreatment, for markCase: MarkCase, code: Int64?, _ refusal: () -> Diagnostic
  ) -> Verdict {
    switch treatment {
    case .abstain: .abstained(.markCase(markCase))
    case .voidMark: .void(.markCase(markCase))
    case .voidBallot: .strikesBallot(.markCase(markCase))
    case .moveToBound: code.map(Verdict.counted) ?? .refused(refusal())
    case .refuse: .refused(refusal())
    case .countAsNumber(let value):
      .counted(scale.map { ScaledScale.scaled(value, $0.places) } ?? 0)
    case .countAsLevel(let level):
      isAbstention(level) ? .abstained(.markCase(markCase)) : .counted(Int64(level))
    }
  }
}

extension Treatments {
  /// Numbers that are counted in place of a mark.
  fileprivate var substitutes: [Rational] {
    [blank, missing].compactMap { if case .countAsNumber(let value) = $0 { value } else { nil } }
  }
}
