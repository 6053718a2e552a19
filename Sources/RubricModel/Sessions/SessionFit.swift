public import Diagnostics

extension Session {
  /// What keeps the session and its rubric from belonging together.
  public func misfits(_ rubric: Rubric) -> [Diagnostic] {
    guard let subject, subject.value != rubric.subject else { return [] }
    let (listed, due) = (subject.value.words, rubric.subject.words)
    return [
      Diagnostic(
        .subjectDiffers, zh: "这里列的是“\(listed.chinese)”，计分办法评议的是“\(due.chinese)”。",
        en: "These are \(listed.english); the rubric appraises \(due.english).", at: subject.spot,
        help: [
          Bilingual(
            zh: "请写：\(due.chinese)：…；如计分办法有误，请把其中的评议对象改为“\(listed.chinese)”。",
            en:
              "Write \"\(due.english.capitalizedFirst): …\"; or, if the rubric is wrong, write there: Subject: \(listed.english)."
          )
        ])
    ]
  }
}

extension Rubric.Subject {
  /// What is appraised, several of them.
  public var words: Bilingual {
    switch self {
    case .units: Bilingual(zh: "单位", en: "units")
    case .items: Bilingual(zh: "项目", en: "items")
    }
  }

  /// One of them.
  public var word: Bilingual {
    switch self {
    case .units: Bilingual(zh: words.chinese, en: "unit")
    case .items: Bilingual(zh: words.chinese, en: "item")
    }
  }
}
