import RubricSyntax

extension MeetingCounts {
  /// Notes what a sentence of a session or an example says.
  ///
  /// - Returns: false where it has been said before.
  mutating func note(_ fact: SyntaxNode, _ reader: Reader) -> Bool {
    guard let words = fact.keywords.first, let slot = Self.slot(of: words) else { return true }
    // A number of at most twelve digits, which the lexer has made sure of.
    let number = fact.number?.wholeNumber
    guard let form = fact.names.first else {
      if self[slot] != nil { return false }
      self[slot] = number
      return true
    }
    let key = NameKey.ignoringCase(form.text)
    let known = ofForms.firstIndex { NameKey.ignoringCase($0.form.value) == key }
    if known == nil {
      let name = Placed(form.text, at: reader.spot(form))
      ofForms.append(FormCounts(form: name, counts: MeetingCounts()))
    }
    let index = known ?? ofForms.count - 1
    if ofForms[index].counts[slot] != nil { return false }
    ofForms[index].counts[slot] = number
    return true
  }

  /// What is said of the form itself; the numbers of the meeting are no part of it.
  public func own(_ form: Form) -> MeetingCounts {
    var own = MeetingCounts()
    for entry in ofForms where form.name.dataKeys.contains(.ignoringCase(entry.form.value)) {
      for slot in Slot.allCases where own[slot] == nil { own[slot] = entry.counts[slot] }
    }
    return own
  }

  /// The numbers that hold for a form: its own, and else those of the meeting.
  public func of(_ form: Form) -> MeetingCounts {
    var counts = own(form)
    for slot in Slot.allCases where counts[slot] == nil { counts[slot] = self[slot] }
    return counts
  }
}
