import Ballots
import Diagnostics
import ExactArithmetic
import Proofs
import RubricModel
public import Scoring

/// 评议结果通知: what a unit is told of its own result. It shows numbers of marks and suggestions,
/// never who marked what.
public struct UnitSheet: Sendable {
  private let unit: UnitResult
  private let result: SessionResult
  private let meeting: Meeting
  private let disclosure: Disclosure
  private let withheldBelow: Int
  private let index: SessionIndex
  private let proof: Proof

  /// With fewer marks than this a distribution would tell how somebody voted.
  public static let fewestMarks = 5

  /// - Parameter withheldBelow: distributions of fewer marks are withheld.
  public init(
    _ unit: UnitResult, in result: SessionResult, meeting: Meeting, disclosure: Disclosure,
    withheldBelow: Int = fewestMarks, index: SessionIndex? = nil
  ) {
    self.unit = unit
    self.result = result
    self.meeting = meeting
    self.disclosure = disclosure
    self.withheldBelow = withheldBelow
    self.index = index ?? SessionIndex(result)
    proof = Proof(of: unit, in: result)
  }

  private var rubric: Rubric { result.rubric }

  /// What may be told of the other units.
  private var everybody: Disclosure { .everybody(by: rubric) }

  public var document: ReportDocument {
    ReportDocument(
      title: Self.title(of: unit),
      subtitles: [rubric.heading] + meeting.lines,
      blocks: keyFigures + leftOut + scores + ranking + standing + criteria + reckonings
        + distributions
        + facts
        + [.signatures([Bilingual(zh: "日期", en: "Date")])], name: Self.name(of: unit))
  }

  /// By what the result sheet leads to it.
  static func name(of unit: UnitResult) -> String { "unit-\(unit.index + 1)" }

  /// Its title, which an index lists.
  static func title(of unit: UnitResult) -> Bilingual {
    let name = unit.fullName
    return Bilingual(zh: "\(name.chinese)：评议结果", en: "\(name.english): result")
  }

  // MARK: Scores

  private var keyFigures: [ReportDocument.Block] {
    let figures = UnitFigures(unit, rubric, disclosure).all
    return figures.isEmpty ? [] : [.keyFigures(figures)]
  }

  /// Why it has no score.
  private var leftOut: [ReportDocument.Block] {
    LeftOutNotes(result).reason(of: unit).map {
      [.notes(heading: Bilingual(zh: "没有得分", en: "No score"), lines: [$0])]
    } ?? []
  }

  private var shown: [Int] { rubric.quantities.indices.filter(disclosure.showsQuantity) }

  private var scores: [ReportDocument.Block] {
    if shown.isEmpty { return [] }
    let headers = [
      (Bilingual(zh: "项目", en: "Figure"), false), (Bilingual(zh: "满分", en: "Worth"), true),
      (Bilingual(zh: "得分", en: "Result"), true),
      (Bilingual(zh: "计入", en: "Counted"), true), (Bilingual(zh: "弃权", en: "Abstained"), true),
      (Bilingual(zh: "无效", en: "Void"), true), (Bilingual(zh: "依据", en: "Rule"), false),
    ]
    return [
      .table(
        ReportTable(
          caption: Bilingual(zh: "得分", en: "Scores"),
          columns: headers.map { ReportTable.Column(header: $0.0, isNumber: $0.1) },
          rows: shown.map(row)))
    ] + RateTable(unit, result, shown, disclosure).blocks
  }

  private func row(of index: Int) -> [ReportCell] {
    let (quantity, figure) = (rubric.quantities[index], unit.figures[index])
    let account = figure.account
    let number = { (part: Int?) -> ReportCell in
      part.map { $0 == 0 ? .blank : .count($0) } ?? .blank
    }
    return [
      .text(quantity.displayName), worth(of: quantity),
      figure.printed.map(ReportCell.figure) ?? .none,
      number(account?.counted), number(account?.abstained), number(account?.void),
      quantity.spot.citation.map { .text($0.text) } ?? .blank,
    ]
  }

  private func worth(of quantity: Quantity) -> ReportCell {
    switch quantity.role {
    case .component(let maximum): .figure(maximum.shortestText())
    case .finalScore: rubric.fullScore.map { .figure($0.shortestText()) } ?? .blank
    case .rate, .figure: .blank
    }
  }

  // MARK: Place and grade

  /// How far it is to the next place and the next grade; the units before and behind are not named.
  private var standing: [ReportDocument.Block] {
    let lines = placeLines + gradeLines
    let heading = Bilingual(zh: "距离", en: "Distances")
    return lines.isEmpty ? [] : [.notes(heading: heading, lines: lines)]
  }

  /// Why it is not ranked, or stands behind all others.
  private var ranking: [ReportDocument.Block] {
    RankingNotes(result, disclosure).reason(of: unit).map {
      [.notes(heading: Bilingual(zh: "名次", en: "Place"), lines: [$0])]
    } ?? []
  }

  private var placeLines: [Bilingual] {
    guard let ranking = rubric.ranking, let rank = unit.rank, disclosure.showsRank(rank),
      disclosure.showsQuantity(ranking.quantity), let standing = index.ranked.standing(of: unit)
    else { return [] }
    let quantity = rubric.quantities[ranking.quantity]
    let (list, word) = (rubric.rankedList(of: unit.unit), rubric.subject.word)
    let sharing = everybody.showsRank(rank) ? standing.sharing : 0
    let place = Bilingual(
      zh: "\(list.chinese)\(standing.count)个\(word.chinese)中列第\(rank)名"
        + (sharing > 0 ? "，与另外\(sharing)个\(word.chinese)并列" : ""),
      en: "place \(rank) of \(standing.count)\(list.english)"
        + (sharing > 0
          ? ", shared with \(EnglishCount.text(sharing, "other \(word.english)"))" : ""))
    // The unit knows its own score: the distance tells it that of another.
    guard everybody.showsQuantity(ranking.quantity), let ahead = standing.ahead else {
      return [place]
    }
    return [place, distance(ahead.precedence, in: quantity)]
  }

  /// How far it is to the place before; where the scores are equal, what decides instead.
  private func distance(_ precedence: Precedence, in quantity: Quantity) -> Bilingual {
    if let before = before(precedence) { return before }
    let name = quantity.displayName
    var gap = Rational.zero
    var why = Bilingual(same: "")
    if case .score(let first, let second) = precedence { gap = (first - second).magnitude }
    if case .tieBreak(let tieBreak, let values, let equal) = precedence {
      let reason = TieWords(rubric, everybody).text(tieBreak, values, after: equal)
      why = Bilingual(zh: "，\(reason.chinese)", en: ", \(reason.english)")
    }
    return Bilingual(
      zh: "距前一名：\(name.chinese)差\(quantity.printed(gap))\(why.chinese)",
      en:
        "to the place before: \(quantity.printed(gap)) in \(name.english)\(why.english)")
  }

  /// Where the score decides nothing; nil where it does.
  private func before(_ precedence: Precedence) -> Bilingual? {
    switch precedence {
    case .behindOthers:
      return Bilingual(
        zh: "前一名由办法决定，与得分无关", en: "the rubric decides the place before, not the score")
    case .grade(let ahead, _):
      let isShown = rubric.ranking?.gradeOrder.map { everybody.showsGrading($0.grading) } ?? false
      return isShown
        ? Bilingual(
          zh: "前一名等次为“\(ahead[.chinese])”",
          en: "the place before has the grade \"\(ahead[.english])\"")
        : Bilingual(zh: "前一名等次较高", en: "the place before has a better grade")
    case .score, .tieBreak, .tied: return nil
    }
  }

  private var gradeLines: [Bilingual] {
    proof.grades(in: rubric).compactMap { grade in
      guard disclosure.showsGrading(grade.index), case .bands(_, let bands) = grade.grading.method,
        case .band(let band, let of, let value)? = grade.trials.last?.basis,
        disclosure.showsQuantity(of), let upper = band.upper,
        let next = bands.first(where: { $0.lower?.value == upper.value })
      else { return nil }
      let quantity = rubric.quantities[of]
      let gap = quantity.printed(upper.value - value)
      return Bilingual(
        zh: "距“\(next.grade[.chinese])”：\(quantity.displayName.chinese)差\(gap)",
        en: "to \"\(next.grade[.english])\": \(gap) in \(quantity.displayName.english)")
    }
  }

  // MARK: Criteria

  /// The values of the criteria of each score, where it keeps them apart.
  private var criteria: [ReportDocument.Block] {
    let hidden = Set(marksByForm.filter { distribution($0, $1).isWithheld }.map(\.form.form))
    return shown.compactMap { index -> ReportDocument.Block? in
      // Means of a few marks would tell what the distribution does not.
      if let form = rubric.quantities[index].form, hidden.contains(form) { return nil }
      let values = proof.criterionValues(of: index, in: rubric)
      if values.isEmpty { return nil }
      let name = rubric.quantities[index].displayName
      return .table(
        ReportTable(
          caption: Bilingual(
            zh: "\(name.chinese)：各指标（四舍五入，保留2位小数）",
            en: "\(name.english): by criterion (half up, 2 places)"),
          columns: [
            ReportTable.Column(header: Bilingual(zh: "指标", en: "Criterion"), isNumber: false),
            ReportTable.Column(header: Bilingual(zh: "平均", en: "Mean"), isNumber: true),
          ],
          rows: values.map { [.text($0.name), .figure(Self.printed($0.value, $0.kind))] }))
    }
  }

  /// As shares stand beside it: no rubric says how a mean between two steps is printed, and the
  /// caption does.
  private static func printed(_ value: Rational, _ kind: ValueKind) -> String {
    kind == .share ? HalfUpText.percent(value) : HalfUpText.number(value)
  }

  /// What each level counts and which means are taken first.
  private var reckonings: [ReportDocument.Block] {
    let lines = shown.flatMap {
      Reckoning(rubric.quantities[$0], rubric, category: unit.unit.category).lines
    }
    return lines.isEmpty
      ? [] : [.notes(heading: Bilingual(zh: "算法", en: "How it is reckoned"), lines: lines)]
  }

  // MARK: Marks and facts

  private var marksByForm: [(form: CountedForm, marks: [JudgedMark])] {
    result.count.forms.enumerated().map { ($1, index.marks(onForm: $0, of: unit.index)) }
  }

  private var distributions: [ReportDocument.Block] {
    marksByForm.filter { isShown($0.form) }.flatMap { form, marks in
      distribution(form, marks).blocks
    }
  }

  private func distribution(_ form: CountedForm, _ marks: [JudgedMark]) -> MarkDistribution {
    MarkDistribution(form, marks, in: rubric, withheldBelow: withheldBelow)
  }

  /// The marks of a form tell the scores that are made of them, and the votes behind a grade: a
  /// grade by itself is published without them.
  private func isShown(_ form: CountedForm) -> Bool {
    let made = rubric.quantities.indices.filter { rubric.quantities[$0].form == form.form }
    return made.isEmpty ? disclosure.showsAllScores : made.contains(where: disclosure.showsQuantity)
  }

  /// Bonuses and deductions with their reasons, lines of checklists, suggestions: as public as the
  /// scores that are made of them.
  private var facts: [ReportDocument.Block] {
    marksByForm.filter { isShown($0.form) }.flatMap { form, marks in
      UnitFacts(form, marks, in: rubric).blocks
    }
  }
}

extension UnitResult {
  /// Its name, and who leads an item: `1（区住建局）`.
  var fullName: Bilingual {
    let name = unit.name.bilingual
    guard let leader = unit.ledBy else { return name }
    return Bilingual(zh: "\(name.chinese)（\(leader)）", en: "\(name.english) (\(leader))")
  }
}
