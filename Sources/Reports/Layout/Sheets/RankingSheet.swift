public import Ballots
public import Diagnostics
import RubricModel
public import Scoring

/// The ranked result sheet: one row per unit with its parts, total, place and grade, and below it
/// what became of every mark.
public struct RankingSheet: Sendable {
  /// What the meeting was, for the head of the sheet.
  public struct Meeting: Sendable {
    public let lines: [Bilingual]

    public init(_ lines: [Bilingual] = []) {
      self.lines = lines
    }
  }

  private let result: SessionResult
  private let meeting: Meeting
  private let mostPlaces: Int

  /// - Parameter mostPlaces: how many places of marks that were not counted are listed per unit and
  ///   rule.
  public init(
    _ result: SessionResult, meeting: Meeting = Meeting(),
    mostPlaces: Int = ExceptionGroup.mostPlaces
  ) {
    self.result = result
    self.meeting = meeting
    self.mostPlaces = mostPlaces
  }

  public var document: ReportDocument {
    let rubric = result.rubric
    let title = rubric.title.bilingual
    let edition = rubric.edition.map { Bilingual(zh: "（\($0)）", en: " (\($0))") }
    return ReportDocument(
      title: Bilingual(
        zh: title.chinese + (edition?.chinese ?? ""), en: title.english + (edition?.english ?? "")),
      subtitles: meeting.lines,
      blocks: (result.stands ? [.table(table)] : []) + voteBlocks
        + shareBlocks
        + [.notes(heading: MarkNotes.heading, lines: marks.accountLines + leftOutLines)]
        + marks.exceptionBlocks)
  }

  private var marks: MarkNotes { MarkNotes(result, mostPlaces: mostPlaces) }

  /// What the rubric asks of the vote, with the numbers of the meeting.
  private var voteBlocks: [ReportDocument.Block] {
    guard let vote = result.vote else { return [] }
    let heading =
      vote.stands
      ? Bilingual(zh: "测评有效", en: "The vote stands")
      : Bilingual(zh: "测评无效，没有结果", en: "The vote does not stand: no results")
    return [
      .notes(
        heading: heading,
        lines: vote.findings.map { finding in
          let mark =
            finding.holds
            ? Bilingual(zh: "符合　", en: "holds: ") : Bilingual(zh: "不符合　", en: "fails: ")
          return Bilingual(
            zh: mark.chinese + finding.text.chinese, en: mark.english + finding.text.english)
        })
    ]
  }

  // MARK: The table

  public var table: ReportTable {
    ReportTable(
      columns: columns.map(\.0), rows: result.units.map { unit in columns.map { $0.1(unit) } })
  }

  private var columns: [(ReportTable.Column, (UnitResult) -> ReportCell)] {
    var columns: [(ReportTable.Column, (UnitResult) -> ReportCell)] = []
    func add(_ header: Bilingual, number: Bool, _ cell: @escaping (UnitResult) -> ReportCell) {
      columns.append((ReportTable.Column(header: header, isNumber: number), cell))
    }
    let rubric = result.rubric
    if rubric.ranking != nil {
      add(Bilingual(zh: "名次", en: "Rank"), number: true) { $0.rank.map(ReportCell.count) ?? .none }
    }
    add(subjectName, number: false) { .text($0.unit.name.bilingual) }
    for index in rubric.quantities.indices {
      let quantity = rubric.quantities[index]
      let name =
        quantity.role == .finalScore
        ? Bilingual(zh: "最后得分", en: "Final score") : quantity.name.bilingual
      add(name, number: true) { $0.figures[index].printed.map(ReportCell.figure) ?? .none }
    }
    for (index, grading) in rubric.gradings.enumerated() {
      let isOnly = rubric.gradings.count == 1
      let header = isOnly ? Bilingual(zh: "等次", en: "Grade") : grading.name.bilingual
      add(header, number: false) { $0.grades[index].map { .text($0.bilingual) } ?? .none }
    }
    return columns
  }

  private var subjectName: Bilingual {
    result.rubric.subject == .items
      ? Bilingual(zh: "项目", en: "Item") : Bilingual(zh: "单位", en: "Unit")
  }

  // MARK: What rates are made of

  /// Every rate with its numerator and base: a percentage alone cannot be checked.
  private var shareBlocks: [ReportDocument.Block] {
    let lines = result.units.compactMap { unit -> Bilingual? in
      let shares = unit.figures.enumerated().compactMap { index, figure in
        figure.share.map { text(of: $0, named: result.rubric.quantities[index].name) }
      }
      guard !shares.isEmpty else { return nil }
      let name = unit.unit.name.bilingual
      return Bilingual(
        zh: name.chinese + "　" + shares.map(\.chinese).joined(separator: "，"),
        en: name.english + ": " + shares.map(\.english).joined(separator: ", "))
    }
    if lines.isEmpty { return [] }
    let heading = Bilingual(zh: "比率的分子和分母", en: "What the rates are made of")
    return [.notes(heading: heading, lines: lines)]
  }

  private func text(of share: ShareFigure, named name: Name) -> Bilingual {
    let fraction = "\(share.numerator)/\(share.denominator)"
    return Bilingual(
      zh: "\(name[.chinese])\(fraction)（\(share.base.name.chinese)）",
      en: "\(name[.english]) \(fraction) (\(share.base.name.english))")
  }

  /// The units without a score, and the part that they lack.
  private var leftOutLines: [Bilingual] {
    result.units.filter(\.isLeftOut).map { unit in
      let name = unit.unit.name.bilingual
      if case .note(let note) = unit.leftOut {
        return Bilingual(
          zh: "\(name.chinese)　不列入：\(note)", en: "\(name.english), left out: \(note)")
      }
      let lacking = result.rubric.components.filter { unit.figures[$0].exact == nil }
      let parts = lacking.map { result.rubric.quantities[$0].name.bilingual }
      return Bilingual(
        zh: "\(name.chinese)　没有得分，不列入：" + parts.map(\.chinese).joined(separator: "、"),
        en: "\(name.english), no value and left out: "
          + parts.map(\.english).joined(separator: ", "))
    }
  }
}
