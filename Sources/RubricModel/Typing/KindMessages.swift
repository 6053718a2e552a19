import Diagnostics
import RubricSyntax

/// One of two things that are added and are not of one kind.
struct Addend {
  let kind: ValueKind
  /// Nil for what the steps have made so far.
  var term: TermDraft?
}

/// What to write where points, shares and plain numbers are added.
extension RubricDraft {
  func toOneKind(_ addends: [Addend]) -> [Bilingual] {
    let number = addends.first { $0.kind == .number }
    let share = addends.first { $0.kind == .share }
    if let number, addends.contains(where: { $0.kind == .points }) {
      return [numberAsPoints(number.term)]
    }
    let points = sharesAsPoints(share?.term)
    guard number != nil, let share else { return [points] }
    return [shareAsNumber(share.term), points]
  }

  private func numberAsPoints(_ term: TermDraft?) -> Bilingual {
    guard let term else {
      return Bilingual(
        zh: "这里是数，本身就作分的，在前面加一步：乘以1分。每一个另值几分的，如：乘以20分；或查分档表。",
        en:
          "Here is a plain number. Where it is meant as points itself add a step before: times 1 point. Where each is worth more, such as: times 20 points; or look up a band table."
      )
    }
    let name = mention(of: term.operand)
    if (term.factor ?? .one) != .one {
      return Bilingual(
        zh: "\(name.chinese)这一项是数，本身就作分的，先立数值，最后一步写：乘以1分；这里写它的名称。",
        en:
          "The term of \(name.english) is a plain number. Where it is meant as points make a quantity of it that ends with: times 1 point; and name it here."
      )
    }
    return Bilingual(
      zh: "\(name.chinese)是数，本身就作分的请写：\(name.chinese)乘以1分。每一个另值几分的，如：乘以20分；或查分档表。",
      en:
        "\(name.english.capitalizedFirst) is a plain number. Where it is meant as points itself write: \(name.english) times 1 point. Where each is worth more, such as: times 20 points; or look up a band table."
    )
  }

  private func shareAsNumber(_ term: TermDraft?) -> Bilingual {
    guard let term else {
      return Bilingual(
        zh: "这里是比率（两个数相除得到的也是），要作普通的数的，在前面加一步：化为小数。",
        en:
          "Here is a share, as every quotient of two numbers is. For a plain number add a step before: as plain number."
      )
    }
    if case .constant(let amount) = term.operand { return numberOf(amount, term.isSubtracted) }
    guard case .quantity(let index) = term.operand, let divided = division(behind: index),
      quantities[divided].role == .figure
    else {
      return Bilingual(
        zh: "比率要作普通的数的，先立数值：数值“…”，取自“…”：化为小数；不修约。这里写它的名称。",
        en:
          "For a plain number make a quantity of the share: Quantity \"…\" based on \"…\": as plain number; no rounding. Name it here."
      )
    }
    let (name, source) = (quantities[index].name.text, quantities[divided].name.text)
    let article = quantities[divided].spot.citation.map { Citation(article: $0.article).text }
    return Bilingual(
      zh:
        "“\(name)”是比率（两个数相除得到的也是），要作普通的数的，在\(article?.chinese ?? "")“\(source)”中相除之后写：化为小数。",
      en:
        "\"\(name)\" is a share, as every quotient of two numbers is. For a plain number write behind the division of \"\(source)\"\(article.map { " in \($0.english)" } ?? ""): as plain number."
    )
  }

  /// The quantity in which two numbers are divided that a share comes from; nil where none are.
  private func division(behind index: Int) -> Int? {
    var (index, seen) = (index, Set<Int>())
    while seen.insert(index).inserted {
      let divides = quantities[index].steps.contains { step in
        if case .divide = step.value { true } else { false }
      }
      if divides { return index }
      guard case .terms(let terms)? = quantities[index].start,
        let source = terms.lazy.filter({ self.type(of: $0)?.kind == .share })
          .compactMap({ $0.operand.quantity }).first
      else { return nil }
      index = source
    }
    return nil
  }

  private func numberOf(_ amount: Amount, _ isSubtracted: Bool) -> Bilingual {
    let number = Amount(amount.value, .bare).text
    let word = (isSubtracted ? Keyword.minus : .plus).spelling
    return Bilingual(
      zh: "百分比要作普通的数的，写成冒号后面的一步：\(word.chinese)\(number.chinese)。",
      en: "For a plain number write a step behind the colon: \(word.english) \(number.english).")
  }

  private func sharesAsPoints(_ term: TermDraft?) -> Bilingual {
    let operand = term?.operand.isConstant ?? true ? nil : term?.operand
    let name = operand.map(mention)
    return Bilingual(
      zh: "要作分的，先折成分，如：\(name?.chinese ?? "“…”")乘以20分；或查分档表。",
      en:
        "For points turn it into points first: \(name?.english ?? "\"…\"") times 20 points; or look up a band table."
    )
  }
}

extension LadderTyper {
  /// - Parameter term: what is added; nil for points of each step or thing.
  func kindsAdded(
    _ other: ValueKind, _ spot: Spot, adding term: TermDraft? = nil
  ) -> Diagnostic {
    Diagnostic(
      .kindsMixed, zh: "\(other.name.chinese)不能与\(type.kind.name.chinese)相加减。",
      en: "Here is \(type.kind.name.english); \(other.name.english) cannot be added or taken away.",
      at: spot,
      help: rubric.toOneKind([Addend(kind: type.kind), Addend(kind: other, term: term)]))
  }
}
