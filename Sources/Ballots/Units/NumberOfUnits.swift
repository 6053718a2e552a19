public import RubricModel

/// How many units there are, in all and in each category.
public struct NumberOfUnits: Sendable {
  public let all: Int
  private let byCategory: [String: Int]

  public init(_ units: [AppraisedUnit]) {
    all = units.count
    byCategory = Dictionary(units.map { ($0.category ?? "", 1) }, uniquingKeysWith: +)
  }

  /// Of those that take part: that no note leaves out.
  public init(_ count: Count) { self.init(count.unitsTakingPart.map { count.units[$0] }) }

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
