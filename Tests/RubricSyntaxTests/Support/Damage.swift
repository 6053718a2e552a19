@testable import RubricSyntax

/// One fault put into a text.
struct Damage {
  let text: String
  /// What was done.
  let what: String
  /// The lines on or beside which it has to be reported, 1-based.
  let lines: ClosedRange<Int>

  init(of text: String, seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let source = SourceText(file: "a", text: text)
    var bytes = source.bytes
    let tokens = LexedText(text).tokens.dropLast()
    let index = random.below(tokens.count - 1)
    let (token, next) = (tokens[index], tokens[index + 1])
    let shown = "\(TokenText.of(token))@\(source.lineNumber(at: token.range.lowerBound))"
    let place = token.range.lowerBound..<next.range.upperBound
    switch random.below(8) {
    case 0:
      bytes.removeSubrange(token.range)
      what = "token \(shown) deleted"
    case 1:
      bytes.insert(
        contentsOf: [0x20] + source.bytes[token.range] + [0x20], at: token.range.upperBound)
      what = "token \(shown) doubled"
    case 2:
      let between = source.bytes[token.range.upperBound..<next.range.lowerBound]
      bytes.replaceSubrange(
        place, with: source.bytes[next.range] + between + source.bytes[token.range])
      what = "tokens \(shown) \(TokenText.of(next)) swapped"
    case 3:
      let scalars = Array(text.unicodeScalars)
      let at = random.below(scalars.count)
      self = Self.replacing(at, with: "", in: scalars)
      return
    case 4:
      let scalars = Array(text.unicodeScalars)
      let at = random.below(scalars.count)
      let sign = ["。", "；", "：", "“", "\"", "甲", "x", "7", "（", "【", ".", "-", "\n", "\u{301}"]
      self = Self.replacing(at, with: sign[random.below(sign.count)], in: scalars)
      return
    case 5:
      // A quote that is lost is the most common fault.
      let scalars = Array(text.unicodeScalars)
      let quotes = scalars.indices.filter { "“”\"".unicodeScalars.contains(scalars[$0]) }
      self = Self.replacing(quotes[random.below(quotes.count)], with: "", in: scalars)
      return
    default:
      self = Self.changingLine(of: text, &random)
      return
    }
    self.text = String(decoding: bytes, as: UTF8.self)
    lines = Self.around(
      source.lineNumber(at: place.lowerBound), source.lineNumber(at: place.upperBound))
  }

  private init(text: String, what: String, lines: ClosedRange<Int>) {
    self.text = text
    self.what = what
    self.lines = lines
  }

  private static func replacing(
    _ index: Int, with new: String, in scalars: [Unicode.Scalar]
  ) -> Damage {
    var changed = scalars
    changed.replaceSubrange(index...index, with: new.unicodeScalars)
    let line = scalars[..<index].count { $0 == "\n" } + 1
    return Damage(
      text: String(String.UnicodeScalarView(changed)),
      what: "\(scalars[index]) replaced by \(new) in line \(line)", lines: around(line, line))
  }

  /// A line deleted, doubled, or swapped with the next.
  private static func changingLine(of text: String, _ random: inout SplitMix64) -> Damage {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = random.below(lines.count - 2)
    let what: String
    switch random.below(3) {
    case 0:
      lines.remove(at: line)
      what = "deleted"
    case 1:
      lines.insert(lines[line], at: line)
      what = "doubled"
    default:
      lines.swapAt(line, line + 1)
      what = "swapped with the next"
    }
    return Damage(
      text: lines.joined(separator: "\n"), what: "line \(line + 1) \(what)",
      lines: around(lastFilled(before: line, of: lines), line + 2))
  }

  /// The number of the last line before `line` (0-based) that is not blank: blank lines part
  /// nothing, so an error there is next to the damage.
  private static func lastFilled(before line: Int, of lines: [Substring]) -> Int {
    (lines[..<line].lastIndex { !$0.allSatisfy(\.isWhitespace) } ?? 0) + 2
  }

  private static func around(_ first: Int, _ last: Int) -> ClosedRange<Int> {
    max(1, first - 1)...(last + 1)
  }
}
