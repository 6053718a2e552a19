public import RubricModel

/// How many units take part: those that no note leaves out.
public struct NumberOfUnits: Sendable {
  private let all: Int
  private let byCategory: [String: Int]

  public init(_ count: Count) {
    let taking = count.unitsTakingPart
    all = taking.count
    byCategory = Dictionary(
      taking.map { (count.units[$0].category ?? "", 1) }, uniquingKeysWith: +)
  }

  /// Of its category, or in all.
  public func number(with unit: AppraisedUnit, ofCategory: Bool) -> Int {
    ofCategory ? byCategory[unit.category ?? ""] ?? 0 : all
  }
}

extension Count {
  /// By their indices.
  public var unitsTakingPart: [Int] {
    units.indices.filter { rubric.leaveOut(of: units[$0]) == nil }
  }
}
