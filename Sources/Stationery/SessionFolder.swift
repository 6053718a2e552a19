import Ballots
public import Diagnostics
public import RubricModel
public import Spreadsheets
import Tables

/// What `new` lays out: the files of a meeting, ready to be filled in.
public struct SessionFolder: Sendable {
  public struct File: Sendable {
    public let name: String
    public let bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }

    public init(name: String, text: String) { self.init(name: name, bytes: Array(text.utf8)) }

    public var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  private let rubric: Rubric
  private let rubricFile: String
  private let units: [AppraisedUnit]
  private let language: Language

  /// - Parameters:
  ///   - rubricFile: the name of the rubric in the folder.
  ///   - units: nil where nobody has listed them yet; three stand in for them.
  public init(_ rubric: Rubric, rubricFile: String, units: [AppraisedUnit]?, language: Language) {
    self.rubric = rubric
    self.rubricFile = rubricFile
    self.units = units ?? Self.samples(rubric.subject, language)
    self.language = language
  }

  public var files: [File] {
    [File(name: "session.appraisal", text: session)]
      + rubric.forms.map { form in
        let table = EntryTable(
          for: form, units: rubric.units(units, on: form), rubric.subject, language)
        return File(
          name: fileName(of: form), text: "\u{FEFF}" + CSVWriter.text(rows: table.rows))
      } + [File(name: "README.md", text: readMe)]
  }

  /// The same tables in one workbook.
  public var workbook: SpreadsheetDraft {
    EntryWorkbook.draft(rubric, units: units, language: language)
  }

  /// What the workbook is called.
  public static let workbookName = "entry.xlsx"

  private static func samples(
    _ subject: Rubric.Subject, _ language: Language
  ) -> [AppraisedUnit] {
    let one = subject.word
    return ["甲", "乙", "丙"].enumerated().map { index, letter in
      let name = Bilingual(
        zh: one.chinese + letter,
        en: "\(one.english.capitalizedFirst) \(["A", "B", "C"][index])")
      return AppraisedUnit(name: Name(name[language]))
    }
  }

  /// By the kind of the form; by its name as well where there are several of the kind.
  private func fileName(of form: Form) -> String {
    let stem =
      switch form.kind {
      case .ballot: "ballots"
      case .feedback: "feedback"
      case .tally: "tallies"
      case .ledger: "handling"
      case .checklist: "checklist"
      case .adjustment: "adjustments"
      }
    let alike = rubric.forms.filter { $0.kind == form.kind }
    guard alike.count > 1, let index = alike.firstIndex(where: { $0.name == form.name }) else {
      return stem + ".csv"
    }
    return "\(stem)-\(index + 1).csv"
  }

  // MARK: The session file

  /// What stands in the session until somebody writes what is meant.
  public enum Placeholder: CaseIterable, Sendable {
    case body
    /// A comment: a number that is not known has no place in a session.
    case counts

    public var text: Bilingual {
      switch self {
      case .body: Bilingual(zh: "（机关名称）", en: "(name of the body)")
      case .counts:
        Bilingual(
          zh: "【请填：应到人数 人。实到人数 人。发出票数 票。收回票数 票。】",
          en:
            "[Fill in: Roster _ persons. Present _ persons. Issued _ ballots. Returned _ ballots.]")
      }
    }

    /// What is left of it where somebody has filled it in and it is a comment still.
    public var sign: Bilingual {
      switch self {
      case .body: text
      case .counts: Bilingual(zh: "【请填：", en: "[Fill in:")
      }
    }
  }

  /// Nothing on a form that no ballots are counted on.
  private var counts: String { hasVoters ? Placeholder.counts.text[language] + "\n" : "" }

  /// A line to fill in for each number that all units share.
  private var sharedNumbers: String {
    rubric.sharedNumbers.map { number in
      let range = number.scale.value.words
      let line = Bilingual(
        zh: "【请填（\(range.chinese)）：公共参数\(number.mention.chinese) 。】\n",
        en:
          "[Fill in (\(range.english)): Shared number \(number.mention.english) _.]\n"
      )
      return line[language]
    }.joined()
  }

  private var hasVoters: Bool { rubric.forms.contains(where: \.kind.isVotedOn) }
  private var hasBallots: Bool { has([.ballot]) }
  private var hasPaper: Bool { has([.ballot, .feedback]) }

  private func has(_ kinds: [FormKind]) -> Bool {
    rubric.forms.contains { kinds.contains($0.kind) }
  }

  /// Sentences only; the formatter lays them out.
  private var session: String {
    language == .chinese
      ? "评议会议，语言版本1。标题“\(rubric.title[.chinese])”。评议机关“\(Placeholder.body.text[.chinese])”。\n"
        + counts + sharedNumbers
        + "计分办法文件“\(rubricFile)”。\(subjectWord)：\(unitItems)。\n"
        + rubric.forms.map { "数据文件“\($0.name.text)”：“\(fileName(of: $0))”。\n" }.joined()
      : "Appraisal session, language 1. Title \"\(rubric.title[.english])\". Body \"\(Placeholder.body.text[.english])\".\n"
        + counts + sharedNumbers
        + "Rubric file \"\(rubricFile)\". \(subjectWord): \(unitItems).\n"
        + rubric.forms.map { "File for \"\($0.name.text)\": \"\(fileName(of: $0))\".\n" }.joined()
  }

  private var subjectWord: String {
    rubric.subject.words[language].capitalizedFirst
  }

  private var unitItems: String {
    units.map { unit in
      language == .chinese
        ? "“\(unit.name.text)”" + (unit.code.map { "，代号“\($0)”" } ?? "")
          + (unit.category.map { "，类别“\($0)”" } ?? "")
        : "\"\(unit.name.text)\"" + (unit.code.map { ", code \"\($0)\"" } ?? "")
          + (unit.category.map { ", category \"\($0)\"" } ?? "")
    }.joined(separator: "; ")
  }

  // MARK: How to go on

  private var readMe: String {
    let title = Bilingual(
      zh: "# \(rubric.title[.chinese])：会议文件夹", en: "# \(rubric.title[.english]): a session folder")
    let subject = rubric.subject.words
    let given =
      hasVoters
      ? ", the \(subject.english) and the numbers of the meeting (such as: Roster 60 persons.)"
      : " and the \(subject.english)"
    let sheetNames = EntryWorkbook.sheetNames(of: rubric, language)
    let workbookFiles = zip(rubric.forms, sheetNames).map { form, sheet in
      Bilingual(
        zh: "   `数据文件“\(form.name.text)”：“\(Self.workbookName)#\(sheet.text)”。`",
        en: "   `File for \"\(form.name.text)\": \"\(Self.workbookName)#\(sheet.text)\".`")
    }
    let steps =
      [
        Bilingual(
          zh:
            "1. 在`session.appraisal`里写上机关、日期、\(subject.chinese)\(hasVoters ? "，以及应到、实到、发出、收回的人数票数（如：应到人数60人。）" : "")\(sharedNumbers.isEmpty ? "" : "，并给出公共参数")。办法里的标题、版别印在每张表上，也改成自己的；改过办法，用`appraise test \(rubricFile)`看算例还对不对。",
          en:
            "1. Write the body, the date\(given)\(sharedNumbers.isEmpty ? "" : ", and the shared numbers,") into `session.appraisal`. Title and edition of the rubric are printed on every sheet: make them your own. When the rubric was changed, `appraise test \(rubricFile)` tells whether its examples still hold."
        ),
        Bilingual(
          zh:
            "2. 填写各表，列名不要改；\(subject.chinese)改了名称，表里的名称也要一起改。\(hasBallots ? "票收齐后先逐张编号，写在票上，再录入。" : "")",
          en:
            "2. Fill in the tables; leave the names of the columns, and rename the \(subject.english) in them, too.\(hasBallots ? " Number the ballots, on the paper, when all are in and before anything is typed." : "")"
        ),
        Bilingual(
          zh: "   用电子表格录入的，填`\(Self.workbookName)`：每表一页，有可选项和评分范围；然后在`session.appraisal`里把数据文件改为：",
          en:
            "   For a spreadsheet use `\(Self.workbookName)`: a sheet for each form, with lists and ranges; then name it in `session.appraisal`:"
        ),
      ] + workbookFiles + [
        Bilingual(
          zh: "3. `appraise inspect 文件`查看填得对不对；两人各录一份的，用`appraise reconcile`核对。",
          en:
            "3. `appraise inspect FILE` shows what is odd; `appraise reconcile` compares two keyings."
        ),
        hasPaper
          ? Bilingual(
            zh: "4. `appraise ballots .`印空白票；`appraise score .`计分排名。",
            en: "4. `appraise ballots .` prints blank ballots; `appraise score .` counts and ranks."
          )
          : Bilingual(
            zh: "4. `appraise score .`计分排名。", en: "4. `appraise score .` counts and ranks."),
      ]
    let forms = rubric.forms.map { form -> String in
      let head = "## \(form.name[language])（`\(fileName(of: form))`）\n\n"
      let lines = FormInstructions.lines(for: form, of: rubric.subject).map {
        "- \($0[language])\n"
      }
      return head + lines.joined() + omissions(on: form)
    }
    return ([title[language] + "\n", steps.map { $0[language] + "\n" }.joined()] + forms)
      .joined(separator: "\n")
  }

  /// How the clerk writes what the rubric tells from a blank.
  private func omissions(on form: Form) -> String {
    guard form.kind == .ballot, form.treatments.refusesBlanksOnly else { return "" }
    let words = rubric.subject.words
    let line = Bilingual(
      zh: "- 一行写一个\(words.chinese)；没有评的，不写那一行，算缺漏。写了的行不能空着：空白停止计票。\n",
      en:
        "- A row is about one of the \(words.english). Leave out the rows of those not marked: they are missing. A row with a blank stops the count.\n"
    )
    return line[language]
  }
}
