import Diagnostics
import Testing

@testable import Reports

@Suite struct CheckSheetTests {
  @Test("What each part can reach, and the grades of every grading")
  func graded() throws {
    let document = CheckSheet(try MadeSession.rubric(MadeSession.graded)).document
    #expect(
      TextWriter(language: .english).text(of: document) == """
        Appraisal

        Component    Worth  Lowest  Highest
        ───────────  ─────  ──────  ───────
        Score          100   60.00   100.00
        Final score    100   60.00   100.00

        Grading  Grade      Can occur
        ───────  ─────────  ─────────
        Grade    excellent  yes
        Grade    passed     yes
        档次     A          yes
        档次     B          yes

        """)
  }

  @Test("Without final score and grades there is one table")
  func items() throws {
    let document = CheckSheet(try MadeSession.rubric(MadeSession.items)).document
    #expect(
      TextWriter(language: .chinese).text(of: document) == """
        项目测评

        计分部分  满分  最低  最高
        ────────  ────  ────  ────
        得分        10   0.0  10.0

        """)
  }
}
