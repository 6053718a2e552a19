import Diagnostics

/// What there is to say about a workbook that was written, gathered on the way.
struct WritingRemarks {
  private var longNumbers = 0
  private var cutTexts = 0
  private var unlisted: [(area: CellArea, sheet: SheetName)] = []

  mutating func noteLongNumber() { longNumbers += 1 }
  mutating func noteCutText() { cutTexts += 1 }
  mutating func noteUnlistedChoices(_ area: CellArea, _ sheet: SheetName) {
    unlisted.append((area, sheet))
  }

  func diagnostics(file: String) -> [Diagnostic] {
    let place = Place.file(file)
    return (longNumbers > 0 ? [.longNumbers(longNumbers, at: place)] : [])
      + (cutTexts > 0 ? [.cutTexts(cutTexts, at: place)] : [])
      + unlisted.map { .unlistedChoices($0.area, $0.sheet, at: place) }
  }
}

/// What is said about writing workbooks: both languages side by side.
extension Diagnostic {
  private init(
    _ severity: Severity, _ code: SpreadsheetCode, _ headline: Bilingual, at place: Place,
    found: Bilingual? = nil, help: Bilingual...
  ) {
    self.init(severity, code.rawValue, headline, at: place, found: found, help: help)
  }

  static func fault(_ fault: SpreadsheetFault, file: String) -> Diagnostic {
    let place = Place.file(file)
    switch fault {
    case .missingLibrary(let library, let package):
      return Diagnostic(
        .error, .missingLibrary,
        Bilingual(
          zh: "写工作簿需要系统库\(library)，本机没有。",
          en: "Writing workbooks needs the system library \(library), which is not installed."),
        at: place, help: install(package))
    case .unknownVersion(let version, let package):
      return Diagnostic(
        .error, .unknownVersion,
        Bilingual(
          zh: "本机的libxlsxwriter不是1.1至1.9版，不用它写工作簿。",
          en:
            "The libxlsxwriter of this machine is none of the versions 1.1 to 1.9 and is not used."),
        at: place,
        found: version.map { Bilingual(same: "\($0 / 100).\($0 / 10 % 10).\($0 % 10)") },
        help: install(package))
    case .refused(let text):
      return Diagnostic(
        .error, .refused,
        Bilingual(zh: "工作簿没有写成。", en: "The workbook could not be written."),
        at: place, found: Bilingual(same: text),
        help: Bilingual(
          zh: "看/tmp所在的磁盘是否已满、是否可写；库在那里放临时文件。",
          en: "See whether the disk with /tmp is full or read-only: the library keeps temporary"
            + " files there."))
    }
  }

  private static func install(_ package: String) -> Bilingual {
    Bilingual(
      zh: "安装：sudo apt-get install \(package)", en: "Install: sudo apt-get install \(package)")
  }

  static func longNumbers(_ count: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .notice, .longNumbers,
      Bilingual(
        zh: "\(count)个数超过15位有效数字，在工作簿中写作文本。",
        en: "\(EnglishCount.text(count, "number")) of more than 15 digits stand in the workbook as"
          + " text."),
      at: place,
      help: Bilingual(
        zh: "电子表格只保留15位；写作文本，数字一位不少。",
        en: "A spreadsheet keeps 15 digits; as text, none is lost."))
  }

  static func cutTexts(_ count: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, .cutTexts,
      Bilingual(
        zh: "\(count)处文字超过单元格的容量，已经截短，以“…”结尾。",
        en: "\(EnglishCount.text(count, "text")) did not fit into a cell, and was cut with \"…\"."),
      at: place,
      help: Bilingual(
        zh: "一个单元格最多\(CellText.longest)个字；全文见其他格式的报告。",
        en: "A cell holds \(CellText.longest) characters; the other formats have the whole text."))
  }

  static func unlistedChoices(
    _ area: CellArea, _ sheet: SheetName, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .warning, .unlistedChoices,
      Bilingual(
        zh: "“\(sheet.text)”\(area.label)没有下拉选项：选项合计超过255个字，或者带有逗号。",
        en: "The cells \(area.label) of \"\(sheet.text)\" offer no list: the choices have more than"
          + " 255 characters together, or a comma."),
      at: place,
      help: Bilingual(
        zh: "请照票面填写；计票时仍按办法核对。",
        en: "Type the choices as they are; counting checks them against the rubric all the same."))
  }
}
