import Diagnostics

/// Writing in a picture. A browser does not break it, and its width is not known here: it is
/// estimated on the safe side.
enum ChartText {
  /// The width at a size of writing.
  static func width(_ text: String, size: Int) -> Length {
    Length(thousandths: DisplayWidth.of(text) * size * perColumn(text))
  }

  /// Thousandths of the size that half a Chinese sign takes in this text: Latin letters are wider
  /// than that, capitals still more.
  private static func perColumn(_ text: String) -> Int {
    let letters = text.unicodeScalars
    if letters.allSatisfy({ !$0.isASCII }) { return 500 }
    let capitals = letters.count { ("A"..."Z").contains($0) }
    let small = letters.count { ("a"..."z").contains($0) }
    return capitals > small ? 690 : (small > 2 ? 540 : 570)
  }

  /// The text on at most so many lines. What does not fit is left out in the middle of the last
  /// line: units of one kind may differ by their last word only.
  static func lines(_ text: String, width: Length, size: Int, most: Int) -> [String] {
    let text = VisibleText.onOneLine(text)
    let columns = max(2, width.thousandths / (size * perColumn(text)))
    let lines = LineWrapping.lines(of: text, width: columns)
    if lines.count <= most {
      return lines.map { $0.shortened(toWidth: columns) }
    }
    let last = lines[(most - 1)...].joined(separator: text.contains(" ") ? " " : "")
    return lines.prefix(most - 1).map { $0.shortened(toWidth: columns) }
      + [last.shortened(toWidth: columns)]
  }
}

extension String {
  /// With an ellipsis for its middle, where it is wider than so many columns.
  fileprivate func shortened(toWidth width: Int) -> String {
    if DisplayWidth.of(self) <= width { return self }
    let end = String(reversed()).cut(toWidth: (width - 2) / 2)
    let start = cut(toWidth: width - 2 - DisplayWidth.of(end))
    return start + "…" + String(end.reversed())
  }

  /// As much of the beginning as is no wider than so many columns.
  private func cut(toWidth width: Int) -> Substring {
    var used = 0
    return prefix {
      used += DisplayWidth.of($0)
      return used <= width
    }
  }
}
