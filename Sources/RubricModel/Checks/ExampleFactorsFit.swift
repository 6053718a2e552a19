import Diagnostics
import ExactArithmetic

/// Rows of examples say the number of their suggestion where the form has one, and only there.
enum ExampleFactorsFit: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.examples.flatMap(\.given).flatMap { given -> [Diagnostic] in
      let form = rubric.forms[given.form]
      let odd = given.rows.filter {
        ($0.factor == nil) != (form.factor == nil) && $0.counts(form, rubric)
      }
      // The marks of one row share what it says.
      var seen: Set<String> = []
      return odd.filter { seen.insert($0.suggestion + "\n" + $0.rater).inserted }.map { row in
        form.factor.map { missing($0.value, at: row.spot) } ?? unknown(form, at: row.spot)
      }
    }
  }

  private static func missing(_ factor: SuggestionFactor, at spot: Spot) -> Diagnostic {
    let number = factor.scale.highest.shortestText()
    return Diagnostic(
      .exampleUnsound, zh: "没有写这件建议的“\(factor.name.text)”。",
      en: "The \"\(factor.name.text)\" of the suggestion is not said.", at: spot,
      help: [
        Bilingual(
          zh: "请在建议之后写，如：建议“1”系数\(number)。",
          en: "Write it behind the suggestion: suggestion \"1\" factor \(number).")
      ])
  }

  private static func unknown(_ form: FormDraft, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .exampleUnsound, zh: "“\(form.name.text)”的建议没有系数。",
      en: "Suggestions on \"\(form.name.text)\" carry no factor.", at: spot,
      help: [
        Bilingual(
          zh: "请删去系数；或在表中加：每件系数“…”，从1到5，每档1。",
          en:
            "Delete the factor; or add to the form: Factor of each suggestion \"…\", from 1 to 5, in steps of 1."
        )
      ])
  }
}

extension Example.GivenMark {
  /// What is left out weighs nothing.
  fileprivate func counts(_ form: FormDraft, _ rubric: RubricDraft) -> Bool {
    let roleRules = rubric.roleRules
    return !form.leavesOut.contains {
      $0.value.areSaid(besides: roleRules) { facts[$0] }
    }
  }
}
