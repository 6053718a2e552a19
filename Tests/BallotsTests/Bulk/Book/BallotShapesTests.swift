import Testing

@testable import Ballots

@Suite struct BallotShapesTests {
  private func shapes(_ names: [String]) -> BallotShapes {
    names.reduce(into: BallotShapes()) { $0.add($1.utf8) }
  }

  @Test(arguments: [
    ([], true), (["1", "20", "300"], true), (["001", "020", "300"], true), (["01", "2"], false),
    (["K-1", "K-20"], true), (["K-000001", "K-999999", "K-1000000"], true),
    (["K-1", "K-K-2"], false), (["K-1", "K2"], false), (["K-1", "2"], false),
    (["K-1", "01"], false),
    (["K-1", "甲-2"], false), (["K-07", "K-7"], false), (["K-07", "K-8"], false),
    (["Ab-1", "c-2"], false), (["A1", "a2"], false), (["AAb-1", "Aab-1"], false),
    (["Box1-1", "Hut1-20"], true), (["ab-1", "c-2"], true), (["1A", "10A"], true),
    (["1-07", "1-08"], false), (["A0", "B0"], true),
    (["A10", "B2"], true),
  ])
  func namesAreAlikeOrNot(_ names: [String], _ isUniform: Bool) {
    #expect(shapes(names).isUniform == isUniform)
    #expect(shapes(names.reversed()).isUniform == isUniform)
    let parts = names.map { shapes([$0]) }
    #expect(parts.reduce(into: BallotShapes()) { $0.add($1) }.isUniform == isUniform)
  }
}
