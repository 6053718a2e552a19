import Arguments
import Ballots
import Diagnostics
import Reports
import RubricModel
import RubricSyntax

/// A request with everything it needs read: the rubric, the tables bound to their forms, the units
/// and the numbers of the meeting.
struct ScoreInput {
  private(set) var inputs: Inputs
  private(set) var rubric: Inputs.LoadedRubric?
  private(set) var language: Language?
  private(set) var meeting = Meeting()
  private(set) var session: Session?
  /// Whether the options do not fit the rubric: one is absent, or is for no form of it.
  private(set) var isWrongUsage = false
  /// Forms whose file was named in a way that has been reported.
  private var unclear: Set<Int> = []
  private var units: [AppraisedUnit]?
  private var counts = MeetingCounts()
  private var files: [CountInput.FormFile] = []
  /// Whether somebody wants to see the place of every mark that did not count.
  private let keepsAllMarks: Bool

  init(
    _ request: ScoreRequest, counts: MeetingCounts, keepsAllMarks: Bool = false,
    on shelf: any FileShelf = DiskShelf(), watchedOn console: Console? = nil
  ) {
    self.keepsAllMarks = keepsAllMarks
    inputs = Inputs(on: shelf, watchedOn: console)
    switch request {
    case .session(let path): readSession(path)
    case .files(let named):
      self.counts = counts
      readFiles(named)
    }
  }

  /// What there is to count; nil when something was refused before.
  var countInput: CountInput? {
    rubric.map {
      CountInput(
        rubric: $0.rubric, units: units, files: files, counts: counts, sent: session?.sent ?? [])
    }
  }

  // MARK: A session

  private mutating func readSession(_ path: String) {
    let isFolder = inputs.shelf.isFolder(path)
    let file = isFolder ? FilePath.session(in: path) : path
    if isFolder, !inputs.shelf.exists(file) { return inputs.noSession(in: path) }
    let folder = FilePath.folder(of: file)
    let (session, sessionLanguage) = inputs.session(at: file)
    language = sessionLanguage
    guard let session else { return }
    self.session = session
    counts = session.counts
    units = session.units.isEmpty ? nil : session.units
    readRubric(
      FilePath.joined(folder, session.rubricFile.value), namedAt: session.rubricFile.spot.place)
    guard let rubric = rubric?.rubric else { return }
    meeting = MeetingHead.meeting(of: session, under: rubric.title)
    for misfit in session.misfits(rubric) { inputs.report(misfit) }
    let forms = rubric.forms
    var bound: [Int: [BoundFile]] = [:]
    for data in session.dataFiles {
      let file = BoundFile(
        path: FilePath.joined(folder, data.path), place: data.spot.place, site: data.site)
      bind(file, to: data.form, &bound)
    }
    for (index, form) in forms.enumerated() where isWithoutFile(index, bound) {
      inputs.report(.formWithoutFile(form, option: nil, at: .file(file)))
    }
    readTables(bound)
  }

  // MARK: Files by option

  private mutating func readFiles(_ named: ScoreRequest.NamedFiles) {
    readRubric(named.rubric)
    // A list that cannot be read is reported; the names in the other files are then only learnt.
    if let path = named.units { units = inputs.units(at: path) }
    guard let forms = rubric?.rubric.forms else { return }
    var bound: [Int: [BoundFile]] = [:]
    for (form, path) in named.byForm { bind(BoundFile(named: path), to: form, &bound) }
    for (option, kind, path) in named.byKind {
      let candidates = forms.indices.filter { forms[$0].kind == kind }
      switch candidates.count {
      case 0: reportUsage(.noFormOfKind(option.name, among: forms))
      case 1: bind(BoundFile(named: path), to: candidates[0], &bound)
      default:
        unclear.formUnion(candidates)
        reportUsage(.severalForms(option.name, candidates.map { forms[$0] }))
      }
    }
    for (index, form) in forms.enumerated() where isWithoutFile(index, bound) {
      reportUsage(.formWithoutFile(form, option: option(for: form, among: forms), at: nil))
    }
    readTables(bound)
  }

  /// Whether a form has no file and nothing said so far explains that.
  private func isWithoutFile(_ form: Int, _ bound: [Int: [BoundFile]]) -> Bool {
    bound[form] == nil && !unclear.contains(form)
  }

  private func option(for form: Form, among forms: [Form]) -> Bilingual {
    let isOnly = forms.count { $0.kind == form.kind } == 1
    let kind = ScoreRequest.kinds.first { $0.kind == form.kind }
    guard isOnly, let kind else { return Diagnostic.binding(of: form) }
    return kind.option.typed
  }

  private mutating func reportUsage(_ diagnostic: Diagnostic) {
    isWrongUsage = true
    inputs.report(diagnostic)
  }

  // MARK: Both

  private mutating func readRubric(_ path: String, namedAt place: Place? = nil) {
    let (loaded, rubricLanguage) = inputs.rubric(at: path, namedAt: place)
    rubric = loaded
    language = rubricLanguage ?? language
  }

  private mutating func bind(
    _ file: BoundFile, to name: String, _ bound: inout [Int: [BoundFile]]
  ) {
    let forms = rubric?.rubric.forms ?? []
    let key = NameKey.ignoringCase(name)
    guard let form = forms.firstIndex(where: { $0.name.dataKeys.contains(key) }) else {
      let nearest = Spelling.nearest(to: name, among: forms.map(\.name.text))
      unclear.formUnion(forms.indices.filter { forms[$0].name.text == nearest })
      return reportBinding(.noSuchForm(name, among: forms, at: file.place), of: file)
    }
    bind(file, to: form, &bound)
  }

  private mutating func bind(
    _ file: BoundFile, to index: Int, _ bound: inout [Int: [BoundFile]]
  ) {
    guard let form = rubric?.rubric.forms[index] else { return }
    let earlier = bound[index] ?? []
    if let problem = file.clash(with: earlier, form) { return reportBinding(problem, of: file) }
    if file.site != nil, !form.mergesSites {
      reportBinding(.siteUnfit(form, at: file.place), of: file)
    }
    bound[index] = earlier + [file]
  }

  /// A wrong option is wrong usage; a wrong sentence of a session is a refused input.
  private mutating func reportBinding(_ diagnostic: Diagnostic, of file: BoundFile) {
    if file.place == nil { isWrongUsage = true }
    inputs.report(diagnostic)
  }

  private mutating func readTables(_ bound: [Int: [BoundFile]]) {
    for (form, named) in bound.sorted(by: { $0.key < $1.key }) {
      var filled: [BoundFile] = []
      for (file, read) in plainFiles(named, of: form) ?? tables(named, of: form) {
        var read = read
        read.fingerprint = inputs.fingerprints[TablePath(file.path, on: inputs.shelf).file]
        read.decisions = inputs.decisions(on: file.path)
        files.append(read)
        if read.rowCount > 0 { filled.append(file) }
      }
      for copy in BoundFile.copies(among: filled, inputs) { inputs.report(copy) }
    }
  }

  private mutating func tables(
    _ named: [BoundFile], of form: Int
  ) -> [(BoundFile, CountInput.FormFile)] {
    named.compactMap { file in
      inputs.table(at: file.path, namedAt: file.place).map {
        (file, CountInput.FormFile(form: form, table: $0, site: file.site))
      }
    }
  }

  /// Nil, and nothing reported, where the files have to be read as a whole: one of them by itself,
  /// or all because one box may say something of the ballots of another.
  private mutating func plainFiles(
    _ named: [BoundFile], of form: Int
  ) -> [(BoundFile, CountInput.FormFile)]? {
    guard !keepsAllMarks, let rubric = rubric?.rubric else { return nil }
    let earlier = inputs
    var read: [PlainFile] = []
    for file in named {
      let outcome = inputs.plainFile(
        at: file.path, of: form, rubric, units: units, site: file.site)
      if let plain = outcome?.value {
        read.append(plain)
      } else if outcome != nil, named.count == 1 {
        return []
      } else {
        inputs.withdrawReports(since: earlier)
        return nil
      }
    }
    guard PlainFile.areIndependent(read) else {
      inputs.withdrawReports(since: earlier)
      return nil
    }
    return zip(named, read).map { ($0, CountInput.FormFile(form: form, $1, site: $0.site)) }
  }
}
