public import Diagnostics
public import RubricModel

/// All marks of a form, each with what became of it.
///
/// Marks of plain rows are counted together in `pooled`; every other mark stands by itself.
public struct CountedForm: Sendable {
  /// Index among the rubric's forms.
  public let form: Int
  public let coding: MarkCoding
  public let marks: [JudgedMark]
  let pooled: PooledMarks
  let sources: [MarkSource]
  public let ballots: BallotCounts
  /// What the rows of a tally say of their ballots: by unit, criterion and group.
  let rowCounts: [Int: [Coordinate: MeetingCounts]]
  /// The suggestions that are marked, by the number that a coordinate gives them.
  public let suggestions: [String]
  /// What suggestions weigh, by unit and suggestion.
  let weights: SuggestionWeights
  /// What suggestions carry with them.
  let factors: CarriedNumbers
  /// The members of the form by unit; empty where all units have the same.
  let unitMembers: [CategoryMembers]
  /// Who gave the marks that stand by themselves; empty where marks are pooled.
  let voters: VoterNames
  let facts: [MarkOrigin: RowFacts]
  /// What was typed where that is not what counts; blank cells aside.
  let texts: [MarkOrigin: String]
  /// The cases of a mark that have occurred and did not stop the count.
  public let casesMet: Set<MarkCase>

  public var pools: [MarkPool] { pooled.pools }

  /// How many marks of a unit were counted, abstained and void.
  public func account(of unit: Int) -> MarkAccount {
    var account = MarkAccount()
    for mark in marks where mark.unit == unit { account.add(mark) }
    for pool in pools where pool.unit == unit { account.add(pool.account) }
    return account
  }

  /// The accounts of all units at once.
  ///
  /// - Parameter selections: each mark that one of them has counts once; all marks where it is nil.
  public func accounts(of selections: [MarkSelection]? = nil, unitCount: Int) -> [MarkAccount] {
    let selections = selections ?? [MarkSelection(form: form)]
    let isMeant = { at in selections.contains { $0.includes(at) } }
    var accounts = Array(repeating: MarkAccount(), count: unitCount)
    for mark in marks where isMeant(mark.at) { accounts[mark.unit].add(mark) }
    for pool in pools where isMeant(pool.at) { accounts[pool.unit].add(pool.account) }
    return accounts
  }

  /// Which of the form's weights a suggestion of a unit has.
  public func weightRule(ofSuggestion suggestion: Int, unit: Int) -> Int? {
    weights.rule(unit: unit, suggestion: suggestion)
  }

  /// Whether a unit has marks of a member of the form: of a group that marks it, or a criterion.
  public func has(_ member: Int, of dimension: Dimension, unit: Int) -> Bool {
    unitMembers.isEmpty || unitMembers[unit].has(member, of: dimension)
  }

  /// The members of the form that a unit has marks of.
  ///
  /// - Parameter all: how many the form has.
  public func members(of dimension: Dimension, all: Int, unit: Int) -> [Int] {
    unitMembers.isEmpty ? Array(0..<all) : unitMembers[unit].indices(of: dimension)
  }

  /// How many those are.
  public func memberCount(of dimension: Dimension, all: Int, unit: Int) -> Int {
    unitMembers.isEmpty ? all : unitMembers[unit].indices(of: dimension).count
  }

  /// What somebody who marked is called, by the number that a coordinate gives: the box and the
  /// number of a ballot, a deputy; nil where marks are pooled.
  public func voterName(_ number: Int) -> String? { voters[number]?.shortened }

  public func place(of mark: JudgedMark) -> Place { place(of: mark.origin) }

  func place(of origin: MarkOrigin) -> Place { sources.place(of: origin) }

  /// Of the marks that a test picks by what they are for, the first that was not counted, else the
  /// first; nil where it picks none.
  public func placeOfFirst(where isMeant: (Coordinate) -> Bool) -> Place? {
    let picked = marks.filter { isMeant($0.at) }
    let pools = pools.filter { isMeant($0.at) }
    let uncounted =
      picked.filter { !$0.isCounted }.map(\.origin) + pools.compactMap(\.firstUncounted)
    let all = uncounted.isEmpty ? picked.map(\.origin) + pools.map(\.first) : uncounted
    return all.min().map { place(of: $0) }
  }

  /// Of a tally, the only cell with votes among those that a test picks; where several have some,
  /// or none has, their row; nil where it picks none.
  public func placeOfVotes(where isMeant: (JudgedMark) -> Bool) -> Place? {
    let picked = marks.filter(isMeant)
    let voted = picked.filter { $0.times > 0 }
    if voted.count == 1 { return place(of: voted[0]) }
    return (voted.isEmpty ? picked : voted).map(\.origin.wholeRow).min().map { place(of: $0) }
  }

  /// What the row of a mark says besides; nil on forms of which nobody asks.
  public func facts(of mark: JudgedMark) -> RowFacts? { facts[mark.origin.wholeRow] }

  /// What was typed for a mark that did not count, or not as it was typed; nil for a blank cell.
  public func text(of mark: JudgedMark) -> String? { texts[mark.origin] }

  /// How the files that the marks come from were read; none where they stand in an example.
  public var readings: [FileReading] { sources.compactMap(\.reading) }

  /// The files that the marks come from.
  public var fileNames: [String] { sources.compactMap(\.fileName) }
}

extension [MarkSource] {
  /// Where it stands; for what stands nowhere, the files as a whole.
  func place(of origin: MarkOrigin) -> Place {
    let source = Int(origin.source)
    return indices.contains(source)
      ? self[source].place(of: origin) : .files(compactMap(\.fileName))
  }
}

/// What became of the marks of a unit.
///
/// - Invariant: the numbers add up to the number of marks, since each mark has one status.
public struct MarkAccount: Hashable, Sendable {
  public private(set) var counted = 0
  public private(set) var abstained = 0
  public private(set) var void = 0
  public private(set) var leftOut = 0
  /// Of the void ones, those that another row has taken the place of.
  private var replaced = 0

  public var cells: Int { counted + abstained + void + leftOut }

  public var valid: Int { counted + abstained }

  /// How many there are of a kind that shares are taken of; nil for a number of the meeting.
  public func count(of base: Base) -> Int? {
    switch base {
    case .valid: valid
    case .expressed: counted
    case .allRows: valid + void - replaced
    case .roster, .present, .issued, .returned: nil
    }
  }

  public init() {}

  init(counted: Int, abstained: Int, void: Int) {
    self.counted = counted
    self.abstained = abstained
    self.void = void
  }

  public mutating func add(_ other: MarkAccount) {
    counted += other.counted
    abstained += other.abstained
    void += other.void
    replaced += other.replaced
    leftOut += other.leftOut
  }

  public mutating func add(_ mark: JudgedMark) {
    switch mark.status {
    case .counted: counted += mark.times
    case .abstained: abstained += mark.times
    case .void(let rule):
      void += mark.times
      if rule == .markCase(.duplicate) { replaced += mark.times }
    case .leftOut: leftOut += mark.times
    }
  }
}
