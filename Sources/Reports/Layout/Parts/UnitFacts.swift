import Ballots
import Diagnostics
import ExactArithmetic
import RubricModel
import Scoring

/// What the office has on record of a unit: the suggestions that it handles and the promises that
/// are open, bonuses and deductions with their reasons, the lines of checklists.
struct UnitFacts {
  private let form: Form
  private let counted: CountedForm
  private let marks: [JudgedMark]

  /// - Parameter marks: those of the unit on the form.
  init(_ counted: CountedForm, _ marks: [JudgedMark], in rubric: Rubric) {
    form = rubric.forms[counted.form]
    self.counted = counted
    self.marks = marks
  }

  var blocks: [ReportDocument.Block] {
    if marks.isEmpty { return [] }
    switch form.kind {
    case .ledger: return ledger
    case .adjustment: return adjustments
    case .checklist: return checklist
    case .ballot, .feedback, .tally: return []
    }
  }

  private func table(
    _ caption: Bilingual, _ headers: [(Bilingual, Bool)], _ rows: [[ReportCell]]
  ) -> ReportDocument.Block {
    .table(
      ReportTable(
        caption: caption,
        columns: headers.map { ReportTable.Column(header: $0.0, isNumber: $0.1) }, rows: rows))
  }

  // MARK: Suggestions

  private var ledger: [ReportDocument.Block] {
    let name = form.name.bilingual
    return [
      .notes(
        heading: Bilingual(zh: "\(name.chinese)：承办情况", en: "\(name.english): suggestions handled"),
        lines: roles)
    ] + openPromises
  }

  /// How many as lead and how many as co-handling unit, where the file says it.
  private var roles: [Bilingual] {
    let total = Bilingual(
      zh: "共\(marks.count)件", en: EnglishCount.text(marks.count, "suggestion"))
    let said = marks.compactMap { counted.facts(of: $0)?.role }
    let byRole = Dictionary(grouping: said) { $0 }.sorted { $0.key < $1.key }
    return [total]
      + byRole.map { role, rows in
        Bilingual(zh: "\(role)\(rows.count)件", en: "\(role): \(rows.count)")
      }
  }

  /// Suggestions of class B are planned: a promise is open until it is written off (销号).
  private var openPromises: [ReportDocument.Block] {
    let open = marks.filter { mark in
      isPromise(mark) && counted.facts(of: mark)?.isOpen == true
    }
    guard !open.isEmpty else { return [] }
    return [
      table(
        Bilingual(zh: "B类答复中尚未销号的", en: "Promises of class B that are open"),
        [
          (Bilingual(zh: "建议编号", en: "Suggestion"), false),
          (Bilingual(zh: "答复类别", en: "Class"), false),
          (Bilingual(zh: "期限", en: "Due"), false),
          (Bilingual(zh: "答复日期", en: "Answered"), false),
        ], open.map(row))
    ]
  }

  private func isPromise(_ mark: JudgedMark) -> Bool {
    level(of: mark)?.text.uppercased().hasPrefix("B") ?? false
  }

  private func level(of mark: JudgedMark) -> Name? {
    guard let level = mark.level, let levels = form.scale.levels else { return nil }
    return levels[level].name
  }

  private func row(of mark: JudgedMark) -> [ReportCell] {
    let facts = counted.facts(of: mark)
    let suggestion = mark.at[.suggestion]
    let name =
      counted.suggestions.indices.contains(suggestion)
      ? counted.suggestions[suggestion] : ""
    let cell = { (text: String?) -> ReportCell in
      text.map { .text(Bilingual(same: $0)) } ?? .blank
    }
    return [cell(name), cell(level(of: mark)?.text), cell(facts?.due), cell(facts?.answered)]
  }

  // MARK: Bonuses and deductions, checklists

  private var adjustments: [ReportDocument.Block] {
    [
      table(
        form.name.bilingual,
        [
          (Bilingual(zh: "分值", en: "Points"), true), (Bilingual(zh: "事由", en: "Reason"), false),
        ],
        marks.compactMap { mark in
          value(of: mark).map { value in
            [
              .figure(value),
              .text(Bilingual(same: counted.facts(of: mark)?.reason ?? "")),
            ]
          }
        })
    ]
  }

  private var checklist: [ReportDocument.Block] {
    let rows = form.items.enumerated().map { index, item -> [ReportCell] in
      let mark = marks.first { $0.at[.item] == index }
      return [
        .text(item.name.bilingual), mark.flatMap(value).map(ReportCell.figure) ?? .none,
      ]
    }
    return [
      table(
        form.name.bilingual,
        [(Bilingual(zh: "项目", en: "Item"), false), (Bilingual(zh: "数", en: "Number"), true)], rows)
    ]
  }

  private func value(of mark: JudgedMark) -> String? {
    guard case .counted(let code) = mark.status, let value = counted.coding.value(ofCode: code)
    else { return nil }
    return form.scale(ofMember: mark.at[form.scaledDimension])?.figure(value)
      ?? value.shortestText()
  }
}
