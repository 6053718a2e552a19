import Testing

@testable import Diagnostics

@Suite struct DiagnosticTests {
  private static func diagnostic(_ severity: Severity) -> Diagnostic {
    Diagnostic(severity, "T0001", Bilingual(same: "test"), at: nil)
  }

  @Test("Severities are ordered by weight")
  func order() {
    #expect([Severity.error, .notice, .warning].sorted() == [.notice, .warning, .error])
  }

  @Test("A value that comes with an error is withheld, one with a warning is not")
  func outcome() {
    #expect(Outcome(1, [Self.diagnostic(.warning), Self.diagnostic(.notice)]).value == 1)
    #expect(Outcome(1, [Self.diagnostic(.warning), Self.diagnostic(.error)]).value == nil)
    #expect(Outcome(1, []).value == 1)
  }
}
