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

  /// Ballots that one thread looks through.
  private enum Stretch: Sendable {
    /// Ballots of a plane that numbers have found.
    case numbered(Range<Int>, plane: Int)
    /// Those of a part of the names.
    case named(part: Int)
  }

  private static let ballotsOfStretch = 1 << 12

  private let book: BallotBook
  private let form: PlainForm
  private let found: PlainKeys.Found
  private let threads: Int
  private let stretches: [Stretch]
  private(set) var shapes = BallotShapes()
  private(set) var hasSetAside = false

  /// - Parameter threads: how many look through the book.
  init(
    _ book: BallotBook, _ runs: [BallotRun], _ found: PlainKeys.Found, _ form: PlainForm,
    on threads: Int
  ) {
    self.book = book
    self.found = found
    self.form = form
    self.threads = threads
    stretches =
      found.planes.indices.flatMap { Self.stretches(of: $0, book, runs) }
      + book.names.partsWithNames.map { .named(part: $0) }
    shapes = book.names.shapes
    for run in runs {
      shapes.add(run.shapes)
      for ballot in run.repeating { setAside(ballot) }
    }
  }

  private static func stretches(
    of plane: Int, _ book: BallotBook, _ runs: [BallotRun]
  ) -> [Stretch] {
    let low = runs.map { $0.extents[plane].low }.min() ?? 0
    let high = runs.map { $0.extents[plane].high }.max() ?? -1
    return stride(from: low, through: high, by: ballotsOfStretch).map { first in
      let start = plane * book.room + first
      return .numbered(start..<start + min(ballotsOfStretch, high + 1 - first), plane: plane)
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
    let (survey, due) = (self, due(otherUnits))
    let lack = Threads.map(stretches.count, on: threads) { number in
      survey.setAsideIncomplete(survey.stretches[number], due)
    }
    if lack.contains(true) { hasSetAside = true }
  }

  /// - Returns: whether there are any.
  private func setAsideIncomplete(_ stretch: Stretch, _ due: [UInt64]) -> Bool {
    var lacks = false
    forEachBallot(of: stretch) { ballot, _ in
      let start = ballot * book.width
      if due.indices.allSatisfy({ book.words[start + $0] & due[$0] == due[$0] }) { return }
      book.setAside(ballot)
      lacks = true
    }
    return lacks
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
    // Ballots of several boxes or groups may have the same numbers.
    let named = found.planes.count == 1 ? book.namedNumbers : nil
    let counts = Threads.map(stretches.count, on: threads) { count(stretches[$0], named) }
    let numbers = BallotNumbers(joining: counts.flatMap { [$0.numbers, BallotNumbers($0.named)] })
    return found.planes.indices.map { plane in
      Number(
        site: found.planes[plane].site,
        found: counts.reduce(0) { $0 + $1.found[plane] },
        valid: counts.reduce(0) { $0 + $1.valid[plane] }, numbers: numbers)
    }
  }

  /// The ballots of a stretch that are not set aside, by plane.
  private struct Count: Sendable {
    var found: [Int]
    var valid: [Int]
    var numbers = BallotNumbers()
    /// Numbers that stand among the names, in no order.
    var named: [Int] = []
  }

  /// - Parameter named: the numbers among the names; nil where numbers are not looked at.
  private func count(_ stretch: Stretch, _ named: [Int: Int]?) -> Count {
    let none = found.planes.map { _ in 0 }
    var count = Count(found: none, valid: none)
    forEachBallot(of: stretch) { ballot, plane in
      let flags = book.words[ballot * book.width]
      if flags & BallotBook.setAsideBit != 0 { return }
      count.found[plane] += 1
      if flags & BallotBook.validBit != 0 { count.valid[plane] += 1 }
      guard let named else { return }
      if let number = book.number(ofFirstPlane: ballot) {
        count.numbers.add(number)
      } else if let number = named[ballot] {
        count.named.append(number)
      }
    }
    return count
  }

  /// Visits the ballots that have a mark.
  @inline(__always)
  private func forEachBallot(of stretch: Stretch, _ visit: (_ ballot: Int, _ plane: Int) -> Void) {
    switch stretch {
    case .numbered(let ballots, let plane):
      for ballot in ballots where hasMarks(ballot) { visit(ballot, plane) }
    case .named(let part):
      book.names.visitAll(of: part) { number, plane in
        // A file with more names than there is room for is read in another way.
        if let ballot = book.ballot(found: number), hasMarks(ballot) { visit(ballot, plane) }
      }
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
