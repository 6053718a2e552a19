import Diagnostics

/// What the inspection of a file says of its cells. Where it says the same as a count would, it
/// uses the words of the count.
extension Diagnostic {
  private static func finding(
    _ severity: Severity, _ code: BallotCode, _ headline: Bilingual, at place: Place,
    cause: Cause? = nil, help: [Bilingual] = []
  ) -> Diagnostic {
    Diagnostic(severity, code.rawValue, headline, at: place, cause: cause, help: help)
  }

  /// A cell that is read as it is meant, though it was not typed plainly.
  static func acceptedCell(_ text: String, as plain: String, at place: Place) -> Diagnostic {
    finding(
      .notice, .acceptedCell,
      Bilingual(
        zh: "“\(text.shortened)”读作\(plain)。", en: "\"\(text.shortened)\" is read as \(plain)."),
      at: place
    ).replaced(by: Bilingual(same: plain))
  }

  static func dateInColumn(_ text: String, _ date: DateShape, at place: Place) -> Diagnostic {
    finding(
      .error, .dateInColumn,
      Bilingual(
        zh: "“\(text.shortened)”是日期，可能是电子表格改写的得分。",
        en: "\"\(text.shortened)\" is a date; a spreadsheet may have made it of a score."),
      at: place,
      help: [date.origin])
  }

  static func invisibleInText(_ visible: String, at place: Place) -> Diagnostic {
    finding(
      .notice, .invisibleInText,
      Bilingual(
        zh: "“\(visible.shortened)”中有看不见的字符，比较名称时不计。",
        en:
          "\"\(visible.shortened)\" holds a character that cannot be seen; names are compared without it."
      ),
      at: place
    ).replaced(by: Bilingual(same: visible))
  }

  static func lostZeros(_ text: String, full: String, at place: Place) -> Diagnostic {
    finding(
      .warning, .lostZeros,
      Bilingual(
        zh: "“\(text.shortened)”可能丢了前面的0：别的编号是\(full.count)位。",
        en:
          "\"\(text.shortened)\" may have lost its zeros: other numbers have \(full.count) digits."),
      at: place,
      help: [
        Bilingual(zh: "原来可能是\(full)。", en: "It may have been \(full).")
      ])
  }

  static func oddName(_ name: String, near: String, at place: Place) -> Diagnostic {
    finding(
      .warning, .oddName,
      Bilingual(
        zh: "“\(name.shortened)”很少出现，与“\(near.shortened)”只差一个字。",
        en: "\"\(name.shortened)\" is rare and one character away from \"\(near.shortened)\"."),
      at: place,
      help: [
        Bilingual(zh: "如果是同一个单位，请改正。", en: "If both are one unit, correct it.")
      ])
  }

  /// - Parameter isSame: whether the whole row is the same, and not its keys alone.
  static func rowRepeated(
    _ keys: [String], isSame: Bool, earlier: Place, at place: Place
  ) -> Diagnostic {
    let words = keys.map(\.shortened).joined(separator: "、")
    // Some rubrics keep one of the two, or do not look at the numbers.
    return finding(
      .warning, .rowRepeated,
      Bilingual(
        zh: "“\(words)”是第二次出现，\(isSame ? "两行完全相同" : "两行的分数不同")。",
        en:
          "\"\(keys.map(\.shortened).joined(separator: ", "))\" stands here a second time, \(isSame ? "the whole row alike" : "with other marks")."
      ),
      at: place, cause: Cause(Bilingual(zh: "先前的一行", en: "the earlier row"), at: earlier),
      help: [
        Bilingual(
          zh: "一张票输了两次的，删去一行；两张票编号相同的，改正编号。",
          en:
            "If one ballot was typed twice, delete a row; if two ballots share a number, correct it."
        ),
        Bilingual(
          zh: "办法规定重复停止计票的，不改正就不能计票。",
          en: "A rubric with \"Duplicate: refuse\" does not count the file as it is."),
      ])
  }

  static func columnsSwapped(_ first: String, _ second: String, at place: Place) -> Diagnostic {
    finding(
      .error, .columnsSwapped,
      Bilingual(
        zh: "“\(first)”一列都是数，“\(second)”一列都是文字：两列可能对调了。",
        en:
          "\"\(first)\" holds numbers and \"\(second)\" words: the two columns may have changed places."
      ),
      at: place,
      help: [
        Bilingual(zh: "请对调两列的列名。", en: "Exchange the names of the two columns.")
      ])
  }
}
