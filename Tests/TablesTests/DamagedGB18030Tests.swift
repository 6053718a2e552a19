import Diagnostics
import Testing

@testable import Tables

/// One damaged byte makes wrong pairs of those behind it. What is told is the byte, not where the
/// file stops being UTF-8, which is its first Chinese character.
@Suite struct DamagedGB18030Tests {
  /// `票号,省公安厅,省水利厅` and a row.
  private static let sound: [UInt8] =
    [0xC6, 0xB1, 0xBA, 0xC5, 0x2C, 0xCA, 0xA1, 0xB9, 0xAB, 0xB0, 0xB2, 0xCC, 0xFC, 0x2C]
    + [0xCA, 0xA1, 0xCB, 0xAE, 0xC0, 0xFB, 0xCC, 0xFC, 0x0A] + Array("1,70,71\n".utf8)

  @Test(arguments: [(10, "byte B0 at file offset 9"), (20, "byte FF at file offset 20")])
  func damage(_ offset: Int, _ found: String) throws {
    var bytes = Self.sound
    bytes[offset] = 0xFF
    let diagnostics = TextFile.utf8(of: bytes, file: "a.csv").diagnostics
    #expect(diagnostics.map(\.code) == ["T0117"])
    #expect(diagnostics[0].found?.english.hasPrefix(found) == true, "\(diagnostics[0])")
  }

  @Test("Damage at the beginning tells of no encoding")
  func beginning() throws {
    var bytes = Self.sound
    bytes[1] = 0xFF
    let diagnostics = TextFile.utf8(of: bytes, file: "a.csv").diagnostics
    #expect(diagnostics.map(\.code) == ["T0117"])
    #expect(diagnostics[0].headline.english.hasPrefix("The file is neither UTF-8"))
  }
}
