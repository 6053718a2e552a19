import Arguments
import Diagnostics
import Seals
import Signatures

/// `appraise sign`: adds signatures to a package that holds.
struct SignCommand: ProgramCommand {
  static var entry: Command { .sign }
  let invocation: Invocation
  let console: Console

  func run() -> ExitCode {
    let path = invocation.operands[0]
    let keys = KeyReading(privateKeys: invocation.texts(.signingKey))
    var inputs = Inputs()
    guard let bytes = inputs.read(path) else {
      console.show(keys.inputs.diagnostics + inputs.diagnostics)
      return .fileFailure
    }
    if let failure = keys.failure {
      console.show(keys.inputs.diagnostics)
      return failure
    }
    // Nobody shall put his name to a result that does not come out again.
    let verification = Verification(bytes, path: path)
    guard verification.holds, let package = verification.package else {
      console.show(verification.diagnostics, orElse: verification.language)
      return .refused
    }
    let signed = package.signed(with: keys.privateKeys, path: path)
    guard let value = signed.value, let text = try? value.bytes() else {
      console.show(signed.diagnostics, orElse: verification.language)
      return .refused
    }
    if case .failure(let failure) = FileSystem.replace(path, with: text) {
      console.show(
        [.cannotWrite(path, because: failure.reason)], orElse: verification.language)
      return .fileFailure
    }
    let language = console.language(orElse: verification.language)
    return console.write(
      console.wrapped(VisibleText.of(SealWords.signers(of: value)[language])), orElse: language)
  }
}

/// Lines that several commands say about a package.
enum SealWords {
  static func signers(of package: SealedPackage) -> Bilingual {
    let number = package.manifest.sealNumber
    let lines = package.signatures.map { "  \($0.key.holder)　\($0.key.text)\n" }.joined()
    if lines.isEmpty { return Bilingual(zh: "没有签名。\n", en: "not signed.\n") }
    return Bilingual(
      zh: "封存号\(number)，已签名：\n\(lines)", en: "seal number \(number), signed by:\n\(lines)")
  }
}
