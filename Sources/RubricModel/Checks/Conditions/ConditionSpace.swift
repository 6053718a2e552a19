import Diagnostics
import ExactArithmetic

/// Every case that a list of items can meet: each thing that is asked about is cut where it is
/// compared, and each combination of the pieces is one case. A figure that a unit can lack is there
/// in some cases, and in others not: then nothing can be said of what is asked about it.
///
/// Things are taken to be independent of each other, but for shares of the same marks, and sums
/// with parts of theirs. So a case
/// that is here may be impossible; an item that no case reaches is out of reach for certain.
struct ConditionSpace {
  /// Nobody writes lists that need more; beyond, nothing is said.
  private static let mostCases = 50_000

  /// What happens to an item of the list.
  enum Fate {
    case reached
    /// Its conditions never hold together; two of them by their places, where two are enough.
    case impossible(pair: (Int, Int)?)
    /// Wherever it would hold, one of these items has decided; with a case of it.
    case taken(by: [Int], example: [Rational?])

    var isReached: Bool { if case .reached = self { true } else { false } }
  }

  let axes: [ConditionAxis]
  let domains: [AxisDomain]
  let cells: [[AxisCell]]
  /// The items, each clause as what is enough for it.
  let items: [[Clause]]
  /// For each axis the place of its cell; nil where it has no value.
  let cases: [[Int?]]
  /// What each figure can be.
  private let figures: (Quantity.Term.Operand) -> AxisDomain?

  /// A condition as its axis and whether it holds on each cell of the axis.
  struct Test {
    let axis: Int
    let cells: [Bool]

    /// Nil where it cannot be told.
    func holds(_ combination: [Int?]) -> Bool? { combination[axis].map { cells[$0] } }
  }

  /// Conditions that all have to hold, and those of which one is enough.
  typealias Line = [[Test]]

  struct Clause {
    let enough: Int
    let lines: [Line]

    /// Nil where it cannot be told.
    func holds(_ combination: [Int?]) -> Bool? {
      lines.holds(atLeast: enough) { $0.holds(combination) }
    }

    var tests: [Test] { lines.joined().flatMap(\.self) }
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
    let lacks = LackingFigures(of: axes, in: rubric)
    guard let combinations = lacks.cases(of: cells, atMost: Self.mostCases) else { return nil }
    figures = rubric.figure
    self.axes = axes
    self.domains = domains
    self.cells = cells
    self.items = items.map { clauses in
      clauses.map { clause in
        Clause(
          enough: clause.enough,
          lines: clause.lines.map { line in
            line.map { branch in
              branch.map { condition in
                let axis = axes.firstIndex(of: condition.axis) ?? 0
                return Test(axis: axis, cells: cells[axis].map { condition.holds($0.sample) })
              }
            }
          })
      }
    }
    let parts = Self.parts(among: axes, in: rubric)
    cases = combinations.filter { combination in
      parts.allSatisfy { part in
        guard let less = combination[part.axis], let more = combination[part.whole] else {
          return true
        }
        return cells[part.axis][less].canBeAtMost(cells[part.whole][more])
      }
    }
  }

  /// Axes that are never more than another one: the share of some levels is at most that of these
  /// and others, and a part of a sum at most the sum.
  private static func parts(
    among axes: [ConditionAxis], in rubric: RubricDraft
  ) -> [(axis: Int, whole: Int)] {
    let sums = axes.contains(where: \.isSum) ? axes.map(rubric.parts) : []
    return axes.indices.flatMap { part in
      axes.indices.filter { whole in
        if axes[part].isShare(within: axes[whole]) { return true }
        guard !sums.isEmpty, let some = sums[part], let all = sums[whole] else { return false }
        return all.isStrictSuperset(of: some)
      }.map { (part, $0) }
    }
  }

  // MARK: Questions

  /// - Precondition: the axis is one of the space.
  func name(of axis: ConditionAxis) -> Bilingual {
    domains[axes.firstIndex(of: axis) ?? 0].name
  }

  /// Whether one clause of an item holds always, never, or depends; what cannot be told aside.
  func verdict(item: Int, clause: Int) -> Bool? {
    let own = items[item][clause]
    // A condition by itself: whatever the others are.
    let tests = own.tests
    let holds: [Bool?] = tests.count == 1 ? tests[0].cells : cases.map(own.holds)
    if !holds.contains(false) { return true }
    return holds.contains(true) ? nil : false
  }

  /// - Parameter goesOn: whether units that satisfy an item may go on to the next one all the same.
  func fate(of item: Int, goesOn: [Bool]) -> Fate {
    let own = cases.filter { holds(item, $0) == true }
    if own.isEmpty { return .impossible(pair: contradiction(in: item)) }
    guard let taken = takers(of: own, before: item, goesOn) else { return .reached }
    return .taken(by: taken.items, example: example(among: taken.cases, of: own, item) ?? [])
  }

  /// Whether the count can stop at an item, since what it asks for is absent and no item before has
  /// decided.
  func canStop(at item: Int, goesOn: [Bool]) -> Bool {
    cases.contains {
      holds(item, $0) == nil && ending(of: $0, before: item, goesOn) == .arrives
    }
  }

  /// The items that decide all of these cases before, and the cases that they decide; nil where
  /// some case is left over. Where an item before cannot be told, the count stops.
  func takers(
    of own: [[Int?]], before item: Int, _ goesOn: [Bool]
  ) -> (items: [Int], cases: [[Int?]])? {
    var takers: Set<Int> = []
    var taken: [[Int?]] = []
    for combination in own {
      switch ending(of: combination, before: item, goesOn) {
      case .arrives: return nil
      case .stops: continue
      case .decided(let taker):
        takers.insert(taker)
        taken.append(combination)
      }
    }
    if takers.isEmpty { return nil }
    // Where one of them takes them all, the others need no mention.
    let only = takers.sorted().first { taker in taken.allSatisfy { holds(taker, $0) == true } }
    return (only.map { [$0] } ?? takers.sorted(), taken)
  }

  /// What becomes of a case before an item.
  enum Ending: Equatable {
    case arrives
    case decided(by: Int)
    case stops
  }

  func ending(of combination: [Int?], before item: Int, _ goesOn: [Bool]) -> Ending {
    for before in items[..<item].indices {
      switch holds(before, combination) {
      case true?: if !goesOn[before] { return .decided(by: before) }
      case nil: return .stops
      case false?: continue
      }
    }
    return .arrives
  }

  /// Nil where it cannot be told.
  private func holds(_ item: Int, _ combination: [Int?]) -> Bool? {
    items[item].allHold { $0.holds(combination) }
  }

  private func contradiction(in item: Int) -> (Int, Int)? {
    let clauses = items[item]
    for (first, one) in clauses.enumerated() {
      for (second, other) in clauses.enumerated() where second > first {
        if !cases.contains(where: { one.holds($0) == true && other.holds($0) == true }) {
          return (first, second)
        }
      }
    }
    return nil
  }

  /// Values of a case that an item before decides whatever else the unit has: where the count stops
  /// without something that is not named, the values alone show nothing.
  private func example(
    among taken: [[Int?]], of own: [[Int?]], _ item: Int
  ) -> [Rational?]? {
    let asked = Set(items[item].flatMap(\.tests).map(\.axis)).sorted()
    func named(_ combination: [Int?]) -> [Int?] { asked.map { combination[$0] } }
    let numbers = Dictionary(own.map { (named($0), 1) }, uniquingKeysWith: +)
    let decided = Dictionary(taken.map { (named($0), 1) }, uniquingKeysWith: +)
    return taken.lazy.filter { numbers[named($0)] == decided[named($0)] }
      .prefix(Self.mostExamples).compactMap { values(in: $0, of: item) }.first
  }

  /// Beyond, no values are looked for that fit together.
  private static let mostExamples = 100

  /// The values of the things that the item asks about, which can be all at once; nil where none
  /// are found.
  private func values(in combination: [Int?], of item: Int) -> [Rational?]? {
    let asked = Set(items[item].flatMap(\.tests).map(\.axis))
    let due = zip(cells, combination).map { cells, cell in cell.map { cells[$0] } }
    return FittingValues(axes, due, figures).found.map { values in
      values.enumerated().map { asked.contains($0) ? $1 : nil }
    }
  }
}
