import Ballots
import RubricModel

/// How many units something is true of, counted when it is first asked for: conditions are asked of
/// one unit after the other, and have the same answer for all.
final class UnitNumbers<Asked: Hashable> {
  private var known: [Asked: NumberOfUnits] = [:]

  /// - Parameter units: those that it is true of.
  func number(of asked: Asked, _ units: () -> [AppraisedUnit]) -> NumberOfUnits {
    if let number = known[asked] { return number }
    let number = NumberOfUnits(units())
    known[asked] = number
    return number
  }
}
