import Diagnostics
import Testing

@testable import Arguments

/// Whatever is typed, the parser answers, and its answers agree with each other.
@Suite struct ParsePropertyTests {
  private static let vocabulary = [
    "score", "report", "check", "help", "scroe", "completions", "--ballots", "--ballots=a",
    "--ballots=", "--into", "--into=x", "--present", "60", "六十", "--output", "json", "--output=x",
    "--no-bom", "--no-bom=1", "--language", "en", "--help", "-h", "--version", "--", "-", "---",
    "——ballots", "–-into", "－", "－－ｈｅｌｐ＝", "—", "", "=", "--=", "-=", "a.csv", "会议", "\u{301}",
    "--balots", "-x", "\u{1B}",
  ]

  /// Steele and Vigna's SplitMix64: small, and the same everywhere.
  private struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static func line(seed: UInt64) -> [String] {
    var generator = SeededGenerator(state: seed)
    let length = Int.random(in: 0...7, using: &generator)
    return (0..<length).map { _ in vocabulary.randomElement(using: &generator) ?? "" }
  }

  @Test("A refusal has a reason, and a right line reads the same when written out again")
  func answers() {
    var runs = 0
    for seed in UInt64(1)...5000 {
      let line = Self.line(seed: seed)
      switch SampleTable.table.parse(line).request {
      case .refused(let diagnostics, _):
        #expect(!diagnostics.isEmpty, "seed \(seed): \(line)")
        #expect(diagnostics.allSatisfy { UsageCode(rawValue: $0.code) != nil })
      case .run(let invocation):
        runs += 1
        let again = SampleTable.table.parse(Self.written(invocation)).request
        #expect(again.shown == Request.run(invocation).shown, "seed \(seed): \(line)")
      case .help, .version: break
      }
    }
    #expect(runs > 20)
  }

  private static func written(_ invocation: Invocation) -> [String] {
    let options = invocation.options.map { $0.option.name + ($0.value.map { "=\($0)" } ?? "") }
    return [invocation.command.name] + options + ["--"] + invocation.operands
  }
}
