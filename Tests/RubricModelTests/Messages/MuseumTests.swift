import Diagnostics
import Foundation
import Testing

@testable import RubricModel

/// Everything that can be wrong with the meaning of a rubric, each once at least.
enum Museum {
  static let all: [Exhibit] =
    document + names + weights + scales + bounds + levels + cases + treatments + maxima + ladders
    + gaps + pooled + unbounded + rounding + bands + ties + results + examples + steps
    + earlierGrades + tables
    + forms + votes + voidLevels + ballotClauses
    + brokenOnce + unitsTogether + reach + joined + rowsJoined + groupsAndBallots + sums + counted
    + surprises
    + toldOnce
    + comparisons
    + standings
    + sharedNumbers + categoryWeights + advice + places
}

@Suite struct MuseumTests {
  @Test(arguments: Museum.all)
  func oneFaultIsReportedOnce(_ exhibit: Exhibit) {
    #expect(exhibit.diagnostics.map(\.code) == exhibit.codes.map(\.rawValue))
  }

  @Test(arguments: Museum.all)
  func theMessageReadsAsItShould(_ exhibit: Exhibit) throws {
    try Golden.check(exhibit.text, "Museum/\(exhibit.codes[0].rawValue)-\(exhibit.name)")
  }

  @Test func everyCodeHasAnExhibit() {
    let shown = Set(Museum.all.flatMap(\.codes) + SessionExhibit.all.map(\.code))
    #expect(Set(ModelCode.allCases).subtracting(shown).isEmpty)
  }

  @Test(arguments: SessionExhibit.all)
  func messagesOfSessions(_ exhibit: SessionExhibit) throws {
    #expect(exhibit.diagnostics.map(\.code) == [exhibit.code.rawValue])
    try Golden.check(exhibit.text, "Museum/\(exhibit.code.rawValue)-\(exhibit.name)")
  }

  @Test func codesAreUniqueAndInOrder() {
    let codes = ModelCode.allCases.map(\.rawValue)
    #expect(codes == Set(codes).sorted())
  }

  @Test func everyTextBelongsToAnExhibit() throws {
    let files = try FileManager.default.contentsOfDirectory(
      atPath: Repository.root.appending(path: "Tests/Museum").path)
    let due =
      Museum.all.map { "\($0.codes[0].rawValue)-\($0.name).txt" }
      + SessionExhibit.all.map { "\($0.code.rawValue)-\($0.name).txt" }
    // Other rooms keep their texts in the same folder.
    #expect(files.filter { $0.hasPrefix("M") }.sorted() == due.sorted())
  }
}
