import Diagnostics
import Foundation
import Testing

@testable import Arguments

@Suite struct CompletionScriptTests {
  private let script = CompletionScript(SampleTable.table, language: .english)

  /// What the shells make of the scripts is for them to say; that every word is offered can be seen.
  @Test(arguments: CompletionScript.shells) func everyCommandAndOptionIsOffered(_ shell: String) {
    let text = script.text(for: shell)
    for command in SampleTable.table.commands {
      #expect(text.contains(command.name))
      for option in command.options {
        #expect(text.contains(shell == "fish" ? String(option.name.dropFirst(2)) : option.name))
      }
    }
  }

  @Test func bashReadsItsScript() throws {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-n", "-c", script.text(for: "bash")]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
