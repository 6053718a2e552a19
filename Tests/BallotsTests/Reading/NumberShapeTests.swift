import Testing

@testable import Ballots

@Test(
  "zeros before other digits say nothing",
  arguments: zip(
    ["A007", "007", "0", "100", "A7", "10A007B09", "", "0A0", "票003"],
    ["A7", "7", "0", "100", "A7", "10A7B9", "", "0A0", "票3"]))
func leadingZeros(name: String, due: String) {
  #expect(NumberShape.withoutLeadingZeros(name) == due)
}

@Test("names of the same signs in the same order look alike")
func shapes() {
  #expect(NumberShape("A007") == NumberShape("b12"))
  #expect(NumberShape("A-7") != NumberShape("A7"))
  #expect(NumberShape("备注") == NumberShape("票"))
  #expect(NumberShape("72.5") != NumberShape("725"))
  #expect(NumberShape("725").isDigits)
  #expect(!NumberShape("A7").isDigits)
}
