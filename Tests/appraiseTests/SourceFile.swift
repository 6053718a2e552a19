import Foundation
import TestSupport
import Testing

/// A source file, read as text.
struct SourceFile: Sendable, CustomTestStringConvertible {
  /// From the folder of the package.
  let path: String
  let text: Data
  let lines: [String]
  /// The lines without comments and without what stands in string literals.
  let code: [String]
  private let codeBytes: Data
  private let lineStarts: [Int]

  var testDescription: String { path }

  init(_ path: String, _ text: String) {
    self.path = path
    self.text = Data(text.utf8)
    lines = Self.lines(of: text)
    let stripped = SourceStripper.strip(text)
    code = Self.lines(of: stripped)
    codeBytes = Data(stripped.utf8)
    var next = 0
    lineStarts = code.map { line in
      defer { next += line.utf8.count + 1 }
      return next
    }
  }

  private static func lines(of text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      String(Substring($0))
    }
  }

  /// The lines of code, with their 1-based numbers, that hold one of these texts.
  /// Expressions look at these alone: looking at every line of every file takes long.
  func codeLines(with words: [String]) -> [(number: Int, line: String)] {
    var indices: Set<Int> = []
    for word in words.map({ Data($0.utf8) }) {
      var rest = codeBytes.startIndex..<codeBytes.endIndex
      while let found = codeBytes.range(of: word, in: rest) {
        indices.insert(lineIndex(at: found.lowerBound))
        rest = found.upperBound..<codeBytes.endIndex
      }
    }
    return indices.sorted().map { ($0 + 1, code[$0]) }
  }

  private func lineIndex(at offset: Int) -> Int {
    var (low, high) = (0, lineStarts.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The room it belongs to.
  var room: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

  static let all: [SourceFile] = files(under: "Sources")

  private static func files(under folder: String) -> [SourceFile] {
    let root = TestFolder.root.appending(path: folder)
    let paths =
      FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
      let path = "\(folder)/\(path)"
      return (try? TestFolder.text(of: path)).map { SourceFile(path, $0) }
    }
  }
}
