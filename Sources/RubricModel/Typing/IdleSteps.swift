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

  mutating func tellIfIdle(
    _ distance: DistancePoints, _ beyond: Interval, _ number: ValueType, _ line: ValueType,
    at spot: Spot
  ) {
    guard beyond == Interval(.zero) else { return }
    let figures = [(distance.operand, number), (distance.line, line)].filter { !$0.0.isConstant }
    report(neverActs(figures.map { figure($0.0, $0.1) }, spot))
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
    return Diagnostic(
      .notice, .rowNeverUsed,
      Bilingual(
        zh: "这一步从不起作用：\(limits.map(\.chinese).joined(separator: "，"))。",
        en: "This step never does anything: \(limits.map(\.english).joined(separator: ", "))."),
      at: spot,
      help: [
        Bilingual(
          zh: "请核对数字，或这一步的先后；有意如此的，不必改动。",
          en:
            "Check the number, or where the step stands; nothing has to be changed if it is meant.")
      ])
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
