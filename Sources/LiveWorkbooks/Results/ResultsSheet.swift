import Diagnostics
import ExactArithmetic
import RubricModel
import Rules
import Scoring
import Spreadsheets

/// Every unit with its figures as the sheet recomputes them, the engine's beside them, and whether
/// all of them agree.
struct ResultsSheet {
  private(set) var draft: SheetDraft
  /// The cell that says of the whole workbook whether all agrees.
  private(set) var verdict: LiveCell

  private let context: LiveContext
  private let rankKeys: RankKeys?
  private let layout: ResultsLayout

  init(_ context: LiveContext, _ layout: ResultsLayout, title: String) {
    self.context = context
    self.layout = layout
    let name = layout.sheet
    draft = SheetDraft(name)
    rankKeys = RankKeys(context, name)
    verdict = LiveCell(sheet: name, row: 1, column: 1)
    appendHead(title)
    for unit in context.result.units { append(unit) }
    finish()
  }

  private var words: LiveWords { context.words }
  private var rubric: Rubric { context.rubric }
  private var columns: ResultsColumns { layout.columns }
  private var rows: ClosedRange<Int> { layout.rows }

  // MARK: Head

  private mutating func appendHead(_ title: String) {
    draft.columns = [.fitting(10...26)] + (0..<columns.last).map { _ in .fitting(7...13) }
    draft.append(across: columns.check + 1, .text(title, .title))
    draft.append([
      .text(words("全部核对", "All checks"), .header),
      .formula(allChecks, result: .text(words.agrees), .centred),
    ])
    draft.append([
      .text(
        words("名次按右侧各栏由大到小比较。", "Ranks compare the columns on the right, the larger first."),
        .note)
    ])
    draft.append(titles.map { .text($0, .header) })
    draft.frozenRows = ResultsLayout.head
    draft.frozenColumns = 1
    draft.page.orientation = .landscape
    draft.page.repeatedRows = 3...3
    draft.page.footer.centre = PageLine.pageNumbers(in: words.language)
  }

  private var allChecks: String {
    let own = LiveRange(draft.name, column: columns.check, rows: Array(rows))
    let areas = ([own].compactMap { $0 } + context.checks).flatMap { $0.parts(on: draft.name) }
    let wrong = areas.map { "COUNTIF(\($0),\(LiveWords.quoted(words.differs)))" }
      .joined(separator: "+")
    return "IF(\(wrong)=0,\(LiveWords.quoted(words.agrees)),\(LiveWords.quoted(words.differs)))"
  }

  private var titles: [String] {
    let (live, engine) = (words("（复算）", " (recomputed)"), words("（程序）", " (engine)"))
    var titles = [words("单位", "Unit")]
    if columns.category != nil { titles.append(words("类别", "Category")) }
    for quantity in rubric.quantities {
      let name = quantity.displayName[words.language]
      titles += [name + live, name + engine]
    }
    if rubric.ranking != nil {
      titles += [words("名次", "Rank") + live, words("名次", "Rank") + engine]
    }
    for grading in rubric.gradings {
      titles += [grading.name[words.language] + live, grading.name[words.language] + engine]
    }
    titles += [words("核对", "Check"), ""]
    guard let ranking = rubric.ranking else { return titles }
    titles += rankKeys?.titles ?? []
    titles.append(words("占位名次", "Place"))
    if ranking.numbering.countsFirsts { titles.append(words("首见", "First of it")) }
    for (grading, own) in zip(rubric.gradings, columns.candidates) where !own.isEmpty {
      while titles.count < columns.firstCandidates { titles.append("") }
      let rules = grading.rules
      titles += own.keys.sorted().map {
        words("候选：", "Candidates: ") + title(of: rules[$0].gives)
      }
    }
    return titles
  }

  private func title(of gives: GivenGrade) -> String {
    switch gives {
    case .named(let grade): grade[words.language]
    case .earlier: words(gives.words.chinese, gives.words.english)
    }
  }

  // MARK: Units

  private mutating func append(_ unit: UnitResult) {
    let row = draft.nextRow
    var cells: [SheetCell] = [.text(unit.unit.name[words.language])]
    if columns.category != nil { cells.append(.text(unit.unit.category ?? "")) }
    var tests: [String] = []
    for index in rubric.quantities.indices {
      let (live, engine, test) = figure(index, of: unit, row)
      cells += [live, engine]
      tests += test.map { [$0] } ?? []
    }
    if let ranking = rubric.ranking, let own = columns.ranking {
      let (live, engine, test) = rank(of: unit, ranking, own, row)
      cells += [live, engine]
      tests.append(test)
    }
    var candidates: [Int: SheetCell] = [:]
    for index in rubric.gradings.indices {
      let (live, engine, test) = grade(index, of: unit, row, &candidates)
      cells += [live, engine]
      tests += test.map { [$0] } ?? []
    }
    cells.append(check(tests))
    if let ranking = rubric.ranking, let own = columns.ranking {
      cells += [.empty()] + keys(of: unit, ranking, own, row)
    }
    for (column, cell) in candidates.sorted(by: { $0.key < $1.key }) {
      while cells.count < column { cells.append(.empty()) }
      cells.append(cell)
    }
    draft.append(cells)
  }

  private func check(_ tests: [String]) -> SheetCell {
    guard !tests.isEmpty else { return .text("—", .centred) }
    return .formula(
      "IF(AND(\(tests.joined(separator: ","))),\(LiveWords.quoted(words.agrees)),"
        + "\(LiveWords.quoted(words.differs)))",
      result: .text(words.agrees), .centred)
  }

  private func label(_ row: Int, _ column: Int) -> String {
    CellPosition(row: row, column: column).label
  }

  /// As it is printed; nothing is tested where no formula gives it.
  private func figure(
    _ index: Int, of unit: UnitResult, _ row: Int
  ) -> (SheetCell, SheetCell, test: String?) {
    let quantity = rubric.quantities[index]
    let style = quantity.printedStyle
    let printed = unit.figures[index].printed
    let number = printed.flatMap { CellNumber(percentage: $0) ?? CellNumber($0) }
    let engine = number.map { SheetCell.number($0, style) } ?? .text(printed ?? "", .centred)
    guard let end = context.ends[index][unit.index]?.text(on: draft.name) else {
      return (engine, engine, nil)
    }
    let value = quantity.shownRounding.map { $0.formula(end, quantity.type.kind) } ?? end
    let formula = "IF(\(end)=\"\",\"\",\(value))"
    let test = WorkingsSheet.check(
      label(row, columns.figures[index]), label(row, columns.figures[index] + 1),
      hasValue: number != nil)
    let result = number.map(SheetCell.Result.number) ?? .text("")
    return (.formula(formula, result: result, style), engine, test)
  }

  // MARK: Ranks

  private func rank(
    of unit: UnitResult, _ ranking: Ranking, _ own: ResultsColumns.Ranking, _ row: Int
  ) -> (SheetCell, SheetCell, test: String) {
    let key = label(row, own.keys[0])
    let number = formula(own).number(
      ranking.numbering, row: row, places: own.places, firsts: own.firsts)
    let result = unit.rank.map { SheetCell.Result.number(CellNumber($0)) } ?? .text("")
    let engine = unit.rank.map { SheetCell.number(CellNumber($0), .centred) } ?? .text("", .centred)
    let test = WorkingsSheet.check(
      label(row, own.rank), label(row, own.rank + 1), hasValue: unit.rank != nil)
    return (
      .formula("IF(\(key)=\(RankFormula.none),\"\",\(number))", result: result, .centred), engine,
      test
    )
  }

  private func formula(_ own: ResultsColumns.Ranking) -> RankFormula {
    RankFormula(keys: own.keys, category: isParted ? columns.category : nil, rows: rows)
  }

  /// Whether each category is ranked by itself.
  private var isParted: Bool { rubric.ranking?.isWithinCategories ?? false }

  private func keys(
    of unit: UnitResult, _ ranking: Ranking, _ own: ResultsColumns.Ranking, _ row: Int
  ) -> [SheetCell] {
    var cells = rankKeys?.cells(of: unit, grades: layout.grades(row, on: draft.name)) ?? []
    let place = SheetCell.Result.number(CellNumber(unit.rank ?? 0))
    cells.append(.formula(formula(own).place(row: row), result: place, .number(places: nil)))
    if ranking.numbering.countsFirsts {
      cells.append(
        .formula(
          formula(own).first(row: row, places: own.places), result: place, .number(places: nil)))
    }
    return cells
  }

  // MARK: Grades

  /// What no formula gives is shown.
  private func grade(
    _ index: Int, of unit: UnitResult, _ row: Int, _ candidates: inout [Int: SheetCell]
  ) -> (SheetCell, SheetCell, test: String?) {
    let grade = unit.grades.indices.contains(index) ? unit.grades[index] : nil
    let text = grade?[words.language] ?? ""
    let engine = SheetCell.text(text, .centred)
    guard let formula = gradeFormula(index, of: unit, row, &candidates) else {
      return (engine, engine, nil)
    }
    let (live, exact) = (label(row, columns.grades[index]), label(row, columns.grades[index] + 1))
    return (
      .formula(formula, result: .text(text), .centred), engine, "IFERROR(\(live)=\(exact),FALSE)"
    )
  }

  private func gradeFormula(
    _ index: Int, of unit: UnitResult, _ row: Int, _ candidates: inout [Int: SheetCell]
  ) -> String? {
    switch rubric.gradings[index].method {
    case .bands(let quantity, let bands):
      guard let end = context.ends[quantity][unit.index]?.text(on: draft.name) else { return nil }
      let formula = bands.reversed().reduce("\"\"") { rest, band in
        "IF(\(TableFormula.contains(band, end)),\(LiveWords.quoted(band.grade[words.language])),\(rest))"
      }
      return "IF(\(end)=\"\",\"\",\(formula))"
    case .rules(let rules):
      // A unit that is left out has no grade, whatever is marked.
      if case .note = unit.leftOut { return "\"\"" }
      guard let found = ruleFormula(index, of: unit, row).formulas(of: rules) else { return nil }
      for (rule, formula) in found.candidates {
        guard let column = columns.candidates[index][rule] else { continue }
        let isIn = unit.satisfies(rule: rule, ofGrading: index)
        let rank = isIn ? unit.rank.map { SheetCell.Result.number(CellNumber($0)) } : nil
        candidates[column] = .formula(formula, result: rank ?? .text(""), .centred)
      }
      return found.grade
    }
  }

  private func ruleFormula(_ index: Int, of unit: UnitResult, _ row: Int) -> GradeFormula {
    let standing = LiveStanding(
      rank: layout.rank(row, on: draft.name),
      grades: layout.grades(row, on: draft.name).prefix(index))
    let due = (rubric.finalScore.map { [$0] } ?? rubric.components).map { quantity in
      context.ends[quantity][unit.index]?.text(on: draft.name) ?? "\"\""
    }
    return GradeFormula(
      conditions: ConditionFormula(
        context: context, unit: unit.index, sheet: draft.name, standing: standing),
      standing: standing, due: due, category: layout.categories(row, on: draft.name),
      candidates: columns.candidates[index].mapValues {
        (own: label(row, $0), all: layout.area($0, on: draft.name))
      })
  }

  private mutating func finish() {
    let area = CellArea(rows: rows, columns: columns.check...columns.check)
    let all = CellArea(CellPosition(row: verdict.row, column: verdict.column))
    draft.highlights =
      [area, all].map {
        Highlight($0, .equals(LiveWords.quoted(words.differs)), .bad)
      } + [Highlight(all, .equals(LiveWords.quoted(words.agrees)), .good)]
  }
}

extension Quantity {
  /// How its printed figure looks in a cell.
  fileprivate var printedStyle: CellStyle {
    type.kind == .share ? .percent(places: printedPlaces) : .number(places: printedPlaces)
  }
}
