/// What all marks of a ballot together must not be. The grammar takes its words from here, and
/// whoever reads them has a case for each: a rule that can be written is never left unread.
public enum WholeBallotRule: CaseIterable, Sendable {
  case notAllEqual
  case notAllFull
  case allDifferent

  public var keyword: Keyword {
    switch self {
    case .notAllEqual: .notAllEqual
    case .notAllFull: .notAllFull
    case .allDifferent: .allDifferent
    }
  }
}
