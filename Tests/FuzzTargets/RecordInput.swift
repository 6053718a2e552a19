import Differences
import Reports
import Signatures

/// Small files that the program writes and reads back.
enum RecordInput {
  static func problem(with bytes: [UInt8]) -> String? {
    if let value = JSONReader.value(of: bytes) {
      let text = value.text()
      guard JSONReader.value(of: Array(text.utf8))?.text() == text else {
        return "JSON that is written otherwise"
      }
      if let figures = ResultFigures(value), !ResultFigures.differences(figures, figures).isEmpty {
        return "a result differs from itself"
      }
    }
    if let signature = SignedSeal(file: bytes), Array(signature.text.utf8) != bytes {
      return "a signature that is written otherwise"
    }
    if let key = KeyFile.privateKey(bytes).map(KeyFile.text),
      KeyFile.privateKey(Array(key.utf8)).map(KeyFile.text) != key
    {
      return "a private key that is written otherwise"
    }
    if let key = KeyFile.publicKey(bytes),
      KeyFile.publicKey(Array(KeyFile.text(of: key).utf8)) != key
    {
      return "a public key that is written otherwise"
    }
    return nil
  }
}
