import RubricModel

/// How many ballots there are and how many of them are valid.
public struct BallotCounts: Hashable, Sendable {
  /// The ballots of one box.
  public struct Site: Hashable, Sendable {
    public let name: String
    public let found: Int
    public let valid: Int
  }

  /// Ballots with at least one mark in the files.
  public let found: Int
  /// Ballots not struck, with at least one mark that is counted or abstained.
  public let valid: Int
  /// In the order of the files; empty where no box is named.
  public let sites: [Site]

  public var invalid: Int { found - valid }

  init(
    _ marks: [JudgedMark], of voters: VoterIndex, _ pooled: PooledMarks, on form: Form
  ) {
    var isValid = Array(repeating: false, count: voters.count)
    for mark in marks where form.kind == .ballot {
      switch mark.status {
      case .counted, .abstained: isValid[mark.at[.rater]] = true
      case .void, .leftOut: break
      }
    }
    found = voters.count + pooled.ballots.values.reduce(0) { $0 + $1.found }
    valid = isValid.count { $0 } + pooled.ballots.values.reduce(0) { $0 + $1.valid }
    sites = voters.sites.names.enumerated().map { index, name in
      let here = voters.siteOf.indices.filter { voters.siteOf[$0] == index }
      let others = pooled.ballots[index] ?? (found: 0, valid: 0)
      return Site(
        name: name, found: here.count + others.found,
        valid: here.count { isValid[$0] } + others.valid)
    }
  }
}
