import Arguments
import Diagnostics
import RubricSyntax

/// `appraise format`: rewrites rubrics and sessions in the canonical layout, or in the other
/// vocabulary; of several files all, or none where one of them cannot be read or written.
struct FormatCommand: ProgramCommand {
  static var entry: Command { .format }
  let invocation: Invocation
  let console: Console

  func run() -> ExitCode {
    let formats = files.map(format)
    let code = formats.map(\.code).max { $0.rawValue < $1.rawValue } ?? .done
    let rewritings = formats.compactMap(\.rewriting)
    if code == .done { return write(rewritings) }
    if let first = rewritings.first(where: { !$0.isSame }) { noteNothingRewritten(first.language) }
    return code
  }

  /// A file that is named twice, by two paths perhaps, is written once.
  private var files: [String] {
    invocation.operands.reduce(into: []) { files, path in
      if !files.contains(where: { FileSystem.isSameFile($0, path) }) { files.append(path) }
    }
  }

  /// What has become of a file.
  private struct Format {
    let code: ExitCode
    /// Nil where nothing is to be written.
    var rewriting: Rewriting?
  }

  private struct Rewriting {
    let path: String
    let text: String
    let isSame: Bool
    let isTranslated: Bool
    let language: Language
  }

  private var vocabulary: Language? { invocation.choice(.to, as: Language.self) }

  private func format(_ path: String) -> Format {
    var inputs = Inputs()
    guard let bytes = inputs.read(path) else {
      console.show(inputs.diagnostics)
      return Format(code: .fileFailure)
    }
    guard let text = inputs.text(of: bytes, path) else {
      console.show(inputs.diagnostics)
      return Format(code: .refused)
    }
    let tree = Parser.parse(SourceText(file: path, bytes: text))
    let outcome = Formatter.format(tree, to: vocabulary)
    console.show(inputs.diagnostics + outcome.diagnostics, orElse: tree.language)
    guard let laidOut = outcome.value else { return Format(code: .refused) }
    let rewriting = Rewriting(
      path: path, text: laidOut, isSame: Array(laidOut.utf8) == bytes,
      isTranslated: vocabulary.map { $0 != tree.language } ?? false, language: tree.language)
    if path == "-" { return Format(code: .done, rewriting: rewriting) }
    if invocation.isSet(.formatDiff), !rewriting.isSame {
      let difference = LineDifference(from: String(decoding: text, as: UTF8.self), to: laidOut)
      let code = console.write(difference.text(file: path), orElse: tree.language)
      if code != .done { return Format(code: code) }
    }
    if invocation.isSet(.formatCheck) { return Format(code: report(rewriting)) }
    return Format(code: .done, rewriting: invocation.isSet(.formatDiff) ? nil : rewriting)
  }

  // MARK: Messages

  /// With `--check` nothing is written; the exit status says whether something would be.
  private func report(_ rewriting: Rewriting) -> ExitCode {
    if rewriting.isSame { return .done }
    let option = vocabulary.map { $0 == .chinese ? " --to zh" : " --to en" } ?? ""
    let line = "appraise format\(option) \(rewriting.path)"
    note(
      Bilingual(
        zh: "\(rewriting.path)：不是规范的格式；整理请用：\(line)",
        en: "\(rewriting.path): not in the canonical format; to rewrite it: \(line)"),
      rewriting.language)
    return .refused
  }

  private func noteNothingRewritten(_ language: Language) {
    note(
      Bilingual(
        zh: "没有改写任何文件：上面的问题改正后再运行。",
        en: "no file was rewritten: correct what is said above and run it again."), language)
  }

  /// The other vocabulary takes the place of the one that was adopted: that is said.
  private func noteTranslation(_ rewriting: Rewriting) {
    let path = rewriting.path
    note(
      Bilingual(
        zh: "\(path)：原文件已改写为另一种文字的关键词；只想看译文：appraise format --to en - < \(path)",
        en:
          "\(path): rewritten in the other vocabulary; to print a translation: appraise format --to zh - < \(path)"
      ), rewriting.language)
  }

  private func note(_ text: Bilingual, _ language: Language) {
    console.note(console.wrapped(text[console.language(orElse: language)]) + "\n")
  }

  // MARK: Writing

  private func write(_ rewritings: [Rewriting]) -> ExitCode {
    let due = rewritings.filter { $0.path != "-" && !$0.isSame }
    let files = due.map { FileSystem.NewFile(path: $0.path, bytes: Array($0.text.utf8)) }
    if case .failure(let failure) = FileSystem.write(files) {
      console.show(
        [.cannotWrite(failure.path, because: failure.failure.reason)],
        orElse: rewritings[0].language)
      return .fileFailure
    }
    for rewriting in due where rewriting.isTranslated { noteTranslation(rewriting) }
    return rewritings.first { $0.path == "-" }.map {
      console.write($0.text, orElse: $0.language)
    } ?? .done
  }
}
