import Diagnostics
import ExactArithmetic
import RubricSyntax

/// What can be wrong with a sum of scores before its first step.
extension RubricDraft {
  func problems(of terms: [TermDraft]) -> [Diagnostic] {
    terms.compactMap(factorUnfit) + kindsDiffer(terms)
      + terms.indices.flatMap { gapProblems(of: $0, in: terms) }
  }

  /// The words behind a sum of components are said of all of them, so they are of use where one of
  /// them can be absent, and told once where none can. Of several figures it is told elsewhere.
  private func gapProblems(of index: Int, in terms: [TermDraft]) -> [Diagnostic] {
    let term = terms[index]
    if term.isOfFigures { return [] }
    let written = terms.indices.filter { terms[$0].spot == term.spot }
    if written.contains(where: { type(of: terms[$0])?.mayBeAbsent ?? false }) {
      guard type(of: term)?.mayBeAbsent ?? false else { return [] }
    } else if index != written[0] {
      return []
    }
    return gapProblems(of: term, isAlone: terms.count == 1)
  }

  /// What is open, or said in vain, of a term that has no value.
  ///
  /// - Parameter isAlone: whether it is all there is, so that without it there is no sum.
  func gapProblems(of term: TermDraft, isAlone: Bool) -> [Diagnostic] {
    guard let type = type(of: term) else { return [] }
    guard term.whenEmpty != nil || term.saysSumIsEmpty else {
      return type.mayBeAbsent && !isAlone ? [termMayBeAbsent(term)] : []
    }
    if !type.mayBeAbsent { return [.gapCannotOccur(Bilingual(zh: "空缺", en: "empty"), term.spot)] }
    guard let rule = term.whenEmpty, case .countsAs(let amount) = rule, !amount.fits(type.kind)
    else { return [] }
    return [.kindsMixed(amount, among: type.kind, term.spot)]
  }

  /// Points, shares and numbers do not mix.
  func kindsDiffer(_ terms: [TermDraft]) -> [Diagnostic] {
    guard let first = terms.lazy.compactMap({ self.addend($0) }).first else { return [] }
    return terms.dropFirst().compactMap { term in
      guard let other = addend(term), other.kind != first.kind else { return nil }
      return Diagnostic(
        .kindsMixed, zh: "\(other.kind.name.chinese)不能与\(first.kind.name.chinese)相加减。",
        en:
          "\(other.kind.name.english.capitalizedFirst) cannot be added to or taken from \(first.kind.name.english).",
        at: term.spot, help: toOneKind([first, other]))
    }
  }

  func kindsDiffer(_ list: FigureListDraft) -> [Diagnostic] { kindsDiffer(list.terms) }

  private func addend(_ term: TermDraft) -> Addend? {
    type(of: term).map { Addend(kind: $0.kind, term: term) }
  }

  /// A factor of a kind that makes no product with what it multiplies.
  func factorUnfit(_ term: TermDraft) -> Diagnostic? {
    guard let factor = term.factor, let own = type(of: .operand(term.operand))?.kind else {
      return nil
    }
    if case .constant(let amount) = factor {
      let isTwice = amount.kind == .points && own == .points
      return isTwice ? .pointsTimesPoints(amount, at: term.spot) : nil
    }
    guard let other = type(of: .operand(factor))?.kind, own.times(other) == nil else { return nil }
    if case .constant(let number) = term.operand, number.kind != .share {
      return numberTimes(factor, number, term.spot)
    }
    return own == .points
      ? pointsTimesPoints(factor, term.spot) : shareTimesNumber(factor, term.spot, Self.inASum)
  }

  /// A sum in which one part is not there is not a smaller sum: somebody has to say what it is.
  func termMayBeAbsent(_ term: TermDraft) -> Diagnostic {
    guard case .quantity(let index) = term.operand else { return itemMayBeAbsent(term) }
    let component = quantities[index]
    let leftOut = component.steps.last { $0.value.whenEmpty == .leftOut }
    let gap = leftOut.map(\.value.gap) ?? Keyword.empty.spelling
    let zero = zero(of: term)
    let nothing = leftOut?.value.zeroOfGap ?? zero
    return Diagnostic(
      .emptyNotRuled,
      zh: "“\(component.name.text)”可能没有值，这时总和怎样计算未规定。",
      en: "\"\(component.name.text)\" can be without a value: it is not said what the sum is then.",
      at: term.spot,
      cause: leftOut.map {
        Diagnostic.Cause(
          Bilingual(zh: "\(gap.chinese)不计", en: "left out"), at: $0.spot.place)
      },
      help: [
        leftOut == nil
          ? nil
          : Bilingual(
            zh:
              "请把“\(gap.chinese)不计”那一步改为：\(gap.chinese)停止计票。（或：\(gap.chinese)计为\(nothing.chinese)）",
            en:
              "Change the step that says left out to: \(gap.english) refuse. (or: \(gap.english) counts as \(nothing.english))"
          ),
        behind(term, zero),
      ].compactMap { $0 })
  }

  private func itemMayBeAbsent(_ term: TermDraft) -> Diagnostic {
    let zero = zero(of: term)
    return Diagnostic(
      .emptyNotRuled, zh: "登记表上可能没有这一项的数，这时总和怎样计算未规定。",
      en: "The checklist can be without this number: it is not said what the sum is then.",
      at: term.spot,
      help: [
        Bilingual(
          zh: "请在登记表中写：空白：停止计票。缺漏：停止计票。（或：计为\(zero.chinese)）",
          en:
            "Write in the checklist: Blank: refuse. Missing: refuse. (or: counts as \(zero.english))"
        ),
        behind(term, zero),
      ])
  }

  private func behind(_ term: TermDraft, _ zero: Bilingual) -> Bilingual {
    return Bilingual(
      zh: "只在这个总和中另作规定的，请在这一项之后写：空缺计为\(zero.chinese)。（或：空缺不计；空缺则总和空缺；各部分之和还可写：空缺按满分比例折算）",
      en:
        "For this sum alone write behind the term: empty counts as \(zero.english). (or: empty left out; empty leaves the sum empty; behind the sum of components also: empty scales up to full points)"
    )
  }

  private func zero(of term: TermDraft) -> Bilingual {
    (type(of: .operand(term.operand))?.kind ?? .points).zero
  }
}

extension Diagnostic {
  static func pointsTimesPoints(_ factor: Amount, at spot: Spot) -> Diagnostic {
    let share = Amount(factor.value / Rational(100), .share).text
    let number = Amount(factor.value, .bare).text
    return Diagnostic(
      .kindsMixed, zh: "分值不能再乘以\(factor.text.chinese)。",
      en: "Points cannot be multiplied by \(factor.text.english).", at: spot,
      help: [
        Bilingual(
          zh: "倍数不写“分”：乘以\(number.chinese)。比率请写：乘以\(share.chinese)。",
          en: "For a factor write: times \(number.english). For a share: times \(share.english).")
      ])
  }
}

extension Step {
  /// The word for what it finds nothing in.
  fileprivate var gap: Bilingual {
    if case .rangeShare = self { Keyword.allEqual.spelling } else { Keyword.empty.spelling }
  }

  /// What nothing is where the step stands; nil where it is what it is in the sum.
  fileprivate var zeroOfGap: Bilingual? {
    if case .rangeShare = self { Amount(.zero, .share).text } else { nil }
  }
}
