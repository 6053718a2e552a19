import Ballots
import Diagnostics
import ExactArithmetic
import Proofs
import RubricModel
import Scoring
import TestSupport
import Testing

/// The example of the Hunan rubric, 公安厅, figure by figure.
@Test func theProofOfTheHunanExample() throws {
  let proof = try #require(try proofs(feedback: feedback, ballots: ballots).first)
  #expect(proof.unit.unit.name.text == "公安厅")
  let lines = proof.figures.map { figure in
    "#\(figure.number) \(figure.spot.citation?.text.english ?? ""): "
      + "\(figure.arithmetic.map(\.description) ?? "") = \(figure.result?.shortestText() ?? "")"
  }
  #expect(
    lines == [
      // Attitude, suggestions 1 and 2; result, suggestions 1 and 2.
      "#0 Article 3, item (1): (1 + 0.85)/2 = 0.925",
      "#1 Article 3, item (1): 1/1 = 1",
      "#2 Article 3, item (1): (0.85 + 0.6)/2 = 0.725",
      "#3 Article 3, item (1): 1/1 = 1",
      "#4 Article 3, item (2): (#0 + #1)/2 = 0.9625",
      "#5 Article 3, item (2): (#2 + #3)/2 = 0.8625",
      "#6 Article 3, item (3): #4*0.5 + #5*0.5 = 0.9125",
      "#7 Article 3, item (4): #6*20 = 18.25",
      "#8 Article 3, item (5): round_half_up(#7, 2) = 18.25",
      "#9 Article 4, item (1): (74.5 + 76)/2 = 75.25",
      "#10 Article 4, item (2): round_half_up(#9, 2) = 75.25",
      "#11 Article 5: #8 + #10 = 93.5",
      "#12 Article 5: #11 = 93.5",
    ])
  #expect(proof.ends == [8, 10, 12])
}

private let feedback = """
  建议编号,承办单位,代表,办理态度,办理结果
  1,公安厅,甲一,很满意,满意
  1,公安厅,甲二,满意,基本满意
  2,公安厅,乙一,很满意,很满意
  3,水利厅,乙二,满意,不满意
  """
private let ballots = "票号,公安厅,水利厅\n1,76,70\n2,79,65.5\n3,74.5,\n"

private func proofs(feedback: String, ballots: String) throws -> [Proof] {
  let rubric = try Fixture.hunan()
  let files = try [feedback, ballots].enumerated().map { index, text in
    CountInput.FormFile(form: index, table: try Fixture.table(text, file: "\(index).csv"))
  }
  let count = try #require(
    Counting.count(CountInput(rubric: rubric, units: nil, files: files)).value)
  let result = try #require(Scoring.score(count).value)
  return result.units.map { Proof(of: $0, in: result) }
}
