import RubricSyntax

extension RubricReader {
  /// A number of the meeting that all units share, with what it may be.
  mutating func readSharedNumber(_ node: SyntaxNode) {
    guard let made = node.first(.madeName), let range = node.first(.range) else { return }
    let name = reader.makeName(made, as: .shared(draft.sharedNumbers.count))
    let scale = pointScale(range, whenBare: .number)
    draft.sharedNumbers.append(
      SharedNumber(
        name: name, scale: Placed(scale, at: reader.spot(range)), spot: reader.spot(made)))
  }
}

extension RubricDraft {
  /// Each knows whether anything reckons with it.
  var sharedNumbersWithUse: [SharedNumber] {
    // Hardly a rubric has some, and every count asks.
    if sharedNumbers.isEmpty { return [] }
    let uses = Uses(of: self)
    return sharedNumbers.indices.map { index in
      var number = sharedNumbers[index]
      number.isUsed = uses.shared.contains(index)
      return number
    }
  }
}
