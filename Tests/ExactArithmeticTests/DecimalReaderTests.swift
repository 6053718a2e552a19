import Testing

@testable import ExactArithmetic

/// A text that is a number, with what the reader makes of it.
struct Accepted: Sendable {
  let text: String
  let value: String
  let places: Int
  let wasFolded: Bool
  let hadSpace: Bool

  init(_ text: String, _ value: String, places: Int = 0, folded: Bool = false, space: Bool = false)
  {
    self.text = text
    self.value = value
    self.places = places
    self.wasFolded = folded
    self.hadSpace = space
  }

  static let all: [Accepted] = [
    Accepted("0", "0"), Accepted("7", "7"), Accepted("100", "100"), Accepted("070", "70"),
    Accepted("-3", "-3"), Accepted("+3", "3"), Accepted("-0", "0"),
    Accepted("-0.0", "0", places: 1),
    Accepted("90.5", "181/2", places: 1), Accepted("90.50", "181/2", places: 2),
    Accepted("-90.25", "-361/4", places: 2), Accepted("0.1", "1/10", places: 1),
    Accepted("000.000", "0", places: 3),
    // Both sides of the fast path's 18 digits, and of 128 bits.
    Accepted("999999999999999999", "999999999999999999"),
    Accepted("9999999999999999999", "9999999999999999999"),
    Accepted("-99999999999999999.9", "-999999999999999999/10", places: 1),
    Accepted(
      "170141183460469231731687303715884105727", "170141183460469231731687303715884105727"),
    Accepted(
      "-170141183460469231731687303715884105728", "-170141183460469231731687303715884105728"),
    Accepted(" 75", "75", space: true), Accepted("75\t", "75", space: true),
    Accepted("\u{A0}75\u{3000}", "75", space: true),
    Accepted("  -7.5  ", "-15/2", places: 1, space: true),
    Accepted("７５", "75", folded: true), Accepted("7５", "75", folded: true),
    Accepted("９０．５", "181/2", places: 1, folded: true), Accepted("－３", "-3", folded: true),
    Accepted("＋３", "3", folded: true), Accepted("90．5", "181/2", places: 1, folded: true),
    Accepted("　９０　", "90", folded: true, space: true),
  ]
}

@Suite struct DecimalReaderTests {
  @Test(arguments: Accepted.all)
  func numbersAreRead(_ expected: Accepted) throws {
    let number = try DecimalReader.read(expected.text).get()
    #expect(number.value.description == expected.value)
    #expect(number.scaled?.places == expected.places)
    #expect(number.wasFolded == expected.wasFolded)
    #expect(number.hadSurroundingSpace == expected.hadSpace)
  }

  @Test func thousandDigitsAreTheMost() throws {
    let most = String(repeating: "9", count: 1000)
    let number = try DecimalReader.read(most).get()
    #expect(number.value.description == most)
    #expect(number.scaled == nil)
    #expect(DecimalReader.read(most + "9") == .failure(.tooManyDigits))
    #expect(DecimalReader.read("0." + most) == .failure(.tooManyDigits))
    let fine = "0." + String(repeating: "0", count: 998) + "1"
    #expect(try DecimalReader.read(fine).get().value == Rational(scaled: 1, places: 999))
  }

  /// A cell gone wrong is refused like anything else, in time that grows with its length only.
  @Test(arguments: ["9", ".", "-", " ", "七", "O", "1,", "\u{200B}", "e", "①"])
  func hugeTextIsRefused(unit: String) {
    let text = String(repeating: unit, count: 20_000)
    #expect(throws: NumberRefusal.self) { try DecimalReader.read(text).get() }
  }

  @Test func bytesAreReadWithoutAString() throws {
    let bytes: [UInt8] = Array("x,90.5,y".utf8)
    let cell = bytes[2..<6]
    #expect(try DecimalReader.read(utf8: cell.span).get().scaled?.integer == 905)
    #expect(DecimalReader.read(utf8: bytes[0..<0].span) == .failure(.empty))
    let broken: [UInt8] = [0x37, 0xFF]
    #expect(
      DecimalReader.read(utf8: broken.span) == .failure(.unexpectedCharacter("\u{FFFD}")))
  }

  /// The fast path and the full reader give the same number.
  @Test(arguments: SeededGenerator.seeds)
  func bothPathsAgree(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let length = Int.random(in: 1...22, using: &random)
      let text = String((0..<length).map { _ in "0123456789.- ".randomElement(using: &random)! })
      let slow = NumberText(text.unicodeScalars).number()
      let fast = try? DecimalReader.read(text).get()
      #expect(fast == slow, "\(text)")
    }
  }

  /// Whatever is proposed reads as a number, and is not what was written.
  @Test(arguments: SeededGenerator.seeds)
  func proposalsRead(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("0123457.,-+eEOl %分 七③٧−。\u{200B}\n　７．，x")
    for _ in 0..<3000 {
      let length = Int.random(in: 0...7, using: &random)
      let text = String((0..<length).map { _ in alphabet.randomElement(using: &random)! })
      guard case .failure(let refusal) = DecimalReader.read(text) else { continue }
      if let proposal = refusal.proposal {
        #expect(throws: Never.self, "\(text)") { try DecimalReader.read(proposal).get() }
        #expect(proposal != text)
      }
    }
  }
}
