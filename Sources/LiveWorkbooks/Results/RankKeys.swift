import Diagnostics
import ExactArithmetic
import RubricModel
import Rules
import Scoring
import Spreadsheets

/// What the ranking compares, in its order, each as a number in a cell: the larger the better.
struct RankKeys {
  private let context: LiveContext
  private let ranking: Ranking
  private let sheet: SheetName

  /// Nil without a ranking.
  init?(_ context: LiveContext, _ sheet: SheetName) {
    guard let ranking = context.rubric.ranking else { return nil }
    self.context = context
    self.ranking = ranking
    self.sheet = sheet
  }

  private var words: LiveWords { context.words }
  private var rubric: Rubric { context.rubric }

  /// The tie-breaks that compare something.
  private var links: [TieBreak] {
    ranking.tieBreaks.filter {
      switch $0.criterion {
      case .score, .count, .unitOrder: true
      case .remaining, .refusing: false
      }
    }
  }

  /// Whether something is asked of a unit before its score.
  private var hasStage: Bool {
    !ranking.notRanked.isEmpty || !ranking.behindOthers.isEmpty || ranking.gradeOrder != nil
  }

  var titles: [String] {
    let stage = hasStage ? [words("参加排名", "Ranked")] : []
    let grade = ranking.gradeOrder.map {
      [words("先比：", "First: ") + rubric.gradings[$0.grading].name[words.language]]
    }
    let score = grade == nil ? words("先比：得分", "First: score") : words("再比：得分", "Then: score")
    return stage + (grade ?? []) + [score]
      + links.map {
        words("再比：", "Then: ") + name(of: $0)
      }
  }

  /// - Parameter grades: the cells of the unit's grades.
  /// - Invariant: as many as `titles`; the first is `RankFormula.none` for a unit without a rank.
  func cells(of unit: UnitResult, grades: LiveGrades) -> [SheetCell] {
    let isLowestFirst = ranking.isLowestFirst
    let score = context.ends[ranking.quantity][unit.index]
    var cells: [SheetCell] = []
    if hasStage { cells.append(stage(of: unit, score, grades)) }
    if let order = ranking.gradeOrder { cells.append(grade(of: unit, order, grades)) }
    cells.append(key(score, unit.figures[ranking.quantity].exact, isLowestFirst))
    for link in links {
      switch link.criterion {
      case .score(let name):
        let (cell, value) = self.score(name, of: unit)
        cells.append(key(cell, value, link.isLowestFirst))
      case .count(let name): cells.append(count(name, of: unit, link.isLowestFirst))
      case .unitOrder:
        cells.append(.number(CellNumber(-unit.index - 1), .number(places: nil)))
      case .remaining, .refusing: break
      }
    }
    return cells
  }

  // MARK: Stages

  /// 0 for a unit that is ranked as usual, -1 for one behind all others.
  private func stage(of unit: UnitResult, _ score: LiveCell?, _ grades: LiveGrades) -> SheetCell {
    let result =
      unit.rank == nil ? RankFormula.noneCell : CellNumber(unit.behindOthers == nil ? 0 : -1)
    guard let formula = stageFormula(of: unit, score, grades) else {
      return .number(result, .number(places: nil))
    }
    return .formula(formula, result: .number(result), .number(places: nil))
  }

  /// Nil where a condition is no matter of cells.
  private func stageFormula(
    of unit: UnitResult, _ score: LiveCell?, _ grades: LiveGrades
  ) -> String? {
    guard let score = score?.text(on: sheet) else { return RankFormula.none }
    let conditions = ConditionFormula(
      context: context, unit: unit.index, sheet: sheet,
      standing: LiveStanding(rank: nil, grades: grades.prefix(ranking.gradingsBefore)))
    guard let isOut = anyHolds(ranking.notRanked, conditions),
      let isBehind = anyHolds(ranking.behindOthers, conditions)
    else { return nil }
    let place = isBehind.isEmpty ? "0" : "IF(\(isBehind),-1,0)"
    let ranked = isOut.isEmpty ? place : "IF(\(isOut),\(RankFormula.none),\(place))"
    let graded = ranking.gradeOrder.map {
      "IF(\(grades.own[$0.grading])=\"\",\(RankFormula.none),\(ranked))"
    }
    return "IF(\(score)=\"\",\(RankFormula.none),\(graded ?? ranked))"
  }

  /// Empty where there are no items. An item is looked at where none before it holds: that one may
  /// say that there is no value for it.
  private func anyHolds(_ rules: [RankingRule], _ formula: ConditionFormula) -> String? {
    let texts = rules.compactMap { formula.text(of: $0.conditions) }
    guard texts.count == rules.count else { return nil }
    guard let last = texts.last else { return "" }
    return texts.dropLast().reversed().reduce(last) { "IF(\($1),TRUE,\($0))" }
  }

  /// The place of the grade, from the best downwards.
  private func grade(
    of unit: UnitResult, _ order: GradeOrder, _ grades: LiveGrades
  ) -> SheetCell {
    let formula = order.grades.enumerated().reversed().reduce(RankFormula.none) { rest, grade in
      let name = LiveWords.quoted(grade.element[words.language])
      return "IF(\(grades.own[order.grading])=\(name),\(-grade.offset),\(rest))"
    }
    let own = order.position(of: unit.grades[order.grading])
    return .formula(
      formula, result: .number(own.map { CellNumber(-$0) } ?? RankFormula.noneCell),
      .number(places: nil))
  }

  // MARK: Scores

  /// The higher the better, and behind all others where there is none.
  private func key(_ cell: LiveCell?, _ value: Rational?, _ isLowestFirst: Bool) -> SheetCell {
    let exact = value.map { LiveNumber.cell(isLowestFirst ? -$0 : $0) }
    guard let text = cell?.text(on: sheet) else {
      return .formula(
        RankFormula.none, result: .number(RankFormula.noneCell), .number(places: nil))
    }
    let key = (isLowestFirst ? "-" : "") + LiveNumber.guarded(text)
    return .formula(
      "IF(\(text)=\"\",\(RankFormula.none),\(key))",
      result: .number(exact ?? RankFormula.noneCell), .number(places: nil))
  }

  private func count(_ name: String, of unit: UnitResult, _ isLowestFirst: Bool) -> SheetCell {
    let conditions = ConditionFormula(
      context: context, unit: unit.index, sheet: sheet, standing: nil)
    let number = ranking.counts.first { $0.words.chinese == name }
    let formula = number.flatMap { conditions.number(of: .levels($0.levels), $0.marks) } ?? "0"
    let value = unit.compared[name] ?? .zero
    return .formula(
      (isLowestFirst ? "-" : "") + formula,
      result: .number(LiveNumber.cell(isLowestFirst ? -value : value)), .number(places: nil))
  }

  private func name(of link: TieBreak) -> String {
    if case .score(let name) = link.criterion {
      scoreName(name)
    } else {
      link.words[words.language]
    }
  }

  /// In the language of the workbook.
  private func scoreName(_ name: String) -> String {
    let criteria = rubric.forms.flatMap(\.criteria).map(\.name)
    let names = rubric.quantities.map(\.name) + criteria
    return names.first { $0.text == name }?[words.language] ?? name
  }

  /// A quantity of that name, else a criterion that some score keeps apart.
  private func score(_ name: String, of unit: UnitResult) -> (LiveCell?, Rational?) {
    if let index = rubric.quantities.lastIndex(where: { $0.name.text == name }) {
      return (context.ends[index][unit.index], unit.figures[index].exact)
    }
    return (context.criteria[name]?[unit.index], context.criterionValues[name]?[unit.index])
  }
}
