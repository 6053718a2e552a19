import Testing

@testable import Ballots

@Suite struct BallotNumbersTests {
  @Test("What is missing, and what is outside")
  func gaps() {
    let numbers = Self.numbers("3", "1", "2", "6", "7", "21", "0")
    #expect(numbers.ranges == [0...3, 6...7, 21...21])
    #expect(numbers.count == 7)
    #expect(numbers.missing(from: 1...8) == [4...5, 8...8])
    #expect(numbers.missing(from: 1...3) == [])
    #expect(numbers.missing(from: 30...31) == [30...31])
    #expect(numbers.outside(1...20) == [0...0, 21...21])
    #expect(numbers.outside(1...6) == [0...0, 7...7, 21...21])
  }

  @Test(
    "Names that are no numbers to count by",
    arguments: ["A2", "02", "1.5", "-3", "10000000", "99999999999999999999"])
  func others(_ name: String) {
    #expect(Self.numbers("1", name).count == 1)
  }

  @Test("Full-width digits are digits")
  func fullWidth() {
    #expect(Self.numbers("１２").ranges == [12...12])
  }

  @Test("Two lists become one, whatever their order")
  func joined() {
    let (left, right) = (Self.numbers("1", "4", "5"), Self.numbers("2", "9"))
    #expect(left.joined(with: right).ranges == [1...2, 4...5, 9...9])
    #expect(right.joined(with: left) == left.joined(with: right))
  }

  @Test("Numbers of stretches join at their ends")
  func joining() {
    let stretches = [Self.numbers("5", "6"), Self.numbers("1", "2"), Self.numbers("3", "4", "9")]
    #expect(BallotNumbers(joining: stretches).ranges == [1...6, 9...9])
    #expect(BallotNumbers(joining: []) == BallotNumbers())
  }

  private static func numbers(_ names: String...) -> BallotNumbers {
    var voters = VoterIndex()
    for name in names { _ = voters.number(of: Voter(name: name)) }
    return BallotNumbers(of: voters)
  }
}
