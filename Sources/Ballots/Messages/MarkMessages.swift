import Diagnostics
import ExactArithmetic
import RubricModel
import Tables

extension Diagnostic {
  /// - Parameter onChecklist: whether a number of any kind is due, such as a price or a 1 for yes,
  ///   and no mark.
  static func notANumber(
    _ text: String, because refusal: NumberRefusal, onChecklist: Bool = false, at place: Place
  ) -> Diagnostic {
    if SpreadsheetError.isOne(text) { return .formulaError(text, at: place) }
    if let date = DateShape(text) { return .dateForMark(text, date, at: place) }
    let reason = refusal.reason
    if onChecklist, let number = AnswerWord.number(of: text) {
      return .answerForNumber(text, number, at: place)
    }
    let help = refusal.proposal.map {
      [Bilingual(zh: "如果原意是\($0)，请只写：\($0)", en: "If \($0) is meant, type just that: \($0)")]
    }
    return Diagnostic(
      .notANumber,
      zh: "“\(text.shortened)”不是\(onChecklist ? "数" : "分数")：\(reason.chinese)。",
      en:
        "\"\(text.shortened)\" is not a \(onChecklist ? "number" : "mark"): \(reason.english).",
      at: place,
      help: help ?? [
        Bilingual(
          zh: "请核对原件后改正；没有填写的，留空白。",
          en: "Check the original and correct it; leave the cell blank if nothing was marked.")
      ])
  }

  private static func answerForNumber(
    _ text: String, _ number: Int, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .notANumber, zh: "“\(text.shortened)”不是数：登记表只记数。",
      en: "\"\(text.shortened)\" is not a number, and a checklist holds numbers.", at: place,
      help: [
        Bilingual(zh: "请写\(number)。（是写1，否写0）", en: "Type \(number). (1 for yes, 0 for no)")
      ])
  }

  private static func formulaError(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .notANumber, zh: "“\(text.shortened)”不是分数，是电子表格公式出错的结果。",
      en:
        "\"\(text.shortened)\" is no mark; it is what a spreadsheet shows for a formula that fails.",
      at: place,
      help: [
        Bilingual(
          zh: "请在电子表格里改正公式，或对照原件录入分数。",
          en: "Correct the formula in the spreadsheet, or type the mark from the paper.")
      ])
  }

  private static func dateForMark(
    _ text: String, _ date: DateShape, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .notANumber, zh: "“\(text.shortened)”是日期，不是分数，可能是电子表格改写的得分。",
      en: "\"\(text.shortened)\" is a date and no mark; a spreadsheet may have made it of one.",
      at: place, help: [date.origin])
  }

  static func unknownLevel(
    _ text: String, among levels: [Name], ofCriterion criterion: Name? = nil, nearest: String?,
    hasSeveral: Bool, at place: Place
  ) -> Diagnostic {
    let names = levels.map(\.quoted)
    let hint = nearest.map { Bilingual(zh: "是否应为“\($0)”？", en: " Did you mean \"\($0)\"?") }
    let owner = criterion.map {
      Bilingual(zh: "指标“\($0[.chinese])”的", en: "the criterion \"\($0[.english])\"")
    }
    return Diagnostic(
      .unknownLevel,
      zh: "“\(text.shortened)”不是\(owner?.chinese ?? "")票面等次。" + (hint?.chinese ?? ""),
      en: "\"\(text.shortened)\" is not a level of \(owner?.english ?? "this form")."
        + (hint?.english ?? ""), at: place,
      help: [
        Bilingual(
          zh: "请对照原件改正。票面等次有：" + Bilingual.list(names).chinese,
          en: "Look at the paper and correct it. The levels are: " + Bilingual.list(names).english)
      ] + (hasSeveral ? [sayWhatSeveralAre] : []))
  }

  /// A cell of a tally below a level that the criterion of its row does not have.
  static func votesAtForeignLevel(
    _ votes: String, _ level: Name, _ criterion: Name, own: [Name], at place: Place
  ) -> Diagnostic {
    let names = own.map(\.quoted)
    return Diagnostic(
      .unknownLevel,
      zh: "指标“\(criterion[.chinese])”没有等次“\(level[.chinese])”，这一格却填了\(votes.shortened)。",
      en:
        "The criterion \"\(criterion[.english])\" has no level \"\(level[.english])\", but the cell says \(votes.shortened).",
      at: place,
      help: [
        Bilingual(
          zh: "请对照原件改正；没有的等次留空白或填0。它的等次有：" + Bilingual.list(names).chinese,
          en:
            "Look at the paper and correct it; a level that it does not have stays blank or 0. Its levels are: "
            + Bilingual.list(names).english)
      ])
  }

  private static let sayWhatSeveralAre = Bilingual(
    zh: "一格选了几个等次的，办法中可以规定，如：一栏多选：该项无效。",
    en: "What a cell with several levels is can be ruled in the rubric: Several marks: void mark.")

  static func notACount(
    _ text: String, onChecklist: Bool = false, at place: Place
  ) -> Diagnostic {
    let scale = Bilingual(
      zh: "要记小数的登记表，须在办法中规定评分范围。",
      en: " A checklist with decimals needs a scale in the rubric.")
    return Diagnostic(
      .notACount, zh: "“\(text.shortened)”不是个数：这里要写0或正整数。",
      en: "\"\(text.shortened)\" is no number of things: write a whole number, 0 or more.",
      at: place,
      help: [
        Bilingual(
          zh: "请核对原件后改正。" + (onChecklist ? scale.chinese : ""),
          en: "Check the original and correct it." + (onChecklist ? scale.english : "")
        )
      ])
  }

  static func tooManyPlaces(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .tooManyPlaces, zh: "“\(text.shortened)”位数太多：加减分最多写两位小数。",
      en:
        "\"\(text.shortened)\" has too many digits: bonuses and deductions have at most two decimal places.",
      at: place,
      help: [
        Bilingual(
          zh: "请核对原件后改正；要更细的，在办法中规定评分范围，如：从0到5分，每档0.001分。",
          en:
            "Check the original and correct it. For finer steps the rubric needs a scale, such as: from 0 to 5 points, in steps of 0.001 points."
        )
      ])
  }

  static func tidied(_ kind: TidiedCells.Kind, count: Int, at place: Place) -> Diagnostic {
    let what =
      switch kind {
      case .fullWidth: Bilingual(zh: "用了全角数字", en: "full-width digits")
      case .surroundingSpace: Bilingual(zh: "前后有空格", en: "space around the mark")
      }
    return Diagnostic(
      .notice, BallotCode.tidied.rawValue,
      Bilingual(
        zh: "\(count)格\(what.chinese)，已按原意读取；第一格在此。",
        en:
          "\(count) cell\(count == 1 ? "" : "s") with \(what.english), read as meant; the first is here."
      ),
      at: place)
  }

  /// - Parameters:
  ///   - gaps: which numbers are missing or too many.
  ///   - suspect: where a ballot stands that looks like none of its own.
  static func returnedDiffers(
    said: Int, found: Int, form: Form, gaps: NumberGaps?, suspect: Place?, in files: [String]
  ) -> Diagnostic {
    Diagnostic(
      .returnedDiffers,
      zh: "会议情况中收回票数为\(said)，“\(form.name[.chinese])”中实有\(found)票。"
        + (gaps?.text.chinese ?? ""),
      en:
        "The number of ballots returned is \(said) in the session and \(found) in \"\(form.name[.english])\"."
        + (gaps?.text.english ?? ""),
      at: place(of: files, or: form),
      cause: suspect.map {
        Cause(
          Bilingual(zh: "这一票缺少评分，票号可能有误", en: "this ballot lacks marks; its number may be wrong"),
          at: $0)
      },
      help: [
        Bilingual(
          zh: "请核对收回票数与录入的票，改正其中一处。",
          en: "Compare the number returned with the ballots typed in, and correct one of them.")
      ])
  }
}

extension String {
  /// On one line and not too long for a message.
  var shortened: String {
    if let measure = PlainText.measure(self), measure.characters <= 40 { return self }
    let line = map { $0.isNewline ? " " : String($0) }.joined()
    return line.count <= 40 ? line : line.prefix(39) + "…"
  }
}

/// An answer in words where a checklist has a line for it.
enum AnswerWord {
  /// 1 for a yes and 0 for a no; nil for any other text. 有 says some, and not how many.
  static func number(of text: String) -> Int? {
    let word = text.trimmed.lowercased()
    if ["是", "√", "✓", "✔", "yes", "y", "true"].contains(word) { return 1 }
    return ["否", "无", "没有", "×", "✗", "✘", "no", "n", "false"].contains(word) ? 0 : nil
  }
}
