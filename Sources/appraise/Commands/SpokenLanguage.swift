import Diagnostics
import RubricSyntax
import Seals
import Tables

/// In which language to speak of a file where neither the command line nor the locale says: that in
/// which it is written.
enum SpokenLanguage {
  /// That of a sealed session; of a package that is no longer whole, that of the sentences in it.
  static func ofPackage(_ package: SealedPackage?, _ bytes: [UInt8]) -> Language {
    let session = package?.file(SealedFile.sessionName).flatMap {
      Parser.parseSession(SourceText(file: $0.name, bytes: $0.bytes)).language
    }
    return session ?? ofSentences(in: bytes)
  }

  /// Chinese where a Chinese full stop ends one of them: names alone may be Chinese in an English
  /// text, too.
  static func ofSentences(in bytes: [UInt8]) -> Language {
    let stop: [UInt8] = Array("。".utf8)
    let hasStop = bytes.indices.dropLast(stop.count - 1).contains { index in
      bytes[index] == stop[0] && bytes[index + 1] == stop[1] && bytes[index + 2] == stop[2]
    }
    return hasStop ? .chinese : .english
  }

  /// That of the names of its columns. Of a file that cannot be read, that of its letters.
  static func ofTable(_ table: Table?, _ bytes: [UInt8]) -> Language {
    if let table {
      return table.header.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } } ? .english : .chinese
    }
    if Workbook.isSignature(of: bytes) { return .english }
    let firstLine = TextFile.utf8(of: bytes, file: "").value?.prefix { $0 != UInt8(ascii: "\n") }
    return firstLine?.dropFirst(3).contains { $0 >= 0x80 } == true ? .chinese : .english
  }
}
