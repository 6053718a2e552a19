import Diagnostics
import RubricModel
import RubricSyntax

/// What the session says of the sheets that were sent out: bound to forms, units and rounds, and
/// compared with the answers that were found.
struct ResponsesAgree {
  private let rubric: Rubric
  private let directory: UnitDirectory
  private(set) var counts: [ResponseCount] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(
    _ said: [SentSheets], _ forms: [CountedForm], _ directory: UnitDirectory, _ rubric: Rubric
  ) {
    self.rubric = rubric
    self.directory = directory
    let bound = said.compactMap { sheets in form(of: sheets).map { (form: $0, sheets: sheets) } }
    for counted in forms where rubric.forms[counted.form].kind == .feedback {
      // A long file of which nothing is said is not gone through once more.
      guard bound.contains(where: { $0.form == counted.form }) else { continue }
      let counter = ResponseCounter(counted)
      var sent: [ResponseCounter.Key: Int] = [:]
      for sheets in bound where sheets.form == counted.form {
        for entry in sheets.sheets.entries {
          guard let key = key(of: entry, sheets.sheets, rubric.forms[counted.form]) else {
            continue
          }
          sent[key] = entry.sent
          compare(entry, counter.answered[key] ?? 0, counted)
        }
      }
      counts += counter.counts(
        of: counted.form, hasRounds: !rubric.forms[counted.form].rounds.isEmpty, sent: sent)
    }
  }

  private mutating func form(of sheets: SentSheets) -> Int? {
    let form = rubric.forms.firstIndex {
      $0.kind == .feedback && $0.name.dataKeys.contains(.ignoringCase(sheets.form.value))
    }
    if form == nil {
      let names = rubric.forms.filter { $0.kind == .feedback }.map(\.name)
      diagnostics.append(
        .noSuchForm(sheets.form, Bilingual(zh: "反馈表", en: "feedback form"), among: names))
    }
    return form
  }

  private mutating func key(
    of entry: SentSheets.Entry, _ sheets: SentSheets, _ form: Form
  ) -> ResponseCounter.Key? {
    guard let unit = directory.index(of: entry.unit) else {
      let nearest = TypingSlip.name(meantBy: entry.unit, among: directory.spellings)
      diagnostics.append(.unknownUnit(entry.unit, nearest: nearest, at: entry.spot.place))
      return nil
    }
    guard let round = sheets.round else { return ResponseCounter.Key(unit: unit, round: 0) }
    guard let index = form.member(named: round.value, of: .round) else {
      let names = form.rounds.map(\.name)
      let nearest = TypingSlip.name(meantBy: round.value, among: names.flatMap(\.spellings))
      diagnostics.append(
        .unknownMember(
          round.value, of: .round, among: names, nearest: nearest, at: round.spot.place))
      return nil
    }
    return ResponseCounter.Key(unit: unit, round: index)
  }

  private mutating func compare(
    _ entry: SentSheets.Entry, _ found: Int, _ form: CountedForm
  ) {
    if let answered = entry.answered, answered != found {
      diagnostics.append(
        .answersDiffer(
          entry.unit, said: answered, found: found, rubric.forms[form.form], at: entry.spot,
          in: form.fileNames))
    } else if found > entry.sent {
      diagnostics.append(.moreAnsweredThanSent(entry.unit, found, entry.sent, at: entry.spot.place))
    }
  }
}

extension Diagnostic {
  fileprivate static func answersDiffer(
    _ unit: String, said: Int, found: Int, _ form: Form, at spot: Spot, in files: [String]
  ) -> Diagnostic {
    Diagnostic(
      .answersDiffer,
      zh: "“\(unit)”收回反馈\(said)份，“\(form.name[.chinese])”中有\(found)份。",
      en:
        "\(EnglishCount.text(said, "answer")) on \"\(unit)\" came back, and \"\(form.name[.english])\" has \(found).",
      at: place(of: files, or: form),
      cause: Cause(Bilingual(zh: "会议文件所写", en: "what the session says"), at: spot.place),
      help: [
        Bilingual(
          zh: "请核对收回份数与录入的反馈；文件可能缺少末尾的行。",
          en: "Compare the number with the rows typed in; the file may lack its last rows.")
      ])
  }

  fileprivate static func moreAnsweredThanSent(
    _ unit: String, _ answered: Int, _ sent: Int, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .warning, BallotCode.moreAnsweredThanSent.rawValue,
      Bilingual(
        zh: "“\(unit)”有反馈\(answered)份，多于发出的\(sent)份。",
        en:
          "\"\(unit)\" has \(EnglishCount.text(answered, "answer")), and only "
          + "\(EnglishCount.text(sent, "sheet")) went out."
      ),
      at: place,
      help: [
        Bilingual(zh: "请核对份数，查找重复录入。", en: "Check the numbers, and look for rows typed twice.")
      ])
  }
}
