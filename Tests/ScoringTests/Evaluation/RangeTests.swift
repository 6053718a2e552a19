import Diagnostics
import ExactArithmetic
import RubricModel
import Scoring
import TestSupport
import Testing

/// What `check` says that a value can be is what it can be: the engine finds no value outside, and
/// reaches both ends where the steps let it. A failure names the seed, which makes the same ladder
/// and the same marks again.
@Suite struct RangeTests {
  @Test("No value of any step is outside its range", arguments: Sweep.seeds(75, long: 8000))
  func holds(seed: Int) throws {
    let ladder = RandomLadder(seed: seed)
    let rubric = try Fixture.rubric(ladder.text)
    var numbers = SeededNumbers(seed: seed &+ 1_000_003)
    let isExtreme = numbers.once(in: 2)
    let file = ladder.file(units: 12, voters: numbers.number(1...4)) { _, cell, _ in
      let cell = ladder.cells[cell]
      if ladder.mayBeBlank, numbers.once(in: 4) { return nil }
      return isExtreme
        ? numbers.pick([cell.low, cell.high]) : numbers.number(cell.low...cell.high)
    }
    let shared = numbers.pick([\PointScale.lowest, \.highest])
    guard let result = try score(rubric, [file], shared: shared).value else { return }
    for derivation in result.derivations {
      let steps = rubric.quantities[derivation.quantity].ladder
      for line in derivation.lines {
        guard let step = line.step else { continue }
        check(line.result, steps[step].result, "\(ladder.text)\n\(file)")
      }
    }
    for unit in result.units {
      check(unit.figures[0].exact, rubric.quantities[0].type, "\(ladder.text)\n\(file)")
    }
  }

  /// Every value that a ladder comes to where marks stand at the ends of the scales, in every way.
  private struct Ends {
    let ladder: RandomLadder
    let range: Interval
    let values: [Rational]

    /// Nil where a ladder need not reach its ends, or has too many ways to reach them.
    init?(seed: Int) throws {
      ladder = RandomLadder(seed: seed)
      let (ladder, cells) = (ladder, ladder.cells)
      // Without blanks a value is absent only where nobody marked at all.
      guard ladder.reachesItsEnds, ladder.mayBeBlank || ladder.kind == .checklist else {
        return nil
      }
      // One unit for every way to give marks at the ends of the scales, and none.
      let choices = ladder.mayBeBlank ? 3 : 2
      let units = cells.reduce(1) { count, _ in count * choices }
      guard units <= 800 else { return nil }
      let rubric = try Fixture.rubric(ladder.text)
      let powers = cells.indices.map { (0..<$0).reduce(1) { power, _ in power * choices } }
      // A suggestion may not be asked about in a round: then it has no row there.
      let files = (ladder.kind == .feedback ? [true, false] : [true]).map { withBlankRows in
        ladder.file(units: units, voters: 1, withBlankRows: withBlankRows) { unit, index, _ in
          [cells[index].low, cells[index].high, nil][unit / powers[index] % choices]
        }
      }
      range = rubric.quantities[0].type.range
      values = try files.flatMap { file in
        try [\PointScale.lowest, \.highest].flatMap { shared in
          try score(rubric, [file], shared: shared).value?.units.compactMap(\.figures[0].exact)
            ?? []
        }
      }
    }
  }

  // Of 2000 ladders 9 have an end that is out of reach, seed 528 the first: nothing is outside.
  @Test("Both ends are reached", arguments: Sweep.seeds(75, long: 528))
  func reaches(seed: Int) throws {
    guard let ends = try Ends(seed: seed), let least = ends.values.min(),
      let most = ends.values.max()
    else { return }
    let found = Comment(
      rawValue: "\(least) to \(most) instead of \(ends.range) in\n\(ends.ladder.text)")
    if let lowest = ends.range.lowest { #expect(lowest == least, found) }
    if let highest = ends.range.highest { #expect(highest == most, found) }
  }

  /// What this sweep is worth: of so many ladders the ends are tried.
  @Test func manyLaddersReach() throws {
    let reaching = try (0..<60).filter { try Ends(seed: $0)?.values.isEmpty == false }
    #expect(reaching.count == 17)
  }

  /// What the sweeps are worth: most ladders are counted to the end.
  @Test func mostLaddersAreCounted() throws {
    var counted = 0
    for seed in 0..<60 {
      let ladder = RandomLadder(seed: seed)
      let file = ladder.file(units: 1, voters: 3) { _, cell, _ in ladder.cells[cell].high }
      if try score(Fixture.rubric(ladder.text), [file], shared: \.lowest).value != nil {
        counted += 1
      }
    }
    #expect(counted == 57)
  }

  private func check(_ value: Rational?, _ type: ValueType, _ text: String) {
    guard let value else { return }
    #expect(type.range.contains(value), "\(value) of \(type.range) in\n\(text)")
    guard let places = type.places else { return }
    let printed = type.kind == .share ? value * Rational(100) : value
    let needed = printed.decimalPlaces
    #expect(needed.map { $0 <= places } ?? false, "\(value) with \(places) places in\n\(text)")
  }
}
