import Testing

@testable import Arguments

@Suite struct ShellLineTests {
  @Test(
    "A line to type breaks where a shell allows it",
    arguments: [
      ("appraise score DIR", 40, ["  appraise score DIR"]),
      (
        "appraise score --rubric r --ballots b", 30,
        ["  appraise score --rubric r \\", "      --ballots b"]
      ),
      (
        "appraise score --file 'a form'='a file.csv' -- x", 24,
        ["  appraise score \\", "      --file 'a form'='a file.csv' \\", "      -- x"]
      ),
      (
        "appraise test \"it's one.rubric\"", 24,
        ["  appraise test \\", "      \"it's one.rubric\""]
      ),
    ])
  func breaks(line: String, width: Int, lines: [String]) {
    #expect(ShellLine.lines(of: line, width: width) == lines)
  }
}
