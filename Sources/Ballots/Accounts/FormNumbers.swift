import Diagnostics
public import RubricModel
import RubricSyntax

extension Count {
  /// The numbers of the meeting that hold for a form.
  ///
  /// Where there are several papers, the session's ballots issued and returned may be those of one
  /// of them or of all together, and nobody knows which: of a paper without numbers of its own
  /// every ballot that was returned is in the file, and how many were issued is not known.
  public func counts(of counted: CountedForm) -> MeetingCounts {
    let form = rubric.forms[counted.form]
    var counts = counts.of(form)
    guard form.kind == .ballot, rubric.forms.count(where: { $0.kind == .ballot }) > 1 else {
      return counts
    }
    let own = self.counts.own(form)
    let isFound = form.treatments.duplicate != .notChecked
    counts.returned = own.returned ?? (isFound ? counted.ballots.found : nil)
    counts.issued = own.issued
    return counts
  }
}

/// Numbers that the session gives of a form are of a form that votes are cast on.
enum FormNumbers {
  static func diagnostics(_ counts: MeetingCounts, _ rubric: Rubric) -> [Diagnostic] {
    let forms = rubric.forms.filter(\.kind.isVotedOn)
    let kind = Bilingual(zh: "测评票或计票表", en: "ballot or tally form")
    return counts.ofForms.filter { entry in
      !forms.contains { $0.name.dataKeys.contains(.ignoringCase(entry.form.value)) }
    }.map { .noSuchForm($0.form, kind, among: forms.map(\.name)) }
  }
}

extension Diagnostic {
  /// A session gives numbers of a form that the rubric has not.
  ///
  /// - Parameter kind: what the numbers can be of.
  static func noSuchForm(
    _ form: Placed<String>, _ kind: Bilingual, among forms: [Name]
  ) -> Diagnostic {
    let names = Bilingual.list(forms.map(\.quoted))
    return Diagnostic(
      .noSuchForm, zh: "办法中没有叫“\(form.value)”的\(kind.chinese)。",
      en: "The rubric has no \(kind.english) \"\(form.value)\".", at: form.spot.place,
      help: forms.isEmpty
        ? [] : [Bilingual(zh: "有：\(names.chinese)", en: "There are: \(names.english)")])
  }
}
