import Diagnostics
import ExactArithmetic
import RubricSyntax

/// `“一季度”、“二季度”的平均值` says in one breath what steps say one by one: a mean is a sum that is
/// divided, the highest figure one that does not fall below any other.
extension RubricReader {
  mutating func readFigures(_ list: SyntaxNode, into quantity: inout QuantityDraft) {
    guard let terms = figures(list) else { return }
    let spot = reader.spot(list)
    if list.has(.meanOfThese) {
      quantity.start = .terms(terms)
      let number = Amount(Rational(terms.count), .bare)
      quantity.steps.append(
        Placed(
          .divide(Division(divisor: .amount(number), isOfMean: true, whenEmpty: nil)), at: spot))
    } else {
      quantity.start = .terms([terms[0]])
      quantity.steps += terms.dropFirst().map {
        Placed(.limit(Limit(operand: $0.operand, isUpper: list.has(.lowestOfThese))), at: $0.spot)
      }
    }
  }

  /// Nil where one of them is no figure.
  private mutating func figures(_ list: SyntaxNode) -> [TermDraft]? {
    var whenEmpty = list.first(.emptyRule).map(emptyTreatment)
    if whenEmpty == .leftOut, let rule = list.first(.emptyRule) {
      reader.report(.figureLeftOut(at: reader.spot(rule)))
      whenEmpty = .refuse
    }
    var terms: [TermDraft] = []
    for name in list.names {
      guard let operand = operand(name) else { return nil }
      if terms.contains(where: { $0.operand == operand }) {
        reader.report(.figureTwice(name.text, at: reader.spot(name)))
      }
      terms.append(
        TermDraft(
          operand: operand, factor: nil, isSubtracted: false, whenEmpty: whenEmpty,
          saysSumIsEmpty: false, isOfFigures: true, spot: reader.spot(name)))
    }
    return terms
  }
}

extension Diagnostic {
  fileprivate static func figureTwice(_ name: String, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .saidTwice, zh: "这里“\(name)”写了两次。", en: "\"\(name)\" stands here twice.", at: spot,
      help: [
        Bilingual(zh: "请删去一个，或换成另一个的名称。", en: "Delete one, or name the other that was meant.")
      ])
  }

  /// The mean would be of fewer figures, which a sum that is divided cannot say.
  fileprivate static func figureLeftOut(at spot: Spot) -> Diagnostic {
    Diagnostic(
      .treatmentUnfit, zh: "几个数的平均值，空缺的不能写“不计”。",
      en: "Of a mean of several figures an empty one cannot be left out.", at: spot,
      help: [
        Bilingual(
          zh: "请写：空缺停止计票。（或：空缺计为0分）", en: "Write: empty refuse. (or: empty counts as 0 points)"),
        .meanOfThoseThere,
      ])
  }
}

extension Bilingual {
  static let meanOfThoseThere = Bilingual(
    zh: "有几个算几个的，几个数登记在一张表上，再取自这张表：汇总各项目取平均分，空缺停止计票，部分空缺不计。",
    en:
      "To take the mean of those that there are, enter them on one checklist and base the figure on it: over items, plain mean, empty refuse, part empty left out."
  )
}
