import Arguments
import Diagnostics
import Reports
import RubricModel
import RubricSyntax

/// `appraise check`: everything that is to be said of a rubric, and what each part can reach.
struct CheckCommand: ProgramCommand {
  static var entry: Command { .check }
  let invocation: Invocation
  let console: Console

  func run() -> ExitCode {
    if invocation.isSet(.fix) {
      let code = ExitCode.worst(of: invocation.operands, fix)
      if code != .done { return code }
    }
    guard invocation.isSet(.watch) else { return ExitCode.worst(of: invocation.operands, check) }
    return watch()
  }

  /// Checks again whenever one of the files changes, until it is interrupted or nobody listens any
  /// longer.
  private func watch() -> ExitCode {
    var stamps: [String: FileSystem.Stamp] = [:]
    while true {
      for path in invocation.operands {
        guard let stamp = FileSystem.stamp(path), stamps[path] != stamp else { continue }
        if stamps[path] != nil { console.note(String(repeating: "─", count: console.width) + "\n") }
        stamps[path] = stamp
        if check(path) == .fileFailure, !FileSystem.exists(path) { stamps[path] = nil }
      }
      if stamps.isEmpty { return ExitCode.worst(of: invocation.operands, check) }
      Process.pause(milliseconds: 300)
    }
  }

  /// Writes the safe corrections into the file and says what they were.
  private func fix(_ path: String) -> ExitCode {
    var inputs = Inputs()
    // Of a file that cannot be read, the check says what is wrong.
    guard path != "-", let bytes = inputs.read(path), let text = inputs.text(of: bytes, path),
      // A file in another encoding stays as it is.
      text == bytes
    else { return .done }
    let corrections = SafeCorrections(SourceText(file: path, bytes: text))
    for correction in corrections.made { console.note(line(on: correction, corrections.language)) }
    if corrections.made.isEmpty { return .done }
    switch FileSystem.replace(path, with: Array(corrections.text.utf8)) {
    case .success: return .done
    case .failure(let failure):
      console.show([.cannotWrite(path, because: failure.reason)])
      return .fileFailure
    }
  }

  private func line(on correction: Diagnostic, _ vocabulary: Language) -> String {
    let language = console.language(orElse: vocabulary)
    let place = correction.place?.label(in: language) ?? ""
    let word = Bilingual(zh: "已改正", en: "corrected")[language]
    return console.wrapped(
      VisibleText.of("\(word) \(place) \(correction.code) \(correction.headline[language])"))
      + "\n"
  }

  private func check(_ path: String) -> ExitCode {
    var inputs = Inputs()
    let (loaded, rubricLanguage) = inputs.rubric(at: path, withNotices: true)
    let language = console.language(orElse: rubricLanguage ?? .english)
    let failure: ExitCode = inputs.hasFileFailure ? .fileFailure : .refused
    if invocation.text(.checkOutput) == "json" {
      let text = CheckJSON.text(
        of: path, loaded?.rubric, inputs.diagnostics, language: console.language())
      let status = console.write(text, orElse: language)
      return loaded == nil && status == .done ? failure : status
    }
    console.show(inputs.diagnostics, orElse: language)
    guard let loaded else { return failure }
    let summary = summary(loaded, path, inputs.diagnostics, language)
    let writer = TextWriter(language: language, width: console.width, style: console.outputStyle)
    let sheet = writer.text(of: CheckSheet(loaded.rubric).document) + "\n"
    return console.write(
      summary + sheet + sources(of: loaded, path, language), orElse: language)
  }

  /// The figures of the rubric that do not say where they come from.
  private func sources(
    of loaded: Inputs.LoadedRubric, _ path: String, _ language: Language
  ) -> String {
    guard invocation.isSet(.sources) else { return "" }
    let figures = loaded.figuresWithoutOrigin
    let heading = Bilingual(
      zh: "\(path)：没有写依据或自定的有\(figures.count)处。",
      en: "\(path): \(EnglishCount.text(figures.count, "figure")) without a source or \"chosen\".")
    let lines = figures.flatMap { figure in
      LineWrapping.lines(
        of:
          "  \(figure.place.label(in: language))　\(figure.citation?.text[language] ?? "")　\(figure.text)",
        width: console.width, hanging: 4)
    }
    return VisibleText.of(([heading[language]] + lines).map { $0 + "\n" }.joined()) + "\n"
  }

  /// How much there is of it, too: a file that was cut off behind an article is a rubric. What does
  /// not fit on a line begins a second one.
  private func summary(
    _ loaded: Inputs.LoadedRubric, _ path: String, _ diagnostics: [Diagnostic],
    _ language: Language
  ) -> String {
    let examples = loaded.rubric.examples.count
    let warnings = diagnostics.count { $0.severity == .warning }
    let notices = diagnostics.count { $0.severity == .notice }
    let found = [
      EnglishCount.text(warnings, "warning"), EnglishCount.text(notices, "notice"),
    ].joined(separator: ", ")
    let parts = [
      EnglishCount.text(loaded.articles, "article"), EnglishCount.text(examples, "example"),
    ].joined(separator: ", ")
    let fit = Bilingual(
      zh: "\(path)：可以使用，警告\(warnings)处，提示\(notices)处；", en: "\(path): fit for use, \(found); ")
    let size = Bilingual(zh: "共\(loaded.articles)条，算例\(examples)个。", en: "\(parts).")
    let line = VisibleText.of(fit[language] + size[language])
    let lines =
      DisplayWidth.of(line) <= console.width
      ? [line]
      : [fit, size].flatMap { part in
        LineWrapping.lines(of: VisibleText.of(part[language]), width: console.width - 2)
      }
    return lines.enumerated().map { ($0 == 0 ? "" : "  ") + $1 + "\n" }.joined()
  }
}
