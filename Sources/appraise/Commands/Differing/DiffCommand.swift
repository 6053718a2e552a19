import Arguments
import Diagnostics
import Differences
import Reports
import Seals

/// `appraise diff`: which figures of two results differ, and what differs in their materials.
struct DiffCommand: ProgramCommand {
  static var entry: Command { .diff }
  let invocation: Invocation
  let console: Console

  func run() -> ExitCode {
    var inputs = Inputs()
    let paths = invocation.operands
    let sides = paths.map { DiffSide.load($0, &inputs) }
    let language = sides.lazy.compactMap { $0?.language }.first ?? .english
    guard let first = sides[0], let second = sides[1] else {
      console.show(inputs.diagnostics, orElse: language)
      return inputs.hasFileFailure ? .fileFailure : .refused
    }
    switch (first, second) {
    case (.rubric(let first), .rubric(let second)):
      let kind = MaterialDifference.lines(first, second, isSession: false)
      var materials: [MaterialDifference] = []
      if case .lines = kind {
        materials = [MaterialDifference(name: "\(paths[0]) → \(paths[1])", kind: kind)]
      }
      return show(
        DiffReport(paths: paths, figures: [], inputs: [], materials: materials), language)
    case (.result(let first, let ours, let number), .result(let second, let theirs, let other)):
      let materials = ours.flatMap { ours in theirs.map { MaterialDifference.all(ours, $0) } }
      return show(
        DiffReport(
          paths: paths, figures: ResultFigures.differences(first, second),
          inputs: ResultInputs.differences(first.inputs, second.inputs),
          materials: materials ?? [],
          sealNumbers: number.flatMap { number in other.map { (number, $0) } }), language)
    default:
      console.show([.differentKinds(paths[0], paths[1])], orElse: language)
      return .wrongUsage
    }
  }

  private func show(_ report: DiffReport, _ other: Language) -> ExitCode {
    let isJSON = invocation.text(.checkOutput) == "json"
    let language = console.language(orElse: isJSON ? .english : other)
    let status = console.write(
      isJSON ? report.json(language) : console.wrapped(VisibleText.of(report.text(language))),
      orElse: other)
    return status == .done && !report.isSame ? .refused : status
  }
}
