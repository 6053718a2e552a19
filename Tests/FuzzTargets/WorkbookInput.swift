import Archives
import Diagnostics
import Tables
import Workbooks

/// Workbooks: read within bounds, or refused with a message.
enum WorkbookInput {
  static func problem(withArchive bytes: [UInt8]) -> String? {
    let outcome = WorkbookReader.read(bytes, file: "a.xlsx")
    if let problem = Messages.problem(with: outcome.diagnostics) { return problem }
    return outcome.value == nil && !outcome.diagnostics.hasErrors ? "no table and no error" : nil
  }

  /// The parts stand one behind the other, each under its name.
  static func problem(withParts bytes: [UInt8]) -> String? {
    let parts = NamedParts.parts(of: bytes)
    guard let archive = try? StoredArchive.bytes(of: parts) else { return nil }
    return problem(withArchive: archive)
  }
}

/// Several files as one row of bytes: a line `--- name` before each.
public enum NamedParts {
  public static func bytes(of files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    files.flatMap { Array("--- \($0.name)\n".utf8) + $0.bytes + [newline] }
  }

  static func parts(of bytes: [UInt8]) -> [ArchivedFile] {
    var files: [ArchivedFile] = []
    var name: String?
    var content: [UInt8] = []
    func finish() {
      if let name { files.append(ArchivedFile(name, content.isEmpty ? [] : content.dropLast())) }
      content = []
    }
    for line in bytes.split(separator: newline, omittingEmptySubsequences: false) {
      if line.starts(with: mark) {
        finish()
        name = String(decoding: line.dropFirst(mark.count), as: UTF8.self)
      } else {
        content += line + [newline]
      }
    }
    finish()
    return files
  }

  private static let newline = UInt8(ascii: "\n")
  private static let mark = Array("--- ".utf8)
}
