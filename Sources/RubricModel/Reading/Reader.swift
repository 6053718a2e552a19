import Diagnostics
import ExactArithmetic
import RubricSyntax

/// What the readers of all kinds of sentences share: the tree, the names made so far, and what
/// there is to report.
struct Reader {
  let tree: SyntaxTree
  /// Where a "times" begins that can be read in two ways.
  let doubtfulFactors: Set<Int>
  var names = NameTable()
  private(set) var diagnostics: [Diagnostic] = []
  private var unknown: Set<NameKey> = []

  init(_ tree: SyntaxTree) {
    self.tree = tree
    doubtfulFactors = tree.doubtfulFactors
  }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// Reports what may only be a consequence of a sentence that could not be read.
  mutating func reportUnlessIncomplete(_ diagnostic: Diagnostic) {
    if !tree.isIncomplete { diagnostics.append(diagnostic) }
  }

  func spot(_ node: SyntaxNode) -> Spot { spot(node.range) }
  func spot(_ token: Token) -> Spot { spot(token.range) }

  private func spot(_ range: Range<Int>) -> Spot {
    Spot(tree.source.place(of: range), tree.citation(of: range))
  }

  // MARK: Parts of sentences

  /// A name where it is made, entered into the table of names.
  mutating func makeName(_ node: SyntaxNode, as kind: NameTable.Kind) -> Name {
    let name = self.name(node)
    for key in [name.text] + (name.translation.map { [$0.text] } ?? []) {
      if Self.isReserved(key) {
        report(nameReserved(key, at: spot(node)))
        break
      }
      if let earlier = names.enter(key, as: kind, at: spot(node)) {
        report(nameTaken(key, earlier: earlier, at: spot(node)))
        break
      }
    }
    return name
  }

  /// A name that belongs to its own list only: a level, a grade, a title.
  func name(_ node: SyntaxNode) -> Name {
    let made = node.kind == .madeName ? node : node.first(.madeName) ?? node
    let texts = made.names.map(\.text)
    guard texts.count > 1 else { return Name(texts.first ?? "") }
    let language: Language = made.has(.english) ? .english : .chinese
    return Name(texts[0], translation: Name.Translation(texts[1], in: language))
  }

  /// The final score has its name from the language; a sheet cannot have two columns of that name.
  private static func isReserved(_ name: String) -> Bool {
    reserved.contains(NameKey.ignoringCase(name))
  }

  private static let reserved: [NameKey] = {
    let words = Keyword.finalScore.spelling
    return [words.chinese, words.english].map { NameKey.ignoringCase($0) }
  }()

  private func nameReserved(_ name: String, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .nameTaken, zh: "名称“\(name)”只能用于最后得分本身。请另取一个名称。",
      en: "The name \"\(name)\" belongs to the final score itself. Choose another one.", at: spot)
  }

  private func nameTaken(
    _ name: String, earlier: NameTable.Entry, at spot: Spot
  ) -> Diagnostic {
    let line = earlier.spot.place.line.map(String.init) ?? "?"
    return Diagnostic(
      .nameTaken, zh: "名称“\(name)”已在第\(line)行用过。全文名称不得重复。",
      en: "The name \"\(name)\" is taken on line \(line). No two things may share a name.",
      at: spot,
      cause: Diagnostic.Cause(
        Bilingual(zh: "先前的“\(earlier.text)”", en: "the earlier \"\(earlier.text)\""),
        at: earlier.spot.place))
  }

  /// The thing that a name refers to, if it is one of the kinds that are due here.
  ///
  /// - Parameters:
  ///   - form: the form that it is a part of, where that is known.
  ///   - offered: those of the kinds that fit; others are known only to be told apart.
  mutating func resolve(
    _ token: Token, as kinds: [NameTable.Kind.Class], on form: Int? = nil,
    offering offered: [NameTable.Kind.Class]? = nil, called what: Bilingual,
    orWords words: [Keyword] = []
  ) -> NameTable.Kind? {
    if let entry = names.entry(token.text, of: kinds, on: form) { return entry.kind }
    if isOfFaultyArticle(token) { return nil }
    // A name that nothing has is reported where it is first used.
    guard unknown.insert(NameKey(token.text)).inserted else { return nil }
    if let other = names.entry(token.text, besides: kinds) {
      reportUnlessIncomplete(
        otherThing(other, what, at: token, help(onOtherThing: other, kinds, form, words)))
      return nil
    }
    if let maker = laterMaker(of: token, kinds) {
      let isNoNumber = maker.sentence == .formHeading && !(offered ?? kinds).contains(.form)
      reportUnlessIncomplete(madeLater(token, spot(maker.name), isNoNumber: isNoNumber))
      return nil
    }
    let candidates = names.entries(of: offered ?? kinds, on: form)
    let nearest = Spelling.nearest(to: token.text, among: candidates.map(\.text))
    let hint = candidates.first { $0.text == nearest }.map(Self.hint)
    reportUnlessIncomplete(
      Diagnostic(
        .unknownName,
        zh: "没有叫“\(token.text)”的\(what.chinese)。" + (hint?.chinese ?? ""),
        en: "There is no \(what.english) \"\(token.text)\"." + (hint?.english ?? ""),
        at: spot(token),
        help: choices(candidates, words)))
    return nil
  }

  private func choices(_ entries: [NameTable.Entry], _ words: [Keyword]) -> [Bilingual] {
    let choices =
      entries.map { Bilingual(zh: "“\($0.text)”", en: "\"\($0.text)\"") }
      + words.map { Bilingual(zh: $0.spelling.chinese, en: $0.spelling.english.lowercased()) }
    if choices.isEmpty { return [] }
    return [
      Bilingual(
        zh: "此处可用：" + Bilingual.list(choices).chinese,
        en: "These can stand here: " + Bilingual.list(choices).english)
    ]
  }

  /// A name that something of another kind has.
  private func otherThing(
    _ entry: NameTable.Entry, _ due: Bilingual, at token: Token, _ help: [Bilingual]
  ) -> Diagnostic {
    let kind = entry.kind.category.name
    return Diagnostic(
      .unknownName, zh: "“\(entry.text)”是\(kind.chinese)，不是\(due.chinese)。",
      en: "\"\(entry.text)\" is a \(kind.english) and no \(due.english).", at: spot(token),
      help: help)
  }

  /// What to do with it. An example expects no line of a checklist, but a quantity made of it.
  private func help(
    onOtherThing entry: NameTable.Entry, _ kinds: [NameTable.Kind.Class], _ form: Int?,
    _ words: [Keyword]
  ) -> [Bilingual] {
    switch entry.kind.category {
    case .shared:
      [
        Bilingual(
          zh: "公共参数各单位相同：可以在计分步骤和条件中用它，不能用在这里。",
          en:
            "A shared number is the same for all units: steps and conditions can use it, but it cannot stand here."
        )
      ]
    case .item where kinds.contains(.quantity):
      [
        Bilingual(
          zh: "请在此前另立一条：数值“…”，取自“\(entry.text)”：不修约。再写这个数值。",
          en:
            "Write before it: Quantity \"…\" based on \"\(entry.text)\": no rounding. Then name that quantity."
        )
      ]
    default: choices(names.entries(of: kinds, on: form), words)
    }
  }

  /// Whether an earlier article makes the name, which was not entered since something is wrong with
  /// the article: that was reported.
  private func isOfFaultyArticle(_ token: Token) -> Bool {
    guard diagnostics.hasErrors, !names.has(token.text) else { return false }
    let sentences = tree.root.nodes(.article).lazy.flatMap(\.childNodes)
    return sentences.contains { sentence in
      sentence.range.upperBound <= token.range.lowerBound
        && sentence.first(.madeName)?.names.contains { NameKey($0.text) == NameKey(token.text) }
          ?? false
    }
  }

  /// Where a later sentence makes the name: that of an article, or of a line of a checklist.
  private func laterMaker(
    of token: Token, _ kinds: [NameTable.Kind.Class]
  ) -> (sentence: NodeKind, name: SyntaxNode)? {
    if names.has(token.text) { return nil }
    let gradings: [NodeKind] = kinds.contains(.grading) ? [] : [.gradeBands, .gradeRules]
    let key = NameKey(token.text)
    return tree.root.nodes(.article).lazy.flatMap(\.childNodes)
      .filter { $0.range.lowerBound >= token.range.upperBound && !gradings.contains($0.kind) }
      .flatMap { [$0] + $0.nodes(.item).compactMap { $0.first(.criterion) } }
      .compactMap { sentence in sentence.first(.madeName).map { (sentence.kind, $0) } }
      .first { $0.1.names.contains { NameKey($0.text) == key } }
  }

  /// - Parameter isNoNumber: whether it is a form, where only numbers can stand.
  private func madeLater(_ token: Token, _ maker: Spot, isNoNumber: Bool) -> Diagnostic {
    let there = maker.citation.map { Citation(article: $0.article).text }
    let line = maker.place.line.map(String.init) ?? "?"
    let place = there ?? Bilingual(zh: "第\(line)行", en: "Line \(line)")
    return Diagnostic(
      .unknownName, zh: "“\(token.text)”到后面的\(place.chinese)才规定，这里还不能用。",
      en: "\(place.english) makes \"\(token.text)\"; it cannot be used before.",
      at: spot(token),
      cause: Diagnostic.Cause(
        Bilingual(zh: "规定“\(token.text)”的地方", en: "where \"\(token.text)\" is made"),
        at: maker.place),
      help: [
        isNoNumber
          ? Bilingual(
            zh: "先规定，后使用；表不能直接加减乘除：请把\(there?.chinese ?? "那一条")和由它计分的一条移到前面，这里写计分部分或数值的名称。",
            en:
              "What is used is made before, and a form is no number: move \(there?.english ?? "that article") to the front with the component or quantity that is based on it, and name that here."
          )
          : Bilingual(
            zh: "先规定，后使用：请把\(there?.chinese ?? "那一条")移到用它的这一条之前。",
            en:
              "What is used is made before: move \(there?.english ?? "that article") before the one that uses it."
          )
      ])
  }

  private static func hint(_ entry: NameTable.Entry) -> Bilingual {
    let line = entry.spot.place.line.map(String.init) ?? "?"
    return Bilingual(
      zh: "最接近的是第\(line)行的“\(entry.text)”。",
      en: " The nearest is \"\(entry.text)\" on line \(line).")
  }

  func number(_ token: Token?) -> Rational { ExactNumber.value(of: token?.text ?? "0") }

  func amount(_ node: SyntaxNode?) -> Amount {
    guard let node else { return Amount(.zero, .bare) }
    let sign: Rational = node.has(.negative) ? -.one : .one
    if let share = node.share { return Amount(sign * ExactNumber.share(share.text), .share) }
    let hasUnit = node.ownTokens.contains { $0.kind == .unitWord(.points) }
    return Amount(sign * number(node.number), hasUnit ? .points : .bare)
  }

  /// `90 points or more`, `below 60`.
  func bound(_ node: SyntaxNode) -> Bound? {
    node.keywords.compactMap { Comparison.words[$0] }.first.map {
      Bound(comparison: $0, amount: amount(node.first(.amount)))
    }
  }

  /// The number of a `points` part, or of another one with a sign of its own.
  func points(_ node: SyntaxNode?) -> Rational {
    let size = number(node?.number)
    return node?.has(.negative) == true ? -size : size
  }
}

extension Place {
  /// 1-based line of a rubric, row of a table.
  var line: Int? {
    switch self {
    case .source(let place): place.line
    case .cell(let place): place.row
    case .file, .files: nil
    }
  }
}

/// Numbers as the lexer passes them: ASCII digits with at most one point.
enum ExactNumber {
  static func value(of digits: String) -> Rational {
    switch DecimalReader.read(digits) {
    case .success(let number): number.value
    // The lexer has reported the number as too long; any value will do for the rest.
    case .failure: .zero
    }
  }

  /// `20%`, `2/3`.
  static func share(_ text: String) -> Rational {
    if text.hasSuffix("%") { return value(of: String(text.dropLast())) / Rational(100) }
    let parts = text.split(separator: "/").map { value(of: String($0)) }
    guard parts.count == 2, !parts[1].isZero else { return .zero }
    return parts[0] / parts[1]
  }
}
