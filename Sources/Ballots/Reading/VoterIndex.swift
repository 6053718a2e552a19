import RubricSyntax

/// Somebody who marked: a ballot of its box and group, or a deputy.
struct Voter {
  let name: String
  /// Index among the form's groups; −1 where there are none.
  var group = -1
  /// The box that the ballot was in.
  var site: String?
  /// Whether ballot numbers mean nothing, so that nobody is found again.
  var isUnchecked = false
}

/// Numbers for voters. Ballot 1 of one box is not ballot 1 of another, nor of another group.
struct VoterIndex: Sendable {
  private(set) var names: [String] = []
  /// The site of each voter, by index among `sites`; −1 where no site is named.
  private(set) var siteOf: [Int] = []
  private(set) var sites = NameIndex(ignoresCase: true)
  private var numbers: [Key: Int] = [:]

  private struct Key: Hashable {
    let name: NameKey
    let group: Int
    let site: Int
  }

  var count: Int { names.count }

  /// Room for the voters of so many rows more, each of which may have one of its own.
  mutating func reserve(_ rows: Int) {
    names.reserveCapacity(names.count + rows)
    siteOf.reserveCapacity(siteOf.count + rows)
    numbers.reserveCapacity(numbers.count + rows)
  }

  mutating func number(of voter: Voter) -> Int {
    let site = voter.site.map { sites.number(of: $0) } ?? -1
    if voter.isUnchecked { return add(voter.name, site) }
    let key = Key(name: NameKey(voter.name), group: voter.group, site: site)
    let number = numbers.number(of: key, orNext: names.count)
    return number == names.count ? add(voter.name, site) : number
  }

  /// What the names of a voter are compared by.
  func key(of voter: Int) -> String { NameKey(names[voter]).text }

  /// Makes a box known; boxes stand in the order in which they are met.
  mutating func noteSite(_ name: String) -> Int { sites.number(of: name) }

  private mutating func add(_ name: String, _ site: Int) -> Int {
    names.append(name)
    siteOf.append(site)
    return names.count - 1
  }
}
