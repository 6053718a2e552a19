/// A file of ballots that a seed repeats: `ballot,unit,criterion,score`, as the benchmark rubrics
/// read it.
struct BallotFile {
  enum Order: String, CaseIterable {
    /// All marks of a ballot stand together, as they are typed in.
    case grouped
    /// Rows in no order, as after a merge of many sources.
    case shuffled
  }

  enum Identifiers: String, CaseIterable {
    case numbers
    /// `K-000123`: letters, a sign, leading zeros.
    case texts
  }

  static let criteria = ["overall", "content", "voice", "stage", "dress"]

  let rows: Int
  let units: Int
  let order: Order
  let identifiers: Identifiers
  let seed: UInt64

  private var marksPerBallot: Int { units * Self.criteria.count }

  /// As many whole ballots as the rows hold.
  private var ballots: Int { max(1, rows / marksPerBallot) }

  /// The bytes, part by part, header first.
  func write(_ take: ([UInt8]) -> Void) {
    var part = Array("ballot,unit,criterion,score\n".utf8)
    let total = ballots * marksPerBallot
    let heads = slotTexts()
    // A step that shares no factor with the number of rows visits every row once.
    let step = order == .grouped ? 1 : Self.stride(through: total)
    var position = 0
    for _ in 0..<total {
      append(position, heads, to: &part)
      position += step
      if position >= total { position -= total }
      if part.count > 1 << 20 {
        take(part)
        part.removeAll(keepingCapacity: true)
      }
    }
    take(part)
  }

  /// `,U07,voice,` for each unit and criterion.
  private func slotTexts() -> [[UInt8]] {
    let width = String(units).count
    return (1...units).flatMap { unit in
      let number = String(unit)
      let name = "U" + String(repeating: "0", count: width - number.count) + number
      return Self.criteria.map { Array(",\(name),\($0),".utf8) }
    }
  }

  private func append(_ position: Int, _ heads: [[UInt8]], to part: inout [UInt8]) {
    let (ballot, slot) = position.quotientAndRemainder(dividingBy: marksPerBallot)
    if identifiers == .texts {
      part += [UInt8(ascii: "K"), UInt8(ascii: "-")]
      for power in [100_000, 10_000, 1_000, 100, 10] where ballot + 1 < power {
        part.append(UInt8(ascii: "0"))
      }
    }
    Self.append(ballot + 1, to: &part)
    part += heads[slot]
    appendMark(Self.mixed(seed &+ UInt64(position)), of: slot, to: &part)
    part.append(UInt8(ascii: "\n"))
  }

  /// Most marks lie around the middle, each unit has a level of its own; one in a hundred is blank,
  /// and the tails reach beyond the bounds of 60 and 78 points.
  private func appendMark(_ random: UInt64, of slot: Int, to part: inout [UInt8]) {
    if random % 100 == 0 { return }
    var spread = 0
    for shift: UInt64 in [8, 20, 32, 44] { spread += Int((random >> shift) & 0xFFF) }
    let hundredths = 5_900 + spread / 8 + slot % 37
    Self.append(hundredths / 100, to: &part)
    if hundredths % 100 == 0 { return }
    part.append(UInt8(ascii: "."))
    part.append(UInt8(ascii: "0") + UInt8(hundredths / 10 % 10))
    if hundredths % 10 != 0 { part.append(UInt8(ascii: "0") + UInt8(hundredths % 10)) }
  }

  private static func append(_ number: Int, to part: inout [UInt8]) {
    if number >= 10 { append(number / 10, to: &part) }
    part.append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  /// SplitMix64.
  private static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = value &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Near the golden section of the total, so that neighbours land far apart.
  private static func stride(through total: Int) -> Int {
    var step = max(1, total / 1000 * 618)
    while step > 1, !isCoprime(step, total) { step += 1 }
    return step
  }

  private static func isCoprime(_ first: Int, _ second: Int) -> Bool {
    var (first, second) = (first, second)
    while second != 0 { (first, second) = (second, first % second) }
    return first == 1
  }
}
