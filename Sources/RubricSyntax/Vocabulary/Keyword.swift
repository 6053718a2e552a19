public import Diagnostics

/// A keyword of the rubric language: one token with spellings in both vocabularies, which stand
/// in the same place of a sentence in both.
public struct Keyword: Sendable {
  /// The first spelling is the one that is printed.
  public let english: [String]
  public let chinese: [String]
  /// Of the bytes of the first English spelling: thousands of comparisons at every start find most
  /// keywords different by it.
  private let checksum: UInt64

  /// - Parameters: the spellings of each vocabulary, parted by `|`.
  public init(_ english: String, _ chinese: String) {
    self.english = Self.spellings(in: english)
    self.chinese = Self.spellings(in: chinese)
    checksum = (self.english.first ?? "").utf8.reduce(0) {
      ($0 &+ UInt64($1)) &* 0x9E37_79B9_7F4A_7C15
    }
  }

  /// Most keywords have one spelling in each vocabulary. Hundreds are made at every start, so the
  /// text is not taken apart where there is nothing to part.
  private static func spellings(in text: String) -> [String] {
    if text.utf8.contains(UInt8(ascii: "|")) {
      return text.split(separator: "|").map(String.init)
    }
    return text.isEmpty ? [] : [text]
  }

  /// The keyword of a rule that brings its own words.
  init(_ words: Bilingual) {
    self.init(words.english, words.chinese)
  }

  public var spelling: Bilingual { Bilingual(zh: chinese[0], en: english[0]) }
}

extension Keyword: Hashable {
  public static func == (left: Keyword, right: Keyword) -> Bool {
    left.checksum == right.checksum && left.english[0] == right.english[0]
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(checksum) }
}
