import Foundation
import TestSupport
import Testing

/// What a unit is called may be meant to do harm where a result is opened.
@Suite struct HostileNamesTests {
  private static let names = [
    "<script>alert(1)</script>", "=cmd|' /C calc'!A0", "@SUM(1)", "+1", "-1", "a|b", "&lt",
    "**x**", "</td>", "＝1",
  ]

  private let place: Workplace

  init() throws {
    let rubric = #"""
      Appraisal rubric, language 1. Title "<b>办法</b>". Subject: units.
      Article 1. Ballot form "票<i>". Scale: from 0 to 100 points, whole points. Off scale: refuse.
      Blank: abstain. Duplicate: refuse. Missing: refuse.
      Article 2. Component "=现场" worth 100 points, chosen. Score based on "票<i>": (1) over raters, plain mean, empty refuse, chosen; (2) round half up, keep 2 places, chosen.
      Article 3. Final score based on "=现场": round half up, keep 2 places, chosen.
      Article 4. Ranking by final score, all together, highest first. Equal scores: shared with gap.
      Break ties by: remain tied.
      """#
    let units = Self.names.map { "“\($0)”" }.enumerated().map { "(\($0 + 1)) \($1)" }
    let session = """
      Appraisal session, language 1. Title "<img src=x>". Rubric file "r.rubric".
      Units: \(units.joined(separator: "; ")).
      File for "票<i>": "b.csv".
      """
    let cells = ["1"] + Self.names.map { _ in "" }
    let header = (["ballot"] + Self.names).map { "\"\($0)\"" }.joined(separator: ",")
    place = try Workplace([
      "r.rubric": rubric, "session.appraisal": session,
      "b.csv": header + "\n" + cells.joined(separator: ",") + "\n2"
        + Self.names.map { _ in ",90" }.joined() + "\n",
    ])
  }

  private func output(_ line: String) throws -> String {
    let run = try Program.run("appraise \(line) --language en", in: place.url)
    #expect(run.status == 0, Comment(rawValue: run.errors))
    return run.output
  }

  @Test func htmlHasNoTagOfTheirs() throws {
    let text = try output("ballots .")
    #expect(text.contains("&lt;script&gt;"))
    for tag in ["<script>alert", "<img src=x", "<i>\"", "</td></td>"] {
      #expect(!text.contains(tag))
    }
  }

  @Test func csvHasNoFormulaOfTheirs() throws {
    let text = try output("score . --output csv --no-bom")
    #expect(text.contains("'=cmd|"))
    for line in text.split(whereSeparator: \.isNewline) {
      for cell in line.split(separator: ",") {
        let sign = cell.drop { $0 == "\"" }.first
        #expect(!["=", "@", "+", "-", "＝"].contains(sign), "\(cell)")
      }
    }
  }

  @Test func markdownHasNoMarkOfTheirs() throws {
    let text = try output("score . --output markdown")
    #expect(!text.contains("<script>"))
    #expect(!text.contains(" **x** "))
    #expect(text.contains("a\\|b"))
  }

  @Test("Rows of ballots can be kept back")
  func masked() throws {
    let open = try output("score . --output json")
    #expect(open.contains("\"row\": 2"))
    for form in ["json", "text", "markdown"] {
      let masked = try output("score . --mask-ballots --output \(form)")
      #expect(!masked.contains("\"row\": 2"))
      #expect(!masked.contains("B2"))
    }
  }
}
