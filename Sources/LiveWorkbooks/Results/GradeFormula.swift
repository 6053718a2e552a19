import ExactArithmetic
import RubricModel
import Rules
import Spreadsheets

/// A grade by rules: the first rule that holds decides. Where a rule has a quota, the units that
/// satisfy it stand in a column of their own with their ranks, and the better ones have the grade.
struct GradeFormula {
  /// Of the unit that gets the grade.
  let conditions: ConditionFormula
  let standing: LiveStanding
  /// Cells that are empty where the unit is left out.
  let due: [String]
  /// The category of the unit, and those of all.
  let category: (own: String, all: String)?
  /// Of each rule with a quota, by its index: the own cell with the candidate's rank, and all of
  /// them.
  let candidates: [Int: (own: String, all: String)]

  private var words: LiveWords { conditions.context.words }

  /// The grade and the candidates' ranks of each rule with a quota; nil where a condition is no
  /// matter of cells.
  func formulas(of rules: [GradeRule]) -> (grade: String, candidates: [Int: String])? {
    var decisions: [String] = []
    var ranks: [Int: String] = [:]
    for (index, rule) in rules.enumerated() {
      guard let holds = conditions.text(of: rule.conditions) else { return nil }
      guard let quota = rule.quota else {
        decisions.append(holds)
        continue
      }
      guard let cells = candidates[index], let rank = standing.rank else { return nil }
      ranks[index] = whereGraded(
        Self.whereOpen("IF(\(holds),\(rank.own),\"\")", behind: decisions))
      guard let places = places(of: quota, rank) else { return nil }
      decisions.append(isIn(quota, places, cells, rank))
    }
    let all = Array(zip(rules, decisions))
    return (whereGraded(first(of: all), otherwise: scoreless(by: rules)), ranks)
  }

  /// What a unit without a score has: what the first condition that it satisfies gives, up to one
  /// that cannot be told of it or a quota, for which it has no rank.
  private func scoreless(by rules: [GradeRule]) -> String {
    var strict = conditions
    strict.failsWithoutValue = true
    let due = rules.prefix { $0.quota == nil && !$0.isRest }
    let tests = due.compactMap { rule in strict.text(of: rule.conditions).map { (rule, $0) } }
    return tests.isEmpty ? "\"\"" : "IFERROR(\(first(of: tests)),\"\")"
  }

  /// One test in the other: behind a rule that holds nothing is asked, since it may have no value.
  private static func whereOpen(_ formula: String, behind decisions: [String]) -> String {
    decisions.reversed().reduce(formula) { "IF(\($1),\"\",\($0))" }
  }

  /// The grade of the first rule that holds.
  private func first(of rules: [(GradeRule, String)]) -> String {
    rules.reversed().reduce("\"\"") { rest, rule in
      let own = given(rule.0.gives)
      return rule.1 == "TRUE" ? own : "IF(\(rule.1),\(own),\(rest))"
    }
  }

  /// The grade by its name, or what follows from the cell of an earlier one.
  private func given(_ gives: GivenGrade) -> String {
    switch gives {
    case .named(let grade): return LiveWords.quoted(grade[words.language])
    case .earlier(let earlier):
      let cell = standing.grades.own[earlier.grading]
      return earlier.outcomes.reversed().reduce("\"\"") { rest, outcome in
        let (from, to) = (outcome.from[words.language], outcome.to[words.language])
        return "IF(\(cell)=\(LiveWords.quoted(from)),\(LiveWords.quoted(to)),\(rest))"
      }
    }
  }

  /// - Parameter scoreless: what a unit without a score has.
  private func whereGraded(_ formula: String, otherwise scoreless: String = "\"\"") -> String {
    let tests = due.map { "\($0)=\"\"" }
    switch tests.count {
    case 0: return formula
    case 1: return "IF(\(tests[0]),\(scoreless),\(formula))"
    default: return "IF(OR(\(tests.joined(separator: ","))),\(scoreless),\(formula))"
    }
  }

  /// Nil where a figure says it that is no matter of cells.
  private func places(of quota: GradeQuota, _ rank: LiveRank) -> String? {
    switch quota.size {
    case .number(let number): return String(number)
    case .figure(let figure): return conditions.cell(of: figure).map { LiveNumber.guarded($0) }
    case .share(let share, let mode):
      let among = isParted(quota, rank) ? rank.ranked.inCategory : rank.ranked.all
      return (mode ?? .truncate).formula("(\(LiveNumber.text(share))*\(among))", places: 0)
    }
  }

  private func isParted(_ quota: GradeQuota, _ rank: LiveRank) -> Bool {
    quota.isWithinCategories || rank.isWithinCategories
  }

  /// Whether a candidate is among the first, or the last: those whose turn is before are fewer
  /// than the places; where units that are tied do not all find room, the rubric says whether all
  /// of them are in or none.
  private func isIn(
    _ quota: GradeQuota, _ places: String, _ cells: (own: String, all: String), _ rank: LiveRank
  ) -> String {
    let within = (isParted(quota, rank) ? category : nil).map { "\($0.all),\($0.own)," } ?? ""
    let before = quota.isFromEnd ? ">" : "<"
    let ahead = "COUNTIFS(\(within)\(cells.all),\"\(before)\"&\(cells.own))"
    let equal = "COUNTIFS(\(within)\(cells.all),\(cells.own))"
    let test = quota.tie == .allIn ? "\(ahead)<\(places)" : "\(ahead)+\(equal)<=\(places)"
    return "IF(\(cells.own)=\"\",FALSE,\(test))"
  }
}
