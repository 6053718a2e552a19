import ExactArithmetic

/// A change divided by what it started from, (上年－本年)÷上年: a decrease is never more than the
/// whole, and no increase is a loss of more than that, where no number is below zero.
extension LadderTyper {
  /// The range of a sum divided by one of its own terms; nil for any other division.
  func rangeOfChange(
    _ division: Division, behind steps: ArraySlice<Placed<Step>>, _ divisor: Interval
  ) -> Interval? {
    guard case .operand(let base) = division.divisor,
      var terms = rubric.terms(of: quantity, steps, keeping: base),
      let index = terms.firstIndex(where: { $0.isJust(base) })
    else { return nil }
    let own = terms.remove(at: index)
    let others = terms.compactMap { term in
      rubric.type(of: term).map { SummedTerm(term, $0).orNothing }
    }
    guard others.count == terms.count, !terms.contains(where: { $0.operand == base }) else {
      return nil
    }
    let rest = others.reduce(Interval(.zero)) { $0 + $1 }
    let whole = Interval(own.isSubtracted ? -.one : .one)
    let range = (type.range / divisor).cut(to: whole + rest / divisor)
    let isRuled = terms.count == 1 && divisor.lowest.map { $0.signum >= 0 } ?? false
    return isRuled ? range.cut(to: rubric.ruledDifference(of: own, terms[0])) : range
  }
}

extension RubricDraft {
  /// The terms that a ladder has added up so far, and nothing else; a figure that is such a sum
  /// itself stands as its terms.
  ///
  /// - Parameter base: stays as it is.
  func terms(
    of quantity: QuantityDraft, _ steps: some Sequence<Placed<Step>>,
    keeping base: Quantity.Term.Operand
  ) -> [TermDraft]? {
    guard case .terms(let started)? = quantity.start else { return nil }
    var terms = started
    if let index = quantity.onlyFigure?.quantity, quantity.onlyFigure != base {
      let figure = quantities[index]
      terms = self.terms(of: figure, figure.steps, keeping: base) ?? started
    }
    for placed in steps {
      switch placed.value {
      case .add(let term): terms.append(TermDraft(term, at: placed.spot))
      case .keepExact: break
      default: return nil
      }
    }
    return terms
  }
}

extension RubricDraft {
  /// On which side of nothing a difference of two lines lies, as far as the rules of a row say.
  fileprivate func ruledDifference(of one: TermDraft, _ other: TermDraft) -> Interval {
    guard other.isJust(other.operand), one.isSubtracted != other.isSubtracted else {
      return .unbounded
    }
    let (ahead, behind) = one.isSubtracted ? (other, one) : (one, other)
    return ruledLead(of: ahead.operand, over: behind.operand)
  }
}

extension TermDraft {
  init(_ term: Quantity.Term, at spot: Spot) {
    self.init(
      operand: term.operand, factor: term.factor, isSubtracted: term.isSubtracted,
      whenEmpty: term.whenEmpty, saysSumIsEmpty: term.saysSumIsEmpty, spot: spot)
  }

  /// Whether it is the figure itself wherever there is a sum.
  fileprivate func isJust(_ figure: Quantity.Term.Operand) -> Bool {
    operand == figure && whenEmpty == nil && (factor ?? .one) == .one
  }
}
