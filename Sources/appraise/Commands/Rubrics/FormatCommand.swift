import Arguments
import Diagnostics
import RubricSyntax

/// `appraise format`: rewrites rubrics and sessions in the canonical layout, or in the other
/// vocabulary.
struct FormatCommand: ProgramCommand {
  static var entry: Command { .format }
  let invocation: Invocation
  let console: Console

  func run() -> ExitCode { ExitCode.worst(of: invocation.operands, format) }

  private func format(_ path: String) -> ExitCode {
    var inputs = Inputs()
    guard let bytes = inputs.read(path) else {
      console.show(inputs.diagnostics)
      return .fileFailure
    }
    guard let text = inputs.text(of: bytes, path) else {
      console.show(inputs.diagnostics)
      return .refused
    }
    let tree = Parser.parse(SourceText(file: path, bytes: text))
    let outcome = Formatter.format(tree, to: invocation.choice(.to, as: Language.self))
    console.show(inputs.diagnostics + outcome.diagnostics, orElse: tree.language)
    guard let laidOut = outcome.value else { return .refused }
    if path == "-" { return console.write(laidOut) }
    let isSame = Array(laidOut.utf8) == bytes
    if invocation.isSet(.formatDiff), !isSame {
      let difference = LineDifference(from: String(decoding: text, as: UTF8.self), to: laidOut)
      let code = console.write(difference.text(file: path))
      if code != .done { return code }
    }
    if invocation.isSet(.formatCheck) { return report(path, isSame, tree.language) }
    if isSame || invocation.isSet(.formatDiff) { return .done }
    if let other = invocation.choice(.to, as: Language.self), other != tree.language {
      noteTranslation(of: path, tree.language)
    }
    return write(laidOut, to: path)
  }

  /// With `--check` nothing is written; the exit status says whether something would be.
  private func report(_ path: String, _ isSame: Bool, _ language: Language) -> ExitCode {
    if isSame { return .done }
    let text = Bilingual(
      zh: "\(path)：不是规范的格式；整理请用：appraise format \(path)",
      en: "\(path): not in the canonical format; to rewrite it: appraise format \(path)")
    console.note(text[console.language(orElse: language)] + "\n")
    return .refused
  }

  /// The other vocabulary takes the place of the one that was adopted: that is said.
  private func noteTranslation(of path: String, _ language: Language) {
    let text = Bilingual(
      zh: "\(path)：原文件已改写为另一种文字的关键词；只想看译文：appraise format --to en - < \(path)",
      en:
        "\(path): rewritten in the other vocabulary; to print a translation: appraise format --to zh - < \(path)"
    )
    console.note(text[console.language(orElse: language)] + "\n")
  }

  private func write(_ text: String, to path: String) -> ExitCode {
    switch FileSystem.replace(path, with: Array(text.utf8)) {
    case .success: return .done
    case .failure(let failure):
      console.show([.cannotWrite(path, because: failure.reason)])
      return .fileFailure
    }
  }
}
