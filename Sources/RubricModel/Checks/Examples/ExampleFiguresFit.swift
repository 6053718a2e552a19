import Diagnostics
import ExactArithmetic

/// An example promises a share as a share: 0.25 beside a rate of 25 % would hold by accident.
enum ExampleFiguresFit: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.examples.flatMap { example -> [Diagnostic] in
      guard case .results(let units) = example.expectation else { return [] }
      return units.flatMap(\.figures).compactMap { problem(with: $0, rubric) }
    }
  }

  private static func problem(
    with figure: Example.ExpectedFigure, _ rubric: RubricDraft
  ) -> Diagnostic? {
    guard case .quantity(let index, let amount) = figure.figure,
      let type = rubric.quantities[index].typed?.type
    else { return nil }
    if (type.kind == .share) == (amount.kind == .share) { return nil }
    // That points are no share is said where the example is read.
    if rubric.quantities[index].isComponent || index == rubric.finalScore { return nil }
    let name = rubric.quantities[index].mention
    let written = amount.text
    return type.kind == .share
      ? Diagnostic(
        .exampleUnsound, zh: "\(name.chinese)是比率，应得的数要写百分号，不能写\(written.chinese)。",
        en: "\(name.english) is a share: write it with %, not \(written.english).", at: figure.spot,
        help: [amount.value > Rational(100) ? plainNumber(amount) : share(amount)])
      : Diagnostic(
        .exampleUnsound, zh: "\(name.chinese)不是比率，不能写作\(written.chinese)。",
        en: "\(name.english) is no share; it cannot be \(written.english).", at: figure.spot)
  }

  private static func share(_ amount: Amount) -> Bilingual {
    Bilingual(
      zh: "请写：\(percent(amount))。（两个数相除得到比率；要作普通的数的，在相除之后写：化为小数）",
      en:
        "Write: \(percent(amount)). (a quotient of two numbers is a share; for a plain number write behind it: as plain number)"
    )
  }

  /// More than the whole is hardly a share that lacks its sign.
  private static func plainNumber(_ amount: Amount) -> Bilingual {
    let written = amount.text
    return Bilingual(
      zh: "两个数相除得到比率；要作普通的数\(written.chinese)的，在相除之后写：化为小数。",
      en:
        "A quotient of two numbers is a share; for the plain number \(written.english) write behind it: as plain number."
    )
  }

  /// What was most probably meant: 66.7 is 66.7%, and 0.667 is that, too.
  private static func percent(_ amount: Amount) -> String {
    let isFraction = amount.value <= .one
    return Amount(isFraction ? amount.value : amount.value / Rational(100), .share).text.chinese
  }
}
