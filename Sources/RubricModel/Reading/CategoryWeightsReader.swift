import Diagnostics
import ExactArithmetic
import RubricSyntax

/// Reads what members of a form weigh for the units of some categories.
extension RubricReader {
  mutating func readCategoryWeights(_ line: SyntaxNode, of form: Int) {
    let words = line.first(.weightsOf)?.keywords ?? []
    guard let dimension = words.lazy.compactMap({ Dimension.ofWeights[$0] }).first else { return }
    guard draft.forms[form].memberSpots[dimension] != nil else {
      return reportNothingToWeigh(dimension, line, of: form)
    }
    let nodes = line.nodes(.item).compactMap { $0.first(.memberWeight) }
    var weights: [Rational?] = draft.forms[form].members(of: dimension).map { _ in nil }
    for node in nodes {
      guard let name = node.names.first, let share = node.share else { continue }
      guard
        case .member(form, dimension, let index)? = reader.resolve(
          name, as: [NameTable.Kind.Class(dimension)], on: form, called: dimension.name)
      else {
        draft.forms[form].hasFaultyWeights = true
        continue
      }
      if weights[index] != nil {
        draft.forms[form].hasFaultyWeights = true
        reader.report(.weighsTwice(name.text, at: reader.spot(name)))
      }
      weights[index] = ExactNumber.share(share.text)
    }
    var categories: [Name] = []
    for name in line.first(.ofCategories)?.names ?? [] {
      guard let category = ownCategory(name, dimension, of: form) else { continue }
      if categories.contains(category) {
        reader.report(.writtenTwice(name.text, at: reader.spot(name)))
      }
      categories.append(category)
    }
    let list = CategoryWeights(categories: categories, dimension: dimension, weights: weights)
    draft.forms[form].categoryWeights.append(Placed(list, at: reader.spot(line)))
  }

  /// Nil, reported, where there is no such category, or where it has its weights already.
  private mutating func ownCategory(
    _ token: Token, _ dimension: Dimension, of form: Int
  ) -> Name? {
    guard let index = category(token) else {
      draft.forms[form].hasFaultyWeights = true
      return nil
    }
    let name = draft.categories[index]
    let earlier = draft.forms[form].categoryWeights.first {
      $0.value.dimension == dimension && $0.value.categories.contains(name)
    }
    guard let earlier else { return name }
    reader.report(
      .categoryWeighedTwice(token.text, dimension, earlier.spot, at: reader.spot(token)))
    return nil
  }

  private mutating func reportNothingToWeigh(
    _ dimension: Dimension, _ line: SyntaxNode, of form: Int
  ) {
    let (name, words) = (draft.forms[form].name.text, dimension.keyword.spelling)
    reader.reportUnlessIncomplete(
      Diagnostic(
        .formLineUnfit,
        zh: "“\(name)”没有列出\(dimension.name.chinese)，不能规定\(dimension.name.chinese)的权重。",
        en: "\"\(name)\" lists no \(dimension.plural) that could have weights.",
        at: reader.spot(line),
        help: [
          Bilingual(
            zh: "请在这一句之前写：\(words.chinese)：“…”；“…”。或删去这一句。",
            en:
              "Write before this sentence: \(words.english.capitalizedFirst): \"…\"; \"…\". Or delete the sentence."
          )
        ]))
  }
}

extension Dimension {
  /// What a list of weights is about, by the word that says so.
  fileprivate static let ofWeights: [Keyword: Dimension] = [
    .groups: .group, .criteria: .criterion, .items: .item,
  ]
}

extension Diagnostic {
  fileprivate static func weighsTwice(_ name: String, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .saidTwice, zh: "“\(name)”的权重在这一句中写了两次。",
      en: "The weight of \"\(name)\" stands twice in this sentence.", at: spot,
      help: [Bilingual(zh: "请删去一个，或改为另一个名称。", en: "Delete one of them, or write another name.")])
  }

  fileprivate static func categoryWeighedTwice(
    _ category: String, _ dimension: Dimension, _ earlier: Spot, at spot: Spot
  ) -> Diagnostic {
    Diagnostic(
      .saidTwice, zh: "类别“\(category)”的\(dimension.name.chinese)权重前面已经规定过。请删去一处。",
      en:
        "The weights of \(dimension.plural) for category \"\(category)\" have been said before. Delete one of the two.",
      at: spot,
      cause: Diagnostic.Cause(Bilingual(zh: "先前的", en: "the earlier ones"), at: earlier.place))
  }
}
