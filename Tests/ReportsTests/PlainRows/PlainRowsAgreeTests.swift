import Ballots
import Diagnostics
import Reports
import RubricModel
import Scoring
import Tables
import TestSupport
import Testing

/// Rows that are counted from their bytes, in any number of threads and chunks, give what the same
/// rows give when each is read and judged by itself: results and messages, byte for byte.
@Suite struct PlainRowsAgreeTests {
  @Test(arguments: Sweep.seeds(16, long: 150))
  func uncheckedBallots(_ seed: Int) throws {
    try agree(RandomBallotFile(seed: seed, isChecked: false), seed: seed)
  }

  @Test(arguments: Sweep.seeds(16, long: 150))
  func checkedBallots(_ seed: Int) throws {
    try agree(RandomBallotFile(seed: seed, isChecked: true), seed: seed)
  }

  @Test("Rows with a mark for each unit or criterion", arguments: Sweep.seeds(20, long: 300))
  func spreadMarks(_ seed: Int) throws {
    let layout: RandomBallotFile.Layout = seed.isMultiple(of: 2) ? .everyUnit : .everyCriterion
    let isChecked = seed / 2 % 2 == 0
    try agree(RandomBallotFile(seed: seed, isChecked: isChecked, layout: layout), seed: seed)
  }

  @Test("Levels in place of points", arguments: Sweep.seeds(30, long: 400))
  func levels(_ seed: Int) throws {
    let layout = RandomBallotFile.Layout.allCases[seed % 3]
    let isChecked = seed / 3 % 2 == 0
    try agree(
      RandomBallotFile(seed: seed, isChecked: isChecked, layout: layout, hasLevels: true),
      seed: seed)
  }

  private static func rubric(blank: String, duplicate: String) -> String {
    """
    Appraisal rubric, language 1.
    Title "定" English "Fixed". Subject: units.
    Article 1. Ballot form "票" English "Ballots". Scale: from 0 to 100 points, in steps of 0.1 points.
    Off scale: refuse. Blank: \(blank). Duplicate: \(duplicate). Missing: abstain.
    Article 2. Component "得分" English "Score", worth 100 points, chosen.
    Score based on "票": over raters, plain mean, empty counts as 1 point;
    round half up, keep 2 places.
    """
  }

  /// Rows of six ballots in turn, whose names differ in one place: a key that was met before and the
  /// name of the row before are compared from the third on. The lengths are those beside the bytes
  /// that are compared at once.
  @Test(arguments: [2, 3, 7, 8, 9, 12, 15, 16, 17, 18])
  func namesThatDifferInOnePlace(_ length: Int) throws {
    let name = Array("K-".utf8) + Array(repeating: 0x35, count: 16)
    for place in 1..<length {
      var bytes = Array("ballot,unit,mark\n".utf8)
      for unit in ["甲", "Bureau of Roads", "U1"] {
        for digit: UInt8 in 0x30...0x35 {
          var other = name
          other[place] = digit
          bytes += other.prefix(length) + Array(",\(unit),70.5\n".utf8)
        }
      }
      let file = RandomBallotFile(
        bytes, rubric: Self.rubric(blank: "abstain", duplicate: "refuse"))
      let rubric = try Fixture.rubric(file.rubricText)
      #expect(Self.plain(file, bytes, rubric, threads: 1, chunk: 1 << 20) != nil)
      try agree(file, seed: length)
    }
  }

  /// Places of the first ones are kept, the others only counted.
  @Test(arguments: ["abstain", "void mark"], ["not checked", "refuse"])
  func manyBlankMarks(_ blank: String, _ duplicate: String) throws {
    let rows = (1...900).flatMap { ballot in
      ["U1", "U2"].map { unit in
        let mark = (ballot + (unit == "U1" ? 0 : 1)) % 5 < 3 ? "" : "\(ballot % 90).5"
        return "\(ballot),\(unit),\(mark)\(ballot.isMultiple(of: 7) ? "\r\n" : "\n")"
      }
    }
    let text = "ballot,unit,mark\n" + rows.joined()
    try agree(
      RandomBallotFile(
        Array(text.utf8), rubric: Self.rubric(blank: blank, duplicate: duplicate)),
      seed: 7)
  }

  @Test("Files in another encoding give the same, too", arguments: Sweep.seeds(12, long: 60))
  func otherEncoding(_ seed: Int) throws {
    let file = RandomBallotFile(seed: seed, isChecked: seed.isMultiple(of: 2))
    // Damaged files are of no encoding.
    guard let text = String(validating: file.bytes, as: UTF8.self) else { return }
    try agree(file, seed: seed, bytes: Self.utf16(text))
  }

  @Test func aFileInAnotherEncodingIsCountedFromItsBytes() throws {
    let used = try (0..<20).filter { seed in
      let file = RandomBallotFile(seed: seed, isChecked: false)
      let text = String(decoding: file.bytes, as: UTF8.self)
      let rubric = try Fixture.rubric(file.rubricText)
      return Self.plain(file, Self.utf16(text), rubric, threads: 1, chunk: 300) != nil
    }
    #expect(used.count > 8)
  }

  @Test func filesOfSeveralBoxesAreCountedFromTheirBytes() throws {
    let used = try (0..<80).filter { seed in
      let file = RandomBallotFile(seed: seed, isChecked: true)
      let rubric = try Fixture.rubric(file.rubricText)
      func read(_ sites: [String]) -> [PlainFile] {
        zip([file, file.ofAnotherBox(seed: seed + 1_000)], sites).compactMap { file, site in
          Self.plain(file, file.bytes, rubric, threads: 1, chunk: 300, site: site)?.value
        }
      }
      let boxes = read(["1号", "2号"])
      // One box by two spellings may have a ballot in both files.
      #expect(!PlainFile.areIndependent(read(["a1号", "Ａ１号"])) || boxes.count < 2)
      return boxes.count == 2 && PlainFile.areIndependent(boxes)
    }
    #expect(used.count > 4)
  }

  @Test("Many of the files are counted from their bytes")
  func isUsed() throws {
    for layout in RandomBallotFile.Layout.allCases {
      #expect(try timesUsed(false, layout) > 8)
      #expect(try timesUsed(true, layout) > 8)
      #expect(try timesUsed(true, layout, hasLevels: true) > 8)
    }
  }

  private func timesUsed(
    _ isChecked: Bool, _ layout: RandomBallotFile.Layout, hasLevels: Bool = false
  ) throws -> Int {
    var used = 0
    for seed in 0..<20 {
      let file = RandomBallotFile(
        seed: seed, isChecked: isChecked, layout: layout, hasLevels: hasLevels)
      let rubric = try Fixture.rubric(file.rubricText)
      if Self.plain(file, file.bytes, rubric, threads: 1, chunk: 300) != nil { used += 1 }
    }
    return used
  }

  @Test("Files of several boxes", arguments: Sweep.seeds(20, long: 300))
  func severalBoxes(_ seed: Int) throws {
    let layout = RandomBallotFile.Layout.allCases[seed % 3]
    let file = RandomBallotFile(seed: seed, isChecked: !seed.isMultiple(of: 4), layout: layout)
    let files = [("东", file.bytes), ("west", file.ofAnotherBox(seed: seed + 1_000).bytes)]
    let rubric = try Fixture.rubric(file.rubricText)
    let plain = files.map { site, bytes in
      (site, Self.plain(file, bytes, rubric, threads: 1, chunk: 100, site: site))
    }
    let read = plain.compactMap { $0.1?.value }
    guard read.count == files.count, PlainFile.areIndependent(read) else { return }
    let careful = files.map { ($0, CSVReader.read($1, file: "b.csv")) }
    let due = Self.text(
      rubric, file,
      careful.compactMap { site, table in
        table.value.map { CountInput.FormFile(form: 0, table: $0, site: site) }
      }, careful.flatMap(\.1.diagnostics))
    let text = Self.text(
      rubric, file,
      plain.compactMap { site, plain in
        plain?.value.map { CountInput.FormFile(form: 0, $0, site: site) }
      }, plain.flatMap { $0.1?.diagnostics ?? [] })
    #expect(text == due)
  }

  @Test("Sheets of workbooks", arguments: Sweep.seeds(16, long: 150))
  func sheets(_ seed: Int) throws {
    let layout = RandomBallotFile.Layout.allCases[seed % 3]
    let file = RandomBallotFile(seed: seed, isChecked: seed.isMultiple(of: 2), layout: layout)
    guard let table = CSVReader.read(file.bytes, file: "b.csv").value else { return }
    let source = TableSource(file: "b.xlsx", sheet: "票")
    let rubric = try Fixture.rubric(file.rubricText)
    let careful = Self.rows(of: table, TableAssembly(source, sheetHeader: table.header))
    guard
      let sheet = Self.rows(of: table, SheetTextAssembly(source, sheetHeader: table.header)).value,
      let plain = PlainFile.read(
        sheet, of: 0, rubric, units: Self.units(of: file),
        with: PlainFile.Means(threads: 1, chunkSize: 64 + seed))
    else { return }
    let due = Self.text(
      rubric, file, careful.value.map { [CountInput.FormFile(form: 0, table: $0)] } ?? [],
      careful.diagnostics)
    let text = Self.text(
      rubric, file, plain.value.map { [CountInput.FormFile(form: 0, $0)] } ?? [], plain.diagnostics)
    #expect(text == due)
  }

  private static func rows<Rows: SheetRows>(of table: Table, _ rows: Rows) -> Outcome<Rows.Product>
  {
    var rows = rows
    var last = Table.headerRow
    for row in table.rows {
      if row.number > last + 1 { rows.takeBlankRows(last + 1...row.number - 1) }
      rows.takeSheetRow(row.number, row.cells)
      last = row.number
    }
    return rows.outcome()
  }

  /// - Parameter bytes: the file in another encoding.
  private func agree(_ file: RandomBallotFile, seed: Int, bytes: [UInt8]? = nil) throws {
    let rubric = try Fixture.rubric(file.rubricText)
    let bytes = bytes ?? file.bytes
    let careful = CSVReader.read(bytes, file: "b.csv")
    let due = Self.text(
      rubric, file,
      careful.value.map { [CountInput.FormFile(form: 0, table: $0)] } ?? [], careful.diagnostics)
    for (threads, chunk) in [(1, 1 << 20), (1, 64 + seed % 300), (3, 40 + seed % 200)] {
      guard let plain = Self.plain(file, bytes, rubric, threads: threads, chunk: chunk)
      else { continue }
      let text = Self.text(
        rubric, file, plain.value.map { [CountInput.FormFile(form: 0, $0)] } ?? [],
        plain.diagnostics)
      #expect(text == due)
    }
  }

  private static func plain(
    _ file: RandomBallotFile, _ bytes: [UInt8], _ rubric: Rubric, threads: Int, chunk: Int,
    site: String? = nil
  ) -> Outcome<PlainFile>? {
    PlainFile.read(
      BytesInMemory(bytes), file: "b.csv", of: 0, rubric, units: units(of: file),
      site: site,
      with: PlainFile.Means(
        threads: threads, chunkSize: chunk,
        // In half of the files threads share the counters of the keys that are known by then.
        mostOwnCounters: chunk.isMultiple(of: 2) ? 0 : .max))
  }

  /// Little-endian, with its mark.
  private static func utf16(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 {
      bytes.append(UInt8(unit & 0xFF))
      bytes.append(UInt8(unit >> 8))
    }
    return bytes
  }

  private static func units(of file: RandomBallotFile) -> [AppraisedUnit]? {
    file.units?.enumerated().map { index, name in
      AppraisedUnit(
        name: Name(name),
        category: file.hasCategories ? RandomBallotFile.categories[index % 2] : nil)
    }
  }

  /// The whole result, or everything that is said where there is none.
  private static func text(
    _ rubric: Rubric, _ file: RandomBallotFile, _ files: [CountInput.FormFile],
    _ earlier: [Diagnostic]
  ) -> String {
    let input = CountInput(
      rubric: rubric, units: units(of: file), files: files)
    let counted = Counting.count(input, after: earlier)
    let scored = counted.value.map { Scoring.score($0) }
    let diagnostics = counted.diagnostics + (scored?.diagnostics ?? [])
    guard let result = scored?.value else {
      return DiagnosticRenderer(language: .english).text(of: diagnostics)
    }
    let ballots = result.count.forms.map { "\($0.ballots) \($0.casesMet.map(\.rule).sorted())" }
    return ResultJSON(
      result, rubricDigest: "", diagnostics: diagnostics, language: .english
    ).text + ballots.joined()
  }
}
