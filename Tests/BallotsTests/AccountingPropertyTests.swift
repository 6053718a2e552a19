import Ballots
import Diagnostics
import RubricModel
import TestSupport
import Testing

/// A random ballot file: its rows by unit, and the form that counts it.
private struct RandomFile {
  let rubric: BallotRubric
  let units = ["公安厅", "民政厅", "水利厅"]
  var rows: [[String]] = []

  static let cells = [
    "70", "60", "78", "72.5", "65", "", " ", "79", "59.5", "80.5", "-1", "75.3", "７１", " 66 ",
  ]

  init(_ numbers: inout SeededNumbers) {
    let duplicate = numbers.pick(["keep first", "keep last", "not checked"])
    // Where ballots are not told apart, none can be void as a whole.
    let void = ["void mark"] + (duplicate == "not checked" ? [] : ["void ballot"])
    let blank = numbers.pick(["abstain", "counts as 60 points"] + void)
    let missing = numbers.pick(["abstain", "counts as 0 points"] + void)
    let outside = numbers.pick(["moved to bound"] + void)
    rubric = BallotRubric(
      bounds: "Floor 60 points. Ceiling 78 points. Outside bounds: \(outside).", blank: blank,
      duplicate: duplicate, missing: missing)
    for ballot in 1...numbers.number(2...40) {
      let cells = units.map { _ in numbers.pick(Self.cells) }
      rows.append([String(ballot)] + cells)
      if numbers.once(in: 6) { rows.append([String(ballot)] + cells.reversed()) }
    }
  }

  func text(rows: [[String]], columns: [Int] = [0, 1, 2, 3]) -> String {
    let lines = [["票号"] + units] + rows
    return lines.map { line in columns.map { line[$0] }.joined(separator: ",") + "\n" }.joined()
  }

  /// The same marks in long rows, without those of one unit on the ballots of even number.
  func longText(without unit: Int) -> String {
    let lines = rows.flatMap { row in
      units.indices.filter { $0 != unit || row[0].last.map { "13579".contains($0) } ?? false }
        .map { "\(row[0]),\(units[$0]),\(row[$0 + 1])" }
    }
    return (["票号,单位,得分"] + lines).joined(separator: "\n") + "\n"
  }
}

/// The accounts of every unit, in words.
private func accounts(_ count: Count) -> [String] {
  let accounts = count.forms[0].accounts(unitCount: count.units.count)
  return zip(count.units, accounts).map { unit, account in
    "\(unit.name.text) \(account.counted)+\(account.abstained)+\(account.void)"
  }
}

@Test(arguments: 1...60)
func everyCellIsInOneAccount(seed: Int) throws {
  var numbers = SeededNumbers(seed: seed)
  let file = RandomFile(&numbers)
  let counted = try #require(
    try count(try file.rubric.load(), [file.text(rows: file.rows)]).value)
  let form = counted.forms[0]
  // No mark is missing from a file by unit, so each cell is one mark.
  #expect(form.marks.count == file.rows.count * file.units.count)
  #expect(Set(form.marks.map(\.origin)).count == form.marks.count)
  for (unit, account) in form.accounts(unitCount: 3).enumerated() {
    #expect(account.cells == file.rows.count)
    #expect(account.counted + account.abstained + account.void == file.rows.count)
    #expect(account == form.account(of: unit))
  }
}

@Test(arguments: 1...60)
func exceptionsAreExactlyTheCellsNotCounted(seed: Int) throws {
  var numbers = SeededNumbers(seed: seed)
  let file = RandomFile(&numbers)
  let counted = try #require(
    try count(try file.rubric.load(), [file.longText(without: numbers.number(0...2))]).value)
  let form = counted.forms[0]
  let notCounted = form.marks.filter { mark in
    if case .counted = mark.status { false } else { true }
  }
  let groups = form.exceptions(mostPlaces: .max)
  #expect(groups.reduce(0) { $0 + $1.total } == notCounted.count)
  #expect(groups.allSatisfy { $0.total == $0.places.count })
  let listed = groups.flatMap { group in
    group.places.map { "\(group.unit) \(group.status) \(group.rule.rule) \($0)" }
  }
  let due = notCounted.map { mark in
    "\(mark.unit) \(form.words(for: mark)) \(form.place(of: mark))"
  }
  #expect(listed.sorted() == due.sorted())
  for (unit, account) in form.accounts(unitCount: 3).enumerated() {
    let total = groups.filter { $0.unit == unit }.reduce(0) { $0 + $1.total }
    #expect(total == account.abstained + account.void)
  }
}

@Test(arguments: 1...60)
func theOrderOfRowsAndColumnsDoesNotMatter(seed: Int) throws {
  var numbers = SeededNumbers(seed: seed)
  let file = RandomFile(&numbers)
  // Which of two rows is first decides where the form keeps one of them.
  let mayShuffle = file.rubric.duplicate == "not checked"
  let rows = mayShuffle ? file.rows.shuffled(using: &numbers) : file.rows
  let columns = [0, 1, 2, 3].shuffled(using: &numbers)
  let rubric = try file.rubric.load()
  let first = try #require(try count(rubric, [file.text(rows: file.rows)]).value)
  let second = try #require(try count(rubric, [file.text(rows: rows, columns: columns)]).value)
  #expect(first.marksInWords == second.marksInWords)
  #expect(accounts(first) == accounts(second))
  #expect(first.units == second.units)
  #expect(first.forms[0].ballots == second.forms[0].ballots)
}

@Test(arguments: 1...60)
func twoHalvesOfAFileAreTheWhole(seed: Int) throws {
  var numbers = SeededNumbers(seed: seed)
  let file = RandomFile(&numbers)
  let cut = numbers.number(0...file.rows.count)
  let halves = [file.rows.prefix(cut), file.rows.dropFirst(cut)].map { file.text(rows: Array($0)) }
  let rubric = try file.rubric.load()
  let whole = try #require(try count(rubric, [file.text(rows: file.rows)]).value)
  let merged = try #require(try count(rubric, halves).value)
  #expect(whole.marksInWords == merged.marksInWords)
  #expect(accounts(whole) == accounts(merged))
  #expect(whole.forms[0].ballots == merged.forms[0].ballots)
}
