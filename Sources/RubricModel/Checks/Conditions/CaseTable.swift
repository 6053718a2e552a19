import Diagnostics
import ExactArithmetic

/// Every case that conditions can meet: each thing that is asked about is cut where it is compared,
/// and each combination of the pieces is one case. A figure that a unit can lack is there in some
/// cases, and in others not: then nothing can be said of what is asked about it.
///
/// Things are taken to be independent of each other, but for shares of the same marks, and sums
/// with parts of theirs. So a case that is here may be impossible; what holds in no case never
/// holds for certain.
struct CaseTable {
  /// Nobody writes lists that need more; beyond, nothing is said.
  private static let mostCases = 50_000

  let axes: [ConditionAxis]
  let domains: [AxisDomain]
  let cells: [[AxisCell]]
  /// For each axis the place of its cell; nil where it has no value.
  let cases: [[Int?]]
  /// What each figure can be.
  private let figures: (Quantity.Term.Operand) -> AxisDomain?

  /// Nil where something cannot be told: too many cases, or a quantity that has no type.
  init?(of conditions: [AxisCondition], in rubric: RubricDraft) {
    var axes: [ConditionAxis] = []
    for condition in conditions where !axes.contains(condition.axis) {
      axes.append(condition.axis)
    }
    let domains = axes.compactMap(rubric.domain(of:))
    guard domains.count == axes.count else { return nil }
    let cells = zip(axes, domains).map { axis, domain in
      AxisCell.all(
        of: domain, cutAt: conditions.filter { $0.axis == axis }.map(\.limit))
    }
    let lacks = LackingFigures(of: axes, in: rubric)
    guard let combinations = lacks.cases(of: cells, atMost: Self.mostCases) else { return nil }
    figures = rubric.figure
    self.axes = axes
    self.domains = domains
    self.cells = cells
    let parts = Self.parts(among: axes, in: rubric)
    cases = parts.isEmpty ? combinations : combinations.filter { Self.fits($0, parts, cells) }
  }

  /// An axis that is never more than another one.
  private typealias Part = (axis: Int, whole: Int)

  /// The share of some levels is at most that of these and others, and a part of a sum at most the
  /// sum.
  private static func parts(among axes: [ConditionAxis], in rubric: RubricDraft) -> [Part] {
    let sums = axes.contains(where: \.isSum) ? axes.map(rubric.parts) : []
    return axes.indices.flatMap { part in
      axes.indices.filter { whole in
        if axes[part].isShare(within: axes[whole]) { return true }
        guard !sums.isEmpty, let some = sums[part], let all = sums[whole] else { return false }
        return all.isStrictSuperset(of: some)
      }.map { (part, $0) }
    }
  }

  private static func fits(
    _ combination: [Int?], _ parts: [Part], _ cells: [[AxisCell]]
  ) -> Bool {
    parts.allSatisfy { part in
      guard let less = combination[part.axis], let more = combination[part.whole] else {
        return true
      }
      return cells[part.axis][less].canBeAtMost(cells[part.whole][more])
    }
  }

  // MARK: Sets of cases

  var all: CaseSet { CaseSet(allOf: cases.count) }

  /// Those in which no figure is lacking.
  var complete: CaseSet {
    var complete = CaseSet(noneOf: cases.count)
    for place in 0..<cases.count where cases[place].allSatisfy({ $0 != nil }) {
      complete.insert(place)
    }
    return complete
  }

  func verdicts(of clause: AxisClause) -> CaseVerdicts {
    CaseVerdicts(
      atLeast: clause.enough, of: clause.lines.map(verdicts), amongAll: cases.count)
  }

  func verdicts(of line: AxisClause.Line) -> CaseVerdicts {
    let branches = line.map { branch in
      CaseVerdicts(allOf: branch.map(verdicts), amongAll: cases.count)
    }
    return CaseVerdicts(atLeast: 1, of: branches, amongAll: cases.count)
  }

  private func verdicts(of condition: AxisCondition) -> CaseVerdicts {
    let axis = place(of: condition.axis)
    let holds = cells(in: condition)
    var holding = CaseSet(noneOf: cases.count)
    var failing = holding
    for place in 0..<cases.count {
      guard let cell = cases[place][axis] else { continue }
      if holds[cell] { holding.insert(place) } else { failing.insert(place) }
    }
    return CaseVerdicts(holding: holding, failing: failing)
  }

  /// On which cells of its axis a condition holds, whether or not a case has them.
  func cells(in condition: AxisCondition) -> [Bool] {
    cells[place(of: condition.axis)].map { condition.holds($0.sample) }
  }

  // MARK: Axes and values

  /// - Precondition: the axis is one of the table.
  func place(of axis: ConditionAxis) -> Int { axes.firstIndex(of: axis) ?? 0 }

  /// The values of these axes in a case, which can be all at once; nil where none are found.
  func values(in combination: [Int?], of asked: [Int]) -> [Rational?]? {
    let due = zip(cells, combination).map { cells, cell in cell.map { cells[$0] } }
    return FittingValues(axes, due, figures).found.map { values in
      values.enumerated().map { asked.contains($0) ? $1 : nil }
    }
  }
}
