import Diagnostics
import ExactArithmetic

/// A list of items in all cases that it can meet, and what becomes of each item there. An item that
/// no case reaches is out of reach for certain.
struct ConditionSpace {
  /// What happens to an item of the list.
  enum Fate {
    case reached
    /// Its conditions never hold together; two of them by their places, where two are enough.
    case impossible(pair: (Int, Int)?)
    /// Wherever it would hold, an item before has decided, or cannot be told; with a case of it.
    case taken(by: Takers, example: [Rational?])

    var isReached: Bool { if case .reached = self { true } else { false } }
  }

  /// Items that leave no case for one behind them.
  struct Takers {
    /// Those that decide.
    var deciding: [Int]
    /// Those where the count stops, since they cannot be told.
    var stopping: [Int]
    fileprivate var cases: CaseSet
  }

  struct Clause {
    let written: AxisClause
    let lines: [CaseVerdicts]
    let verdicts: CaseVerdicts

    fileprivate init(_ clause: AxisClause, in table: CaseTable) {
      written = clause
      lines = clause.lines.map(table.verdicts)
      verdicts = CaseVerdicts(
        atLeast: clause.enough, of: lines, amongAll: table.cases.count)
    }
  }

  let table: CaseTable
  let items: [[Clause]]
  /// Of each item, all of its clauses together.
  private let verdicts: [CaseVerdicts]

  /// Nil where something cannot be told.
  init?(_ items: [[AxisClause]], in rubric: RubricDraft) {
    let conditions = items.joined().flatMap(\.conditions)
    guard let table = CaseTable(of: conditions, in: rubric) else { return nil }
    self.table = table
    self.items = items.map { $0.map { Clause($0, in: table) } }
    verdicts = self.items.map { clauses in
      CaseVerdicts(allOf: clauses.map(\.verdicts), amongAll: table.cases.count)
    }
  }

  var domains: [AxisDomain] { table.domains }

  /// - Precondition: the axis is one of the space.
  func name(of axis: ConditionAxis) -> Bilingual { domains[table.place(of: axis)].name }

  // MARK: Questions

  /// Whether one clause of an item holds always, never, or depends; what cannot be told aside.
  func verdict(item: Int, clause: Int) -> Bool? {
    let own = items[item][clause]
    // A condition by itself: whatever the others are.
    if own.written.conditions.count == 1 {
      let holds = table.cells(in: own.written.conditions[0])
      return !holds.contains(false) ? true : holds.contains(true) ? nil : false
    }
    if own.verdicts.failing.isEmpty { return true }
    return own.verdicts.holding.isEmpty ? false : nil
  }

  /// - Parameter goesOn: whether units that satisfy an item may go on to the next one all the same.
  func fate(of item: Int, goesOn: [Bool]) -> Fate {
    let own = verdicts[item].holding
    if own.isEmpty { return .impossible(pair: contradiction(in: item)) }
    guard let taken = takers(of: own, before: item, goesOn) else { return .reached }
    return .taken(by: taken, example: example(among: taken.cases, of: own, item) ?? [])
  }

  /// Whether the count can stop at an item, since what it asks for is absent and no item before has
  /// decided.
  func canStop(at item: Int, goesOn: [Bool]) -> Bool {
    let arriving = endings(of: table.all, before: item, goesOn).arriving
    return !arriving.isSubset(of: verdicts[item].told)
  }

  /// The items before that leave none of these cases over; nil where some case is left.
  func takers(of own: CaseSet, before item: Int, _ goesOn: [Bool]) -> Takers? {
    let endings = endings(of: own, before: item, goesOn)
    guard endings.arriving.isEmpty else { return nil }
    let taken = endings.decided.reduce(CaseSet(noneOf: own.total)) { $0.union($1.cases) }
    let deciding = endings.decided.map(\.item)
    // Where one of them takes them all, the others need no mention.
    let only = deciding.first { taken.isSubset(of: verdicts[$0].holding) }
    return Takers(
      deciding: only.map { [$0] } ?? deciding, stopping: endings.stopping, cases: taken)
  }

  /// What becomes of cases before an item.
  struct Endings {
    /// Those that no item before decides or stops.
    var arriving: CaseSet
    /// What each item decides, in order.
    var decided: [(item: Int, cases: CaseSet)] = []
    /// The items that cannot be told in some of them.
    var stopping: [Int] = []
  }

  func endings(of cases: CaseSet, before item: Int, _ goesOn: [Bool]) -> Endings {
    var endings = Endings(arriving: cases)
    for before in 0..<item {
      let (arriving, own) = (endings.arriving, verdicts[before])
      endings.arriving = arriving.intersection(goesOn[before] ? own.told : own.failing)
      let taken = arriving.intersection(own.holding)
      if !goesOn[before], !taken.isEmpty { endings.decided.append((before, taken)) }
      if !arriving.isSubset(of: own.told) { endings.stopping.append(before) }
    }
    return endings
  }

  private func contradiction(in item: Int) -> (Int, Int)? {
    let clauses = items[item].map(\.verdicts.holding)
    for first in clauses.indices {
      for second in clauses.indices.dropFirst(first + 1)
      where clauses[first].intersection(clauses[second]).isEmpty {
        return (first, second)
      }
    }
    return nil
  }

  /// Values of a case that an item before decides whatever else the unit has: where the count stops
  /// without something that is not named, the values alone show nothing.
  private func example(among taken: CaseSet, of own: CaseSet, _ item: Int) -> [Rational?]? {
    let asked = Set(items[item].flatMap(\.written.conditions).map { table.place(of: $0.axis) })
      .sorted()
    func named(_ place: Int) -> [Int?] { asked.map { table.cases[place][$0] } }
    let numbers = Dictionary(own.places.map { (named($0), 1) }, uniquingKeysWith: +)
    let decided = Dictionary(taken.places.map { (named($0), 1) }, uniquingKeysWith: +)
    return taken.places.lazy.filter { numbers[named($0)] == decided[named($0)] }
      .prefix(Self.mostExamples).compactMap { table.values(in: table.cases[$0], of: asked) }.first
  }

  /// Beyond, no values are looked for that fit together.
  private static let mostExamples = 100
}
