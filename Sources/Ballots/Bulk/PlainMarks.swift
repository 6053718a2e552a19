import ExactArithmetic
import RubricModel

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
    let unit: Int
    let criterion: Int
    let group: Int
    let markCase: PlainForm.Case
    let treatment: MarkTreatment
    let total: Int
    let column: Int
    /// The first ones, and what is typed there; nil in blank cells.
    let cells: [(row: Int, text: String?)]
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
    isSpread: Bool, ballots: [BallotSurvey.Number]?
  ) {
    areBallotsChecked = ballots != nil
    self.ballots = ballots ?? (isSpread ? Self.ballots(tallies) : nil)
    treatments = form.treatments
    unitTexts = found.unitTexts
    sites = found.sites.names
    pools = found.keys.indices.compactMap { Self.pool($0, tallies, rows) }
    exceptions = Self.exceptions(pools, tallies, form, rows)
    cases = form.cases
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

  private static func pool(_ number: Int, _ tallies: [PlainTally], _ rows: RowNumbers) -> Pool? {
    let holding = tallies.filter { $0.hasSlot(number) }
    let slots = holding.compactMap { $0.slots[number] }
    guard let first = slots.first, let firstPlace = slots.map(\.first).min() else { return nil }
    var histogram = Histogram(places: first.scale.places)
    let window = holding[0].windows[number]
    var totals = [Int](repeating: 0, count: Int(window.width))
    for tally in holding {
      tally.counters.add(from: tally.windows[number].start, to: &totals)
    }
    for (index, times) in totals.enumerated() where times > 0 {
      histogram.add(window.low + Int64(index), times: times)
    }
    return Pool(
      key: first.key, column: first.column, histogram: histogram,
      uncounted: first.uncounted.indices.map { index in
        slots.reduce(0) { $0 + $1.uncounted[index] }
      },
      firstRow: rows[firstPlace],
      firstUncountedRow: slots.compactMap(\.firstUncounted).min().map { rows[$0] })
  }

  private static func exceptions(
    _ pools: [Pool], _ tallies: [PlainTally], _ form: PlainForm, _ rows: RowNumbers
  ) -> [Exception] {
    var totals: [PlainTally.CaseKey: Int] = [:]
    for pool in pools {
      for markCase in form.cases where pool.uncounted[markCase.rawValue] > 0 {
        let key = PlainTally.CaseKey(pool.key, column: pool.column, markCase)
        totals[key, default: 0] += pool.uncounted[markCase.rawValue]
      }
    }
    return totals.compactMap { key, total in
      let cells = tallies.flatMap { tally in
        (tally.places[key] ?? []).map { place in
          (place, tally.texts[PlainTally.CellPlace(row: place, column: key.column)])
        }
      }.sorted { $0.0 < $1.0 }
      return form.treatments[key.markCase.rawValue].map {
        Exception(
          unit: key.unit, criterion: key.criterion, group: key.group, markCase: key.markCase,
          treatment: $0, total: total, column: key.column,
          cells: cells.prefix(ExceptionGroup.mostPlaces).map { (rows[$0], $1) })
      }
    }
  }
}
