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
    self.units = units ?? Self.samples(language)
    self.language = language
  }

  public var files: [File] {
    [File(name: "session.appraisal", text: session)]
      + rubric.forms.map { form in
        let table = EntryTable(for: form, units: units, rubric.subject, language)
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

  private static func samples(_ language: Language) -> [AppraisedUnit] {
    ["甲", "乙", "丙"].enumerated().map { index, letter in
      let name = Bilingual(zh: "单位\(letter)", en: "Unit \(["A", "B", "C"][index])")
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

  /// Sentences only; the formatter lays them out.
  private var session: String {
    language == .chinese
      ? "评议会议，语言版本1。标题“\(rubric.title[.chinese])”。评议机关“（机关名称）”。\n"
        + "计分办法文件“\(rubricFile)”。\(subjectWord)：\(unitItems)。\n"
        + rubric.forms.map { "数据文件“\($0.name.text)”：“\(fileName(of: $0))”。\n" }.joined()
      : "Appraisal session, language 1. Title \"\(rubric.title[.english])\". Body \"(name of the body)\".\n"
        + "Rubric file \"\(rubricFile)\". \(subjectWord): \(unitItems).\n"
        + rubric.forms.map { "File for \"\($0.name.text)\": \"\(fileName(of: $0))\".\n" }.joined()
  }

  private var subjectWord: String {
    let words =
      rubric.subject == .items
      ? Bilingual(zh: "项目", en: "Items") : Bilingual(zh: "单位", en: "Units")
    return words[language]
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
    let steps = [
      Bilingual(
        zh: "1. 在`session.appraisal`里写上机关、日期、单位，以及应到、实到、发出、收回的人数票数（如：应到人数60人。）。",
        en:
          "1. Write the body, the date, the units and the numbers of the meeting (such as: Roster 60 persons.) into `session.appraisal`."
      ),
      Bilingual(
        zh: "2. 填写各表，列名不要改；单位改了名称，表里的单位也要一起改。",
        en:
          "2. Fill in the tables; leave the names of the columns, and rename the units in them, too."
      ),
      Bilingual(
        zh:
          "   用电子表格录入的，填`\(Self.workbookName)`：每表一页，有可选项和评分范围；然后在`session.appraisal`里把数据文件改为`\(Self.workbookName)#表名`。",
        en:
          "   For a spreadsheet use `\(Self.workbookName)`: a sheet for each form, with lists and ranges; then name `\(Self.workbookName)#FORM` as the data file in `session.appraisal`."
      ),
      Bilingual(
        zh: "3. `appraise inspect 文件`查看填得对不对；两人各录一份的，用`appraise reconcile`核对。",
        en:
          "3. `appraise inspect FILE` shows what is odd; `appraise reconcile` compares two keyings."
      ),
      Bilingual(
        zh: "4. `appraise ballots .`印空白票；`appraise score .`计分排名。",
        en: "4. `appraise ballots .` prints blank ballots; `appraise score .` counts and ranks."),
    ]
    let forms = rubric.forms.map { form -> String in
      let head = "## \(form.name[language])（`\(fileName(of: form))`）\n\n"
      let lines = FormInstructions.lines(for: form).map { "- \($0[language])\n" }
      return head + lines.joined()
    }
    return ([title[language] + "\n", steps.map { $0[language] + "\n" }.joined()] + forms)
      .joined(separator: "\n")
  }
}
