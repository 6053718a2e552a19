import Diagnostics
import ExactArithmetic
import RubricModel

extension Diagnostic {
  static func notANumber(
    _ text: String, because refusal: NumberRefusal, at place: Place
  ) -> Diagnostic {
    let reason = refusal.reason
    let help = refusal.proposal.map {
      [Bilingual(zh: "如果是\($0)，请改为：\($0)", en: "If \($0) is meant, type: \($0)")]
    }
    return Diagnostic(
      .notANumber, zh: "“\(text.shortened)”不是分数：\(reason.chinese)。",
      en: "\"\(text.shortened)\" is not a mark: \(reason.english).", at: place,
      help: help ?? [Bilingual(zh: "请核对原票后改正。", en: "Check the paper ballot and correct it.")])
  }

  static func unknownLevel(
    _ text: String, among levels: [Name], nearest: String?, at place: Place
  ) -> Diagnostic {
    let names = levels.map { Bilingual(zh: "“\($0[.chinese])”", en: "\"\($0[.english])\"") }
    let hint = nearest.map { Bilingual(zh: "是否应为“\($0)”？", en: " Did you mean \"\($0)\"?") }
    return Diagnostic(
      .unknownLevel, zh: "“\(text.shortened)”不是票面等次。" + (hint?.chinese ?? ""),
      en: "\"\(text.shortened)\" is not a level of this form." + (hint?.english ?? ""), at: place,
      help: [
        Bilingual(
          zh: "票面等次有：" + Bilingual.list(names).chinese,
          en: "The levels are: " + Bilingual.list(names).english)
      ])
  }

  static func blankRefused(at place: Place) -> Diagnostic {
    Diagnostic(
      .blankRefused, zh: "这一格空白，办法规定空白停止计票。",
      en: "The cell is blank, and the rubric says that a blank stops the count.", at: place)
  }

  static func offScaleRefused(_ text: String, form: Form, at place: Place) -> Diagnostic {
    Diagnostic(
      .offScaleRefused, zh: "\(text.shortened)不合评分范围，办法规定停止计票。",
      en: "\(text.shortened) is off the scale, and the rubric says that this stops the count.",
      at: place,
      cause: Diagnostic.Cause(
        Bilingual(zh: "“\(form.name[.chinese])”", en: "\"\(form.name[.english])\""),
        at: form.spot.place))
  }

  static func outsideBoundsRefused(_ text: String, form: Form, at place: Place) -> Diagnostic {
    Diagnostic(
      .outsideBoundsRefused, zh: "\(text.shortened)越出上下限，办法规定停止计票。",
      en: "\(text.shortened) is outside the bounds, and the rubric says that this stops the count.",
      at: place,
      cause: Diagnostic.Cause(
        Bilingual(zh: "“\(form.name[.chinese])”", en: "\"\(form.name[.english])\""),
        at: form.spot.place))
  }

  static func duplicateRefused(voter: String, earlier: Place, at place: Place) -> Diagnostic {
    Diagnostic(
      .duplicateRefused, zh: "“\(voter.shortened)”的这一项已经有了，办法规定重复停止计票。",
      en:
        "\"\(voter.shortened)\" has this mark already, and the rubric says that a duplicate stops the count.",
      at: place,
      cause: Diagnostic.Cause(Bilingual(zh: "先前的一项", en: "the earlier mark"), at: earlier),
      help: [
        Bilingual(zh: "请核对原票，只留一项。", en: "Check the paper ballot and keep one of them.")
      ])
  }

  static func missingRefused(
    unit: Name, voter: String, criterion: Name?, at place: Place
  ) -> Diagnostic {
    let about = criterion.map { Bilingual(zh: "的“\($0[.chinese])”", en: ", \"\($0[.english])\"") }
    return Diagnostic(
      .missingRefused,
      zh: "“\(voter.shortened)”没有给“\(unit[.chinese])”\(about?.chinese ?? "")的一格，办法规定缺漏停止计票。",
      en:
        "\"\(voter.shortened)\" has no cell for \"\(unit[.english])\"\(about?.english ?? ""), and the rubric says that a missing mark stops the count.",
      at: place,
      help: [
        Bilingual(
          zh: "补上这一格；没有填写的，留空白。", en: "Add the cell; leave it blank if nothing was marked.")
      ])
  }

  static func unitWithoutMarks(_ unit: Name, form: Name, in files: [String]) -> Diagnostic {
    Diagnostic(
      .unitWithoutMarks, zh: "“\(form[.chinese])”中没有“\(unit[.chinese])”，办法规定缺漏停止计票。",
      en:
        "\"\(form[.english])\" has nothing for \"\(unit[.english])\", and the rubric says that what is missing stops the count.",
      at: .file(files.joined(separator: ", ")))
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

  static func returnedDiffers(
    said: Int, found: Int, form: Name, in files: [String]
  ) -> Diagnostic {
    Diagnostic(
      .returnedDiffers, zh: "会议情况写收回\(said)票，“\(form[.chinese])”中有\(found)票。",
      en:
        "The session says that \(said) ballots were returned; \"\(form[.english])\" holds \(found).",
      at: .file(files.joined(separator: ", ")),
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
    let line = map { $0.isNewline ? " " : String($0) }.joined()
    return line.count <= 40 ? line : line.prefix(39) + "…"
  }
}
