import Ballots
import Diagnostics
import RubricModel
import Scoring
import TestSupport
import Testing

/// Marks of judges and the scores that others have worked out of them and published.
@Suite struct PublishedJudgingTests {
  /// Of each record: the steps of its regulation, in our words.
  private static func rubric(_ form: String, _ steps: String) -> String {
    """
    Appraisal rubric, language 1. Title "评分". Subject: units.
    Article 1. Ballot form "票". \(form) Off scale: refuse.
    Blank: refuse. Duplicate: refuse. Missing: refuse.
    Article 2. Quantity "得分" based on "票": (1) over raters, \(steps), chosen.
    """
  }

  private func printed(_ rubric: String, _ csv: String) throws -> [String?] {
    let counted = Counting.count(
      CountInput(
        rubric: try Fixture.rubric(rubric), units: nil,
        files: [.init(form: 0, table: try Fixture.table(csv))]))
    let count = try #require(counted.value, "\(counted.diagnostics.map(\.headline.english))")
    return try #require(Scoring.score(count).value).units.map(\.figures[0].printed)
  }

  private static func marks(_ marks: [String]) -> String {
    "票号,单位,得分\n" + marks.enumerated().map { "\($0 + 1),甲,\($1)\n" }.joined()
  }

  private static let trimmed = """
    if more than 4 valid marks, drop 1 highest and 1 lowest, otherwise drop none, plain mean, \
    empty refuse, chosen
    """

  /// Olympic Games 2018, ice dance, short dance, Papadakis and Cizeron, "Skating Skills": the marks
  /// of nine judges and the panel's score as they stand in the protocol, told at
  /// fsuniverse.net/forum/threads/103024, post 5321120.
  @Test func skatingSkillsOfThePanel() throws {
    let rubric = Self.rubric(
      "Scale: from 0 to 10 points, in steps of 0.25 points.",
      "\(Self.trimmed); (2) round half up, keep 2 places")
    let marks = ["9.50", "10.00", "9.75", "9.75", "9.50", "9.75", "10.00", "9.50", "9.75"]
    #expect(try printed(rubric, Self.marks(marks)) == ["9.71"])
    #expect(try printed(rubric, Self.marks(marks.reversed())) == ["9.71"])
  }

  /// The five components of the same dance, and their total by the factor of a short dance.
  @Test func factoredComponents() throws {
    let rubric = Self.rubric(
      "Criteria: \"SS\"; \"TR\"; \"PE\"; \"CO\"; \"IN\". Scale: from 0 to 10 points, in steps of 0.01 points.",
      """
      plain mean, empty refuse, chosen; (2) over Criteria, sum, empty refuse, chosen; \
      (3) times 80%, chosen; (4) round half up, keep 2 places
      """)
    #expect(
      try printed(rubric, "票号,单位,SS,TR,PE,CO,IN\n1,甲,9.71,9.71,9.82,9.89,9.89\n") == ["39.22"])
  }

  /// World Championships 2013, ladies' short program, Kim Yuna, the triple flip: one judge gave −2,
  /// three −1, three 0, two +1; a grade of this jump is worth 0.7 points, and the protocol says
  /// −0.20. Told at goldenskate.com/forum/showthread.php?40738. Scales have no sign, so the grades
  /// are counted from 0 to 6.
  @Test func gradeOfExecution() throws {
    let rubric = Self.rubric(
      "Scale: from 0 to 6 points, whole points.",
      """
      \(Self.trimmed); (2) times 70%, chosen; (3) minus 2.1 points, chosen; \
      (4) round half up, keep 2 places
      """)
    let grades = [-2, -1, -1, -1, 0, 0, 0, 1, 1].map { String($0 + 3) }
    #expect(try printed(rubric, Self.marks(grades)) == ["-0.20"])
  }
}
