import Diagnostics
import ExactArithmetic
import RubricModel
import Tables

/// Numbers that a spreadsheet has made of dates: a sheet saved as text shows 3月1日 as 46082. On a
/// scale such a number is off the scale; where any number may stand it would count.
///
/// Many people vote, and sums of money are large: a number is told only where it stands out. It
/// does not where its column, or its row of votes, has thousands or says that there are as many
/// ballots.
enum NumbersOfDays {
  static func diagnostics(_ form: Form, _ sheet: MarkSheet) -> [Diagnostic] {
    // No spreadsheet has touched what is typed into a rubric.
    guard [.checklist, .adjustment, .tally].contains(form.kind), form.scale.points == nil,
      !sheet.isOfExample
    else { return [] }
    let days = sheet.marks.compactMap { mark in SerialDay(mark.text).map { (mark, $0) } }
    if days.isEmpty { return [] }
    let usual = UsualNumbers(of: sheet, areVotes: form.kind == .tally)
    return days.compactMap { mark, day in
      usual.admit(mark, day)
        ? nil : .numberOfDay(mark.text.trimmed, day, at: sheet.place(of: mark.origin))
    }
  }
}

/// How large the numbers of a table are.
private struct UsualNumbers {
  /// What becomes a date was typed as one, `3-1` or `9/5`: among small numbers, not thousands.
  private static let large = Rational(1000)

  /// The largest number that cannot be a day.
  private var ofColumns: [Int: Rational] = [:]
  private var ofRows: [Int: Rational] = [:]
  /// How many ballots the rows of a tally say there are.
  private var ballots: [Int: Int] = [:]
  /// How many numbers a column has, and how many of them can be days.
  private var counts: [Int: (all: Int, days: Int)] = [:]

  /// - Parameter areVotes: whether the numbers of a row are of one kind. The lines of a checklist
  ///   are not: money beside cases.
  init(of sheet: MarkSheet, areVotes: Bool) {
    for (at, counts) in sheet.rowCounts {
      let said = [ballots[Int(at.unit)], counts.issued, counts.returned].compactMap(\.self)
      ballots[Int(at.unit)] = said.max()
    }
    for mark in sheet.marks {
      guard case .success(let number) = DecimalReader.read(mark.text) else { continue }
      let column = mark.at[.item]
      let isDay = SerialDay(mark.text) != nil
      counts[column, default: (0, 0)].all += 1
      if isDay { counts[column, default: (0, 0)].days += 1 }
      if isDay { continue }
      ofColumns[column] = max(ofColumns[column] ?? .zero, number.value)
      if areVotes { ofRows[mark.unit] = max(ofRows[mark.unit] ?? .zero, number.value) }
    }
  }

  /// Whether a number that can be a day is as likely a number.
  func admit(_ mark: RawMark, _ day: SerialDay) -> Bool {
    let column = mark.at[.item]
    if let count = counts[column], count.all > 1, count.days * 2 > count.all { return true }
    let largest = max(ofColumns[column] ?? .zero, ofRows[mark.unit] ?? .zero)
    if largest >= Self.large { return true }
    return ballots[mark.unit] ?? 0 >= day.number
  }
}

/// A day as spreadsheets count it.
struct SerialDay {
  /// `2026-03-01`.
  let date: String
  let number: Int

  /// Nil for text that is no whole number, and for days before 2000 or after 2099.
  init?(_ text: String) {
    guard text.count >= 5, case .success(let read) = DecimalReader.read(text),
      let days = WholeNumber.of(read.value), Self.days.contains(days)
    else { return nil }
    date = Self.date(of: days)
    number = days
  }

  /// 2000-01-01 to 2099-12-31.
  private static let days = 36_526...73_050

  private static func date(of days: Int) -> String {
    var rest = days - 36_526
    var year = 2000
    while rest >= length(of: year) {
      rest -= length(of: year)
      year += 1
    }
    var month = 1
    while rest >= length(of: month, in: year) {
      rest -= length(of: month, in: year)
      month += 1
    }
    return "\(year)-\(twoDigits(month))-\(twoDigits(rest + 1))"
  }

  /// The years 2000 to 2099: every fourth is a leap year.
  private static func length(of year: Int) -> Int { year % 4 == 0 ? 366 : 365 }

  private static func length(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
