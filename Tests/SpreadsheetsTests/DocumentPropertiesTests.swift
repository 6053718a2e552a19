import Testing

@testable import Spreadsheets

@Test(arguments: [
  (1980, 1, 1, 3652), (2000, 2, 29, 11_016), (2020, 9, 1, 18_506), (9999, 12, 31, 2_932_896),
])
func daysAreCountedFrom1970(_ year: Int, _ month: Int, _ day: Int, _ number: Int) {
  #expect(DocumentDate(year: year, month: month, day: day)?.dayNumber == number)
}

@Test(arguments: [(1979, 12, 31), (2021, 2, 29), (2100, 2, 29), (2020, 13, 1), (2020, 4, 31)])
func aDayThatThereIsNotIsNone(_ year: Int, _ month: Int, _ day: Int) {
  #expect(DocumentDate(year: year, month: month, day: day) == nil)
}

@Test(arguments: [
  ("满分", true), ("full_score", true), ("测评2020", true), ("Base", true),
  ("", false), ("A1", false), ("abc12", false), ("R", false), ("c", false), ("R2C3", false),
  ("1st", false), ("a b", false), ("a!b", false), ("_x", false), ("甲；乙", false),
])
func aDefinedNameIsNoCell(_ name: String, _ isName: Bool) {
  var names = SheetNames()
  let area = CellArea(CellPosition(row: 0, column: 0))
  #expect((DefinedName(name, area, on: names.name(for: "t")) != nil) == isName)
}
