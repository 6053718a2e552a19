import Diagnostics

/// The word of the language that was probably meant where another stands.
enum MeantWord {
  /// Words of which one says the contrary of the other, whatever stands around them.
  private static let contraries: [(Character, Character)] = [
    ("前", "后"), ("高", "低"), ("多", "少"), ("上", "下"), ("大", "小"), ("加", "减"), ("升", "降"),
  ]
  private static let englishContraries: [(Set<Substring>, Set<Substring>)] = [
    (["more", "above"], ["fewer", "less", "below", "under"]),
    (["highest", "higher", "best", "top"], ["lowest", "lower", "worst", "bottom"]),
    (["first"], ["last"]), (["plus"], ["minus"]), (["lacking"], ["further"]),
  ]
  private static let chineseNegations: Set<Character> = ["不", "未", "没", "无", "非", "免"]
  private static let englishNegations: Set<Substring> = ["not", "no", "never", "without", "non"]

  /// Nil where none is near, or only one that says the contrary: 未过 is no 超过, and 之前 no 之后.
  static func nearest(to word: String, among words: some Sequence<String>) -> String? {
    Spelling.nearest(to: word, among: words.filter { !isContrary($0, to: word) })
  }

  private static func isContrary(_ one: String, to other: String) -> Bool {
    if negations(one) != negations(other) { return true }
    let (words, others) = (Self.words(of: one), Self.words(of: other))
    let isTurned = englishContraries.contains { left, right in
      (!left.isDisjoint(with: words) && !right.isDisjoint(with: others))
        || (!right.isDisjoint(with: words) && !left.isDisjoint(with: others))
    }
    if isTurned { return true }
    return contraries.contains { left, right in
      (one.contains(left) && !one.contains(right) && other.contains(right)
        && !other.contains(left))
        || (one.contains(right) && !one.contains(left) && other.contains(left)
          && !other.contains(right))
    }
  }

  private static func words(of text: String) -> Set<Substring> {
    Set(text.lowercased().split(separator: " "))
  }

  private static func negations(_ word: String) -> Int {
    word.count(where: chineseNegations.contains)
      + word.lowercased().split(separator: " ").count(where: englishNegations.contains)
  }
}
