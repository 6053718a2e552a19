import Testing

@testable import ExactArithmetic

/// The modes that rubrics name, written out here as what rounding must be able to do.
enum Mode: CaseIterable {
  case halfUp, halfEven, truncate, up

  func movesAway(_ part: DiscardedPart) -> Bool {
    switch self {
    case .halfUp: part.comparedToHalf != .below
    case .halfEven:
      part.comparedToHalf == .above || (part.comparedToHalf == .exactly && part.keptDigitIsOdd)
    case .truncate: false
    case .up: true
    }
  }
}

@Suite struct RationalRoundingTests {
  private func decimal(_ text: String) throws -> Rational {
    try DecimalReader.read(text).get().value
  }

  /// GB/T 8170 as DOMAIN.md quotes it: one rounding, half to the even digit.
  @Test(arguments: [
    ("28.175", 2, "28.18"), ("28.165", 2, "28.16"), ("28.2645", 1, "28.3"),
    ("28.350", 1, "28.4"), ("28.250", 1, "28.2"), ("28.050", 1, "28.0"), ("28.2501", 1, "28.3"),
    ("-28.175", 2, "-28.18"), ("-28.165", 2, "-28.16"), ("-28.2645", 1, "-28.3"),
    ("-28.350", 1, "-28.4"), ("-28.250", 1, "-28.2"), ("-28.050", 1, "-28.0"),
    ("-28.2501", 1, "-28.3"),
  ])
  func standardVectors(number: String, places: Int, expected: String) throws {
    let rounded = try decimal(number)
      .rounded(toPlaces: places, awayFromZeroIf: Mode.halfEven.movesAway)
    #expect(rounded.decimalText(places: places) == expected)
  }

  /// Number, places, then half-up, half-even, truncate, up.
  @Test(arguments: [
    ("2.4", 0, ["2", "2", "2", "3"]), ("2.5", 0, ["3", "2", "2", "3"]),
    ("2.6", 0, ["3", "3", "2", "3"]), ("3.5", 0, ["4", "4", "3", "4"]),
    ("-2.4", 0, ["-2", "-2", "-2", "-3"]), ("-2.5", 0, ["-3", "-2", "-2", "-3"]),
    ("-3.5", 0, ["-4", "-4", "-3", "-4"]), ("-0.4", 0, ["0", "0", "0", "-1"]),
    ("0.5", 0, ["1", "0", "0", "1"]), ("0.50000000000000000000000001", 0, ["1", "1", "0", "1"]),
    ("1.005", 2, ["1.01", "1.00", "1.00", "1.01"]),
    ("59.995", 2, ["60.00", "60.00", "59.99", "60.00"]),
    ("99.999", 2, ["100.00", "100.00", "99.99", "100.00"]),
    ("90.00", 2, ["90.00", "90.00", "90.00", "90.00"]),
    ("0", 2, ["0.00", "0.00", "0.00", "0.00"]),
  ])
  func everyMode(number: String, places: Int, expected: [String]) throws {
    for value in [try decimal(number), try decimal(number).forcedWide] {
      let rounded = Mode.allCases.map {
        value.rounded(toPlaces: places, awayFromZeroIf: $0.movesAway).decimalText(places: places)
      }
      #expect(rounded == expected)
    }
  }

  @Test func negativePlacesRoundToTens() {
    let value = Rational(1250)
    #expect(value.rounded(toPlaces: -2, awayFromZeroIf: Mode.halfUp.movesAway) == Rational(1300))
    #expect(value.rounded(toPlaces: -2, awayFromZeroIf: Mode.halfEven.movesAway) == Rational(1200))
    #expect(value.rounded(toPlaces: -1, awayFromZeroIf: Mode.up.movesAway) == value)
  }

  @Test func modeIsAskedOnlyWhenSomethingIsDropped() {
    var asked = 0
    let ask = { (_: DiscardedPart) in
      asked += 1
      return true
    }
    #expect(Rational(5, over: 2).rounded(toPlaces: 1, awayFromZeroIf: ask) == Rational(5, over: 2))
    #expect(Rational.zero.rounded(toPlaces: 0, awayFromZeroIf: ask) == .zero)
    #expect(asked == 0)
    #expect(Rational(1, over: 3).rounded(toPlaces: 1, awayFromZeroIf: ask) == Rational(2, over: 5))
    #expect(asked == 1)
  }

  @Test func extremesRound() {
    let largest = Rational(.max, over: 2)
    #expect(
      largest.rounded(toPlaces: 0, awayFromZeroIf: Mode.halfUp.movesAway)
        == Rational(Int128.max / 2 + 1, over: 1))
    // Rest and denominator are so large that twice the rest would overflow.
    let nearOne = Rational(.max - 1, over: .max)
    #expect(nearOne.rounded(toPlaces: 0, awayFromZeroIf: Mode.halfUp.movesAway) == .one)
    #expect(nearOne.rounded(toPlaces: 0, awayFromZeroIf: Mode.truncate.movesAway) == .zero)
    let smallest = Rational(.min, over: 3)
    #expect(
      smallest.rounded(toPlaces: 0, awayFromZeroIf: Mode.truncate.movesAway)
        == Rational(Int128.min / 3, over: 1))
    #expect(
      nearOne.rounded(toPlaces: 60, awayFromZeroIf: Mode.up.movesAway)
        .decimalText(places: 60)?.utf8.count == 62)
  }

  /// Ties beyond 128 bits, with an even and an odd last digit.
  @Test(arguments: ["0", "1"])
  func wideTies(lastDigit: String) throws {
    let head = "1" + String(repeating: "0", count: 44)
    let value = try decimal(head + lastDigit + ".5")
    let rounded = Mode.allCases.map {
      value.rounded(toPlaces: 0, awayFromZeroIf: $0.movesAway).description
    }
    let expected = lastDigit == "0" ? ["1", "0", "0", "1"] : ["2", "2", "1", "2"]
    #expect(rounded == expected.map { head + $0 })
  }

  /// The definition of each mode, tested on the distance that rounding moved the number.
  @Test(arguments: SeededGenerator.seeds)
  func roundedNumbersObeyTheDefinition(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let value = Bool.random(using: &random) ? random.rational() : random.smallRational()
      let places = Int.random(in: -2...6, using: &random)
      let unit = Rational.powerOfTen(-places)
      let half = unit / Rational(2)
      for mode in Mode.allCases {
        let rounded = value.rounded(toPlaces: places, awayFromZeroIf: mode.movesAway)
        let growth = rounded.magnitude - value.magnitude
        #expect((rounded / unit).isWhole, "\(value)")
        #expect(rounded.isZero || rounded.signum == value.signum, "\(value)")
        switch mode {
        case .halfUp: #expect(-half < growth && growth <= half, "\(value)")
        case .halfEven:
          #expect(-half <= growth && growth <= half, "\(value)")
          let isTie = growth.magnitude == half
          #expect(!isTie || !(rounded / unit).numerator.isOdd, "\(value)")
        case .truncate: #expect(-unit < growth && growth.signum <= 0, "\(value)")
        case .up: #expect(growth.signum >= 0 && growth < unit, "\(value)")
        }
        let wide = value.forcedWide.rounded(toPlaces: places, awayFromZeroIf: mode.movesAway)
        // Compared as text: what is not rounded comes back as it was, here in the forced form.
        #expect(wide.description == rounded.description)
      }
    }
  }

  /// Number, places, then the root half-up, half-even, truncate, up.
  @Test(arguments: [
    ("2", 2, ["1.41", "1.41", "1.41", "1.42"]), ("3", 2, ["1.73", "1.73", "1.73", "1.74"]),
    ("0", 2, ["0.00", "0.00", "0.00", "0.00"]), ("6.25", 1, ["2.5", "2.5", "2.5", "2.5"]),
    ("6.25", 0, ["3", "2", "2", "3"]), ("12.25", 0, ["4", "4", "3", "4"]),
    ("6.2500001", 0, ["3", "3", "2", "3"]), ("0.0001", 0, ["0", "0", "0", "1"]),
    ("27.5625", 2, ["5.25", "5.25", "5.25", "5.25"]),
  ])
  func squareRoots(number: String, places: Int, expected: [String]) throws {
    let value = try decimal(number)
    let roots = Mode.allCases.map {
      value.squareRoot(toPlaces: places, awayFromZeroIf: $0.movesAway).decimalText(places: places)
    }
    #expect(roots == expected)
  }
}
