public import RubricModel
import Scoring

/// Which figures a sheet may show: the rubric's publication rule, article by article.
public struct Disclosure: Sendable {
  private enum Extent: Sendable {
    case everything
    case items(Set<Publication.Item>)
  }

  private let extent: Extent
  private let finalScore: Int?

  private init(_ extent: Extent, finalScore: Int?) {
    self.extent = extent
    self.finalScore = finalScore
  }

  /// The committee office sees all figures.
  public static let office = Disclosure(.everything, finalScore: nil)

  /// What everybody may see: nothing where the rubric does not speak of it.
  public static func everybody(by rubric: Rubric) -> Disclosure {
    published(to: [.all], by: rubric)
  }

  /// What a unit may see of itself: what everybody may see, and what is for the unit.
  public static func ownUnit(by rubric: Rubric) -> Disclosure {
    published(to: [.all, .ownUnit], by: rubric)
  }

  private static func published(
    to audiences: Set<Publication.Audience>, by rubric: Rubric
  ) -> Disclosure {
    let items = rubric.publications.filter { audiences.contains($0.audience) }.flatMap(\.items)
    return Disclosure(.items(Set(items)), finalScore: rubric.finalScore)
  }

  private func has(_ item: Publication.Item) -> Bool {
    switch extent {
    case .everything: true
    case .items(let items): items.contains(item)
    }
  }

  var showsEverything: Bool { if case .everything = extent { true } else { false } }

  /// Whether anything is shown.
  public var showsSomething: Bool {
    switch extent {
    case .everything: true
    case .items(let items): !items.isEmpty
    }
  }

  func showsQuantity(_ index: Int) -> Bool {
    has(.allScores) || has(.quantity(index)) || (index == finalScore && has(.finalScore))
  }

  var showsAllScores: Bool { has(.allScores) }

  /// Whether it is told how many were not heard. It belongs beside what the others said; no rubric
  /// can name it, and a rate that is named does not publish it.
  var showsResponses: Bool { showsAllScores }

  func showsGrading(_ index: Int) -> Bool { has(.grade) || has(.grading(index)) }

  /// Whether ranks are shown at all, and so whether the sheet may be in their order.
  var showsRanks: Bool { lastRank > 0 }

  func showsRank(_ rank: Int) -> Bool { rank <= lastRank }

  /// The last rank that is shown; 0 where none is.
  private var lastRank: Int {
    guard case .items(let items) = extent else { return .max }
    return items.reduce(0) { last, item in
      if case .rank(let first) = item { max(last, first ?? .max) } else { last }
    }
  }

  /// The units in an order that tells no rank that is not shown: those with a shown rank first.
  func order(_ units: [UnitResult]) -> [UnitResult] {
    let shown = units.filter { $0.rank.map(showsRank) ?? false }
    let others = units.filter { !($0.rank.map(showsRank) ?? false) }
    return shown + (showsEveryRank ? others : others.sorted { $0.index < $1.index })
  }

  /// Whether no rank is kept back, and so whether it may be told that a unit has none.
  var showsEveryRank: Bool { lastRank == .max }

  /// Whether the figures that a condition compares may be told. Lines of checklists are as public
  /// as all scores.
  func shows(_ condition: UnitCondition) -> Bool {
    switch condition {
    case .quantity(let index, _): showsQuantity(index)
    case .absent(let figure):
      figure.isLine ? showsAllScores : condition.quantities.allSatisfy(showsQuantity)
    case .figures(let one, _, let other, _):
      one.isLine || other.isLine ? showsAllScores : condition.quantities.allSatisfy(showsQuantity)
    case .sum(let terms, _):
      terms.contains { $0.operand.isLine }
        ? showsAllScores : condition.quantities.allSatisfy(showsQuantity)
    case .rankAgainst: showsAllScores && condition.quantities.allSatisfy(showsQuantity)
    case .grade(let index, _): showsGrading(index)
    case .gradesAmong(let indices, _, _): indices.allSatisfy(showsGrading)
    // Numbers of the meeting stand at the head of every sheet.
    case .category, .shared: true
    case .unitCount(let count, _): shows(count)
    case .gradedUnits(let graded, _): showsGrading(graded.grading)
    case .share, .turnout, .count, .counts, .records, .item, .rank, .rankShare, .mostVotes:
      showsAllScores
    case .atLeast: condition.leaves.allSatisfy(shows)
    }
  }
}

extension Disclosure {
  /// How many units have a figure tells of a small category who has it.
  private func shows(_ count: UnitCount) -> Bool {
    switch count.units {
    case .takingPart: true
    case .withQuantity(let index): showsQuantity(index)
    case .withItem: showsAllScores
    }
  }
}

extension Quantity.Term.Operand {
  fileprivate var isLine: Bool { if case .item = self { true } else { false } }
}
