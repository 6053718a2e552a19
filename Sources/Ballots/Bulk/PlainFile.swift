public import Diagnostics
public import RubricModel
public import Tables

/// A file of marks most of whose rows were counted from their bytes, in parallel and without being
/// kept; the others stand in a table of their own.
public struct PlainFile: Sendable {
  /// The rows that have to be read and judged one by one.
  public let table: Table
  let marks: PlainMarks
  /// Of the plain rows and the others, without those that are blank throughout.
  let rowCount: Int
  /// Nil where ballots are not told apart.
  let box: BoxFacts?

  /// What a machine lends to the reading of a file.
  public struct Means: Sendable {
    public let threads: Int
    /// Bytes that a thread looks at in one go: few enough to stay, beside the histograms, in the
    /// cache of its processor.
    public let chunkSize: Int
    /// Counters that each thread has for itself. Where there are more, they are common to all.
    public let mostOwnCounters: Int
    /// Is told behind every chunk how far the reading has come; each pass begins anew.
    public let progress: (@Sendable (ReadingProgress) -> Void)?

    public init(
      threads: Int, chunkSize: Int = 1 << 18, mostOwnCounters: Int = 1 << 18,
      progress: (@Sendable (ReadingProgress) -> Void)? = nil
    ) {
      self.threads = threads
      self.chunkSize = chunkSize
      self.mostOwnCounters = mostOwnCounters
      self.progress = progress
    }
  }

  /// Nil where the rubric asks for single marks, or the file has to be read as a whole to know what
  /// it is. Else the outcome is the one that reading it as a whole would have.
  public static func read(
    _ source: some ByteSource, file: String, of form: Int, _ rubric: Rubric,
    units: [AppraisedUnit]?, site: String? = nil, with means: Means
  ) -> Outcome<PlainFile>? {
    guard let form = PlainForm(rubric, form: form, units: units) else { return nil }
    let request = Request(
      file: TableSource(file: file), form: form, subject: rubric.subject, units: units, site: site,
      means: means)
    if let outcome = request.read(source) { return outcome }
    // Kept as text, a file takes a tenth of what its rows would take.
    guard let text = TextFile.recoded(source, file: file), let recoded = text.value,
      let outcome = request.read(recoded.source)
    else { return nil }
    return Outcome(
      outcome.value?.with(recoded.table), text.diagnostics + outcome.diagnostics)
  }

  /// The same of a sheet of a workbook.
  public static func read(
    _ sheet: SheetText, of form: Int, _ rubric: Rubric, units: [AppraisedUnit]?,
    site: String? = nil, with means: Means
  ) -> Outcome<PlainFile>? {
    guard let form = PlainForm(rubric, form: form, units: units) else { return nil }
    let request = Request(
      file: sheet.source, form: form, subject: rubric.subject, units: units, site: site,
      means: means)
    guard let outcome = request.read(sheet.bytes) else { return nil }
    return Outcome(outcome.value?.with(sheet.table), outcome.diagnostics)
  }

  /// Whether the rubric lets rows of a form be counted from their bytes.
  public static func isPossible(
    for form: Int, _ rubric: Rubric, units: [AppraisedUnit]?
  ) -> Bool {
    PlainForm(rubric, form: form, units: units) != nil
  }

  /// Whether files of a form, each of another box, can be judged each by itself.
  public static func areIndependent(_ files: [PlainFile]) -> Bool {
    let boxes = files.compactMap(\.box)
    return files.count < 2 || boxes.isEmpty || BoxFacts.areIndependent(boxes)
  }

  private func with(_ change: (Table) -> Table) -> PlainFile {
    PlainFile(table: change(table), marks: marks, rowCount: rowCount, box: box)
  }

  private struct Request {
    let file: TableSource
    let form: PlainForm
    let subject: Rubric.Subject
    let units: [AppraisedUnit]?
    let site: String?
    let means: Means

    /// - Parameter source: in UTF-8.
    func read(_ source: some ByteSource) -> Outcome<PlainFile>? {
      guard source.byteCount < PlainReadingLimits.mostBytes,
        let lines = LinewiseTable(source, of: file)
      else { return nil }
      var directory = units.map { UnitDirectory(listed: $0) } ?? UnitDirectory()
      var header = HeaderReader(lines.table, form.form, subject: subject)
      guard let understood = header.read(&directory), header.diagnostics.isEmpty,
        let columns = PlainColumns(understood, of: lines.table)
      else { return nil }
      return columns.isSpread
        ? read(source, lines, understood, columns, directory, by: SpreadRowReader.self)
        : read(source, lines, understood, columns, directory, by: PlainRowReader.self)
    }

    private func read<Reader: ChunkReader>(
      _ source: some ByteSource, _ lines: LinewiseTable, _ understood: TableColumns,
      _ columns: PlainColumns, _ directory: UnitDirectory, by reader: Reader.Type
    ) -> Outcome<PlainFile>? {
      let reading = PlainReading<_, Reader>(
        source: source, lines: lines, form: form, understood: understood, columns: columns,
        units: directory, site: site, means: means)
      return form.isChecked ? reading.checked() : reading.unchecked()
    }
  }
}
