import Diagnostics
import ExactArithmetic

/// Rows of examples say the number of their suggestion or ballot where the form has one, and only
/// there.
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
        form.factor.map { missing($0.value, at: row.spot) }
          ?? (form.kind == .ballot
            ? unknownOfBallots(form, at: row.spot) : unknown(form, at: row.spot))
      }
    }
  }

  private static func missing(_ factor: CarriedNumber, at spot: Spot) -> Diagnostic {
    let number = factor.scale.highest.shortestText()
    if factor.isOfBallot {
      return Diagnostic(
        .exampleUnsound, zh: "没有写这张票的“\(factor.name.text)”。",
        en: "The \"\(factor.name.text)\" of the ballot is not said.", at: spot,
        help: [
          Bilingual(
            zh: "请在票号之后写，如：票号1载明\(number)。",
            en: "Write it behind the ballot: ballot 1 states \(number).")
        ])
    }
    return Diagnostic(
      .exampleUnsound, zh: "没有写这件建议的“\(factor.name.text)”。",
      en: "The \"\(factor.name.text)\" of the suggestion is not said.", at: spot,
      help: [
        Bilingual(
          zh: "请在建议之后写，如：建议“1”系数\(number)。",
          en: "Write it behind the suggestion: suggestion \"1\" factor \(number).")
      ])
  }

  private static func unknownOfBallots(_ form: FormDraft, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .exampleUnsound, zh: "“\(form.name.text)”的票没有载明的数。",
      en: "Ballots on \"\(form.name.text)\" state no number.", at: spot,
      help: [
        Bilingual(
          zh: "请删去这个数；或在表中加：每票载明“…”，从1到100000，每档1。",
          en:
            "Delete the number; or add to the form: Each ballot states \"…\", from 1 to 100000, in steps of 1."
        )
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
