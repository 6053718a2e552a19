public import Diagnostics
public import ExactArithmetic
import RubricSyntax

/// Rules that a ballot has to keep as a whole, and what happens to one that does not.
public struct BallotRules: Sendable {
  public let rules: [Placed<BallotClause>]
  /// `voidBallot` or `refuse`.
  public let otherwise: MarkTreatment

  /// The same for a meeting with these numbers.
  ///
  /// - Parameter numbers: what the shared numbers of the rubric are, by index.
  public func with(_ numbers: [Rational?]) -> BallotRules {
    BallotRules(
      rules: rules.map { Placed($0.value.with(numbers), at: $0.spot) }, otherwise: otherwise)
  }
}

/// A rule with the ballots that have to keep it, and the marks on them that it is about.
public struct BallotClause: Hashable, Sendable {
  public enum Criteria: Hashable, Sendable {
    /// All marks of the ballot; the form has no criteria.
    case together
    /// All marks of the ballot, for whatever criterion (所有指标).
    case all
    /// The marks for each criterion by themselves (每项指标).
    case each
    /// The same, of these criteria only.
    case some([Int])
  }

  public let rule: BallotRule
  /// The groups whose voters have to keep it; empty where all have to.
  public let groups: [Int]
  public let criteria: Criteria
  /// The categories whose units are tested, each by itself; empty for all units together.
  public let categories: [Name]
  /// Whether these are all there are (每类).
  var isInEachCategory = false

  fileprivate func with(_ numbers: [Rational?]) -> BallotClause {
    BallotClause(
      rule: rule.with(numbers), groups: groups, criteria: criteria, categories: categories,
      isInEachCategory: isInEachCategory)
  }

  /// Each category by itself; nil for all units together.
  public var categoryParts: [Name?] { categories.isEmpty ? [nil] : categories }

  public func isAbout(group: Int) -> Bool { groups.isEmpty || groups.contains(group) }

  /// The criteria whose marks are tested, each by itself; nil for all marks together.
  ///
  /// - Parameter count: how many criteria the form has.
  public func parts(ofCriteria count: Int) -> [Int?] {
    switch criteria {
    case .together, .all: [nil]
    case .each: Array(0..<count)
    case .some(let criteria): criteria
    }
  }
}

public enum BallotRule: Hashable, Sendable {
  /// The number of marks that satisfy the bound.
  case marks(BallotQuota, Bound)
  /// The number of marks at some levels together; criteria with levels of their own have one each
  /// of a name.
  case levels(BallotQuota, [Int])
  case notAllEqual
  /// Not every mark is the highest of its scale.
  case notAllFull
  /// No two marks are the same: the places of a list, each given once.
  case allDifferent
  /// What the marks add up to, as points that a ballot has to share out, their mean, or how far
  /// they lie apart.
  case figure(BallotFigure, Bound)
  /// What they add up to compared with the number that the ballot states, so many times: votes to
  /// be cumulated go by the shares held.
  case sumOfStated(Comparison, times: Int)
  /// What they add up to compared with a number of the meeting.
  case sumOfShared(Comparison, SharedLimit)
}

extension BallotClause {
  /// The clause in the words of a rubric: `组别“职工”，每项指标最多2个评分“优秀”`.
  public func text(on form: Form) -> Bilingual {
    switch criteria {
    case .together: text(on: form, about: Bilingual(same: ""))
    case .all: text(on: form, about: Keyword.allCriteria)
    case .each: text(on: form, about: Keyword.eachCriterion)
    case .some(let criteria): text(on: form, criteria)
    }
  }

  /// The same of what a ballot broke: with the criterion and the category, where it is about each
  /// by itself.
  public func text(
    on form: Form, broken criterion: Int?, category: Name? = nil
  ) -> Bilingual {
    let clause =
      category.map { name in
        BallotClause(rule: rule, groups: groups, criteria: criteria, categories: [name])
      } ?? self
    return criterion.map { clause.text(on: form, [$0]) } ?? clause.text(on: form)
  }

  private func text(on form: Form, _ criteria: [Int]) -> Bilingual {
    let names = Self.listed(criteria.map { form.criteria[$0].name }, .criterion)
    return text(on: form, about: Bilingual(zh: names.chinese, en: names.english + " "))
  }

  private func text(on form: Form, about marks: Keyword) -> Bilingual {
    let words = marks.spelling
    return text(on: form, about: Bilingual(zh: words.chinese, en: words.english + " "))
  }

  private func text(on form: Form, about marks: Bilingual) -> Bilingual {
    let rule = rule.text(on: form)
    let units = categoryWords
    let tested = Bilingual(
      zh: units.chinese + marks.chinese + rule.chinese,
      en: units.english + marks.english + rule.english)
    if groups.isEmpty { return tested }
    let voters = Self.listed(groups.map { form.groups[$0].name }, .group)
    return Bilingual(
      zh: voters.chinese + "，" + tested.chinese, en: voters.english + ", " + tested.english)
  }

  /// `类别“正职”`, `in each category `.
  private var categoryWords: Bilingual {
    if categories.isEmpty { return Bilingual(same: "") }
    let each = Keyword.eachCategory.spelling
    if isInEachCategory { return Bilingual(zh: each.chinese, en: each.english + " ") }
    let words = Keyword.category
    let names = Self.listed(
      categories,
      Bilingual(
        zh: words.spelling.chinese,
        en: (categories.count > 1 ? words.english[0] : words.english[1]).lowercased()))
    return Bilingual(zh: names.chinese, en: names.english + " ")
  }

  /// `指标“德”、“能”`, `criteria "德" and "能"`.
  private static func listed(_ names: [Name], _ dimension: Dimension) -> Bilingual {
    listed(
      names,
      Bilingual(
        zh: dimension.name.chinese,
        en: names.count > 1 ? dimension.plural : dimension.name.english))
  }

  private static func listed(_ names: [Name], _ word: Bilingual) -> Bilingual {
    Bilingual(
      zh: word.chinese + names.map { "“\($0[.chinese])”" }.joined(separator: "、"),
      en: word.english + " " + names.map { "\"\($0[.english])\"" }.joined(separator: " and "))
  }
}

extension BallotRule {
  /// The number of the meeting that a ballot is held to; nil for a rule without one.
  var limit: SharedLimit? {
    switch self {
    case .marks(let quota, _), .levels(let quota, _):
      if case .shared(let limit) = quota.amount { limit } else { nil }
    case .sumOfShared(_, let limit): limit
    case .notAllEqual, .notAllFull, .allDifferent, .figure, .sumOfStated: nil
    }
  }

  fileprivate func with(_ numbers: [Rational?]) -> BallotRule {
    switch self {
    case .marks(let quota, let bound): .marks(quota.with(numbers), bound)
    case .levels(let quota, let levels): .levels(quota.with(numbers), levels)
    case .sumOfShared(let comparison, let limit): .sumOfShared(comparison, limit.with(numbers))
    case .notAllEqual, .notAllFull, .allDifferent, .figure, .sumOfStated: self
    }
  }

  /// `“持股数”乘以3`.
  private static func stated(on form: Form, times: Int) -> Bilingual {
    let name = form.factor?.name
    let multiple = Keyword.times.spelling
    return Bilingual(
      zh: "“\(name?[.chinese] ?? "")”" + (times == 1 ? "" : "\(multiple.chinese)\(times)"),
      en: "\"\(name?[.english] ?? "")\"" + (times == 1 ? "" : " \(multiple.english) \(times)"))
  }

  /// The rule in the words of a rubric.
  public func text(on form: Form) -> Bilingual {
    switch self {
    case .marks(let quota, let bound):
      let quota = quota.text
      return Bilingual(
        zh: quota.chinese + bound.text.chinese, en: quota.english + bound.text.english)
    case .levels(let quota, let levels):
      let quota = quota.text
      let names = form.names(ofLevels: levels)
      let together = names.count > 1 ? Keyword.together.spelling : nil
      return Bilingual(
        zh: (together?.chinese ?? "") + quota.chinese
          + names.map { "“\($0[.chinese])”" }.joined(separator: "、"),
        en: (together.map { $0.english + " " } ?? "") + quota.english
          + names.map { "\"\($0[.english])\"" }.joined(separator: " and "))
    case .notAllEqual: return WholeBallotRule.notAllEqual.keyword.spelling
    case .notAllFull: return WholeBallotRule.notAllFull.keyword.spelling
    case .allDifferent: return WholeBallotRule.allDifferent.keyword.spelling
    case .figure(let figure, let bound):
      let (name, words) = (figure.keyword.spelling, bound.predicate)
      return Bilingual(zh: name.chinese + words.chinese, en: "\(name.english) \(words.english)")
    case .sumOfStated(let comparison, let times):
      return Self.sum(comparison, Self.stated(on: form, times: times))
    case .sumOfShared(let comparison, let limit): return Self.sum(comparison, limit.text)
    }
  }

  private static func sum(_ comparison: Comparison, _ limit: Bilingual) -> Bilingual {
    let (sum, words) = (Keyword.sumOfMarks.spelling, comparison.predicate(limit))
    return Bilingual(zh: sum.chinese + words.chinese, en: "\(sum.english) \(words.english)")
  }
}
