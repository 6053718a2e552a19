import Diagnostics

/// Steps of a derivation as a table that can be folded away.
struct StepsMarkup {
  let heading: Bilingual
  let steps: [ReportDocument.ReportStep]
  let language: Language
  let place: SheetPlace

  /// More than that are folded on a screen until the reader asks for them.
  private static let mostOpen = 12

  var markup: Markup {
    Markup(
      "details", ["class": "steps", "open": steps.count > Self.mostOpen ? nil : "open"],
      Markup(trusted: "\n"),
      .lines([Markup("summary", [:], place.heading(said(heading))), table]))
  }

  private func said(_ text: Bilingual) -> Markup { LanguageMark.text(text, in: language) }

  private static let (rule, subject, working, result) = (
    Bilingual(zh: "依据", en: "Rule"), Bilingual(zh: "对象", en: "Of"),
    Bilingual(zh: "算法", en: "Working"), Bilingual(zh: "结果", en: "Result")
  )

  private var hasSubject: Bool { steps.contains { $0.subject != nil } }

  private var table: Markup {
    let heads = [Self.rule] + (hasSubject ? [Self.subject] : []) + [Self.working]
    let head =
      heads.map { Markup("th", ["scope": "col"], said($0)) }
      + [Markup("th", ["scope": "col", "class": "number"], said(Self.result))]
    return Markup(
      "table", ["aria-label": heading[language]], Markup(trusted: "\n"),
      .lines([
        Markup("thead", [:], Markup("tr", [:], content: head)),
        Markup("tbody", [:], Markup(trusted: "\n"), .lines(steps.map(row))),
      ]))
  }

  private func row(_ step: ReportDocument.ReportStep) -> Markup {
    let subject =
      hasSubject ? Markup("td", ["class": "subject"], step.subject.map(said) ?? .nothing) : .nothing
    return Markup(
      "tr", [:], Markup("th", ["scope": "row"], said(step.rule)), subject,
      Markup("td", ["class": "working"], said(step.working)),
      Markup("td", ["class": "number main"], Markup(step.result ?? "")))
  }
}
