import Diagnostics
import Foundation
import RubricSyntax
import TestSupport
import Testing

@testable import RubricModel

/// A word that gets lost in any shipped rubric is reported, or changes no rule.
///
/// What can be lost all the same stands in `Tests/Goldens/lost-words.txt`, to be read: a level
/// less, a tie-break less. A long sweep tries every word and writes the list.
@Suite struct ShippedDeletionTests {
  @Test func whatGetsLostIsReported() async throws {
    let names = ShippedDamageTests.names
    let lost = await withTaskGroup(of: [String].self) { group in
      for (number, name) in names.enumerated() {
        group.addTask { Self.silentlyLost(from: name, number) }
      }
      return await group.reduce(into: Set<String>()) { $0.formUnion($1) }
    }
    let text = lost.sorted().map { $0 + "\n" }.joined()
    if Sweep.isLong { return try Golden.check(text, "Goldens/lost-words") }
    let url = Repository.root.appending(path: "Tests/Goldens/lost-words.txt")
    let known = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n")
    #expect(lost.subtracting(known).sorted() == [])
  }

  /// The words whose loss changes rules without a message that was not there before.
  private static func silentlyLost(from name: String, _ number: Int) -> [String] {
    let source = rules(of: name)
    let tree = Parser.parseRubric(source)
    let before = RubricLoader.load(tree)
    guard let rubric = before.value else { return ["\(name) does not load"] }
    let due = Meaning(rubric).rules
    let words = tree.root.tokens.filter { !$0.range.isEmpty }
    return Sweep.some(words, every: 31, from: number).compactMap { token in
      var bytes = source.bytes
      bytes.replaceSubrange(token.range, with: [0x20])
      let damaged = Parser.parseRubric(SourceText(file: name, bytes: bytes))
      guard !damaged.diagnostics.contains(where: { $0.severity == .error }) else { return nil }
      let outcome = RubricLoader.load(damaged)
      guard let rubric = outcome.value, Meaning(rubric).rules != due,
        outcome.diagnostics.count <= before.diagnostics.count
      else { return nil }
      let line = source.lineNumber(at: token.range.lowerBound)
      return "\(name):\(line) \(source.text(in: token.range))"
    }
  }

  /// The file up to its examples, which would notice nearly everything.
  private static func rules(of name: String) -> SourceText {
    let source = SourceText(file: name, bytes: Array(Hunan.shipped(name).utf8))
    let example = Parser.parseRubric(source).root.nodes(.example).first
    return SourceText(
      file: name, bytes: Array(source.bytes[..<(example?.range.lowerBound ?? source.bytes.count)]))
  }
}
