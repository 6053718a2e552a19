import ExactArithmetic
import RubricModel

/// What all threads have found, key by key.
///
/// Nothing is copied for a key: every copy would count the users of some memory anew, and there
/// the threads that put keys together would wait for each other.
struct TogetherCounted: Sendable {
  private let tallies: [PlainTally]
  private let form: PlainForm
  private let rows: RowNumbers
  private let common: CommonCounters?

  init(_ tallies: [PlainTally], _ form: PlainForm, _ rows: RowNumbers) {
    self.tallies = tallies
    self.form = form
    self.rows = rows
    common = tallies.first?.counters.common
  }

  /// A place, and the thread that has found it.
  private typealias Found = (row: PlainTally.RowPlace, tally: Int)

  /// Nil where no row has the key.
  func marks(with key: Int) -> (pool: PlainMarks.Pool, exceptions: [PlainMarks.Exception])? {
    var first: PlainTally.Slot?
    for tally in tallies.indices where tallies[tally].hasSlot(key) {
      guard let slot = tallies[tally].slots[key] else { continue }
      if let known = first, known.first < slot.first { continue }
      first = slot
    }
    guard let first else { return nil }
    let places = form.cases.map { firstPlaces(key, $0) }
    let totals = form.cases.map { total(key, $0) }
    let pool = PlainMarks.Pool(
      key: first.key, column: first.column, histogram: histogram(key, first.scale),
      uncounted: totals, firstRow: rows[first.first],
      firstUncountedRow: places.compactMap { $0.first?.row }.min().map { rows[$0] })
    return (pool, exceptions(first, totals, places))
  }

  private func histogram(_ key: Int, _ scale: ScaledScale) -> Histogram {
    var totals = [Int](repeating: 0, count: scale.marks.count)
    if let start = common?.start(of: key) {
      common?.add(from: start, to: &totals)
    } else {
      for tally in tallies.indices where tallies[tally].hasSlot(key) {
        tallies[tally].counters.add(from: tallies[tally].windows[key].start, to: &totals)
      }
    }
    return Histogram(places: scale.places, lowest: scale.marks.lowerBound, counts: totals)
  }

  private func total(_ key: Int, _ markCase: PlainForm.Case) -> Int {
    var total = 0
    for tally in tallies.indices where tallies[tally].hasSlot(key) {
      total += tallies[tally].uncounted.count(key, markCase)
    }
    return total
  }

  /// The first places of all threads, in the order of the file.
  private func firstPlaces(_ key: Int, _ markCase: PlainForm.Case) -> [Found] {
    var places: [Found] = []
    for tally in tallies.indices where tallies[tally].hasSlot(key) {
      for row in tallies[tally].uncounted.places(key, markCase) { places.append((row, tally)) }
    }
    if places.count > 1 { places.sort { $0.row < $1.row } }
    return Array(places.prefix(ExceptionGroup.mostPlaces))
  }

  private func exceptions(
    _ first: PlainTally.Slot, _ totals: [Int], _ places: [[Found]]
  ) -> [PlainMarks.Exception] {
    form.cases.compactMap { markCase in
      let index = markCase.rawValue
      guard totals[index] > 0, let treatment = form.treatments[index] else { return nil }
      let subject = PlainMarks.Exception.Subject(
        unit: first.key.unit, criterion: first.key.criterion, group: first.key.group,
        column: first.column, markCase: markCase)
      let cells = places[index].map { place in
        (
          row: rows[place.row],
          text: markCase == .blank
            ? nil : tallies[place.tally].uncounted.text(at: place.row, first.column)
        )
      }
      return PlainMarks.Exception(
        subject: subject, treatment: treatment, total: totals[index], cells: cells)
    }
  }
}
