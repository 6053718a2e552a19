public import Archives
public import Diagnostics

extension Diagnostic {
  init(
    _ code: SealCode, zh chinese: String, en english: String, _ path: String,
    help: [Bilingual] = []
  ) {
    self.init(
      .error, code.rawValue, Bilingual(zh: chinese, en: english), at: .file(path), help: help)
  }

  static let doNotUse = Bilingual(
    zh: "不要采用这份文件；请向封存人要一份原件，并当面核对封存号。",
    en:
      "Do not use it. Ask those who sealed it for their copy, and compare the seal number by voice."
  )

  // MARK: The package

  public static func unsound(_ fault: ArchiveFault, _ path: String) -> Diagnostic {
    switch fault {
    case .noArchive:
      Diagnostic(
        .noPackage, zh: "这不是封存包。", en: "This is no sealed package.", path,
        help: [
          Bilingual(
            zh: "请写出用 appraise seal 生成的文件。", en: "Name a file that appraise seal has written.")
        ])
    case .cutOff(let file):
      Diagnostic(
        .packageChanged, zh: "封存包不完整，断在“\(file)”处。",
        en: "The package is cut off in \"\(file)\".", path, help: [doNotUse])
    case .changed(let offset, let file?):
      Diagnostic(
        .packageChanged, zh: "封存包被改动过：文件“\(file)”，从整个包的第\(offset + 1)字节起不符。",
        en:
          "The package was changed: the file \"\(file)\", from byte \(offset + 1) of the package on.",
        path,
        help: [doNotUse])
    case .changed(let offset, nil):
      Diagnostic(
        .packageChanged, zh: "封存包被改动过：各文件之后的目录，从整个包的第\(offset + 1)字节起不符。",
        en:
          "The package was changed: the directory behind its files, from byte \(offset + 1) of the package on.",
        path, help: [doNotUse])
    case .unsafeName(let name), .nameTwice(let name):
      Diagnostic(
        .unsafeName, zh: "封存包里的文件名“\(name)”不可用：会指到别处，或与另一个重名。",
        en:
          "The package has a file \"\(name)\": such a name leads elsewhere, or is given twice.",
        path, help: [doNotUse])
    case .tooManyFiles(let count):
      Diagnostic(
        .tooLarge, zh: "文件有\(count)个以上，一个封存包最多\(StoredArchive.mostFiles)个。",
        en: "There are \(count) files or more; a package holds \(StoredArchive.mostFiles).", path)
    case .tooLarge(let bytes):
      Diagnostic(
        .tooLarge, zh: "共\(bytes)字节，一个封存包最多\(StoredArchive.mostBytes)字节。",
        en: "There are \(bytes) bytes; a package holds \(StoredArchive.mostBytes).", path)
    }
  }

  static func noManifest(_ path: String) -> Diagnostic {
    Diagnostic(
      .noManifest, zh: "封存清单\(Manifest.name)缺失，或与封存时写的不一致。",
      en: "The list of what is sealed, \(Manifest.name), is missing or not as it was written.",
      path, help: [doNotUse])
  }

  static func fileMissing(_ name: String, _ path: String) -> Diagnostic {
    Diagnostic(
      .fileMissing, zh: "封存清单中的文件“\(name)”不在包里。",
      en: "The sealed file \"\(name)\" is not in the package.", path, help: [doNotUse])
  }

  static func fileSurplus(_ name: String, _ path: String) -> Diagnostic {
    Diagnostic(
      .fileSurplus, zh: "包里的文件“\(name)”不在封存清单中。",
      en: "The file \"\(name)\" is in the package, and was not sealed.", path, help: [doNotUse])
  }

  static func fileChanged(_ name: String, _ path: String) -> Diagnostic {
    Diagnostic(
      .fileChanged, zh: "文件“\(name)”的内容与封存清单不符。",
      en: "The file \"\(name)\" is not the one that was sealed.", path, help: [doNotUse])
  }

  // MARK: The count

  /// - Parameters:
  ///   - missing: files that the sealed session names and the package lacks.
  ///   - unused: sealed files that nothing names.
  public static func otherFiles(
    missing: [String], unused: [String], _ path: String
  ) -> Diagnostic {
    let names = Bilingual.list((missing + unused).map { Bilingual(same: $0) })
    return Diagnostic(
      .otherFiles, zh: "封存的文件与会议文件所写的不一致：\(names.chinese)。",
      en: "The sealed files are not those that the session names: \(names.english).", path,
      help: [doNotUse])
  }

  public static func countRefused(_ path: String) -> Diagnostic {
    Diagnostic(
      .countRefused, zh: "按封存的文件重新计票，没有结果；原因见以上各条。",
      en: "The sealed files do not give a result; the reasons stand above.", path, help: [doNotUse])
  }

  /// - Parameters:
  ///   - figure: whose figure and which, in words.
  ///   - sealed: nil where the sealed result does not have it.
  ///   - count: how many figures differ in all.
  public static func figureDiffers(
    _ figure: Bilingual, sealed: String?, counted: String?, of count: Int, _ path: String
  ) -> Diagnostic {
    let none = Bilingual(zh: "无", en: "none")
    var diagnostic = Diagnostic(
      .figureDiffers,
      zh: "重新计票，结果与封存的不同，共\(count)处；第一处：\(figure.chinese)。",
      en:
        "Counted again, the sealed result differs in \(EnglishCount.text(count, "figure")); the first: \(figure.english).",
      path, help: [doNotUse])
    diagnostic.expected = Bilingual(zh: counted ?? none.chinese, en: counted ?? none.english)
    diagnostic.found = Bilingual(zh: sealed ?? none.chinese, en: sealed ?? none.english)
    return diagnostic
  }

  /// The units agree; what stands beside them does not.
  public static func resultDiffers(
    sealedBy version: String, counting: String, _ path: String
  ) -> Diagnostic {
    let isSame = version == counting
    return Diagnostic(
      .resultDiffers,
      zh: "各单位的数字相符，但封存的结果文件与\(isSame ? "本程序" : "版本\(counting)")写出的不一致。",
      en:
        "The figures of all units agree, but the sealed result is not what \(isSame ? "this program" : "version \(counting)") writes.",
      path,
      help: isSame
        ? [doNotUse]
        : [
          Bilingual(
            zh: "封存用的是版本\(version)；请用那个版本核对。",
            en: "It was sealed by version \(version); verify it with that one.")
        ])
  }

  /// - Parameter name: the first sheet that is another one, is missing, or is more than there are.
  public static func sheetDiffers(
    _ name: String, sealedBy version: String, counting: String, _ path: String
  ) -> Diagnostic {
    Diagnostic(
      .sheetDiffers, zh: "结果相符，但封存的表“\(name)”与按这个结果写出的不一致。",
      en:
        "The result agrees, but the sealed sheet \"\(name)\" is not the one that is written of it.",
      path,
      help: version == counting
        ? [doNotUse]
        : [
          Bilingual(
            zh: "封存用的是版本\(version)，本程序是\(counting)，表的样子可能因此不同；请用那个版本核对。",
            en:
              "It was sealed by version \(version), this is \(counting), and sheets may look otherwise for that reason: verify it with that version."
          )
        ])
  }

  public static func packageExists(_ path: String) -> Diagnostic {
    Diagnostic(
      .packageExists, zh: "已经有另一个封存包，没有写。",
      en: "Another package is there already; nothing was written.", path,
      help: [
        Bilingual(
          zh: "封存包不会被覆盖：请另取文件名，或先移走原来的。",
          en: "A package is never written over: choose another name, or move that one away.")
      ])
  }
}
