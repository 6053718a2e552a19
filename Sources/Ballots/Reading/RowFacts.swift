/// What a row of a ledger or of a list of bonuses says besides its mark: no rule reckons with it,
/// the sheet of the unit shows it.
public struct RowFacts: Hashable, Sendable {
  /// 主办, 会办, as it is written.
  public var role: String?
  /// Dates, as they are written.
  public var due: String?
  public var answered: String?
  /// Whether nothing says that the promise was kept and written off (销号); nil where the file does
  /// not tell.
  public var isOpen: Bool?
  /// Why points are added or taken off.
  public var reason: String?
}
