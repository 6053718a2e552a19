/// What the lines of a clause do for it.
extension ConditionSpace {
  enum LineFate {
    case needed
    /// It never holds together with the rest of the item.
    case impossible
    /// Wherever it holds and something is decided, so many of these hold, too. None where nothing
    /// is ever decided with it.
    case idle(beside: [Int])
    /// Wherever something depends on it, an item before has decided, or cannot be told.
    case taken(by: Takers)
  }

  /// Of every line of a clause, in order. Of two alternatives that say the same, the first is
  /// needed.
  func fates(item: Int, clause: Int, goesOn: [Bool]) -> [LineFate] {
    let own = items[item][clause]
    let rest = items[item].indices.filter { $0 != clause }.map { items[item][$0].verdicts }
    let open = CaseVerdicts(allOf: rest, amongAll: table.cases.count).holding
    let held = own.lines.map { $0.holding.intersection(open) }
    let complete = table.complete
    var alive = own.lines.indices.filter { !held[$0].isEmpty }
    var fates = own.lines.indices.map { held[$0].isEmpty ? LineFate.impossible : .needed }
    for index in alive.reversed() {
      let others = alive.filter { $0 != index }
      let due = held[index].intersection(own.decided(by: alive))
      if due.isEmpty {
        fates[index] = .idle(beside: [])
        alive = others
        continue
      }
      // A unit that lacks a figure may have been settled by an item before.
      let arriving = endings(of: due, before: item, goesOn).arriving
      let met = due.intersection(complete.union(arriving))
      if let beside = own.cover(of: met, by: others) {
        fates[index] = .idle(beside: beside)
        alive = others
      } else if let taken = takers(of: due, before: item, goesOn) {
        fates[index] = .taken(by: taken)
      }
    }
    return fates
  }

  /// Whether a clause holds in every case that can be told.
  func alwaysHolds(_ clause: AxisClause) -> Bool { table.verdicts(of: clause).failing.isEmpty }

  /// Whether it never holds because of conditions that never hold by themselves, which is told of
  /// them.
  func isNoted(_ clause: AxisClause) -> Bool {
    let possible = clause.lines.count { line in
      !line.allSatisfy { branch in
        branch.contains { !table.cells(in: $0).contains(true) }
      }
    }
    return possible < clause.enough
  }

  /// Whether each alternative of a line has a condition that holds in no case, whatever stands
  /// beside it.
  func isImpossibleByItself(_ line: AxisClause.Line) -> Bool {
    line.allSatisfy { branch in
      branch.contains { table.verdicts(of: [[$0]]).holding.isEmpty }
    }
  }
}

extension ConditionSpace.Clause {
  /// The cases that these of its lines decide.
  fileprivate func decided(by places: [Int]) -> CaseSet {
    .inAtLeast(
      written.enough, of: places.map { lines[$0].holding }, amongAll: verdicts.holding.total)
  }

  /// Lines that hold in all of these cases, as many as are needed; nil where some case is left.
  fileprivate func cover(of cases: CaseSet, by others: [Int]) -> [Int]? {
    if cases.isEmpty { return nil }
    var used: Set<Int> = []
    for place in cases.places {
      let holding = others.filter { lines[$0].holding.contains(place) }
      guard holding.count >= written.enough else { return nil }
      used.formUnion(holding.prefix(written.enough))
    }
    return used.sorted()
  }
}
