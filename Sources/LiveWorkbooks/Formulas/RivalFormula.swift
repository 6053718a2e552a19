/// A value among those of the other units.
struct RivalFormula {
  /// The cells that are compared with one another, one text for each stretch.
  let areas: [String]

  /// Values that differ by less are equal: binary arithmetic adds and loses far less.
  private static let least = "0.00000000005"

  /// How many of the others are ahead.
  func numberAhead(of cell: String, highestFirst: Bool) -> String {
    sum { area in
      highestFirst
        ? "SUMPRODUCT(ISNUMBER(\(area))*(\(area)>\(cell)+\(Self.least)))"
        : "SUMPRODUCT(ISNUMBER(\(area))*(\(area)<\(cell)-\(Self.least)))"
    }
  }

  /// How many are equal, the value itself included.
  func numberEqual(to cell: String) -> String {
    sum { area in
      "SUMPRODUCT(ISNUMBER(\(area))*(\(area)>=\(cell)-\(Self.least))*(\(area)<=\(cell)+\(Self.least)))"
    }
  }

  /// How many there are.
  var count: String { sum { "COUNT(\($0))" } }

  private func sum(_ part: (String) -> String) -> String {
    areas.map(part).joined(separator: "+")
  }
}
