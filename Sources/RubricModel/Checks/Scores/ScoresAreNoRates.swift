import Diagnostics

/// What is printed in points is not called a rate: a rate has a numerator and a base.
enum ScoresAreNoRates: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.quantities.filter { $0.typed?.type.kind == .points && $0.name.isOfRate }.map { score in
      let name = score.name.text
      return Diagnostic(
        .warning, .scoreCalledRate,
        Bilingual(
          zh: "“\(name)”得出的是分，却叫作率。", en: "\"\(name)\" is in points, and is called a rate."),
        at: score.spot,
        help: [
          Bilingual(
            zh: "请改名，如：“\(name)得分”；要公布率的，另立一条：比率“\(name)”，不乘以分。",
            en:
              "Give it another name, such as \"\(name) score\"; to publish a rate, add an article: Rate \"\(name)\", not multiplied by points."
          )
        ])
    }
  }
}

extension Name {
  /// Its last word says so, in either language.
  fileprivate var isOfRate: Bool {
    text.hasSuffix("率")
      || [text, self[.english]].contains { $0.lowercased().split(separator: " ").last == "rate" }
  }
}
