import TestSupport
import Testing

@testable import RubricModel

@Suite struct CaseSetTests {
  private static func set(_ places: [Int], of total: Int) -> CaseSet {
    var set = CaseSet(noneOf: total)
    for place in places { set.insert(place) }
    return set
  }

  @Test(arguments: [0, 1, 63, 64, 65, 128, 130])
  func allAndNone(total: Int) {
    #expect(CaseSet(allOf: total).places == Array(0..<total))
    #expect(CaseSet(noneOf: total).isEmpty)
    #expect(CaseSet(allOf: total).isEmpty == (total == 0))
    #expect(CaseSet(allOf: total).isSubset(of: Self.set(Array(0..<total), of: total)))
  }

  @Test(arguments: 0..<30)
  func agreesWithSetsOfNumbers(seed: Int) {
    var random = SeededNumbers(seed: seed)
    let total = random.number(1...200)
    let sets = (0..<random.number(0...5)).map { _ in
      Set((0..<total).filter { _ in random.once(in: 2) })
    }
    let own = sets.map { Self.set($0.sorted(), of: total) }
    for (one, other) in zip(sets, sets.dropFirst()) {
      let (first, second) = (Self.set(one.sorted(), of: total), Self.set(other.sorted(), of: total))
      #expect(first.union(second).places == one.union(other).sorted())
      #expect(first.intersection(second).places == one.intersection(other).sorted())
      #expect(first.subtracting(second).places == one.subtracting(other).sorted())
      #expect(first.isSubset(of: second) == one.isSubset(of: other))
    }
    for number in -1...6 {
      let due = (0..<total).filter { place in sets.count { $0.contains(place) } >= number }
      #expect(CaseSet.inAtLeast(number, of: own, amongAll: total).places == due)
    }
  }

  /// What is known settles it, whatever cannot be told of the rest.
  @Test(arguments: 0..<30)
  func soManyHoldWhateverTheRestIs(seed: Int) {
    var random = SeededNumbers(seed: seed)
    let total = 100
    let parts = (0..<random.number(0...4)).map { _ in
      (0..<total).map { _ in random.pick([true, false, nil]) }
    }
    let verdicts = parts.map { part in
      CaseVerdicts(
        holding: Self.set(part.indices.filter { part[$0] == true }, of: total),
        failing: Self.set(part.indices.filter { part[$0] == false }, of: total))
    }
    for number in 0...5 {
      let found = CaseVerdicts(atLeast: number, of: verdicts, amongAll: total)
      for place in 0..<total {
        let surely = parts.count { $0[place] == true }
        let perhaps = parts.count { $0[place] != false }
        #expect(found.holding.contains(place) == (surely >= number))
        #expect(found.failing.contains(place) == (perhaps < number))
        #expect(found.told.contains(place) == (surely >= number || perhaps < number))
      }
    }
  }
}
