import Testing

@testable import Ballots

@Suite struct BallotBookTests {
  @Test("every name has a word of its own, among those behind the numbers", arguments: [50, 200])
  func wordsOfNames(marks: Int) throws {
    let book = try #require(BallotBook(marks: marks, near: 1))
    let names = (1...5_000).map { Array("K-\($0)".utf8) }
    let ballots = names.compactMap { book.ballot(named: $0, 0) }
    #expect(Set(ballots).count == names.count)
    #expect(names.compactMap { book.ballot(named: $0, 0) } == ballots)
    #expect(ballots.allSatisfy { $0 >= BallotBook.mostPlanes * book.room })
    #expect(ballots.allSatisfy { ($0 + 1) * book.width <= book.words.count })
    var found: Set<Int> = []
    for part in book.names.partsWithNames {
      book.names.visitAll(of: part) { number, _ in
        if let ballot = book.ballot(found: number) { found.insert(ballot) }
      }
    }
    #expect(found == Set(ballots))
    // Another box has other ballots.
    #expect(book.ballot(named: names[0], 1) != ballots[0])
  }

  @Test("a part of the table that is full has no room for another name")
  func fullParts() throws {
    let book = try #require(BallotBook(marks: 50, near: 1))
    let room = book.room / BallotNames.partCount
    #expect(book.ballot(found: room * BallotNames.partCount - 1) != nil)
    #expect(book.ballot(found: room * BallotNames.partCount) == nil)
  }

  @Test("marks that come in batches are all entered, and twice is told", arguments: [50, 200])
  func batches(marks: Int) throws {
    let book = try #require(BallotBook(marks: marks, near: 1))
    var run = BallotRun(book)
    let names = try (1...3_000).map { try #require(BallotName(Array("K-\($0)".utf8))) }
    for mark in [0, 1, marks - 1] {
      for name in names { run.add(name, number: nil, 0, mark: mark, isValid: true) }
    }
    run.add(names[7], number: nil, 0, mark: marks - 1, isValid: true)
    run.finish()
    book.settleNames(on: 2)
    let twice = try #require(book.ballot(named: names[7].bytes, 0))
    #expect(run.repeating == [twice])
    var due = [UInt64](repeating: 0, count: book.width)
    due[0] = 0b1101
    due[(BallotBook.firstMark + marks - 1) >> 6] |=
      1 << UInt64((BallotBook.firstMark + marks - 1) & 63)
    for name in names {
      let ballot = try #require(book.ballot(named: name.bytes, 0))
      #expect((0..<book.width).map { book.words[ballot * book.width + $0] } == due)
    }
  }
}
