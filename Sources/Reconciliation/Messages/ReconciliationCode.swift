/// The codes of what can be said about two keyings of the same papers.
public enum ReconciliationCode: String, CaseIterable, Sendable {
  /// No column says whose marks the rows are.
  case noKey = "R0101"
  /// No column holds a value.
  case noValue = "R0102"
  /// The files name their cells by different columns.
  case partsDiffer = "R0103"
  /// A remark on a row, where the rows of the two files are about different things.
  case rowFactApart = "R0104"
  /// Two rows of one file are about the same.
  case rowTwice = "R0105"
  /// Notice: cells that are equal are written differently.
  case respelled = "R0106"
  /// Notice: blank cells stand for rows that the other layout leaves out.
  case blankForAbsent = "R0107"
  /// Differences are left.
  case differencesLeft = "R0108"
  /// A decisions file lacks a column.
  case decisionColumnMissing = "R0109"
  /// A decision is about nothing that differs.
  case decisionSettlesNothing = "R0110"
  /// A decision takes what neither file has.
  case decisionNeither = "R0111"
  /// A decision says no reason.
  case decisionWithoutReason = "R0112"
  /// Two decisions are about the same difference.
  case decisionTwice = "R0113"
  /// A file is to be compared with itself.
  case sameFile = "R0114"
  /// A file cannot be written under that name.
  case outputUnfit = "R0115"
  /// A file of that name exists and differs.
  case outputExists = "R0116"
  /// Warning: only one of the files knows a unit, criterion, group, site or round.
  case memberOfOneFile = "R0117"
  /// Neither file has a row.
  case nothingToCompare = "R0118"
  /// A decision could mean either of the two values.
  case decisionAmbiguous = "R0119"
}
