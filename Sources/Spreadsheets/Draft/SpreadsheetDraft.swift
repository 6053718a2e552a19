/// A workbook before it is written: all that somebody will see in it, and nothing of the format.
///
/// Equal drafts give equal files, byte for byte.
public struct SpreadsheetDraft: Hashable, Sendable {
  public let properties: DocumentProperties
  /// In the order of their tabs. The first one is shown when the file is opened.
  public private(set) var sheets: [SheetDraft] = []
  public private(set) var names: [DefinedName] = []
  private var keys: Set<String> = []

  public init(_ properties: DocumentProperties) {
    self.properties = properties
  }

  /// - Precondition: no sheet has its name yet; `SheetNames` gives each name once.
  public mutating func add(_ sheet: SheetDraft) {
    let isNew = keys.insert(sheet.name.key).inserted
    precondition(isNew, "one name, one sheet")
    sheets.append(sheet)
  }

  public mutating func define(_ name: DefinedName) { names.append(name) }
}

/// What the properties of the file say.
public struct DocumentProperties: Hashable, Sendable {
  public let title: String
  /// Who issues it, such as the office of a standing committee.
  public let issuer: String
  /// Printed into the file in place of the moment of writing.
  public let date: DocumentDate
  public let typeface: Typeface

  public init(
    title: String, issuer: String = "", date: DocumentDate = .none, typeface: Typeface = .song
  ) {
    self.title = title
    self.issuer = issuer
    self.date = date
    self.typeface = typeface
  }
}

/// What the cells are set in. Programs without the typeface take one that resembles it.
public enum Typeface: String, Hashable, Sendable {
  /// For Chinese: on every Windows and in every WPS.
  case song = "宋体"
  /// For English.
  case calibri = "Calibri"
}

/// A day of the calendar.
public struct DocumentDate: Hashable, Sendable {
  public let year: Int
  public let month: Int
  public let day: Int

  /// The first day that the format knows, for a document without a date: the day of writing would
  /// make equal documents differ.
  public static let none = DocumentDate(unchecked: 1980, 1, 1)

  /// Nil for a day that there is not, and outside the years 1980 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1980...9999).contains(year), (1...12).contains(month),
      (1...Self.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    self.init(unchecked: year, month, day)
  }

  private init(unchecked year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Since 1 January 1970, which is 0.
  var dayNumber: Int {
    let monthsBefore = (1..<month).reduce(0) { $0 + Self.length(ofMonth: $1, year: year) }
    let years = year - 1
    let leapDays = years / 4 - years / 100 + years / 400
    return years * 365 + leapDays + monthsBefore + day - 1 - 719_162
  }
}

/// A cell or an area under a name, for formulas to be read: `满分` in place of `$B$3`.
public struct DefinedName: Hashable, Sendable {
  public let name: String
  public let sheet: SheetName
  public let area: CellArea

  /// Nil for a name that a spreadsheet would read as something else: it begins with a letter or a
  /// Chinese character and goes on with these, digits and underscores, and is no cell (`A1`,
  /// `R2C3`).
  public init?(_ name: String, _ area: CellArea, on sheet: SheetName) {
    guard Self.isName(name) else { return nil }
    self.name = name
    self.sheet = sheet
    self.area = area
  }

  private static func isName(_ name: String) -> Bool {
    // The library cuts longer ones.
    guard (1...120).contains(name.utf8.count), let first = name.unicodeScalars.first else {
      return false
    }
    let isWord = name.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "_"
    }
    return isWord && first.properties.isAlphabetic && !isCell(name)
  }

  /// Up to three letters and then digits, or one of the letters R and C alone or with digits.
  private static func isCell(_ name: String) -> Bool {
    guard name.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
    let upper = name.uppercased()
    let letters = upper.prefix { $0.isLetter }
    let rest = upper.dropFirst(letters.count)
    let isAddress = letters.count <= 3 && !rest.isEmpty && rest.allSatisfy(\.isNumber)
    let isRelative = upper.allSatisfy { "RC0123456789".contains($0) } && upper.first != nil
    return isAddress || isRelative
  }
}
