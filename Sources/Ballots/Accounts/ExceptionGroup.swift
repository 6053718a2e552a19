public import Diagnostics
public import RubricModel

/// The marks of a unit that were not counted, or not as they were typed, for one reason, with their
/// places.
public struct ExceptionGroup: Sendable {
  public enum Status: String, Sendable {
    case abstained
    case void
    case leftOut = "left out"
    /// Counted, as the rubric says for such a case.
    case adjusted

    public var name: Bilingual {
      switch self {
      case .abstained: Bilingual(zh: "弃权", en: "abstained")
      case .void: Bilingual(zh: "无效", en: "void")
      case .leftOut: Bilingual(zh: "不计入", en: "left out")
      case .adjusted: Bilingual(zh: "按规定计", en: "counted by rule")
      }
    }
  }

  public let unit: Int
  public let status: Status
  public let rule: MarkRule
  public let total: Int
  /// Whether each mark is a cell of its own; a cell of a tally is as many marks as it says.
  public let isCountOfCells: Bool
  /// In the order of the files; only the first ones when there are many.
  public let places: Places
  /// Beside each place the index of the criterion for which no cell is there; nil where the place
  /// is the cell itself.
  public let missingCriteria: [Int?]
  /// Beside each place what is typed there, where that is why the mark did not count as it stands;
  /// nil for blanks, and for the other marks of a ballot that is struck.
  public let texts: [String?]

  /// What is typed at a place, on one line and not too long for a list.
  public func shortText(_ place: Int) -> String? { texts[place]?.shortened }

  /// Places that are made when somebody looks at them: a large file has some hundred thousand.
  public struct Places: RandomAccessCollection, Sendable {
    let origins: [MarkOrigin]
    let sources: [MarkSource]

    public var startIndex: Int { 0 }
    public var endIndex: Int { origins.count }
    public subscript(position: Int) -> Place { sources.place(of: origins[position]) }
  }

  /// How many places are listed unless all are asked for.
  public static let mostPlaces = 100
}

extension CountedForm {
  /// The marks that were not counted, by unit, then by status and rule.
  ///
  /// - Parameters:
  ///   - isMeant: picks marks by what they are for.
  ///   - mayDecide: picks them by the rule that decided.
  public func exceptions(
    mostPlaces: Int = ExceptionGroup.mostPlaces,
    where isMeant: (Coordinate) -> Bool = { _ in true },
    by mayDecide: (MarkRule) -> Bool = { _ in true }
  ) -> [ExceptionGroup] {
    groups(
      mostPlaces: mostPlaces, where: isMeant, mayDecide,
      by: { mark in
        switch mark.status {
        case .counted: nil
        // A cell of a tally with no votes in it.
        case .abstained where mark.times == 0, .void where mark.times == 0: nil
        case .abstained(let rule): (.abstained, rule)
        case .void(let rule): (.void, rule)
        case .leftOut(let reason): (.leftOut, .leftOut(reason))
        }
      }, pooled: pooled.exceptions)
  }

  /// The marks that count as the rubric says for their case, and not as they were typed: moved to a
  /// bound, blank and counted as a mark, outside the bounds with a reason.
  public func adjustments(
    mostPlaces: Int = ExceptionGroup.mostPlaces,
    where isMeant: (Coordinate) -> Bool = { _ in true },
    by mayDecide: (MarkRule) -> Bool = { _ in true }
  ) -> [ExceptionGroup] {
    groups(mostPlaces: mostPlaces, where: isMeant, mayDecide) { mark in
      guard mark.isCounted else { return nil }
      return mark.countedBy.map { (.adjusted, .markCase($0)) }
    }
  }

  private struct Key: Hashable {
    let unit: Int
    let status: ExceptionGroup.Status
    let rule: MarkRule
  }

  private typealias Cell = (origin: MarkOrigin, missingCriterion: Int?)

  /// Marks with one key, as they are gathered.
  private struct Gathering {
    var total = 0
    var isCountOfCells = true
    var single: [Cell] = []
    /// The first places of marks that are counted together, each list in the order of the files.
    var pooled: [[MarkOrigin]] = []

    mutating func add(_ mark: JudgedMark, isAdjusted: Bool) {
      total += isAdjusted ? 1 : mark.times
      single.append((mark.origin, mark.missingCriterion))
      if !isAdjusted, mark.times != 1 || mark.isOfTally { isCountOfCells = false }
    }

    mutating func add(_ group: PooledException) {
      total += group.total
      pooled.append(group.origins)
    }

    /// The first cells in the order of the files. Only so many of them are ever put together: a
    /// thousand units have half a million places.
    func first(_ most: Int) -> [Cell] {
      pooled.reduce(Array(single.sorted { $0.origin < $1.origin }.prefix(most))) {
        Self.merged($0, $1, most)
      }
    }

    private static func merged(_ cells: [Cell], _ origins: [MarkOrigin], _ most: Int) -> [Cell] {
      if cells.isEmpty { return origins.prefix(most).map { ($0, nil) } }
      var merged: [Cell] = []
      merged.reserveCapacity(min(most, cells.count + origins.count))
      var (cell, origin) = (0, 0)
      while merged.count < most, cell < cells.count || origin < origins.count {
        if origin == origins.count || cell < cells.count && cells[cell].origin < origins[origin] {
          merged.append(cells[cell])
          cell += 1
        } else {
          merged.append((origins[origin], nil))
          origin += 1
        }
      }
      return merged
    }
  }

  private func groups(
    mostPlaces: Int, where isMeant: (Coordinate) -> Bool, _ mayDecide: (MarkRule) -> Bool,
    by reason: (JudgedMark) -> (ExceptionGroup.Status, MarkRule)?,
    pooled: [PooledException] = []
  ) -> [ExceptionGroup] {
    var groups: [Key: Gathering] = [:]
    for mark in marks where isMeant(mark.at) {
      guard let (status, rule) = reason(mark), mayDecide(rule) else { continue }
      let key = Key(unit: mark.unit, status: status, rule: rule)
      groups[key, default: Gathering()].add(mark, isAdjusted: status == .adjusted)
    }
    for group in pooled where isMeant(group.at) && mayDecide(group.rule) {
      let key = Key(unit: Int(group.at.unit), status: group.status, rule: group.rule)
      groups[key, default: Gathering()].add(group)
    }
    // The name of a rule is made of keywords, so it is made once and not at every comparison.
    let named = groups.map { (name: $0.key.rule.orderText, key: $0.key, group: $0.value) }.sorted {
      ($0.key.unit, $0.key.status.rawValue, $0.name)
        < ($1.key.unit, $1.key.status.rawValue, $1.name)
    }
    return map(named.count) { [sources, texts] index in
      let (_, key, group) = named[index]
      let cells = group.first(mostPlaces)
      return ExceptionGroup(
        unit: key.unit, status: key.status, rule: key.rule, total: group.total,
        isCountOfCells: group.isCountOfCells,
        places: ExceptionGroup.Places(origins: cells.map(\.origin), sources: sources),
        missingCriteria: cells.map(\.missingCriterion),
        texts: cells.map { key.rule.isOfTheMark && !texts.isEmpty ? texts[$0.origin] : nil })
    }
  }
}

extension JudgedMark {
  /// Whether its cell is a number of votes, be it one: nobody knows who gave them.
  fileprivate var isOfTally: Bool {
    switch status {
    case .void(.voidLevel): true
    case .abstained(.abstainingLevel):
      [.rater, .deputy, .suggestion].allSatisfy { (dimension: Dimension) in at[dimension] < 0 }
    case .counted, .abstained, .void, .leftOut: false
    }
  }
}

extension MarkRule {
  /// What groups of one unit are put in order by: different for different rules.
  fileprivate var orderText: String {
    switch self {
    case .markCase, .voidBallot: rule
    case .abstainingLevel(let level), .voidLevel(let level): "\(rule) \(level)"
    case .ballotRule, .leftOut: "\(rule) \(name.english)"
    }
  }

  /// Whether the mark itself is the reason.
  fileprivate var isOfTheMark: Bool { if case .markCase = self { true } else { false } }
}

extension MarkOrigin: Comparable {
  public static func < (left: MarkOrigin, right: MarkOrigin) -> Bool {
    (left.source, left.row, left.column) < (right.source, right.row, right.column)
  }
}
