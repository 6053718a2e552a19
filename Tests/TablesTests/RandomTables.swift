/// The generator of Steele, Lea and Flood (2014): equal seeds give equal tests.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Tables full of what makes CSV hard.
struct RandomTables {
  private static let pieces = [
    ",", "\"", "\"\"", "\r", "\n", "\r\n", " ", "　", ";", "\t", "院", "７８", "😀", "e\u{301}",
    "𠀀", "\u{FEFF}", "-", "0", "78.5", "称职",
  ]

  var random: SplitMix64

  /// A header of names that differ, and rows none of which is blank throughout.
  mutating func rows() -> [[String]] {
    let width = Int.random(in: 1...6, using: &random)
    // A header loses the white space around it, so there must be none.
    var rows = [(0..<width).map { "列\($0)\(cell())。" }]
    for number in 0..<Int.random(in: 0...8, using: &random) {
      var row = (0..<width).map { _ in cell() }
      row[Int.random(in: 0..<width, using: &random)] += "\(number)"
      rows.append(row)
    }
    return rows
  }

  private mutating func cell() -> String {
    let count = [0, 1, 1, 2, 5].randomElement(using: &random) ?? 0
    return (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
  }
}
