import Diagnostics
import ExactArithmetic
import RubricSyntax

/// Figures that are added up, or compared with each other, as one thing that conditions ask about.
extension RubricDraft {
  /// What it can be; nil where that could not be worked out. Figures are taken to be independent of
  /// each other; of kinds that cannot be added or compared it is said elsewhere.
  func domain(ofSum terms: [SignedFigure]) -> AxisDomain? {
    let figures = terms.compactMap(multiple)
    guard figures.count == terms.count, let first = figures.first,
      figures.allSatisfy({ $0.kind == first.kind })
    else { return nil }
    let ranges = zip(terms, figures).map { $0.isSubtracted ? -$1.range : $1.range }
    let isLead = terms.count == 2 && terms[1].isSubtracted && terms.allSatisfy { $0.times == nil }
    let ruled = isLead ? ruledLead(of: terms[0].operand, over: terms[1].operand) : .unbounded
    return AxisDomain(
      range: ranges.dropFirst().reduce(ranges[0], +).cut(to: ruled),
      step: .commonDivisor(of: figures.map(\.step)), kind: first.kind, name: mention(of: terms))
  }

  /// What a term can be, several times if it says so.
  private func multiple(_ term: SignedFigure) -> AxisDomain? {
    guard let domain = figure(term.operand), let times = term.times else {
      return figure(term.operand)
    }
    return AxisDomain(
      range: domain.range * times.value, step: domain.step.map { $0 * times.value },
      kind: times.kind == .points ? .points : domain.kind, name: mention(of: term.operand, times))
  }

  /// `“均价”乘以50%`.
  func mention(of operand: Quantity.Term.Operand, _ times: Amount?) -> Bilingual {
    mention(of: mention(of: operand), times)
  }

  /// Whatever is called so, several times or a share of it.
  func mention(of name: Bilingual, _ times: Amount?) -> Bilingual {
    guard let times else { return name }
    let word = Keyword.times.spelling
    return Bilingual(
      zh: name.chinese + word.chinese + times.text.chinese,
      en: "\(name.english) \(word.english) \(times.text.english)")
  }

  /// `“满意率”加上“基本满意率”`.
  func mention(of terms: [SignedFigure]) -> Bilingual {
    let names = terms.enumerated().map { index, term in
      let name = mention(of: term.operand, term.times)
      if index == 0 { return name }
      let word = (term.isSubtracted ? Keyword.minus : .plus).spelling
      return Bilingual(
        zh: word.chinese + name.chinese, en: " \(word.english) " + name.english)
    }
    return Bilingual(
      zh: names.map(\.chinese).joined(), en: names.map(\.english).joined())
  }
}
