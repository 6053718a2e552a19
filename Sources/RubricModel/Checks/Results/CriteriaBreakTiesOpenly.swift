import Diagnostics

/// A criterion that breaks ties is compared as it stands before the criteria become one: not
/// rounded, and printed nowhere by itself.
enum CriteriaBreakTiesOpenly: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    // Where it is not clear what is compared, that is told instead.
    let compared = (rubric.ranking?.criteria ?? []).filter {
      rubric.waysToCriteria(of: $0.value.form) == 1
    }
    return compared.map { criterion in
      let name = criterion.value.name
      let form = rubric.forms[criterion.value.form].name.text
      return Diagnostic(
        .notice, .criterionBreaksTies,
        Bilingual(
          zh: "同分时比较的是指标“\(name)”未经修约的得数，它不单独公布。",
          en:
            "Ties are broken by the criterion \"\(name)\" as it is before rounding; it is not published by itself."
        ),
        at: criterion.spot,
        help: [
          Bilingual(
            zh: "要写得更清楚，可另立一条：数值“…”，取自“\(form)”指标“\(name)”：……，再比较这个数值。",
            en:
              "It is clearer as an article of its own: Quantity \"…\" based on \"\(form)\" criterion \"\(name)\": …; compare that."
          )
        ])
    }
  }
}
