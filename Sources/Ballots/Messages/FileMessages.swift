import Diagnostics
import RubricModel

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
      en: "The column \"\(name.english)\" is missing.", at: place)
  }

  static func unknownColumn(_ header: String, nearest: String?, at place: Place) -> Diagnostic {
    Diagnostic(
      .unknownColumn, zh: "“\(header)”一列没有含义。" + didYouMean(nearest).chinese,
      en: "The column \"\(header)\" means nothing here." + didYouMean(nearest).english, at: place,
      help: [
        Bilingual(
          zh: "删去这一列，或改正列名。不参与计票的说明可以放在“备注”列。",
          en: "Delete the column or correct its name. Remarks can go into a column \"note\".")
      ])
  }

  static func unfitColumn(_ name: Bilingual, form: Name, at place: Place) -> Diagnostic {
    Diagnostic(
      .unfitColumn, zh: "“\(form[.chinese])”没有“\(name.chinese)”，这一列没有含义。",
      en: "\"\(form[.english])\" has no \"\(name.english)\"; this column means nothing.", at: place,
      help: [
        Bilingual(
          zh: "删去这一列，或检查文件是否拿错。", en: "Delete the column, or check whether this is the right file.")
      ])
  }

  static func columnTwice(_ name: Bilingual, earlier: Place, at place: Place) -> Diagnostic {
    Diagnostic(
      .columnTwice, zh: "“\(name.chinese)”有两列。",
      en: "There are two columns for \"\(name.english)\".",
      at: place,
      cause: Diagnostic.Cause(Bilingual(zh: "另一列", en: "the other column"), at: earlier))
  }

  static func blankKey(_ header: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .blankKey, zh: "“\(header)”没有填，不知道这一行是给谁的。",
      en: "\"\(header)\" is blank, so nobody knows whose row this is.", at: place)
  }

  static func unknownUnit(_ name: String, nearest: String?, at place: Place) -> Diagnostic {
    Diagnostic(
      .unknownUnit, zh: "没有叫“\(name)”的单位。" + didYouMean(nearest).chinese,
      en: "There is no unit \"\(name)\"." + didYouMean(nearest).english, at: place)
  }

  static func unknownCriterion(_ name: String, nearest: String?, at place: Place) -> Diagnostic {
    Diagnostic(
      .unknownCriterion, zh: "没有叫“\(name)”的指标。" + didYouMean(nearest).chinese,
      en: "There is no criterion \"\(name)\"." + didYouMean(nearest).english, at: place)
  }

  static func unitTwice(_ name: String, earlier: Place, at place: Place) -> Diagnostic {
    Diagnostic(
      .unitTwice, zh: "“\(name)”已经是另一行的单位。", en: "\"\(name)\" is the unit of another row already.",
      at: place, cause: Diagnostic.Cause(Bilingual(zh: "另一行", en: "the other row"), at: earlier))
  }

  private static func didYouMean(_ nearest: String?) -> Bilingual {
    nearest.map { Bilingual(zh: "是否应为“\($0)”？", en: " Did you mean \"\($0)\"?") }
      ?? Bilingual(same: "")
  }
}
