public import Diagnostics
public import RubricModel

/// The counts of every row of a tally add up to what the rubric says they do.
enum RowTotals {
  static func diagnostics(
    _ counts: MeetingCounts, _ forms: [CountedForm], _ units: [AppraisedUnit], _ rubric: Rubric
  ) -> [Diagnostic] {
    let isRuled = CountsAgree.rulesReturned(rubric)
    return forms.flatMap { counted -> [Diagnostic] in
      let form = rubric.forms[counted.form]
      guard form.kind == .tally else { return [] }
      let (rows, counts) = (rows(of: counted), counts.of(form))
      return oddRows(rows, of: counted, form, counts, units, isRuled: isRuled)
        + rows.compactMap { row, total, first in
          let (unit, place) = (units[Int(row.unit)].name, counted.wholeRow(of: first))
          switch form.rowTotal {
          case .base(let base):
            let due = counted.count(of: base, at: row, counts)
            if due == total { return nil }
            guard let due else { return .countNotGiven(base, form: nil, at: place) }
            return .rowTotalDiffers(unit, total: total, base, due: due, form: form, at: place)
          case .number(let due):
            return due == total ? nil : .rowTotalDiffers(unit, total: total, due: due, at: place)
          case nil: return nil
          }
        }.withoutRepeatedReason
    }
  }

  /// Rows with more ballots returned than issued, if no rule says what follows from it; without a
  /// rule for the total also those with more marks than ballots.
  private static func oddRows(
    _ rows: [Row], of counted: CountedForm, _ form: Form, _ counts: MeetingCounts,
    _ units: [AppraisedUnit], isRuled: Bool
  ) -> [Diagnostic] {
    rows.flatMap { row, total, first -> [Diagnostic] in
      let place = counted.wholeRow(of: first)
      let own = counted.rowCounts[Int(row.unit)]?[row] ?? MeetingCounts()
      var odd: [Diagnostic] = []
      if let issued = own.issued, let returned = own.returned, returned > issued, !isRuled {
        odd.append(.moreReturnedThanIssued(returned, issued, at: place))
      }
      let returned = counted.count(of: .returned, at: row, counts)
      if form.rowTotal == nil, let returned, total > returned {
        odd.append(
          .rowExceedsReturned(units[Int(row.unit)].name, total: total, returned, at: place))
      }
      return odd
    }
  }

  private typealias Row = (row: Coordinate, total: Int, first: JudgedMark)

  /// The total of each row and its first mark, in the order of the units. Where there is no row,
  /// nothing has to add up: that it may be missing, the form says.
  private static func rows(of form: CountedForm) -> [Row] {
    var rows: [Coordinate: Row] = [:]
    var typed: Set<Coordinate> = []
    for mark in form.marks {
      rows[mark.at, default: (mark.at, 0, mark)].total += mark.times
      if mark.countedBy != .missing { typed.insert(mark.at) }
    }
    return rows.values.filter { typed.contains($0.row) }.sorted { $0.row < $1.row }
  }
}

extension CountedForm {
  func wholeRow(of mark: JudgedMark) -> Place {
    place(of: JudgedMark(at: mark.at, mark.status, origin: mark.origin.wholeRow))
  }
}

extension [Diagnostic] {
  /// A number that the session lacks is asked for once, not for every row.
  fileprivate var withoutRepeatedReason: [Diagnostic] {
    var isAsked = false
    return filter { diagnostic in
      guard diagnostic.code == BallotCode.countNotGiven.rawValue else { return true }
      defer { isAsked = true }
      return !isAsked
    }
  }
}

extension Diagnostic {
  fileprivate static func rowExceedsReturned(
    _ unit: Name, total: Int, _ returned: Int, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .warning, BallotCode.rowExceedsReturned.rawValue,
      Bilingual(
        zh: "“\(unit[.chinese])”一行合计\(total)，多于收回的\(returned)票。",
        en:
          "The row of \"\(unit[.english])\" adds up to \(total), more than the \(returned) ballots returned."
      ),
      at: place,
      help: [
        Bilingual(
          zh: "请核对这一行。办法可以规定：每行合计：等于收回票数。",
          en: "Check the row. The rubric can rule it: Row total: equals returned.")
      ])
  }

  fileprivate static func rowTotalDiffers(
    _ unit: Name, total: Int, _ base: Base, due: Int, form: Form, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .rowTotalDiffers,
      zh: "“\(unit[.chinese])”一行合计\(total)，应等于\(base.name.chinese)\(due)。",
      en:
        "The row of \"\(unit[.english])\" adds up to \(total); it has to equal \(base.name.english), \(due).",
      at: place,
      help: [
        Bilingual(
          zh: "请核对这一行的票数，或会议情况中的\(base.name.chinese)。",
          en: "Check the numbers of the row, or the number \(base.name.english) of the session.")
      ])
  }

  /// Of rows that have the same total in every session.
  fileprivate static func rowTotalDiffers(
    _ unit: Name, total: Int, due: Int, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .rowTotalDiffers, zh: "“\(unit[.chinese])”一行合计\(total)票，办法规定\(due)票。",
      en:
        "The row of \"\(unit[.english])\" adds up to \(total); the rubric says that it has to be \(due).",
      at: place,
      help: [Bilingual(zh: "请核对这一行的票数。", en: "Check the numbers of the row.")])
  }

  /// A number of the meeting that a rule needs and nobody has given.
  /// - Parameter form: whose number it has to be; nil where that of the meeting will do.
  public static func countNotGiven(_ base: Base, form: Form?, at place: Place) -> Diagnostic {
    let (words, unit) = (base.name, base.unit)
    let capital = words.english.capitalizedFirst
    let name = form.map(\.name.quoted)
    let whose = name.map { Bilingual(zh: $0.chinese + "的", en: " of " + $0.english) }
    let (zh, en) = (name?.chinese ?? "", name.map { $0.english + " " } ?? "")
    return Diagnostic(
      .countNotGiven, zh: "办法要用\(whose?.chinese ?? "")\(words.chinese)，会议情况中没有写。",
      en:
        "The rubric needs the number \(words.english)\(whose?.english ?? ""), and the session does not give it.",
      at: place,
      help: [
        Bilingual(
          zh: "请在会议文件中加：\(words.chinese)\(zh)60\(unit.chinese)。（60换成实际的数）",
          en:
            "Add to the session: \(capital) \(en)60 \(unit.english). (the real number in place of 60)"
        ),
        Bilingual(
          zh: "在算例中写：已知会议情况：\(words.chinese)\(zh)60。",
          en: "In an example write: Given session: \(words.english) \(en)60."),
      ])
  }
}

extension Base {
  fileprivate var unit: Bilingual {
    switch self {
    case .roster, .present: Bilingual(zh: "人", en: "persons")
    default: Bilingual(zh: "票", en: "ballots")
    }
  }
}
