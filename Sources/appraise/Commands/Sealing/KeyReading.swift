import Diagnostics
import Seals
import Signatures
import SystemLibraries

/// Keys that a command line names, with what is wrong with them.
struct KeyReading {
  private(set) var inputs = Inputs()
  private(set) var privateKeys: [PrivateKey] = []
  private(set) var publicKeys: [PublicKey] = []

  init(privateKeys paths: [String]) {
    for path in paths {
      guard let bytes = inputs.read(path) else { continue }
      if let key = KeyFile.privateKey(bytes) {
        privateKeys.append(key)
      } else {
        inputs.report(.noKey(path, isPrivate: true))
      }
    }
  }

  init(publicKeys paths: [String]) {
    for path in paths {
      guard let bytes = inputs.read(path) else { continue }
      if let key = KeyFile.publicKey(bytes) {
        publicKeys.append(key)
      } else {
        inputs.report(.noKey(path, isPrivate: false))
      }
    }
  }

  /// How the program ends when there is something wrong; nil when all keys are read.
  var failure: ExitCode? {
    if inputs.hasFileFailure { return .fileFailure }
    return inputs.diagnostics.isEmpty ? nil : .refused
  }
}

extension SealedPackage {
  /// The package with the signatures of the holders of these keys.
  func signed(with keys: [PrivateKey], path: String) -> Outcome<SealedPackage> {
    if keys.isEmpty { return Outcome(self, []) }
    var package = self
    do throws(MissingLibrary) {
      let crypto = try Ed25519()
      for key in keys where !package.sign(with: key, crypto) {
        return Outcome(nil, [.noKey(path, isPrivate: true)])
      }
    } catch {
      return Outcome(nil, [.missing(error, path)])
    }
    return Outcome(package, [])
  }
}
