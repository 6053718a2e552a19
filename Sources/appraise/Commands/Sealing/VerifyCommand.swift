import Arguments
import Diagnostics
import Reports
import Seals
import Signatures

/// `appraise verify`: whether a package is as it was sealed, and gives the same result today.
struct VerifyCommand: ProgramCommand {
  static var entry: Command { .verify }
  let invocation: Invocation
  let console: Console

  func run() -> ExitCode {
    let path = invocation.operands[0]
    var inputs = Inputs()
    guard let bytes = inputs.read(path) else {
      console.show(inputs.diagnostics)
      return .fileFailure
    }
    let keys = KeyReading(publicKeys: invocation.texts(.demandedKey))
    if let failure = keys.failure {
      console.show(keys.inputs.diagnostics)
      return failure
    }
    let verification = Verification(bytes, path: path, demanding: keys.publicKeys)
    let status = show(verification)
    return status == .done && !verification.holds ? .refused : status
  }

  private func show(_ verification: Verification) -> ExitCode {
    if invocation.text(.checkOutput) == "json" {
      return console.write(
        VerificationJSON.text(of: verification, language: console.language()),
        orElse: verification.language)
    }
    console.show(verification.diagnostics, orElse: verification.language)
    guard verification.holds, let package = verification.package else { return .done }
    let language = console.language(orElse: verification.language)
    return console.write(
      console.wrapped(
        VisibleText.of(text(of: package)[language] + SealWords.signers(of: package)[language])),
      orElse: language)
  }

  private func text(of package: SealedPackage) -> Bilingual {
    let manifest = package.manifest
    let names = manifest.entries.filter(\.role.isNumbered)
      .map { "  \($0.digest.prefix(16))…  \($0.name)\n" }.joined()
    let sheets = package.files.count { $0.role == .sheet }
    let about =
      sheets == 0
      ? Bilingual(zh: "  没有封存结果表。\n", en: "  no sheets are sealed.\n")
      : Bilingual(
        zh: "  结果表\(sheets)份，与重新写出的一字不差。\n",
        en: "  \(EnglishCount.text(sheets, "sheet")), written anew without a difference.\n")
    return Bilingual(
      zh:
        "封存包未经改动；重新计票，结果相同。\n封存号：\(manifest.sealNumber)（版本\(manifest.toolVersion)封存）\n\(names)\(about.chinese)",
      en:
        "The package is as it was sealed; counted again, the result is the same.\nseal number: \(manifest.sealNumber) (sealed by version \(manifest.toolVersion))\n\(names)\(about.english)"
    )
  }
}

/// What `verify` found, as `appraise.verify/1`. Members are added, never renamed.
enum VerificationJSON {
  static func text(of verification: Verification, language: Language) -> String {
    var members: [(String, JSONValue)] = [
      ("schema", .text("appraise.verify/1")), ("file", .text(verification.path)),
      ("holds", .bool(verification.holds)),
    ]
    if let manifest = verification.package?.manifest {
      members += [
        ("sealNumber", .text(manifest.sealNumber.description)),
        ("version", .text(manifest.toolVersion)), ("files", .list(manifest.entries.map(entry))),
        ("signatures", .list(verification.package?.signatures.map(signature) ?? [])),
      ]
    }
    members.append(
      (
        "diagnostics",
        .list(verification.diagnostics.map { DiagnosticJSON.value(of: $0, language: language) })
      ))
    return JSONValue.object(members).text() + "\n"
  }

  private static func signature(_ signature: SignedSeal) -> JSONValue {
    .object([("holder", .text(signature.key.holder)), ("key", .text(signature.key.text))])
  }

  private static func entry(_ entry: Manifest.Entry) -> JSONValue {
    let origin = entry.origin.map { [("was", JSONValue.text($0))] } ?? []
    return .object(
      [
        ("role", .text(entry.role.rawValue)), ("name", .text(entry.name)),
        ("sha256", .text(entry.digest)),
      ] + origin)
  }
}
