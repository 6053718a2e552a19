/// Regulations have many words for so many of a list: 有下列情形之二的, 具备以下条件中任意三项的,
/// 符合下列两项以上条件的. They are read before a number only, and before 之一.
extension Lexer {
  private static let verbs: [(text: String, keyword: Keyword)] = [
    ("测评有效须符合", .voteStandsIfSeveral), ("测评有效须具备", .voteStandsIfSeveral),
    ("测评有效须满足", .voteStandsIfSeveral),
    ("同时符合", .numberOfConditions), ("同时具备", .numberOfConditions),
    ("同时满足", .numberOfConditions), ("同时具有", .numberOfCases), ("同时存在", .numberOfCases),
    ("同时有", .numberOfCases), ("符合", .numberOfConditions), ("具备", .numberOfConditions),
    ("满足", .numberOfConditions), ("达到", .numberOfConditions), ("具有", .numberOfCases),
    ("出现", .numberOfCases), ("存在", .numberOfCases), ("有", .numberOfCases),
  ]
  private static let circumstances = ["情形", "情况"]
  private static let nouns = circumstances + ["条件"]
  private static let atLeast = Keyword.noFewerThan.chinese + Keyword.atLeast.chinese
  private static let links = ["当中的", "之中的", "中的", "当中", "之中", "中", "之", "的"]

  /// The head of a list that says how many of its lines are enough, and how many characters it
  /// takes; nil where no number follows.
  ///
  /// - Parameter next: what stands behind the run.
  func listHead(
    at run: ArraySlice<Unicode.Scalar>, before next: Unicode.Scalar?
  ) -> (word: WordTable.Word, count: Int)? {
    guard Self.mayBegin(run),
      let verb = Self.verbs.first(where: { run.starts(with: $0.text.unicodeScalars) })
    else { return nil }
    var rest = run.dropFirst(verb.text.unicodeScalars.count)
    guard rest.drop(["下列", "以下"]) != nil else { return nil }
    let noun = rest.drop(Self.nouns)
    let link = noun.flatMap { _ in rest.drop(Self.links) }
    rest.drop(["任意", "任"])
    let isNumber = rest.first.map(Self.isNumeral) ?? next?.isDigit ?? false
    guard isNumber || Self.atLeast.contains(where: { rest.starts(with: $0.unicodeScalars) }) else {
      return nil
    }
    let isOfCases = noun.map(Self.circumstances.contains) ?? false
    let keyword =
      isOfCases && verb.keyword == .numberOfConditions ? Keyword.numberOfCases : verb.keyword
    let length = run.count - rest.count
    if link == "之", rest.first == "一", !(rest.dropFirst().first.map(Self.isNumeral) ?? false) {
      return (.keyword(keyword.ofOne), length + 1)
    }
    return (.keyword(keyword), length)
  }

  /// This is asked of every word of a rubric.
  private static func mayBegin(_ run: ArraySlice<Unicode.Scalar>) -> Bool {
    switch run.first {
    case "有", "具", "出", "存", "符", "满", "达", "同", "测": true
    default: false
    }
  }

  /// What a list of so many is of, where that is said behind the number: 符合下列两项以上条件的.
  func listedNoun(at run: ArraySlice<Unicode.Scalar>) -> Int? {
    guard run.first == "情" || run.first == "条" else { return nil }
    let before = tokens.last?.keyword == .orMore ? tokens.dropLast() : tokens[...]
    guard before.last?.kind == .number, Self.isListNumber(before.dropLast().last) else {
      return nil
    }
    return Self.nouns.first { run.starts(with: $0.unicodeScalars) }?.unicodeScalars.count
  }

  /// Whether the number that follows says how many of a list are enough.
  var isBehindListHead: Bool { Self.isListNumber(tokens.last) }

  private static func isListNumber(_ token: Token?) -> Bool {
    token?.keyword.map(Keyword.listNumbers.contains) ?? false
  }
}

extension Keyword {
  /// What stands before the number of lines that are enough.
  static let listNumbers: [Keyword] = [.numberOfCases, .numberOfConditions, .voteStandsIfSeveral]

  /// The word that says one of these is enough.
  fileprivate var ofOne: Keyword {
    switch self {
    case .voteStandsIfSeveral: .voteStandsIfAny
    case .numberOfCases: .anyCase
    default: .anyCondition
    }
  }
}

extension ArraySlice<Unicode.Scalar> {
  /// Takes away the first of the words that it begins with.
  @discardableResult
  fileprivate mutating func drop(_ words: [String]) -> String? {
    let word = words.first { starts(with: $0.unicodeScalars) }
    if let word { removeFirst(word.unicodeScalars.count) }
    return word
  }
}
