import Ballots
import Diagnostics
import RubricModel
import Tables

/// The member `inputs` of a result: which file was read how, and what was decided on it.
struct InputsJSON {
  private let count: Count
  private let isMasked: Bool

  /// - Parameter isMasked: whether decisions are only counted: they name ballots.
  init(_ count: Count, isMasked: Bool) {
    self.count = count
    self.isMasked = isMasked
  }

  var value: JSONValue {
    .list(
      count.forms.flatMap { form in
        form.readings.map { value(of: $0, count.rubric.forms[form.form]) }
      })
  }

  private func value(of reading: FileReading, _ form: Form) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("form", .text(form.name.text)), ("file", .text(reading.source.file)),
    ]
    if let sheet = reading.source.sheet { members.append(("sheet", .text(sheet))) }
    if let site = reading.site { members.append(("site", .text(site))) }
    if let encoding = reading.encoding { members.append(("encoding", .text(encoding.english))) }
    members += [
      ("layout", .text(reading.layout.english)), ("rows", .number(reading.rowCount)),
    ]
    if let digest = reading.digest { members.append(("sha256", .text(digest))) }
    let decisions = reading.decisions.filter { !$0.rows.isEmpty }
    if !decisions.isEmpty { members.append(("decisions", .list(decisions.map(value)))) }
    return .object(members)
  }

  private func value(of decisions: FileDecisions) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("kind", .text(decisions.kind.rawValue)), ("file", .text(decisions.source.file)),
      ("count", .number(decisions.rows.count)),
    ]
    if !isMasked || decisions.kind == .adjustments {
      let rows = decisions.rows.map { cells in
        JSONValue.object(zip(decisions.header, cells).map { ($0, .text($1)) })
      }
      members.append(("rows", .list(rows)))
    }
    return .object(members)
  }
}
