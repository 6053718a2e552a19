/// `share of range above lowest, within each category, all equal counts as 100%`: where a unit
/// stands between the lowest and the highest of the units.
public struct RangeShare: Hashable, Sendable {
  /// Whether it is how far the value lies below the highest: the less, the better.
  public let isBelowHighest: Bool
  /// Whether the units of a category only are compared.
  public let isWithinCategories: Bool
  /// What units have that are all equal; nil where the rubric does not say.
  public let whenEqual: EmptyTreatment?
}
