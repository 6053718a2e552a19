/// The columns of a table of marks, understood.
struct TableColumns {
  let layout: MarkLayout
  /// The column of each key, 0-based.
  let keys: [KeyColumn: Int]
  /// Key columns that decide nothing on this form: what they say can be shown.
  let facts: [KeyColumn: Int]
  /// The column of the number that each suggestion or each ballot carries.
  let factor: Int?
  /// The columns that hold marks, with the unit or criterion that each stands for.
  let marks: [(column: Int, member: Int)]
}
