import Testing

@testable import ExactArithmetic

@Suite struct HistogramPartTests {
  private func histogram(_ marks: [Int64]) -> Histogram {
    marks.reduce(into: Histogram(places: 1)) { $0.add($1) }
  }

  private func flat(_ part: HistogramPart) -> [Int64] {
    part.flatMap { [Int64](repeating: $0.scaled, count: $0.count) }
  }

  /// Against a plain sorted list, parts of parts as well.
  @Test(arguments: SeededGenerator.seeds)
  func agreesWithASortedList(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<60 {
      let list = (0..<Int.random(in: 0...30, using: &random)).map { _ in
        Int64.random(in: -6...6, using: &random)
      }
      let sorted = list.sorted()
      let whole = histogram(list).whole
      #expect(flat(whole) == sorted)
      let start = Int.random(in: 0...sorted.count, using: &random)
      let end = Int.random(in: start...sorted.count, using: &random)
      let part = whole.part(start..<end)
      #expect(flat(part) == Array(sorted[start..<end]), "\(list) \(start)..<\(end)")
      #expect(part.occurrences == end - start)
      #expect(part.allSatisfy { $0.count > 0 })
      #expect(part.sum == Rational(Int128(sorted[start..<end].reduce(0, +)), over: 10))
      let inner = part.part(0..<(end - start) / 2)
      #expect(flat(inner) == Array(sorted[start..<start + (end - start) / 2]))
    }
  }
}
