import Diagnostics
import ExactArithmetic

/// Every case that a list of items can meet: each thing that is asked about is cut where it is
/// compared, and each combination of the pieces is one case.
///
/// Things are taken to be independent of each other, but for shares of the same marks. So a case
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
  /// The items, each condition as its axis and whether it holds on each cell of the axis.
  private let items: [[(axis: Int, holds: [Bool])]]
  private let cases: [[Int]]

  /// Nil where something cannot be told: too many cases, or a quantity that has no type.
  init?(_ items: [[AxisCondition]], in rubric: RubricDraft) {
    var axes: [ConditionAxis] = []
    for condition in items.joined() where !axes.contains(condition.axis) {
      axes.append(condition.axis)
    }
    let domains = axes.compactMap(rubric.domain(of:))
    guard domains.count == axes.count else { return nil }
    let cells = zip(axes, domains).map { axis, domain in
      AxisCell.all(
        of: domain, cutAt: items.joined().filter { $0.axis == axis }.map(\.limit))
    }
    var count = 1
    for pieces in cells {
      count *= pieces.count
      guard count > 0, count <= Self.mostCases else { return nil }
    }
    self.axes = axes
    self.domains = domains
    self.cells = cells
    self.items = items.map { conditions in
      conditions.map { condition in
        let axis = axes.firstIndex(of: condition.axis) ?? 0
        return (axis, cells[axis].map { condition.holds($0.sample) })
      }
    }
    cases = Self.combinations(of: cells).filter { Self.isPossible($0, axes, cells) }
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

  // MARK: Questions

  /// - Precondition: the axis is one of the space.
  func name(of axis: ConditionAxis) -> Bilingual {
    domains[axes.firstIndex(of: axis) ?? 0].name
  }

  /// Whether one condition of an item holds always, never, or depends.
  func verdict(item: Int, condition: Int) -> Bool? {
    let holds = items[item][condition].holds
    if holds.allSatisfy({ $0 }) { return true }
    return holds.contains(true) ? nil : false
  }

  /// - Parameter goesOn: whether units that satisfy an item may go on to the next one all the same.
  func fate(of item: Int, goesOn: [Bool]) -> Fate {
    let own = cases.filter { holds(item, $0) }
    guard let first = own.first else { return .impossible(pair: contradiction(in: item)) }
    var takers: Set<Int> = []
    for combination in own {
      guard
        let taker = items[..<item].indices.first(where: { !goesOn[$0] && holds($0, combination) })
      else { return .reached }
      takers.insert(taker)
    }
    return .taken(by: takers.sorted(), example: example(first, of: item))
  }

  private func holds(_ item: Int, _ combination: [Int]) -> Bool {
    items[item].allSatisfy { $0.holds[combination[$0.axis]] }
  }

  private func contradiction(in item: Int) -> (Int, Int)? {
    let conditions = items[item]
    for (first, one) in conditions.enumerated() {
      for (second, other) in conditions.enumerated() where second > first {
        let meet = cases.contains { one.holds[$0[one.axis]] && other.holds[$0[other.axis]] }
        if !meet { return (first, second) }
      }
    }
    return nil
  }

  /// The values of the things that the item asks about.
  private func example(_ combination: [Int], of item: Int) -> [Rational?] {
    axes.indices.map { axis in
      items[item].contains { $0.axis == axis } ? cells[axis][combination[axis]].sample : nil
    }
  }
}
