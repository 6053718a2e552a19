public import Diagnostics
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
    /// Bytes that a thread looks at in one go: few enough to stay, beside the histograms, in the
    /// cache of its processor.
    public let chunkSize: Int

    public init(threads: Int, chunkSize: Int = 1 << 18) {
      self.threads = threads
      self.chunkSize = chunkSize
    }
  }

  /// Nil where the rubric asks for single marks, or the file has to be read as a whole to know what
  /// it is. Else the outcome is the one that reading it as a whole would have.
  public static func read(
    _ source: some ByteSource, file: String, of form: Int, _ rubric: Rubric,
    units: [AppraisedUnit]?, site: String? = nil, with means: Means
  ) -> Outcome<PlainFile>? {
    guard source.byteCount < PlainReadingLimits.mostBytes,
      let plainForm = PlainForm(rubric, form: form, units: units),
      let lines = LinewiseTable(source, file: file)
    else { return nil }
    var directory = units.map { UnitDirectory(listed: $0) } ?? UnitDirectory()
    var header = HeaderReader(lines.table, plainForm.form, subject: rubric.subject)
    guard let understood = header.read(&directory), header.diagnostics.isEmpty,
      let columns = PlainColumns(understood, of: lines.table)
    else { return nil }
    let reading = PlainReading(
      source: source, lines: lines, form: plainForm, understood: understood, columns: columns,
      units: directory, site: site, means: means)
    return plainForm.isChecked ? reading.checked() : reading.unchecked()
  }
}
