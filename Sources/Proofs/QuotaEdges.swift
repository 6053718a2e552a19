import RubricModel
public import Scoring

/// Why quotas have no room for units that satisfy their rules: found once for all units.
public struct QuotaEdges: Sendable {
  /// What leaves out a unit that satisfies a rule.
  public enum Reason: Sendable {
    /// The quota is no whole place.
    case noPlace
    /// Those whose turn is before have all places.
    case full
    /// More share its rank than places are left, and the rule leaves out all of them.
    case tied
    /// Such a tie stands before it.
    case behindTie
  }

  private struct Key: Hashable {
    let grading: Int
    let rule: Int
    /// Nil where one quota is for all.
    let category: String?
  }

  private struct Edge {
    /// Units with a rank.
    let ranked: Int
    let places: Int
    /// The turn of the rank that is left out because it is shared by too many.
    let tied: Int?
  }

  private let rubric: Rubric
  private var edges: [Key: Edge] = [:]

  public init(_ result: SessionResult) {
    rubric = result.rubric
    for (index, grading) in rubric.gradings.enumerated() {
      guard case .rules(let rules) = grading.method else { continue }
      for (number, rule) in rules.enumerated() {
        guard let quota = rule.quota else { continue }
        let lists = Dictionary(grouping: result.units.filter { $0.rank != nil }) {
          category(of: $0, quota)
        }
        for (category, units) in lists {
          let candidates = units.filter { $0.satisfies(rule: number, ofGrading: index) }
          let figure = candidates.lazy.compactMap {
            $0.places(ofRule: number, ofGrading: index)
          }.first
          let places = quota.places(of: units.count, figure: figure)
          edges[Key(grading: index, rule: number, category: category)] = Edge(
            ranked: units.count, places: places,
            tied: Self.tied(
              candidates.compactMap(\.rank).map(quota.turn).sorted(), quota, places))
        }
      }
    }
  }

  private static func tied(_ turns: [Int], _ quota: GradeQuota, _ places: Int) -> Int? {
    guard quota.tie == .noneIn, places > 0, turns.count > places else { return nil }
    return turns[places] == turns[places - 1] ? turns[places] : nil
  }

  private func category(of unit: UnitResult, _ quota: GradeQuota) -> String? {
    let isParted = quota.isWithinCategories || rubric.ranking?.isWithinCategories ?? false
    return isParted ? unit.unit.category : nil
  }

  /// How many units a quota is a share of, and how many places that makes; nil where the unit has
  /// no part in it.
  public func size(
    for unit: UnitResult, rule: Int, grading: Int
  ) -> (ranked: Int, places: Int)? {
    guard case .rules(let rules) = rubric.gradings[grading].method, let quota = rules[rule].quota
    else { return nil }
    let key = Key(grading: grading, rule: rule, category: category(of: unit, quota))
    return edges[key].map { ($0.ranked, $0.places) }
  }

  /// - Parameters:
  ///   - rule: its index among the rules of the grading, which the unit satisfies.
  ///   - grading: its index.
  public func reason(of unit: UnitResult, rule: Int, grading: Int) -> Reason {
    guard case .rules(let rules) = rubric.gradings[grading].method, let quota = rules[rule].quota,
      let edge = edges[
        Key(grading: grading, rule: rule, category: category(of: unit, quota))]
    else { return .full }
    if edge.places == 0 { return .noPlace }
    guard let tied = edge.tied, let turn = unit.rank.map(quota.turn), turn >= tied else {
      return .full
    }
    return turn == tied ? .tied : .behindTie
  }
}
