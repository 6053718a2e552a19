import Foundation
import TestSupport
import Testing

/// The rules of the house that can be read off the sources.
@Suite struct TidyTests {
  @Test("There is something to read")
  func found() throws {
    // What the finder of the tests has read is what the shell finds.
    let found = try Program.run("find Sources -name '*.swift' | sort").output
    #expect(
      SourceFile.all.map(\.path).sorted() == found.split(separator: "\n").map(String.init).sorted())
    #expect(try Room.all().count == 24)
    let pages = try TestFolder.text(of: "docs/Diagnostics.md")
    #expect(
      Set(DeclaredCode.all().map(\.code))
        == Set(pages.matches(of: /(?m)^#+ ([A-Z]\d{4})/).map { String($0.output.1) }))
  }

  @Test("Comments and texts are taken out of the code")
  func stripping() {
    let text = ##"""
      let a = "x // \(f("y", try! z)) \" try!" // try!
      let b = #"a "quoted" \n \#(c)"# /* as!
      as! */ + """
        fatalError(
        """
      """##
    #expect(
      SourceStripper.strip(text) == ##"""
        let a = "f("", try! z)" 
        let b = "c" 
         + "

        "
        """##)
  }

  // MARK: Words

  @Test("No word that the house does without")
  func words() {
    for file in SourceFile.all {
      let isExact = Self.exactRooms.contains(file.room) && file.path != Self.crossing
      for (number, line) in file.codeLines(with: [
        "import Foundation", "try!", "as!", "fatalError(",
      ]) {
        let place: Comment = "\(file.path):\(number)"
        #expect(line.firstMatch(of: /\bimport Foundation/) == nil, place)
        #expect(line.firstMatch(of: /\btry!|\bas!|\bfatalError\(/) == nil, place)
      }
      for (number, line) in isExact ? file.codeLines(with: ["Double", "Float", "Decimal"]) : [] {
        #expect(
          line.firstMatch(of: /\bC?(Double|Float|Float16|Float80|Decimal)\b/) == nil,
          "\(file.path):\(number)")
      }
      for word in ["TODO", "FIXME"] where file.text.range(of: Data(word.utf8)) != nil {
        Issue.record("\(file.path) has \(word)")
      }
    }
  }

  /// Where no number may be inexact.
  static let exactRooms = [
    "ExactArithmetic", "Rules", "RubricModel", "Ballots", "Reconciliation",
    "Scoring", "Reports", "Spreadsheets",
  ]

  /// Where digits that have been counted and printed become what a spreadsheet keeps.
  static let crossing = "Sources/Spreadsheets/System/BinaryNumber.swift"

  // MARK: Size

  @Test("No file over 400 lines, no line over 100 columns")
  func size() {
    for file in SourceFile.all {
      // A page of the docs that its own test writes.
      if file.lines.first == "// swift-format-ignore-file" { continue }
      #expect(file.lines.count <= 401, "\(file.path)")
      for (number, line) in file.lines.enumerated() where line.utf8.count > 100 && line.count > 100
      {
        // A text cannot be broken; what is left of its line without it has to fit.
        #expect(
          line.contains("\"") && file.code[number].count <= 100, "\(file.path):\(number + 1)")
      }
    }
  }

  @Test("No function over 70 lines")
  func functions() {
    // A shorter file has none.
    for file in SourceFile.all where file.lines.count > 70 {
      for function in Self.functions(of: file) where function.length > 70 {
        Issue.record("\(file.path):\(function.line) has \(function.length) lines")
      }
    }
  }

  /// In formatted code a function ends with the first brace that is indented like its beginning.
  private static func functions(of file: SourceFile) -> [(line: Int, length: Int)] {
    file.codeLines(with: ["func", "init", "subscript"]).compactMap { number, line in
      guard line.firstMatch(of: /^\s*(@?\w+(\(\w+\))? )*(func\b|init[?(<]|subscript\b)/) != nil
      else { return nil }
      let end = String(line.prefix { $0 == " " }) + "}"
      guard let last = file.code[(number - 1)...].firstIndex(where: { $0.hasPrefix(end) }) else {
        return nil
      }
      return (number, last - number + 2)
    }
  }

  // MARK: Rooms

  @Test("A room uses only rooms above it")
  func order() throws {
    var above: Set<String> = []
    for room in try Room.all() {
      for used in room.uses {
        #expect(above.contains(used), "\(room.name) uses \(used), which does not stand above it")
      }
      above.insert(room.name)
    }
    let folders = Set(SourceFile.all.map(\.room))
    // Measuring is no part of the house.
    #expect(folders == above.union(["Benchmarks"]))
  }

  /// What talks to the C library stands in a folder of that name.
  @Test("A file imports only what its room declares; only folders System know the system")
  func imports() throws {
    let rooms = Dictionary(uniqueKeysWithValues: try Room.all().map { ($0.name, $0.uses) })
    for file in SourceFile.all {
      let system = file.path.contains("/System/") ? ["Glibc", "Synchronization"] : []
      let allowed = (rooms[file.room] ?? []) + system
      for (_, line) in file.codeLines(with: ["import"]) {
        guard let match = line.firstMatch(of: /^(?:\w+ )*import (\w+)/) else { continue }
        #expect(allowed.contains(String(match.output.1)), "\(file.path): \(line)")
      }
    }
  }

  @Test("A room uses every room that it declares")
  func idleUses() throws {
    for room in try Room.all() {
      let code = SourceFile.all.filter { $0.room == room.name }.flatMap(\.code)
      for used in room.uses {
        #expect(
          code.contains { $0.hasSuffix("import \(used)") }, "\(room.name) never imports \(used)")
      }
    }
  }

  // MARK: Documents

  @Test("Every relative link of the documents leads to a file")
  func links() throws {
    let root = TestFolder.root
    let docs = try FileManager.default.contentsOfDirectory(
      atPath: root.appending(path: "docs").path
    ).filter { $0.hasSuffix(".md") }.map { "docs/\($0)" }
    for document in docs + ["README.md", "README.zh-CN.md"] {
      guard let text = try? TestFolder.text(of: document) else { continue }
      let folder = root.appending(path: document).deletingLastPathComponent()
      for match in text.matches(of: /\]\(([^)#\s]+)(?:#[^)]*)?\)/) {
        let target = String(match.output.1)
        if target.contains("://") || target.hasPrefix("mailto:") { continue }
        let file = folder.appending(path: target.removingPercentEncoding ?? target)
        #expect(
          FileManager.default.fileExists(atPath: file.path), "\(document) links to \(target)")
      }
    }
  }
}
