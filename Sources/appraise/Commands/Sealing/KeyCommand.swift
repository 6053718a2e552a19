import Arguments
import Diagnostics
import Seals
import Signatures
import SystemLibraries

/// `appraise key new`: a pair of keys for somebody who signs seals.
struct KeyCommand: ProgramCommand {
  static var entry: Command { .key }
  let invocation: Invocation
  let console: Console

  func run() -> ExitCode {
    let path = invocation.operands[1]
    let holder = invocation.text(.holder) ?? ""
    guard HolderName.isFit(holder) else {
      console.show([.holderUnfit(holder)])
      return .wrongUsage
    }
    let publicPath = path + ".pub"
    if FileSystem.exists(path) || FileSystem.exists(publicPath) {
      console.show([.keyExists(path)])
      return .refused
    }
    let key = PrivateKey(holder: holder, seed: Process.randomBytes(Ed25519.seedLength))
    do throws(MissingLibrary) {
      guard let publicKey = key.publicKey(try Ed25519()) else {
        console.show([.noKey(path, isPrivate: true)])
        return .refused
      }
      return write(key, publicKey, path, publicPath)
    } catch {
      console.show([.missing(error, path)])
      return .refused
    }
  }

  private func write(
    _ key: PrivateKey, _ publicKey: PublicKey, _ path: String, _ publicPath: String
  ) -> ExitCode {
    let files = [
      FileSystem.NewFile(
        path: path, bytes: Array(KeyFile.text(of: key).utf8), mode: .secret, replaces: false),
      FileSystem.NewFile(
        path: publicPath, bytes: Array(KeyFile.text(of: publicKey).utf8), replaces: false),
    ]
    if case .failure(let refusal) = FileSystem.write(files) {
      let isThere = refusal.failure.isExistence
      console.show([
        isThere ? .keyExists(path) : .cannotWrite(refusal.path, because: refusal.failure.reason)
      ])
      return isThere ? .refused : .fileFailure
    }
    let text = Bilingual(
      zh:
        "私钥：\(path)（只归\(publicKey.holder)本人，不要给别人）\n公钥：\(publicPath)（交给核对的人）\n\(publicKey.text)\n",
      en:
        "private key: \(path) (for \(publicKey.holder) alone; give it to nobody)\npublic key: \(publicPath) (for those who verify)\n\(publicKey.text)\n"
    )
    return console.write(console.wrapped(VisibleText.of(text[console.language()])))
  }
}
