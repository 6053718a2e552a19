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
  /// How many threads have counted them.
  let threads: Int

  init(
    _ tallies: [PlainTally], _ found: PlainKeys.Found, _ form: PlainForm, _ rows: RowNumbers,
    isSpread: Bool, ballots: [BallotSurvey.Number]?, threads: Int
  ) {
    areBallotsChecked = ballots != nil
    self.threads = threads
    self.ballots = ballots ?? (isSpread ? Self.ballots(tallies) : nil)
    treatments = form.treatments
    unitTexts = found.unitTexts
    sites = found.sites.names
    cases = form.cases
    let together = TogetherCounted(tallies, form, rows)
    let all = Threads.map(found.keys.count, on: threads) { together.marks(with: $0) }
    pools = all.compactMap { $0?.pool }
    exceptions = Self.joined(all.flatMap { $0?.exceptions ?? [] })
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
