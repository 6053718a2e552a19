/// What the counts of a row of a tally have to add up to.
public enum RowTotal: Hashable, Sendable {
  /// A number of the meeting, or of the row where it has columns for it.
  case base(Base)
  /// As many ballots for every row.
  case number(Int)
}
