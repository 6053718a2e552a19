import RubricSyntax

extension Reader {
  /// What a sentence says of the sheets of a feedback form, in a session or an example.
  func sentSheets(_ node: SyntaxNode, of form: Token) -> SentSheets {
    let round = node.first(.ofRound)?.names.first.map { Placed($0.text, at: spot($0)) }
    let entries = node.nodes(.item).compactMap { item -> SentSheets.Entry? in
      guard let part = item.first(.sent), let unit = part.names.first?.text,
        let number = part.number?.wholeNumber
      else { return nil }
      return SentSheets.Entry(
        unit: unit, sent: number, answered: part.first(.answered)?.number?.wholeNumber,
        spot: spot(part))
    }
    return SentSheets(form: Placed(form.text, at: spot(form)), round: round, entries: entries)
  }
}

extension SentSheets {
  /// Whether both are of one form and round.
  func isOfSame(_ other: SentSheets) -> Bool {
    form.value == other.form.value && round?.value == other.round?.value
  }
}
