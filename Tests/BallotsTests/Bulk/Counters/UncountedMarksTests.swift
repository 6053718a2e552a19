import Testing

@testable import Ballots

@Suite struct UncountedMarksTests {
  private func row(_ number: UInt32, chunk: UInt32 = 0) -> PlainTally.RowPlace {
    PlainTally.RowPlace(chunk: chunk, row: number)
  }

  @Test func placesAreSortedByKeyAndCaseAndStayInTheOrderOfTheFile() {
    var marks = UncountedMarks(cases: 3)
    marks.reserve(keys: 2)
    _ = marks.add(.blank, key: 1, at: row(0))
    _ = marks.add(.blank, key: 0, at: row(1))
    _ = marks.add(.outsideBounds, key: 1, at: row(2))
    _ = marks.add(.blank, key: 1, at: row(0, chunk: 3))
    marks.sort()
    #expect(Array(marks.places(1, .blank)) == [row(0), row(0, chunk: 3)])
    #expect(Array(marks.places(0, .blank)) == [row(1)])
    #expect(Array(marks.places(1, .outsideBounds)) == [row(2)])
    #expect(marks.places(0, .offScale).isEmpty)
    #expect(marks.count(1, .blank) == 2)
  }

  @Test func allAreCountedAndOnlyTheFirstPlacesKept() {
    var marks = UncountedMarks(cases: 3)
    marks.reserve(keys: 1)
    let kept = (0..<150).map { marks.add(.blank, key: 0, at: row($0)) }
    marks.reserve(keys: 2)
    _ = marks.add(.blank, key: 1, at: row(150))
    marks.sort()
    #expect(kept.count { $0 } == 100)
    #expect(marks.count(0, .blank) == 150)
    #expect(marks.places(0, .blank).last == row(99))
    #expect(Array(marks.places(1, .blank)) == [row(150)])
  }

  @Test func furtherMarksAreCountedOnlyWhereNoPlaceIsKept() {
    var marks = UncountedMarks(cases: 3)
    marks.reserve(keys: 2)
    for number: UInt32 in 0..<99 { _ = marks.add(.blank, key: 1, at: row(number)) }
    var isCounted = [marks.addFurther(.blank, key: 1)]
    _ = marks.add(.blank, key: 1, at: row(99))
    isCounted.append(marks.addFurther(.blank, key: 1))
    isCounted.append(marks.addFurther(.blank, key: 0))
    isCounted.append(marks.addFurther(.offScale, key: 1))
    marks.sort()
    #expect(isCounted == [false, true, false, false])
    #expect(marks.count(1, .blank) == 101)
    #expect(marks.places(1, .blank).last == row(99))
  }

  @Test func textsAreFoundByRowAndColumn() {
    var marks = UncountedMarks(cases: 3)
    marks.addText("81", at: row(1), 2)
    marks.addText("82", at: row(1), 3)
    marks.addText("83", at: row(0, chunk: 1), 2)
    #expect(marks.text(at: row(1), 2) == "81")
    #expect(marks.text(at: row(1), 3) == "82")
    #expect(marks.text(at: row(0, chunk: 1), 2) == "83")
    #expect(marks.text(at: row(1), 4) == nil)
    #expect(marks.text(at: row(0), 2) == nil)
    #expect(marks.text(at: row(9, chunk: 9), 2) == nil)
  }
}
