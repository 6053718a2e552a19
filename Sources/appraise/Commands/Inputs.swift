import Ballots
import Diagnostics
import Fingerprints
import RubricModel
import RubricSyntax
import Tables
import Workbooks

/// Reads files and keeps account of what went wrong, so that everything can be told at once.
struct Inputs {
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether some file could not be read at all.
  private(set) var hasFileFailure = false
  let shelf: any FileShelf
  /// Where somebody may watch long files being read.
  private let watched: Console?

  /// Those of tables by the name of the file. Larger ones would have to be read to their end only
  /// for this; a seal has the fingerprints of all.
  private(set) var fingerprints: [String: Fingerprint] = [:]

  private static let mostHashed = 1 << 20
  /// A smaller file is counted, and its result made, before other threads would have begun.
  private static let leastForThreads = 1 << 18

  /// What could be read only once, for whoever reads it again.
  private var standardInput: [UInt8]?

  init(on shelf: any FileShelf = DiskShelf(), watchedOn console: Console? = nil) {
    self.shelf = shelf
    watched = console
  }

  /// A rubric with the fingerprint of its file.
  struct LoadedRubric {
    let rubric: Rubric
    let fingerprint: Fingerprint
    /// Figures that do not say where they come from.
    let figuresWithoutOrigin: [UnsourcedFigure]
    let articles: Int
  }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// Takes over what was found while other files were read.
  mutating func report(_ others: Inputs) {
    diagnostics += others.diagnostics
    hasFileFailure = hasFileFailure || others.hasFileFailure
  }

  /// Takes back what was reported since, as everything is read once more.
  mutating func withdrawReports(since earlier: Inputs) {
    diagnostics = earlier.diagnostics
    hasFileFailure = earlier.hasFileFailure
  }

  /// - Parameter place: where a file says that the other one is to be read.
  mutating func read(_ path: String, namedAt place: Place? = nil) -> [UInt8]? {
    if path == "-", let bytes = standardInput {
      standardInput = nil
      return bytes
    }
    switch shelf.read(path) {
    case .success(let bytes): return bytes
    case .failure(let failure):
      hasFileFailure = true
      diagnostics.append(.cannotRead(path, failure, near: FileHint.help(path, failure), at: place))
      return nil
    }
  }

  /// A checked rubric, and the vocabulary it is written in as soon as that is known. A count shows
  /// what may be wrong; notices are for `check`.
  mutating func rubric(
    at path: String, withNotices: Bool = false, namedAt place: Place? = nil
  ) -> (loaded: LoadedRubric?, language: Language?) {
    guard let bytes = read(path, namedAt: place) else { return (nil, nil) }
    guard let text = text(of: bytes, path) else { return (nil, nil) }
    let source = SourceText(file: path, bytes: text)
    let tree = Parser.parseRubric(source)
    if let mistaken = WrongDocument.diagnostic(source, as: tree, due: .rubric) {
      diagnostics.append(mistaken)
      return (nil, nil)
    }
    let outcome = RubricLoader.load(tree)
    diagnostics += outcome.diagnostics.filter { withNotices || $0.severity > .notice }
    let loaded = outcome.value.map {
      LoadedRubric(
        rubric: $0, fingerprint: Fingerprint(of: bytes),
        figuresWithoutOrigin: withNotices ? tree.figuresWithoutOrigin : [],
        articles: tree.root.nodes(.article).count)
    }
    return (loaded, tree.language)
  }

  mutating func session(at path: String) -> (session: Session?, language: Language?) {
    read(path).map { session(in: $0, path) } ?? (nil, nil)
  }

  mutating func session(
    in bytes: [UInt8], _ path: String
  ) -> (session: Session?, language: Language?) {
    guard let text = text(of: bytes, path) else { return (nil, nil) }
    let source = SourceText(file: path, bytes: text)
    let tree = Parser.parseSession(source)
    if let mistaken = WrongDocument.diagnostic(source, as: tree, due: .session) {
      diagnostics.append(mistaken)
      return (nil, nil)
    }
    let outcome = SessionLoader.load(tree)
    diagnostics += outcome.diagnostics + LeftPlaceholders.diagnostics(source)
    return (outcome.value, tree.language)
  }

  /// The same in UTF-8, whatever an editor has saved it in. A workbook is no text in any encoding.
  mutating func text(of bytes: [UInt8], _ path: String) -> [UInt8]? {
    if bytes.count > Self.mostOfDocument {
      diagnostics.append(.documentTooLarge(path, bytes.count, most: Self.mostOfDocument))
      return nil
    }
    let text = TextFile.utf8(of: bytes, file: path)
    diagnostics += text.diagnostics
    return text.value
  }

  /// Ten times the longest rubric or session with thousands of units: what is longer is no text
  /// that somebody wrote, and would be read for minutes.
  private static let mostOfDocument = 1 << 20

  mutating func noSession(in folder: String) {
    hasFileFailure = true
    diagnostics.append(.noSession(in: folder, others: FileHint.sessions(in: folder)))
  }

  /// - Parameter text: a file, or a file with the sheet of a workbook.
  mutating func table(at text: String, namedAt place: Place? = nil) -> Table? {
    let path = TablePath(text, on: shelf)
    guard let bytes = read(path.file, namedAt: place) else { return nil }
    note(path.file, bytes)
    if let kind = FilePath.kind(of: path.file), kind != .table {
      diagnostics.append(.wrongDocument(path.file, is: kind, due: .table))
      return nil
    }
    let outcome = table(in: bytes, path)
    diagnostics += outcome.diagnostics
    return outcome.value
  }

  private mutating func note(_ file: String, _ bytes: [UInt8]) {
    if bytes.count <= Self.mostHashed { fingerprints[file] = Fingerprint(of: bytes) }
  }

  /// What somebody has decided on a data file: the lists that stand beside it under its name.
  /// - Parameter text: a file, or a file with the sheet of a workbook.
  mutating func decisions(on text: String) -> [FileDecisions] {
    let path = TablePath(text, on: shelf)
    if path.isStandardInput { return [] }
    return FileDecisions.Kind.allCases.compactMap { kind in
      guard let ending = kind.ending, shelf.exists(path.file + ending) else { return nil }
      return table(at: path.file + ending).map { FileDecisions(kind, $0) }
    }
  }

  /// A file of marks for a form: its plain rows counted, the others as a table. Nil where it has to
  /// be read as a whole; nothing is reported then.
  mutating func plainFile(
    at text: String, of form: Int, _ rubric: Rubric, units: [AppraisedUnit]?, site: String?
  ) -> Outcome<PlainFile>? {
    let path = TablePath(text, on: shelf)
    let isText = [.rubric, .session].contains(FilePath.kind(of: path.file))
    guard !isText, PlainFile.isPossible(for: form, rubric, units: units),
      let source = source(path)
    else { return nil }
    let line = ProgressLine(path.file, on: watched)
    let outcome: Outcome<PlainFile>?
    let isSmall = source.byteCount < Self.leastForThreads
    let means = PlainFile.Means(
      threads: isSmall ? 1 : Process.processorCount, progress: line?.show)
    if let sheet = sheetText(source, path, line) {
      outcome = PlainFile.read(
        sheet.value, of: form, rubric, units: units, site: site, with: means
      ).map { Outcome($0.value, $0.diagnostics + sheet.diagnostics) }
    } else if path.sheet == nil {
      outcome = PlainFile.read(
        source, file: path.file, of: form, rubric, units: units, site: site, with: means)
    } else {
      outcome = nil
    }
    line?.end()
    if let open = source as? OpenFile, open.hasChanged {
      hasFileFailure = true
      diagnostics.append(.cannotRead(path.file, .change, near: [], at: nil))
      return Outcome(nil, [])
    }
    diagnostics += outcome?.diagnostics ?? []
    return outcome
  }

  /// A data file to be read in parts, noted; nil where it has to be read as a whole.
  private mutating func source(_ path: TablePath) -> (any ByteSource)? {
    if path.isStandardInput {
      guard case .success(let bytes) = shelf.read(path.file) else { return nil }
      standardInput = bytes
      note(path.file, bytes)
      return BytesInMemory(bytes)
    }
    guard let source = shelf.source(path.file) else { return nil }
    if source.byteCount <= Self.mostHashed, let bytes = source.allBytes() {
      note(path.file, bytes)
    }
    return source
  }

  /// The sheet of a workbook as text, with what has to be said of it; nil for other files, and
  /// where the sheet has to be read as a table.
  private func sheetText(
    _ source: any ByteSource, _ path: TablePath, _ line: ProgressLine?
  ) -> (value: SheetText, diagnostics: [Diagnostic])? {
    guard source.isWorkbook, let bytes = source.allBytes(),
      let text = WorkbookReader.text(
        of: bytes, file: path.file, sheet: path.sheet, progress: line?.show),
      let sheet = text.value
    else { return nil }
    return (sheet, text.diagnostics)
  }

  /// What a file is, its first bytes tell: its name may have been changed.
  func table(in bytes: [UInt8], _ path: TablePath) -> Outcome<Table> {
    let line = ProgressLine(path.file, on: watched)
    defer { line?.end() }
    if WorkbookReader.recognizes(bytes) {
      return WorkbookReader.read(
        bytes, file: path.file, sheet: path.sheet, progress: line?.show)
    }
    let outcome = CSVReader.read(bytes, file: path.file, progress: line?.show)
    guard let sheet = path.sheet, outcome.value != nil else { return outcome }
    return Outcome(nil, [WorkbookReader.noSheets(in: path.file, sheet: sheet)])
  }

  mutating func units(at path: String) -> [AppraisedUnit]? {
    guard let table = table(at: path) else { return nil }
    let outcome = UnitsFile.units(from: table)
    diagnostics += outcome.diagnostics
    return outcome.value
  }
}
