import Diagnostics
import RubricSyntax
import Rules

extension RubricReader {
  mutating func readRanking(_ heading: SyntaxNode, in article: SyntaxNode) {
    ruled.insert(.ranking)
    guard let quantity = quantity(in: heading) else { return }
    var ranking = RankingDraft(
      quantity: quantity, isWithinCategories: heading.has(.withinEachCategory),
      isLowestFirst: heading.has(.lowestFirst), spot: reader.spot(heading),
      gradingsBefore: draft.gradings.count)
    ranking.notRanked = line(.notRanked, of: article).map { rules(in: $0) } ?? []
    ranking.behindOthers = line(.behindOthers, of: article).map { rules(in: $0) } ?? []
    ranking.gradeOrder = line(.gradeOrder, of: article).flatMap { gradeOrder($0) }
    ranking.numbering = line(.equalScores, of: article).flatMap { line in
      RankNumbering.all.first { numbering in
        line.keywords.contains { $0.spelling == numbering.words }
      }
    }
    if let line = line(.tieBreaks, of: article) {
      let items = line.nodes(.item)
      ranking.tieBreaks = items.compactMap { tieBreak($0, in: &ranking) }
      ranking.hasUnknownTieBreak = ranking.tieBreaks.count < items.count
    }
    draft.ranking = ranking
  }

  /// The first sentence of its kind; the others are reported.
  private mutating func line(_ kind: NodeKind, of article: SyntaxNode) -> SyntaxNode? {
    let lines = article.nodes(kind)
    for extra in lines.dropFirst() { reportSaidTwice(extra) }
    return lines.first
  }

  private mutating func rules(in line: SyntaxNode) -> [RankingRule] {
    line.nodes(.item).compactMap { item in
      guard let rule = item.first(.rankingRule), let conditions = conditions(of: rule, nil)
      else { return nil }
      return RankingRule(conditions: conditions, spot: reader.spot(item))
    }
  }

  // MARK: Grades

  /// Every grade of the grading, each once.
  private mutating func gradeOrder(_ line: SyntaxNode) -> GradeOrder? {
    require(.grade, at: line)
    guard let name = line.names.first,
      case .grading(let index)? = reader.resolve(
        name, as: [.grading], called: Bilingual(zh: "等次", en: "grading"))
    else { return nil }
    let grading = draft.gradings[index]
    var listed: [Name] = []
    for token in line.nodes(.item).compactMap(\.names.first) {
      checkGrade(token, in: index)
      guard let grade = grading.grades.first(where: { $0.isCalled(token.text) }) else { continue }
      if listed.contains(where: { $0.text == grade.text }) {
        reader.report(.gradeTwice(grade, at: reader.spot(token)))
      }
      listed.append(grade)
    }
    let missing = grading.distinctGrades.filter { grade in
      !listed.contains { $0.text == grade.text }
    }
    if !missing.isEmpty {
      reader.report(.gradesNotOrdered(missing, of: grading.name, at: reader.spot(line)))
    }
    return GradeOrder(grading: index, grades: listed, spot: reader.spot(line))
  }

  // MARK: Tie-breaks

  private mutating func tieBreak(
    _ item: SyntaxNode, in ranking: inout RankingDraft
  ) -> Placed<TieBreak>? {
    guard let node = item.first(.tieBreak) else { return nil }
    let spot = reader.spot(node)
    if let words = node.keywords.first,
      let known = TieBreak.all.first(where: { $0.words == words.spelling })
    {
      return Placed(known, at: spot)
    }
    if node.has(.numberOf) { return countBreak(node, in: &ranking) }
    // Without words of its own a comparison goes the way of the ranking.
    let isLowestFirst =
      node.has(.lowestFirst) || (ranking.isLowestFirst && !node.has(.highestFirst))
    if let name = node.names.first,
      case .member(let form, .criterion, let index)? =
        reader.names.entry(name.text, of: [.criterion])?.kind
    {
      let criterion = draft.forms[form].criteria[index].name.text
      ranking.criteria.append(Placed((form: form, name: criterion), at: spot))
      return Placed(.byScore(criterion, lowestFirst: isLowestFirst), at: spot)
    }
    return quantity(in: node).map {
      Placed(.byScore(draft.quantities[$0].name.text, lowestFirst: isLowestFirst), at: spot)
    }
  }

  /// `number of "优秀", highest first`: of the form that has the level.
  private mutating func countBreak(
    _ node: SyntaxNode, in ranking: inout RankingDraft
  ) -> Placed<TieBreak>? {
    guard let form = formWithLevel(node.names[0]),
      let levels = levels(node.names, of: form, at: node)
    else { return nil }
    let names = Bilingual.list(levels.map { draft.forms[form].levels[$0].name.quoted })
    let words = Bilingual(
      zh: "计数\(names.chinese)", en: "number of \(names.english)")
    let spot = reader.spot(node)
    let count = RankedCount(
      words: words, marks: MarkSelection(form: form), levels: levels.sorted())
    ranking.counts.append(Placed(count, at: spot))
    return Placed(.byCount(words, lowestFirst: node.has(.lowestFirst)), at: spot)
  }

  /// Reported when no form has the level, or several have.
  private mutating func formWithLevel(_ name: Token) -> Int? {
    let key = NameKey(name.text)
    let forms = draft.forms.indices.filter { index in
      draft.forms[index].levels.contains { NameKey($0.name.text) == key }
    }
    if forms.count == 1 { return forms[0] }
    reader.reportUnlessIncomplete(
      forms.isEmpty
        ? .levelOfNoForm(name.text, at: reader.spot(name))
        : .levelOfSeveral(name.text, forms.map { draft.forms[$0].name }, at: reader.spot(name)))
    return nil
  }
}

extension GradingDraft {
  var distinctGrades: [Name] {
    var seen: Set<String> = []
    return grades.filter { seen.insert($0.text).inserted }
  }
}

extension Diagnostic {
  fileprivate static func levelOfNoForm(_ level: String, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .unknownName, zh: "没有一张表有票面等次“\(level)”，无从计数。",
      en: "No form has a level \"\(level)\" that could be counted.", at: spot,
      help: [
        Bilingual(
          zh: "请写票面等次的名称；比较得分的，只写它的名称：“测评”。",
          en: "Name a level of a form; to compare a score write its name only: \"测评\".")
      ])
  }

  fileprivate static func levelOfSeveral(
    _ level: String, _ forms: [Name], at spot: Spot
  ) -> Diagnostic {
    let names = Bilingual.list(forms.map(\.quoted))
    let form = forms[0].text
    return Diagnostic(
      .tieBreaksUnsound, zh: "\(names.chinese)都有票面等次“\(level)”，没有写数哪一张表的。",
      en: "\(names.english) have a level \"\(level)\" each, and it is not said whose is counted.",
      at: spot,
      help: [.countOfItsOwn(level, of: form)])
  }

  fileprivate static func gradeTwice(_ grade: Name, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .rankingUnsound, zh: "“\(grade.text)”前面已经列过。",
      en: "\"\(grade.text)\" is listed before.", at: spot,
      help: [Bilingual(zh: "请删去一处。", en: "Delete one of the two.")])
  }

  fileprivate static func gradesNotOrdered(
    _ grades: [Name], of grading: Name, at spot: Spot
  ) -> Diagnostic {
    let items = grades.map { Bilingual(zh: "“\($0.text)”", en: "\"\($0.text)\"") }
    let names = Bilingual.list(items)
    let missing = Bilingual.joined(items, by: Bilingual(zh: "；", en: "; "))
    return Diagnostic(
      .rankingUnsound, zh: "“\(grading.text)”的\(names.chinese)排在哪里未规定。",
      en: "It is not said where \(names.english) of \"\(grading.text)\" stands.", at: spot,
      help: [
        Bilingual(
          zh: "请把各等次由好到差全部列出，缺的是：\(missing.chinese)",
          en: "List all grades from the best to the worst; add: \(missing.english)"
        )
      ])
  }
}
