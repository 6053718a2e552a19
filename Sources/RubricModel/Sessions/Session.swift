public import Diagnostics

/// Facts about one meeting. Nothing here can change a rule.
public struct Session: Sendable {
  public let title: Name?
  public let body: String?
  public let venue: String?
  /// `YYYY-MM-DD`.
  public let date: String?
  /// Relative to the session file.
  public let rubricFile: Placed<String>
  public let counts: MeetingCounts
  /// In the order of the sheets.
  public let units: [AppraisedUnit]
  /// What it calls them: units or items; nil where it lists none.
  public let subject: Placed<Rubric.Subject>?
  public let officials: Officials
  public let dataFiles: [DataFile]
  /// Sheets of feedback that were sent out.
  public let sent: [SentSheets]

  /// A data file and the form whose marks it holds.
  public struct DataFile: Sendable {
    public let form: String
    /// Relative to the session file.
    public let path: String
    /// The box that its ballots are from; nil where none is named.
    public let site: String?
    public let spot: Spot
  }

  public struct Officials: Hashable, Sendable {
    public let chiefScrutineer: [String]
    public let scrutineers: [String]
    public let tallyClerks: [String]
  }
}

/// How many sheets of a feedback form were sent out on each unit, and how many came back.
public struct SentSheets: Sendable {
  public let form: Placed<String>
  /// Nil where the form has no rounds, or the first one is meant.
  public let round: Placed<String>?
  public let entries: [Entry]

  public struct Entry: Sendable {
    public let unit: String
    public let sent: Int
    /// Nil where nobody said.
    public let answered: Int?
    public let spot: Spot
  }
}

/// The numbers of one form of a meeting.
public struct FormCounts: Hashable, Sendable {
  /// As the session calls it.
  public let form: Placed<String>
  public internal(set) var counts: MeetingCounts

  public static func == (left: Self, right: Self) -> Bool {
    left.form.value == right.form.value && left.counts == right.counts
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(form.value)
    hasher.combine(counts)
  }
}

/// How many there were, nil where nobody said; and the other numbers of the meeting.
public struct MeetingCounts: Hashable, Sendable {
  /// 应到: everybody who belongs to the body.
  public var roster: Int?
  /// 实到.
  public var present: Int?
  /// 发出票数.
  public var issued: Int?
  /// 收回票数.
  public var returned: Int?
  /// Those of one form: other persons fill it in, or there are more or fewer papers of it.
  public internal(set) var ofForms: [FormCounts] = []
  /// What the session says of the shared numbers of the rubric.
  public var shared: [GivenNumber] = []

  public init(
    roster: Int? = nil, present: Int? = nil, issued: Int? = nil, returned: Int? = nil
  ) {
    self.roster = roster
    self.present = present
    self.issued = issued
    self.returned = returned
  }
}

/// A unit (or item) that is appraised.
public struct AppraisedUnit: Hashable, Sendable {
  public var name: Name
  /// A short name in Latin letters; data files may use it.
  public let code: String?
  public var category: String?
  /// For an item: the unit that is responsible for it.
  public let ledBy: String?
  public var note: String?
  /// Where it is listed; nil where units are learnt from the files.
  public let place: Place?

  public init(
    name: Name, code: String? = nil, category: String? = nil, ledBy: String? = nil,
    note: String? = nil, at place: Place? = nil
  ) {
    self.place = place
    self.name = name
    self.code = code
    self.category = category
    self.ledBy = ledBy
    self.note = note
  }

  /// What results call it: the code, or the name where there is none.
  public var identifier: String { code ?? name.text }
}

extension MeetingCounts {
  /// What is wrong, wherever the numbers stand.
  public static func presentExceeds(_ present: Int, roster: Int) -> Bilingual {
    Bilingual(
      zh: "实到\(present)人，多于应到\(roster)人。",
      en: "\(present) were present, more than the roster of \(roster).")
  }

  public static let correctPresent = Bilingual(
    zh: "请核对会议人数，改正应到人数或实到人数。",
    en: "Check the numbers of the meeting, and correct the roster or those present.")
}
