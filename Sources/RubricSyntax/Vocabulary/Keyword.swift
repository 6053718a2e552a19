public import Diagnostics

/// A keyword of the rubric language: one token with spellings in both vocabularies, which stand
/// in the same place of a sentence in both.
public struct Keyword: Sendable {
  /// The spellings as they are declared. Hundreds of keywords exist at every start and few are ever
  /// printed, so they are texts of the program until somebody asks.
  private let declaredEnglish: String
  private let declaredChinese: String

  /// - Parameters: the spellings of each vocabulary, parted by `|`.
  public init(_ english: String, _ chinese: String) {
    declaredEnglish = english
    declaredChinese = chinese
  }

  /// The first spelling is the one that is printed.
  public var english: [String] { Self.spellings(in: declaredEnglish) }
  public var chinese: [String] { Self.spellings(in: declaredChinese) }

  private static func spellings(in text: String) -> [String] {
    if text.isEmpty { return [] }
    // Most have one.
    guard let stroke = text.utf8.firstIndex(of: UInt8(ascii: "|")) else { return [text] }
    let rest = text[text.utf8.index(after: stroke)...]
    return [String(text[..<stroke])] + spellings(in: String(rest))
  }

  /// The scalars of each Chinese spelling, for a table that is made at every start.
  func forEachChinese(_ body: ([Unicode.Scalar]) -> Void) {
    var spelling: [Unicode.Scalar] = []
    for scalar in declaredChinese.unicodeScalars {
      if scalar == "|" {
        body(spelling)
        spelling.removeAll(keepingCapacity: true)
      } else {
        spelling.append(scalar)
      }
    }
    if !spelling.isEmpty { body(spelling) }
  }

  /// The keyword of a rule that brings its own words.
  init(_ words: Bilingual) {
    self.init(words.english, words.chinese)
  }

  public var spelling: Bilingual { Bilingual(zh: chinese[0], en: english[0]) }
}

extension Keyword: Hashable {
  public static func == (left: Keyword, right: Keyword) -> Bool {
    // Thousands of comparisons at every start find most keywords different by their lengths.
    left.declaredEnglish.utf8.count == right.declaredEnglish.utf8.count
      && left.declaredEnglish == right.declaredEnglish
  }

  /// Lengths and ends tell nearly all keywords apart, and take a third of hashing the texts.
  public func hash(into hasher: inout Hasher) {
    let bytes = declaredEnglish.utf8
    let ends = Int(bytes.first ?? 0) << 8 | Int(bytes.last ?? 0)
    hasher.combine(bytes.count << 16 | ends)
  }
}
