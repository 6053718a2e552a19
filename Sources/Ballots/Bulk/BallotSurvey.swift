import RubricModel
import Tables

/// Looks through the book of ballots: which are whole, which have to be set aside.
struct BallotSurvey {
  /// How many plain ballots there are of a box and group.
  struct Number: Sendable {
    /// Index among the sites of the file; −1 where no site is named.
    let site: Int
    let found: Int
    let valid: Int
    var numbers = BallotNumbers()
  }

  private let book: BallotBook
  private let form: PlainForm
  private let found: PlainKeys.Found
  private(set) var shapes = BallotShapes()
  /// The ballots that numbers have found, plane by plane.
  private let extents: [Range<Int>]
  private(set) var hasSetAside = false

  init(_ book: BallotBook, _ runs: [BallotRun], _ found: PlainKeys.Found, _ form: PlainForm) {
    self.book = book
    self.found = found
    self.form = form
    extents = found.planes.indices.map { plane in
      let low = runs.map { $0.extents[plane].low }.min() ?? 0
      let high = runs.map { $0.extents[plane].high }.max() ?? -1
      return high < 0 ? 0..<0 : (plane * book.room + low)..<(plane * book.room + high + 1)
    }
    shapes = book.names.shapes
    for run in runs {
      shapes.add(run.shapes)
      for ballot in run.repeating { setAside(ballot) }
    }
  }

  private mutating func setAside(_ ballot: Int) {
    hasSetAside = true
    book.setAside(ballot)
  }

  /// Whether no ballot's number stands out, those of other rows among them.
  mutating func isUniform(with names: [String]) -> Bool {
    for name in names { shapes.add(name.utf8) }
    return shapes.isUniform
  }

  /// Sets aside the plain rows of ballots that have other rows, too.
  mutating func setAside(_ others: OtherBallots, _ found: PlainKeys.Found) {
    for ballot in others.ballots {
      let site = ballot.site.flatMap { found.sites.known($0) } ?? -1
      guard ballot.site == nil || site >= 0,
        let plane = found.planes.firstIndex(of: PlainKeys.Plane(group: ballot.group, site: site))
      else { continue }
      let name = Array(ballot.key.utf8)
      if let number = PlainBallot.number(of: name), let index = book.ballot(numbered: number, plane)
      {
        setAside(index)
      } else if let index = book.ballot(named: name, plane) {
        setAside(index)
      }
    }
  }

  /// Sets aside the ballots that lack a mark which they should have.
  /// - Parameter otherUnits: units of rows that are not plain, by index.
  mutating func setAsideIncomplete(_ otherUnits: Set<Int>) {
    let (due, book) = (due(otherUnits), book)
    forEachBallot { ballot, _ in
      for word in due.indices where book.words[ballot * book.width + word] & due[word] != due[word]
      {
        return true
      }
      return false
    }
  }

  /// The bits of the marks that every ballot should have.
  private func due(_ otherUnits: Set<Int>) -> [UInt64] {
    var units = Set(found.keys.map(\.unit)).union(otherUnits)
    if form.form.treatments.missing != .refuse { units.formUnion(found.units.units.indices) }
    var due = [UInt64](repeating: 0, count: book.width)
    for unit in units {
      for criterion in 0..<form.marksPerUnit {
        let bit = BallotBook.firstMark + unit * form.marksPerUnit + criterion
        if bit >> 6 < due.count { due[bit >> 6] |= 1 << UInt64(bit & 63) }
      }
    }
    return due
  }

  /// The ballots that are not set aside.
  func ballots() -> [Number] {
    var counts = found.planes.map { _ in (found: 0, valid: 0) }
    var numbers = (found: BallotNumbers(), named: [Int]())
    // Ballots of several boxes or groups may have the same numbers.
    let named = counts.count == 1 ? book.namedNumbers : nil
    var survey = self
    let book = book
    survey.forEachBallot { ballot, plane in
      let first = book.words[ballot * book.width]
      if first & BallotBook.setAsideBit == 0 {
        counts[plane].found += 1
        if first & BallotBook.validBit != 0 { counts[plane].valid += 1 }
        if let named {
          if let number = book.number(ofFirstPlane: ballot) {
            numbers.found.add(number)
          } else if let number = named[ballot] {
            numbers.named.append(number)
          }
        }
      }
      return false
    }
    let all = numbers.found.joined(with: BallotNumbers(numbers.named))
    return zip(found.planes, counts).map {
      Number(site: $0.site, found: $1.found, valid: $1.valid, numbers: all)
    }
  }

  /// Visits the ballots that have a mark; sets aside those of which the visit says so.
  private mutating func forEachBallot(_ visit: (_ ballot: Int, _ plane: Int) -> Bool) {
    for (plane, extent) in extents.enumerated() {
      for ballot in extent where hasMarks(ballot) {
        if visit(ballot, plane) { setAside(ballot) }
      }
    }
    book.names.visitAll { number, plane in
      // A file with more names than there is room for is read in another way.
      guard let ballot = book.ballot(found: number) else { return }
      if hasMarks(ballot), visit(ballot, plane) { setAside(ballot) }
    }
  }

  private func hasMarks(_ ballot: Int) -> Bool {
    let start = ballot * book.width
    return book.words[start] & ~BallotBook.flags != 0
      || (start + 1..<start + book.width).contains { book.words[$0] != 0 }
  }
}

/// The ballots of rows that are not plain, as the careful way reads them.
struct OtherBallots {
  struct Ballot: Hashable {
    /// What names are compared by.
    let key: String
    let group: Int
    let site: String?
  }

  private(set) var ballots: Set<Ballot> = []
  private(set) var names: [String] = []
  private(set) var units: Set<Int> = []

  /// - Parameter directory: the units that plain rows have made known.
  init(
    _ table: Table, _ form: PlainForm, _ columns: TableColumns, _ directory: UnitDirectory,
    site: String?
  ) {
    var units = directory
    var sheet = MarkSheet(form: 0)
    var reader = MarkTableReader(table, form.form, columns, source: 0, site: site)
    reader.read(into: &sheet, &units)
    names = sheet.voters.names
    for mark in sheet.marks {
      self.units.insert(mark.unit)
      let rater = mark.at[.rater]
      let site = sheet.voters.siteOf[rater]
      ballots.insert(
        Ballot(
          key: sheet.voters.key(of: rater), group: mark.at[.group],
          site: site < 0 ? nil : sheet.voters.sites.names[site]))
    }
  }
}
