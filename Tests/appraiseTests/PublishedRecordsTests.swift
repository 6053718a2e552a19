import Foundation
import TestSupport
import Testing

/// Records of judging that others have published, scored again: see Tests/Published/README.md.
@Suite struct PublishedRecordsTests {
  struct Record: Sendable, CustomTestStringConvertible {
    let name: String
    var files = ""
    let figures: Int

    var testDescription: String { name }
    var folder: String { "Tests/Published/\(name)" }
  }

  static let records = [
    Record(
      name: "skating", files: "--checklist Tests/Published/skating/panel.csv", figures: 24 * 8),
    Record(name: "halfpipe", figures: 24),
  ]

  @Test(arguments: records) func everyFigureIsThePublishedOne(_ record: Record) throws {
    let units = try scored(record)
    let lines = try TestFolder.text(of: "\(record.folder)/published.csv").split(separator: "\n")
    let header = lines[0].split(separator: ",").map(String.init)
    var compared = 0
    for line in lines.dropFirst() {
      let cells = line.split(separator: ",").map(String.init)
      let unit = try #require(units[cells[0]], "\(cells[0])")
      for (name, published) in zip(header, cells).dropFirst() {
        #expect(unit[name] == published, "\(cells[0]), \(name)")
        compared += 1
      }
    }
    #expect(compared == record.figures)
  }

  /// Figures and places as they are printed, by name of the unit.
  private func scored(_ record: Record) throws -> [String: [String: String]] {
    let run = try Program.run(
      "appraise score --rubric \(record.folder)/\(record.name).rubric --ballots"
        + " \(record.folder)/ballots.csv \(record.files) --output json")
    #expect(run.status == 0, "\(run.errors)")
    let result = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let units = try #require(result?["units"] as? [[String: Any]])
    return try Dictionary(
      uniqueKeysWithValues: units.map { unit in
        let figures = try #require(unit["quantities"] as? [[String: Any]])
        var printed = ["rank": "\(try #require(unit["rank"] as? Int))"]
        for figure in figures {
          printed[try #require(figure["name"] as? String)] = figure["printed"] as? String
        }
        return (try #require(unit["name"] as? String), printed)
      })
  }
}
