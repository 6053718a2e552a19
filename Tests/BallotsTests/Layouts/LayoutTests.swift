import Ballots
import Diagnostics
import RubricModel
import Testing

/// The same two ballots, two units and two criteria in every layout that can hold them.
private let layouts = [
  // Long.
  """
  票号,单位,指标,得分
  1,公安厅,态度,70
  1,公安厅,结果,71
  1,水利厅,态度,72
  1,水利厅,结果,
  2,公安厅,态度,74
  2,公安厅,结果,79
  2,水利厅,态度,76
  2,水利厅,结果,77
  """,
  // Long, in English words of any case, other columns, other rows.
  """
  Score,CRITERION,Unit,Ballot,Note
  77,result,水利厅,2,
  71,结果,公安厅,1,late
  72,ATTITUDE,水利厅,1,
  70,Attitude,公安厅,1,
  ,结果,水利厅,1,
  76,态度,水利厅,2,
  79,结果,公安厅,2,
  74,态度,公安厅,2,
  """,
  // By criterion.
  """
  票号,单位,态度,结果
  1,公安厅,70,71
  1,水利厅,72,
  2,公安厅,74,79
  2,水利厅,76,77
  """,
  """
  attitude,被评议单位,RESULT,备注,ballot
  72,水利厅,,x,1
  74,公安厅,79,,2
  70,公安厅,71,,1
  76,水利厅,77,,2
  """,
  // By unit.
  """
  票号,指标,公安厅,水利厅
  1,态度,70,72
  1,结果,71,
  2,态度,74,76
  2,结果,79,77
  """,
  """
  水利厅,ｂallot,Criterion,公安厅
  77,2,Result,79
  76,2,Attitude,74
  72,1,态度,70
  ,1,结果,71
  """,
]

@Test(arguments: layouts)
func everyLayoutGivesTheSameMarks(_ text: String) throws {
  let rubric = try BallotRubric(criteria: BallotRubric.twoCriteria).load()
  let counted = try #require(try count(rubric, [text]).value)
  #expect(counted.units.map(\.name.text) == ["公安厅", "水利厅"])
  #expect(
    counted.marksInWords == [
      "公安厅/0: counted 70", "公安厅/0: counted 74", "公安厅/1: counted 71",
      "公安厅/1: void outside bounds", "水利厅/0: counted 72", "水利厅/0: counted 76",
      "水利厅/1: abstained blank", "水利厅/1: counted 77",
    ])
  #expect(counted.forms[0].ballots.found == 2)
  #expect(counted.forms[0].ballots.valid == 2)
}

@Test(arguments: [
  // A form without criteria.
  ("", "票号,单位,得分\n1,公安厅,70\n1,水利厅,72"), ("", "评分,unit,ballot\n72,水利厅,1\n70,公安厅,1"),
  ("", "票号,公安厅,水利厅\n1,70,72"), ("", "水利厅,BALLOT,公安厅,备注\n72,1,70,ok"),
  // With one criterion its column may be there or not.
  (BallotRubric.oneCriterion, "票号,单位,得分\n1,公安厅,70\n1,水利厅,72"),
  (BallotRubric.oneCriterion, "票号,单位,指标,得分\n1,公安厅,态度,70\n1,水利厅,Attitude,72"),
  (BallotRubric.oneCriterion, "票号,公安厅,水利厅\n1,70,72"),
  (BallotRubric.oneCriterion, "票号,指标,公安厅,水利厅\n1,态度,70,72"),
  (BallotRubric.oneCriterion, "票号,单位,态度\n1,公安厅,70\n1,水利厅,72"),
])
func theColumnOfCriteriaIsOptionalWithOne(_ criteria: String, _ text: String) throws {
  let outcome = try count(try BallotRubric(criteria: criteria).load(), [text])
  #expect(outcome.diagnostics.isEmpty)
  #expect(outcome.value?.marksInWords == ["公安厅/0: counted 70", "水利厅/0: counted 72"])
}

@Test(arguments: [
  "项目,票号,得分\n公安厅,1,70", "ITEM,ballot,mark\n公安厅,1,70", "单位,ballot,mark\n公安厅,1,70",
])
func aColumnOfItemsIsOneOfUnits(_ text: String) throws {
  let outcome = try count(try BallotRubric(subject: "items").load(), [text])
  #expect(outcome.value?.marksInWords == ["公安厅/0: counted 70"])
}

@Test(arguments: [
  ("建议编号,承办单位,代表,办理态度,办理结果", "1,公安厅,甲,满意,很满意\n2,公安厅,甲,,满意"),
  (
    "Role,result,Deputy,Attitude,Class,UNIT,note,suggestion",
    "lead,很满意,甲,满意,A1,公安厅,,1\n,满意,甲,,B2,公安厅,x,2"
  ),
  (
    "建议编号,承办单位,代表,指标,得分",
    "1,公安厅,甲,办理态度,满意\n1,公安厅,甲,办理结果,很满意\n2,公安厅,甲,Attitude,\n2,公安厅,甲,Result,满意"
  ),
])
func feedbackIsReadByCriterionOrLong(_ header: String, _ rows: String) throws {
  let outcome = try count(try hunan, ["\(header)\n\(rows)\n"])
  #expect(outcome.diagnostics.isEmpty)
  let counted = try #require(outcome.value)
  #expect(
    counted.marksInWords == [
      "公安厅/0: abstained blank", "公安厅/0: counted level 1", "公安厅/1: counted level 0",
      "公安厅/1: counted level 1",
    ])
  #expect(Set(counted.forms[0].marks.map { $0.at[.suggestion] }) == [0, 1])
  #expect(Set(counted.forms[0].marks.map { $0.at[.deputy] }) == [0])
}
