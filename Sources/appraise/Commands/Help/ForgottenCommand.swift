import Arguments
import Diagnostics

extension Diagnostic {
  /// For a file where the command should stand: the whole line to type.
  func withCommand(for words: [String]) -> Diagnostic {
    guard code == UsageCode.unknownCommand.rawValue,
      let path = words.first(where: { CommandTable.appraise.isCommand($0) || FileSystem.exists($0) }
      ),
      !CommandTable.appraise.isCommand(path)
    else { return self }
    var completed = self
    completed.help = [
      Bilingual(zh: "请写：\(Self.line(path).chinese)", en: "Write: \(Self.line(path).english)")
    ]
    return completed
  }

  private static func line(_ path: String) -> Bilingual {
    let typed = FilePath.typed(path)
    return switch FilePath.kind(of: path) {
    case .rubric: Bilingual(same: "appraise check \(typed)")
    case .table:
      Bilingual(
        zh: "appraise score --rubric 办法 --ballots \(typed)",
        en: "appraise score --rubric RUBRIC --ballots \(typed)")
    case .package: Bilingual(same: "appraise verify \(typed)")
    case .session, nil: Bilingual(same: "appraise score \(typed)")
    }
  }
}

extension CommandTable {
  fileprivate func isCommand(_ word: String) -> Bool { command(named: word) != nil }
}
