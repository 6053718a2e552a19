public import Diagnostics
import ExactArithmetic
public import RubricModel
public import Tables

/// A file of marks most of whose rows were counted from their bytes, in parallel and without being
/// kept; the others stand in a table of their own.
public struct PlainFile: Sendable {
  /// The rows that have to be read and judged one by one.
  public let table: Table
  let marks: PlainMarks

  /// What a machine lends to the reading of a file.
  public struct Means: Sendable {
    public let threads: Int
    /// Bytes that a thread looks at in one go.
    public let chunkSize: Int

    public init(threads: Int, chunkSize: Int = 1 << 20) {
      self.threads = threads
      self.chunkSize = chunkSize
    }
  }

  /// Rows that are not plain are kept; a file with more of them is read as a whole.
  static let mostOtherBytes = 1 << 26
  /// A histogram counts up to 2³² marks, and no row has fewer bytes.
  private static let mostBytes = 4 << 32

  /// Nil where the rubric asks for single marks, or the file has to be read as a whole to know what
  /// it is. Else the outcome is the one that reading it as a whole would have.
  public static func read(
    _ source: some ByteSource, file: String, of form: Int, _ rubric: Rubric,
    units: [AppraisedUnit]?, site: String? = nil, with means: Means
  ) -> Outcome<PlainFile>? {
    guard source.byteCount < mostBytes,
      let plainForm = PlainForm(rubric, form: form, units: units),
      let lines = LineTable(source, file: file)
    else { return nil }
    var directory = units.map { UnitDirectory(listed: $0) } ?? UnitDirectory()
    var header = HeaderReader(lines.table, plainForm.form, subject: rubric.subject)
    guard let understood = header.read(&directory), header.diagnostics.isEmpty,
      let columns = PlainColumns(understood, of: lines.table)
    else { return nil }
    let keys = PlainKeys(columns, plainForm.form, units: directory, site: site)
    let chunks = LineChunks(source, from: lines.rowsOffset, size: means.chunkSize)
    let readers = ChunkReading.run(chunks, threads: means.threads) {
      PlainRowReader(plainForm, columns, keys)
    }
    guard !chunks.hasFailed else { return nil }
    let found = keys.found
    let marks = PlainMarks(readers, found, plainForm, markColumn: columns.mark)
    let others = marks.rows.numbered(readers.flatMap(\.others))
    guard
      let outcome = lines.table(
        of: others, rowCount: marks.rows.last, names: Array(found.byText.keys))
    else { return nil }
    return Outcome(outcome.value.map { PlainFile(table: $0, marks: marks) }, outcome.diagnostics)
  }
}

/// Threads at work on the chunks of a file.
private enum ChunkReading {
  /// What each thread has counted, in no order.
  static func run(
    _ chunks: LineChunks, threads: Int, _ reader: @escaping @Sendable () -> PlainRowReader
  ) -> [PlainTally] {
    let results = Shared<[PlainTally]>([])
    Threads.run(min(threads, chunks.count)) {
      var reader = reader()
      var chunk = LineChunk()
      while chunks.next(&chunk) {
        reader.take(chunk)
        if reader.tally.otherBytes > PlainFile.mostOtherBytes { chunks.fail() }
      }
      let tally = reader.tally
      results.change { $0.append(tally) }
    }
    return results.value
  }
}
