public import Ballots
public import ExactArithmetic
import RubricModel
import Rules

/// The marks that a score is based on: those that stand by themselves, and those that are counted
/// already.
struct MarksInPlay {
  var single: [JudgedMark]
  var pools: [MarkPool]
  /// Whether a step has picked each of them among several: those that abstained are no values then,
  /// and no average counts them.
  var arePicked = false
}

/// Counts marks into exact histograms: one for each group of marks that differ only along the
/// dimensions that are collapsed.
///
/// Everything that can be asked of such marks (mean, median, shares, trimmed means) follows from
/// the histogram, so the marks themselves need not be kept, and tallies of parts can be merged.
struct Tally {
  private struct Cell {
    var histogram: Histogram
    var abstained = 0

    /// A mark that is not counted makes its group known all the same.
    mutating func add(_ mark: JudgedMark) {
      switch mark.status {
      case .counted(let code): histogram.add(code, times: mark.times)
      case .abstained: abstained += mark.times
      case .void, .leftOut: break
      }
    }

    mutating func add(_ pool: MarkPool) {
      histogram.merge(pool.histogram)
      abstained += pool.account.abstained
    }
  }

  private var cells: CoordinateTable<Cell>
  private let coding: MarkCoding
  private let arePicked: Bool

  init(_ marks: MarksInPlay, coding: MarkCoding, over dimensions: [Dimension]) {
    self.coding = coding
    arePicked = marks.arePicked
    // As many groups as there are suggestions, but not as there are ballots.
    cells = CoordinateTable(capacity: min(marks.single.count, 500))
    let empty = Cell(histogram: Histogram(places: coding.places))
    for pool in marks.pools {
      let key = dimensions.reduce(pool.at) { $0.without($1) }
      cells.change(at: key, orNew: empty) { $0.add(pool) }
    }
    for mark in marks.single {
      let key = dimensions.reduce(mark.at) { $0.without($1) }
      cells.change(at: key, orNew: empty) { $0.add(mark) }
    }
  }

  /// The groups with their distinct values.
  var groups: [Group] {
    cells.map { coordinate, cell in
      Group(
        coordinate: coordinate, members: members(cell.histogram),
        abstained: arePicked ? 0 : cell.abstained)
    }
  }

  private func members(_ histogram: Histogram) -> AverageMembers {
    switch coding {
    case .points: return AverageMembers(histogram)
    case .levels:
      var members: [AverageMember] = []
      let entries = histogram.scaledEntries
      members.reserveCapacity(entries.count)
      for entry in entries {
        guard let value = coding.value(ofCode: entry.scaled) else { continue }
        members.append(AverageMember(value: value, count: entry.count))
      }
      return AverageMembers(members)
    }
  }
}

extension MarkCoding {
  /// The value of a mark as it is stored; nil for a level without one.
  public func value(ofCode code: Int64) -> Rational? {
    switch self {
    case .points(let places): Rational(scaled: Int128(code), places: places)
    case .levels(let values): values.indices.contains(Int(code)) ? values[Int(code)] : nil
    }
  }
}

extension MarksInPlay {
  /// The marks that a score begins with, with what it names taken out of their coordinates.
  func only(_ selection: MarkSelection) -> MarksInPlay {
    MarksInPlay(
      single: single.filter { selection.includes($0.at) }
        .map { $0.moved(to: selection.rest(of: $0.at)) },
      pools: pools.filter { selection.includes($0.at) }
        .map { $0.moved(to: selection.rest(of: $0.at)) })
  }
}
