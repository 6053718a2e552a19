import Ballots
import Diagnostics
import RubricModel
public import Scoring

/// 计票结果报告单: who was there, what was issued and returned, what is valid, and what became of the
/// marks. It tells no result, so it is the one sheet of a vote that does not stand.
public struct CountReport: Sendable {
  private let result: SessionResult
  private let meeting: Meeting

  public init(_ result: SessionResult, meeting: Meeting) {
    self.result = result
    self.meeting = meeting
  }

  static let title = Bilingual(zh: "计票结果报告单", en: "Count report")

  public var document: ReportDocument {
    ReportDocument(
      title: Self.title,
      subtitles: [result.rubric.heading] + meeting.lines,
      blocks: persons + ballots + VoteNotes(result).blocks + marks + rules
        + [.signatures(meeting.signatureLines)])
  }

  // MARK: Persons and ballots

  private var persons: [ReportDocument.Block] {
    let figures =
      Base.allCases.compactMap { base -> ReportDocument.KeyFigure? in
        guard base.isOfMeeting, let number = result.count.counts.number(of: base) else {
          return nil
        }
        return ReportDocument.KeyFigure(base.label, .count(number))
      } + result.count.forms.flatMap(ownNumbers) + sharedNumbers
    return figures.isEmpty ? [] : [.keyFigures(figures)]
  }

  private var sharedNumbers: [ReportDocument.KeyFigure] {
    zip(result.rubric.sharedNumbers, result.count.sharedNumbers).compactMap { number, value in
      value.map {
        ReportDocument.KeyFigure(number.name.bilingual, .figure(number.scale.value.figure($0)))
      }
    }
  }

  /// Those that the session gives of one form.
  private func ownNumbers(_ counted: CountedForm) -> [ReportDocument.KeyFigure] {
    let form = result.rubric.forms[counted.form]
    let own = result.count.counts.own(form)
    return Base.allCases.compactMap { base in
      own.number(of: base).map { number in
        let label = Bilingual(
          zh: "\(base.label.chinese)（\(form.name[.chinese])）",
          en: "\(base.label.english) (\(form.name[.english]))")
        return ReportDocument.KeyFigure(label, .count(number))
      }
    }
  }

  private var ballotForms: [CountedForm] {
    result.count.forms.filter { result.rubric.forms[$0.form].kind == .ballot }
  }

  private var ballots: [ReportDocument.Block] {
    let rows = ballotForms.flatMap { form in
      [row(name(of: form), form.ballots.found, form.ballots.valid)]
        + form.ballots.sites.map { site in
          row(
            Bilingual(zh: "　票箱“\(site.name)”", en: "  box \"\(site.name)\""), site.found, site.valid
          )
        }
    }
    if rows.isEmpty { return [] }
    return [
      .table(
        ReportTable(
          caption: Bilingual(zh: "票数", en: "Ballots"),
          columns: [
            ReportTable.Column(header: Bilingual(zh: "测评票", en: "Ballots"), isNumber: false),
            ReportTable.Column(header: Bilingual(zh: "收回", en: "Returned"), isNumber: true),
            ReportTable.Column(header: Bilingual(zh: "有效", en: "Valid"), isNumber: true),
            ReportTable.Column(header: Bilingual(zh: "无效", en: "Invalid"), isNumber: true),
          ], rows: rows))
    ]
  }

  private func row(_ name: Bilingual, _ found: Int, _ valid: Int) -> [ReportCell] {
    [.text(name), .count(found), .count(valid), .count(found - valid)]
  }

  private func name(of form: CountedForm) -> Bilingual {
    result.rubric.forms[form.form].name.bilingual
  }

  // MARK: Marks

  /// For every form a table of its units: `cells = counted + abstained + void`.
  private var marks: [ReportDocument.Block] {
    result.count.forms.map { form in
      let accounts = form.accounts(unitCount: result.count.units.count)
      let hasLeftOut = accounts.contains { $0.leftOut > 0 }
      let rows = zip(result.count.units, accounts).map { unit, account in
        [.text(unit.name.bilingual)] + cells(account, hasLeftOut)
      }
      return .table(
        ReportTable(
          caption: caption(of: form), columns: columns(hasLeftOut),
          rows: rows + [[.text(Bilingual(zh: "合计", en: "Total"))] + total(accounts, hasLeftOut)]))
    }
  }

  private func caption(of form: CountedForm) -> Bilingual {
    let name = name(of: form)
    let isTally = result.rubric.forms[form.form].kind == .tally
    return isTally
      ? Bilingual(zh: "\(name.chinese)：各行票数合计", en: "\(name.english): votes of each row")
      : Bilingual(zh: "\(name.chinese)：各格的处理", en: "\(name.english): what became of the cells")
  }

  private func columns(_ hasLeftOut: Bool) -> [ReportTable.Column] {
    let counts =
      [
        Bilingual(zh: "格数", en: "Cells"), Bilingual(zh: "计入", en: "Counted"),
        Bilingual(zh: "弃权", en: "Abstained"), Bilingual(zh: "无效", en: "Void"),
      ] + (hasLeftOut ? [Bilingual(zh: "不计入", en: "Left out")] : [])
    return [ReportTable.Column(header: result.rubric.subject.header, isNumber: false)]
      + counts.map { ReportTable.Column(header: $0, isNumber: true) }
  }

  private func cells(_ account: MarkAccount, _ hasLeftOut: Bool) -> [ReportCell] {
    [.count(account.cells), .count(account.counted)]
      + ([account.abstained, account.void] + (hasLeftOut ? [account.leftOut] : [])).map {
        $0 == 0 ? .blank : .count($0)
      }
  }

  private func total(_ accounts: [MarkAccount], _ hasLeftOut: Bool) -> [ReportCell] {
    let sum = { (part: (MarkAccount) -> Int) in accounts.reduce(0) { $0 + part($1) } }
    return [.count(sum(\.cells)), .count(sum(\.counted)), .count(sum(\.abstained))]
      + [.count(sum(\.void))] + (hasLeftOut ? [.count(sum(\.leftOut))] : [])
  }

  /// How many marks each rule of the rubric took out of the count, without their places.
  private var rules: [ReportDocument.Block] {
    let lines = result.count.forms.flatMap { form -> [Bilingual] in
      var totals: [String: (rule: MarkRule, number: Int)] = [:]
      for group in form.exceptions(mostPlaces: 0) {
        totals[group.rule.name.english, default: (group.rule, 0)].number += group.total
      }
      return totals.sorted { $0.key < $1.key }.map { line(form, $0.value.rule, $0.value.number) }
    }
    let heading = Bilingual(zh: "未计入的格，按规定", en: "Marks that did not count, by rule")
    return lines.isEmpty ? [] : [.notes(heading: heading, lines: lines)]
  }

  private func line(_ form: CountedForm, _ rule: MarkRule, _ number: Int) -> Bilingual {
    let name = name(of: form)
    let spot = rule.markCase.flatMap { result.rubric.forms[form.form].caseSpots[$0] }
    let article = spot?.citation.map(\.text)
    let isTally = result.rubric.forms[form.form].kind == .tally
    return Bilingual(
      zh: "\(name.chinese)　\(rule.name.chinese)\(number)\(isTally ? "票" : "格")"
        + (article.map { "，\($0.chinese)" } ?? ""),
      en: "\(name.english), \(rule.name.english): \(EnglishCount.text(number, "mark"))"
        + (article.map { ", \($0.english)" } ?? ""))
  }
}

extension MarkRule {
  fileprivate var markCase: MarkCase? {
    if case .markCase(let markCase) = self { markCase } else { nil }
  }
}

extension Base {
  /// On a form of its own: `应到人数`, `Roster`.
  fileprivate var label: Bilingual {
    Bilingual(zh: name.chinese, en: name.english.capitalizedFirst)
  }
}
