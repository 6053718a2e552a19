import ExactArithmetic

/// What the lines of a clause do for it.
extension ConditionSpace {
  enum LineFate {
    case needed
    /// It never holds together with the rest of the item.
    case impossible
    /// Wherever it holds and something is decided, so many of these hold, too. None where nothing
    /// is ever decided with it.
    case idle(beside: [Int])
    /// Wherever something depends on it, one of these items has decided.
    case taken(by: [Int])
  }

  /// Of every line of a clause, in order. Of two alternatives that say the same, the first is
  /// needed.
  func fates(item: Int, clause: Int, goesOn: [Bool]) -> [LineFate] {
    let own = items[item][clause]
    let rest = items[item].indices.filter { $0 != clause }
    let open = cases.filter { combination in
      rest.allSatisfy { items[item][$0].holds(combination) == true }
    }
    let held = own.lines.map { line in open.filter { line.holds($0) == true } }
    var alive = own.lines.indices.filter { !held[$0].isEmpty }
    var fates = own.lines.indices.map { held[$0].isEmpty ? LineFate.impossible : .needed }
    for index in alive.reversed() {
      let others = alive.filter { $0 != index }
      let due = decided(held[index], atLeast: own.enough, of: alive.map { own.lines[$0] })
      if due.isEmpty {
        fates[index] = .idle(beside: [])
        alive = others
        continue
      }
      // A unit that lacks a figure may have been settled by an item before.
      let met = due.filter {
        !$0.contains(nil) || ending(of: $0, before: item, goesOn) == .arrives
      }
      if let beside = cover(of: met, by: others, own) {
        fates[index] = .idle(beside: beside)
        alive = others
      } else if let taken = takers(of: due, before: item, goesOn) {
        fates[index] = .taken(by: taken.items)
      }
    }
    return fates
  }

  /// The cases in which so many of the lines hold.
  private func decided(_ own: [[Int?]], atLeast number: Int, of lines: [Line]) -> [[Int?]] {
    own.filter { combination in
      lines.holds(atLeast: number) { $0.holds(combination) } == true
    }
  }

  /// Lines that hold in all of these cases, as many as are needed; nil where some case is left.
  private func cover(of own: [[Int?]], by others: [Int], _ clause: Clause) -> [Int]? {
    if own.isEmpty { return nil }
    var used: Set<Int> = []
    for combination in own {
      let holding = others.filter { clause.lines[$0].holds(combination) == true }
      guard holding.count >= clause.enough else { return nil }
      used.formUnion(holding.prefix(clause.enough))
    }
    return used.sorted()
  }

  /// Whether a clause holds in every case that can be told.
  func alwaysHolds(_ clause: AxisClause) -> Bool {
    cases.allSatisfy { combination in
      clause.lines.holds(atLeast: clause.enough) { holds($0, combination) } != false
    }
  }

  /// Whether it never holds because of conditions that never hold by themselves, which is told of
  /// them.
  func isNoted(_ clause: AxisClause) -> Bool {
    let possible = clause.lines.count { line in
      !line.allSatisfy { $0.contains(where: neverHolds) }
    }
    return possible < clause.enough
  }

  private func neverHolds(_ condition: AxisCondition) -> Bool {
    let axis = axes.firstIndex(of: condition.axis) ?? 0
    return !cells[axis].contains { condition.holds($0.sample) }
  }

  /// Whether each alternative of a line has a condition that holds in no case, whatever stands
  /// beside it.
  func isImpossibleByItself(_ line: AxisClause.Line) -> Bool {
    line.allSatisfy { branch in
      branch.contains { condition in !cases.contains { holds([[condition]], $0) == true } }
    }
  }

  private func holds(_ line: AxisClause.Line, _ combination: [Int?]) -> Bool? {
    line.holds(atLeast: 1) { branch in
      branch.allHold { condition in
        let axis = axes.firstIndex(of: condition.axis) ?? 0
        return combination[axis].map { condition.holds(cells[axis][$0].sample) }
      }
    }
  }
}

extension ConditionSpace.Line {
  /// Nil where it cannot be told.
  func holds(_ combination: [Int?]) -> Bool? {
    holds(atLeast: 1) { branch in branch.allHold { $0.holds(combination) } }
  }
}

// MARK: What cannot be told

extension Array {
  /// Whether so many hold. Those that do settle it, and so do those that fail, whatever cannot be
  /// told of the others.
  func holds(atLeast number: Int, _ holds: (Element) -> Bool?) -> Bool? {
    var known = 0
    var possible = count
    if known >= number { return true }
    for element in self {
      switch holds(element) {
      case true?:
        known += 1
        if known >= number { return true }
      case false?:
        possible -= 1
        if possible < number { return false }
      case nil: continue
      }
    }
    return possible < number ? false : nil
  }

  /// Whether all hold.
  func allHold(_ holds: (Element) -> Bool?) -> Bool? { self.holds(atLeast: count, holds) }
}
