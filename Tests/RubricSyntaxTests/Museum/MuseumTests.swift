import Diagnostics
import Testing

@testable import RubricSyntax

/// Every message of the room, as a reader sees it.
@Suite struct MuseumTests {
  private static let all = lexicalExhibits + sentenceExhibits

  @Test(arguments: all.indices) func aMessageReadsAsItShould(_ number: Int) {
    let exhibit = Self.all[number]
    let diagnostics = SyntaxTree(bytes: exhibit.bytes).diagnostics
    #expect(diagnostics.contains { $0.code == exhibit.code.rawValue })
    let chinese = DiagnosticRenderer(language: .chinese).text(of: diagnostics)
    let english = DiagnosticRenderer(language: .english).text(of: diagnostics)
    #expect(chinese == exhibit.chinese + "\n")
    #expect(english == exhibit.english + "\n")
  }

  @Test func everyCodeIsShown() {
    // No text can show S0211: it tells of a fault of the formatter itself.
    let shown = Set(Self.all.map(\.code)).union([.formatChangesMeaning])
    #expect(shown == Set(SyntaxCode.allCases))
  }

  @Test func codesAreUniqueAndInOrder() {
    let codes = SyntaxCode.allCases.map(\.rawValue)
    #expect(codes == Set(codes).sorted())
  }
}
