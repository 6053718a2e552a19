import Diagnostics

/// Articles and items that are numbered count 1, 2, 3. Nothing refers to the numbers, so a wrong
/// one is a warning: the rubric means the same.
enum NumberingCheck {
  static func warnings(in tree: SyntaxTree) -> [Diagnostic] {
    // Articles that could not be read count as well.
    let articles = tree.articles
    let marks = articles.map { $0.firstToken(.articleMark) }
    let items = (articles + tree.root.nodes(.example)).flatMap(\.childNodes).flatMap { sentence in
      let items = sentence.nodes(.item)
      return checkItems(items, in: tree)
        + items.flatMap(\.childNodes).flatMap { rule in
          checkItems(rule.nodes(.conditionLine), in: tree)
        }
    }
    return check(marks, in: tree) + items
  }

  /// Where some items are numbered and another is not, a semicolon too many may have made two of
  /// one.
  private static func checkItems(_ items: [SyntaxNode], in tree: SyntaxTree) -> [Diagnostic] {
    let marks = items.map { $0.firstOwn(.itemMark) }
    guard let bare = marks.firstIndex(where: { $0 == nil }), marks.contains(where: { $0 != nil })
    else {
      return check(marks, in: tree)
    }
    return [.itemUnnumbered(due: bare + 1, at: tree.place(of: items[bare]))]
  }

  private static func check(_ marks: [Token?], in tree: SyntaxTree) -> [Diagnostic] {
    guard marks.contains(where: { $0 != nil }) else { return [] }
    for (index, mark) in marks.enumerated() {
      guard let mark else { continue }
      if Int(mark.text) != index + 1 {
        // The first wrong number only: the ones behind it are wrong because of it.
        return [
          wrongCount(of: mark, due: index + 1, in: tree)
        ]
      }
    }
    return []
  }

  /// A bare digit before a pause may be a number that was torn apart; it is not written anew.
  private static func wrongCount(of mark: Token, due: Int, in tree: SyntaxTree) -> Diagnostic {
    var diagnostic = Diagnostic.wrongCount(
      mark.text, due: due, write: spelling(of: mark, as: due), at: tree.place(of: mark))
    let isBareDigit = tree.source.text(in: mark.range).first?.isNumber ?? false
    if mark.kind == .itemMark, isBareDigit { diagnostic.replacement = nil }
    return diagnostic
  }

  private static func spelling(of mark: Token, as number: Int) -> Bilingual {
    let chinese = ChineseNumeral.text(number)
    return mark.kind == .articleMark
      ? Bilingual(zh: "第\(chinese)条", en: "Article \(number).")
      : Bilingual(zh: "（\(chinese)）", en: "(\(number))")
  }
}
