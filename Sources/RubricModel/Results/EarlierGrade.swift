public import Diagnostics
import RubricSyntax

/// What an item of a grading gives.
public enum GivenGrade: Sendable {
  case named(Name)
  case earlier(EarlierGrade)

  /// The grades that it can give.
  public var grades: [Name] {
    switch self {
    case .named(let grade): [grade]
    case .earlier(let earlier): earlier.outcomes.map(\.to)
    }
  }

  /// Nil where the unit has no earlier grade, and thus has none here either.
  public func grade(having earlier: [Name?]) -> Name? {
    switch self {
    case .named(let grade): grade
    case .earlier(let source): source.outcome(of: earlier[source.grading])?.to
    }
  }

  /// `“优秀”`, `比“初评”降一个等次`.
  public var words: Bilingual {
    switch self {
    case .named(let grade): grade.quoted
    case .earlier(let earlier): earlier.words
    }
  }
}

/// The grade that an earlier grading gives, or one that lies some steps from it.
public struct EarlierGrade: Sendable {
  public enum Change: Sendable {
    case none
    /// Below zero it is lowered.
    case raised(by: Int)
    /// No better than this grade.
    case atBest(Name)
  }

  /// What becomes of a grade.
  public struct Outcome: Sendable {
    public let from: Name
    public let to: Name
  }

  /// By its index.
  public let grading: Int
  let name: Name
  public let change: Change
  /// The grades between which there are steps, the highest first.
  let order: [Name]
  /// For each grade that the unit can have had.
  public let outcomes: [Outcome]

  init(_ name: Name, _ grading: Int, _ change: Change, _ order: [Name], of grades: [Name]) {
    self.init(
      grading: grading, name: name, change: change, order: order,
      outcomes: grades.map { Outcome(from: $0, to: Self.grade(from: $0, change, order)) })
  }

  private init(
    grading: Int, name: Name, change: Change, order: [Name], outcomes: [Outcome]
  ) {
    self.grading = grading
    self.name = name
    self.change = change
    self.order = order
    self.outcomes = outcomes
  }

  /// Beyond the ends of the order there is no step, and none from a grade that is not in it.
  private static func grade(from grade: Name, _ change: Change, _ order: [Name]) -> Name {
    guard let place = order.firstIndex(where: { $0.text == grade.text }) else { return grade }
    switch change {
    case .none: return grade
    case .raised(let steps): return order[min(max(place - steps, 0), order.count - 1)]
    case .atBest(let best):
      return order.firstIndex { $0.text == best.text }.map { order[max(place, $0)] } ?? grade
    }
  }

  public func outcome(of grade: Name?) -> Outcome? {
    grade.flatMap { own in outcomes.first { $0.from.text == own.text } }
  }

  /// With the grades that it gives called as these are.
  func called(as names: [Name]) -> EarlierGrade {
    EarlierGrade(
      grading: grading, name: name, change: change, order: order,
      outcomes: outcomes.map { outcome in
        Outcome(
          from: outcome.from, to: names.first { $0.text == outcome.to.text } ?? outcome.to)
      })
  }

  // MARK: Words

  /// As the rubric says it.
  public var words: Bilingual {
    let source = name.quoted
    switch change {
    case .none:
      return Bilingual(zh: "同\(source.chinese)", en: "as \(source.english)")
    case .raised:
      return Bilingual(
        zh: "比\(source.chinese)\(steps.chinese)",
        en: "compared with \(source.english) \(steps.english)")
    case .atBest(let best):
      return Bilingual(
        zh: "同\(source.chinese)，最高评为\(best.quoted.chinese)",
        en: "as \(source.english), at best \(best.quoted.english)")
    }
  }

  /// `降一个等次`; for a cap and where nothing changes nothing.
  public var steps: Bilingual {
    switch change {
    case .raised(by: -1): Keyword.oneGradeLower.spelling
    case .raised(by: -2): Keyword.twoGradesLower.spelling
    case .raised(by: 1): Keyword.oneGradeHigher.spelling
    case .raised: Keyword.twoGradesHigher.spelling
    case .atBest(let best):
      Bilingual(zh: "最高评为\(best.quoted.chinese)", en: "at best \(best.quoted.english)")
    case .none: Bilingual(same: "")
    }
  }

  /// Why the unit has its grade: `“初评”为“优秀”，降一个等次`.
  public func reason(of outcome: Outcome) -> Bilingual {
    let (source, had) = (name.quoted, outcome.from.quoted)
    let fact = Bilingual(
      zh: "\(source.chinese)为\(had.chinese)", en: "\(source.english) is \(had.english)")
    guard let effect = effect(on: outcome) else { return fact }
    return Bilingual(
      zh: "\(fact.chinese)，\(effect.chinese)", en: "\(fact.english), \(effect.english)")
  }

  private func effect(on outcome: Outcome) -> Bilingual? {
    let place = order.firstIndex { $0.text == outcome.from.text }
    switch change {
    case .none: return nil
    case _ where place == nil:
      return Bilingual(zh: "不在升降之列，不变", en: "which has no steps and is unchanged")
    case .raised(let steps) where steps < 0 && place == order.count - 1:
      return Bilingual(zh: "已是最低等次，不再降", en: "already the lowest grade")
    case .raised(let steps) where steps > 0 && place == 0:
      return Bilingual(zh: "已是最高等次，不再升", en: "already the highest grade")
    case .raised, .atBest: return steps
    }
  }
}

extension GivenGrade {
  /// Nil for one that follows from an earlier grading.
  var named: Name? { if case .named(let grade) = self { grade } else { nil } }
}
