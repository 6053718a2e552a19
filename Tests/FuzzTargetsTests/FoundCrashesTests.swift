import Foundation
import FuzzTargets
import TestSupport
import Testing

/// Every input that once made a fault, and the seeds of the fuzzers.
@Suite struct FoundCrashesTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Found")

  /// Named `target-what-it-did`.
  static let found: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { !$0.hasPrefix(".") && $0 != "README.md" }.sorted()

  @Test("What once made a fault makes none", arguments: found)
  func isMended(_ name: String) throws {
    let target = try #require(FuzzTarget(rawValue: String(name.prefix { $0 != "-" })))
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: name)))
    #expect(target.problem(with: bytes) == nil)
  }

  @Test("The seeds are sound", arguments: FuzzTarget.allCases)
  func seeds(_ target: FuzzTarget) {
    let seeds = FuzzSeeds.of(target)
    #expect(!seeds.isEmpty)
    for seed in Sweep.some(seeds, every: 5) { #expect(target.problem(with: seed) == nil) }
  }
}
