import Diagnostics
import ExactArithmetic
import RubricModel
import Rules
import Scoring

/// What decides between units whose scores are equal, or that nothing does, in words.
struct TieWords {
  private let rubric: Rubric
  /// Which figures may be told.
  private let disclosure: Disclosure

  init(_ rubric: Rubric, _ disclosure: Disclosure = .office) {
    self.rubric = rubric
    self.disclosure = disclosure
  }

  /// `“现场测评”也相同，并列`; a rubric that compares nothing else says so.
  var shared: Bilingual {
    let compared = (rubric.ranking?.tieBreaks ?? []).prefix { !$0.isLast }.map(\.words)
    if compared.isEmpty {
      return Bilingual(zh: "按办法并列", en: "and the rubric lets them share the place")
    }
    return Bilingual(
      zh: compared.map { "\($0.chinese)也相同，" }.joined() + "并列",
      en: compared.map { "\($0.english) too, " }.joined() + "so they share the place")
  }

  /// `由“现场测评”决定：72.57对72.04`, after the tie-breaks that were equal too.
  func text(
    _ tieBreak: TieBreak, _ values: (Rational?, Rational?), after equal: [TieBreak]
  ) -> Bilingual {
    let figures = figures(tieBreak, values)
    let direction = direction(of: tieBreak)
    return Bilingual(
      zh: equal.map { "\($0.words.chinese)也相同，" }.joined()
        + "由\(tieBreak.words.chinese)\(direction.chinese)决定\(figures.chinese)",
      en: equal.map { "\($0.words.english) too, " }.joined()
        + "decided \(tieBreak.score == nil ? "" : "by ")\(tieBreak.words.english)\(direction.english)\(figures.english)"
    )
  }

  /// Said where it is not that of the ranking: else the wrong one of two figures seems to be ahead.
  private func direction(of tieBreak: TieBreak) -> Bilingual {
    guard tieBreak.score != nil, let ranking = rubric.ranking,
      ranking.isLowestFirst != tieBreak.isLowestFirst
    else { return Bilingual(same: "") }
    return tieBreak.isLowestFirst
      ? Bilingual(zh: "（由低到高）", en: " (lowest first)")
      : Bilingual(zh: "（由高到低）", en: " (highest first)")
  }

  /// Both, as they are printed; nothing where the reader may not see them.
  private func figures(_ tieBreak: TieBreak, _ values: (Rational?, Rational?)) -> Bilingual {
    guard let score = tieBreak.score else { return Bilingual(same: "") }
    let index = rubric.quantities.firstIndex { $0.name.text == score }
    // A criterion has no figure of its own that the rubric could publish.
    guard index.map(disclosure.showsQuantity) ?? disclosure.showsEverything else {
      return Bilingual(same: "")
    }
    let texts = [values.0, values.1].map { value in
      value.map { figure in
        index.map { rubric.quantities[$0].printed(figure) } ?? figure.shortestText()
      } ?? "—"
    }
    return Bilingual(
      zh: "：\(texts[0])对\(texts[1])", en: ": \(texts[0]) against \(texts[1])")
  }
}
