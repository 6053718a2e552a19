import Diagnostics
import RubricModel
import RubricSyntax

/// The levels that a mark is chosen from, by the words that cells have for them: those of a
/// criterion, or of the form.
struct LevelWords {
  private let levels: [NameKey: Int]
  /// The levels as the rubric spells them, which is how nearly all cells do.
  private let spellings: [(text: String, level: Int)]

  /// By criterion; one where there are none.
  static func lists(of form: Form) -> [LevelWords] {
    guard form.hasOwnLevels else { return [LevelWords(form, form.levels(ofMember: 0))] }
    return form.criteria.indices.map { LevelWords(form, form.levels(ofMember: $0)) }
  }

  private init(_ form: Form, _ list: Range<Int>) {
    let all = form.scale.levels ?? []
    var levels: [NameKey: Int] = [:]
    for index in list {
      for key in all[index].name.dataKeys { levels[key] = index }
    }
    self.levels = levels
    spellings = all[list].flatMap(\.name.spellings).compactMap { text in
      levels[NameKey.ignoringCase(text)].map { (text, $0) }
    }
  }

  func level(named text: String) -> Int? {
    for index in spellings.indices
    where spellings[index].text.utf8.count == text.utf8.count && spellings[index].text == text {
      return spellings[index].level
    }
    return levels[NameKey.ignoringCase(text)]
  }

  /// Signs that part the levels of a cell in which more than one is ticked.
  private static let separators: Set<Character> = [
    "、", ",", "，", ";", "；", "/", "／", "+", "＋", "|", " ",
  ]

  /// The levels of a cell that holds nothing but levels, and more than one.
  func several(in text: String) -> [Int]? {
    let parts = text.split(whereSeparator: Self.separators.contains).map {
      level(named: String($0))
    }
    guard parts.count > 1, !parts.contains(nil) else { return nil }
    return parts.compactMap(\.self)
  }
}

extension Diagnostic {
  /// A cell that holds none of the levels of its criterion.
  static func unknownLevel(
    _ text: String, _ at: Coordinate, on form: Form, place: Place
  ) -> Diagnostic {
    let all = form.scale.levels ?? []
    let criterion = at[.criterion]
    let names = all[form.levels(ofMember: criterion)].map(\.name)
    let lists = LevelWords.lists(of: form)
    let words = lists[lists.indices.contains(criterion) ? criterion : 0]
    let isOwn = form.hasOwnLevels && form.criteria.indices.contains(criterion)
    var diagnostic = Diagnostic.unknownLevel(
      text, among: names, ofCriterion: isOwn ? form.criteria[criterion].name : nil,
      nearest: TypingSlip.level(meantBy: text, among: names.flatMap(\.spellings)),
      hasSeveral: words.several(in: text) != nil, at: place)
    if let other = lists.firstIndex(where: { $0.level(named: text) != nil }) {
      diagnostic.help.append(.levelOf(form.criteria[other].name))
    }
    return diagnostic
  }
}

extension Bilingual {
  /// Two columns may have been exchanged.
  fileprivate static func levelOf(_ criterion: Name) -> Bilingual {
    Bilingual(
      zh: "它是指标“\(criterion[.chinese])”的等次：请看是否填错了列。",
      en:
        "It is a level of the criterion \"\(criterion[.english])\": see whether it stands in the wrong column."
    )
  }
}
