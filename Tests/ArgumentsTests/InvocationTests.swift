import Testing

@testable import Arguments

@Suite struct InvocationTests {
  private enum Format: String { case text, json }

  private static func invocation(_ line: String) throws -> Invocation {
    guard case .run(let invocation) = SampleTable.table.parse(words(line)).request else {
      throw Refused()
    }
    return invocation
  }

  private struct Refused: Error {}

  @Test("Values are had by option, in the order typed")
  func values() throws {
    let invocation = try Self.invocation(
      "score --ballots b.csv DIR --present=060 --ballots a.csv --output json --no-bom")
    #expect(invocation.texts(SampleTable.ballots) == ["b.csv", "a.csv"])
    #expect(invocation.text(SampleTable.ballots) == "b.csv")
    #expect(invocation.number(SampleTable.present) == 60)
    #expect(invocation.choice(SampleTable.output) == Format.json)
    #expect(invocation.isSet(SampleTable.noMark))
    #expect(invocation.operands == ["DIR"])
  }

  @Test("What is not given, or no option of the command, is absent")
  func absent() throws {
    let invocation = try Self.invocation("score")
    #expect(invocation.text(SampleTable.rubric) == nil)
    #expect(invocation.texts(SampleTable.ballots).isEmpty)
    #expect(invocation.number(SampleTable.present) == nil)
    #expect(invocation.choice(SampleTable.output, as: Format.self) == nil)
    #expect(!invocation.isSet(SampleTable.noMark))
    #expect(invocation.text(SampleTable.into) == nil)
  }
}
