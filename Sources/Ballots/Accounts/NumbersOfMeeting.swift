public import RubricModel

extension Count {
  /// A number of the meeting for some marks of a unit.
  ///
  /// - Parameters:
  ///   - form: nil where they are on none.
  ///   - groups: of which voters, where several groups are taken as one.
  public func number(
    of base: Base, at coordinate: Coordinate, on form: Int?, groups: Set<Int>
  ) -> Int? {
    if let form, rubric.forms[form].kind == .feedback, [.issued, .returned].contains(base) {
      return sheets(base, at: coordinate, of: form)
    }
    guard let form = form.flatMap(self.form) else { return counts.number(of: base) }
    return form.count(of: base, at: coordinate, counts(of: form), groups: groups)
  }

  /// The sheets of a feedback form that were sent out on a unit, or came back: of one round, or of
  /// all.
  ///
  /// - Returns: Nil where the session does not say how many were sent.
  private func sheets(_ base: Base, at coordinate: Coordinate, of form: Int) -> Int? {
    let own = responses.filter { response in
      response.form == form && response.unit == Int(coordinate.unit)
        && (coordinate[.round] < 0 || response.round == nil
          || response.round == coordinate[.round])
    }
    if own.isEmpty { return nil }
    return own.reduce(0) { $0 + (base == .issued ? $1.sent : $1.answered) }
  }

  /// The same for those of a unit's marks that a condition is about.
  public func number(of base: Base, _ marks: MarkSelection, unit: Int) -> Int? {
    number(
      of: base, at: marks.members.reduce(Coordinate(unit: unit)) { $0.with($1.key, $1.value) },
      on: marks.form, groups: marks.groupsAsOne(among: rubric.forms[marks.form].groups.count))
  }
}

extension CountedForm {
  /// A number of the meeting, as the rows of a tally or the session give it.
  ///
  /// - Parameters:
  ///   - coordinate: the rows of its unit, and of its criterion and group if it has them.
  ///   - groups: of these groups together; of all where there are none.
  public func count(
    of base: Base, at coordinate: Coordinate, _ counts: MeetingCounts, groups: Set<Int> = []
  ) -> Int? {
    let rows = (rowCounts[Int(coordinate.unit)] ?? [:]).filter { row, _ in
      [.criterion, .group].allSatisfy { coordinate[$0] < 0 || row[$0] == coordinate[$0] }
        && (groups.isEmpty || groups.contains(row[.group]))
    }
    let numbers = rows.values.compactMap { $0.number(of: base) }
    if !numbers.isEmpty, numbers.count == rows.count { return numbers.reduce(0, +) }
    // The meeting's number is that of all groups together.
    return coordinate[.group] < 0 && groups.isEmpty ? counts.number(of: base) : nil
  }
}

extension MeetingCounts {
  /// Nil where nobody said, and for what is no number of the meeting.
  public func number(of base: Base) -> Int? {
    switch base {
    case .roster: roster
    case .present: present
    case .issued: issued
    case .returned: returned
    case .valid, .expressed, .allRows: nil
    }
  }
}
