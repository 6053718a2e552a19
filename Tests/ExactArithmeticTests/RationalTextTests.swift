import Testing

@testable import ExactArithmetic

@Suite struct RationalTextTests {
  @Test(
    arguments: [
      (1, 2, 2, "0.50"), (-1, 2, 2, "-0.50"), (0, 1, 2, "0.00"), (0, 1, 0, "0"),
      (90, 1, 2, "90.00"),
      (90, 1, 0, "90"), (-7, 1, 0, "-7"), (1, 100, 2, "0.01"), (-1, 1000, 3, "-0.001"),
      (2853, 100, 2, "28.53"), (1, 8, 5, "0.12500"), (1_000, 1, 1, "1000.0"),
    ] as [(Int128, Int128, Int, String)])
  func decimals(top: Int128, bottom: Int128, places: Int, expected: String) {
    #expect(Rational(top, over: bottom).decimalText(places: places) == expected)
    #expect(Rational(top, over: bottom).forcedWide.decimalText(places: places) == expected)
  }

  @Test func decimalsThatNeedMorePlacesAreNil() {
    #expect(Rational(1, over: 2).decimalText(places: 0) == nil)
    #expect(Rational(1, over: 8).decimalText(places: 2) == nil)
    #expect(Rational(1, over: 3).decimalText(places: 30) == nil)
  }

  @Test(
    arguments: [
      (1, 1, 0), (1, 2, 1), (1, 5, 1), (1, 8, 3), (1, 125, 3), (7, 40, 3), (1, 3, nil), (1, 6, nil),
      (0, 1, 0), (5459, 300, nil), (-1, 1 << 100, 100), (1, 5 * 5 * 2, 2), (100, 1, 0),
    ] as [(Int128, Int128, Int?)])
  func fewestPlaces(top: Int128, bottom: Int128, expected: Int?) {
    #expect(Rational(top, over: bottom).decimalPlaces == expected)
    #expect(Rational(top, over: bottom).forcedWide.decimalPlaces == expected)
  }

  @Test func fewestPlacesOfWideFractions() {
    #expect(Rational(scaled: 1, places: 150).decimalPlaces == 150)
    #expect((Rational(scaled: 1, places: 150) / Rational(7)).decimalPlaces == nil)
    #expect(
      Rational(BigInteger.one, over: BigInteger(isNegative: false, Natural(1) << 200))
        .decimalPlaces == 200)
  }

  @Test(
    arguments: [
      ("181/2", 181, 2, "90.5"), ("whole", -7, 1, "-7"), ("endless", 5459, 300, "5459/300"),
      ("zero", 0, 5, "0"), ("12 places", 1, 4096, "0.000244140625"),
      ("13 places", 1, 8192, "1/8192"),
      ("negative", -1, 4, "-0.25"), ("no closing zeros", 9050, 100, "90.5"),
    ] as [(String, Int128, Int128, String)])
  func shortest(name: String, top: Int128, bottom: Int128, expected: String) {
    #expect(Rational(top, over: bottom).shortestText() == expected, "\(name)")
  }

  @Test(arguments: SeededGenerator.seeds)
  func writtenDecimalsReadBack(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let places = Int.random(in: 0...40, using: &random)
      let value = Rational(scaled: random.int128(), places: places)
      let text = try #require(value.decimalText(places: places))
      #expect(try DecimalReader.read(text).get().value == value, "\(text)")
      let fewest = try #require(value.decimalPlaces)
      #expect(fewest <= places)
      #expect(fewest == 0 || value.decimalText(places: fewest - 1) == nil, "\(text)")
      #expect(value.decimalText(places: fewest) != nil, "\(text)")
    }
  }

  @Test func negativePlacesStop() async {
    await #expect(processExitsWith: .failure) { _ = Rational.one.decimalText(places: -1) }
  }
}
