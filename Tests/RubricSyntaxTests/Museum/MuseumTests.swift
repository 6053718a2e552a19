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

  /// No text can show S0211: it tells of a fault of the formatter itself, which here loses a word.
  @Test func aFormattedTextThatSaysSomethingElseIsWithheld() {
    let tree = SyntaxTree(bytes: Array("评议计分办法，语言版本1。公布：名次；等次。".utf8))
    #expect(Formatter.verified("评议计分办法，语言版本1。\n公布：名次；等次。\n", of: tree).value != nil)
    let outcome = Formatter.verified("评议计分办法，语言版本1。\n公布：名次。\n", of: tree)
    #expect(outcome.value == nil)
    #expect(
      DiagnosticRenderer(language: .chinese).text(of: outcome.diagnostics) == #"""
        错误 S0211：整理格式后意思会改变，所以没有整理。这是程序的缺陷，请报告。
          a.rubric

        """#)
    #expect(
      DiagnosticRenderer(language: .english).text(of: outcome.diagnostics) == #"""
        error S0211: Formatting would change what the file says, so nothing was written.
            This is a fault of the program; please report it.
          a.rubric

        """#)
  }

  @Test func everyCodeIsShown() {
    let shown = Set(Self.all.map(\.code)).union([.formatChangesMeaning])
    #expect(shown == Set(SyntaxCode.allCases))
  }

  @Test func codesAreUniqueAndInOrder() {
    let codes = SyntaxCode.allCases.map(\.rawValue)
    #expect(codes == Set(codes).sorted())
  }
}
