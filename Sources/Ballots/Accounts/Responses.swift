import RubricModel

/// How many answers a unit has, of how many that were asked for: 反馈率. It stands beside a rate of
/// satisfaction, which says nothing of those who were not heard.
public struct ResponseCount: Hashable, Sendable {
  /// Index among the rubric's forms.
  public let form: Int
  /// Index in the unit order.
  public let unit: Int
  /// Index among the rounds of the form; nil where it has none.
  public let round: Int?
  /// Sheets that were sent out.
  public let sent: Int
  /// Rows with at least one mark on them.
  public let answered: Int
}

/// Counts answers, and compares them with what the session says of them.
struct ResponseCounter {
  /// A unit in a round.
  struct Key: Hashable {
    let unit: Int
    let round: Int
  }

  private(set) var answered: [Key: Int] = [:]

  /// An answer is of one deputy on one suggestion. Rows that do not count at all came as well.
  init(_ form: CountedForm) {
    let answers = Set(form.marks.filter { !$0.isBlankOrMissing }.map { $0.at.without(.criterion) })
    for answer in answers {
      answered[Key(unit: Int(answer.unit), round: max(0, answer[.round])), default: 0] += 1
    }
  }

  /// The counts of the units and rounds of which the session says something. How many were asked is
  /// never guessed from the rows.
  func counts(of form: Int, hasRounds: Bool, sent: [Key: Int]) -> [ResponseCount] {
    sent.sorted { ($0.key.unit, $0.key.round) < ($1.key.unit, $1.key.round) }.map { key, sent in
      ResponseCount(
        form: form, unit: key.unit, round: hasRounds ? key.round : nil, sent: sent,
        answered: answered[key] ?? 0)
    }
  }
}
