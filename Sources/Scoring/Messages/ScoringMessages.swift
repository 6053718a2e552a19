import Ballots
import Diagnostics
import RubricModel

/// The codes of everything that stops a count once all marks are read.
public enum ScoringCode: String, CaseIterable, Sendable {
  case noValue = "C0101"
  case partValue = "C0102"
  case tieRefused = "C0103"
  case noCategory = "C0104"
  case baseNotGiven = "C0105"
  case moreThanBase = "C0106"
  case divisorIsZero = "C0107"
  case bestIsZero = "C0108"
  case outsideTable = "C0109"
  case gradeUndecided = "C0110"
  case rankedByCondition = "C0111"
  case unitOrderNotGiven = "C0112"
}

extension Diagnostic {
  static func noCategory(
    _ names: [Name], _ subject: Rubric.Subject, at spot: Spot
  ) -> Diagnostic {
    let (list, word) = (list(names, subject), subject.word)
    return Diagnostic(
      .warning, ScoringCode.noCategory.rawValue,
      Bilingual(
        zh: "办法规定分类排名，但\(list.chinese)没有类别，只在没有类别的\(word.chinese)中排名。",
        en:
          "The rubric ranks within each category, but no category is given for \(list.english): these are ranked among each other."
      ),
      at: spot.place, citation: spot.citation,
      help: [
        Bilingual(
          zh: "请在会议文件的\(word.chinese)后写：类别“…”。",
          en: "Write behind the \(word.english) in the session: category \"…\".")
      ])
  }

  /// - Parameter names: units one behind the other that only the unit order tells apart.
  static func unitOrderNotGiven(
    _ names: [Name], _ subject: Rubric.Subject, at spot: Spot
  ) -> Diagnostic {
    let (list, word, words) = (list(names, subject), subject.word, subject.words)
    return Diagnostic(
      .warning, ScoringCode.unitOrderNotGiven.rawValue,
      Bilingual(
        zh: "\(list.chinese)同分，办法规定按\(word.chinese)顺序，但没有列出\(word.chinese)：现在只是按名称的字符编码排的。",
        en:
          "\(list.english) are equal and ranked by the \(word.english) order, but no list gives one: they stand by the characters of their names."
      ),
      at: spot.place, citation: spot.citation,
      help: [
        Bilingual(
          zh: "请在会议文件中按顺序列出\(word.chinese)：\(word.chinese)：“…”；“…”。或给出\(word.chinese)名单文件。",
          en:
            "List the \(words.english) in their order in the session: \(words.english.capitalizedFirst): \"…\"; \"…\". Or give a file of \(words.english)."
        )
      ])
  }

  static func notRanked(
    _ names: [Name], _ subject: Rubric.Subject, at spot: Spot
  ) -> Diagnostic {
    let list = list(names, subject)
    return rankedByCondition(
      Bilingual(
        zh: "\(list.chinese)符合这一项，不参加排名。",
        en: "This item is true of \(list.english): not ranked."), at: spot)
  }

  static func behindOthers(
    _ names: [Name], _ subject: Rubric.Subject, at spot: Spot
  ) -> Diagnostic {
    let list = list(names, subject)
    return rankedByCondition(
      Bilingual(
        zh: "\(list.chinese)符合这一项，排在其他\(subject.word.chinese)之后。",
        en: "This item is true of \(list.english): ranked behind all others."), at: spot)
  }

  private static func rankedByCondition(_ headline: Bilingual, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .notice, ScoringCode.rankedByCondition.rawValue, headline, at: spot.place,
      citation: spot.citation,
      help: [
        Bilingual(
          zh: "请核对这一项所依据的数；理由印在结果上。",
          en: "Check the figures that this item goes by; the reason is printed with the results.")
      ])
  }

  /// How many units a message names.
  private static let mostNames = 10

  private static func list(_ names: [Name], _ subject: Rubric.Subject) -> Bilingual {
    let list = Bilingual.list(names.prefix(mostNames).map(\.quoted))
    let others = names.count - mostNames
    if others <= 0 { return list }
    return Bilingual(
      zh: "\(list.chinese)等\(names.count)个\(subject.word.chinese)",
      en: "\(list.english) and \(EnglishCount.text(others, "more \(subject.word.english)"))")
  }

  static func tieRefused(_ first: Name, _ second: Name, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .error, ScoringCode.tieRefused.rawValue,
      Bilingual(
        zh: "“\(first[.chinese])”与“\(second[.chinese])”完全同分，办法规定停止计票。",
        en:
          "\"\(first[.english])\" and \"\(second[.english])\" are equal in everything, and the rubric says that this stops the count."
      ),
      at: spot.place, citation: spot.citation,
      help: [
        Bilingual(
          zh: "先后须由会议决定；把决定的依据写入本条的同分比较。",
          en:
            "The committee has to decide who is ahead; write what it decides by into the tie-breaks of this article."
        )
      ])
  }
}
