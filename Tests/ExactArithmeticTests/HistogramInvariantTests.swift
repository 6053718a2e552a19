import TestSupport
import Testing

@testable import ExactArithmetic

/// Tallies of boxes may be put together in any order and any grouping.
@Suite struct HistogramInvariantTests {
  private static func box(_ numbers: inout SeededNumbers) -> [Int64] {
    (0..<numbers.number(0...40)).map { _ in Int64(numbers.number(-20...20)) }
  }

  private static func tally(_ marks: [Int64]) -> Histogram {
    var histogram = Histogram(places: 1)
    for mark in marks { histogram.add(mark) }
    return histogram
  }

  private static func merged(_ first: Histogram, _ second: Histogram) -> Histogram {
    var first = first
    first.merge(second)
    return first
  }

  @Test("Merging is associative and commutative, and gives what one box would", arguments: 1...200)
  func merging(seed: Int) {
    var numbers = SeededNumbers(seed: seed)
    let boxes = (0..<3).map { _ in Self.box(&numbers) }
    let (a, b, c) = (Self.tally(boxes[0]), Self.tally(boxes[1]), Self.tally(boxes[2]))
    let whole = Self.tally(boxes.flatMap { $0 }.shuffled(using: &numbers))
    #expect(Self.merged(Self.merged(a, b), c) == whole)
    #expect(Self.merged(a, Self.merged(b, c)) == whole)
    #expect(Self.merged(c, Self.merged(b, a)) == whole)
    #expect(Self.merged(a, Histogram(places: 1)) == a)
  }
}
