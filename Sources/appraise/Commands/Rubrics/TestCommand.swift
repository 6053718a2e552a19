import Arguments
import Diagnostics
import Examples
import RubricModel

/// `appraise test`: runs the examples written in rubrics and compares every promised figure.
struct TestCommand: ProgramCommand {
  static var entry: Command { .test }
  let invocation: Invocation
  let console: Console

  func run() -> ExitCode { ExitCode.worst(of: invocation.operands, test) }

  private func test(_ path: String) -> ExitCode {
    var inputs = Inputs()
    let (loaded, rubricLanguage) = inputs.rubric(at: path)
    let language = rubricLanguage ?? .english
    guard let rubric = loaded?.rubric else {
      console.show(inputs.diagnostics, orElse: language)
      return inputs.hasFileFailure ? .fileFailure : .refused
    }
    let outcomes = ExampleRunner.run(rubric)
    console.show(
      inputs.diagnostics + outcomes.flatMap { $0.differences + $0.warnings }, orElse: language)
    let failed = outcomes.count { !$0.holds }
    let lines = outcomes.flatMap { self.lines(for: $0) }.map {
      $0[console.language(orElse: language)]
    }
    let summary = Self.summary(path, passed: outcomes.count - failed, failed: failed)
    let coverage = isCoverageAsked ? RuleCoverage(of: rubric) : nil
    let report =
      lines + [summary[console.language(orElse: language)]]
      + (coverage.map { self.report($0, path, console.language(orElse: language)) } ?? [])
    let status = console.write(
      console.wrapped(VisibleText.of(report.map { $0 + "\n" }.joined())), orElse: language)
    let isTooLow = coverage.map { $0.percent < requiredPercent } ?? false
    return status == .done && (failed > 0 || isTooLow) ? .refused : status
  }

  // MARK: Coverage

  private var requiredPercent: Int { invocation.number(.requireCoverage) ?? 0 }
  private var isCoverageAsked: Bool {
    invocation.isSet(.coverage) || invocation.isSet(.requireCoverage)
  }

  /// How many rules the examples reach, and which they do not.
  private func report(_ coverage: RuleCoverage, _ path: String, _ language: Language) -> [String] {
    let unreached = coverage.rules.filter { !$0.isReached }.map { rule in
      let place = rule.spot.citation?.text ?? Bilingual(same: rule.spot.place.label(in: language))
      return Bilingual(
        zh: "  没有算例用到　\(place.chinese)　\(rule.text.chinese)",
        en: "  reached by none  \(place.english)  \(rule.text.english)")
    }
    let summary = Bilingual(
      zh: "\(path)：算例用到\(coverage.rules.count)条规定中的\(coverage.reached)条，\(coverage.percent)%。",
      en:
        "\(path): the examples reach \(coverage.reached) of \(coverage.rules.count) rules, \(coverage.percent)%."
    )
    return unreached.map { $0[language] } + [summary[language]]
  }

  private func lines(for outcome: ExampleOutcome) -> [Bilingual] {
    let name = outcome.example.name
    if !outcome.holds { return [Bilingual(zh: "不符　“\(name)”", en: "differs \"\(name)\"")] }
    var headlines: [Bilingual] = []
    for refusal in outcome.refusals where !headlines.contains(refusal.headline) {
      headlines.append(refusal.headline)
    }
    return [Bilingual(zh: "相符　“\(name)”", en: "holds   \"\(name)\"")]
      + headlines.map {
        Bilingual(zh: "　　　停止计票：\($0.chinese)", en: "        the count stops: \($0.english)")
      }
  }

  private static func summary(_ path: String, passed: Int, failed: Int) -> Bilingual {
    let count = passed + failed
    if count == 0 { return Bilingual(zh: "\(path)：没有算例。", en: "\(path): no examples.") }
    let examples = EnglishCount.text(count, "example")
    return Bilingual(
      zh: "\(path)：算例\(count)个，相符\(passed)个，不符\(failed)个。",
      en: "\(path): \(examples), \(passed) as expected, \(failed) not.")
  }
}
