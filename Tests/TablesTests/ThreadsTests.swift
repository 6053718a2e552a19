import Tables
import Testing

@Suite struct ThreadsTests {
  @Test(arguments: [0, 1, 31, 32, 33, 1000], [1, 2, 5])
  func whatIsMadeOfEachNumberStandsInTheirOrder(_ count: Int, _ threads: Int) {
    #expect(Threads.map(count, on: threads) { $0 * $0 } == (0..<count).map { $0 * $0 })
  }
}
