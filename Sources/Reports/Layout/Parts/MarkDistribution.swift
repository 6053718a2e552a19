import Ballots
import Diagnostics
import ExactArithmetic
import RubricModel
import Scoring

/// How the marks of a unit on one form are spread: points as columns from floor to ceiling, levels
/// as parts of a bar. It tells how many, never who; where so few marked that numbers would tell, it
/// says only that.
struct MarkDistribution {
  private let form: Form
  private let counted: CountedForm
  private let marks: [JudgedMark]
  private let withheldBelow: Int

  /// - Parameters:
  ///   - marks: those of the unit on the form.
  ///   - withheldBelow: with fewer voters than this nothing is shown.
  init(_ counted: CountedForm, _ marks: [JudgedMark], in rubric: Rubric, withheldBelow: Int) {
    form = rubric.forms[counted.form]
    self.counted = counted
    self.marks = marks
    self.withheldBelow = withheldBelow
  }

  var blocks: [ReportDocument.Block] {
    guard isOfMarks else { return [] }
    if marks.reduce(0, { $0 + $1.times }) == 0 { return [] }
    if isWithheld { return [withheld] }
    return form.scale.levels.map { levels(marks, $0) } ?? points(marks)
  }

  /// Whether so few have marked some criterion that nothing is told of the form.
  var isWithheld: Bool {
    guard isOfMarks else { return false }
    let fewest = parts.map { part in
      voters(of: marks.filter { part.holds($0) && $0.isGiven })
    }.filter { $0 > 0 }.min()
    return fewest.map { $0 < withheldBelow } ?? false
  }

  /// A deputy may have marked many suggestions; a ballot is one voter.
  private func voters(of marks: [JudgedMark]) -> Int {
    isOfDeputies ? Set(marks.map { $0.at[.deputy] }).count : marks.reduce(0) { $0 + $1.times }
  }

  private var isOfDeputies: Bool { form.kind == .feedback }

  /// Forms that persons have marked, or that tell reply classes.
  private var isOfMarks: Bool {
    switch form.kind {
    case .ballot, .feedback, .tally, .ledger: true
    case .checklist, .adjustment: false
    }
  }

  /// The criteria, or the whole where there are none.
  private struct Part {
    let name: Bilingual
    let criterion: Int?

    func holds(_ mark: JudgedMark) -> Bool {
      criterion.map { mark.at[.criterion] == $0 } ?? true
    }
  }

  /// Those that the unit has marks of.
  private var parts: [Part] {
    if form.criteria.isEmpty { return [Part(name: form.name.bilingual, criterion: nil)] }
    let unit = marks.first?.unit
    return form.criteria.enumerated().compactMap { index, criterion in
      let isDue = unit.map { counted.has(index, of: .criterion, unit: $0) } ?? true
      return isDue ? Part(name: criterion.name.bilingual, criterion: index) : nil
    }
  }

  private var withheld: ReportDocument.Block {
    let name = form.name.bilingual
    return .notes(
      heading: Bilingual(zh: "\(name.chinese)：分布", en: "\(name.english): distribution"),
      lines: [
        isOfDeputies
          ? Bilingual(
            zh: "不足\(withheldBelow)人，为保密不列出。",
            en: "Fewer than \(withheldBelow) deputies: withheld to keep answers secret.")
          : Bilingual(
            zh: "不足\(withheldBelow)票，为保密不列出。",
            en: "Fewer than \(withheldBelow) marks: withheld to keep votes secret.")
      ])
  }

  /// A chart of nothing would say less.
  private func nothing(_ title: Bilingual) -> ReportDocument.Block {
    .notes(
      heading: title,
      lines: [Bilingual(zh: "没有计入的票面。", en: "No mark counts.")])
  }

  // MARK: Levels

  /// Marks of one list of levels: of the form, or of criteria that have their own.
  private struct LevelGroup {
    let title: Bilingual
    let levels: [Level]
    let parts: [Part]
    /// How many marks each part has at each level.
    let numbers: [[Int]]
  }

  private func levels(_ marks: [JudgedMark], _ all: [Level]) -> [ReportDocument.Block] {
    form.levelLists.flatMap { list -> [ReportDocument.Block] in
      let parts = parts.filter { part in
        part.criterion.map { !form.hasOwnLevels || list.criteria.contains($0) } ?? true
      }
      if parts.isEmpty { return [] }
      let numbers = parts.map { part in
        list.levels.map { level in
          marks.filter { part.holds($0) && $0.level == level }.reduce(0) { $0 + $1.times }
        }
      }
      return blocks(
        of: LevelGroup(
          title: form.hasOwnLevels ? title(of: parts) : form.name.bilingual,
          levels: Array(all[list.levels]), parts: parts, numbers: numbers))
    }
  }

  /// A form with several lists has its tables under the names of the criteria.
  private func title(of parts: [Part]) -> Bilingual {
    Bilingual(
      zh: form.name[.chinese] + parts.map { "“\($0.name.chinese)”" }.joined(separator: "、"),
      en: form.name[.english] + ", " + parts.map(\.name.english).joined(separator: ", "))
  }

  private func blocks(of group: LevelGroup) -> [ReportDocument.Block] {
    if group.numbers.allSatisfy({ $0.allSatisfy { $0 == 0 } }) { return [nothing(group.title)] }
    return [
      .table(table(group, rows: counts(group.title))),
      .table(table(group, rows: shares(group.title))), .chart(chart(group)),
    ]
  }

  private struct Rows {
    let caption: Bilingual
    let row: ([Int]) -> [ReportCell]
  }

  private func counts(_ title: Bilingual) -> Rows {
    Rows(
      caption: Bilingual(
        zh: "\(title.chinese)：各等次的数量", en: "\(title.english): marks at each level")
    ) { numbers in
      (numbers + [numbers.reduce(0, +)]).map { $0 == 0 ? .blank : .count($0) }
    }
  }

  /// Nothing in a rubric says how these shares are rounded: the caption does.
  private func shares(_ title: Bilingual) -> Rows {
    Rows(
      caption: Bilingual(
        zh: "\(title.chinese)：各等次占合计的比例（四舍五入，保留2位小数）",
        en: "\(title.english): share of each level in the total (half up, 2 places)")
    ) { numbers in
      let total = numbers.reduce(0, +)
      return numbers.map { number in
        number == 0 ? .blank : .figure(HalfUpText.percent(Rational(number) / Rational(total)))
      } + [.count(total)]
    }
  }

  private func table(_ group: LevelGroup, rows: Rows) -> ReportTable {
    let head = ReportTable.Column(
      header: form.criteria.isEmpty
        ? Bilingual(zh: "表", en: "Form") : Bilingual(zh: "指标", en: "Criterion"), isNumber: false)
    let base = ReportTable.Column(header: Bilingual(zh: "合计", en: "Total"), isNumber: true)
    return ReportTable(
      caption: rows.caption,
      columns: [head]
        + group.levels.map { ReportTable.Column(header: $0.name.bilingual, isNumber: true) }
        + [base],
      rows: zip(group.parts, group.numbers).map { part, numbers in
        [.text(part.name)] + rows.row(numbers)
      })
  }

  private func chart(_ group: LevelGroup) -> ReportChart {
    ReportChart(
      title: group.title, shape: .stackedBars,
      series: group.levels.map { ReportChart.Series($0.name.bilingual) },
      rows: zip(group.parts, group.numbers).map { part, numbers in
        ReportChart.Row(
          part.name,
          numbers.map { ReportChart.Value(Rational($0), printed: String($0)) },
          total: String(numbers.reduce(0, +)))
      })
  }

  // MARK: Points

  private func points(_ marks: [JudgedMark]) -> [ReportDocument.Block] {
    parts.flatMap { part -> [ReportDocument.Block] in
      guard let scale = form.scale(ofMember: part.criterion ?? 0) else { return [] }
      let values = marks.filter(part.holds).compactMap { mark -> Rational? in
        guard case .counted(let code) = mark.status else { return nil }
        return counted.coding.value(ofCode: code)
      }
      if values.isEmpty { return [nothing(title(part))] }
      let classes = MarkClasses(scale, form.bounds, values)
      let numbers = classes.numbers(of: values)
      return [.chart(chart(part, classes, numbers)), list(part, classes, numbers)]
    }
  }

  private func title(_ part: Part) -> Bilingual {
    let name = form.name.bilingual
    if part.criterion == nil {
      return Bilingual(zh: "\(name.chinese)：得分分布", en: "\(name.english): distribution of marks")
    }
    return Bilingual(
      zh: "\(name.chinese)“\(part.name.chinese)”：得分分布",
      en: "\(name.english), \(part.name.english): distribution of marks")
  }

  private func chart(_ part: Part, _ classes: MarkClasses, _ numbers: [Int]) -> ReportChart {
    ReportChart(
      title: title(part), shape: .columns,
      series: [ReportChart.Series(Bilingual(zh: "票数", en: "Ballots"))],
      rows: zip(classes.labels, numbers).map { label, number in
        ReportChart.Row(
          Bilingual(same: label), [ReportChart.Value(Rational(number), printed: String(number))])
      }, limits: limits(classes))
  }

  private func limits(_ classes: MarkClasses) -> [ReportChart.Limit] {
    let floor = form.bounds.floor.map {
      ReportChart.Limit(
        Bilingual(
          zh: "起评分\($0.shortestText())", en: "floor \($0.shortestText())"),
        beforeRow: classes.index(of: $0))
    }
    let ceiling = form.bounds.ceiling.map {
      ReportChart.Limit(
        Bilingual(
          zh: "最高分\($0.shortestText())", en: "ceiling \($0.shortestText())"),
        beforeRow: classes.index(of: $0) + 1)
    }
    return [floor, ceiling].compactMap { $0 }
  }

  /// Only the classes that have marks: on paper an empty one says nothing.
  private func list(
    _ part: Part, _ classes: MarkClasses, _ numbers: [Int]
  ) -> ReportDocument.Block {
    let given = zip(classes.labels, numbers).filter { $0.1 > 0 }
    let line = Bilingual(
      zh: given.map { "\($0.0)分\($0.1)票" }.joined(separator: "，"),
      en: given.map { "\($0.0): \($0.1)" }.joined(separator: ", "))
    return .notes(heading: title(part), lines: [line])
  }
}

extension JudgedMark {
  /// Whether somebody gave it, be it an abstention.
  fileprivate var isGiven: Bool {
    switch status {
    case .counted, .abstained: true
    case .void, .leftOut: false
    }
  }
}
