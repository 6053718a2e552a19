import Diagnostics
import Examples
import RubricModel
import TestSupport
import Testing

/// An example that draws diagnostics.
private struct Reproducer: Sendable, CustomTestStringConvertible {
  let code: ExampleCode
  let about: String
  let example: String
  /// Whether the rubric asks for more than half of the roster.
  let vote: Bool
  let categories: String

  var title: String { "\(code.rawValue) \(about)" }
  var testDescription: String { title }

  init(
    _ code: ExampleCode, _ about: String, vote: Bool = false, categories: String = "",
    _ example: String
  ) {
    self.vote = vote
    self.categories = categories
    self.code = code
    self.about = about
    self.example = example
  }

  func text() throws -> String {
    let differences = ExampleRunner.run(try rubric(example, vote: vote, categories: categories))
      .flatMap(\.differences)
    #expect(differences.first?.code == code.rawValue)
    return Museum.text(of: differences)
  }
}

private let museum = Museum(of: "Examples")

@Test(arguments: reproducers)
private func theMessageReadsAsItShould(_ reproducer: Reproducer) throws {
  let text = try reproducer.text()
  #expect(text == museum[reproducer.title])
}

@Test func everyCodeOfExamplesHangsInTheMuseum() throws {
  #expect(Set(reproducers.map(\.code)) == Set(ExampleCode.allCases))
  #expect(Set(reproducers.map(\.title)) == museum.titles)
  if Museum.isRewritten {
    try museum.rewrite(reproducers.map { ($0.title, try $0.text()) })
    Issue.record("the museum was written anew: read what changed")
  }
}

@Test func codesOfExamplesAreUniqueAndInOrder() {
  let codes = ExampleCode.allCases.map(\.rawValue)
  #expect(codes == Set(codes).sorted())
}

private let given = #"Given "测评票": ballot 1: "公安厅" 90, "水利厅" blank. "#

private let reproducers: [Reproducer] = [
  Reproducer(
    .figureDiffers, "a score", given + #"Expect "公安厅": "现场" 89.5; final score 89.123."#),
  Reproducer(.figureDiffers, "a rank and a grade", given + #"Expect "公安厅": rank 2; grade "一般"."#),
  Reproducer(
    .figureDiffers, "the second of two",
    #"Given "测评票": ballot 1: "公安厅" 90, "水利厅" 70. Expect "水利厅": rank 1; grade "好"."#),
  Reproducer(
    .figureDiffers, "a unit left out",
    given + #"Expect "水利厅": "现场" 60; final score 60; rank 2; grade "一般"."#),
  Reproducer(.countedAlthoughRefused, "a result", given + "Expect refuse."),
  Reproducer(
    .refusedAlthoughCounted, "a mark off the scale",
    #"Given "测评票": ballot 1: "公安厅" 101. Expect "公安厅": rank 1."#),
  Reproducer(
    .refusedAlthoughCounted, "units without a category, and one of another",
    categories: #"Categories: "政府"; "司法"."#,
    given + #"Given "测评票": ballot 2 unit "法院" category "法院": 80. Expect "公安厅": rank 1."#),
  Reproducer(.unitNotGiven, "misspelt", given + #"Expect "公安斤": rank 1."#),
  Reproducer(
    .voteStands, "enough members", vote: true,
    "Given session: roster 10; present 6. " + given + "Expect vote does not stand."),
  Reproducer(
    .voteFails, "half is not more than half", vote: true,
    "Given session: roster 10; present 5. " + given + #"Expect "公安厅": rank 1."#),
  Reproducer(.dataUnreadable, "no rows", "Expect refuse."),
  Reproducer(
    .dataUnreadable, "no number", #"Given "测评票": ballot 1: "公安厅" "七十". Expect refuse."#),
]
