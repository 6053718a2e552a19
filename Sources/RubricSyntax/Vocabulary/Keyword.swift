public import Diagnostics

/// A keyword of the rubric language: one token with spellings in both vocabularies, which stand
/// in the same place of a sentence in both.
public struct Keyword: Sendable {
  /// The first spelling is the one that is printed.
  public let english: [String]
  public let chinese: [String]

  /// - Parameters: the spellings of each vocabulary, parted by `|`.
  public init(_ english: String, _ chinese: String) {
    self.english = english.split(separator: "|").map(String.init)
    self.chinese = chinese.split(separator: "|").map(String.init)
  }

  /// The keyword of a rule that brings its own words.
  init(_ words: Bilingual) {
    self.init(words.english, words.chinese)
  }

  public var spelling: Bilingual { Bilingual(zh: chinese[0], en: english[0]) }
}

extension Keyword: Hashable {
  public static func == (left: Keyword, right: Keyword) -> Bool {
    left.english[0] == right.english[0]
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(english[0]) }
}
