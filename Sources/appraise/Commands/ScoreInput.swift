import Arguments
import Ballots
import Diagnostics
import Reports
import RubricModel
import RubricSyntax

/// A request with everything it needs read: the rubric, the tables bound to their forms, the units
/// and the numbers of the meeting.
struct ScoreInput {
  private(set) var inputs = Inputs()
  private(set) var rubric: Inputs.LoadedRubric?
  private(set) var language: Language?
  private(set) var meeting = RankingSheet.Meeting()
  /// Whether an option is absent without which nothing can be counted, or names no form.
  private(set) var isWrongUsage = false
  private var units: [AppraisedUnit]?
  private var counts = MeetingCounts()
  private var files: [CountInput.FormFile] = []

  init(_ request: ScoreRequest, counts: MeetingCounts) {
    switch request {
    case .session(let path): readSession(path)
    case .files(let named):
      self.counts = counts
      readFiles(named)
    }
  }

  /// What there is to count; nil when something was refused before.
  var countInput: CountInput? {
    rubric.map { CountInput(rubric: $0.rubric, units: units, files: files, counts: counts) }
  }

  // MARK: A session

  private mutating func readSession(_ path: String) {
    let file = FileSystem.isFolder(path) ? FilePath.joined(path, "session.appraisal") : path
    let folder = FilePath.folder(of: file)
    let (session, sessionLanguage) = inputs.session(at: file)
    language = sessionLanguage
    guard let session else { return }
    counts = session.counts
    units = session.units.isEmpty ? nil : session.units
    meeting = MeetingHead.meeting(of: session)
    readRubric(FilePath.joined(folder, session.rubricFile.value))
    guard let forms = rubric?.rubric.forms else { return }
    var bound: [Int: String] = [:]
    for data in session.dataFiles {
      bind(FilePath.joined(folder, data.path), to: data.form, at: data.spot.place, &bound)
    }
    for (index, form) in forms.enumerated() where bound[index] == nil {
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
    var bound: [Int: String] = [:]
    for (form, path) in named.byForm { bind(path, to: form, at: nil, &bound) }
    for (option, kind, path) in named.byKind {
      let candidates = forms.indices.filter { forms[$0].kind == kind }
      switch candidates.count {
      case 0: inputs.report(.noFormOfKind(option.name))
      case 1: bind(path, to: candidates[0], at: nil, &bound)
      default: inputs.report(.severalForms(option.name, candidates.map { forms[$0] }))
      }
    }
    for (index, form) in forms.enumerated() where bound[index] == nil {
      isWrongUsage = true
      inputs.report(.formWithoutFile(form, option: option(for: form, among: forms), at: nil))
    }
    readTables(bound)
  }

  private func option(for form: Form, among forms: [Form]) -> String {
    let isOnly = forms.count { $0.kind == form.kind } == 1
    let kind = ScoreRequest.kinds.first { $0.kind == form.kind }
    guard isOnly, let kind else { return "--file '\(form.name.text)'=" }
    return kind.option.name
  }

  // MARK: Both

  private mutating func readRubric(_ path: String) {
    let (loaded, rubricLanguage) = inputs.rubric(at: path)
    rubric = loaded
    language = rubricLanguage ?? language
  }

  private mutating func bind(
    _ path: String, to name: String, at place: Place?, _ bound: inout [Int: String]
  ) {
    let forms = rubric?.rubric.forms ?? []
    let key = NameKey.ignoringCase(name)
    guard let form = forms.firstIndex(where: { $0.name.dataKeys.contains(key) }) else {
      // On the command line there is no place.
      isWrongUsage = isWrongUsage || place == nil
      return inputs.report(.noSuchForm(name, among: forms, at: place))
    }
    bind(path, to: form, at: place, &bound)
  }

  private mutating func bind(
    _ path: String, to form: Int, at place: Place?, _ bound: inout [Int: String]
  ) {
    if bound[form] != nil, let forms = rubric?.rubric.forms {
      inputs.report(.formTwice(forms[form], at: place))
    }
    bound[form] = path
  }

  private mutating func readTables(_ bound: [Int: String]) {
    for (form, path) in bound.sorted(by: { $0.key < $1.key }) {
      if let table = inputs.table(at: path) {
        files.append(CountInput.FormFile(form: form, table: table))
      }
    }
  }
}
