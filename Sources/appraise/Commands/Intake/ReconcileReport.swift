import Ballots
import Diagnostics
import Reconciliation
import Tables

/// What a reconciliation has come to, and the files that were written from it.
struct ReconcileReport {
  let settlement: Settlement
  private(set) var diagnostics: [Diagnostic]
  /// Where the agreed table stands now; nil while there is none.
  private(set) var agreedFile: String?
  private(set) var writtenFiles: [String] = []
  private var hasFileFailure = false

  /// The files that were asked for.
  struct Outputs {
    let agreed: String?
    let decisions: String?
  }

  /// - Parameter diagnostics: what is wrong with the files and the decisions, up to here.
  init(_ settlement: Settlement, _ diagnostics: [Diagnostic]) {
    self.settlement = settlement
    self.diagnostics = diagnostics
  }

  var exitCode: ExitCode {
    if hasFileFailure { return .fileFailure }
    return diagnostics.hasErrors ? .refused : .done
  }

  /// Writes what was asked for and may be written: decisions while there is something to decide,
  /// the agreed table when nothing is open and nothing is wrong.
  mutating func write(_ outputs: Outputs, language: Language) {
    if let path = outputs.decisions, !settlement.comparison.differences.isEmpty {
      write(DecisionTemplate.rows(settlement, language: language), to: path)
    }
    if !settlement.open.isEmpty {
      let file = settlement.comparison.files.second
      diagnostics.append(.differencesLeft(settlement.open.count, second: file))
    }
    guard let path = outputs.agreed, !diagnostics.hasErrors, let agreed = settlement.agreed else {
      return
    }
    // Whoever counts the file shall see what was chosen: the list stands beside it. One that is
    // left of another reconciliation would tell of choices that nobody has made.
    let list = path + (FileDecisions.Kind.decisions.ending ?? "")
    if settlement.settled.isEmpty, FileSystem.exists(list) {
      diagnostics.append(.outputExists(list))
      return
    }
    let settled =
      settlement.settled.isEmpty
      ? [] : [(DecisionTemplate.rows(settlement, language: language), list)]
    if write([agreed.header] + agreed.rows, to: path, beside: settled) { agreedFile = path }
  }

  /// A file that says the same already is as good as written; one that holds nothing but the same
  /// columns, as `appraise new` makes it, is filled in; any other stays.
  @discardableResult
  private mutating func write(
    _ rows: [[String]], to path: String, beside others: [([[String]], String)] = []
  ) -> Bool {
    let files = ([(rows, path)] + others).map { rows, path in
      FileSystem.NewFile(
        path: path, bytes: Array(("\u{FEFF}" + CSVWriter.text(rows: rows)).utf8),
        replaces: Self.isUnfilled(path, header: rows[0]))
    }.filter { file in
      if case .success(file.bytes) = FileSystem.read(file.path) { false } else { true }
    }
    switch FileSystem.write(files) {
    case .success:
      writtenFiles += files.map(\.path)
      return true
    case .failure(let refusal) where refusal.failure.isExistence:
      diagnostics.append(.outputExists(refusal.path))
      return false
    case .failure(let refusal):
      hasFileFailure = true
      diagnostics.append(.cannotWrite(path, because: refusal.failure.reason))
      return false
    }
  }

  private static func isUnfilled(_ path: String, header: [String]) -> Bool {
    guard FileSystem.exists(path) else { return false }
    var inputs = Inputs()
    guard let table = inputs.table(at: path) else { return false }
    return table.rows.isEmpty && table.header.sorted() == header.sorted()
  }
}
