import Diagnostics

/// What regulations write with two numbers, told with the words for just these numbers.
extension DocumentParser {
  /// `权重6:4`: the ratio becomes percentages.
  mutating func ratioAdvice(at failing: Int) -> Bilingual? {
    let sentence = sentence(around: failing)
    guard let start = sentence.first(where: isRatio), abs(start - failing) < 30 else {
      return sharesBehindNames(in: sentence)
    }
    var numbers = [start]
    while isRatio(numbers[numbers.count - 1]) { numbers.append(numbers[numbers.count - 1] + 2) }
    let isWeighing = sentence.contains { index in
      lexed.tokens[index].keyword == .weight || readable(lexed.tokens[index]).contains("加权")
    }
    let parts = numbers.compactMap { lexed.tokens[$0].wholeNumber }
    let sum = parts.reduce(0, +)
    guard isWeighing, parts.count == numbers.count, sum > 0, sum <= 1_000_000 else { return nil }
    let shares = parts.map { $0 * 100 % sum == 0 ? "\($0 * 100 / sum)%" : "\($0)/\(sum)" }
    for index in start..<min(numbers[numbers.count - 1] + 3, lexed.tokens.count) {
      withdrawLexical(at: index)
    }
    let written = sentence.prefix { $0 < start }.filter { lexed.tokens[$0].kind == .name }
    let names = written.suffix(parts.count).map { lexed.tokens[$0].text }
    return .ratio(shares, of: names.count == shares.count ? names : [])
  }

  /// `“甲”、“乙”，权重分别为60%、40%`: each name has its own.
  private func sharesBehindNames(in sentence: Range<Int>) -> Bilingual? {
    let tokens = lexed.tokens[sentence]
    let shares = tokens.indices.filter { tokens[$0].kind == .share }
    let names = tokens.indices.filter { tokens[$0].kind == .name }
    guard shares.count > 1, shares.count == names.count, let last = names.last,
      let first = shares.first, last < first, tokens.contains(where: { $0.keyword == .weight })
    else { return nil }
    return .ratio(shares.map { tokens[$0].text }, of: names.map { tokens[$0].text })
  }

  /// `90-100分`, `60～89分` and `80至90分` in a list of bands.
  func rangeAdvice(at failing: Int) -> Bilingual? {
    let sign = lexed.tokens[failing]
    let heading = sentence(around: failing).prefix(3).compactMap { lexed.tokens[$0].keyword }.first
    guard ["-", "－", "~", "～", "—", "–", "−", "至", "到"].contains(readable(sign)),
      heading == .grade || heading == .bandTable, !sentenceHasCases(failing),
      let lower = amount(before: failing), let upper = amount(behind: failing)
    else { return nil }
    let unit = upper.unit.isEmpty ? lower.unit : upper.unit
    return IntervalText(
      lower: lower.number + unit, upper: upper.number + unit, includesLower: true,
      includesUpper: true
    ).adviceOnRange
  }

  private func sentenceHasCases(_ index: Int) -> Bool {
    sentence(around: index).contains { lexed.tokens[$0].keyword == .firstThatHolds }
  }

  private func sentence(around index: Int) -> Range<Int> {
    let rest = lexed.tokens[index...].firstIndex { $0.kind == .stop } ?? lexed.tokens.count - 1
    return position..<max(position, rest)
  }

  /// Whether a number is followed by a colon and a number.
  private func isRatio(_ index: Int) -> Bool {
    let tokens = lexed.tokens
    return index + 2 < tokens.count && tokens[index].kind == .number
      && tokens[index + 1].kind == .colon && tokens[index + 2].kind == .number
  }

  private typealias Amount = (number: String, unit: String)

  private func amount(before index: Int) -> Amount? {
    guard index > position else { return nil }
    let last = lexed.tokens[index - 1]
    guard last.kind == .unitWord(.points) else { return amount(last) }
    return amount(lexed.tokens[index - 2]).map { ($0.number, "分") }
  }

  private func amount(behind index: Int) -> Amount? {
    guard index + 2 < lexed.tokens.count, let amount = amount(lexed.tokens[index + 1]) else {
      return nil
    }
    return lexed.tokens[index + 2].kind == .unitWord(.points) ? (amount.number, "分") : amount
  }

  private func amount(_ token: Token) -> Amount? {
    switch token.kind {
    case .number: (token.text, "")
    case .share where token.text.hasSuffix("%"): (String(token.text.dropLast()), "%")
    default: nil
    }
  }
}

extension Bilingual {
  /// - Parameter names: whose the shares are; empty where nobody knows.
  fileprivate static func ratio(_ shares: [String], of names: [String]) -> Bilingual {
    if names.isEmpty {
      return Bilingual(
        zh: "比例写成百分比，写在各自的名称之后：“上级”，权重60%；“下级”，权重40%。",
        en:
          "Write percentages, each behind its name: \"上级\", weight 60%; \"下级\", weight 40%.")
    }
    let pairs = zip(names, shares)
    let weights = Bilingual(
      zh: pairs.map { "“\($0)”，权重\($1)" }.joined(separator: "；"),
      en: pairs.map { "\"\($0)\", weight \($1)" }.joined(separator: "; "))
    let terms = Bilingual(
      zh: pairs.map { "“\($0)”乘以\($1)" }.joined(separator: "加上"),
      en: pairs.map { "\"\($0)\" times \($1)" }.joined(separator: " plus "))
    return Bilingual(
      zh: "比例写成百分比，写在各自的名称之后：\(weights.chinese)。几个得分相加的写：取自\(terms.chinese)。",
      en:
        "Write percentages, each behind its name: \(weights.english). Of scores that are added up: based on \(terms.english)."
    )
  }
}
