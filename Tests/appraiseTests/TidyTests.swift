import Foundation
import Testing

/// The rules of the house, read off the sources.
@Suite struct TidyTests {
  private struct Source {
    let path: String
    let text: String
    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
    var room: String { String(path.split(separator: "/")[1]) }
    /// The text without comments.
    var code: String {
      lines.map { line in
        line.range(of: "//").map { String(line[..<$0.lowerBound]) } ?? String(line)
      }.joined(separator: "\n")
    }
  }

  private static let sources = files(below: "Sources", ending: ".swift")

  private static func files(below folder: String, ending: String) -> [Source] {
    let root = ProgramRun.root.appending(path: folder)
    let paths =
      FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(ending) }.sorted().map { path in
      let text = try? String(contentsOf: root.appending(path: path), encoding: .utf8)
      return Source(path: "\(folder)/\(path)", text: text ?? "")
    }
  }

  private func violations(_ isWrong: (Source) -> Bool) -> [String] {
    Self.sources.filter(isWrong).map(\.path)
  }

  @Test func theSourcesAreFound() {
    #expect(Self.sources.count > 150)
  }

  @Test func nothingLoadsFoundation() {
    #expect(violations { $0.code.contains("import Foundation") } == [])
  }

  /// Fingerprints and the terminal work on bytes and columns; everywhere else numbers are exact.
  @Test(arguments: ["Double", "Float", "Decimal", "CGFloat"])
  func noInexactNumberIsNearAScore(_ type: String) throws {
    let word = try Regex("\\b\(type)\\b")
    #expect(violations { $0.code.contains(word) } == [])
  }

  @Test(arguments: ["try!", " as! ", "fatalError(", "TODO", "FIXME", "XXX", "print("])
  func nothingIsUnfinishedOrTraps(_ words: String) {
    #expect(violations { $0.code.contains(words) } == [])
  }

  @Test func filesAreShort() {
    #expect(violations { $0.lines.count > 400 } == [])
  }

  @Test func functionsAreShort() {
    for source in Self.sources {
      for (line, length) in functionLengths(source) where length > 70 {
        Issue.record("\(source.path):\(line): a function of \(length) lines")
      }
    }
  }

  /// Formatted code closes a function at the indentation at which it began.
  private func functionLengths(_ source: Source) -> [(line: Int, length: Int)] {
    let lines = source.lines
    return lines.indices.compactMap { index in
      let line = lines[index]
      guard line.contains("func ") || line.contains(" init("), !line.contains("//") else {
        return nil
      }
      let indentation = line.prefix { $0 == " " }
      let end = lines[index...].firstIndex { $0 == indentation + "}" }
      return end.map { (index + 1, $0 - index + 1) }
    }
  }

  // MARK: Rooms

  /// The rooms of the manifest in their order, with what each may use.
  private static func rooms() throws -> [(name: String, uses: [String])] {
    let manifest = try String(
      contentsOf: ProgramRun.root.appending(path: "Package.swift"), encoding: .utf8)
    let list = try #require(manifest.components(separatedBy: "targets: [\n").last)
    let rooms = list.components(separatedBy: ".executableTarget")[0]
    return rooms.components(separatedBy: "room(").dropFirst().map { entry in
      let words = entry.components(separatedBy: "\"").enumerated().filter { $0.offset % 2 == 1 }
      return (words[0].element, words.dropFirst().map(\.element))
    }
  }

  @Test func aRoomUsesOnlyRoomsAboveIt() throws {
    var above: Set<String> = []
    for room in try Self.rooms() {
      #expect(above.isSuperset(of: room.uses), "\(room.name)")
      above.insert(room.name)
    }
    #expect(above.count >= 12)
  }

  @Test func noRoomMayUseWhatItDoesNotImport() throws {
    for room in try Self.rooms() {
      let code = Self.sources.filter { $0.room == room.name }.map(\.code).joined()
      for used in room.uses {
        #expect(code.contains("import \(used)\n"), "\(room.name) does not use \(used)")
      }
    }
  }

  // MARK: Codes and documents

  private static func codes() throws -> [String] {
    let raw = try Regex("case \\w+ = \"([A-Z][0-9]{4})\"")
    return sources.flatMap { source in
      source.code.matches(of: raw).compactMap { $0.output[1].substring.map(String.init) }
    }
  }

  @Test func codesAreUniqueInTheWholeProgram() throws {
    let codes = try Self.codes()
    #expect(codes.count > 90)
    #expect(Set(codes).count == codes.count)
  }

  @Test func everyCodeHasItsParagraph() throws {
    let page = try String(
      contentsOf: ProgramRun.root.appending(path: "docs/Diagnostics.md"), encoding: .utf8)
    let headings = page.split(separator: "\n").filter { $0.hasPrefix("### ") }
      .map { String($0.dropFirst(4).prefix(5)) }
    #expect(Set(headings).subtracting(try Self.codes()) == [], "paragraphs without a code")
    #expect(Set(try Self.codes()).subtracting(headings) == [], "codes without a paragraph")
    #expect(headings.count == Set(headings).count)
  }

  @Test func everyLinkLeadsToAFile() throws {
    let link = try Regex("\\]\\(([^)#:]+)(#[^)]*)?\\)")
    let pages =
      Self.files(below: "docs", ending: ".md")
      + ["README.md", "README.zh-CN.md", "CHANGELOG.md"].map { name in
        let url = ProgramRun.root.appending(path: name)
        return Source(path: name, text: (try? String(contentsOf: url, encoding: .utf8)) ?? "")
      }
    for page in pages {
      let folder = URL(filePath: page.path, relativeTo: ProgramRun.root).deletingLastPathComponent()
      for match in page.text.matches(of: link) {
        let target = match.output[1].substring.map(String.init) ?? ""
        let url = folder.appending(path: target)
        #expect(FileManager.default.fileExists(atPath: url.path), "\(page.path): \(target)")
      }
    }
  }
}
