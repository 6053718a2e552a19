import Diagnostics
import Tables

/// What is said about workbooks: both languages side by side.
extension Diagnostic {
  static func workbook(
    _ code: WorkbookCode, _ headline: Bilingual, at place: Place, severity: Severity = .error,
    found: Bilingual? = nil, help: Bilingual...
  ) -> Diagnostic {
    Diagnostic(severity, code.rawValue, headline, at: place, found: found, help: help)
  }
}

/// The file as a whole.
extension Diagnostic {
  static func fault(_ fault: WorkbookFault, file: String) -> Diagnostic {
    let place = Place.file(file)
    switch fault {
    case .missingLibrary(let library, let package): return missing(library, package, at: place)
    case .noWorkbook(let document):
      return .workbook(
        .noWorkbook,
        Bilingual(zh: "这个压缩文件不是XLSX工作簿。", en: "The file is a ZIP archive, not an XLSX workbook."),
        at: place, found: document.name, help: .saveAsTable)
    case .damagedArchive(let damage): return damaged(damage, at: place)
    case .unreadArchive(let feature): return unread(feature, at: place)
    case .tooLarge(let excess): return tooLarge(excess, at: place)
    case .damagedPart(let part):
      return .workbook(
        .damagedPart,
        Bilingual(
          zh: "工作簿中的“\(part)”不合格式，文件可能已经损坏。",
          en: "The part \"\(part)\" of the workbook is not as its format demands;"
            + " the file may be damaged."),
        at: place, help: .saveAsTable)
    case .entityDeclarations(let part):
      return .workbook(
        .entityDeclarations,
        Bilingual(
          zh: "工作簿中的“\(part)”带有文档类型声明，不予读取。",
          en: "The part \"\(part)\" of the workbook has a document type declaration, which is"
            + " not read."),
        at: place,
        help: Bilingual(
          zh: "电子表格软件不写这种声明：请查明文件的来历。",
          en: "No spreadsheet program writes one: find out where the file comes from."),
        .saveAsTable)
    }
  }

  private static func missing(_ library: String, _ package: String, at place: Place) -> Diagnostic {
    .workbook(
      .missingLibrary,
      Bilingual(
        zh: "读取工作簿需要系统库\(library)，本机没有。",
        en: "Workbooks need the system library \(library), which is not installed."),
      at: place,
      help: Bilingual(
        zh: "安装：sudo apt-get install \(package)", en: "Install: sudo apt-get install \(package)"),
      Bilingual(
        zh: "或者另存为“CSV UTF-8（逗号分隔）”，CSV文件不需要它。",
        en: "Or save as \"CSV UTF-8 (comma delimited)\": a CSV file does not need it."))
  }

  private static func damaged(_ damage: WorkbookFault.ArchiveDamage, at place: Place) -> Diagnostic
  {
    .workbook(
      .damagedArchive,
      Bilingual(
        zh: "工作簿已经损坏，或者没有传完。", en: "The workbook is damaged, or was not copied to its end."),
      at: place, found: damage.text,
      help: Bilingual(
        zh: "从原来的地方重新复制文件，并对照原件核对。",
        en: "Copy the file again from where it came from, and check it against the original."))
  }

  private static func unread(_ feature: WorkbookFault.ArchiveFeature, at place: Place) -> Diagnostic
  {
    .workbook(
      .unreadArchive,
      Bilingual(
        zh: "工作簿的压缩方式不能读取。", en: "The workbook is packed in a way that cannot be read."),
      at: place, found: feature.text, help: .saveAsTable)
  }

  private static func tooLarge(_ excess: WorkbookFault.Excess, at place: Place) -> Diagnostic {
    .workbook(
      .tooLarge,
      Bilingual(
        zh: "文件里的内容多得不像工作簿，不予读取。",
        en: "There is more in the file than an honest workbook holds; it is not read."),
      at: place, found: excess.text,
      help: Bilingual(
        zh: "查明文件的来历；只把要用的表另存为一个文件。",
        en:
          "Find out where the file comes from; save the sheet that is needed to a file of its own."
      ))
  }
}

extension WorkbookFault.OtherDocument {
  fileprivate var name: Bilingual {
    switch self {
    case .openDocument: Bilingual(zh: "OpenDocument文件（ODS等）", en: "an OpenDocument file (ODS)")
    case .textDocument: Bilingual(zh: "文字文档（DOCX）", en: "a text document (DOCX)")
    case .presentation: Bilingual(zh: "演示文稿（PPTX）", en: "a presentation (PPTX)")
    case .binaryWorkbook: Bilingual(zh: "二进制工作簿（XLSB）", en: "a binary workbook (XLSB)")
    case .unknown: Bilingual(zh: "没有工作簿的压缩文件", en: "an archive without a workbook")
    }
  }
}

extension WorkbookFault.ArchiveDamage {
  fileprivate var text: Bilingual {
    switch self {
    case .directory:
      Bilingual(zh: "文件末尾的目录缺失或不对", en: "the directory at its end is missing or wrong")
    case .part(let name):
      Bilingual(zh: "“\(name)”解压后与目录不符", en: "\"\(name)\" does not unpack as the directory says")
    case .partMissing(let name):
      Bilingual(zh: "缺少“\(name)”", en: "\"\(name)\" is missing")
    case .partTwice(let name):
      Bilingual(zh: "有两个“\(name)”", en: "\"\(name)\" is there twice")
    }
  }
}

extension WorkbookFault.ArchiveFeature {
  fileprivate var text: Bilingual {
    switch self {
    case .encryption: Bilingual(zh: "有密码", en: "a password")
    case .zip64: Bilingual(zh: "ZIP64格式", en: "the ZIP64 format")
    case .method(let number): Bilingual(zh: "压缩方法\(number)", en: "compression method \(number)")
    case .severalVolumes: Bilingual(zh: "分卷压缩", en: "several volumes")
    }
  }
}

extension WorkbookFault.Excess {
  fileprivate var text: Bilingual {
    switch self {
    case .entries(let count):
      Bilingual(
        zh: "\(count)个部分，最多\(Limits.entries)个", en: "\(count) parts; \(Limits.entries) at most")
    case .size(let size, let most, let part):
      Bilingual(
        zh: "“\(part)”解压后\(size)字节，最多\(most)",
        en: "\(size) bytes in \"\(part)\"; \(most) at most")
    case .ratio(let ratio, let part):
      Bilingual(
        zh: "“\(part)”解压后大\(ratio)倍", en: "\"\(part)\" grows \(ratio) times when unpacked")
    case .row(let row):
      Bilingual(zh: "第\(row)行，最多\(Limits.rows)行", en: "row \(row); \(Limits.rows) at most")
    case .column(let column):
      Bilingual(
        zh: "第\(column)列，最多\(Limits.columns)列", en: "column \(column); \(Limits.columns) at most")
    case .cells:
      Bilingual(zh: "超过\(Limits.cells)个单元格", en: "more than \(Limits.cells) cells")
    case .texts: Bilingual(zh: "超过\(Limits.texts)条文字", en: "more than \(Limits.texts) texts")
    }
  }
}
