/// The names of those who marked, without the index that finds them.
struct VoterNames: Sendable {
  private var names: [String] = []
  private var siteOf: [Int] = []
  private var sites: [String] = []

  init() {}

  init(of voters: VoterIndex) {
    (names, siteOf, sites) = (voters.names, voters.siteOf, voters.sites.names)
  }

  /// With the box where the ballot is from one: ballots of two boxes may have one number.
  subscript(number: Int) -> String? {
    guard names.indices.contains(number) else { return nil }
    let site = siteOf[number]
    return site < 0 ? names[number] : sites[site] + " " + names[number]
  }
}
