import Arguments
import Diagnostics

/// `appraise explain-code CODE`: what a message means, what causes it and what to do.
struct ExplainCodeCommand: ProgramCommand {
  static var entry: Command { .explainCode }
  let invocation: Invocation
  let console: Console

  func run() -> ExitCode {
    let pages = DiagnosticPages.all(in: console.language())
    var parts: [String] = []
    for typed in invocation.operands {
      guard let page = pages[typed.uppercased()] else {
        console.show([
          .noSuchCode(
            typed, nearest: Spelling.nearest(to: typed.uppercased(), among: pages.keys.sorted()))
        ])
        return .wrongUsage
      }
      parts.append(laidOut(page))
    }
    return console.write(parts.joined(separator: "\n"))
  }

  /// The paragraph, its lines broken at the width of the terminal.
  private func laidOut(_ page: String) -> String {
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let wrapped = lines.dropFirst().flatMap {
      $0.isEmpty ? [""] : LineWrapping.lines(of: $0, width: console.width)
    }
    return ([console.outputStyle.heading(lines[0])] + wrapped).map { $0 + "\n" }.joined()
  }
}

extension DiagnosticPages {
  fileprivate static func all(in language: Language) -> [String: String] {
    language == .chinese ? chinese : english
  }
}
