import Diagnostics
import RubricModel
import RubricSyntax
import Tables

/// The passes over a file of plain rows.
///
/// Where ballots are not told apart one pass is enough. Else the first enters which marks each
/// ballot has; ballots of which something has to be said (a mark twice, a mark missing, a row that
/// is not plain) are set aside with all their rows, and a second pass counts the others.
struct PlainReading<Source: ByteSource, Reader: ChunkReader> {
  let source: Source
  let lines: LinewiseTable
  let form: PlainForm
  let understood: TableColumns
  let columns: PlainColumns
  let units: UnitDirectory
  let site: String?
  let means: PlainFile.Means

  /// What a pass has found.
  private struct Pass {
    let tallies: [PlainTally]
    let runs: [BallotRun]
    let found: PlainKeys.Found
    let rows: RowNumbers

    var others: [LinewiseTable.Line] { rows.numbered(tallies.flatMap(\.others)) }
    var names: [[UInt8]] { Array(found.byText.keys) }
  }

  // MARK: Without a check of ballots

  func unchecked() -> Outcome<PlainFile>? {
    guard let pass = pass(.none, keys(markRoom: nil)), let outcome = table(of: pass) else {
      return nil
    }
    return Outcome(
      outcome.value.map { file(of: pass, $0, ballots: nil) },
      outcome.diagnostics)
  }

  // MARK: With a check of ballots

  func checked() -> Outcome<PlainFile>? {
    guard let sample = sample() else { return nil }
    var marks = max(1, sample.units) * form.marksPerUnit
    while marks < PlainReadingLimits.mostMarks {
      guard let book = BallotBook(marks: marks, near: sample.number) else { return nil }
      let keys = keys(markRoom: book.markRoom)
      if let pass = pass(.entered(book), keys) { return checked(pass, book, keys) }
      // Units that the sample does not have: twice as many marks, and once more.
      if units.isListed { return nil }
      marks = book.markRoom * 2
    }
    return nil
  }

  private func checked(
    _ first: Pass, _ book: BallotBook, _ keys: PlainKeys
  ) -> Outcome<PlainFile>? {
    guard let outcome = table(of: first) else { return nil }
    guard let table = outcome.value else { return Outcome(nil, outcome.diagnostics) }
    book.settleNames(on: means.threads)
    var survey = BallotSurvey(book, first.runs, first.found, form, on: means.threads)
    let others = OtherBallots(table, form, understood, first.found.units, site: site)
    guard survey.isUniform(with: others.names) else { return nil }
    survey.setAside(others, first.found)
    survey.setAsideIncomplete(others.units)
    let box = box(survey, first.found, others.units)
    guard survey.hasSetAside else {
      return Outcome(
        file(of: first, table, ballots: survey.ballots(), box),
        outcome.diagnostics)
    }
    guard let second = pass(.sorted(book), keys), let sorted = self.table(of: second)
    else { return nil }
    return Outcome(
      sorted.value.map {
        file(of: second, $0, ballots: survey.ballots(), box)
      }, sorted.diagnostics)
  }

  private func box(
    _ survey: BallotSurvey, _ found: PlainKeys.Found, _ otherUnits: Set<Int>
  ) -> BoxFacts {
    // Only where a missing unit is refused do the files say which ones there should be.
    let met = Set(found.keys.map(\.unit)).union(otherUnits)
    let due = form.form.treatments.missing == .refuse ? met : []
    return BoxFacts(
      units: units.isListed ? due : nil, shapes: survey.shapes,
      namesBoxes: understood.keys[.site] != nil, box: site.map { .ignoringCase($0) })
  }

  /// The beginning of the file tells how many units there are, about, and where ballot numbers lie.
  private func sample() -> (units: Int, number: Int)? {
    if units.isListed, let number = firstNumber() { return (units.units.count, number) }
    let keys = keys(markRoom: nil)
    var reader = Reader(form, columns, keys, .none, .anywhere)
    var chunk = LineChunk()
    guard LineChunks(source, from: lines.rowsOffset).next(&chunk) else { return (1, 0) }
    reader.take(chunk)
    return (keys.found.units.units.count, firstNumber() ?? 0)
  }

  private func firstNumber() -> Int? {
    var chunk = LineChunk()
    guard LineChunks(source, from: lines.rowsOffset, size: 1).next(&chunk) else { return 0 }
    let bytes = unsafe chunk.bytes.span.bytes
    guard
      let row = PlainCells(
        bytes, chunk.lines.lowerBound, max(chunk.lines.lowerBound, chunk.lines.upperBound - 1),
        columns)
    else { return 0 }
    return max(0, row.ballot.number)
  }

  // MARK: Passes

  /// Nil where a row shows that the file has to be read as a whole, or there is too much to keep.
  private func pass(_ use: BallotUse, _ keys: PlainKeys) -> Pass? {
    let chunks = LineChunks(source, from: lines.rowsOffset, size: means.chunkSize)
    let room = chunks.count > 1 ? learn(keys) : .own
    let readers = Shared<[Reader]>([])
    let (form, columns, account) = (form, columns, ChunkAccount(of: source, means))
    Threads.run(min(means.threads, chunks.count)) {
      var reader = Reader(form, columns, keys, use, room)
      var chunk = LineChunk()
      while chunks.next(&chunk) {
        reader.take(chunk)
        account.take(bytes: chunk.lines.count, rows: reader.tally.rowCounts.last?.rows ?? 0)
        if reader.hasTooMuch { chunks.fail() }
      }
      reader.finish()
      let finished = reader
      readers.change { $0.append(finished) }
    }
    let found = keys.found
    let all = readers.value
    guard !chunks.hasFailed, !found.hasOverflown, !all.contains(where: { $0.hasTooMuch }) else {
      return nil
    }
    let tallies = all.map { $0.tally }
    return Pass(
      tallies: tallies, runs: all.compactMap { $0.run }, found: found,
      rows: RowNumbers(tallies.flatMap(\.rowCounts)))
  }

  /// Understands the keys of the first rows, which most often are all there are, before several
  /// threads would wait for each other to do so: with 5,000 of them that took a third of the time.
  /// - Returns: where their marks are counted.
  private func learn(_ keys: PlainKeys) -> MarkCounters.Room {
    var chunk = LineChunk()
    guard LineChunks(source, from: lines.rowsOffset, size: 4 * means.chunkSize).next(&chunk) else {
      return .own
    }
    var reader = Reader(form, columns, keys, .none, .anywhere)
    reader.take(chunk)
    let widths = keys.found.keys.map { form.scale(of: $0).marks.count }
    return CommonCounters(widths, moreThan: means.mostOwnCounters).map { .common($0) } ?? .own
  }

  private func keys(markRoom: Int?) -> PlainKeys {
    PlainKeys(columns, form.form, units: units, site: site, markRoom: markRoom)
  }

  private func table(of pass: Pass) -> Outcome<Table>? {
    lines.table(of: pass.others, rowCount: pass.rows.last, names: pass.names)
  }

  private func file(
    of pass: Pass, _ table: Table, ballots: [BallotSurvey.Number]?, _ box: BoxFacts? = nil
  ) -> PlainFile {
    // Of the rows that were set aside, the table lacks those that are blank.
    let blankCount = pass.others.count - table.rows.count
    return PlainFile(
      table: table, marks: marks(of: pass, ballots: ballots),
      rowCount: pass.rows.last - Table.headerRow - blankCount, box: box)
  }

  private func marks(of pass: Pass, ballots: [BallotSurvey.Number]?) -> PlainMarks {
    PlainMarks(
      pass.tallies, pass.found, form, pass.rows, isSpread: columns.isSpread, ballots: ballots,
      threads: means.threads)
  }
}

/// What the threads of a pass have done together.
private struct ChunkAccount: Sendable {
  private let byteCount: Int
  private let progress: (@Sendable (ReadingProgress) -> Void)?
  private let done = Shared((rows: 0, bytes: 0))

  init(of source: some ByteSource, _ means: PlainFile.Means) {
    byteCount = source.byteCount
    progress = means.progress
  }

  func take(bytes: Int, rows: Int) {
    guard let progress else { return }
    done.change { done in
      done = (done.rows + rows, done.bytes + bytes)
      progress(ReadingProgress(rows: done.rows, done: done.bytes, total: byteCount))
    }
  }
}

enum PlainReadingLimits {
  /// Rows that are not plain are kept; a file with more of them is read as a whole.
  static let mostOtherBytes = 1 << 26
  /// A histogram counts up to 2³² marks, and no row has fewer bytes.
  static let mostBytes = 4 << 32
  /// Marks of a ballot, about.
  static let mostMarks = 1 << 20
}
