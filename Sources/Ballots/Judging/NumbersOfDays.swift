import Diagnostics
import ExactArithmetic
import RubricModel
import Tables

/// Numbers that a spreadsheet has made of dates: a sheet saved as text shows 3月1日 as 46082. On a
/// scale such a number is off the scale; where any number may stand it would count.
enum NumbersOfDays {
  static func diagnostics(_ form: Form, _ sheet: MarkSheet) -> [Diagnostic] {
    guard [.checklist, .adjustment, .tally].contains(form.kind), form.scale.points == nil else {
      return []
    }
    return sheet.marks.compactMap { mark in
      guard let day = SerialDay(mark.text) else { return nil }
      return .numberOfDay(mark.text.trimmed, day, at: sheet.place(of: mark.origin))
    }
  }
}

/// A day as spreadsheets count it.
struct SerialDay {
  /// `2026-03-01`.
  let date: String

  /// Nil for text that is no whole number, and for days before 2000 or after 2099.
  init?(_ text: String) {
    guard text.count >= 5, case .success(let number) = DecimalReader.read(text),
      let days = WholeNumber.of(number.value), Self.days.contains(days)
    else { return nil }
    date = Self.date(of: days)
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
