import RubricModel
import Testing

@testable import Scoring

/// Groups come in the order of their coordinates, whatever the order of the rows.
struct CoordinateTableTests {
  private func table(_ units: [Int]) -> [[Int]] {
    var table = CoordinateTable<[Int]>(capacity: 0)
    for (place, unit) in units.enumerated() {
      table.change(at: Coordinate(unit: unit), orNew: [unit]) { $0.append(place) }
    }
    return table.map { coordinate, values in [Int(coordinate.unit)] + values }
  }

  @Test(
    "One after the other, twice in a row, and back again",
    arguments: [
      ([], []),
      ([1, 1, 2], [[1, 1, 0, 1], [2, 2, 2]]),
      ([2, 1, 2, 0, 1], [[0, 0, 3], [1, 1, 1, 4], [2, 2, 0, 2]]),
    ] as [([Int], [[Int]])])
  func groups(_ units: [Int], _ due: [[Int]]) {
    #expect(table(units) == due)
  }
}
