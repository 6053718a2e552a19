import Diagnostics
import RubricModel

/// What could be right and hardly is: said, and left to a person.
extension Diagnostic {
  static func noRows(_ form: Form, at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, BallotCode.noRows.rawValue,
      Bilingual(
        zh: "这个文件只有列名，没有一行数据：“\(form.name[.chinese])”在这里没有录入。",
        en:
          "The file has column names and no row: nothing of \"\(form.name[.english])\" was typed here."
      ),
      at: place,
      help: [
        Bilingual(
          zh: "请检查文件是否拿错，或还没有录入；确实没有的，不必改动。",
          en:
            "Check whether it is the right file, and whether the typing is done; if there is nothing, leave it."
        )
      ])
  }

  static func numberOfDay(_ text: String, _ day: SerialDay, at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, BallotCode.numberOfDay.rawValue,
      Bilingual(
        zh: "\(text.shortened)可能是电子表格把日期\(day.date)存成的数。",
        en: "\(text.shortened) may be the day \(day.date) as a spreadsheet keeps it."),
      at: place,
      help: [
        Bilingual(
          zh: "请核对原件；是日期的，改成应填的数。",
          en: "Check the original; if it is a date, type the number that belongs there.")
      ])
  }

  static func oddRole(
    _ text: String, in column: RowEntry.Column, leavingOut values: [String], rows: Int,
    at place: Place
  ) -> Diagnostic {
    let column = column.name
    let leftOut = Bilingual(
      zh: values.map { "“\($0)”" }.joined(separator: "、"),
      en: values.map { "\"\($0)\"" }.joined(separator: " and "))
    let what =
      text.isEmpty
      ? Bilingual(zh: "没有填", en: "is blank")
      : Bilingual(zh: "“\(text.shortened)”不认识", en: "\"\(text.shortened)\" is not known")
    return Diagnostic(
      .warning, BallotCode.oddRole.rawValue,
      Bilingual(
        zh: "\(column.chinese)\(what.chinese)，照样计入；办法不计入的是\(leftOut.chinese)。",
        en:
          "The \(column.english) \(what.english) and the row counts; the rubric leaves out \(leftOut.english)."
      ),
      at: place,
      help: [
        Bilingual(
          zh: "请核对原件；写错的改正。这样写的有\(rows)行。",
          en:
            "Check the original and correct what is misspelt. \(EnglishCount.text(rows, "row")) \(rows == 1 ? "says" : "say") so."
        )
      ])
  }

  static func laterRoundAlone(
    _ round: Name, first: Name, suggestion: String, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .warning, BallotCode.laterRoundAlone.rawValue,
      Bilingual(
        zh: "建议“\(suggestion.shortened)”有“\(round[.chinese])”的反馈，没有同一代表“\(first[.chinese])”的反馈。",
        en:
          "Suggestion \"\(suggestion.shortened)\" has an answer of \"\(round[.english])\" and none of the same deputy of \"\(first[.english])\"."
      ),
      at: place,
      help: [
        Bilingual(
          zh: "请核对建议编号、代表和单位，两轮须写成一样。",
          en:
            "Compare the numbers and names of suggestion, deputy and unit: both rounds write them alike."
        )
      ])
  }

  static func keysExchanged(_ suggestion: String, _ deputy: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, BallotCode.keysExchanged.rawValue,
      Bilingual(
        zh: "“\(suggestion)”一列像人名，“\(deputy)”一列像编号：两列的列名可能对调了。",
        en:
          "\"\(suggestion)\" looks like names and \"\(deputy)\" like numbers: the two columns may have each other's name."
      ),
      at: place,
      help: [
        Bilingual(
          zh: "请核对；对调了的，交换两列的列名。", en: "Check it; if so, exchange the names of the columns.")
      ])
  }
}
