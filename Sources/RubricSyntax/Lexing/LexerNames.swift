import Diagnostics

extension Lexer {
  /// The longest name, in characters.
  static let longestName = 80

  /// A name between quotes. A name ends in its own line and sentence, so a lost quote is found
  /// where it was lost.
  mutating func readName() {
    let start = index
    index += 1
    while let scalar = scalar(at: index), scalar != "\"" {
      if endsNameEarly(at: index) {
        report(.unclosedName(shortened(from: start), at: place(from: start, to: index)))
        return emit(.unreadable, from: start)
      }
      index += 1
    }
    guard index < units.count else {
      report(.unclosedName(shortened(from: start), at: place(from: start, to: index)))
      return emit(.unreadable, from: start)
    }
    let name = visibleText(from: start + 1, to: index)
    index += 1
    finishName(name, from: start)
  }

  private func endsNameEarly(at position: Int) -> Bool {
    units[position].endsLine || ["。", ";", "[", "]"].contains(units[position].scalar)
  }

  private mutating func finishName(_ name: String, from start: Int) {
    if NameKey(name).text.isEmpty {
      report(.emptyName(at: place(from: start, to: index)))
    } else if name.count > Self.longestName {
      report(.longName(name.count, limit: Self.longestName, at: place(from: start, to: index)))
    }
    emit(.name, from: start, text: name)
  }

  /// Single quotes are an apostrophe too often to be quotes; the name is read all the same, so
  /// that the rest of the sentence is checked.
  mutating func readSingleQuoted() {
    let start = index
    index += 1
    while let scalar = scalar(at: index), !"'‘’".unicodeScalars.contains(scalar) {
      if endsNameEarly(at: index) { break }
      index += 1
    }
    let name = visibleText(from: start + 1, to: index)
    if let scalar = scalar(at: index), "'‘’".unicodeScalars.contains(scalar) { index += 1 }
    report(.singleQuotes(name, at: place(from: start, to: index)))
    emit(.name, from: start, text: name)
  }

  /// The name as it was written, without the characters that cannot be seen and the space around.
  private func visibleText(from start: Int, to end: Int) -> String {
    var scalars = String.UnicodeScalarView()
    for unit in units[start..<end] {
      scalars.append(source.firstScalar(in: unit.range))
    }
    return String(String(scalars).trimmingSpace)
  }

  private func shortened(from start: Int) -> String {
    String(text(from: start + 1, to: index).trimmingSpace.prefix(12))
  }
}

extension SourceText {
  fileprivate func firstScalar(in range: Range<Int>) -> Unicode.Scalar {
    text(in: range).unicodeScalars.first ?? " "
  }
}

extension String {
  var trimmingSpace: Substring {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text = text.dropFirst() }
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    return text
  }
}
