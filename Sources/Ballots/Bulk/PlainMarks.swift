import ExactArithmetic
import RubricModel
import Tables

/// The plain rows of a file, counted: what all threads have found, put together.
struct PlainMarks: Sendable {
  /// The marks with one key.
  struct Pool: Sendable {
    let key: PlainKeys.Key
    let column: Int
    let histogram: Histogram
    /// How many marks were not counted, by case.
    let uncounted: [Int]
    let firstRow: Int
    /// The first row whose mark was not counted.
    let firstUncountedRow: Int?

    var count: Int { histogram.count + uncounted.reduce(0, +) }
  }

  /// The marks in a column that one case decided, by what they are for.
  struct Exception: Sendable {
    /// What tells one from another.
    struct Subject: Hashable, Sendable {
      let unit: Int
      let criterion: Int
      let group: Int
      let column: Int
      let markCase: PlainForm.Case
    }

    let subject: Subject
    let treatment: MarkTreatment
    var total: Int
    /// The first ones, and what is typed there; nil in blank cells.
    var cells: [(row: Int, text: String?)]
  }

  let pools: [Pool]
  let exceptions: [Exception]
  /// Every spelling of a unit, and its number here.
  let unitTexts: [String: Int]
  let sites: [String]
  let cases: [PlainForm.Case]
  /// By raw value of the case.
  let treatments: [MarkTreatment?]
  /// Nil where every row is a ballot of its own with one mark.
  let ballots: [BallotSurvey.Number]?
  /// Whether ballots are told apart by their numbers.
  let areBallotsChecked: Bool

  init(
    _ tallies: [PlainTally], _ found: PlainKeys.Found, _ form: PlainForm, _ rows: RowNumbers,
    isSpread: Bool, ballots: [BallotSurvey.Number]?, threads: Int
  ) {
    areBallotsChecked = ballots != nil
    self.ballots = ballots ?? (isSpread ? Self.ballots(tallies) : nil)
    treatments = form.treatments
    unitTexts = found.unitTexts
    sites = found.sites.names
    cases = form.cases
    let all = Threads.map(found.keys.count, on: threads) {
      KeyedMarks($0, tallies, form).map { (pool: $0.pool(rows), exceptions: $0.exceptions(rows)) }
    }.compactMap { $0 }
    pools = all.map(\.pool)
    exceptions = Self.joined(all.flatMap(\.exceptions))
  }

  /// Rows that are ballots of their own, by site.
  private static func ballots(_ tallies: [PlainTally]) -> [BallotSurvey.Number] {
    var sites: [Int: PlainTally.BallotTotal] = [:]
    for (site, total) in tallies.flatMap(\.ballots) {
      sites[site, default: PlainTally.BallotTotal()].found += total.found
      sites[site]?.valid += total.valid
    }
    return sites.sorted { $0.key < $1.key }.map {
      BallotSurvey.Number(site: $0.key, found: $0.value.found, valid: $0.value.valid)
    }
  }

  /// One for each subject: boxes have keys of their own, and so has each spelling of a unit.
  private static func joined(_ exceptions: [Exception]) -> [Exception] {
    var joined: [Exception] = []
    var places: [Exception.Subject: Int] = [:]
    for exception in exceptions {
      if let place = places[exception.subject] {
        joined[place].total += exception.total
        let cells = (joined[place].cells + exception.cells).sorted { $0.row < $1.row }
        joined[place].cells = Array(cells.prefix(ExceptionGroup.mostPlaces))
      } else {
        places[exception.subject] = joined.count
        joined.append(exception)
      }
    }
    return joined
  }
}

/// What all threads have found of one key.
private struct KeyedMarks {
  private let number: Int
  /// Those that have met it.
  private let tallies: [PlainTally]
  private let first: PlainTally.Slot
  private let form: PlainForm

  /// Nil where no row has the key.
  init?(_ number: Int, _ all: [PlainTally], _ form: PlainForm) {
    tallies = all.filter { $0.hasSlot(number) }
    let slots = tallies.compactMap { $0.slots[number] }
    guard let first = slots.min(by: { $0.first < $1.first }) else { return nil }
    self.first = first
    self.number = number
    self.form = form
  }

  func pool(_ rows: RowNumbers) -> PlainMarks.Pool {
    PlainMarks.Pool(
      key: first.key, column: first.column, histogram: histogram,
      uncounted: form.cases.map { total(of: $0) }, firstRow: rows[first.first],
      firstUncountedRow: form.cases.flatMap { markCase in
        tallies.compactMap { $0.uncounted(number, markCase).places.first }
      }.min().map { rows[$0] })
  }

  private var histogram: Histogram {
    let window = tallies[0].windows[number]
    var totals = [Int](repeating: 0, count: Int(window.width))
    if let common = tallies[0].counters.common, let start = common.start(of: number) {
      common.add(from: start, to: &totals)
    } else {
      for tally in tallies { tally.counters.add(from: tally.windows[number].start, to: &totals) }
    }
    return Histogram(places: first.scale.places, lowest: window.low, counts: totals)
  }

  private func total(of markCase: PlainForm.Case) -> Int {
    tallies.reduce(0) { $0 + $1.uncounted(number, markCase).count }
  }

  func exceptions(_ rows: RowNumbers) -> [PlainMarks.Exception] {
    form.cases.compactMap { markCase in
      let total = total(of: markCase)
      guard total > 0, let treatment = form.treatments[markCase.rawValue] else { return nil }
      let subject = PlainMarks.Exception.Subject(
        unit: first.key.unit, criterion: first.key.criterion, group: first.key.group,
        column: first.column, markCase: markCase)
      return PlainMarks.Exception(
        subject: subject, treatment: treatment, total: total, cells: cells(of: markCase, rows))
    }
  }

  private func cells(
    of markCase: PlainForm.Case, _ rows: RowNumbers
  ) -> [(row: Int, text: String?)] {
    let cells = tallies.flatMap { tally in
      tally.uncounted(number, markCase).places.map { ($0, tally.text(at: $0, first.column)) }
    }
    return cells.sorted { $0.0 < $1.0 }.prefix(ExceptionGroup.mostPlaces).map { (rows[$0], $1) }
  }
}
