import Ballots
public import Diagnostics

extension Diagnostic {
  init(
    _ code: ReconciliationCode, _ severity: Severity = .error, zh chinese: String,
    en english: String, at place: Place? = nil, cause: Cause? = nil, help: [Bilingual] = []
  ) {
    self.init(
      severity, code.rawValue, Bilingual(zh: chinese, en: english), at: place, cause: cause,
      help: help)
  }

  static func noKey(at place: Place) -> Diagnostic {
    let words = Bilingual.list(MarkKey.allCases.map(\.name))
    return Diagnostic(
      .noKey, zh: "从列名看不出每一行是谁填的、评的是谁。",
      en: "No column of the header says whose the marks are.", at: place,
      help: [
        Bilingual(
          zh: "请写上列名，可用的有：\(words.chinese)",
          en: "Name the columns; the words for it are: \(words.english)")
      ])
  }

  static func noValue(at place: Place) -> Diagnostic {
    Diagnostic(
      .noValue, zh: "表中没有可以核对的值。", en: "The table has no values to compare.", at: place,
      help: [
        Bilingual(
          zh: "请加上“得分”一列，或者每个单位、每个指标一列。",
          en: "Add a column \"mark\", or a column for each unit or criterion.")
      ])
  }

  static func nothingToCompare(at place: Place, other: Place) -> Diagnostic {
    Diagnostic(
      .nothingToCompare, zh: "两个文件都只有列名，没有一行可以核对。",
      en: "Both files have column names only, and no row to compare.", at: place,
      cause: Cause(Bilingual(zh: "另一个文件", en: "the other file"), at: other),
      help: [
        Bilingual(zh: "请检查文件是否拿错，或尚未录入。", en: "Check whether these are the right files, and typed.")
      ])
  }

  static func partsDiffer(
    _ first: [NamePart], _ second: [NamePart], at place: Place, other: Place
  ) -> Diagnostic {
    let (own, others) = (names(second), names(first))
    return Diagnostic(
      .partsDiffer,
      zh: "两个文件用来标明每一格的列不一样：这里是\(own.chinese)，另一个文件是\(others.chinese)。",
      en: "The files name their cells by different columns: here \(own.english),"
        + " in the other file \(others.english).",
      at: place, cause: Cause(Bilingual(zh: "另一个文件", en: "the other file"), at: other),
      help: [
        Bilingual(
          zh: "请补上缺少的列，或检查文件是否拿错。",
          en: "Add the column that is missing, or check whether these are the right files.")
      ])
  }

  private static func names(_ parts: [NamePart]) -> Bilingual {
    Bilingual.list(
      parts.map { Bilingual(zh: "“\($0.name.chinese)”", en: "\"\($0.name.english)\"") })
  }

  static func rowFactApart(_ header: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .rowFactApart, zh: "“\(header)”一列说的是整行，而两个文件的行不是一回事，无法核对。",
      en: "The column \"\(header)\" is about a whole row, and the rows of the two files are about"
        + " different things, so it cannot be compared.",
      at: place,
      help: [
        Bilingual(
          zh: "两个文件用同样的布局，或者都去掉这一列。",
          en: "Lay both files out alike, or leave the column out of both.")
      ])
  }

  static func rowTwice(_ name: CellName, earlier: Place, at place: Place) -> Diagnostic {
    Diagnostic(
      .rowTwice, zh: "\(name.label.chinese)在同一文件中录了两次。",
      en: "This file has \(name.label.english) twice.", at: place,
      cause: Cause(Bilingual(zh: "另一行", en: "the other row"), at: earlier),
      help: [
        Bilingual(
          zh: "对照纸质票，改正编号或名称，或删去多余的一行。",
          en: "Look at the paper: correct the number or name, or delete the row too many.")
      ])
  }

  /// - Parameter nearest: what the other file has that is most like it.
  static func memberOfOneFile(
    _ text: String, _ part: NamePart, nearest: String?, at place: Place
  ) -> Diagnostic {
    let other = nearest.map {
      Bilingual(zh: "另一份有“\($0)”。", en: " The other has \"\($0)\".")
    }
    return Diagnostic(
      .memberOfOneFile, .warning,
      zh: "\(part.name.chinese)“\(text)”只有这一份有。\(other?.chinese ?? "")",
      en: "Only this file has the \(part.name.english) \"\(text)\".\(other?.english ?? "")",
      at: place,
      help: [
        Bilingual(
          zh: "名称录错的，改正后再核对；不同之处会少许多。",
          en: "If the name is mistyped, correct it and run again; fewer differences will be left.")
      ])
  }

  static func respelled(_ count: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .respelled, .notice, zh: "\(count)格写法不同而值相同（如90与90.0）；结果文件用第一份的写法。",
      en: "\(EnglishCount.text(count, "cell")) \(count == 1 ? "is" : "are") written differently"
        + " with the same value, such as 90 and 90.0; the agreed file writes it like the first.",
      at: place)
  }

  static func blankForAbsent(_ count: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .blankForAbsent, .notice, zh: "\(count)格在一份中是空白，另一份没有录这一行；视为相同。",
      en: "\(EnglishCount.text(count, "cell")) \(count == 1 ? "is" : "are") blank in one file,"
        + " and the other has no row for \(count == 1 ? "it" : "them"); taken as equal.",
      at: place)
  }

  public static func differencesLeft(_ count: Int, second: String) -> Diagnostic {
    Diagnostic(
      .differencesLeft, zh: "还有\(count)处不同没有解决，没有写出结果文件。",
      en: "\(EnglishCount.text(count, "difference")) \(count == 1 ? "is" : "are") left;"
        + " no agreed file is written.",
      at: .file(second),
      help: [
        Bilingual(
          zh: "对照纸质票，改正录错的文件，再核对一次。",
          en: "Look at the papers, correct the file that is wrong, and run again."),
        Bilingual(
          zh: "或者逐处裁定：用--write-decisions写出裁定表，填好后用--decisions交回。",
          en: "Or settle each: --write-decisions writes a table to fill in, --decisions reads it."),
      ])
  }
}
