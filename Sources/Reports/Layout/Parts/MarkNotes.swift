import Ballots
import Diagnostics
import RubricModel
import Scoring

/// What became of the marks of every form, in numbers and, where they did not count, with their
/// places.
struct MarkNotes {
  private let result: SessionResult
  private let detail: BallotDetail
  /// Only what concerns this unit; all of them if nil.
  private let unit: (number: Int, index: SessionIndex)?

  init(_ result: SessionResult, _ detail: BallotDetail = .first) {
    self.result = result
    self.detail = detail
    unit = nil
  }

  /// Those of one unit.
  init(_ result: SessionResult, ofUnit unit: Int, _ index: SessionIndex) {
    self.result = result
    detail = .first
    self.unit = (unit, index)
  }

  static let heading = Bilingual(zh: "计票", en: "Marks")

  var accountLines: [Bilingual] {
    result.count.forms.enumerated().flatMap { position, form in
      let accounts = accounts(of: form, at: position)
      let leftOut = accounts.reduce(0) { $0 + $1.leftOut }
      let counted = accounts.reduce(0) { $0 + $1.counted }
      let abstained = accounts.reduce(0) { $0 + $1.abstained }
      let void = accounts.reduce(0) { $0 + $1.void }
      let cells = accounts.reduce(0) { $0 + $1.cells }
      let name = result.rubric.forms[form.form].name.bilingual
      let isTally = result.rubric.forms[form.form].kind == .tally
      let marks = Bilingual(
        zh:
          "\(name.chinese)：\(isTally ? "各行合计\(cells)" : "\(cells)格")＝计入\(counted)＋弃权\(abstained)＋无效\(void)"
          + (leftOut > 0 ? "＋不计入\(leftOut)" : ""),
        en:
          "\(name.english): \(EnglishCount.text(cells, "mark")) = \(counted) counted + \(abstained) abstained + \(void) void"
          + (leftOut > 0 ? " + \(leftOut) left out" : "")
      )
      return ballotLines(form, name) + [marks]
    }
  }

  private func accounts(of form: CountedForm, at position: Int) -> [MarkAccount] {
    guard let unit else { return form.accounts(unitCount: result.count.units.count) }
    return [
      unit.index.marks(onForm: position, of: unit.number).reduce(into: MarkAccount()) {
        $0.add($1)
      }
    ]
  }

  private func ballotLines(_ form: CountedForm, _ name: Bilingual) -> [Bilingual] {
    guard result.rubric.forms[form.form].kind == .ballot, unit == nil else { return [] }
    let ballots = form.ballots
    return [
      Bilingual(
        zh: "\(name.chinese)：\(ballots.found)票＝有效\(ballots.valid)＋无效\(ballots.invalid)",
        en:
          "\(name.english): \(EnglishCount.text(ballots.found, "ballot")) = \(ballots.valid) valid + \(ballots.invalid) invalid"
      )
    ]
      + ballots.sites.map { site in
        Bilingual(
          zh: "　票箱“\(site.name)”：\(site.found)票，有效\(site.valid)",
          en:
            "  site \"\(site.name)\": \(EnglishCount.text(site.found, "ballot")), \(site.valid) valid"
        )
      }
  }

  /// The marks that were not counted, or not as typed: a block for each form, the cells as a
  /// spreadsheet names them.
  var exceptionBlocks: [ReportDocument.Block] {
    result.count.forms.enumerated().flatMap { position, form -> [ReportDocument.Block] in
      let name = result.rubric.forms[form.form].name.bilingual
      let files = form.fileNames.map(\.lastPathComponent).joined(separator: ", ")
      return [
        block(
          Bilingual(
            zh: "\(name.chinese)中未计入的格（\(files)）",
            en: "\(name.english): marks not counted (\(files))"),
          exceptions(of: form, at: position), form),
        block(
          Bilingual(
            zh: "\(name.chinese)中按规定改计的格（\(files)）",
            en: "\(name.english): marks counted by a rule, not as typed (\(files))"),
          adjustments(of: form, at: position), form),
      ].compactMap { $0 }
    }
  }

  private func exceptions(of form: CountedForm, at position: Int) -> [ExceptionGroup] {
    unit.map { $0.index.exceptions(onForm: position, of: $0.number) }
      ?? form.exceptions(mostPlaces: detail.mostPlaces)
  }

  private func adjustments(of form: CountedForm, at position: Int) -> [ExceptionGroup] {
    unit.map { $0.index.adjustments(onForm: position, of: $0.number) }
      ?? form.adjustments(mostPlaces: detail.mostPlaces)
  }

  private func block(
    _ heading: Bilingual, _ groups: [ExceptionGroup], _ form: CountedForm
  ) -> ReportDocument.Block? {
    groups.isEmpty
      ? nil
      : .notes(
        heading: heading, lines: form.map(groups.count) { line(groups[$0], of: form) })
  }

  private func line(_ group: ExceptionGroup, of form: CountedForm) -> Bilingual {
    let unit = result.count.units[group.unit].name.bilingual
    let measure = group.isCountOfCells ? "格" : "票"
    let head = Bilingual(
      zh:
        "\(unit.chinese)　\(group.rule.name.chinese)，\(group.status.name.chinese)\(group.total)\(measure)",
      en:
        "\(unit.english), \(group.rule.name.english), \(group.total) \(group.status.name.english)")
    if detail.isMasked { return head }
    let more = group.isCountOfCells ? group.total - group.places.count : 0
    let places = list(of: group, form)
    return Bilingual(
      zh: head.chinese + "：" + places.chinese + (more > 0 ? "，另有\(more)格" : ""),
      en: head.english + ": " + places.english + (more > 0 ? ", and \(more) more" : ""))
  }

  /// The places one behind the other, written as they come: a large file has very many.
  private func list(of group: ExceptionGroup, _ form: CountedForm) -> Bilingual {
    let withFile = form.fileNames.count > 1
    let criteria = result.rubric.forms[form.form].criteria
    var (chinese, english) = ("", "")
    for index in group.places.indices {
      if index > 0 {
        chinese += "、"
        english += ", "
      }
      let place = group.places[index]
      if withFile {
        chinese += place.label(in: .chinese)
        english += place.label(in: .english)
      } else {
        let name = place.cellName
        chinese += name
        english += name
      }
      if let text = group.shortText(index) {
        chinese += "（\(text)）"
        english += " (\(text))"
      } else if let missing = group.missingCriteria[index], criteria.count > 1 {
        // With one criterion or none the row says everything.
        let criterion = criteria[missing].name
        chinese += "“\(criterion[.chinese])”"
        english += " \"\(criterion[.english])\""
      }
    }
    return Bilingual(zh: chinese, en: english)
  }
}

extension Place {
  /// `C18`; for a whole row `2:2`, as spreadsheets write it.
  fileprivate var cellName: String {
    guard case .cell(let place) = self else { return label(in: .english) }
    return place.columnLetter.map { $0 + String(place.row) } ?? "\(place.row):\(place.row)"
  }
}
