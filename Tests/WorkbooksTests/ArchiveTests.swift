import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Workbooks

private let sheet = "xl/worksheets/sheet1.xml"
private let row = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"

/// Archives that no honest program writes, and what is wrong with them.
@Suite struct ArchiveTests {
  private func problems(_ change: (inout ZipBuilder) -> Void) throws -> [String] {
    var workbook = MadeWorkbook(row)
    change(&workbook.zip)
    return try workbook.read().problems
  }

  @Test func storedAndDeflatedPartsAreRead() throws {
    var workbook = MadeWorkbook(row)
    #expect(try workbook.read().cells == [["1"]])
    workbook.zip.change(sheet) { $0.isDeflated = false }
    workbook.zip.comment = Array("made by hand PK\u{5}\u{6}".utf8)
    #expect(try workbook.read().cells == [["1"]])
    workbook.zip.change(sheet) { $0.name = "xl\\Worksheets\\SHEET1.xml" }
    #expect(try workbook.read().cells == [["1"]])
  }

  @Test func whatTheDirectorySaysIsHeldAgainstTheBytes() throws {
    for isDeflated in [true, false] {
      let wrong: [(inout ZipBuilder.Part) -> Void] = [
        { $0.checksum = 1 }, { $0.unpackedSize = $0.content.count - 1 },
        { $0.unpackedSize = $0.content.count + 1 }, { $0.method = isDeflated ? 0 : 8 },
      ]
      for change in wrong {
        let found = try problems { zip in
          zip.change(sheet) {
            $0.isDeflated = isDeflated
            change(&$0)
          }
        }
        #expect(found == ["W0103 b.xlsx"])
      }
    }
  }

  @Test func partsThatAreMissingOrThereTwiceAreDamage() throws {
    #expect(try problems { $0.parts.removeAll { $0.name == sheet } } == ["W0103 b.xlsx"])
    #expect(try problems { $0.parts.append($0.parts[0]) } == ["W0103 b.xlsx"])
    #expect(
      try problems { $0.parts.removeAll { $0.name.hasSuffix("workbook.xml") } } == ["W0103 b.xlsx"])
    #expect(try problems { $0.parts.removeAll { $0.name.hasPrefix("_rels") } } == ["W0102 b.xlsx"])
  }

  @Test func whatIsPackedOtherwiseIsNotRead() throws {
    #expect(try problems { $0.change(sheet) { $0.flags = 1 } } == ["W0104 b.xlsx"])
    #expect(try problems { $0.change(sheet) { $0.method = 12 } } == ["W0104 b.xlsx"])
    var bytes = try MadeWorkbook(row).zip.bytes()
    let end = bytes.count - 22
    bytes.replaceSubrange(end + 8..<end + 12, with: [255, 255, 255, 255])
    #expect(problems(of: bytes) == ["W0104 b.xlsx"])
    bytes.replaceSubrange(end + 4..<end + 12, with: [1, 0, 1, 0, 1, 0, 1, 0])
    #expect(problems(of: bytes) == ["W0104 b.xlsx"])
  }

  private func problems(of bytes: [UInt8]) -> [String] {
    WorkbookReader.read(bytes, file: "b.xlsx").problems
  }

  @Test func namesThatLeadOutOfTheArchiveDoNothing() throws {
    var workbook = MadeWorkbook(row)
    workbook.zip["../../etc/passwd"] = "x"
    #expect(try workbook.read().cells == [["1"]])
    workbook.zip["xl/_rels/workbook.xml.rels"] = workbook.zip["xl/_rels/workbook.xml.rels"]
      .replacing("worksheets/sheet1.xml", with: "../../../../etc/passwd")
    #expect(try workbook.read().problems == ["W0103 b.xlsx"])
    #expect(PartName.resolved("../../../etc/passwd", from: "xl/") == "etc/passwd")
    #expect(PartName.resolved("./a/../b.xml", from: "xl/") == "xl/b.xml")
    #expect(PartName.resolved("/a.xml", from: "xl/") == "a.xml")
  }

  // MARK: Bombs

  @Test func aBombIsRefusedBeforeItIsUnpacked() throws {
    // What it says of its sizes is enough: nothing has to be unpacked to refuse it.
    var workbook = MadeWorkbook(row)
    workbook.zip.change(sheet) { $0.unpackedSize = Limits.bytesOfAnyRatio + 1 }
    #expect(try workbook.read().problems == ["W0105 b.xlsx"])
    workbook = MadeWorkbook(row)
    workbook.zip.change(sheet) { $0.unpackedSize = (2 << 30) + 1 }
    #expect(try workbook.read().problems == ["W0105 b.xlsx"])
    workbook = MadeWorkbook(row)
    workbook.zip.change("xl/styles.xml") { $0.unpackedSize = (64 << 20) + 1 }
    #expect(try workbook.read().problems == ["W0105 b.xlsx"])
  }

  @Test func aBombThatLiesAboutItsSizeStopsWhereItShouldEnd() throws {
    var workbook = MadeWorkbook(String(repeating: " ", count: 4 << 20))
    workbook.zip.change(sheet) { $0.unpackedSize = 5000 }
    #expect(try workbook.read().problems == ["W0103 b.xlsx"])
  }

  @Test func tooManyPartsAreRefused() throws {
    var workbook = MadeWorkbook(row)
    for number in 0..<Limits.entries {
      workbook.zip.parts.append(
        ZipBuilder.Part(name: "x/\(number)", content: [], isDeflated: false, checksum: 0))
    }
    #expect(try workbook.read().problems == ["W0105 b.xlsx"])
  }

  @Test(arguments: ["xl/workbook.xml", sheet, "xl/sharedStrings.xml", "_rels/.rels"])
  func entitiesAreNotRead(part: String) throws {
    var bomb = "<!ENTITY a0 \"ha\">"
    for level in 1...40 { bomb += "<!ENTITY a\(level) \"&a\(level - 1);&a\(level - 1);\">" }
    var workbook = MadeWorkbook(row)
    let root = try #require(workbook.zip[part].firstMatch(of: /<(\w+) xmlns/)).output
    workbook.zip[part] = workbook.zip[part].replacing(
      "<\(root.1) xmlns", with: "<!DOCTYPE x [\(bomb)]><\(root.1) a=\"&a40;\" xmlns")
    let problems = try workbook.read().problems
    #expect([["W0107 b.xlsx"], ["W0106 b.xlsx"]].contains(problems))
    workbook.zip[part] = workbook.zip[part].replacing(" a=\"&a40;\"", with: "")
    #expect(try workbook.read().problems == ["W0107 b.xlsx"])
  }

  @Test func otherFilesAreNotOpened() throws {
    var workbook = MadeWorkbook(row)
    workbook.zip[sheet] = workbook.zip[sheet].replacing(
      "<worksheet", with: "<!DOCTYPE worksheet SYSTEM \"file:///dev/zero\"><worksheet")
    #expect(try workbook.read().problems == ["W0107 b.xlsx"])
  }

  /// The library would print of it besides.
  @Test func aTextOfManyMegabytesIsRefused() throws {
    var workbook = MadeWorkbook(row)
    let text = String(repeating: "8", count: 12_000_000)
    workbook.zip[sheet] = workbook.zip[sheet].replacing(
      "</c>", with: "<v>\(text)</v></c>", maxReplacements: 1)
    #expect(try workbook.read().problems == ["W0106 b.xlsx"])
  }

  @Test func deepNestingIsRefused() throws {
    let deep =
      String(repeating: "<a>", count: 100_000) + String(repeating: "</a>", count: 100_000)
    #expect(try MadeWorkbook(deep).read().problems == ["W0106 b.xlsx"])
  }

  // MARK: Damage

  /// However a file is damaged, it gives a table or a reason, and never both.
  @Test(arguments: 0..<8) func damagedFilesGiveATableOrAReason(seed: Int) throws {
    var numbers = SeededNumbers(seed: seed)
    let sound = try MadeWorkbook(row).zip.bytes()
    for _ in 0..<150 {
      var bytes = sound
      if numbers.once(in: 4) { bytes.removeLast(numbers.number(1...(bytes.count - 4))) }
      for _ in 0..<numbers.number(0...4) where bytes.count > 4 {
        bytes[numbers.number(4...(bytes.count - 1))] = UInt8(numbers.number(0...255))
      }
      let outcome = WorkbookReader.read(bytes, file: "b.xlsx")
      #expect((outcome.value == nil) == outcome.diagnostics.hasErrors)
    }
  }

  /// The same for the text inside, packed anew so that it gets past the checksums.
  @Test(arguments: 0..<8) func damagedPartsGiveATableOrAReason(seed: Int) throws {
    var numbers = SeededNumbers(seed: seed)
    let pieces = ["<", ">", "/", "\"", "&", "r=\"", "1", "A", "<c>", "</row>", "\0", "e", ":", "-"]
    let sound = MadeWorkbook(
      row + "<row r=\"2\"><c r=\"A2\" t=\"s\" s=\"1\"><f>A1</f><v>0</v></c></row>",
      before: "<cols><col min=\"1\" max=\"2\" hidden=\"1\"/></cols>",
      after: "<mergeCells><mergeCell ref=\"A2:B3\"/></mergeCells>", texts: "<si><t>a</t></si>")
    for _ in 0..<100 {
      var workbook = sound
      let name = workbook.zip.parts[numbers.number(0...(workbook.zip.parts.count - 1))].name
      var content = Array(workbook.zip[name].utf8)
      for _ in 0..<numbers.number(1...3) {
        let index = numbers.number(0...(content.count - 1))
        content.replaceSubrange(
          index..<min(content.count, index + numbers.number(0...2)),
          with: numbers.pick(pieces).utf8)
      }
      workbook.zip.change(name) { $0.content = content }
      let outcome = try workbook.read()
      #expect((outcome.value == nil) == outcome.diagnostics.hasErrors)
    }
  }
}
