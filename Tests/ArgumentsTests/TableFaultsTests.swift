import Diagnostics
import Testing

@testable import Arguments

@Suite struct TableFaultsTests {
  private static let phrase = Bilingual(same: "x")

  private static func faults(
    commands: [String] = ["a"], options: [Option] = [], operands: [Operand] = []
  ) -> [String] {
    CommandTable.faults(
      in: commands.map { Command($0, phrase, operands: operands, options: options) },
      Option.standard)
  }

  private static func operand(_ occurs: Operand.Occurrence) -> Operand {
    Operand(Bilingual(same: "OPERAND"), phrase, occurs: occurs)
  }

  @Test("A sound table has none")
  func sound() {
    #expect(
      Self.faults(
        options: [Option("--x1", Self.phrase)],
        operands: [Self.operand(.exactlyOne), Self.operand(.oneOrMore)]) == [])
  }

  @Test("Names must be unique, and look like options")
  func names() {
    #expect(Self.faults(commands: ["a", "b", "a"]) == ["two commands a"])
    #expect(Self.faults(options: [Option("--help", Self.phrase)]) == ["two options --help"])
    #expect(
      Self.faults(options: [Option("--host", short: "-h", Self.phrase)]) == ["two options -h"])
    for option in [
      Option("into", Self.phrase), Option("--x", Self.phrase),
      Option("--into", short: "-to", Self.phrase),
    ] {
      #expect(Self.faults(options: [option]) == ["\(option.name) is no name of an option"])
    }
  }

  @Test("Only the last operand may be left out or repeated")
  func operands() {
    #expect(
      Self.faults(operands: [Self.operand(.optional), Self.operand(.exactlyOne)])
        == ["only the last operand may vary, not OPERAND"])
  }

  @Test("A faulty table ends the program at once")
  func precondition() async {
    await #expect(processExitsWith: .failure) {
      _ = CommandTable(
        program: "p", version: "1", summary: Bilingual(same: "x"),
        commands: [Command("help", Bilingual(same: "x"))])
    }
  }
}
