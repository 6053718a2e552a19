import Testing

@testable import Reports

@Suite struct DecimalFillTests {
  @Test(
    "The points of a column come to stand under one another",
    arguments: [
      (["1", "10"], [nil, nil]),
      (["91.36", "100"], [nil, ".00"]),
      (["91.4", "-7.25", "0.50"], ["0", nil, nil]),
      (["45.3%", "49.08%", "6%"], ["0", nil, ".00"]),
      (["45.3%", "1"], [nil, ".0%"]),
      (["1.25", "—", ""], [nil, nil, nil]),
      (["1/3", "1.5", "2"], [nil, nil, ".0"]),
      (["1..5", "-", "%", "1.", ".5", "1.2.3", "1.25"], [nil, nil, nil, nil, nil, nil, nil]),
    ] as [([String], [String?])])
  func fills(_ figures: [String], _ expected: [String?]) {
    let fill = DecimalFill(for: figures)
    #expect(figures.map(fill.fill) == expected)
  }
}
