import Ballots
import RubricModel

/// Where everything stands on the sheet of results.
struct ResultsColumns {
  /// Shown where a ranking or a quota goes by categories.
  let category: Int?
  /// Of each quantity the recomputed value; the engine's is behind it.
  let figures: [Int]
  /// Nil without a ranking.
  let ranking: Ranking?
  /// Of each grading.
  let grades: [Int]
  let check: Int
  /// By grading and rule: the ranks of the units that satisfy a rule with a quota.
  let candidates: [[Int: Int]]
  /// The first column of these.
  let firstCandidates: Int

  struct Ranking {
    /// The recomputed rank; the engine's is behind it.
    let rank: Int
    /// What it compares, behind a free column.
    let keys: [Int]
    let places: Int
    let firsts: Int
  }

  init(_ rubric: Rubric, keyCount: Int) {
    let isParted = (rubric.ranking?.isWithinCategories ?? false) || rubric.countsWithinCategories
    category = isParted ? 1 : nil
    let firstFigure = isParted ? 2 : 1
    figures = rubric.quantities.indices.map { firstFigure + 2 * $0 }
    let rank = firstFigure + 2 * figures.count
    let firstGrade = rank + (rubric.ranking == nil ? 0 : 2)
    grades = rubric.gradings.indices.map { firstGrade + 2 * $0 }
    let check = firstGrade + 2 * grades.count
    self.check = check
    let places = check + 2 + keyCount
    ranking = rubric.ranking.map { _ in
      Ranking(
        rank: rank, keys: Array(check + 2..<places), places: places, firsts: places + 1)
    }
    firstCandidates = places + 2
    var next = firstCandidates
    candidates = rubric.gradings.map { grading in
      var columns: [Int: Int] = [:]
      for rule in grading.rulesWithQuota {
        columns[rule] = next
        next += 1
      }
      return columns
    }
  }

  /// The last column of all.
  var last: Int { candidates.flatMap(\.values).max() ?? firstCandidates - 1 }
}

extension Grading {
  var rules: [GradeRule] { if case .rules(let rules) = method { rules } else { [] } }

  fileprivate var rulesWithQuota: [Int] { rules.indices.filter { rules[$0].quota != nil } }
}

extension Rubric {
  /// Whether quotas, or numbers of units with a grade, are those of a category.
  fileprivate var countsWithinCategories: Bool {
    let rules = (ranking?.notRanked ?? []) + (ranking?.behindOthers ?? [])
    return rules.contains { $0.conditions.flatMap(\.leaves).contains(where: \.isOfCategory) }
      || quantities.flatMap(\.caseConditions).contains(where: \.isOfCategory)
      || gradings.contains { grading in
        grading.rules.contains { rule in
          rule.quota?.isWithinCategories ?? false
            || rule.conditions.flatMap(\.leaves).contains(where: \.isOfCategory)
        }
      }
  }
}

extension Quantity {
  fileprivate var caseConditions: [UnitCondition] {
    guard case .cases(let rules) = start else { return [] }
    return rules.flatMap(\.conditions).flatMap(\.leaves)
  }
}

extension UnitCondition {
  /// Whether it counts units with a grade in the category of the unit.
  fileprivate var isOfCategory: Bool {
    if case .gradedUnits(let graded, _) = self { graded.isOfCategory } else { false }
  }
}
