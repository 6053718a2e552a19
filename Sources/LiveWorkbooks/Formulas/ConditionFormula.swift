import Ballots
import RubricModel
import Scoring
import Spreadsheets

/// A condition about a unit, as a formula on its marks and figures.
struct ConditionFormula {
  let context: LiveContext
  let unit: Int
  let sheet: SheetName
  /// The unit's rank and grades, where they are known already.
  var standing: LiveStanding?
  /// Whether the formula is an error where it cannot be told whether the conditions hold. Of units
  /// with all values it can.
  var failsWithoutValue = false

  /// All of them hold; nil where one is no matter of cells.
  func text(of conditions: [UnitCondition]) -> String? {
    let texts = conditions.compactMap(text)
    guard texts.count == conditions.count else { return nil }
    switch texts.count {
    case 0: return "TRUE"
    case 1: return texts[0]
    default:
      let tests = zip(conditions, texts).map { mayLackValue($0) ? "IFERROR(\($1),TRUE)" : $1 }
      let all = "AND(\(tests.joined(separator: ",")))"
      return failsWithoutValue && tests != texts
        ? "IF(\(all),AND(\(texts.joined(separator: ","))),FALSE)" : all
    }
  }

  /// Without its value a condition does not decide: another one that fails settles the item.
  private func mayLackValue(_ condition: UnitCondition) -> Bool {
    switch condition {
    // There may be no votes of the kind that the share is one of.
    case .share, .turnout, .mostVotes: true
    case .records(let form, let item), .item(let form, let item, _):
      context.mayLackValue(.item(form: form, index: item))
    case .quantity(let index, _): context.mayLackValue(.quantity(index))
    case .figures(let left, _, let right, _): [left, right].contains(where: context.mayLackValue)
    case .rankAgainst(_, let figure): context.mayLackValue(figure)
    case .sum(let terms, _): terms.map(\.operand).contains(where: context.mayLackValue)
    // Alternatives without a value do not hold.
    case .category, .count, .counts, .gradesAmong, .shared, .absent, .grade, .rank, .rankShare,
      .unitCount,
      .gradedUnits, .atLeast:
      false
    }
  }

  private func text(of condition: UnitCondition) -> String? {
    switch condition {
    case .category(let index):
      let own = context.units[unit].category ?? ""
      let name = context.rubric.categories[index]
      let called = name.isCalled(own) ? name.text : own
      return "\(LiveWords.quoted(called))=\(LiveWords.quoted(name.text))"
    case .share(let marks, let levels, let base, let bound):
      return share(marks, levels, base).map { compared($0, bound) }
    case .turnout(let marks, let part, let whole, let bound):
      guard let one = number(of: .base(part), marks), let all = number(of: .base(whole), marks)
      else { return nil }
      return compared("\(one)/\(all)", bound)
    case .count(let marks, let counted, let bound):
      return number(of: counted, marks).map { "\($0)\(bound.comparison.sign)\(bound.number)" }
    case .counts(let marks, let left, let comparison, let right, let times):
      guard let one = number(of: left, marks), let other = number(of: right, marks) else {
        return nil
      }
      let limit = times.map { LiveNumber.guarded("\(other)*\(LiveNumber.text($0.value))") }
      return one + comparison.sign + (limit ?? other)
    case .records(let form, let item):
      // A text is more than any number.
      return cell(of: item, form).map { "\(LiveNumber.guarded($0))>0" }
    case .item(let form, let item, let bound):
      return cell(of: item, form).map { compared($0, bound) }
    case .shared(let index, let bound):
      return cell(of: .shared(index)).map { compared($0, bound) }
    case .quantity(let index, let bound):
      return context.ends[index][unit].map { compared($0.text(on: sheet), bound) }
    case .figures(let left, let comparison, let right, let times):
      guard let one = cell(of: left), let other = cell(of: right) else { return nil }
      let limit = times.map { "\(other)*\(LiveNumber.text($0.value))" } ?? other
      return LiveNumber.guarded(one) + comparison.sign + LiveNumber.guarded(limit)
    case .sum(let terms, let bound): return sum(terms).map { compared($0, bound) }
    case .absent(let figure): return isAbsent(figure)
    case .mostVotes(let marks, let level): return mostVotes(marks, level)
    case .unitCount(let count, let bound):
      return cell(of: .unitCount(count)).map { "\($0)\(bound.comparison.sign)\(bound.number)" }
    case .gradedUnits(let graded, let bound):
      return number(of: graded).map { "\($0)\(bound.comparison.sign)\(bound.number)" }
    case .gradesAmong(let gradings, let bound, let grade):
      let terms = gradings.compactMap { isGrade($0, grade) }.map { "(\($0))" }
      guard terms.count == gradings.count, !terms.isEmpty else { return nil }
      return "(\(terms.joined(separator: "+")))\(bound.comparison.sign)\(bound.number)"
    case .grade(let index, let grade): return isGrade(index, grade)
    case .rank(let bound):
      return standing?.rank.map {
        ranked($0, "\($0.own)\(bound.comparison.sign)\(bound.number)")
      }
    case .rankAgainst(let comparison, let figure):
      guard let rank = standing?.rank, let limit = cell(of: figure) else { return nil }
      return ranked(rank, rank.own + comparison.sign + LiveNumber.guarded(limit))
    case .rankShare(let bound):
      return standing?.rank.map { ranked($0, compared("\($0.own)/\($0.among)", bound)) }
    case .atLeast(let number, let lines): return some(number, of: lines)
    }
  }

  /// So many of them are enough: a line without its value does not hold.
  private func some(_ number: Int, of lines: [[UnitCondition]]) -> String? {
    let texts = lines.compactMap { text(of: $0) }
    guard texts.count == lines.count else { return nil }
    func enough(_ tests: [String]) -> String {
      number == 1
        ? "OR(\(tests.joined(separator: ",")))"
        : "(\(tests.map { "(\($0))" }.joined(separator: "+")))>=\(number)"
    }
    func tests(lacking value: String) -> [String] {
      zip(lines, texts).map { line, text in
        mayFail(line) ? "IFERROR(\(text),\(value))" : text
      }
    }
    let known = tests(lacking: "FALSE")
    if !failsWithoutValue || known == texts { return enough(known) }
    return "IF(\(enough(known)),TRUE,IF(\(enough(tests(lacking: "TRUE"))),\(enough(texts)),FALSE))"
  }

  /// Several conditions are an error only where they are to be one.
  private func mayFail(_ line: [UnitCondition]) -> Bool {
    line.contains(where: mayLackValue) && (line.count == 1 || failsWithoutValue)
  }

  /// A unit that is not ranked satisfies no condition on its rank.
  private func ranked(_ rank: LiveRank, _ test: String) -> String {
    context.rubric.ranking?.notRanked.isEmpty ?? true
      ? test : "IF(ISNUMBER(\(rank.own)),\(test),FALSE)"
  }

  private func cell(of item: Int, _ form: Int) -> String? {
    cell(of: .item(form: form, index: item))
  }

  func cell(of figure: Quantity.Term.Operand) -> String? {
    try? context.text(of: figure, for: unit, on: sheet)
  }

  /// A unit without a cell for it has none.
  private func isAbsent(_ figure: Quantity.Term.Operand) -> String? {
    do throws(WhyNot) {
      return "NOT(ISNUMBER(\(try context.text(of: figure, for: unit, on: sheet))))"
    } catch {
      return error == .noCell ? "TRUE" : nil
    }
  }

  /// In brackets, as one value.
  private func sum(_ terms: [SignedFigure]) -> String? {
    let cells = terms.compactMap { cell(of: $0.operand) }
    guard cells.count == terms.count else { return nil }
    let parts = zip(terms, cells).enumerated().map { index, part in
      (index == 0 ? "" : part.0.isSubtracted ? "-" : "+") + part.1
    }
    return "(\(parts.joined()))"
  }

  private func isGrade(_ index: Int, _ grade: String) -> String? {
    guard let standing, standing.grades.own.indices.contains(index) else { return nil }
    return name(of: grade, index).map { "\(standing.grades.own[index])=\($0)" }
  }

  /// How many units have the grade, by the column that it stands in.
  private func number(of graded: GradedUnits) -> String? {
    guard let standing, standing.grades.all.indices.contains(graded.grading),
      let name = name(of: graded.grade, graded.grading)
    else { return nil }
    let isGraded = "(\(standing.grades.all[graded.grading])=\(name))"
    guard graded.isOfCategory else { return "SUMPRODUCT(\(isGraded)*1)" }
    return standing.grades.category.map { "SUMPRODUCT((\($0.all)=\($0.own))*\(isGraded))" }
  }

  private func name(of grade: String, _ index: Int) -> String? {
    let name = context.rubric.gradings[index].grades.first { $0.isCalled(grade) }
    return name.map { LiveWords.quoted($0[context.words.language]) }
  }

  private func compared(_ value: String, _ bound: Bound) -> String {
    LiveNumber.guarded(value) + bound.comparison.sign + LiveNumber.bound(bound.amount.value)
  }

  private func cells(_ marks: MarkSelection) -> MemberCells? {
    guard let table = context.tables[marks.form] else { return nil }
    let rows = table.rows.filter {
      Int($0.coordinate.unit) == unit && marks.includes($0.coordinate)
    }
    return MemberCells(
      members: rows.map {
        LiveValue(
          coordinate: $0.coordinate,
          cell: LiveCell(sheet: table.sheet, row: $0.row, column: table.columns.status))
      }, columns: table.columns, sheet: sheet, words: context.words)
  }

  private func names(_ levels: [Int], _ form: Int) -> [String] {
    levels.compactMap {
      context.rubric.forms[form].scale.levels?[$0].name[context.words.language]
    }
  }

  func number(of counted: NumberOfMarks, _ marks: MarkSelection) -> String? {
    guard let cells = cells(marks) else { return nil }
    switch counted {
    case .levels(let levels): return cells.number(ofLevels: names(levels, marks.form))
    case .base(let base): return number(of: base, marks, cells)
    }
  }

  /// Of a number of the meeting, the number itself.
  private func number(
    of base: Base, _ marks: MarkSelection, _ cells: MemberCells
  ) -> String? {
    base.isOfMeeting
      ? context.result.count.number(of: base, marks, unit: unit).map(String.init)
      : cells.number(of: base)
  }

  private func share(_ marks: MarkSelection, _ levels: [Int], _ base: Base) -> String? {
    guard let cells = cells(marks), let number = cells.number(ofLevels: names(levels, marks.form))
    else { return nil }
    return self.number(of: base, marks, cells).map { "\(number)/\($0)" }
  }

  private func mostVotes(_ marks: MarkSelection, _ level: Int) -> String? {
    let form = context.rubric.forms[marks.form]
    guard let cells = cells(marks), let own = cells.number(ofLevels: names([level], marks.form)),
      let levels = form.scale.levels
    else { return nil }
    let others = levels.indices.filter {
      $0 != level && !levels[$0].isAbstention && !levels[$0].isVoid
    }.compactMap { cells.number(ofLevels: names([$0], marks.form)) }
    guard let votes = cells.number(of: .expressed) else { return nil }
    let test = others.isEmpty ? "TRUE" : "\(own)>=MAX(\(others.joined(separator: ",")))"
    return "IF(\(votes)=0,NA(),\(test))"
  }
}

/// Where a unit stands among the others.
struct LiveStanding {
  /// Nil where nothing has a rank yet.
  let rank: LiveRank?
  /// Of the gradings that come before.
  let grades: LiveGrades
}

/// The rank of a unit, and how many units have one.
struct LiveRank {
  /// The cell that holds it.
  let own: String
  /// As formulas: in all, and in the category of the unit.
  let ranked: (all: String, inCategory: String)
  /// Whether each category is ranked by itself.
  let isWithinCategories: Bool

  /// Of those that it is ranked with.
  var among: String { isWithinCategories ? ranked.inCategory : ranked.all }
}

/// The cells that hold the grades of some gradings.
struct LiveGrades {
  /// Of the unit, by grading.
  let own: [String]
  /// Of all units.
  let all: [String]
  /// The category of the unit, and those of all; nil where no column has them.
  let category: (own: String, all: String)?

  /// Those of the first gradings.
  func prefix(_ count: Int) -> LiveGrades {
    LiveGrades(
      own: Array(own.prefix(count)), all: Array(all.prefix(count)), category: category)
  }
}
