import Diagnostics
import Reports
import RubricModel
import Spreadsheets

/// The lines at the head of a sheet that say what the meeting was.
enum MeetingHead {
  /// - Parameter heading: the title of the rubric, which the sheets print themselves. `new` writes
  ///   it into the session, and it would stand there twice.
  static func meeting(of session: Session, under heading: Name?) -> Meeting {
    let place = [session.body, session.venue, session.date].compactMap { $0 }
    var lines: [Bilingual] = []
    if let title = session.title, title.text != heading?.text { lines.append(title.bilingual) }
    if !place.isEmpty {
      lines.append(
        Bilingual(zh: place.joined(separator: "　"), en: place.joined(separator: ", ")))
    }
    if let counts = counts(session.counts) { lines.append(counts) }
    return Meeting(
      lines, signatories: signatories(session.officials),
      issuer: Bilingual(same: session.body ?? ""),
      date: session.date.flatMap(date) ?? .none)
  }

  /// As the session has it: `2020-09-01`.
  private static func date(_ text: String) -> DocumentDate? {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? DocumentDate(year: parts[0], month: parts[1], day: parts[2]) : nil
  }

  private static func signatories(_ officials: Session.Officials) -> [Meeting.Signatory] {
    [
      Meeting.Signatory(
        Bilingual(zh: "总监票人", en: "Chief scrutineer"), officials.chiefScrutineer),
      Meeting.Signatory(Bilingual(zh: "监票人", en: "Scrutineers"), officials.scrutineers),
      Meeting.Signatory(Bilingual(zh: "计票人", en: "Tally clerks"), officials.tallyClerks),
    ]
  }

  private static func counts(_ counts: MeetingCounts) -> Bilingual? {
    let parts =
      numbers(counts)
      + counts.ofForms.flatMap { entry in
        numbers(entry.counts).map {
          Bilingual(
            zh: "“\(entry.form.value)”\($0.chinese)", en: "\"\(entry.form.value)\" \($0.english)")
        }
      }
      + counts.shared.map {
        let text = $0.amount.text
        return Bilingual(
          zh: "“\($0.name)”\(text.chinese)", en: "\"\($0.name)\" \(text.english)")
      }
    return parts.isEmpty
      ? nil
      : Bilingual(
        zh: parts.map(\.chinese).joined(separator: "，"),
        en: parts.map(\.english).joined(separator: ", "))
  }

  private static func numbers(_ counts: MeetingCounts) -> [Bilingual] {
    [
      counts.roster.map { Bilingual(zh: "应到\($0)人", en: "roster \($0)") },
      counts.present.map { Bilingual(zh: "实到\($0)人", en: "present \($0)") },
      counts.issued.map { Bilingual(zh: "发出\($0)票", en: "issued \($0)") },
      counts.returned.map { Bilingual(zh: "收回\($0)票", en: "returned \($0)") },
    ].compactMap { $0 }
  }
}
