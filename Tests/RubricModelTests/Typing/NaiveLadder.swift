import Diagnostics
import ExactArithmetic
import Rules
import Testing

@testable import RubricModel

/// Ladders carried out by the plain words of the language, without the engine: a table of values
/// by their coordinates, one dimension less after every collapse.
struct NaiveLadder {
  typealias Coordinates = [Dimension: Int]

  private struct Stopped: Error {}

  let weights: [Rational]
  /// Every cell that there is; nil where it has no value.
  private(set) var cells: [Coordinates: Rational?]
  private var members: [Dimension: Int]

  init(weights: [Rational], members: [Dimension: Int], mark: (Coordinates) -> Rational?) {
    self.weights = weights
    self.members = members
    cells = [:]
    for key in Self.grid(members) { cells[key] = .some(mark(key)) }
  }

  private static func grid(_ members: [Dimension: Int]) -> [Coordinates] {
    Dimension.allCases.reduce([[:]]) { keys, dimension in
      guard let count = members[dimension] else { return keys }
      return keys.flatMap { key in
        (0..<count).map { key.merging([dimension: $0]) { _, new in new } }
      }
    }
  }

  /// False when the count stops.
  mutating func carryOut(_ step: Step, kind: ValueKind) -> Bool {
    switch step {
    case .collapse(let collapse):
      do { try self.collapse(collapse) } catch { return false }
    case .multiply(let amount): cells = cells.mapValues { $0.map { $0 * amount.value } }
    case .round(let rounding):
      let places = rounding.step == nil ? rounding.places + (kind == .share ? 2 : 0) : 0
      let step = rounding.step?.value ?? .one
      cells = cells.mapValues {
        $0.map { Self.round($0 / step, rounding.mode, places) * step }
      }
    case .keepExact: break
    default: Issue.record("no such step in these rubrics")
    }
    return true
  }

  private mutating func collapse(_ collapse: Collapse) throws {
    for dimension in collapse.dimensions { members[dimension] = nil }
    var result: [Coordinates: Rational?] = [:]
    for key in Self.grid(members) {
      let group = cells.filter { cell in key.allSatisfy { cell.key[$0.key] == $0.value } }
      let first = collapse.dimensions[0]
      let values = group.sorted { $0.key[first]! < $1.key[first]! }
      result[key] = .some(try one(values.map(\.value), collapse))
    }
    cells = result
  }

  private func one(_ values: [Rational?], _ collapse: Collapse) throws -> Rational? {
    if values.allSatisfy({ $0 == nil }) {
      switch collapse.whenEmpty {
      case .leftOut: return nil
      case .countsAs(let amount): return amount.value
      case .refuse, nil: throw Stopped()
      }
    }
    var pairs = zip(values, collapse.isOverListed ? weights : values.map { _ in .one })
      .map { (value: $0, weight: $1) }
    if collapse.isOverListed, values.contains(nil) {
      switch collapse.whenPartEmpty {
      case .countsAs(let amount): pairs = pairs.map { ($0.value ?? amount.value, $0.weight) }
      case .scalesToFull: return scaled(values, collapse)
      case .sharesOutWeight, .leftOut: break
      case .refuse, nil: throw Stopped()
      }
    }
    return combine(
      pairs.compactMap { pair in pair.value.map { ($0, pair.weight) } }, collapse.average)
  }

  /// What was obtained over the full points of those that are there, times those of all.
  private func scaled(_ values: [Rational?], _ collapse: Collapse) -> Rational {
    let points = collapse.fullPoints.prefix(values.count)
    let there = zip(values, points).compactMap { $0 == nil ? nil : $1 }.reduce(.zero, +)
    return values.compactMap { $0 }.reduce(.zero, +) * points.reduce(.zero, +) / there
  }

  private func combine(_ pairs: [(Rational, Rational)], _ average: Average) -> Rational {
    let values = pairs.map(\.0).sorted()
    let sum = values.reduce(.zero, +)
    switch average.words.english {
    case "sum": return sum
    case "plain mean": return sum / Rational(values.count)
    case "median": return (values[(values.count - 1) / 2] + values[values.count / 2]) / Rational(2)
    default:
      let weight = pairs.map(\.1).reduce(.zero, +)
      return pairs.map { $0.0 * $0.1 }.reduce(.zero, +) / weight
    }
  }

  /// Values are never negative here.
  private static func round(_ value: Rational, _ mode: RoundingMode, _ places: Int) -> Rational {
    let unit = (0..<places).reduce(Rational.one) { unit, _ in unit * Rational(10) }
    let scaled = value * unit
    let parts = scaled.description.split(separator: "/").compactMap { Int($0) }
    let floor = Rational(parts[0] / (parts.count > 1 ? parts[1] : 1))
    let rest = scaled - floor
    let half = Rational(1, over: 2)
    let isOdd = !(floor / Rational(2)).isWhole
    let goesUp =
      switch mode.words.english {
      case "truncate": false
      case "round up": !rest.isZero
      case "round half up": rest >= half
      default: rest > half || (rest == half && isOdd)
      }
    return (goesUp ? floor + .one : floor) / unit
  }
}
