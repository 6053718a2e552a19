import Diagnostics
public import ExactArithmetic
public import RubricModel
import RubricSyntax
import Tables

/// Decides what a single mark is: blank, a level, a number on the scale, outside the bounds, or
/// nothing that the form admits.
struct MarkJudge {
  private let form: Form
  /// By criterion or line; one where there are none; empty on a form with levels.
  private let scales: [ScaledScale]
  /// By criterion; one where there are none.
  private let lists: [LevelWords]
  /// By level.
  private let areAbstentions: [Bool]
  /// Numbers that were accepted although they were not typed plainly.
  private(set) var tidied = TidiedCells()
  /// The cases that have occurred.
  private(set) var casesMet: Set<MarkCase> = []

  init(_ form: Form) {
    self.form = form
    lists = LevelWords.lists(of: form)
    areAbstentions = (form.scale.levels ?? []).map(\.isAbstention)
    scales = ScaledScale.scales(of: form)
  }

  var coding: MarkCoding {
    if let scale = scales.first { return .points(places: scale.places) }
    return .levels((form.scale.levels ?? []).map { $0.value?.value })
  }

  mutating func verdict(on mark: RawMark, at place: @autoclosure () -> Place) -> Verdict {
    if mark.text.isBlank { return verdictOnBlank(mark, at: place) }
    return scales.isEmpty ? levelVerdict(mark, at: place) : pointVerdict(mark, at: place)
  }

  /// Apart, as the other verdicts are that need the form: few marks do, and it is large.
  @inline(never)
  private mutating func verdictOnBlank(_ mark: RawMark, at place: () -> Place) -> Verdict {
    let form = form
    return verdict(by: form.treatments.blank, for: .blank, of: mark, code: nil) {
      .blankRefused(form: form, at: place())
    }
  }

  /// What a mark is that should be there and is not.
  mutating func verdictOnMissing(_ mark: RawMark, _ refusal: () -> Diagnostic) -> Verdict {
    verdict(by: form.treatments.missing, for: .missing, of: mark, code: nil, refusal)
  }

  /// What a unit's mark for itself is. Nobody asks it for one, so what is blank or missing counts
  /// no more than one that is there, whatever the form says of such marks; it strikes no ballot
  /// and stops nothing. What is no mark at all refuses the file.
  mutating func verdictOnOwn(_ mark: RawMark, at place: @autoclosure () -> Place) -> Verdict {
    casesMet.insert(.ownUnit)
    let treatment = form.treatments.ownUnit ?? .refuse
    if mark.text.isBlank {
      return treatment == .abstain ? .abstained(.markCase(.ownUnit)) : .void(.markCase(.ownUnit))
    }
    if let refusal = unreadable(mark.text, mark.at, at: place()) { return .refused(refusal) }
    let form = form
    return verdict(by: treatment, for: .ownUnit, of: mark, code: nil) {
      .ownUnitRefused(mark.text.trimmed, form: form, at: place())
    }
  }

  /// What a mark is that another one under the same key has displaced. It decides nothing, but what
  /// is no mark at all refuses the file wherever it stands.
  func verdictOnDiscarded(_ text: String, at: Coordinate, place: Place) -> Verdict {
    unreadable(text, at, at: place).map(Verdict.refused) ?? .void(.markCase(.duplicate))
  }

  /// Nil for what is blank or could be a mark of the form.
  private func unreadable(_ text: String, _ at: Coordinate, at place: Place) -> Diagnostic? {
    if text.isBlank { return nil }
    if scales.isEmpty {
      let words = lists[list(at)]
      return words.level(named: text) == nil && words.several(in: text) == nil
        ? .unknownLevel(text, at, on: form, place: place) : nil
    }
    guard case .failure(let refusal) = form.readNumber(text, at: at) else { return nil }
    return .notANumber(
      text, because: refusal, onChecklist: form.kind == .checklist, at: place)
  }

  // MARK: Levels

  /// Which of the lists a mark is chosen from.
  private func list(_ at: Coordinate) -> Int {
    let criterion = at[.criterion]
    return lists.indices.contains(criterion) ? criterion : 0
  }

  private mutating func levelVerdict(_ mark: RawMark, at place: () -> Place) -> Verdict {
    let text = mark.text
    guard let level = lists[list(mark.at)].level(named: text) else {
      return verdictOnOther(mark, at: place)
    }
    if text != text.trimmed { tidied.note(.surroundingSpace, at: place()) }
    return isAbstention(level) ? .abstained(.abstainingLevel(level)) : .counted(Int64(level))
  }

  /// What is no level by itself.
  @inline(never)
  private mutating func verdictOnOther(_ mark: RawMark, at place: () -> Place) -> Verdict {
    let form = form
    if let treatment = form.treatments.severalMarks,
      let several = lists[list(mark.at)].several(in: mark.text)
    {
      let names = several.compactMap { form.scale.levels?[$0].name }
      return verdict(by: treatment, for: .severalMarks, of: mark, code: nil) {
        .severalMarksRefused(names, form: form, at: place())
      }
    }
    return .refused(.unknownLevel(mark.text, mark.at, on: form, place: place()))
  }

  private func countedAs(_ level: Int, _ markCase: MarkCase) -> Verdict {
    isAbstention(level)
      ? .abstained(.markCase(markCase)) : .countedByRule(Int64(level), markCase)
  }

  private func isAbstention(_ level: Int) -> Bool {
    areAbstentions.indices.contains(level) && areAbstentions[level]
  }

  // MARK: Points

  private mutating func pointVerdict(_ mark: RawMark, at place: () -> Place) -> Verdict {
    let member = max(0, mark.at[form.scaledDimension])
    let scale = scales[scales.indices.contains(member) ? member : 0]
    switch form.readNumber(mark.text, at: mark.at) {
    case .failure(let refusal):
      return .refused(
        .notANumber(
          mark.text, because: refusal, onChecklist: form.kind == .checklist, at: place()))
    case .success(let number):
      if number.wasFolded { tidied.note(.fullWidth, at: place()) }
      if number.hadSurroundingSpace { tidied.note(.surroundingSpace, at: place()) }
      guard let code = scale.code(of: number) else { return offScale(mark, at: place()) }
      if scale.isWithinBounds(code) { return .counted(code) }
      return outsideBounds(mark, code, scale, at: place)
    }
  }

  @inline(never)
  private mutating func outsideBounds(
    _ mark: RawMark, _ code: Int64, _ scale: ScaledScale, at place: () -> Place
  ) -> Verdict {
    let form = form
    return verdict(
      by: form.treatments.outsideBounds ?? .refuse, for: .outsideBounds, of: mark,
      code: form.treatments.outsideBounds == .demandReason ? code : scale.nearestBound(to: code)
    ) { .outsideBoundsRefused(mark.text.trimmed, form: form, at: place()) }
  }

  private mutating func offScale(_ mark: RawMark, at place: Place) -> Verdict {
    let member = max(0, mark.at[form.scaledDimension])
    switch form.scale {
    case .numbers where form.scale(ofMember: member) == nil:
      return .refused(.notACount(mark.text.trimmed, onChecklist: true, at: place))
    case .anyPoints: return .refused(.tooManyPlaces(mark.text.trimmed, at: place))
    case .points, .levels, .numbers: break
    }
    let form = form
    return verdict(by: form.treatments.offScale ?? .refuse, for: .offScale, of: mark, code: nil) {
      .offScaleRefused(mark.text.trimmed, form: form, criterion: member, at: place)
    }
  }

  // MARK: Treatments

  private mutating func verdict(
    by treatment: MarkTreatment, for markCase: MarkCase, of mark: RawMark, code: Int64?,
    _ refusal: () -> Diagnostic
  ) -> Verdict {
    casesMet.insert(markCase)
    return switch treatment {
    case .abstain: .abstained(.markCase(markCase))
    case .voidMark: .void(.markCase(markCase))
    case .voidBallot: .strikesBallot(.markCase(markCase))
    case .moveToBound: code.map { .countedByRule($0, markCase) } ?? .refused(refusal())
    case .demandReason:
      code.flatMap { mark.reason == nil ? nil : .countedByRule($0, markCase) }
        ?? .refused(refusal())
    case .refuse: .refused(refusal())
    case .countAsNumber(let value):
      .countedByRule(scales.first.map { ScaledScale.scaled(value, $0.places) } ?? 0, markCase)
    case .countAsLevel(let named):
      countedAs(form.level(namedLike: named, ofMember: mark.at[.criterion]) ?? named, markCase)
    }
  }
}

extension Form {
  /// The number that a cell holds; on a line of shares it is written in percent.
  public func readNumber(
    _ text: String, at coordinate: Coordinate
  ) -> Result<DecimalNumber, NumberRefusal> {
    scale(ofMember: coordinate[scaledDimension])?.kind == .share
      ? PercentReader.read(text) : DecimalReader.read(text)
  }
}
