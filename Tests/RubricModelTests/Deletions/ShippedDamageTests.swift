import Diagnostics
import Foundation
import RubricSyntax
import TestSupport
import Testing

@testable import RubricModel

/// Whatever happens to a shipped rubric, loading it ends, and what is refused is refused in few
/// words.
@Suite struct ShippedDamageTests {
  static let names: [String] = {
    let folder = Repository.root.appending(path: "rubrics").path
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".rubric") }.sorted()
  }()

  @Test func thereAreRubrics() { #expect(Self.names.count >= 25) }

  @Test(arguments: names) func oneFaultIsAnsweredInFewWords(_ name: String) {
    let text = Hunan.shipped(name)
    for seed in Sweep.seeds(5, long: 60) {
      let (damaged, what) = Self.damaged(text, seed: seed)
      let outcome = load(damaged)
      let errors = outcome.diagnostics.filter { $0.severity == .error }
      #expect((outcome.value == nil) == !errors.isEmpty, "\(name) \(seed): \(what)")
      #expect(errors.count <= 10, "\(name) \(seed): \(what): \(errors.map(\.code))")
      #expect(
        errors.allSatisfy { $0.place != nil }, "\(name) \(seed): \(what): \(errors.map(\.code))")
    }
  }

  /// Bytes of no text, and a text that ends anywhere.
  @Test(arguments: names) func bytesAndHalvesAreAnswered(_ name: String) {
    let bytes = Array(Hunan.shipped(name).utf8)
    var random = SeededNumbers(seed: bytes.count)
    for _ in Sweep.seeds(5, long: 40) {
      var broken = bytes
      for _ in 0..<3 { broken[random.number(0...broken.count - 1)] = UInt8(random.number(0...255)) }
      check(broken)
      check(Array(bytes[..<random.number(0...bytes.count - 1)]))
    }
  }

  private func check(_ bytes: [UInt8]) {
    let outcome = RubricLoader.load(
      Parser.parseRubric(SourceText(file: "sample.rubric", bytes: bytes)))
    #expect((outcome.value == nil) == outcome.diagnostics.contains { $0.severity == .error })
  }

  // MARK: Damage

  private static func damaged(_ text: String, seed: Int) -> (text: String, what: String) {
    var random = SeededNumbers(seed: seed)
    var lines = text.components(separatedBy: "\n")
    let line = random.number(0...lines.count - 2)
    switch random.number(0...5) {
    case 0:
      lines.remove(at: line)
      return (lines.joined(separator: "\n"), "line \(line + 1) deleted")
    case 1:
      lines.insert(lines[line], at: line)
      return (lines.joined(separator: "\n"), "line \(line + 1) doubled")
    case 2:
      let other = min(lines.count - 2, line + random.number(1...3))
      lines.swapAt(line, other)
      return (lines.joined(separator: "\n"), "lines \(line + 1) and \(other + 1) swapped")
    default:
      return cut(text, &random)
    }
  }

  /// A stretch of at most thirty characters is deleted, doubled, or written in full width.
  private static func cut(
    _ text: String, _ random: inout SeededNumbers
  ) -> (text: String, what: String) {
    var characters = Array(text)
    let start = random.number(0...characters.count - 2)
    let end = min(characters.count, start + random.number(1...30))
    let stretch = Array(characters[start..<end])
    switch random.number(0...2) {
    case 0: characters.removeSubrange(start..<end)
    case 1: characters.insert(contentsOf: stretch, at: start)
    default: characters.replaceSubrange(start..<end, with: stretch.map(fullWidth))
    }
    return (String(characters), "“\(String(stretch))” at \(start)")
  }

  private static func fullWidth(_ character: Character) -> Character {
    guard let value = character.unicodeScalars.first?.value, (33...126).contains(value),
      character.unicodeScalars.count == 1, let wide = Unicode.Scalar(value + 0xFEE0)
    else { return character }
    return Character(wide)
  }
}
