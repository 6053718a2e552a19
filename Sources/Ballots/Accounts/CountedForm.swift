public import Diagnostics

/// All marks of a form, each with what became of it.
public struct CountedForm: Sendable {
  /// Index among the rubric's forms.
  public let form: Int
  public let coding: MarkCoding
  public let marks: [JudgedMark]
  let sources: [MarkSource]
  public let ballots: BallotCounts

  /// How many marks of a unit were counted, abstained and void.
  public func account(of unit: Int) -> MarkAccount {
    marks.reduce(into: MarkAccount()) { account, mark in
      if mark.unit == unit { account.add(mark.status) }
    }
  }

  /// The accounts of all units at once.
  public func accounts(unitCount: Int) -> [MarkAccount] {
    marks.reduce(into: Array(repeating: MarkAccount(), count: unitCount)) { accounts, mark in
      accounts[mark.unit].add(mark.status)
    }
  }

  public func place(of mark: JudgedMark) -> Place {
    sources[Int(mark.origin.source)].place(of: mark.origin)
  }

  /// The files that the marks come from.
  public var fileNames: [String] {
    sources.compactMap { if case .table(let file) = $0 { file } else { nil } }
  }
}

/// What became of the marks of a unit.
///
/// - Invariant: the three numbers add up to the number of marks, since each mark has one status.
public struct MarkAccount: Hashable, Sendable {
  public private(set) var counted = 0
  public private(set) var abstained = 0
  public private(set) var void = 0

  public var cells: Int { counted + abstained + void }

  mutating func add(_ status: JudgedMark.Status) {
    switch status {
    case .counted: counted += 1
    case .abstained: abstained += 1
    case .void: void += 1
    }
  }
}

/// How many ballots there are and how many of them are valid.
public struct BallotCounts: Hashable, Sendable {
  /// Ballots with at least one mark in the files.
  public let found: Int
  /// Ballots not struck, with at least one mark that is counted or abstained.
  public let valid: Int

  public var invalid: Int { found - valid }

  init(_ marks: [JudgedMark], raters: Int) {
    found = raters
    var isValid = Array(repeating: false, count: raters)
    for mark in marks {
      switch mark.status {
      case .counted, .abstained: isValid[mark.rater] = true
      case .void: break
      }
    }
    valid = isValid.count { $0 }
  }
}
