public import Diagnostics
public import ExactArithmetic
public import Fingerprints
public import RubricModel
public import Tables

/// Everything that a count is made from.
public struct CountInput: Sendable {
  public let rubric: Rubric
  /// The listed units; nil when they are to be learnt from the data.
  public let units: [AppraisedUnit]?
  public let files: [FormFile]
  public let counts: MeetingCounts
  /// What the session says of sheets of feedback that were sent out.
  public let sent: [SentSheets]

  /// The marks of a form, as a table or as sheets of an example.
  public struct FormFile: Sendable {
    let form: Int
    let table: Table
    /// The box that its ballots are from; nil where none is named.
    let site: String?
    /// The rows that are not in the table.
    let plain: PlainMarks?
    /// Rows below the header that are not blank throughout.
    public let rowCount: Int
    /// That of the file, where all its bytes were at hand.
    public var fingerprint: Fingerprint?
    /// What was decided on the file before.
    public var decisions: [FileDecisions] = []

    /// - Parameter file: read for this form, with the same site.
    public init(form: Int, _ file: PlainFile, site: String? = nil) {
      self.form = form
      table = file.table
      self.site = site
      plain = file.marks
      rowCount = file.rowCount
    }

    public init(form: Int, table: Table, site: String? = nil) {
      self.form = form
      self.table = table
      self.site = site
      plain = nil
      rowCount = table.rows.count
    }
  }

  public init(
    rubric: Rubric, units: [AppraisedUnit]?, files: [FormFile],
    counts: MeetingCounts = MeetingCounts(), sent: [SentSheets] = []
  ) {
    self.rubric = rubric
    self.units = units
    self.files = files
    self.counts = counts
    self.sent = sent
  }
}

/// The counted marks of a session.
public struct Count: Sendable {
  public let rubric: Rubric
  /// In the unit order.
  public let units: [AppraisedUnit]
  /// Whether somebody has said which unit stands before which; else they stand by their names.
  public let hasGivenUnitOrder: Bool
  /// In the order of the rubric's forms.
  public let forms: [CountedForm]
  public let counts: MeetingCounts
  /// The numbers of the meeting that all units share, by their index in the rubric; nil for one
  /// that nothing uses and nobody gave.
  public let sharedNumbers: [Rational?]
  /// By form, then unit and round; empty where nothing can be said of them.
  public let responses: [ResponseCount]

  public func form(_ index: Int) -> CountedForm? { forms.first { $0.form == index } }
}

/// Rows → counted marks.
public enum Counting {
  /// - Parameter earlier: what was found while the files were read; a count that follows errors is
  ///   made only to find the others.
  public static func count(
    _ input: CountInput, after earlier: [Diagnostic] = []
  ) -> Outcome<Count> {
    var units = input.units.map { UnitDirectory(listed: $0) } ?? UnitDirectory()
    var diagnostics = earlier
    var sheets = input.rubric.forms.indices.map { MarkSheet(form: $0) }
    for file in input.files {
      diagnostics += read(file, input.rubric, into: &sheets[file.form], &units)
    }
    let filled = Set(input.files.map(\.form))
    let counted = count(
      sheets.filter { filled.contains($0.form) }, units, input.rubric, input.counts, diagnostics,
      sent: input.sent)
    // Where the count stops it is said what there is nothing of.
    return counted.diagnostics.hasErrors
      ? counted : Outcome(counted.value, counted.diagnostics + withoutRows(input))
  }

  /// A meeting without any bonus or deduction is usual.
  private static func withoutRows(_ input: CountInput) -> [Diagnostic] {
    input.files.filter { $0.rowCount == 0 }.compactMap { file in
      let form = input.rubric.forms[file.form]
      return form.kind == .adjustment ? nil : .noRows(form, at: file.table.placeOfHeader())
    }
  }

  /// Counts sheets whose marks are already read.
  public static func count(
    _ sheets: [MarkSheet], _ units: UnitDirectory, _ rubric: Rubric, _ counts: MeetingCounts,
    _ earlier: [Diagnostic] = [], sent: [SentSheets] = []
  ) -> Outcome<Count> {
    var diagnostics = earlier
    let (ordered, newIndex) = units.ordered()
    let (named, problems) = UnitCategories.checked(ordered.units, rubric) { unit in
      sheets.lazy.compactMap { $0.placeInExample { newIndex[$0] == unit } }.first
    }
    let directory = ordered.with(named)
    diagnostics += problems
    var leftOut: [Int: RowEntries] = [:]
    for (index, unit) in directory.units.enumerated() { leftOut[index] = rubric.leaveOut(of: unit) }
    diagnostics += OddNotes.diagnostics(directory.units, rubric)
    let shared = rubric.sharedNumbers(in: counts)
    var forms: [CountedForm] = []
    for unordered in sheets {
      let renumbered = unordered.renumbered(newIndex)
      let form = rubric.forms[renumbered.form]
      let outside = OutsideMarks(of: form, directory.units, rubric)
      let sheet = outside.removed(from: renumbered)
      diagnostics += outside.diagnostics(renumbered, form, directory.units, rubric)
      var judge = FormJudge(
        form, sheet, directory.units, leftOut: leftOut, outside: outside,
        rules: form.ballotRules?.with(shared.values))
      let counted = judge.count()
      forms.append(counted)
      diagnostics += SlippedPoints.diagnostics(counted, form) + BlankRows.diagnostics(sheet, form)
      // A file that was not read whole lacks marks for that reason alone.
      diagnostics += judge.diagnostics.filter { !sheet.isIncomplete || $0.isAboutOneMark }
    }
    diagnostics += shared.problems
    let responses = ResponsesAgree(sent, forms, directory, rubric)
    if !earlier.hasErrors {
      diagnostics += responses.diagnostics
      diagnostics += CountsAgree.diagnostics(counts, forms, from: sheets, rubric)
      diagnostics += RowTotals.diagnostics(counts, forms, directory.units, rubric)
      diagnostics += RowRulesHold.diagnostics(
        forms, directory.units, rubric, shared.values)
      diagnostics += RowCountsAgree.diagnostics(counts, forms, directory.units, rubric)
      diagnostics += someUnit(directory, forms, rubric)
    }
    return Outcome(
      Count(
        rubric: rubric, units: directory.units, hasGivenUnitOrder: directory.hasGivenOrder,
        forms: forms, counts: counts, sharedNumbers: shared.values, responses: responses.counts),
      diagnostics)
  }

  /// Without a single unit there is no result, not even an empty one.
  private static func someUnit(
    _ directory: UnitDirectory, _ forms: [CountedForm], _ rubric: Rubric
  ) -> [Diagnostic] {
    guard directory.units.isEmpty, let first = rubric.forms.first else { return [] }
    return [.noUnits(form: first, in: forms.flatMap(\.fileNames))]
  }

  private static func read(
    _ file: CountInput.FormFile, _ rubric: Rubric, into sheet: inout MarkSheet,
    _ units: inout UnitDirectory
  ) -> [Diagnostic] {
    let form = rubric.forms[file.form]
    let exempt = units.units.indices.filter {
      rubric.leaveOut(of: units.units[$0]) != nil || !rubric.isFor(units.units[$0].category, form)
    }
    var header = HeaderReader(
      file.table, form, subject: rubric.subject, exempt: Set(exempt))
    var known = units
    let read = header.read(&known)
    if header.diagnostics.hasErrors,
      let other = FormOfHeader.form(besides: file.form, of: file.table, rubric, units)
    {
      sheet.isIncomplete = true
      return [.fileOfAnotherForm(form.name, other.name, at: file.table.placeOfHeader())]
    }
    units = known
    guard let columns = read else {
      sheet.isIncomplete = true
      return header.diagnostics
    }
    var reader = MarkTableReader(
      file.table, form, columns, source: sheet.sources.count, site: file.site)
    sheet.sources.append(.table(file.reading(as: columns.layout, form)))
    if let plain = file.plain {
      sheet.take(plain, besides: file, columns, &units)
    }
    reader.read(into: &sheet, &units)
    let diagnostics =
      header.diagnostics + reader.diagnostics + KeysExchanged.diagnostics(file.table, columns.keys)
      + OddRoles.diagnostics(file.table, columns, form)
    if diagnostics.hasErrors { sheet.isIncomplete = true }
    return diagnostics
  }
}

extension CountInput.FormFile {
  fileprivate func reading(as layout: MarkLayout, _ form: Form) -> FileReading {
    let own = form.kind == .adjustment ? [FileDecisions(.adjustments, table)] : []
    return FileReading(
      source: table.source, site: site, encoding: table.encoding, layout: layout.name(on: form),
      rowCount: rowCount, fingerprint: fingerprint, decisions: decisions + own)
  }
}

extension Diagnostic {
  /// Whether it is about a mark by itself, and not about what other marks there are.
  fileprivate var isAboutOneMark: Bool {
    let aboutOthers: [BallotCode] = [.missingRefused, .unitWithoutMarks, .returnedDiffers]
    return !aboutOthers.contains { $0.rawValue == code }
  }
}
