import Spreadsheets
import Testing

@Test(arguments: [
  (0, 0, "A1"), (17, 2, "C18"), (0, 25, "Z1"), (0, 26, "AA1"), (0, 701, "ZZ1"), (0, 702, "AAA1"),
  (1_048_575, 16_383, "XFD1048576"),
])
func aCellHasItsLabel(_ row: Int, _ column: Int, _ label: String) {
  #expect(CellPosition(row: row, column: column).label == label)
}

@Test func anAreaHasItsLabels() {
  var names = SheetNames()
  let area = CellArea(rows: 1...30, columns: 1...1)
  #expect(area.label == "B2:B31")
  #expect(area.fixedLabel == "$B$2:$B$31")
  #expect(area.label(on: names.name(for: "测评")) == "'测评'!$B$2:$B$31")
  #expect(CellArea(area.first).label == "B2")
}
