import Diagnostics
import ExactArithmetic
import RubricSyntax

/// Steps that change no value that can occur: mostly a slip in a number, or a step at the wrong
/// place. What regulations write as a safeguard, such as a cap at the maximum, is not told.
extension LadderTyper {
  mutating func tellIfIdle(_ bound: Bound, by amount: Amount, at spot: Spot) {
    let isIdle =
      amount.value == bound.amount.value
      ? type.range.isApart(from: bound) && !isSafeguard(bound) : !type.range.meets(bound)
    if isIdle { report(neverActs([here], spot)) }
  }

  mutating func tellIfIdle(_ limit: Limit, _ other: ValueType, at spot: Spot) {
    let (own, bound) = limit.isUpper ? (type.range, other.range) : (-type.range, -other.range)
    guard let high = own.highest, let low = bound.lowest, high < low else { return }
    report(neverActs([here, figure(limit.operand, other)], spot))
  }

  mutating func tellThatNothingIsBeyond(
    _ distance: DistancePoints, _ number: ValueType, _ line: ValueType, at spot: Spot
  ) {
    let figures = [(distance.operand, number), (distance.line, line)].filter { !$0.0.isConstant }
    report(neverActs(figures.map { figure($0.0, $0.1) }, spot))
  }

  /// Nothing is added or taken away for each, or in all.
  mutating func tellIfIdle(points: Rational, mostInAll: Rational?, at spot: Spot) {
    if points.isZero {
      report(.idle(zh: "加减的是0分", en: "it adds or takes away 0 points", at: spot))
    } else if let most = mostInAll, most.isZero {
      report(.idle(zh: "累计不超过0分", en: "there are at most 0 points in all", at: spot))
    }
  }

  mutating func tellIfIdle(adding term: Quantity.Term, at spot: Spot) {
    guard case .constant(let amount) = term.operand, amount.value.isZero else { return }
    report(.idle(zh: "加减的是0", en: "what it adds or takes away is 0", at: spot))
  }

  /// Per cents are not told: formulas end in `×100%`.
  mutating func tellIfIdle(times amount: Amount, at spot: Spot) {
    guard amount.kind == .bare else { return }
    if amount.value == .one {
      report(.idle(zh: "乘以1，结果不变", en: "times 1 a value stays as it is", at: spot))
    } else if amount.value.isZero {
      report(alwaysZero(spot))
    }
  }

  private var here: AxisDomain {
    AxisDomain(
      range: type.range, kind: type.kind, name: Bilingual(zh: "这里的数", en: "the value here"))
  }

  private func figure(_ operand: Quantity.Term.Operand, _ type: ValueType) -> AxisDomain {
    AxisDomain(range: type.range, kind: type.kind, name: rubric.mention(of: operand))
  }

  /// - Parameter domains: what the values can be that the step looks at.
  private func neverActs(_ domains: [AxisDomain], _ spot: Spot) -> Diagnostic {
    let limits = domains.compactMap(\.limits)
    return .idle(
      zh: limits.map(\.chinese).joined(separator: "，"),
      en: limits.map(\.english).joined(separator: ", "), at: spot)
  }

  private func alwaysZero(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .notice, .rowNeverUsed,
      Bilingual(
        zh: "乘以0，前面各步的结果都不起作用。", en: "Times 0 nothing is left of the steps before."),
      at: spot, help: [Diagnostic.checkTheNumber])
  }

  /// Nothing, the whole and the maximum bound a value whatever else is written.
  private func isSafeguard(_ bound: Bound) -> Bool {
    let limit = bound.amount.value
    if limit.isZero || (type.kind == .share && limit == .one) { return true }
    switch quantity.role {
    case .component(let maximum): return limit == maximum
    case .finalScore: return limit == rubric.fullScore?.value
    case .rate, .figure: return false
    }
  }
}

extension Interval {
  /// Whether every value lies on the other side of the limit, and none on it.
  fileprivate func isApart(from bound: Bound) -> Bool {
    let limit = bound.amount.value
    switch bound.comparison {
    case .moreThan, .atLeast: return highest.map { $0 < limit } ?? false
    case .below, .atMost: return lowest.map { $0 > limit } ?? false
    case .equals: return !contains(limit)
    }
  }
}

extension Diagnostic {
  /// - Parameters: why the step never does anything.
  fileprivate static func idle(zh chinese: String, en english: String, at spot: Spot) -> Diagnostic
  {
    Diagnostic(
      .notice, .rowNeverUsed,
      Bilingual(
        zh: "这一步从不起作用：\(chinese)。", en: "This step never does anything: \(english)."),
      at: spot, help: [checkTheNumber])
  }

  fileprivate static let checkTheNumber = Bilingual(
    zh: "请核对数字，或这一步的先后；有意如此的，不必改动。",
    en: "Check the number, or where the step stands; nothing has to be changed if it is meant.")
}
