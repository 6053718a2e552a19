import Diagnostics
import RubricModel

/// The codes of everything that an example can show.
public enum ExampleCode: String, CaseIterable, Sendable {
  case figureDiffers = "X0101"
  case countedAlthoughRefused = "X0102"
  case refusedAlthoughCounted = "X0103"
  case unitNotGiven = "X0104"
  case voteStands = "X0105"
  case voteFails = "X0106"
  case dataUnreadable = "X0107"
}

extension Diagnostic {
  private init(
    _ code: ExampleCode, zh chinese: String, en english: String, at spot: Spot,
    help: [Bilingual] = []
  ) {
    self.init(
      .error, code.rawValue, Bilingual(zh: chinese, en: english), at: spot.place, help: help)
  }

  /// - Parameter computed: nil where the unit has no such figure.
  static func figureDiffers(
    _ example: Example, unit: Name, figure: Bilingual, promised: Bilingual, computed: Bilingual?,
    steps: [Bilingual], at spot: Spot
  ) -> Diagnostic {
    let gives = Bilingual(
      zh: computed.map { "按本办法算得\($0.chinese)" } ?? "按本办法没有结果",
      en: computed.map { "this rubric gives \($0.english)" } ?? "this rubric gives none")
    return Diagnostic(
      .figureDiffers,
      zh:
        "算例“\(example.name)”：“\(unit[.chinese])”的\(figure.chinese)应得\(promised.chinese)，\(gives.chinese)。",
      en:
        "Example \"\(example.name)\": expected \(figure.english) \(promised.english) for \"\(unit[.english])\", \(gives.english).",
      at: spot,
      help: (steps.isEmpty ? [] : [working(steps)]) + [correctOne])
  }

  private static func working(_ steps: [Bilingual]) -> Bilingual {
    Bilingual(
      zh: "推算：" + steps.map(\.chinese).joined(separator: "；"),
      en: "Steps: " + steps.map(\.english).joined(separator: "; "))
  }

  static func countedAlthoughRefused(_ example: Example) -> Diagnostic {
    Diagnostic(
      .countedAlthoughRefused, zh: "算例“\(example.name)”应当停止计票，按本办法却算出了结果。",
      en: "Example \"\(example.name)\" expects the count to stop, but this rubric gives a result.",
      at: example.spot, help: [correctOne])
  }

  /// The count stops, but by no rule: what the example gives is no data of the form.
  static func dataUnreadable(_ example: Example) -> Diagnostic {
    Diagnostic(
      .dataUnreadable, zh: "算例“\(example.name)”停止计票，但不是因为办法的规定：所给的数据读不了，原因如下。",
      en:
        "Example \"\(example.name)\" stops, but by no rule of the rubric: its data cannot be read, for the reasons below.",
      at: example.spot)
  }

  static func dataMissing(_ example: Example) -> Diagnostic {
    Diagnostic(
      .dataUnreadable, zh: "算例“\(example.name)”没有给任何一张表的数据，试不出办法的规定。",
      en: "Example \"\(example.name)\" gives no rows of any form, so it tries no rule.",
      at: example.spot,
      help: [
        Bilingual(zh: "请加：已知“…”：…。", en: "Add: Given \"…\": …")
      ])
  }

  static func refusedAlthoughCounted(_ example: Example) -> Diagnostic {
    Diagnostic(
      .refusedAlthoughCounted, zh: "算例“\(example.name)”应当有结果，按本办法却停止计票，原因如下。",
      en:
        "Example \"\(example.name)\" expects results, but this rubric stops the count, for the reasons below.",
      at: example.spot)
  }

  /// Why the count stops; an example has no original that it could be compared with.
  func inExample() -> Diagnostic {
    var told = self
    told.help = help.map { $0 == .compareWithOriginal ? Self.expectRefusal : $0 }
    return told
  }

  /// Where the numbers of an example are given.
  func ofNumbers(in example: Example) -> Diagnostic {
    var told = self
    told.place = example.spot.place
    return told
  }

  /// Where the units of an example are listed.
  func ofUnits(in example: Example) -> Diagnostic {
    var told = self
    told.place = example.spot.place
    told.citation = nil
    told.help = [
      Bilingual(
        zh: "请在算例中按顺序列出单位：已知单位：“…”；“…”。",
        en: "List the units in their order in the example: Given units: \"…\"; \"…\".")
    ]
    return told
  }

  private static let expectRefusal = Bilingual(
    zh: "请改正算例或规定；确应停止计票的，写：应得停止计票。",
    en: "Correct the example or the rule; if the count is to stop, write: Expect refuse.")

  static func voteStands(_ example: Example) -> Diagnostic {
    Diagnostic(
      .voteStands, zh: "算例“\(example.name)”应当测评无效，按本办法测评有效。",
      en:
        "Example \"\(example.name)\" expects that the vote does not stand, but by this rubric it does.",
      at: example.spot, help: [correctOne])
  }

  static func voteFails(_ example: Example, because: [Bilingual]) -> Diagnostic {
    let reasons = Bilingual.list(because)
    return Diagnostic(
      .voteFails,
      zh: "算例“\(example.name)”应当有结果，按本办法测评无效，不符合：\(reasons.chinese)。",
      en:
        "Example \"\(example.name)\" expects results, but by this rubric the vote does not stand; it fails: \(reasons.english).",
      at: example.spot, help: [correctOne])
  }

  static func unitNotGiven(
    _ unit: String, nearest: String?, _ example: Example, at spot: Spot
  ) -> Diagnostic {
    let hint = nearest.map { Bilingual(zh: "是否应为“\($0)”？", en: " Did you mean \"\($0)\"?") }
    return Diagnostic(
      .unitNotGiven, zh: "算例“\(example.name)”的已知中没有“\(unit)”。" + (hint?.chinese ?? ""),
      en: "Nothing that is given in example \"\(example.name)\" is of \"\(unit)\"."
        + (hint?.english ?? ""),
      at: spot)
  }

  private static let correctOne = Bilingual(
    zh: "算例与条文必有一处不对，请改正其一。", en: "Either the example or a rule is wrong: correct it.")
}
