import Diagnostics
import ExactArithmetic
import RubricModel
import RubricSyntax

/// Marks for which the rubric says that they stop the count.
extension Diagnostic {
  static func offScaleRefused(
    _ text: String, form: Form, criterion: Int, at place: Place
  ) -> Diagnostic {
    var diagnostic = Diagnostic(
      .offScaleRefused, zh: "\(text.shortened)不合评分范围，办法规定停止计票。",
      en: "\(text.shortened) is off the scale, and the rubric says that this stops the count.",
      at: place, cause: rules(of: form), help: [.compareWithOriginal])
    diagnostic.expected = form.scale(ofMember: criterion)?.words
    return diagnostic
  }

  static func severalMarksRefused(_ levels: [Name], form: Form, at place: Place) -> Diagnostic {
    let names = Bilingual.list(levels.map(\.quoted))
    return Diagnostic(
      .severalMarksRefused, zh: "这一格选了\(names.chinese)，办法规定一栏多选停止计票。",
      en:
        "The cell has \(names.english), and the rubric says that several marks in one cell stop the count.",
      at: place, cause: rules(of: form), help: [.compareWithOriginal])
  }

  static func ownUnitRefused(_ text: String, form: Form, at place: Place) -> Diagnostic {
    Diagnostic(
      .ownUnitRefused, zh: "这张票是该单位自己投的，却给本单位评了\(text.shortened)，办法规定评本单位停止计票。",
      en:
        "The unit itself has cast this ballot and marks itself \(text.shortened), and the rubric says that this stops the count.",
      at: place, cause: rules(of: form), help: [.compareWithOriginal])
  }

  /// Its name on one ballot and its code on another: for the program these are two ballots.
  static func unitVotesTwice(
    _ unit: Name, _ first: String, _ second: String, form: Form, in files: [String]
  ) -> Diagnostic {
    Diagnostic(
      .warning, BallotCode.noBallotOfUnits.rawValue,
      Bilingual(
        zh:
          "“\(form.name[.chinese])”的票号“\(first.shortened)”和“\(second.shortened)”都是单位“\(unit[.chinese])”，这里算两张票。",
        en:
          "On \"\(form.name[.english])\" the ballots \"\(first.shortened)\" and \"\(second.shortened)\" are both of the unit \"\(unit[.english])\"; they count as two."
      ),
      at: Self.place(of: files, or: form),
      help: [
        Bilingual(
          zh: "同一张票录了两次的，删去一次；一个单位有几张票的，不必改。",
          en: "Delete one if a ballot was typed twice; leave them if the unit has several ballots.")
      ])
  }

  /// A number among names may be that of a ballot which no unit has cast.
  static func codeAmongNames(
    _ ballot: String, _ unit: Name, _ named: String, form: Form, in files: [String]
  ) -> Diagnostic {
    Diagnostic(
      .warning, BallotCode.noBallotOfUnits.rawValue,
      Bilingual(
        zh:
          "“\(form.name[.chinese])”的票号“\(ballot.shortened)”是代号，算作单位“\(unit[.chinese])”投的票；别的票号写的却是名称（如“\(named.shortened)”）。",
        en:
          "On \"\(form.name[.english])\" the ballot \"\(ballot.shortened)\" counts as that of the unit \"\(unit[.english])\", whose code this is; others are numbered with names (\"\(named.shortened)\" is one)."
      ),
      at: Self.place(of: files, or: form),
      help: [
        Bilingual(
          zh: "不是单位投的票（如领导的票），请换一种编号，如“领导\(ballot.shortened)”；是单位投的，票号请写单位名称。",
          en:
            "Number a ballot that no unit has cast in another way, such as \"leader \(ballot.shortened)\"; write the name of the unit on one that it has cast."
        )
      ])
  }

  /// - Parameter unit: the name or code that is nearly the number of the ballot.
  static func ballotNearlyOfUnit(
    _ ballot: String, _ unit: String, form: Form, in files: [String]
  ) -> Diagnostic {
    Diagnostic(
      .warning, BallotCode.noBallotOfUnits.rawValue,
      Bilingual(
        zh:
          "“\(form.name[.chinese])”的票号“\(ballot.shortened)”与单位“\(unit.shortened)”相近而不相同，不算该单位投的票。",
        en:
          "On \"\(form.name[.english])\" the ballot \"\(ballot.shortened)\" is nearly numbered with the unit \"\(unit.shortened)\", but is not taken for its ballot."
      ),
      at: Self.place(of: files, or: form),
      help: [
        Bilingual(
          zh: "是该单位投的票，票号请写“\(unit.shortened)”；不是的，不必改。",
          en: "Write \"\(unit.shortened)\" if the unit has cast it; leave it if it has not.")
      ])
  }

  /// - Parameter ballot: one of them, as it is numbered.
  static func noBallotOfUnits(_ ballot: String, form: Form, in files: [String]) -> Diagnostic {
    Diagnostic(
      .warning, BallotCode.noBallotOfUnits.rawValue,
      Bilingual(
        zh:
          "办法规定了评本单位如何处理，但“\(form.name[.chinese])”没有一张票的票号是单位的名称或代号（如“\(ballot.shortened)”），认不出是哪个单位投的票。",
        en:
          "The rubric says what becomes of a unit's mark for itself, but no ballot of \"\(form.name[.english])\" is numbered with a name or code of a unit (\"\(ballot.shortened)\" is one), so nobody knows which unit has cast it."
      ),
      at: Self.place(of: files, or: form),
      help: [
        Bilingual(
          zh: "票号一列请写投票单位的名称或代号；不是单位投的票，请从办法中删去“评本单位”一句。",
          en:
            "Write the name or code of the voting unit in the column of ballot numbers; if units do not vote, delete the sentence \"Own unit\" from the rubric."
        )
      ])
  }

  /// - Parameter found: what the ballot has instead.
  static func ballotRuleBroken(
    _ ballot: String, _ text: Bilingual, found: MarksFound?, cause: Spot, at place: Place
  ) -> Diagnostic {
    let words = found?.text ?? Bilingual(same: "")
    return Diagnostic(
      .ballotRuleBroken,
      zh: "票号“\(ballot.shortened)”不合每票规定“\(text.chinese)”\(words.chinese)，办法规定停止计票。",
      en:
        "Ballot \"\(ballot.shortened)\" breaks the rule \"\(text.english)\"\(words.english), and the rubric says that this stops the count.",
      at: place,
      cause: Cause(Bilingual(zh: "这一规定", en: "the rule"), at: cause.place),
      help: [found?.note, .compareWithOriginal].compactMap { $0 })
  }

  static func outsideBoundsRefused(_ text: String, form: Form, at place: Place) -> Diagnostic {
    if form.treatments.outsideBounds == .demandReason {
      return reasonMissing(text, form: form, at: place)
    }
    var diagnostic = Diagnostic(
      .outsideBoundsRefused, zh: "\(text.shortened)越出上下限，办法规定停止计票。",
      en: "\(text.shortened) is outside the bounds, and the rubric says that this stops the count.",
      at: place, cause: rules(of: form), help: [.compareWithOriginal])
    diagnostic.expected = form.bounds.words
    return diagnostic
  }

  private static func reasonMissing(_ text: String, form: Form, at place: Place) -> Diagnostic {
    var diagnostic = Diagnostic(
      .outsideBoundsRefused, zh: "\(text.shortened)越出上下限，办法规定须附书面理由，这里没有写。",
      en:
        "\(text.shortened) is outside the bounds; the rubric asks for a written reason, and there is none.",
      at: place, cause: rules(of: form),
      help: [
        Bilingual(
          zh: "请加“理由”一列，把票上写的理由录入这一行；票上没有理由的，须由会议决定。",
          en:
            "Add a column \"reason\" and type what the ballot says into this row. If it gives none, the committee has to decide."
        )
      ])
    diagnostic.expected = form.bounds.words
    return diagnostic
  }

  static func duplicateRefused(_ cell: CellOwner, earlier: Place, at place: Place) -> Diagnostic {
    Diagnostic(
      .duplicateRefused, zh: "\(cell.voter.chinese)对\(cell.about.chinese)的评分已经录过，办法规定重复停止计票。",
      en:
        "\(cell.voter.english) has a cell for \(cell.about.english) already, and the rubric says that a duplicate stops the count.",
      at: place,
      cause: Cause(Bilingual(zh: "先前的一格", en: "the earlier cell"), at: earlier),
      help: [
        Bilingual(zh: "请核对原件，只留一格。", en: "Check the original and keep one of them.")
      ])
  }

  /// - Parameters:
  ///   - isRow: whether the paper is the row of a unit.
  ///   - cells: how many of its cells stand there more than once.
  ///   - differing: how many of these say something else another time.
  static func paperTwice(
    _ cell: CellOwner, isRow: Bool, cells: Int, differing: Int, earlier: Place, at place: Place
  ) -> Diagnostic {
    let same = differing == 0
    let paper = isRow ? cell.row : cell.voter
    return Diagnostic(
      .duplicateRefused,
      zh:
        "\(paper.chinese)有\(cells)格重复录入，\(same ? "内容都相同" : "其中\(differing)格不同")，办法规定重复停止计票。",
      en:
        "\(paper.english) has \(cells) cells more than once, \(same ? "all alike" : "\(differing) of them with something else"), and the rubric says that a duplicate stops the count.",
      at: place, cause: Cause(Bilingual(zh: "先前录的", en: "typed before"), at: earlier),
      help: [isRow ? rowTwice(same) : ballotTwice(same)])
  }

  private static func ballotTwice(_ isSame: Bool) -> Bilingual {
    isSame
      ? Bilingual(
        zh: "同一份输了两次的，删去一次；两份编号相同的，改正编号。",
        en: "If one paper was typed twice, delete one; if two papers share a number, correct it.")
      : Bilingual(
        zh: "请对照原件：同一份输了两次的，删去错的一次；两份编号相同的，改正编号。",
        en:
          "Look at the papers: if it is one, delete what is wrong; if two share a number, correct it."
      )
  }

  private static func rowTwice(_ isSame: Bool) -> Bilingual {
    isSame
      ? Bilingual(
        zh: "同一行输了两次的，删去一次；其中一行是别的单位或项目的，改正名称。",
        en: "If a row was typed twice, delete one; if one is about another, correct its name.")
      : Bilingual(
        zh: "请对照原件：同一行输了两次的，删去错的一次；其中一行是别的单位或项目的，改正名称。",
        en:
          "Compare with the original: delete the row that is wrong; if it is about another, correct its name."
      )
  }

  static func missingRefused(_ cell: CellOwner, at place: Place) -> Diagnostic {
    Diagnostic(
      .missingRefused, zh: "\(cell.voter.chinese)缺对\(cell.about.chinese)的一格，办法规定缺漏停止计票。",
      en:
        "\(cell.voter.english) has no cell for \(cell.about.english), and the rubric says that a missing mark stops the count.",
      at: place,
      help: [
        Bilingual(
          zh: "补上这一格；没有填写的，留空白。", en: "Add the cell; leave it blank if nothing was marked.")
      ])
  }

  /// A row of a tally: it has no place of its own, and what it would be about tells which it is.
  static func missingRow(
    _ row: Coordinate, of unit: Name, form: Form, in files: [String]
  ) -> Diagnostic {
    let parts = parts(of: row, form)
    return Diagnostic(
      .missingRefused,
      zh: "“\(form.name[.chinese])”缺少“\(unit[.chinese])”\(parts.chinese)的一行，办法规定缺漏停止计票。",
      en:
        "\"\(form.name[.english])\" has no row for \"\(unit[.english])\"\(parts.english), and the rubric says that what is missing stops the count.",
      at: place(of: files, or: form),
      help: [Bilingual(zh: "补上这一行。", en: "Add the row.")])
  }

  /// Levels for which a row of a tally has no number: an example has left them out.
  static func missingLevels(
    _ levels: [Name], _ row: Coordinate, of unit: Name, form: Form, at place: Place
  ) -> Diagnostic {
    let parts = parts(of: row, form)
    let names = Bilingual(
      zh: levels.map { "“\($0[.chinese])”" }.joined(separator: "、"),
      en: levels.map { "\"\($0[.english])\"" }.joined(separator: ", "))
    let zeros = Bilingual(
      zh: levels.map { "“\($0[.chinese])”0" }.joined(separator: "、"),
      en: levels.map { "\"\($0[.english])\" 0" }.joined(separator: ", "))
    return Diagnostic(
      .missingRefused,
      zh: "“\(unit[.chinese])”\(parts.chinese)的一行没有写\(names.chinese)的票数，办法规定缺漏停止计票。",
      en:
        "The row of \"\(unit[.english])\"\(parts.english) has no number for \(names.english), and the rubric says that what is missing stops the count.",
      at: place,
      help: [
        Bilingual(
          zh: "补上票数；没有票的，请写：\(zeros.chinese)。",
          en: "Add the number; if there is no vote, write: \(zeros.english)")
      ])
  }

  /// The criterion and the group that a row of a tally is about.
  private static func parts(of row: Coordinate, _ form: Form) -> Bilingual {
    let parts = [Dimension.criterion, .group].compactMap { dimension -> Bilingual? in
      let members = form.members(of: dimension)
      guard members.indices.contains(row[dimension]) else { return nil }
      let name = members[row[dimension]].name
      return Bilingual(
        zh: "、\(dimension.name.chinese)“\(name[.chinese])”",
        en: ", \(dimension.name.english) \"\(name[.english])\"")
    }
    return Bilingual(zh: parts.map(\.chinese).joined(), en: parts.map(\.english).joined())
  }

  static func unitWithoutMarks(_ unit: Name, form: Form, in files: [String]) -> Diagnostic {
    Diagnostic(
      .unitWithoutMarks, zh: "“\(form.name[.chinese])”中没有“\(unit[.chinese])”，办法规定缺漏停止计票。",
      en:
        "\"\(form.name[.english])\" has nothing for \"\(unit[.english])\", and the rubric says that what is missing stops the count.",
      at: place(of: files, or: form),
      help: [
        Bilingual(
          zh: "补上它的数据；不参加本次评议的单位，请不要列入。",
          en: "Add its data, or take the unit out of the session if it is not appraised.")
      ])
  }

  /// The same of all units: a table that nobody has filled in yet.
  static func noMarks(form: Form, in files: [String]) -> Diagnostic {
    Diagnostic(
      .unitWithoutMarks, zh: "“\(form.name[.chinese])”中没有任何一个单位的数据，办法规定缺漏停止计票。",
      en:
        "\"\(form.name[.english])\" has nothing for any unit, and the rubric says that what is missing stops the count.",
      at: place(of: files, or: form),
      help: [
        Bilingual(
          zh: "请在列名以下录入；文件拿错的，请换成正确的文件。",
          en: "Fill in the rows below the header, or name the right file.")
      ])
  }

  static func noUnits(form: Form, in files: [String]) -> Diagnostic {
    Diagnostic(
      .unitWithoutMarks, zh: "没有任何一个单位的数据，无法计票。",
      en: "There is nothing for any unit, so nothing can be counted.",
      at: place(of: files, or: form),
      help: [
        Bilingual(
          zh: "请检查文件是否拿错，或列名以下没有录入。",
          en: "Check whether these are the right files and whether they have rows.")
      ])
  }

  /// Where something is absent: the files, or the form where there are none, as in an example.
  static func place(of files: [String], or form: Form) -> Place {
    files.isEmpty ? form.spot.place : .files(files)
  }

  static func rules(of form: Form) -> Cause {
    Cause(
      Bilingual(zh: "“\(form.name[.chinese])”的规定", en: "the rules of \"\(form.name[.english])\""),
      at: form.spot.place)
  }
}

/// Whose cell it is and what it is about, in words.
struct CellOwner {
  /// `票号“3”`, `Ballot "3"`.
  let voter: Bilingual
  /// `“公安厅”的“办理态度”`.
  let about: Bilingual
  /// `“计票表”的“公安厅”一行`: where a unit has a row of a form.
  let row: Bilingual

  init(_ mark: RawMark, _ sheet: MarkSheet, _ form: Form, _ units: [AppraisedUnit]) {
    voter = Self.voter(of: mark, sheet, form)
    let unit = units.indices.contains(mark.unit) ? units[mark.unit].name : Name("")
    row = Bilingual(
      zh: "“\(form.name[.chinese])”的“\(unit[.chinese])”一行",
      en: "The row of \"\(unit[.english])\" in \"\(form.name[.english])\"")
    if let column = Self.column(of: mark, form) {
      about = Bilingual(
        zh: "“\(unit[.chinese])”的“\(column[.chinese])”",
        en: "\"\(column[.english])\" of \"\(unit[.english])\"")
    } else {
      about = unit.quoted
    }
  }

  private static func voter(of mark: RawMark, _ sheet: MarkSheet, _ form: Form) -> Bilingual {
    switch form.kind {
    case .ballot:
      let name = sheet.voters.names[mark.at[.rater]].shortened
      return Bilingual(zh: "票号“\(name)”", en: "Ballot \"\(name)\"")
    case .feedback:
      let name = sheet.voters.names[mark.at[.deputy]].shortened
      let suggestion = sheet.suggestions.names[mark.at[.suggestion]].shortened
      return Bilingual(
        zh: "代表“\(name)”就建议“\(suggestion)”",
        en: "Deputy \"\(name)\", on suggestion \"\(suggestion)\",")
    case .ledger:
      let name = sheet.suggestions.names[mark.at[.suggestion]].shortened
      return Bilingual(zh: "建议“\(name)”", en: "Suggestion \"\(name)\"")
    case .tally, .checklist, .adjustment:
      return form.name.quoted
    }
  }

  /// What the mark is about besides its unit.
  private static func column(of mark: RawMark, _ form: Form) -> Name? {
    if form.kind == .tally { return form.scale.levels?[mark.at[.item]].name }
    if mark.at[.item] >= 0 { return form.items[mark.at[.item]].name }
    return mark.at[.criterion] >= 0 && !form.criteria.isEmpty
      ? form.criteria[mark.at[.criterion]].name : nil
  }
}

extension MarkBounds {
  fileprivate var words: Bilingual? {
    switch (floor?.shortestText(), ceiling?.shortestText()) {
    case (let floor?, let ceiling?):
      Bilingual(zh: "\(floor)到\(ceiling)分", en: "\(floor) to \(ceiling)")
    case (let floor?, nil): Bilingual(zh: "不低于\(floor)分", en: "at least \(floor)")
    case (nil, let ceiling?): Bilingual(zh: "不超过\(ceiling)分", en: "at most \(ceiling)")
    case (nil, nil): nil
    }
  }
}
