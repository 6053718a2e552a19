/// A day and time as spreadsheets keep it: days since the end of 1899, or since 1904.
struct SerialDate {
  private let day: Int
  private let second: Int
  private let from1904: Bool
  /// What a spreadsheet shows for a day before its calendar begins, or after it ends.
  private static let outside = "#####"
  private static let lastDay = 2_958_465
  private static let secondsOfDay = 86_400

  /// - Parameter value: any number; those outside the calendar have no text of their own.
  init(_ value: Double, from1904: Bool) {
    self.from1904 = from1904
    let isInside = value >= 0 && value < Double(Self.lastDay + 1)
    let seconds = isInside ? Int((value * Double(Self.secondsOfDay)).rounded()) : -1
    day = seconds < 0 ? -1 : seconds / Self.secondsOfDay
    second = seconds < 0 ? -1 : seconds % Self.secondsOfDay
  }

  /// `2026-03-01`, with the time when it is not midnight.
  var text: String {
    if day < 0 || day > Self.lastDay { return Self.outside }
    return second == 0 ? date : "\(date) \(Self.clock(second))"
  }

  /// Hours, minutes and seconds; hours beyond a day are counted on.
  var clock: String {
    day < 0 ? Self.outside : Self.clock(day * Self.secondsOfDay + second)
  }

  private static func clock(_ seconds: Int) -> String {
    "\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private var date: String {
    if from1904 { return Self.date(daysSince1970: day - 24_107) }
    // The first spreadsheets took 1900 for a leap year, and all have kept its 29 February.
    switch day {
    case 0: return "1900-01-00"
    case 60: return "1900-02-29"
    default: return Self.date(daysSince1970: day - (day < 60 ? 25_568 : 25_569))
    }
  }

  /// The civil calendar, counted in eras of 400 years that begin on 1 March.
  private static func date(daysSince1970 days: Int) -> String {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return "\(year)-\(two(month))-\(two(day))"
  }
}
