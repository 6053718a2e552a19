public import Diagnostics
import RubricModel
import RubricSyntax

extension Diagnostic {
  init(
    _ code: BallotCode, zh chinese: String, en english: String, at place: Place,
    cause: Cause? = nil, help: [Bilingual] = []
  ) {
    self.init(
      .error, code.rawValue, Bilingual(zh: chinese, en: english), at: place, cause: cause,
      help: help)
  }

  static func missingColumn(_ name: Bilingual, at place: Place) -> Diagnostic {
    Diagnostic(
      .missingColumn, zh: "缺少“\(name.chinese)”一列。",
      en: "The column \"\(name.english)\" is missing.", at: place,
      help: [
        Bilingual(
          zh: "请加上这一列，第一行写：\(name.chinese)",
          en: "Add the column; its cell in the first row says: \(name.english)")
      ])
  }

  /// Not one name of the first row is known: it is most likely a row of data.
  static func noHeader(_ due: [Bilingual], at place: Place) -> Diagnostic {
    Diagnostic(
      .noHeader, zh: "第一行没有一个能识别的列名，可能缺了列名行。",
      en: "The first row holds no column name that is known; the header may be missing.", at: place,
      help: [
        Bilingual(
          zh: "请在最上面加一行列名：\(due.map(\.chinese).joined(separator: ","))…",
          en: "Add a row of column names at the top: \(due.map(\.english).joined(separator: ","))…")
      ])
  }

  static func unknownColumn(_ header: String, nearest: String?, at place: Place) -> Diagnostic {
    unknownColumn(
      header, nearest: nearest, at: place,
      help: Bilingual(
        zh: "删去这一列，或改正列名。不参与计票的说明可以放在“备注”列。",
        en: "Delete the column or correct its name. Remarks can go into a column \"note\"."))
  }

  static func unknownColumn(
    _ header: String, nearest: String?, at place: Place, help: Bilingual
  ) -> Diagnostic {
    Diagnostic(
      .unknownColumn, zh: "不认识列名“\(header)”。" + didYouMean(nearest).chinese,
      en: "The column \"\(header)\" means nothing here." + didYouMean(nearest).english, at: place,
      help: [help])
  }

  /// A pair of stray quotation marks makes one cell of two rows.
  static func brokenKey(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .brokenKey, zh: "“\(text.shortened)”中有换行：引号可能不成对，两行并成了一格。",
      en:
        "\"\(text.shortened)\" has a line break in it: a pair of quotation marks may have made one cell of two rows.",
      at: place,
      help: [Bilingual(zh: "请检查这一格前后的引号。", en: "Look at the quotation marks around the cell.")])
  }

  static func oddNumber(_ number: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, BallotCode.oddNumber.rawValue,
      Bilingual(
        zh: "“\(number.shortened)”不像编号：与其他编号的样子不同。",
        en: "\"\(number.shortened)\" is an odd number: the others look different."),
      at: place,
      help: [
        Bilingual(
          zh: "请核对：这一行可能左移了，或是表下的说明。",
          en: "Check the row: it may have slipped to the left, or be a remark below the table.")
      ])
  }

  static func numberInTwoForms(
    _ first: String, _ second: String, at place: Place
  ) -> Diagnostic {
    let isCase = first.lowercased() == second.lowercased()
    let why =
      isCase
      ? Bilingual(zh: "编号区分大小写。", en: "large and small letters are told apart.")
      : Bilingual(zh: "电子表格会去掉前面的0。", en: "spreadsheets take zeros away.")
    return Diagnostic(
      .warning, BallotCode.numberInTwoForms.rawValue,
      Bilingual(
        zh: "“\(first.shortened)”和“\(second.shortened)”算作两个编号。",
        en: "\"\(first.shortened)\" and \"\(second.shortened)\" count as two numbers."),
      at: place,
      help: [
        Bilingual(
          zh: "如果是同一个，请写成一样；\(why.chinese)",
          en: "If they are one, write them alike; \(why.english)")
      ])
  }

  static func entryTwice(_ key: [String], earlier: Place, at place: Place) -> Diagnostic {
    let words = key.map(\.shortened)
    return Diagnostic(
      .warning, BallotCode.entryTwice.rawValue,
      Bilingual(
        zh: "“\(words.joined(separator: "、"))”写了两次，都计入。",
        en: "\"\(words.joined(separator: ", "))\" is written twice, and both count."),
      at: place, cause: Cause(Bilingual(zh: "先前的一行", en: "the earlier row"), at: earlier),
      help: [Bilingual(zh: "如果是重复录入，请删去一行。", en: "If it was typed twice, delete a row.")])
  }

  /// A row of sums would count as a ballot or a unit of its own.
  static func summaryRow(_ word: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .summaryRow, zh: "“\(word)”一行是汇总，不是一张票或一个单位。",
      en: "The row \"\(word)\" sums up the others; it is no ballot and no unit.", at: place,
      help: [
        Bilingual(zh: "请删去汇总行，合计由本程序计算。", en: "Delete the row; the program adds up by itself.")
      ])
  }

  /// Offices number the rows of nearly every table, and add them up.
  static func columnOfNoUnit(_ word: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .columnOfNoUnit, zh: "“\(word)”一列是序号或汇总，不是一个单位。",
      en: "The column \"\(word)\" numbers or sums up the others; it is no unit.", at: place,
      help: [
        Bilingual(
          zh: "请删去这一列，合计由本程序计算。", en: "Delete the column; the program adds up by itself.")
      ])
  }

  /// A sentence below the table would count as a ballot without marks, or as a unit.
  static func remarkRow(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .remarkRow, zh: "“\(text.shortened)”像是表下的说明，不像一张票或一个单位。",
      en: "\"\(text.shortened)\" reads like a remark, not like a ballot or a unit.", at: place,
      help: [
        Bilingual(
          zh: "请删去这一行；如果确是一张票，请写上与其他票一样的票号。",
          en: "Delete the row. If it is a ballot, give it a number like those of the others.")
      ])
  }

  static func siteDiffers(_ text: String, _ site: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .siteDiffers, zh: "这个文件说是票箱“\(site.shortened)”的，这一行写的却是“\(text.shortened)”。",
      en:
        "The file is said to be of box \"\(site.shortened)\", and this row says \"\(text.shortened)\".",
      at: place,
      help: [
        Bilingual(
          zh: "请改正其中一处；一个文件有几个票箱的票，文件名后不写“@票箱”。",
          en: "Correct one of them. A file with ballots of several boxes is named without \"@BOX\"."
        )
      ])
  }

  static func unfitColumn(_ name: Bilingual, form: Name, at place: Place) -> Diagnostic {
    Diagnostic(
      .unfitColumn, zh: "“\(form[.chinese])”在这里用不到“\(name.chinese)”一列。",
      en: "\"\(form[.english])\" has no use for a column \"\(name.english)\" here.", at: place,
      help: [
        Bilingual(
          zh: "删去这一列，或检查文件是否拿错。", en: "Delete the column, or check whether this is the right file.")
      ])
  }

  public static func columnTwice(_ name: Bilingual, earlier: Place, at place: Place) -> Diagnostic {
    Diagnostic(
      .columnTwice, zh: "“\(name.chinese)”有两列。",
      en: "There are two columns for \"\(name.english)\".", at: place,
      cause: Cause(Bilingual(zh: "另一列", en: "the other column"), at: earlier),
      help: [Bilingual(zh: "只留一列，或改正列名。", en: "Keep one of them, or correct its name.")])
  }

  /// Two headers that mean the same column.
  static func columnTwice(
    _ name: Bilingual, headers: (String, String), earlier: Place, at place: Place
  ) -> Diagnostic {
    if NameKey.ignoringCase(headers.0) == NameKey.ignoringCase(headers.1) {
      return columnTwice(name, earlier: earlier, at: place)
    }
    return Diagnostic(
      .columnTwice,
      zh: "“\(headers.0)”和“\(headers.1)”说的是同一列（\(name.chinese)），只能有一列。",
      en:
        "\"\(headers.0)\" and \"\(headers.1)\" both mean the column \"\(name.english)\", and there can be one.",
      at: place, cause: Cause(Bilingual(zh: "另一列", en: "the other column"), at: earlier),
      help: [Bilingual(zh: "只留一列，或改正列名。", en: "Keep one of them, or correct its name.")])
  }

  public static func blankKey(_ header: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .blankKey, zh: "“\(header)”没有填，这一行无法使用。",
      en: "\"\(header)\" is blank, so the row cannot be used.", at: place,
      help: [
        Bilingual(zh: "补上这一格；多余的行请整行删去。", en: "Fill in the cell, or delete a row too many.")
      ])
  }

  static func unknownUnit(_ name: String, nearest: String?, at place: Place) -> Diagnostic {
    Diagnostic(
      .unknownUnit, zh: "名单中没有“\(name)”。" + didYouMean(nearest).chinese,
      en: "\"\(name)\" is not on the list of units." + didYouMean(nearest).english, at: place,
      help: [
        Bilingual(
          zh: "改正名称或代号；名单漏列的，请补入名单。",
          en: "Correct the name or code, or add the unit to the list.")
      ])
  }

  static func unknownMember(
    _ name: String, of dimension: Dimension, among members: [Name], nearest: String?,
    at place: Place
  ) -> Diagnostic {
    let names = Bilingual.list(members.map(\.quoted))
    let what = dimension.name
    return Diagnostic(
      .unknownCriterion, zh: "没有叫“\(name)”的\(what.chinese)。" + didYouMean(nearest).chinese,
      en: "There is no \(what.english) \"\(name)\"." + didYouMean(nearest).english, at: place,
      help: [
        members.isEmpty
          ? Bilingual(
            zh: "办法没有给这种表规定\(what.chinese)。",
            en: "The rubric gives this form no \(dimension.plural).")
          : Bilingual(
            zh: "\(what.chinese)有：\(names.chinese)",
            en: "The \(dimension.plural) are: \(names.english)")
      ])
  }

  static func unitTwice(_ name: String, earlier: Place, at place: Place) -> Diagnostic {
    Diagnostic(
      .unitTwice, zh: "“\(name)”已经是另一行的名称或代号。",
      en: "\"\(name)\" is the name or code of another row already.", at: place,
      cause: Cause(Bilingual(zh: "另一行", en: "the other row"), at: earlier),
      help: [
        Bilingual(
          zh: "名称和代号都不能与别的单位相同（不分大小写），请改正其中一行。",
          en: "No two units may share a name or code (case does not matter); correct one of them.")
      ])
  }

  private static func didYouMean(_ nearest: String?) -> Bilingual {
    nearest.map { Bilingual(zh: "是否应为“\($0)”？", en: " Did you mean \"\($0)\"?") }
      ?? Bilingual(same: "")
  }
}
