import Diagnostics
import RubricModel

/// The codes of everything that an example can show.
public enum ExampleCode: String, CaseIterable, Sendable {
  case figureDiffers = "X0101"
  case countedAlthoughRefused = "X0102"
  case refusedAlthoughCounted = "X0103"
  case unitNotGiven = "X0104"
}

extension Diagnostic {
  private init(_ code: ExampleCode, zh chinese: String, en english: String, at spot: Spot) {
    self.init(.error, code.rawValue, Bilingual(zh: chinese, en: english), at: spot.place)
  }

  static func figureDiffers(
    _ example: Example, unit: Name, figure: Bilingual, promised: String, computed: String,
    at spot: Spot
  ) -> Diagnostic {
    Diagnostic(
      .figureDiffers,
      zh:
        "算例“\(example.name)”：“\(unit[.chinese])”\(figure.chinese)应得\(promised)，按本办法算得\(computed)。",
      en:
        "Example \"\(example.name)\": expected \(figure.english) \(promised) for \"\(unit[.english])\", this rubric gives \(computed).",
      at: spot)
  }

  static func countedAlthoughRefused(_ example: Example) -> Diagnostic {
    Diagnostic(
      .countedAlthoughRefused, zh: "算例“\(example.name)”应当停止计票，按本办法却算出了结果。",
      en: "Example \"\(example.name)\" expects the count to stop, but this rubric gives a result.",
      at: example.spot)
  }

  static func refusedAlthoughCounted(_ example: Example) -> Diagnostic {
    Diagnostic(
      .refusedAlthoughCounted, zh: "算例“\(example.name)”应当有结果，按本办法却停止计票，原因如下。",
      en:
        "Example \"\(example.name)\" expects results, but this rubric stops the count, for the reasons below.",
      at: example.spot)
  }

  static func unitNotGiven(_ unit: String, _ example: Example) -> Diagnostic {
    Diagnostic(
      .unitNotGiven, zh: "算例“\(example.name)”没有给出“\(unit)”的分数。",
      en: "Example \"\(example.name)\" gives no marks for \"\(unit)\".", at: example.spot)
  }
}
