/// Signs that a file was read in an encoding that it is not in. Any bytes can be characters of some
/// encoding; what comes out tells.
enum OddText {
  /// The first letter that a Chinese office does not use, where the text gives reason to doubt it.
  ///
  /// - Parameter isUTF8: in UTF-8 a foreign letter is one where there is Chinese in the text, or
  ///   where it stands in a word of plain letters.
  static func firstOddLetter(in utf8: [UInt8], isUTF8: Bool) -> Unicode.Scalar? {
    guard utf8.contains(where: { $0 >= 0x80 }) else { return nil }
    if isUTF8, hasUsualChinese(utf8) { return nil }
    let scalars = String(decoding: utf8, as: UTF8.self).unicodeScalars
    if isUTF8, scalars.contains(where: { (0x4E00...0x9FFF).contains($0.value) }) { return nil }
    return scalars.indices.first { index in
      oddBlocks.contains { $0.contains(scalars[index].value) }
        && !(isUTF8 && isInLatinWord(index, scalars))
    }.map { scalars[$0] }
  }

  /// Whether it is a letter such as é beside a plain one, as names of people and places have it.
  /// Chinese that is taken for UTF-8 makes such letters in pairs, without a plain one between.
  private static func isInLatinWord(
    _ index: String.UnicodeScalarView.Index, _ text: String.UnicodeScalarView
  ) -> Bool {
    guard latinLetters.contains(text[index].value) else { return false }
    let before = index > text.startIndex ? text[text.index(before: index)] : nil
    let next = text.index(after: index)
    let behind = next < text.endIndex ? text[next] : nil
    return [before, behind].contains {
      $0.map { $0.isASCII && $0.properties.isAlphabetic } ?? false
    }
  }

  private static let latinLetters: ClosedRange<UInt32> = 0xC0...0x17F

  /// Whether one of the characters is there with which nearly all Chinese text is soon met: three
  /// bytes, of which the first begins nothing else.
  private static func hasUsualChinese(_ utf8: [UInt8]) -> Bool {
    utf8.indices.dropLast(2).contains {
      0xE5...0xE9 ~= utf8[$0] && utf8[$0 + 1] & 0xC0 == 0x80 && utf8[$0 + 2] & 0xC0 == 0x80
    }
  }

  /// Latin letters with accents up to the modifiers, without the signs × and ÷ among them;
  /// Cyrillic, kana, bopomofo, Hangul, private use.
  private static let oddBlocks: [ClosedRange<UInt32>] = [
    0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x400...0x52F, 0x3041...0x312F, 0xAC00...0xD7A3,
    0xE000...0xF8FF,
  ]

  /// The first line, from 1, of a GB18030 file that is UTF-8 by itself: pasted from another file.
  static func firstUTF8Line(in bytes: [UInt8]) -> Int? {
    for (index, line) in bytes.split(separator: .lineFeed, omittingEmptySubsequences: false)
      .enumerated()
    {
      let hasThreeByteCharacter = line.contains { (0xE3...0xE9).contains($0) }
      guard hasThreeByteCharacter, line.contains(where: { $0 >= 0x80 }),
        WellFormedUTF8.firstFault(in: bytes, line.startIndex..<line.endIndex) == nil
      else { continue }
      return index + 1
    }
    return nil
  }
}
