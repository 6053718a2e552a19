import Testing

@testable import RubricModel

/// Half of two values ends, a third of three may not: of the best so many it is known how many
/// they are at the most.
@Suite struct KeptValuesTests {
  @Test(arguments: [
    ("只留2个最高分，取平均分", 1), ("只留1个最低分，取平均分", 0), ("只留2个最高分，取中位数", 1),
  ])
  func theirMeanHasPlaces(_ average: String, _ places: Int) throws {
    let component = try SmallRubric(ladder: "汇总各评分人，\(average)，空缺停止计票；不修约").component()
    #expect(component.type.places == places)
  }

  @Test(arguments: ["只留3个最高分，取平均分", "只留11个最高分，取平均分", "去掉1个最高分和1个最低分，取平均分"])
  func aMeanOfThreeMayBeEndless(_ average: String) {
    let problems = SmallRubric(ladder: "汇总各评分人，\(average)，空缺停止计票；不修约").problems
    #expect(problems == [.notPrintable])
  }
}
