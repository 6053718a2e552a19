/// A language in which appraise speaks to its users. Both are complete; neither is a translation
/// that may lag behind.
public enum Language: String, Sendable, CaseIterable {
  case chinese = "zh"
  case english = "en"

  public var other: Language { self == .chinese ? .english : .chinese }
}

/// One text in both languages, written side by side so that they cannot drift apart.
public struct Bilingual: Hashable, Sendable {
  public let chinese: String
  public let english: String

  public init(zh chinese: String, en english: String) {
    self.chinese = chinese
    self.english = english
  }

  /// A text that reads the same in both languages: a number, a name, a line of a file.
  public init(same text: String) {
    self.init(zh: text, en: text)
  }

  public subscript(language: Language) -> String {
    language == .chinese ? chinese : english
  }
}

extension Bilingual {
  /// What to do about a mark that stops the count, where there is a paper to compare it with.
  public static let compareWithOriginal = Bilingual(
    zh: "请核对原件，录入有误的改正；原件确实如此的，须由会议决定。",
    en:
      "Check the original and correct what was mistyped. If it says the same, the committee has to decide."
  )
}

extension Bilingual {
  /// The texts one after the other, with words or signs between them.
  public static func joined(_ parts: [Bilingual], by word: Bilingual) -> Bilingual {
    Bilingual(
      zh: parts.map(\.chinese).joined(separator: word.chinese),
      en: parts.map(\.english).joined(separator: word.english))
  }

  /// The texts as alternatives, parted by strokes.
  public static func alternatives(_ members: [Bilingual]) -> Bilingual {
    joined(members, by: Bilingual(zh: "／", en: " / "))
  }

  /// The texts one after the other, with the stroke or comma that the language puts between the
  /// members of an enumeration.
  public static func list(_ members: [Bilingual]) -> Bilingual {
    joined(members, by: Bilingual(zh: "、", en: ", "))
  }

  /// Texts with figures, added up or taken away, and what they come to: `甲5 + 乙3＝8`.
  public static func sum(
    of parts: [(text: Bilingual, isSubtracted: Bool)], _ total: String
  ) -> Bilingual {
    let terms = parts.enumerated().map { index, part in
      let sign = index == 0 ? "" : part.isSubtracted ? " − " : " + "
      return Bilingual(zh: sign + part.text.chinese, en: sign + part.text.english)
    }
    let sum = joined(terms, by: Bilingual(same: ""))
    return Bilingual(zh: "\(sum.chinese)＝\(total)", en: "\(sum.english) = \(total)")
  }
}
