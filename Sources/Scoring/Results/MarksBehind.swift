public import Ballots
import RubricModel

extension SessionResult {
  /// What became of the marks that a quantity is made of, by way of other quantities too; by index
  /// of the unit, each mark once. Nothing where it comes from no marks: from figures of the office,
  /// or adjustments.
  public func accounts(behind quantity: Int) -> [MarkAccount] {
    var known: [Set<MarkSelection>: [MarkAccount]] = [:]
    return count.units.indices.map { unit in
      let selections = Set(
        quantities(behind: quantity, for: unit).compactMap { rubric.quantities[$0].selection })
      let accounts = known[selections] ?? accounts(of: selections)
      known[selections] = accounts
      return accounts[unit]
    }
  }

  private func accounts(of selections: Set<MarkSelection>) -> [MarkAccount] {
    var sums = Array(repeating: MarkAccount(), count: count.units.count)
    for (number, selections) in Dictionary(grouping: selections, by: \.form) {
      guard let form = count.form(number) else { continue }
      for (unit, account) in form.accounts(of: selections, unitCount: sums.count).enumerated() {
        sums[unit].add(account)
      }
    }
    return sums
  }
}
