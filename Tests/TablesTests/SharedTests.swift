import Tables
import Testing

@Suite struct SharedTests {
  @Test func aChangeIsMadeOnlyIfNoOtherIsBeingMade() {
    let shared = Shared(1)
    let isRefused = shared.change { _ in shared.changeIfFree { $0 += 10 } == nil }
    #expect(isRefused)
    #expect(
      shared.changeIfFree {
        $0 += 100
        return $0
      } == 101)
    #expect(shared.value == 101)
  }
}
