/// What a rule of a draft means for the library.
extension NativeRule {
  /// Nil for choices that cannot stand in a list.
  init?(_ rule: EntryRule) {
    guard let (kind, texts) = Self.content(of: rule) else { return nil }
    self.init(
      kind: kind, texts: texts, hint: rule.hint.map { Self.fitted($0, 255) },
      refusal: rule.refusal.map { Self.fitted($0, 225) }, mayBeKept: rule.mayBeKept)
  }

  private static func content(of rule: EntryRule) -> (Kind, [String])? {
    switch rule.allowed {
    case .oneOf(let choices):
      let texts = choices.map { CellText.shown($0).text }
      let fits = texts.joined(separator: ",").utf16.count <= 255
      let isSound = !texts.isEmpty && texts.allSatisfy { !$0.isEmpty && !$0.contains(",") }
      // A sign of a formula at the beginning would make the list one.
      return fits && isSound && texts[0].first != "=" ? (.list, texts) : nil
    case .oneOfCells(let area, let sheet): return (.listOfCells, ["=" + area.label(on: sheet)])
    case .numbers(let least, let most, nil): return (.numbers, [least.text, most.text])
    case .numbers(let least, let most, .some(let step)):
      return (.custom, ["=" + stepFormula(rule.area.first.label, least, most, step)])
    case .wholeNumbers(let least, let most): return (.wholeNumbers, ["\(least)", "\(most)"])
    case .formula(let formula): return (.custom, ["=" + CellText.visible(formula)])
    }
  }

  /// The spreadsheet counts in binary numbers: 0.3 is not three times its 0.1, so that what is
  /// left over is compared with very little in place of nothing.
  private static func stepFormula(
    _ cell: String, _ least: CellNumber, _ most: CellNumber, _ step: CellNumber
  ) -> String {
    let steps = "(\(cell)-(\(least.text)))/\(step.text)"
    return "AND(ISNUMBER(\(cell)),\(cell)>=\(least.text),\(cell)<=\(most.text),"
      + "ABS(\(steps)-ROUND(\(steps),0))<0.000001)"
  }

  private static func fitted(_ text: String, _ length: Int) -> String {
    CellText.prefix(of: CellText.shown(text).text, length)
  }
}
