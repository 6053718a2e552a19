import Diagnostics
import ExactArithmetic
import RubricSyntax
import Rules

/// Several figures of which the sum, the mean or an end is taken.
struct FigureListDraft {
  var figures: [Placed<Quantity.Term.Operand>]
  let average: Average
  /// Nil where it is not said.
  let gap: FigureList.Gap?
  let spot: Spot
}

/// `“一季度”、“二季度”的平均值` says in one breath what steps say one by one: a mean is a sum that is
/// divided, the highest figure one that does not fall below any other. What is done where a unit
/// lacks some of them no step can say.
extension RubricReader {
  mutating func readFigures(_ node: SyntaxNode, into quantity: inout QuantityDraft) {
    guard let list = figures(node) else { return }
    read(list, into: &quantity)
  }

  /// `各部分之和，空缺按满分比例折算`: the components as a list of figures.
  mutating func readComponents(_ value: SyntaxNode, into quantity: inout QuantityDraft) -> Bool {
    let terms = value.nodes(.term)
    guard
      let rule = terms.lazy.compactMap({ $0.first(.termEmptyRule) }).first(where: {
        $0.has(.scalesToFull)
      })
    else { return false }
    guard terms.count == 1, terms[0].has(.sumOfComponents), !terms[0].has(.times) else {
      reader.report(.termScaled(at: reader.spot(rule)))
      return false
    }
    let spot = reader.spot(terms[0])
    let components = draft.components.map { Placed(Quantity.Term.Operand.quantity($0), at: spot) }
    guard !components.isEmpty else { return false }
    read(
      FigureListDraft(figures: components, average: .sum, gap: .scalesToFull, spot: spot),
      into: &quantity)
    return true
  }

  private mutating func read(_ list: FigureListDraft, into quantity: inout QuantityDraft) {
    quantity.figures = list
    let gap = list.gap
    switch list.average.formula {
    case .sum where gap != .scalesToFull: quantity.start = .terms(list.terms)
    case .mean where gap != .leftOut:
      quantity.start = .terms(list.terms)
      let number = Amount(Rational(list.figures.count), .bare)
      quantity.steps.append(
        Placed(
          .divide(Division(divisor: .amount(number), isOfMean: true, whenEmpty: nil)),
          at: list.spot))
    case .highest where gap == nil, .lowest where gap == nil:
      quantity.start = .terms(Array(list.terms.prefix(1)))
      quantity.steps += list.figures.dropFirst().map {
        Placed(
          .limit(Limit(operand: $0.value, isUpper: list.average.formula == .lowest)), at: $0.spot)
      }
    default: quantity.start = .figures(list)
    }
  }

  /// Nil where one of them is no figure.
  private mutating func figures(_ node: SyntaxNode) -> FigureListDraft? {
    var figures: [Placed<Quantity.Term.Operand>] = []
    for name in node.names {
      guard let operand = operand(name) else { return nil }
      if figures.contains(where: { $0.value == operand }) {
        reader.report(.figureTwice(name.text, at: reader.spot(name)))
      }
      figures.append(Placed(operand, at: reader.spot(name)))
    }
    let average = average(of: node)
    var gap = node.first(.figureEmptyRule).map(figureListGap)
    if gap == .scalesToFull, average.formula != .sum, let rule = node.first(.figureEmptyRule) {
      reader.report(.figuresScaled(average, at: reader.spot(rule)))
      gap = .refuse
    }
    return FigureListDraft(
      figures: figures, average: average, gap: gap, spot: reader.spot(node))
  }

  private func average(of node: SyntaxNode) -> Average {
    if node.has(.together) { return .sum }
    if node.has(.meanOfThese) { return .plainMean }
    return node.has(.highestOfThese) ? .highest : .lowest
  }

  private func figureListGap(_ node: SyntaxNode) -> FigureList.Gap {
    if let amount = node.first(.amount) { return .countsAs(reader.amount(amount)) }
    if node.has(.scalesToFull) { return .scalesToFull }
    if node.has(.leavesEmpty) { return .leavesEmpty }
    return node.has(.leftOut) ? .leftOut : .refuse
  }
}

extension FigureListDraft {
  /// Added up.
  var terms: [TermDraft] {
    figures.map { figure in
      TermDraft(
        operand: figure.value, factor: nil, isSubtracted: false,
        whenEmpty: gap.flatMap(\.treatment), saysSumIsEmpty: gap == .leavesEmpty,
        isOfFigures: true, spot: figure.spot)
    }
  }
}

extension FigureList.Gap {
  /// The same, said of a term of a sum.
  fileprivate var treatment: EmptyTreatment? {
    switch self {
    case .leftOut: .leftOut
    case .refuse: .refuse
    case .countsAs(let amount): .countsAs(amount)
    case .scalesToFull, .leavesEmpty: nil
    }
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

  /// A mean and an end of figures have no points in full.
  fileprivate static func figuresScaled(_ average: Average, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .treatmentUnfit, zh: "“空缺按满分比例折算”只用于合计。",
      en: "\"empty scales up to full points\" is for figures together only.", at: spot,
      help: [
        Bilingual(
          zh: "有几个算几个的，请写：空缺不计。求和折算的写：“甲”、“乙”合计，空缺按满分比例折算。",
          en:
            "To take those that there are write: empty left out. For a sum write: \"甲\" and \"乙\" together, empty scales up to full points."
        )
      ])
  }

  /// Of one term of a sum it cannot be said what the others make up for.
  static func termScaled(at spot: Spot) -> Diagnostic {
    Diagnostic(
      .treatmentUnfit, zh: "“空缺按满分比例折算”不能只写在一项之后。",
      en: "\"empty scales up to full points\" cannot be said of a single term.", at: spot,
      help: [
        Bilingual(
          zh:
            "请写：取自各部分之和，空缺按满分比例折算。只有其中几项的写：取自“甲”、“乙”合计，空缺按满分比例折算。还要加减别的，另立一个数值。",
          en:
            "Write: based on the sum of components, empty scales up to full points. Of some only: based on \"甲\" and \"乙\" together, empty scales up to full points. For more terms make it a quantity of its own."
        )
      ])
  }
}
