import Diagnostics
import Foundation
import Testing

@testable import Arguments

@Suite struct CompletionScriptTests {
  private static let table = SampleTable.table
  private let script = CompletionScript(Self.table, language: .english)

  /// Every option of every command, each by its command: what all three scripts have to offer.
  private static let offers = table.commands.flatMap { command in
    command.options(with: table.commonOptions).map { "\(command.name) \($0.name)" }
  }

  // MARK: bash

  /// What bash offers for the last of these words.
  private func offered(_ words: [String]) throws -> [String] {
    let line = words.map { "'\($0)'" }.joined(separator: " ")
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = [
      "-c",
      script.text(for: "bash") + "COMP_WORDS=(appraise \(line)) COMP_CWORD=\(words.count)\n"
        + "_appraise; printf '%s\\n' \"${COMPREPLY[@]}\"",
    ]
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func bashOffersEveryCommandAndOption() throws {
    #expect(try offered([""]) == Self.table.commands.map(\.name))
    let found = try Self.table.commands.flatMap { command in
      try offered([command.name, "--"]).map { "\(command.name) \($0)" }
    }
    #expect(found == Self.offers)
  }

  @Test func bashOffersTheValuesOfAnOption() throws {
    #expect(try offered(["score", "--output", ""]) == ["text", "json", "csv", "markdown"])
    #expect(try offered(["score", "--output", "c"]) == ["csv"])
    #expect(try offered(["sc"]) == ["score"])
  }

  // MARK: The others, which need not be installed

  @Test func zshOffersEveryCommandAndOption() {
    let lines = script.text(for: "zsh").split(separator: "\n").map(String.init)
    #expect(
      lines.compactMap { $0.wholeMatch(of: /[ ]{4}'(\w+):.+'/).map { String($0.output.1) } }
        == Self.table.commands.map(\.name))
    var command = ""
    var found: [String] = []
    for line in lines {
      if let match = line.wholeMatch(of: /[ ]{4}(\w+)\) _arguments \\/) {
        command = String(match.output.1)
      } else if let match = line.wholeMatch(of: /[ ]{6}'\*?(--[\w-]+)\[.+\].*' \\/) {
        found.append("\(command) \(match.output.1)")
      }
    }
    #expect(found == Self.offers)
  }

  @Test func fishOffersEveryCommandAndOption() {
    let lines = script.text(for: "fish").split(separator: "\n").map(String.init)
    #expect(
      lines.compactMap {
        $0.wholeMatch(of: /complete -c appraise -n __fish_use_subcommand -f -a (\w+) -d '.+'/)
          .map { String($0.output.1) }
      } == Self.table.commands.map(\.name))
    #expect(
      lines.compactMap {
        $0.wholeMatch(
          of: /complete -c appraise -n '__fish_seen_subcommand_from (\w+)' -l ([\w-]+) .*-d '.+'/
        ).map { "\($0.output.1) --\($0.output.2)" }
      } == Self.offers)
  }
}
