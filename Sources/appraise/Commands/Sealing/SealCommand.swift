import Archives
import Arguments
import Diagnostics
import Scoring
import Seals

/// `appraise seal`: everything a result was counted from, and the result, in one file.
struct SealCommand: ProgramCommand {
  static var entry: Command { .seal }
  let invocation: Invocation
  let console: Console

  func run() -> ExitCode {
    let keys = KeyReading(privateKeys: invocation.texts(.signWith))
    if let failure = keys.failure {
      console.show(keys.inputs.diagnostics)
      return failure
    }
    let collector = SessionCollector(session: invocation.operands[0])
    let language = collector.language ?? .english
    guard let files = collector.files, let names = collector.names else {
      console.show(collector.inputs.diagnostics, orElse: language)
      return collector.inputs.hasFileFailure ? .fileFailure : .refused
    }
    let hasSheets = !invocation.isSet(.withoutSheets)
    let counted = SealedCount.count(files, forSheets: hasSheets)
    guard let count = counted.value else {
      console.show(names.told(counted.diagnostics), orElse: language)
      return .refused
    }
    let sheets = hasSheets ? SealedSheets.of(count, count.number) : []
    let signed = SealedPackage(toolVersion: Program.version, files: count.files + sheets)
      .signed(with: keys.privateKeys, path: invocation.text(.sealInto) ?? "")
    guard let package = signed.value else {
      console.show(signed.diagnostics, orElse: language)
      return .refused
    }
    let status = write(package, units: count.run.result.units.count, language)
    console.show(names.told(counted.diagnostics), orElse: language)
    return status
  }

  private func write(_ package: SealedPackage, units: Int, _ language: Language) -> ExitCode {
    let path = invocation.text(.sealInto) ?? ""
    let bytes: [UInt8]
    do {
      bytes = try package.bytes()
    } catch {
      console.show([.unsound(error, path)], orElse: language)
      return .refused
    }
    switch PackageFile.write(bytes, to: path) {
    case .done: return report(package, units: units, path, language)
    case .exists:
      console.show([.packageExists(path)], orElse: language)
      return .refused
    case .failed(let failure):
      console.show([.cannotWrite(path, because: failure.reason)], orElse: language)
      return .fileFailure
    }
  }

  private func report(
    _ package: SealedPackage, units: Int, _ path: String, _ language: Language
  ) -> ExitCode {
    let number = package.manifest.sealNumber
    let sheets = package.files.count { $0.role == .sheet }
    let others = package.files.count - sheets
    let counts = [(others, "file"), (sheets, "sheet"), (units, "unit")]
      .map { EnglishCount.text($0, $1) }.joined(separator: ", ")
    let text = Bilingual(
      zh: "已封存：\(path)\n封存号：\(number)\n文件\(others)个，结果表\(sheets)份，单位\(units)个。\n",
      en: "sealed: \(path)\nseal number: \(number)\n\(counts).\n")
    let signers = package.signatures.isEmpty ? nil : SealWords.signers(of: package)
    let shown = console.language(orElse: language)
    return console.write(
      console.wrapped(VisibleText.of(text[shown] + (signers?[shown] ?? ""))), orElse: language)
  }
}

/// Packages on disk: written once, never over.
enum PackageFile {
  enum Written {
    case done, exists
    case failed(FileSystem.Failure)
  }

  /// The same package once more is as good as written.
  static func write(_ bytes: [UInt8], to path: String) -> Written {
    let file = FileSystem.NewFile(path: path, bytes: bytes, replaces: false)
    guard case .failure(let refusal) = FileSystem.write([file]) else { return .done }
    guard refusal.failure.isExistence else { return .failed(refusal.failure) }
    if case .success(bytes) = FileSystem.read(path) { return .done }
    return .exists
  }
}
