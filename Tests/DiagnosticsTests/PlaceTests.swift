import Testing

@testable import Diagnostics

@Suite struct PlaceTests {
  @Test(
    "Columns are lettered as spreadsheets letter them",
    arguments: [
      (0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA"),
      (16383, "XFD"),
    ])
  func columnLetter(column: Int, letter: String) {
    #expect(CellPlace(file: "a.csv", row: 1, column: column).columnLetter == letter)
  }

  @Test("A row as a whole has no letter")
  func rowWithoutColumn() {
    #expect(CellPlace(file: "a.csv", row: 1).columnLetter == nil)
  }

  @Test(
    "A citation reads as the regulation counts",
    arguments: [
      (Citation(article: 4), "第四条", "Article 4"),
      (Citation(article: 12, item: 3), "第十二条第（三）项", "Article 12, item (3)"),
    ])
  func citation(citation: Citation, chinese: String, english: String) {
    #expect(citation.text == Bilingual(zh: chinese, en: english))
  }

  @Test(
    "A place is labelled in the terms in which a reader looks it up",
    arguments: [
      (
        Place.source(SourcePlace(file: "r.rubric", line: 3, column: 5, length: 1, lineText: "")),
        "r.rubric:3:5", "r.rubric:3:5"
      ),
      (.file("票.csv"), "票.csv", "票.csv"),
      (.cell(CellPlace(file: "b.csv", row: 18)), "b.csv:18", "b.csv:18"),
      (
        .cell(CellPlace(file: "b.csv", row: 18, column: 2)),
        "b.csv:18 C列", "b.csv:18 column C"
      ),
      (
        .cell(CellPlace(file: "b.xlsx", sheet: "票", row: 18, column: 2)),
        "b.xlsx#票!C18", "b.xlsx#票!C18"
      ),
      (
        .cell(CellPlace(file: "b.xlsx", sheet: "票", row: 18)),
        "b.xlsx#票:18", "b.xlsx#票:18"
      ),
    ])
  func label(place: Place, chinese: String, english: String) {
    #expect(place.label(in: .chinese) == chinese)
    #expect(place.label(in: .english) == english)
  }

  @Test("Every kind of place names its file")
  func file() {
    let source = SourcePlace(file: "a", line: 1, column: 1, length: 0, lineText: "")
    #expect(Place.source(source).file == "a")
    #expect(Place.cell(CellPlace(file: "b", row: 1)).file == "b")
    #expect(Place.file("c").file == "c")
  }
}
