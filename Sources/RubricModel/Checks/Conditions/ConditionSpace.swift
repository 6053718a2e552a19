import Diagnostics
import ExactArithmetic

/// Every case that a list of items can meet: each thing that is asked about is cut where it is
/// compared, and each combination of the pieces is one case.
///
/// Things are taken to be independent of each other, but for shares of the same marks, and sums
/// with parts of theirs. So a case
/// that is here may be impossible; an item that no case reaches is out of reach for certain.
struct ConditionSpace {
  /// Nobody writes lists that need more; beyond, nothing is said.
  private static let mostCases = 20_000

  /// What happens to an item of the list.
  enum Fate {
    case reached
    /// Its conditions never hold together; two of them by their places, where two are enough.
    case impossible(pair: (Int, Int)?)
    /// Wherever it would hold, one of these items has decided; with a case of it.
    case taken(by: [Int], example: [Rational?])
  }

  let axes: [ConditionAxis]
  let domains: [AxisDomain]
  private let cells: [[AxisCell]]
  /// The items, each clause as what is enough for it.
  private let items: [[Clause]]
  private let cases: [[Int]]

  /// A condition as its axis and whether it holds on each cell of the axis.
  private struct Test {
    let axis: Int
    let cells: [Bool]

    func holds(_ combination: [Int]) -> Bool { cells[combination[axis]] }
  }

  private struct Clause {
    let branches: [[Test]]

    func holds(_ combination: [Int]) -> Bool {
      branches.contains { $0.allSatisfy { $0.holds(combination) } }
    }
  }

  /// Nil where something cannot be told: too many cases, or a quantity that has no type.
  init?(_ items: [[AxisClause]], in rubric: RubricDraft) {
    let conditions = items.joined().flatMap(\.conditions)
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
    var count = 1
    for pieces in cells {
      count *= pieces.count
      guard count > 0, count <= Self.mostCases else { return nil }
    }
    self.axes = axes
    self.domains = domains
    self.cells = cells
    self.items = items.map { clauses in
      clauses.map { clause in
        Clause(
          branches: clause.branches.map { branch in
            branch.map { condition in
              let axis = axes.firstIndex(of: condition.axis) ?? 0
              return Test(axis: axis, cells: cells[axis].map { condition.holds($0.sample) })
            }
          })
      }
    }
    let parts = axes.contains(where: \.isSum) ? axes.map(rubric.parts) : []
    cases = Self.combinations(of: cells).filter {
      Self.isPossible($0, axes, cells) && Self.isPossible($0, parts: parts, cells)
    }
  }

  private static func combinations(of cells: [[AxisCell]]) -> [[Int]] {
    cells.reduce([[]]) { begun, pieces in
      begun.flatMap { start in pieces.indices.map { start + [$0] } }
    }
  }

  /// A share of some levels is at most the share of these and others.
  private static func isPossible(
    _ combination: [Int], _ axes: [ConditionAxis], _ cells: [[AxisCell]]
  ) -> Bool {
    for (part, axis) in axes.enumerated() {
      guard case .share(let form, let levels, let base) = axis else { continue }
      for (whole, other) in axes.enumerated() where part != whole {
        guard case .share(form, let more, base) = other, more.isSuperset(of: levels) else {
          continue
        }
        if !cells[part][combination[part]].canBeAtMost(cells[whole][combination[whole]]) {
          return false
        }
      }
    }
    return true
  }

  /// A sum is at least as much as a part of it.
  private static func isPossible(
    _ combination: [Int], parts: [Set<Quantity.Term.Operand>?], _ cells: [[AxisCell]]
  ) -> Bool {
    for (less, some) in parts.enumerated() {
      guard let some else { continue }
      for (more, all) in parts.enumerated() {
        guard let all, all.count > some.count, all.isSuperset(of: some) else { continue }
        if !cells[less][combination[less]].canBeAtMost(cells[more][combination[more]]) {
          return false
        }
      }
    }
    return true
  }

  // MARK: Questions

  /// - Precondition: the axis is one of the space.
  func name(of axis: ConditionAxis) -> Bilingual {
    domains[axes.firstIndex(of: axis) ?? 0].name
  }

  /// Whether one clause of an item holds always, never, or depends.
  func verdict(item: Int, clause: Int) -> Bool? {
    let own = items[item][clause]
    // A condition by itself: whatever the others are.
    let holds =
      own.branches.count == 1 && own.branches[0].count == 1
      ? own.branches[0][0].cells : cases.map(own.holds)
    if holds.allSatisfy({ $0 }) { return true }
    return holds.contains(true) ? nil : false
  }

  /// - Parameter goesOn: whether units that satisfy an item may go on to the next one all the same.
  func fate(of item: Int, goesOn: [Bool]) -> Fate {
    let own = cases.filter { holds(item, $0) }
    guard let first = own.first else { return .impossible(pair: contradiction(in: item)) }
    guard let takers = takers(of: own, before: item, goesOn) else { return .reached }
    return .taken(by: takers, example: example(first, of: item))
  }

  /// The items that decide all of these cases before; nil where some case is left over.
  private func takers(of own: [[Int]], before item: Int, _ goesOn: [Bool]) -> [Int]? {
    var takers: Set<Int> = []
    for combination in own {
      guard
        let taker = items[..<item].indices.first(where: { !goesOn[$0] && holds($0, combination) })
      else { return nil }
      takers.insert(taker)
    }
    return takers.sorted()
  }

  private func holds(_ item: Int, _ combination: [Int]) -> Bool {
    items[item].allSatisfy { $0.holds(combination) }
  }

  private func contradiction(in item: Int) -> (Int, Int)? {
    let clauses = items[item]
    for (first, one) in clauses.enumerated() {
      for (second, other) in clauses.enumerated() where second > first {
        if !cases.contains(where: { one.holds($0) && other.holds($0) }) { return (first, second) }
      }
    }
    return nil
  }

  /// The values of the things that the item asks about.
  private func example(_ combination: [Int], of item: Int) -> [Rational?] {
    let asked = Set(items[item].flatMap(\.branches).joined().map(\.axis))
    return axes.indices.map { axis in
      asked.contains(axis) ? cells[axis][combination[axis]].sample : nil
    }
  }
}

// MARK: Alternatives

extension ConditionSpace {
  /// What becomes of one of the alternatives of a clause.
  enum BranchFate {
    case needed
    /// It never holds together with the rest of the item.
    case impossible
    /// Wherever it holds, one of these alternatives holds, too.
    case idle(beside: [Int])
    /// Wherever it holds, one of these items has decided.
    case taken(by: [Int])
  }

  /// Of every alternative of a clause, in order. Of two that say the same, the first is needed.
  func fates(item: Int, clause: Int, goesOn: [Bool]) -> [BranchFate] {
    let branches = items[item][clause].branches
    let rest = items[item].indices.filter { $0 != clause }
    let open = cases.filter { combination in
      rest.allSatisfy { items[item][$0].holds(combination) }
    }
    let own = branches.map { branch in
      open.filter { combination in branch.allSatisfy { $0.holds(combination) } }
    }
    var alive = branches.indices.filter { !own[$0].isEmpty }
    var fates = branches.indices.map { own[$0].isEmpty ? BranchFate.impossible : .needed }
    for index in alive.reversed() {
      let others = alive.filter { $0 != index }
      if let beside = cover(of: own[index], by: others, branches) {
        fates[index] = .idle(beside: beside)
        alive = others
      } else if let takers = takers(of: own[index], before: item, goesOn) {
        fates[index] = .taken(by: takers)
      }
    }
    return fates
  }

  /// The alternatives that hold in all of these cases; nil where some case is left over.
  private func cover(of own: [[Int]], by others: [Int], _ branches: [[Test]]) -> [Int]? {
    var used: Set<Int> = []
    for combination in own {
      guard
        let other = others.first(where: { branches[$0].allSatisfy { $0.holds(combination) } })
      else { return nil }
      used.insert(other)
    }
    return used.sorted()
  }

  /// Whether a clause holds in every case.
  func alwaysHolds(_ clause: AxisClause) -> Bool {
    cases.allSatisfy { combination in
      clause.branches.contains { holds($0, combination) }
    }
  }

  /// Whether it never holds because of conditions that never hold by themselves, which is told of
  /// them.
  func isNoted(_ clause: AxisClause) -> Bool {
    clause.branches.allSatisfy { $0.contains(where: neverHolds) }
  }

  private func neverHolds(_ condition: AxisCondition) -> Bool {
    let axis = axes.firstIndex(of: condition.axis) ?? 0
    return !cells[axis].contains { condition.holds($0.sample) }
  }

  /// Whether conditions of the space never hold together, whatever stands beside them.
  func isImpossible(_ branch: [AxisCondition]) -> Bool {
    !cases.contains { holds(branch, $0) }
  }

  private func holds(_ branch: [AxisCondition], _ combination: [Int]) -> Bool {
    branch.allSatisfy { condition in
      let axis = axes.firstIndex(of: condition.axis) ?? 0
      return condition.holds(cells[axis][combination[axis]].sample)
    }
  }
}
